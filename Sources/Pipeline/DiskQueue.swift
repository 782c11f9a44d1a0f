internal import Dispatch
internal import Glibc
internal import Synchronization

/// Hands files to the disk while others are made.
///
/// A disk takes its time for a file, but settles several for little more than one takes. Waiting for it is for threads that do nothing else:
/// a task that waits keeps another one from working.
final class DiskQueue: Sendable {
  /// How many threads are enough: more gain nothing on a disk without moving parts.
  static let usual = 8

  private struct State {
    /// Every file that was handed.
    var handed: Set<String> = []
    /// Those of them that no thread has taken up.
    var waiting: [String] = []
    /// The threads that there are, and those of them that are busy with a file.
    var (threads, busy) = (0, 0)
    var failures: [FileSystem.Failure] = []
    var whenSettled: CheckedContinuation<Void, Never>?
    /// Whether nothing more comes.
    var isClosed = false
  }

  private let most: Int
  private let state = Mutex(State())
  /// Goes up with every file that waits, and for every thread when nothing more comes.
  private let work = DispatchSemaphore(value: 0)

  /// A queue of at most this many threads; without any, whoever hands a file waits for the disk.
  init(threads: Int) { most = threads }

  /// Hands the file at `path` to the disk, and gives it the mode of a new file. What was handed before is left alone.
  func hand(_ path: String) {
    let (isNew, needsThread) = state.withLock { state in
      guard state.handed.insert(path).inserted else { return (false, false) }
      state.waiting.append(path)
      let isNeeded = state.threads < min(most, state.busy + state.waiting.count)
      if isNeeded { state.threads += 1 }
      return (true, isNeeded)
    }
    guard isNew else { return }
    if needsThread, !startThread() { state.withLock { $0.threads -= 1 } }
    // Where there is no thread, and the system gives none, this one waits for the disk.
    if state.withLock({ $0.threads }) == 0 { settleNext() } else { work.signal() }
  }

  /// Waits until the disk has everything. Call it once, when nothing more is handed.
  ///
  /// - Throws: of the files that the disk did not take, the failure of the first by name.
  func settle() async throws(FileSystem.Failure) {
    while settleNext() {}
    await withCheckedContinuation { continuation in
      let (isSettled, threads) = state.withLock { state in
        state.isClosed = true
        let isSettled = state.waiting.isEmpty && state.busy == 0
        if !isSettled { state.whenSettled = continuation }
        return (isSettled, state.threads)
      }
      for _ in 0..<threads { work.signal() }
      if isSettled { continuation.resume() }
    }
    if let failure = state.withLock({ $0.failures.min { $0.path < $1.path } }) { throw failure }
  }

  private func startThread() -> Bool {
    let queue = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { queue in
        queue.map { Unmanaged<DiskQueue>.fromOpaque($0).takeRetainedValue() }?.settleAll()
        return nil
      }, queue.toOpaque())
    guard code == 0 else {
      queue.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  /// Settles files as they come, until nothing more does.
  private func settleAll() {
    repeat { work.wait() } while settleNext()
  }

  /// Settles the file whose turn it is; false when there is none.
  @discardableResult
  private func settleNext() -> Bool {
    let next = state.withLock { state -> String? in
      guard !state.waiting.isEmpty else { return nil }
      state.busy += 1
      return state.waiting.removeFirst()
    }
    guard let next else { return false }
    var failure: FileSystem.Failure?
    do throws(FileSystem.Failure) {
      try FileSystem.finish(next)
    } catch {
      failure = error
    }
    let settled = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.busy -= 1
      if let failure { state.failures.append(failure) }
      return state.isClosed && state.waiting.isEmpty && state.busy == 0 ? state.whenSettled.take() : nil
    }
    settled?.resume()
    return true
  }
}
