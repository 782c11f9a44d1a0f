import Foundation
import TestSupport
import Testing

/// A run that ends in the middle, wherever that is: the old output stands or the new one, and the next run makes all well.
///
/// `scripts/kill` runs these tests at every system call and for 500 random moments.
@Suite(.serialized) struct KillTests {
  @Test func killedAtEverySystemCallThatChangesAFile() throws {
    var scene = try OutputScene()
    let calls = try FaultyRun.changingCalls(in: scene.folder)
    try scene.survives("without a fault")
    let places = try places(in: calls, short: 10)
    var killed = 0
    for place in places {
      if try FaultyRun.run([calls[place].kill], in: scene.folder).wasKilled { killed += 1 }
      try scene.survives("killed at \(calls[place])")
    }
    #expect(killed >= places.count * 9 / 10, "\(killed) of \(places.count) were killed")
    print("Killed at \(killed) of \(calls.count) system calls that change a file.")
  }

  /// One call fails as on a full or a broken disk, whichever it is.
  @Test func failedAtEverySystemCallThatChangesAFile() throws {
    var scene = try OutputScene()
    // Not the eight bytes with which threads wake each other.
    let calls = try FaultyRun.changingCalls(in: scene.folder).filter { $0.name != "write" || !$0.line.hasSuffix("= 8") }
    try scene.survives("without a fault")
    var (refused, done, strayed) = (0, 0, 0)
    for place in try places(in: calls, short: 4) {
      let call = calls[place]
      let (outcome, hit) = try FaultyRun.hit(call.failure, in: scene.folder)
      // A file that is only read could not be opened: that is another test, and what is published then is what could be read.
      if call.name == "openat", !hit.allSatisfy(FaultyRun.makesFile) {
        strayed += 1
        scene = try OutputScene()
        continue
      }
      #expect([0, 74].contains(outcome.status) && !outcome.wasKilled, "\(call.failure): \(outcome.status) \(outcome.errors)")
      let isNew = try scene.survives("failed at \(call.failure)")
      // Who says that it is done, has done it.
      #expect(outcome.status != 0 || isNew, "\(call.failure)")
      if outcome.status == 0 { done += 1 } else { refused += 1 }
    }
    #expect(refused > 0 && refused + done >= strayed)
    // Of a few calls many may be reads; of all they are the least.
    if FaultyRun.amount("INBRENG_KILLS", short: 0) > 0 { #expect(refused > strayed) }
    print(
      "Failed at \(refused + done) of \(calls.count) system calls that change a file: \(refused) runs refused, \(done) completed; "
        + "\(strayed) faults hit a file that is only read.")
  }

  /// Every call in the long form; in the short one so many, spread evenly, and those around the exchange of the two folders.
  private func places(in calls: [FaultyRun.Call], short: Int) throws -> [Int] {
    try #require(calls.count > 100)
    let exchange = try #require(calls.firstIndex { $0.line.contains("RENAME_EXCHANGE") })
    let isLong = FaultyRun.amount("INBRENG_KILLS", short: 0) > 0
    return Set(stride(from: 0, to: calls.count, by: isLong ? 1 : calls.count / short)).union((exchange - 1)...(exchange + 2)).sorted()
  }

  /// No call that changes a file escapes the two tests above.
  @Test func everyCallThatChangesAFileIsKnown() throws {
    let folder = try FaultyRun.consultation()
    #expect(try FaultyRun.calls(FaultyRun.otherChanges, in: folder).map(\.line) == [])
  }

  @Test func killedAtRandomMoments() throws {
    let kills = FaultyRun.amount("INBRENG_KILLS", short: 8)
    var scene = try OutputScene()
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try Command.inbreng([], in: scene.folder.url).status == 0)
    let whole = clock.now - start
    try scene.survives("without a fault")
    var random = SplitMix64(seed: 20_261_121)
    var killed = 0
    for number in 1...kills {
      let process = try Command.start([], in: scene.folder.url)
      Thread.sleep(forTimeInterval: Double(random.next() % 1000) / 1000 * whole.seconds)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      try scene.survives("random kill \(number)")
    }
    // How many end before they are killed depends on the machine.
    #expect(killed > 0)
    print("Killed \(killed) of \(kills) runs at random moments.")
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
    var scene = try OutputScene()
    let outcome = try FaultyRun.run(["renameat2:error=\(code)"], in: scene.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try scene.folder.files(below: "output") == scene.new)
    #expect(try FaultyRun.leftovers(scene.folder) == [])
    try scene.survives(code)
    // The long tables are renamed first, one by one, from where they were written.
    let tables = try FaultyRun.calls(["rename"], in: FaultyRun.consultation()).count { $0.line.contains("tijdelijk") }
    // Killed before the first of the two renames, and between them: then the old output stands aside, and the next run puts it back first.
    for place in 1...2 {
      let killed = try FaultyRun.run(["renameat2:error=\(code)", "rename:signal=KILL:when=\(tables + place)"], in: scene.folder)
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
    let failed = try FaultyRun.run(["renameat2:error=\(code)", "rename:error=EIO:when=\(tables + 2)"], in: scene.folder)
    #expect(failed.status == 74, "\(failed.errors)")
    #expect(try scene.folder.files(below: "output") == scene.old)
    try scene.survives("\(code), second rename failed")
  }
}

extension Duration {
  /// The whole time in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
