public import Foundation

/// The real `inbreng`, run as a user runs it.
public enum Command {
  /// What a run of the command gave.
  public struct Outcome: Sendable {
    /// The exit status; of a process that a signal ended, the number of the signal.
    public let status: Int32
    /// Whether a signal ended it.
    public let wasKilled: Bool
    /// What it wrote to standard output.
    public let output: Data
    /// What it wrote to standard error.
    public let errors: String

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs `inbreng` with these arguments in a folder and waits for it.
  ///
  /// - Parameter environment: variables on top of the test's own.
  public static func inbreng(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Outcome {
    try run(binary.path, arguments, in: folder, environment: environment)
  }

  /// Runs a program, by its path or as the shell would find it, with these arguments in a folder and waits for it.
  public static func run(_ program: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Outcome {
    let process = process(program, arguments, in: folder, environment: environment)
    let capture = FileManager.default.temporaryDirectory.appendingPathComponent("inbreng-capture-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: capture, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: capture) }
    let (output, errors) = (capture.appendingPathComponent("out"), capture.appendingPathComponent("err"))
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// What a run of the command took, under a sanitizer divided by ``slowness``.
  public struct Cost: Sendable {
    /// Seconds of processor time, whatever else the machine did meanwhile.
    public let seconds: Double
    /// The most memory that it had at once, in megabytes.
    public let megabytes: Int
  }

  /// How many times slower and larger the program is made by a sanitizer that watches it; `INBRENG_SLOWNESS` says so.
  private static let slowness = max(1, ProcessInfo.processInfo.environment["INBRENG_SLOWNESS"].flatMap { Int($0) } ?? 1)

  /// Runs `inbreng` with these arguments in a folder, and measures it. A run that takes more than five minutes is killed.
  public static func measured(_ arguments: [String], in folder: URL) throws -> (outcome: Outcome, cost: Cost) {
    let script = """
      import resource, subprocess, sys
      status = subprocess.call(["timeout", "-s", "KILL", "\(300 * slowness)"] + sys.argv[2:])
      used = resource.getrusage(resource.RUSAGE_CHILDREN)
      open(sys.argv[1], "w").write(f"{used.ru_utime + used.ru_stime} {used.ru_maxrss // 1024}")
      sys.exit(status if 0 <= status < 128 else 120)
      """
    let report = FileManager.default.temporaryDirectory.appendingPathComponent("inbreng-cost-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: report) }
    let outcome = try run("python3", ["-c", script, report.path, binary.path] + arguments, in: folder)
    let figures = String(decoding: try Data(contentsOf: report), as: UTF8.self).split(separator: " ")
    return (
      outcome,
      Cost(
        seconds: (figures.first.flatMap { Double($0) } ?? .infinity) / Double(slowness),
        megabytes: (figures.last.flatMap { Int($0) } ?? .max) / slowness)
    )
  }

  /// Starts `inbreng` and does not wait for it; what it writes is lost.
  public static func start(_ arguments: [String], in folder: URL) throws -> Process {
    let process = process(binary.path, arguments, in: folder, environment: [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Starts `inbreng` under strace, which holds every write to the disk up, and does not wait for it; what it writes is lost.
  public static func startSlow(in folder: URL) throws -> Process {
    let process = process(
      "strace", ["-f", "--quiet=all", "-o", "/dev/null", "-e", "trace=fsync", "--inject=fsync:delay_enter=100000", binary.path], in: folder,
      environment: [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func process(_ program: String, _ arguments: [String], in folder: URL, environment: [String: String]) -> Process {
    let process = Process()
    let isPath = program.contains("/")
    process.executableURL = URL(fileURLWithPath: isPath ? program : "/usr/bin/env")
    process.arguments = isPath ? arguments : [program] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// The binary that was built together with the tests: it lies in the folder of the test bundle. `INBRENG_BINARY` names another one.
  public static var binary: URL {
    if let other = ProcessInfo.processInfo.environment["INBRENG_BINARY"] { return URL(fileURLWithPath: other) }
    let runner = URL(fileURLWithPath: CommandLine.arguments[0])
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(fileURLWithPath: $0) } ?? runner
    return bundle.deletingLastPathComponent().appendingPathComponent("inbreng")
  }
}
