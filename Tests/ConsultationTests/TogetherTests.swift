import Consultation
import Glibc
import Synchronization
import Testing

/// Work that is done at the same time, and what of it must not be seen.
struct TogetherTests {
  /// How many pieces are going on, and how many there were at most.
  private final class Gauge: Sendable {
    private let state = Mutex((now: 0, most: 0))

    var most: Int { state.withLock { $0.most } }

    func during<Value>(_ work: () -> Value) -> Value {
      state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      defer { state.withLock { $0.now -= 1 } }
      return work()
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func theAnswersComeInTheOrderOfThePiecesAndNoMoreAreAtWorkThanAllowed(jobs: Int) async {
    for count in [0, 1, 2, 7, 40] {
      let gauge = Gauge()
      var asked: [Int] = []
      let answers = await together(count, jobs: jobs) { place in
        asked.append(place)
        // The first take longest.
        return {
          gauge.during {
            usleep(UInt32(count - place) * 40)
            return place
          }
        }
      }
      #expect(answers == Array(0..<count))
      #expect(asked == answers)
      #expect(gauge.most <= jobs)
    }
  }

  @Test func aPieceIsAskedForWhenItsTurnHasCome() async {
    let done = Mutex(0)
    let left = await together(20, jobs: 2) { place in
      // All but one of the pieces before it have ended.
      let ended = done.withLock(\.self)
      return {
        done.withLock { $0 += 1 }
        return place - ended
      }
    }
    #expect(left.max().map { $0 <= 1 } == true)
  }
}
