internal import Dispatch

/// Hands files to the disk while others are made.
///
/// A disk takes its time for a file, but settles several for little more than one takes. Waiting for it is for threads that do nothing else:
/// a task that waits keeps another one from working.
final class DiskQueue: @unchecked Sendable {
  /// How many threads are enough: more gain nothing on a disk without moving parts.
  static let usual = 8

  /// A serial queue for each thread; they take files in turn.
  private let lanes: [DispatchQueue]
  /// What the lanes have not done yet.
  private let pending = DispatchGroup()
  /// Guards what stands below it: a lock that the thread sanitizer knows, as it does not know `Mutex`.
  private let turn = DispatchQueue(label: "schijf")
  /// Every file that was handed.
  private var handed: Set<String> = []
  private var failures: [FileSystem.Failure] = []

  /// A queue of this many threads; without any, whoever hands a file waits for the disk.
  init(threads: Int) { lanes = (0..<threads).map { DispatchQueue(label: "schijf \($0)") } }

  /// Hands the file at `path` to the disk, and gives it the mode of a new file. What was handed before is left alone.
  func hand(_ path: String) {
    guard let number = turn.sync(execute: { handed.insert(path).inserted ? handed.count : nil }) else { return }
    guard !lanes.isEmpty else { return finish(path) }
    lanes[number % lanes.count].async(group: pending) { self.finish(path) }
  }

  /// Waits until the disk has everything. Call it when nothing more is handed.
  ///
  /// - Throws: of the files that the disk did not take, the failure of the first by name.
  func settle() async throws(FileSystem.Failure) {
    await withCheckedContinuation { settled in pending.notify(queue: turn) { settled.resume() } }
    if let failure = turn.sync(execute: { failures.min { $0.path < $1.path } }) { throw failure }
  }

  private func finish(_ path: String) {
    do throws(FileSystem.Failure) {
      try FileSystem.finish(path)
    } catch {
      turn.sync { failures.append(error) }
    }
  }
}
