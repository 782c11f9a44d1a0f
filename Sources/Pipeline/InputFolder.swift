internal import Consultation

/// What stands in an input folder, read but not yet understood.
struct InputFolder {
  /// A response file of a round, with its source description when there is one.
  struct Response {
    let round: Code<Round>
    let file: InputFile
    let sidecar: InputFile?
  }

  /// `inbreng.yaml`, when it is there.
  var settings: InputFile?
  /// The files of the codebook.
  var codebook: [InputFile] = []
  /// The files with decisions.
  var decisions: [InputFile] = []
  /// The folders of rounds, in natural order.
  var rounds: [Code<Round>] = []
  /// The response files, by round and then by path, both in natural order.
  var responses: [Response] = []
  /// What could not be read or was left alone.
  var problems: [Problem] = []

  private let root: String

  /// Reads the folder at `path`. What cannot be read is a problem; only a missing folder or codebook is an error.
  init(path: String) throws(PipelineError) {
    root = path
    guard FileSystem.isFolder(path) else { throw .inputMissing(path: path) }
    guard FileSystem.isFolder("\(path)/codeboek") else { throw .inputMissing(path: "\(path)/codeboek") }
    guard FileSystem.isFolder("\(path)/rondes") else { throw .inputMissing(path: "\(path)/rondes") }
    if FileSystem.kind(of: "\(path)/inbreng.yaml") != nil {
      do throws(FileSystem.Failure) {
        settings = InputFile(source: SourceFile("inbreng.yaml"), bytes: try FileSystem.read("\(path)/inbreng.yaml"))
      } catch {
        throw .inputUnreadable(path: error.path, reason: error.reason)
      }
    } else {
      problems.append(Problem(.settingsMissing))
    }
    codebook = files(in: "codeboek", below: "").filter { $0.source.path.lowercased().hasSuffix(".csv") }
    decisions = files(in: "besluiten", below: "").filter { $0.source.path.lowercased().hasSuffix(".csv") }
    readRounds()
  }

  /// Every file that was read, for the manifest: paths below the input folder.
  var all: [InputFile] {
    let below = responses.flatMap { [$0.file] + ($0.sidecar.map { [$0] } ?? []) }
      .map { InputFile(source: SourceFile("rondes/\($0.source.path)"), bytes: $0.bytes) }
    return (settings.map { [$0] } ?? []) + codebook + decisions + below
  }

  private mutating func readRounds() {
    for entry in entries("rondes") {
      guard entry.kind == .folder else {
        problems.append(Problem(entry.kind == .file ? .looseFile : .notAFile, file: SourceFile("rondes/\(entry.name)")))
        continue
      }
      let round = Code<Round>(entry.name)
      rounds.append(round)
      let problemsBefore = problems.count
      let found = files(in: entry.name, below: "rondes/")
      let sidecars = Dictionary(
        found.filter { $0.source.path.hasSuffix(Self.sidecarSuffix) }.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
      let answers = found.filter { !$0.source.path.hasSuffix(Self.sidecarSuffix) }
      if found.isEmpty, problems.count == problemsBefore { problems.append(Problem(.emptyRound, file: SourceFile(entry.name))) }
      var copies: [[UInt8]: SourceFile] = [:]
      for answer in answers {
        if !answer.bytes.isEmpty, let original = copies.updateValue(answer.source, forKey: answer.bytes) {
          copies[answer.bytes] = original
          problems.append(Problem(.copiedFile, file: answer.source, values: [.word(original.path)]))
        } else {
          responses.append(Response(round: round, file: answer, sidecar: sidecars[answer.source.path + Self.sidecarSuffix]))
        }
      }
      let names = Set(answers.map { $0.source.path + Self.sidecarSuffix })
      problems += sidecars.keys.filter { !names.contains($0) }.sorted(by: naturallyPrecedes)
        .map { Problem(.sidecarWithoutFile, file: SourceFile($0)) }
    }
  }

  private static let sidecarSuffix = ".bron.yaml"

  /// The regular files in a folder and the folders below it; `prefix` is left out of their names.
  private mutating func files(in folder: String, below prefix: String) -> [InputFile] {
    var result: [InputFile] = []
    for entry in entries(prefix + folder) {
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .file:
        if let read = file(path, below: prefix) { result.append(read) }
      case .folder: result += files(in: path, below: prefix)
      case .link, .other: problems.append(Problem(.notAFile, file: SourceFile(path)))
      }
    }
    return result
  }

  private mutating func file(_ path: String, below prefix: String = "") -> InputFile? {
    do throws(FileSystem.Failure) {
      return InputFile(source: SourceFile(path), bytes: try FileSystem.read("\(root)/\(prefix)\(path)"))
    } catch {
      problems.append(Problem(.fileUnreadable, file: SourceFile(path), values: [.word(error.reason)]))
      return nil
    }
  }

  /// The names in a folder but for what programs leave behind: names that begin with a dot or `~$`.
  private mutating func entries(_ folder: String) -> [FileSystem.Entry] {
    let path = "\(root)/\(folder)"
    guard FileSystem.isFolder(path) else { return [] }
    do throws(FileSystem.Failure) {
      return try FileSystem.entries(of: path).filter { !isLitter($0.name) }
    } catch {
      problems.append(Problem(.fileUnreadable, file: SourceFile(folder), values: [.word(error.reason)]))
      return []
    }
  }
}

/// Whether a name is one that operating systems and office programs leave behind, and no file of a person.
func isLitter(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
}
