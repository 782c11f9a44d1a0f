internal import CTemplates
internal import Consultation

/// A new consultation in a folder of its own: what `inbreng init` makes.
public struct NewConsultation: Sendable {
  /// The folder.
  public let folder: String

  /// A consultation in `folder`.
  public init(folder: String) { self.folder = folder }

  /// Makes the files and returns their paths below the folder. A file that is already there is an error, and nothing is made then; nor is
  /// anything left of what was made before one that cannot be.
  public func make() throws(PipelineError) -> [String] {
    let record = ProcessingRecord()
    let files = Template.all.map { Template(path: $0.path, bytes: record.isDocument($0) ? record.filled($0.bytes) : $0.bytes) }
    let present = files.map(\.path).filter { FileSystem.kind(of: "\(folder)/\($0)") != nil }
    if !present.isEmpty { throw .alreadyThere(path: folder, names: present) }
    var made = NewFiles(below: folder)
    do throws(FileSystem.Failure) {
      for file in files { try made.append(file.bytes, to: file.path) }
      try made.finish()
      try made.makeFolder("input/rondes/ronde-1")
    } catch {
      made.takeBack()
      throw .outputFailed(path: error.path, reason: error.reason)
    }
    return files.map(\.path) + ["input/rondes/ronde-1/"]
  }
}

/// A file that a new consultation starts from, carried inside the program.
struct Template {
  /// The path below the folder of the consultation.
  let path: String
  /// All its bytes.
  let bytes: [UInt8]

  /// All templates in the order in which a person would read them.
  static var all: [Template] {
    (0..<inbreng_template_count()).map { number in
      var size = 0
      let start = inbreng_template_bytes(number, &size)
      return Template(
        path: String(cString: inbreng_template_path(number)), bytes: Array(UnsafeBufferPointer(start: start, count: size)))
    }
  }
}
