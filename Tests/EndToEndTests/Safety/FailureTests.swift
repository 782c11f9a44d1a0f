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

  /// Whoever makes room and tries again meets no beginning of the first attempt, and finds his own file where it was.
  @Test(
    arguments: [["init", "proef/diep"], ["generate", "--respondents", "40", "--output", "proef/diep"]],
    ["write:error=ENOSPC:when=6", "mkdir:error=ENOSPC:when=3", "fsync:error=EIO:when=4"])
  func whatCannotBeMadeWholeIsNotMade(command: [String], fault: String) throws {
    let folder = try WorkFolder()
    try folder.write("Van mij.\n", to: "proef/eigen.txt")
    let faulty = ["-f", "--quiet=all", "-o", "/dev/null", "-e", "trace=\(fault.prefix { $0 != ":" })", "--inject=\(fault)"]
    let outcome = try Command.run("strace", faulty + [Command.plainBinary.path] + command, in: folder.url)
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains("kan niet worden geschreven"), "\(outcome.errors)")
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted() == ["proef", "proef/eigen.txt"])
    #expect(try Command.inbreng(command, in: folder.url).status == 0)
    #expect(try folder.text("proef/eigen.txt") == "Van mij.\n")
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

  /// A real disk with less and less room, where the system lets us make one; else one by fault. In the long form from one page of room on,
  /// page by page.
  @Test func aFullDisk() throws {
    let folder = try FaultyRun.consultation()
    let answers = "input/rondes/ronde-1/antwoorden.csv"
    try folder.write(try folder.text(answers), to: "oud.csv")
    try FaultyRun.answers(folder, third: "Tijd")
    try folder.write(try folder.text(answers), to: "nieuw.csv")
    let script = """
      mkdir klein && mount -t tmpfs -o size=3m tmpfs klein || exit 0
      run() { cp $1.csv \(answers); "$INBRENG" --output klein/output >/dev/null; }
      verify() { cp $1.csv \(answers); "$INBRENG" verify --output klein/output >/dev/null; }
      standing() { (cd klein/output && find . -type f | LC_ALL=C sort | xargs sha256sum) | sha256sum; }
      run nieuw; new=$(standing); run oud; old=$(standing)
      for room in $ROOMS; do
        head -c $((($(df -k --output=avail klein | tail -1) - room) * 1024)) /dev/zero >klein/vol
        run nieuw; status=$?; stands=$(standing); left=$(ls -A klein | tr '\n' ' '); rm klein/vol
        case $status in 0) test "$stands" = "$new"; same=$?; verify nieuw;; *) test "$stands" = "$old"; same=$?; verify oud;; esac
        echo "$room: status $status, standing $same, verified $?, left $left"
        run nieuw && test "$(standing)" = "$new" && test "$(ls -A klein)" = output && run oud || echo "$room: the next run failed"
      done
      """
    let isLong = FaultyRun.amount("INBRENG_KILLS", short: 0) > 0
    let rooms = isLong ? Array(stride(from: 0, through: 1200, by: 4)) : [0, 100, 300, 1200]
    let outcome = try Command.run(
      "unshare", (geteuid() == 0 ? ["-m"] : ["-r", "-m"]) + ["sh", "-c", script], in: folder.url,
      environment: ["INBRENG": Command.binary.path, "ROOMS": rooms.map(String.init).joined(separator: " ")])
    let lines = outcome.text.split(separator: "\n").map(String.init)
    guard !lines.isEmpty else { return try aFailingWrite(code: "ENOSPC") }
    let full = lines.filter { $0.contains("status 74") }
    #expect(lines.count == rooms.count && full.count >= rooms.count / 4 && full.count < rooms.count, "\(lines) \(outcome.errors)")
    for line in lines { #expect(line.contains(/: status (0|74), standing 0, verified 0, left output vol $/), "\(line)") }
    #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
    print("A full disk: \(full.count) of \(rooms.count) runs refused, with up to \(rooms.last ?? 0) kB of room.")
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

  /// Every file and folder of the input in turn cannot be opened, looked at or read.
  ///
  /// Either nothing is written, or what could be read is, and the rest is named: then `verify` accepts the output as long as the disk is
  /// broken, and no longer when it is whole again.
  @Test(arguments: ["openat:error=EACCES", "openat:error=EIO", "read:error=EIO", "newfstatat:error=EIO", "getdents64:error=EIO"])
  func aReadErrorAnywhere(fault: String) throws {
    var scene = try OutputScene { folder in
      let decision = "soort;invoer;besluit;wie\norganisatie;Gemeente Stein;gemeente-beek;jk\n"
      try folder.write(decision, to: "input/besluiten/namen.csv")
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: scene.folder.path("input")).sorted()
    #expect(paths.count > 9)
    var hits = 0
    for path in paths.map({ "input/\($0)" }) {
      let outcome = try FaultyRun.run([fault], on: path, in: scene.folder)
      let standing = try scene.folder.files(below: "output")
      #expect([0, 65, 66, 74].contains(outcome.status) && !outcome.wasKilled, "\(fault) \(path): \(outcome.status) \(outcome.errors)")
      if outcome.status == 0, standing != scene.new {
        hits += 1
        #expect(outcome.errors.contains("[bestand-onleesbaar]"), "\(fault) \(path): \(outcome.errors)")
        let broken = try FaultyRun.run([fault], on: path, in: scene.folder, verb: "verify")
        #expect(broken.status == 0, "\(fault) \(path): \(broken.text) \(broken.errors)")
        #expect(try Command.inbreng(["verify"], in: scene.folder.url).status == 65, "\(fault) \(path)")
        #expect(try Command.inbreng([], in: scene.folder.url).status == 0)
      } else if outcome.status != 0 {
        hits += 1
        #expect(standing == scene.old, "\(fault) \(path)")
        #expect(outcome.errors.contains(path.split(separator: "/").last ?? ""), "\(fault) \(path): \(outcome.errors)")
      }
      try scene.survives("\(fault) \(path)")
    }
    #expect(hits > 1)
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
