import Foundation
import TestSupport
import Testing

/// The disk is full, the share is gone, the folder may not be written: a sentence, an exit status, and the old output as it was.
@Suite struct FailureTests {
  private func withOldOutput(_ body: (WorkFolder, [String: Data]) throws -> Void) throws {
    let folder = try FaultyRun.consultation()
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let old = try folder.files(below: "output")
    try FaultyRun.answers(folder, third: "Tijd")
    try body(folder, old)
  }

  @Test(arguments: [
    "mkdir:error=ENOSPC", "mkdir:error=EROFS", "mkdir:error=EACCES", "pwrite64:error=ENOSPC:when=1", "fsync:error=EIO:when=1",
    "fsync:error=ENOSPC:when=9", "fsync:error=EIO:when=30", "fchmod:error=EPERM:when=3", "renameat2:error=EIO", "renameat2:error=EBUSY",
    "unlink:error=EIO:when=1",
  ])
  func aFailingSystemCall(fault: String) throws {
    try withOldOutput { folder, old in
      let outcome = try FaultyRun.run([fault], in: folder)
      if outcome.status == 0 {
        // Only what comes after the new output stands may fail in silence: clearing up.
        #expect(fault.hasPrefix("unlink") || fault.hasPrefix("pwrite64"), "\(fault): \(outcome.errors)")
      } else {
        #expect(outcome.status == 74, "\(fault): \(outcome.errors)")
        #expect(outcome.errors.contains("kan niet worden geschreven"), "\(outcome.errors)")
        #expect(try folder.files(below: "output") == old, "\(fault)")
      }
      let next = try Command.inbreng([], in: folder.url)
      #expect(next.status == 0, "\(fault): \(next.errors)")
      #expect(try FaultyRun.leftovers(folder) == [], "\(fault)")
    }
  }

  /// One write that fails and none after it: the library of the workbook does not look, and must not spoil the workbook.
  @Test(arguments: ["ENOSPC", "EIO"])
  func aFailingWrite(code: String) throws {
    try withOldOutput { folder, old in
      let before = try FaultyRun.consultation()
      let writes = try FaultyRun.writes(in: before)
      try #require(writes.count > 50)
      let undisturbed = try FaultyRun.consultation()
      try FaultyRun.answers(undisturbed, third: "Tijd")
      #expect(try Command.inbreng([], in: undisturbed.url).status == 0)
      let new = try undisturbed.files(below: "output")
      var standing = old
      var failures = 0
      for part in [0, writes.count / 3, writes.count / 2, writes.count - 1] {
        let outcome = try FaultyRun.run(["write:error=\(code):when=\(writes[part].number)"], in: folder)
        if outcome.status == 0 {
          // Which thread writes what differs from run to run: the fault may hit one that only wakes another, and then nothing is lost.
          standing = new
        } else {
          failures += 1
          #expect(outcome.status == 74, "\(writes[part].line): \(outcome.errors)")
          #expect(outcome.errors.contains("kan niet worden geschreven"), "\(outcome.errors)")
        }
        #expect(try folder.files(below: "output") == standing, "\(writes[part].line)")
        #expect(try FaultyRun.leftovers(folder) == [])
      }
      #expect(failures > 0)
    }
  }

  /// A real full disk where the system lets us make one, else one by fault.
  @Test func aFullDisk() throws {
    try withOldOutput { folder, _ in
      let script = """
        mkdir klein && mount -t tmpfs -o size=1500k tmpfs klein && "$INBRENG" --output klein/output >/dev/null && sha256sum klein/output/digest.md &&
        head -c 10000000 /dev/zero > klein/vol; "$INBRENG" --output klein/output >/dev/null; echo "status $?" &&
        sha256sum klein/output/digest.md && rm klein/vol && "$INBRENG" --output klein/output >/dev/null && ls -A klein && echo gedaan
        """
      let outcome = try Command.run(
        "unshare", (geteuid() == 0 ? ["-m"] : ["-r", "-m"]) + ["sh", "-c", script], in: folder.url,
        environment: ["INBRENG": Command.binary.path])
      guard outcome.text.contains("status") else { return try aFailingWrite(code: "ENOSPC") }
      let lines = outcome.text.split(separator: "\n")
      #expect(lines.contains("status 74") && lines.last == "gedaan", "\(outcome.text) \(outcome.errors)")
      #expect(lines.first == lines.dropFirst(2).first, "the old digest stands: \(outcome.text)")
      #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
      #expect(lines.dropLast().last == "output", "\(outcome.text)")
    }
  }

  @Test func aFolderThatMayOnlyBeRead() throws {
    try withOldOutput { folder, old in
      // A read-only mount where the system lets us make one, else refused by fault at the first thing that a run makes.
      let script = "mount --bind . . && mount -o remount,bind,ro . && cd \"$PWD\" && \"$INBRENG\"; echo status $?"
      let bound = try Command.run(
        "unshare", (geteuid() == 0 ? ["-m"] : ["-r", "-m"]) + ["sh", "-c", script], in: folder.url,
        environment: ["INBRENG": Command.binary.path])
      let outcome = try bound.text.contains("status 74") ? bound : FaultyRun.run(["mkdir:error=EROFS"], in: folder)
      #expect(outcome.errors.contains("Read-only file system") && outcome.errors.contains("[schrijven-mislukt]"), "\(outcome.errors)")
      #expect(try folder.files(below: "output") == old)
    }
  }

  /// The file that cannot be read is named; the others count.
  @Test func aReadError() throws {
    let folder = try FaultyRun.consultation()
    try folder.write("E-mailadres;Organisatie;Wat is er nodig?\nd@voorbeeld.example;Beek;Tijd\n", to: "input/rondes/ronde-1/tweede.csv")
    let outcome = try FaultyRun.run(["read:error=EIO:when=1"], on: "input/rondes/ronde-1/tweede.csv", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("[bestand-onleesbaar]") && outcome.errors.contains("ronde-1/tweede.csv"), "\(outcome.errors)")
    #expect(try folder.text("output/analist/respondenten.csv").split(separator: "\n").count >= 2)
  }

  @Test func twoRunsAtOnce() throws {
    let folder = try FaultyRun.consultation()
    // The first is slowed down while it writes; the second starts meanwhile.
    let slow = try Command.startSlow(in: folder.url)
    let lock = folder.path(".output.bezig")
    for _ in 0..<200 where !FileManager.default.fileExists(atPath: lock) { Thread.sleep(forTimeInterval: 0.05) }
    #expect(FileManager.default.fileExists(atPath: lock))
    Thread.sleep(forTimeInterval: 0.2)
    let second = try Command.inbreng([], in: folder.url)
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.errors.contains("Een andere inbreng (proces ") && second.errors.contains("[uitvoer-bezig]"), "\(second.errors)")
    slow.waitUntilExit()
    #expect(slow.terminationStatus == 0)
    #expect(try FaultyRun.leftovers(folder) == [])
    #expect(try folder.text("output/digest.md").hasPrefix("# "))
  }

  @Test func theRightsOfTheOutputFolderStay() throws {
    try withOldOutput { folder, _ in
      try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder.path("output"))
      #expect(try Command.inbreng([], in: folder.url).status == 0)
      #expect(try FileManager.default.attributesOfItem(atPath: folder.path("output"))[.posixPermissions] as? Int == 0o750)
      let digest = try FileManager.default.attributesOfItem(atPath: folder.path("output/digest.md"))[.posixPermissions] as? Int
      #expect(digest == 0o666 & ~Int(mask))
    }
  }

  private var mask: mode_t {
    let mask = umask(0o022)
    umask(mask)
    return mask
  }
}
