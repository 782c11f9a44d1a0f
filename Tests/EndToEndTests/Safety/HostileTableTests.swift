import Foundation
import TestSupport
import Testing

/// What `inbreng table` does with a file that is none, that never ends, or that is gone while it is read.
@Suite struct HostileTableTests {
  private func refused(_ file: String, in folder: WorkFolder, saying word: String) throws {
    let (outcome, cost) = try Command.measured(["table", file], in: folder.url)
    #expect([65, 66].contains(outcome.status) && outcome.output.isEmpty, "\(file): \(outcome.status) \(outcome.errors)")
    #expect(outcome.errors.contains(file) && outcome.errors.contains(word), "\(outcome.errors)")
    #expect(cost.seconds < 5 && cost.megabytes < 300, "\(file): \(cost)")
  }

  @Test func pipesDevicesAndFoldersAreNoTables() throws {
    let folder = try WorkFolder()
    #expect(mkfifo(folder.path("pijp"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(atPath: folder.path("nergens"), withDestinationPath: "weg")
    for file in ["pijp", "/dev/zero", "."] { try refused(file, in: folder, saying: "geen gewoon bestand") }
    try refused("nergens", in: folder, saying: "No such file")
  }

  @Test func tenGigabytes() throws {
    let folder = try WorkFolder()
    try folder.write("a;b\n1;2\n", to: "enorm.csv")
    #expect(truncate(folder.path("enorm.csv"), 10_000_000_000) == 0)
    try refused("enorm.csv", in: folder, saying: "groter dan 500 MB")
  }

  /// A hundred megabytes without a line end, as many zeros as the disk likes: the memory stays in proportion.
  @Test func aLineWithoutEnd() throws {
    let folder = try WorkFolder()
    try folder.write("a;b\n1;2\n", to: "lang.csv")
    #expect(truncate(folder.path("lang.csv"), 100_000_000) == 0)
    let (outcome, cost) = try Command.measured(["table", "lang.csv"], in: folder.url)
    #expect([0, 65].contains(outcome.status), "\(outcome.status) \(outcome.errors)")
    #expect(cost.seconds < 120 && cost.megabytes < 1500, "\(cost)")
  }

  /// The pages that were not read yet are gone when somebody empties the file: a sentence and a status, and no signal.
  @Test(arguments: ["shrinks", "grows", "is written over"])
  func aFileThatChangesWhileItIsRead(how: String) throws {
    let folder = try WorkFolder()
    let rows = (0..<2_000_000).lazy.map { "\($0);tekst van rij \($0)\n" }.joined()
    try folder.write("nummer;tekst\n" + String(rows), to: "groot.csv")
    // The command waits as long as nobody reads what it writes.
    let script = """
      import os, subprocess, sys, time
      run = subprocess.Popen([sys.argv[1], "table", "groot.csv"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
      first = os.read(run.stdout.fileno(), 1000)
      time.sleep(0.3)
      with open("groot.csv", "r+b") as file:
        if sys.argv[2] == "shrinks": file.truncate(100)
        elif sys.argv[2] == "grows": file.seek(0, 2); file.write(b"x;y\\n")
        else: file.write(b"X")
      output, errors = run.communicate()
      print(run.returncode, len(first + output) > 0, errors.decode().strip())
      """
    let outcome = try Command.run("python3", ["-c", script, Command.binary.path, how], in: folder.url)
    #expect(outcome.text.hasPrefix("65 True groot.csv veranderde terwijl het werd gelezen"), "\(outcome.text) \(outcome.errors)")
    #expect(outcome.text.contains("[bestand-veranderde]"))
  }
}
