public import Foundation

/// The real `inbreng`, run as a user runs it.
public enum Command {
  /// What a run of the command gave.
  public struct Outcome: Sendable {
    /// The exit status.
    public let status: Int32
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
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let capture = FileManager.default.temporaryDirectory.appendingPathComponent("inbreng-capture-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: capture, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: capture) }
    let (output, errors) = (capture.appendingPathComponent("out"), capture.appendingPathComponent("err"))
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// The binary that was built together with the tests: it lies in the folder of the test bundle.
  private static var binary: URL {
    let runner = URL(fileURLWithPath: CommandLine.arguments[0])
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(fileURLWithPath: $0) } ?? runner
    return bundle.deletingLastPathComponent().appendingPathComponent("inbreng")
  }
}
