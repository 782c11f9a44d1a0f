internal import Consultation
internal import Glibc
internal import Publish

/// The folder that a run fills: at every moment either the old output as a whole or the new one.
struct OutputFolder {
  /// The path of the folder itself: a link is followed, and no `/` or `/.` stands at its end.
  let path: String

  /// The folder at `path`, whether it exists or not.
  init(path: String) { self.path = FileSystem.resolved(path) }

  /// The file that people fill in, and may fill in where it stands.
  private static let worklist = "analist/werklijst.csv"

  /// Refuses to replace what this program did not make: an output is replaced as a whole, so that a stray file or the decisions in a
  /// worklist would be lost.
  func checkOwn() throws(PipelineError) {
    guard let kind = FileSystem.kind(of: path) else { return }
    guard kind == .folder || FileSystem.isFolder(path) else { throw .outputForeign(path: path, names: []) }
    let present: [String]
    do throws(FileSystem.Failure) {
      present = try files(in: "")
    } catch {
      throw .outputFailed(path: error.path, reason: error.reason)
    }
    guard !present.isEmpty else { return }
    let made = (try? FileSystem.read("\(path)/\(Manifest.fileName)")).flatMap(Manifest.Record.init)?.outputs ?? [:]
    let foreign = present.filter { made[$0] == nil && $0 != Manifest.fileName }
    if !foreign.isEmpty { throw .outputForeign(path: path, names: foreign) }
    if let digest = made[Self.worklist], let bytes = try? FileSystem.read("\(path)/\(Self.worklist)"), Manifest.sha256(bytes) != digest {
      throw .worklistChanged(path: "\(path)/\(Self.worklist)")
    }
  }

  /// Writes `files` beside the folder, hands them to the disk and puts them in its place in one step.
  func replace(with files: [OutputFile]) throws(PipelineError) {
    do {
      let parent = FileSystem.parent(of: path)
      try FileSystem.makeFolder(parent)
      try FileSystem.holding(parent) {
        removeLeftovers(in: parent)
        let fresh = "\(parent)/\(leftoverPrefix)\(getpid())"
        try FileSystem.makeFolder(fresh)
        do {
          for folder in Set(files.map { FileSystem.parent(of: "\(fresh)/\($0.path)") }).sorted() { try FileSystem.makeFolder(folder) }
          for file in files { try FileSystem.write(file.bytes, to: "\(fresh)/\(file.path)") }
          for folder in Set(files.map { FileSystem.parent(of: "\(fresh)/\($0.path)") }).sorted() { try FileSystem.sync(folder: folder) }
          if FileSystem.kind(of: path) == nil {
            try FileSystem.rename(fresh, to: path)
          } else {
            try FileSystem.exchange(fresh, with: path)
          }
        } catch {
          try? FileSystem.remove(fresh)
          throw error
        }
        // From here on the new output stands; what is left of the old one is cleaned up now or by the next run.
        try? FileSystem.sync(folder: parent)
        try? FileSystem.remove(fresh)
      }
    } catch let failure as FileSystem.Failure {
      throw .outputFailed(path: failure.path, reason: failure.reason)
    } catch {
      throw .outputFailed(path: path, reason: "\(error)")
    }
  }

  private var leftoverPrefix: String {
    let name = path.last == "/" ? Substring(path.dropLast()) : Substring(path)
    return ".\(name.split(separator: "/").last.map(String.init) ?? "output").nieuw-"
  }

  /// What a run that was killed left beside the folder. What cannot be removed is left to the next run.
  private func removeLeftovers(in parent: String) {
    for entry in (try? FileSystem.entries(of: parent)) ?? [] where entry.name.hasPrefix(leftoverPrefix) {
      try? FileSystem.remove("\(parent)/\(entry.name)")
    }
  }

  /// The paths of all files below the folder but for what programs leave behind.
  private func files(in folder: String) throws(FileSystem.Failure) -> [String] {
    var result: [String] = []
    for entry in try FileSystem.entries(of: folder.isEmpty ? path : "\(path)/\(folder)") where !isLitter(entry.name) {
      let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      result += entry.kind == .folder ? try files(in: name) : [name]
    }
    return result
  }
}
