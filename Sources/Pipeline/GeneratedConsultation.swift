internal import Consultation
internal import Generate
internal import Ingest

/// A fictional consultation of any size in a folder of its own: what `inbreng generate` makes.
public struct GeneratedConsultation: Sendable {
  /// The folder.
  public let folder: String
  /// How many respondents.
  public let respondents: Int
  /// The seed of the chance; the same seed gives the same bytes.
  public let seed: UInt64

  /// A consultation in `folder`.
  public init(folder: String, respondents: Int, seed: UInt64) {
    self.folder = folder
    self.respondents = respondents
    self.seed = seed
  }

  /// Makes the files, with the codebook that the program carries, and returns how many there are. Where one cannot be made nothing is left of
  /// the others.
  public func make() throws(PipelineError) -> Int {
    if FileSystem.kind(of: folder) != nil {
      let present = (try? FileSystem.entries(of: folder).map(\.name)) ?? [folder]
      if !present.isEmpty { throw .alreadyThere(path: folder, names: present) }
    }
    let codebookFiles = CodebookFolder.templates
    let read = CodebookReader().read(codebookFiles)
    guard let codebook = read.codebook else { throw .inputUnusable(read.problems) }
    var writer = FileWriter(folder: folder)
    do {
      for file in codebookFiles { try writer.append(file.bytes, to: "input/\(file.source.path)") }
      try Generator(codebook: codebook, respondents: respondents, seed: seed).write { path, piece in try writer.append(piece, to: path) }
      try writer.finish()
    } catch let failure as FileSystem.Failure {
      writer.takeBack()
      throw .outputFailed(path: failure.path, reason: failure.reason)
    } catch {
      writer.takeBack()
      throw .outputFailed(path: folder, reason: "\(error)")
    }
    return writer.count
  }
}

/// Writes files that come in pieces, one file after the other.
private struct FileWriter {
  /// How many files were begun.
  private(set) var count = 0
  private let folder: String
  private var current: (path: String, file: FileSystem.Appender)?
  private var made = MadeFiles()

  init(folder: String) { self.folder = folder }

  /// Adds a piece to the file at `path`; a new path ends the file before it.
  mutating func append(_ bytes: [UInt8], to path: String) throws(FileSystem.Failure) {
    if current?.path != path {
      try finish()
      current = (path, try made.begin("\(folder)/\(path)"))
      count += 1
    }
    try current?.file.append(bytes)
  }

  /// Ends the file that is being written.
  mutating func finish() throws(FileSystem.Failure) {
    try current?.file.finish()
    current = nil
  }

  /// Removes what was written.
  func takeBack() { made.takeBack() }
}
