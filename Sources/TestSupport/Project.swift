public import Foundation

/// The project's own files, for tests that read them.
public enum Project {
  /// The folder with `Package.swift`.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The consultation that the project carries as its example.
  public static let input = root.appendingPathComponent("input")

  /// The output of the example as it is committed.
  public static let output = root.appendingPathComponent("output")

  /// A file below `Tests/Fixtures`.
  public static func fixture(_ name: String) -> URL { root.appendingPathComponent("Tests/Fixtures").appendingPathComponent(name) }
}
