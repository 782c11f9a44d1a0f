import Foundation
import Pipeline
import TestSupport
import Testing

@testable import inbreng

/// What the process may not do, whatever its input makes of it.
@Suite struct HardeningTests {
  @Test func withoutANetworkItRunsAsEver() throws {
    let folder = try FaultyRun.consultation()
    let outcome = try Command.run(
      "unshare", (geteuid() == 0 ? ["-n"] : ["-r", "-n"]) + [Command.binary.path], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("output/digest.md").hasPrefix("# "))
  }

  @Test func noSocketIsOpenedAndNoProgramStarted() throws {
    let folder = try FaultyRun.consultation()
    let calls = try FaultyRun.calls(
      ["socket", "socketpair", "connect", "sendto", "execve", "execveat", "fork", "vfork", "setrlimit", "prlimit64", "prctl", "seccomp"],
      in: folder)
    let suspect = calls.filter { ["socket", "socketpair", "connect", "sendto", "execveat", "fork", "vfork"].contains($0.name) }
    #expect(suspect.map(\.line) == [])
    // The one that strace itself starts.
    #expect(calls.count { $0.name == "execve" } == 1)
    #expect(calls.contains { $0.line.contains("RLIMIT_CORE, {rlim_cur=0") })
    #expect(calls.contains { $0.line.contains("PR_SET_DUMPABLE") })
    #expect(calls.contains { $0.name == "seccomp" && $0.line.contains("SECCOMP_SET_MODE_FILTER") })
  }

  /// A crash leaves no memory behind, though the shell allows it. The run waits for its turn when it is made to crash; the first signal
  /// goes to Swift's crash reporter, which may not start the program that would print the memory.
  @Test func aCrashLeavesNoCore() throws {
    let folder = try FaultyRun.consultation()
    let script = """
      ulimit -c unlimited; flock .output.bezig sleep 5 & sleep 0.3
      "$INBRENG" --jobs 1 >/dev/null 2>wacht & child=$!
      for i in $(seq 1 500); do grep -q uitvoer-bezig wacht && break; sleep 0.02; done
      grep "Max core file size" /proc/$child/limits
      for i in 1 2 3; do kill -ABRT $child 2>/dev/null; sleep 0.2; done
      wait $child; echo "status $?"; ls -A; cat wacht; kill %1
      """
    let outcome = try Command.run(
      "sh", ["-c", script], in: folder.url, environment: ["INBRENG": Command.plainBinary.path, "SWIFT_BACKTRACE": "enable=yes"])
    #expect(outcome.text.contains(/Max core file size +0 +0/), "\(outcome.text)")
    #expect(outcome.text.contains("status 134"), "\(outcome.text)")
    #expect(!outcome.text.contains("core\n"), "\(outcome.text)")
    #expect(!outcome.text.contains("Registers") && !outcome.text.contains("Thread 0"), "\(outcome.text)")
  }

  /// Whatever lies about while a run is busy can be read by its owner alone.
  @Test func temporaryFilesAreForTheOwnerAndBesideTheOutput() throws {
    let folder = try FaultyRun.consultation()
    let calls = try FaultyRun.calls(["openat", "open", "creat", "mkdir"], in: folder)
      .filter { $0.line.contains("O_CREAT") || $0.name == "mkdir" }
    #expect(calls.count > 20)
    for call in calls {
      #expect(call.line.contains("\"./.output.nieuw-") || call.line.contains("\"./.output.bezig\""), "\(call.line)")
      // The workbook's file is made first, and opened again by the library.
      if call.name != "mkdir", !call.line.contains("O_TRUNC") { #expect(call.line.contains(", 0600)"), "\(call.line)") }
    }
    let stage = try #require(calls.first { $0.name == "mkdir" })
    #expect(stage.line.contains(".output.nieuw-") && stage.line.contains("0700"), "\(stage.line)")
  }

  /// A mistake in the program is 70 for whoever runs it from a script.
  @Test func anAccountThatDoesNotAddUpIsAMistakeInTheProgram() {
    #expect(status(of: .notConserved(what: "inzendingen", expected: 2, found: 1)) == 70)
  }
}
