internal import Consultation
internal import Glibc
internal import Publish

/// The folder that a run fills: at every moment either the old output as a whole or the new one.
///
/// The new output is written beside the folder, handed to the disk and exchanged with the old one in one step. Where the file system has no
/// such step, the old one is set aside first; a run that is killed between the two steps leaves it there, and the next run puts it back.
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
      present = try files(in: DiskPath(path), named: "")
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

  /// Whether there is an output, if only one that a run set aside before it was killed; ``take(waiting:)`` puts that back.
  var stands: Bool {
    if FileSystem.isFolder(path) { return true }
    return ((try? FileSystem.entries(of: DiskPath(parent)) { $0.hasPrefix(asidePrefix) }) ?? []).contains { $0.kind == .folder }
  }

  // MARK: - One run at a time

  /// Takes the folder for this process alone, waiting for another run that has it, and clears up what a run that was killed left behind.
  ///
  /// - Parameter waiting: called once when another process has it, with its number when that is known.
  func take(waiting: (_ process: Int?) -> Void = { _ in }) throws(PipelineError) -> RunLock {
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(parent)
      let lock = try RunLock.take("\(parent)/.\(name).bezig", waiting: waiting)
      try clearUp(isAlone: lock.isHeld)
      return lock
    } catch {
      throw .outputFailed(path: error.path, reason: error.reason)
    }
  }

  /// Takes the folder to replace what is in it. Refused where it lies below one of `sources`, from which this program reads, and where it holds
  /// what this program did not make.
  func takeToReplace(outside sources: [String], waiting: (_ process: Int?) -> Void) throws(PipelineError) -> RunLock {
    try checkOutside(sources)
    let lock = try take(waiting: waiting)
    // The folders above it are there now, so that nothing in its path can hide where it leads.
    try checkOutside(sources)
    try checkOwn()
    return lock
  }

  /// Refuses to put the output below a folder that is read.
  private func checkOutside(_ folders: [String]) throws(PipelineError) {
    var place = path
    while !FileSystem.isFolder(place), FileSystem.parent(of: place) != place { place = FileSystem.parent(of: place) }
    let real = FileSystem.resolved(place) + "/"
    for folder in folders where FileSystem.isFolder(folder) && real.hasPrefix(FileSystem.resolved(folder) + "/") {
      throw .outputAmongInput(path: path, folder: folder)
    }
  }

  /// Puts back an output that was set aside, and removes what is left over. Without a lock another run may be using it.
  private func clearUp(isAlone: Bool) throws(FileSystem.Failure) {
    guard isAlone else { return }
    let remains = try FileSystem.entries(of: DiskPath(parent)) { $0.hasPrefix(asidePrefix) || $0.hasPrefix(freshPrefix) }
    for entry in remains {
      if entry.name.hasPrefix(asidePrefix), FileSystem.kind(of: path) == nil {
        try FileSystem.rename("\(parent)/\(entry.name)", to: path)
      } else {
        // What cannot be removed is left to the next run.
        try? FileSystem.remove("\(parent)/\(entry.name)")
      }
    }
  }

  // MARK: - Replacing

  /// Gives `make` a folder to make files in, and puts the files that it returns in this folder's place in one step, when the disk has them
  /// all. Call it while the folder is taken.
  ///
  /// - Parameter jobs: with one job, the disk is waited for at every file.
  func replace(jobs: Int, _ make: (StagingFolder) async throws(PipelineError) -> [OutputFile]) async throws(PipelineError) {
    try await staged { stage throws(PipelineError) in
      let disk = DiskQueue(threads: jobs > 1 ? DiskQueue.usual : 0)
      let staging = StagingFolder(path: "\(stage)/tijdelijk", disk: disk)
      var made: Result<[OutputFile], PipelineError>
      do throws(PipelineError) {
        made = .success(try Self.taken(try await make(staging), in: staging))
      } catch {
        made = .failure(error)
      }
      // Nothing is removed or moved while the disk is busy with it.
      do throws(FileSystem.Failure) {
        try await disk.settle()
      } catch {
        made = made.flatMap { _ in .failure(.outputFailed(path: error.path, reason: error.reason)) }
      }
      try replace(with: try made.get(), stage: stage)
    }
  }

  /// Gives `body` a folder to make files in that are only looked at, and removes it afterwards. Call it while this folder is taken.
  func inStagingFolder<Result>(_ body: (StagingFolder) async throws(PipelineError) -> Result) async throws(PipelineError) -> Result {
    try await staged { stage throws(PipelineError) in try await body(StagingFolder(path: "\(stage)/tijdelijk")) }
  }

  private func staged<Result>(_ body: (String) async throws(PipelineError) -> Result) async throws(PipelineError) -> Result {
    let stage = "\(parent)/\(freshPrefix)\(getpid())"
    defer { try? FileSystem.remove(stage) }
    do throws(FileSystem.Failure) {
      try FileSystem.remove(stage)
      try FileSystem.makeFolder(stage, mode: 0o700)
      try FileSystem.makeFolder("\(stage)/tijdelijk", mode: 0o700)
    } catch {
      throw .outputFailed(path: error.path, reason: error.reason)
    }
    return try await body(stage)
  }

  /// The files as they stand in the staging folder; a file that would stand outside this folder is refused.
  private static func taken(_ files: [OutputFile], in staging: StagingFolder) throws(PipelineError) -> [OutputFile] {
    if let stray = files.first(where: { !isBelow($0.path) }) { throw .outputFailed(path: stray.path, reason: "ongeldige naam") }
    var taken: [OutputFile] = []
    do throws(FileSystem.Failure) {
      for file in files { taken.append(try staging.take(file)) }
    } catch {
      throw .outputFailed(path: error.path, reason: error.reason)
    }
    return taken
  }

  private func replace(with files: [OutputFile], stage: String) throws(PipelineError) {
    do throws(FileSystem.Failure) {
      let fresh = "\(stage)/uitvoer"
      let folders = Set(files.map { FileSystem.parent(of: "\(fresh)/\($0.path)") } + [fresh]).sorted()
      for folder in folders { try FileSystem.makeFolder(folder) }
      for file in files {
        if case .file(let place) = file.contents { try FileSystem.rename(place, to: "\(fresh)/\(file.path)") }
      }
      for folder in folders { try FileSystem.sync(folder: folder) }
      try swap(fresh)
    } catch {
      throw .outputFailed(path: error.path, reason: error.reason)
    }
    // From here on the new output stands; what is left of the old one is cleaned up now or by the next run.
    try? FileSystem.sync(folder: parent)
  }

  private func swap(_ fresh: String) throws(FileSystem.Failure) {
    guard FileSystem.kind(of: path) != nil else { return try FileSystem.rename(fresh, to: path) }
    FileSystem.copyMode(of: path, to: fresh)
    if try FileSystem.exchange(fresh, with: path) { return }
    let aside = "\(parent)/\(asidePrefix)\(getpid())"
    try FileSystem.rename(path, to: aside)
    do throws(FileSystem.Failure) {
      try FileSystem.rename(fresh, to: path)
    } catch {
      try? FileSystem.rename(aside, to: path)
      throw error
    }
    try? FileSystem.remove(aside)
  }

  /// Whether a path stays inside the folder.
  private static func isBelow(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && !part.utf8.contains(0)
    }
  }

  private var parent: String { FileSystem.parent(of: path) }
  private var name: String { path.split(separator: "/").last.map(String.init) ?? "output" }
  private var freshPrefix: String { ".\(name).nieuw-" }
  private var asidePrefix: String { ".\(name).oud-" }

  /// The paths of all files below the folder but for what programs leave behind.
  private func files(in folder: DiskPath, named prefix: String) throws(FileSystem.Failure) -> [String] {
    var result: [String] = []
    for entry in try FileSystem.entries(of: folder) where !isLitter(entry.name) {
      let name = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
      result += entry.kind == .folder ? try files(in: DiskPath(folder, entry.bytes), named: name) : [name]
    }
    return result
  }
}
