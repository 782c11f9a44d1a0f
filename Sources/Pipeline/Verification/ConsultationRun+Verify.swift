internal import Consultation
internal import Normalise
internal import Publish

extension ConsultationRun {
  /// Computes the whole output anew from the input and compares it byte for byte with what stands in the output folder, which is not
  /// touched. The hashes in the manifest tell first whether the input or the output was changed since.
  public func verify(progress: @Sendable (Stage) -> Void = { _ in }) async throws(PipelineError) -> Verification {
    let folder = OutputFolder(path: output)
    guard folder.stands else { throw .outputMissing(path: output) }
    // Not while a run replaces it.
    let lock = try folder.take { progress(.waiting(process: $0)) }
    defer { withExtendedLifetime(lock) {} }
    let standing = try Self.files(in: folder)
    var result = Verification()
    let record = standing[Manifest.fileName].flatMap(\.self).flatMap(Manifest.Record.init)
    if standing[Manifest.fileName] == nil {
      result.findings.append(.manifestMissing)
    } else if record == nil {
      result.findings.append(.manifestUnreadable)
    }
    if let record { result.findings += try changesOfInput(since: record) }
    var run = self
    run.without = record?.omitted ?? []
    result.omitted = run.without.map(\.rawValue).sorted()
    let isInputTheSame = result.findings.isEmpty
    do throws(PipelineError) {
      var inputs = try understandInput()
      guard let key = try inputs.keyFile.read() else { throw .keyMissing(path: inputs.keyFile.path) }
      let isKeyTheSame = record.map { $0.key == nil || $0.key == Manifest.fingerprint(of: key) } ?? true
      if !isKeyTheSame { result.findings.append(.otherKey) }
      let coded = await code(&inputs, key: key, progress: progress)
      let (made, claims) = try await folder.inStagingFolder { staging throws(PipelineError) in
        let counted = try await run.count(coded, from: inputs, in: staging, progress: progress)
        let files = try await run.files(of: coded, counted, from: inputs, key: key, in: staging, progress: progress)
        return (try Self.contents(of: files), tracer(of: coded, counted, from: inputs).ids.count)
      }
      progress(.done)
      result.files = made.count
      result.claims = claims
      let comparison = OutputInspection(standing: standing, computed: made, recorded: record?.outputs)
      let isSameSource = record == nil || (isInputTheSame && isKeyTheSame)
      result.findings += isSameSource ? comparison.findings : comparison.findingsOfAnotherInput
    } catch {
      result.obstacle = error
      result.findings += OutputInspection(standing: standing, computed: nil, recorded: record?.outputs).findings
    }
    return result
  }

  /// All bytes of files by their paths.
  private static func contents(of files: [OutputFile]) throws(PipelineError) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    do throws(FileSystem.Failure) {
      for file in files where contents[file.path] == nil { contents[file.path] = try file.allBytes() }
    } catch {
      throw .outputFailed(path: error.path, reason: error.reason)
    }
    return contents
  }

  /// What the manifest says of the program and the input, against this program and what stands in the input folder.
  private func changesOfInput(since record: Manifest.Record) throws(PipelineError) -> [Verification.Finding] {
    var findings: [Verification.Finding] = []
    if record.version != inbrengVersion { findings.append(.otherVersion(made: record.version ?? "?", now: inbrengVersion)) }
    let folder = try InputFolder(path: input)
    let (was, now) = (record.inputs, Manifest.Record.byPath(folder.referenceEntries + folder.responses.flatMap(\.entries)))
    for path in Set(was.keys).union(now.keys).sorted() where was[path] != now[path] {
      findings.append(now[path] == nil ? .inputMissing(path) : was[path] == nil ? .inputAdded(path) : .inputChanged(path))
    }
    return findings
  }

  /// Everything below the output folder by its path, hidden files too; nil for what is no regular file.
  private static func files(in folder: OutputFolder) throws(PipelineError) -> [String: [UInt8]?] {
    do throws(FileSystem.Failure) {
      return try files(in: folder.path, as: "")
    } catch {
      throw .inputUnreadable(path: error.path, reason: error.reason)
    }
  }

  private static func files(in folder: String, as name: String) throws(FileSystem.Failure) -> [String: [UInt8]?] {
    var result: [String: [UInt8]?] = [:]
    for entry in try FileSystem.entries(of: folder) {
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .folder: result.merge(try files(in: path, as: "\(name)\(entry.name)/")) { first, _ in first }
      case .file: result["\(name)\(entry.name)"] = .some(try FileSystem.read(path))
      case .unknown(let code): throw FileSystem.Failure(path: path, code: code)
      case .link, .other: result["\(name)\(entry.name)"] = .some(nil)
      }
    }
    return result
  }
}

/// What stands in an output folder against what should, and against what the manifest recorded when it was made.
private struct OutputInspection {
  let standing: [String: [UInt8]?]
  /// What the input gives; nil when that could not be computed.
  let computed: [String: [UInt8]]?
  /// The hashes in the manifest; nil without one.
  let recorded: [String: String]?

  /// What differs when the input is the one that the output was made from.
  var findings: [Verification.Finding] {
    paths.compactMap { path in
      guard let found = standing[path] else { return path == Manifest.fileName ? nil : .outputMissing(path) }
      guard let bytes = found else { return .outputAdded(path) }
      guard let computed else { return isAsRecorded(path, bytes) ? nil : .outputChanged(path, []) }
      guard let should = computed[path] else { return .outputAdded(path) }
      let differences = FileComparison(path: path).differences(stands: bytes, should: should)
      if differences.isEmpty { return nil }
      return isAsRecorded(path, bytes) ? .outputDiffers(path, differences) : .outputChanged(path, differences)
    }
  }

  /// What was changed in the output itself, and which other files the input of today would change.
  var findingsOfAnotherInput: [Verification.Finding] {
    let touched = OutputInspection(standing: standing, computed: nil, recorded: recorded).findings
    let names = Set(touched.compactMap(\.path))
    let others = paths.filter { !names.contains($0) && standing[$0].flatMap(\.self) != computed?[$0] }
    // When nothing else would change, it may as well be the manifest that was: then both are shown.
    if others == [Manifest.fileName] { return touched + findings.filter { $0.path == Manifest.fileName } }
    return touched + (others.isEmpty ? [] : [.inputWouldChange(others)])
  }

  private var paths: [String] {
    let known = computed.map { Set($0.keys) } ?? Set(recorded.map { Array($0.keys) } ?? [])
    return Set(standing.keys).union(known).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether the manifest has this hash for the file. The manifest has none of itself: who changes it is found by computing it anew.
  private func isAsRecorded(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let recorded else { return true }
    if path == Manifest.fileName { return computed == nil }
    return recorded[path] == Manifest.sha256(bytes)
  }
}

extension Verification.Finding {
  /// The one file of the output that it is about.
  fileprivate var path: String? {
    switch self {
    case .outputChanged(let path, _), .outputDiffers(let path, _), .outputMissing(let path), .outputAdded(let path): path
    default: nil
    }
  }
}
