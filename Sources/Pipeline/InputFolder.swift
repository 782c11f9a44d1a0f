internal import Consultation

/// What stands in an input folder, read but not yet understood.
struct InputFolder {
  /// A response file of a round, with its source description when there is one.
  struct Response {
    let round: Code<Round>
    let file: InputFile
    let sidecar: InputFile?

    /// What the manifest says of both.
    var entries: [Manifest.Entry] {
      ([file] + (sidecar.map { [$0] } ?? [])).map { Manifest.Entry($0, below: "\(InputFolder.roundsName)/") }
    }
  }

  static let roundsName = "rondes"
  static let codebookName = "codeboek"
  static let decisionsName = "besluiten"

  /// The folders of which the files are read, below the input folder at `path`.
  static func sources(below path: String) -> [String] { [roundsName, codebookName, decisionsName].map { "\(path)/\($0)" } }

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

  private let root: DiskPath
  private var limits = Limits()
  private var bytesLeft = 0
  private var filesRead = 0
  private var surplus: (first: SourceFile, count: Int)?

  /// Reads the folder at `path`, within the limits that its settings name. What cannot be read is a problem; only a folder that is missing
  /// is an error, and a codebook, rounds or decisions of which nobody can say what they hold, as on a share that is gone.
  ///
  /// - Parameter withResponses: whether the response files are read too; without them no round needs to be there.
  init(path: String, withResponses: Bool = true) throws(PipelineError) {
    root = DiskPath(path)
    try Self.check(path)
    for name in withResponses ? [Self.codebookName, Self.roundsName] : [Self.codebookName] { try Self.check("\(path)/\(name)") }
    if FileSystem.kind(of: "\(path)/inbreng.yaml") != nil {
      do throws(FileSystem.Failure) {
        settings = InputFile(
          source: SourceFile("inbreng.yaml"), bytes: try FileSystem.read("\(path)/inbreng.yaml", limit: Limits.bytesOfYAML))
      } catch {
        throw .inputUnreadable(path: error.path, reason: error.reason)
      }
    } else {
      problems.append(Problem(.settingsMissing))
    }
    limits = settings.map { SettingsReader.read($0).limits } ?? limits
    bytesLeft = limits.megabytesInAll * Limits.megabyte
    codebook = try files(in: Self.codebookName).filter { $0.source.path.lowercased().hasSuffix(".csv") }
    decisions = try files(in: Self.decisionsName).filter { $0.source.path.lowercased().hasSuffix(".csv") }
    if withResponses {
      try readRounds()
    } else if FileSystem.isFolder("\(path)/\(Self.roundsName)") {
      rounds = entries(DiskPath(root, Array(Self.roundsName.utf8)), Self.roundsName).filter { $0.kind == .folder }.map { Code($0.name) }
    }
    if let surplus {
      problems.append(Problem(.tooManyFiles, file: surplus.first, values: [.number(limits.files), .number(surplus.count)]))
    }
  }

  /// Refuses what is no folder to read from.
  static func check(_ path: String) throws(PipelineError) {
    if FileSystem.isFolder(path) { return }
    throw FileSystem.kind(of: path) == nil ? .inputMissing(path: path) : .inputNoFolder(path: path)
  }

  /// What the manifest says of the settings, the codebook and the decisions.
  var referenceEntries: [Manifest.Entry] { ((settings.map { [$0] } ?? []) + codebook + decisions).map { Manifest.Entry($0) } }

  private mutating func readRounds() throws(PipelineError) {
    let folder = DiskPath(root, Array(Self.roundsName.utf8))
    for entry in try names(in: folder) {
      let file = SourceFile("\(Self.roundsName)/\(entry.name)")
      if case .unknown(let code) = entry.kind {
        problems.append(unreadable(file, code))
        continue
      }
      guard entry.kind == .folder else {
        problems.append(Problem(entry.kind == .file ? .looseFile : .notAFile, file: file))
        continue
      }
      let round = Code<Round>(entry.name)
      rounds.append(round)
      let problemsBefore = problems.count
      if !ShownName.isPlain(entry.bytes) { problems.append(Problem(.strangeName, file: file)) }
      if ShownName.mayNamePerson(entry.name) { problems.append(Problem(.personInName, file: file)) }
      let found = files(in: DiskPath(folder, entry.bytes), named: entry.name)
      let sidecars = Dictionary(
        found.filter { $0.source.path.hasSuffix(Self.sidecarSuffix) }.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
      let answers = found.filter { !$0.source.path.hasSuffix(Self.sidecarSuffix) }
      if found.isEmpty, problems.count == problemsBefore { problems.append(Problem(.emptyRound, file: SourceFile(entry.name))) }
      let originals = originals(of: answers) { sidecars[$0.source.path + Self.sidecarSuffix] != nil }
      for (place, answer) in answers.enumerated() {
        if originals[place] != place {
          problems.append(Problem(.copiedFile, file: answer.source, values: [.word(answers[originals[place]].source.path)]))
        } else {
          let sidecar = sidecars[answer.source.path + Self.sidecarSuffix].flatMap { PlainYAML.accepts($0.bytes) ? $0 : nil }
          responses.append(Response(round: round, file: answer, sidecar: sidecar))
        }
      }
      problems += sidecars.values.filter { !PlainYAML.accepts($0.bytes) }.sorted { naturallyPrecedes($0.source.path, $1.source.path) }
        .map { Problem(.yamlTooComplex, file: $0.source) }
      let names = Set(answers.map { $0.source.path + Self.sidecarSuffix })
      problems += sidecars.keys.filter { !names.contains($0) }.sorted(by: naturallyPrecedes)
        .map { Problem(.sidecarWithoutFile, file: SourceFile($0)) }
    }
  }

  /// For each file the place of the one that is read in its stead: of files with the same bytes the first that is described, else the first.
  /// An empty file is no copy.
  private func originals(of files: [InputFile], isDescribed: (InputFile) -> Bool) -> [Int] {
    // Few files are as long as another one: only those are compared byte by byte.
    var bySize: [Int: [[Int]]] = [:]
    for (place, file) in files.enumerated() {
      let groups = file.bytes.isEmpty ? [] : bySize[file.bytes.count] ?? []
      if let group = groups.firstIndex(where: { files[$0[0]].bytes == file.bytes }) {
        bySize[file.bytes.count]?[group].append(place)
      } else {
        bySize[file.bytes.count, default: []].append([place])
      }
    }
    var originals = Array(files.indices)
    for group in bySize.values.flatMap(\.self) where group.count > 1 {
      let original = group.first { isDescribed(files[$0]) } ?? group[0]
      for place in group { originals[place] = original }
    }
    return originals
  }

  private static let sidecarSuffix = ".bron.yaml"

  /// The regular files in a folder of the input.
  private mutating func files(in name: String) throws(PipelineError) -> [InputFile] {
    let folder = DiskPath(root, Array(name.utf8))
    if FileSystem.kind(of: folder) == nil { return [] }
    _ = try names(in: folder)
    return files(in: folder, named: name)
  }

  /// The names in a folder that cannot be missed.
  private func names(in folder: DiskPath) throws(PipelineError) -> [FileSystem.Entry] {
    do throws(FileSystem.Failure) {
      return try FileSystem.entries(of: folder).filter { !isLitter($0.name) }
    } catch {
      throw .inputUnreadable(path: error.path, reason: error.reason)
    }
  }

  /// The regular files in a folder and the folders below it; `name` is what the folder is called in their names.
  private mutating func files(in folder: DiskPath, named name: String) -> [InputFile] {
    var result: [InputFile] = []
    for entry in entries(folder, name) {
      let source = SourceFile("\(name)/\(entry.name)")
      if !ShownName.isPlain(entry.bytes) { problems.append(Problem(.strangeName, file: source)) }
      if ShownName.mayNamePerson(entry.name) { problems.append(Problem(.personInName, file: source)) }
      switch entry.kind {
      case .file:
        if let bytes = bytes(of: DiskPath(folder, entry.bytes), source) { result.append(InputFile(source: source, bytes: bytes)) }
      case .folder: result += files(in: DiskPath(folder, entry.bytes), named: source.path)
      case .unknown(let code): problems.append(unreadable(source, code))
      case .link, .other: problems.append(Problem(.notAFile, file: source))
      }
    }
    return result
  }

  private mutating func bytes(of path: DiskPath, _ source: SourceFile) -> [UInt8]? {
    guard filesRead < limits.files else {
      surplus = (surplus?.first ?? source, (surplus?.count ?? 0) + 1)
      return nil
    }
    filesRead += 1
    let limit = limits.megabytesPerFile * Limits.megabyte
    do throws(InputFileReader.Failure) {
      let bytes = try InputFileReader.read(path, limit: min(limit, bytesLeft), lineLimit: limits.megabytesPerLine * Limits.megabyte)
      bytesLeft -= bytes.count
      return bytes
    } catch {
      let (kind, values): (ProblemKind, [Problem.Value]) =
        switch error {
        case .system(let code): (.fileUnreadable, unreadable(source, code).values)
        case .notAFile: (.notAFile, [])
        case .changed: (.fileChanged, [])
        case .lineTooLong: (.lineTooLong, [.number(limits.megabytesPerLine)])
        case .tooLarge where bytesLeft < limit: (.filesTooLarge, [.number(limits.megabytesInAll)])
        case .tooLarge: (.fileTooLarge, [.number(limits.megabytesPerFile), .word("bestand_mb")])
        }
      problems.append(Problem(kind, file: source, values: values))
      return nil
    }
  }

  private func unreadable(_ source: SourceFile, _ code: CInt) -> Problem {
    Problem(.fileUnreadable, file: source, values: [.word(FileSystem.Failure(path: source.path, code: code).reason)])
  }

  /// The names in a folder but for what programs leave behind: names that begin with a dot or `~$`.
  private mutating func entries(_ folder: DiskPath, _ name: String) -> [FileSystem.Entry] {
    do throws(FileSystem.Failure) {
      return try FileSystem.entries(of: folder).filter { !isLitter($0.name) }
    } catch {
      problems.append(Problem(.fileUnreadable, file: SourceFile(name), values: [.word(error.reason)]))
      return []
    }
  }
}

/// Whether a name is one that operating systems and office programs leave behind, and no file of a person.
func isLitter(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
}
