import Foundation
import TestSupport
import Testing

/// A run that ends in the middle, wherever that is: the old output stands or the new one, and the next run makes all well.
///
/// `scripts/kill` runs these tests for 500 kills.
@Suite(.serialized) struct KillTests {
  private typealias Files = [String: Data]

  /// A consultation with its old output, and what the new one will be.
  private struct Scene {
    let folder: WorkFolder
    var old: Files
    var new: Files
    var third = false

    init() throws {
      folder = try FaultyRun.consultation()
      try FaultyRun.answers(folder, third: "Tijd")
      #expect(try Command.inbreng([], in: folder.url).status == 0)
      new = try folder.files(below: "output")
      try FaultyRun.answers(folder, third: nil)
      #expect(try Command.inbreng([], in: folder.url).status == 0)
      old = try folder.files(below: "output")
      try #require(old != new)
      try turn()
    }

    /// From here on the input is that of the output that does not stand.
    mutating func turn() throws {
      third.toggle()
      try FaultyRun.answers(folder, third: third ? "Tijd" : nil)
    }

    /// Sees that one of the two outputs stands whole, and that the next run completes and leaves nothing else behind.
    mutating func survives(_ what: String) throws {
      let standing = try folder.files(below: "output")
      #expect(standing == old || standing == new, "\(what): a mixture of \(standing.keys.sorted())")
      let next = try Command.inbreng([], in: folder.url)
      #expect(next.status == 0, "\(what): \(next.errors)")
      let made = try folder.files(below: "output")
      #expect(made == new, "\(what)")
      #expect(try FaultyRun.leftovers(folder) == [], "\(what)")
      swap(&old, &new)
      try turn()
    }
  }

  @Test func killedAtEverySystemCallThatChangesAFile() throws {
    let kills = FaultyRun.amount("INBRENG_KILLS", short: 14)
    var scene = try Scene()
    let calls = try FaultyRun.calls(FaultyRun.changes, in: scene.folder)
    try scene.survives("without a fault")
    try #require(calls.count > 100)
    let exchange = try #require(calls.firstIndex { $0.line.contains("RENAME_EXCHANGE") })
    // The short form takes some of them, spread evenly, and those around the exchange.
    let step = max(1, calls.count / max(1, kills - 4))
    let places = Set(stride(from: 0, to: calls.count, by: step)).union((exchange - 1)...(exchange + 2))
    var killed = 0
    for place in places.sorted() {
      if try FaultyRun.run([calls[place].kill], in: scene.folder).wasKilled { killed += 1 }
      try scene.survives("killed at \(calls[place])")
    }
    #expect(killed >= places.count * 9 / 10, "\(killed) of \(places.count) were killed")
    print("Killed at \(killed) of \(calls.count) system calls that change a file.")
  }

  @Test func killedAtRandomMoments() throws {
    let kills = FaultyRun.amount("INBRENG_KILLS", short: 8)
    var scene = try Scene()
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try Command.inbreng([], in: scene.folder.url).status == 0)
    let whole = clock.now - start
    try scene.survives("without a fault")
    var random = SplitMix(state: 20_261_121)
    for number in 1...kills {
      let process = try Command.start([], in: scene.folder.url)
      Thread.sleep(forTimeInterval: Double(random.next() % 1000) / 1000 * whole.seconds * 1.1)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try scene.survives("random kill \(number)")
    }
  }

  /// A first run makes the key of the pseudonyms; half a key would lock the consultation for ever.
  @Test func killedWhileTheKeyIsMade() throws {
    func newcomer() throws -> WorkFolder {
      let folder = try FaultyRun.consultation()
      try folder.write("titel: Proef\n", to: "input/inbreng.yaml")
      return folder
    }
    let calls = try FaultyRun.calls(["write", "fsync", "link", "unlink"], in: newcomer())
    let named = try #require(calls.firstIndex { $0.name == "link" })
    for call in calls[...(named + 2)] {
      let folder = try newcomer()
      #expect(try FaultyRun.run([call.kill], in: folder).wasKilled)
      let next = try Command.inbreng([], in: folder.url)
      #expect(next.status == 0, "killed at \(call): \(next.errors)")
      #expect(try FaultyRun.leftovers(folder) == [], "killed at \(call)")
      #expect(try folder.text("input/pseudoniemen.sleutel").utf8.count == 65)
    }
  }

  /// Some shares over a network cannot exchange two folders in one step.
  @Test(arguments: ["ENOSYS", "EINVAL", "EOPNOTSUPP"])
  func whereNoExchangeIsPossibleTheOldOneIsSetAside(code: String) throws {
    var scene = try Scene()
    let outcome = try FaultyRun.run(["renameat2:error=\(code)"], in: scene.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try scene.folder.files(below: "output") == scene.new)
    #expect(try FaultyRun.leftovers(scene.folder) == [])
    try scene.survives(code)
    // Killed before the first rename, and between the two: then the old output stands aside, and the next run puts it back first.
    for place in 1...2 {
      let killed = try FaultyRun.run(["renameat2:error=\(code)", "rename:signal=KILL:when=\(place)"], in: scene.folder)
      #expect(killed.wasKilled)
      if place == 2 {
        #expect(!FileManager.default.fileExists(atPath: scene.folder.path("output")))
        let failing = try FaultyRun.run(["fsync:error=EIO"], in: scene.folder)
        #expect(failing.status == 74, "\(failing.errors)")
        #expect(try scene.folder.files(below: "output") == scene.old)
      }
      try scene.survives("\(code), killed at rename \(place)")
    }
    // The second rename fails: the old one comes back at once.
    let failed = try FaultyRun.run(["renameat2:error=\(code)", "rename:error=EIO:when=2"], in: scene.folder)
    #expect(failed.status == 74, "\(failed.errors)")
    #expect(try scene.folder.files(below: "output") == scene.old)
    try scene.survives("\(code), second rename failed")
  }
}

/// Chance with a fixed seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Duration {
  /// The whole time in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
