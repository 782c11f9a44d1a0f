internal import Glibc
internal import Synchronization

/// Work that waits for the disk: done on threads of its own, more of them than there are cores, because they do nothing but wait.
///
/// A disk that is asked to settle several files at once does so for little more than one takes.
enum DiskWork {
  private static let threads = 8

  /// Calls `body` for every element, several at a time; all of them are done when it returns. Throws what failed first in the order of the
  /// elements; those that nobody began by then are left.
  static func forEach<Element: Sendable>(
    _ elements: [Element], _ body: @escaping @Sendable (Element) throws(FileSystem.Failure) -> Void
  ) throws(FileSystem.Failure) {
    let turns = Turns(count: elements.count) { place throws(FileSystem.Failure) in try body(elements[place]) }
    var started: [pthread_t] = []
    for _ in 1..<max(1, min(threads, elements.count)) {
      var thread = pthread_t()
      let share = Unmanaged.passRetained(turns)
      let code = pthread_create(
        &thread, nil,
        { share in
          share.map { Unmanaged<Turns>.fromOpaque($0).takeRetainedValue().work() }
          return nil
        }, share.toOpaque())
      if code == 0 { started.append(thread) } else { share.release() }
    }
    // What no other thread does, this one does.
    turns.work()
    for thread in started { pthread_join(thread, nil) }
    if let failure = turns.failure { throw failure }
  }

  /// Which element is next, and what went wrong.
  private final class Turns: Sendable {
    private let count: Int
    private let body: @Sendable (Int) throws(FileSystem.Failure) -> Void
    private let state = Mutex((next: 0, failure: (place: Int, failure: FileSystem.Failure)?.none))

    init(count: Int, _ body: @escaping @Sendable (Int) throws(FileSystem.Failure) -> Void) { (self.count, self.body) = (count, body) }

    var failure: FileSystem.Failure? { state.withLock { $0.failure?.failure } }

    /// Takes one element after the other until there is none left, or something went wrong.
    func work() {
      while let place = take() {
        do throws(FileSystem.Failure) {
          try body(place)
        } catch {
          state.withLock { state in
            if state.failure.map({ place < $0.place }) ?? true { state.failure = (place, error) }
          }
        }
      }
    }

    private func take() -> Int? {
      state.withLock { state in
        guard state.next < count, state.failure == nil else { return nil }
        state.next += 1
        return state.next - 1
      }
    }
  }
}
