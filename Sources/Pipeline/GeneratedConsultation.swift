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
    var files = NewFiles(below: folder)
    do {
      for file in codebookFiles { try files.append(file.bytes, to: "input/\(file.source.path)") }
      try Generator(codebook: codebook, respondents: respondents, seed: seed).write { path, piece in try files.append(piece, to: path) }
      try files.finish()
    } catch {
      files.takeBack()
      let failure = error as? FileSystem.Failure
      throw .outputFailed(path: failure?.path ?? folder, reason: failure?.reason ?? "\(error)")
    }
    return files.count
  }
}
