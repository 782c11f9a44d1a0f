import Foundation
import TestSupport
import Testing

/// Runs of the real binary in which the system fails on purpose, by way of strace.
enum FaultyRun {
  /// The system calls by which a run changes a file or a folder.
  static let changes = [
    "openat", "mkdir", "write", "pwrite64", "ftruncate", "fchmod", "chmod", "fsync", "link", "rename", "renameat2",
    "unlink", "rmdir",
  ]

  /// The system calls that would change one too, and that a run does not use; one that it begins to use belongs among ``changes``.
  static let otherChanges = [
    "open", "creat", "truncate", "pwritev", "pwritev2", "writev", "copy_file_range", "sendfile", "splice", "fallocate", "fdatasync",
    "msync", "linkat", "symlink", "symlinkat", "mknod", "mknodat", "mkdirat", "unlinkat", "renameat", "fchmodat",
    "chown", "fchown", "lchown", "fchownat", "utimensat", "setxattr", "fsetxattr", "removexattr",
  ]

  /// The calls of a run that change a file or a folder, in their order: of those that open a file, the ones that make or empty it.
  static func changingCalls(in folder: WorkFolder) throws -> [Call] {
    try calls(changes, in: folder).filter { $0.name != "openat" || makesFile($0.line) }
  }

  /// Whether a file is opened to make or to empty it.
  static func makesFile(_ line: String) -> Bool { line.contains("O_CREAT") || line.contains("O_TRUNC") }

  /// Whether this test run is the long one that `scripts/` start, and how much it does.
  static func amount(_ variable: String, short: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? short
  }

  /// A consultation that runs in a moment: two respondents and a small codebook with a fixed key.
  static func consultation() throws -> WorkFolder {
    let folder = try WorkFolder()
    try folder.write(
      """
      code;vraag;soort;pool;aliassen
      nodig;Wat is er nodig?;open;+;
      niet-nodig;Wat is er niet nodig?;open;-;
      """, to: "input/codeboek/vragen.csv")
    try folder.write("code;bovenliggend;naam;volgorde\njeugd;;Jeugd;10\n", to: "input/codeboek/themas.csv")
    try folder.write("thema;term;vorm;niet_bij;opmerking\njeugd;jeugd;begin;;\n", to: "input/codeboek/termen.csv")
    try folder.write(
      "code;naam;domein;uitgenodigd;aliassen\ngemeente-beek;Gemeente Beek;bestuur;ja;Beek\ngemeente-stein;Gemeente Stein;bestuur;ja;Stein\n",
      to: "input/codeboek/organisaties.csv")
    try folder.write(
      "code;naam;aliassen;niveau;schaal;themas;deelnemers;per_jaar;duur_uren;wettelijk\n"
        + "jeugdtafel;Jeugdtafel;;tactisch;zuid-limburg;jeugd;gemeente-beek|gemeente-stein;4;2;nee\n", to: "input/codeboek/overleggen.csv")
    try folder.write("titel: Proef\nprivacy:\n  sleutel: vast.sleutel\n", to: "input/inbreng.yaml")
    try folder.write(String(repeating: "0f", count: 32) + "\n", to: "input/vast.sleutel")
    try answers(folder, third: nil)
    return folder
  }

  /// Gives the consultation two respondents, or three.
  static func answers(_ folder: WorkFolder, third: String?) throws {
    let last = third.map { "c@voorbeeld.example;Gemeente Beek;\($0)\n" } ?? ""
    try folder.write(
      "E-mailadres;Organisatie;Wat is er nodig?\na@voorbeeld.example;Gemeente Beek;Meer jeugdwerk\n"
        + "b@voorbeeld.example;Gemeente Stein;Rust\n" + last,
      to: "input/rondes/ronde-1/antwoorden.csv")
  }

  /// A system call of a run: its name, and the how manieth of that name it is in its thread, as strace counts.
  struct Call: CustomStringConvertible {
    let name: String
    let number: Int
    let line: String

    /// The fault that kills the process before this call does anything.
    var kill: String { "\(name):signal=KILL:when=\(number)" }
    /// The fault by which this one call fails as on a full disk, or on a broken one where it takes no room.
    var failure: String {
      let takesRoom = ["openat", "mkdir", "write", "pwrite64", "link"].contains(name)
      return "\(name):error=\(takesRoom ? "ENOSPC" : "EIO"):when=\(number)"
    }
    var description: String { "\(name) \(number)" }
  }

  /// Runs `inbreng` under strace with these faults.
  ///
  /// - Parameters:
  ///   - faults: as strace's `--inject` takes them, such as `fsync:error=EIO:when=2`.
  ///   - path: only calls on this file or folder, below the folder, count and fail.
  ///   - verb: the command.
  static func run(
    _ faults: [String], on path: String? = nil, in folder: WorkFolder, verb: String = "run"
  ) throws -> Command.Outcome {
    let calls = faults.compactMap { $0.split(separator: ":").first.map(String.init) }
    // As the program names it, and by where it is.
    let only = path.map { ["-P", $0, "-P", folder.path($0)] } ?? []
    return try strace(
      ["-o", "/dev/null", "-e", "trace=" + calls.joined(separator: ",")] + only + faults.map { "--inject=\($0)" }, folder, verb)
  }

  /// Runs `inbreng` with one fault; also returns the calls that it hit.
  ///
  /// strace counts the calls of each thread apart: where two threads make as many, a fault that is meant for one hits the other too.
  static func hit(_ fault: String, in folder: WorkFolder) throws -> (outcome: Command.Outcome, calls: [String]) {
    let trace = FileManager.default.temporaryDirectory.appendingPathComponent("inbreng-trace-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: trace) }
    let name = fault.prefix { $0 != ":" }
    let outcome = try strace(["-o", trace.path, "-e", "trace=\(name)", "--inject=\(fault)"], folder, "run")
    let lines = String(decoding: try Data(contentsOf: trace), as: UTF8.self).split(separator: "\n").map(String.init)
    return (outcome, lines.filter { $0.hasSuffix("(INJECTED)") })
  }

  /// The writes to files of a run: not those to the terminal, nor the eight bytes with which threads wake each other.
  static func writes(in folder: WorkFolder) throws -> [Call] {
    try calls(["write"], in: folder).filter { call in
      !["write(1,", "write(2,"].contains { call.line.hasPrefix($0) } && !call.line.hasSuffix("= 8")
    }
  }

  /// Runs `inbreng` without a fault and returns the system calls of these names in their order.
  static func calls(_ names: [String], in folder: WorkFolder, verb: String = "run") throws -> [Call] {
    let trace = FileManager.default.temporaryDirectory.appendingPathComponent("inbreng-trace-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: trace) }
    let outcome = try strace(["-o", trace.path, "-e", "trace=" + names.joined(separator: ",")], folder, verb)
    #expect(outcome.status == 0, "\(outcome.errors)")
    var numbers: [String: Int] = [:]
    return String(decoding: try Data(contentsOf: trace), as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1).map { String($0.drop { $0 == " " }) }
      guard parts.count == 2, let name = names.first(where: { parts[1].hasPrefix("\($0)(") }) else { return nil }
      numbers["\(parts[0]) \(name)", default: 0] += 1
      return Call(name: name, number: numbers["\(parts[0]) \(name)"] ?? 0, line: parts[1])
    }
  }

  private static func strace(_ options: [String], _ folder: WorkFolder, _ verb: String) throws -> Command.Outcome {
    try Command.run(
      "strace", ["-f", "--quiet=all"] + options + [Command.plainBinary.path, verb, "--jobs", "1"], in: folder.url,
      // One thread, so that the calls come in the same order every time.
      environment: ["LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"])
  }

  /// What stands in the folder of the consultation beside its input and output.
  static func leftovers(_ folder: WorkFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { !["input", "output"].contains($0) }.sorted()
      + (try FileManager.default.contentsOfDirectory(atPath: folder.path("input")).filter { $0.hasPrefix(".") }.sorted())
  }
}
