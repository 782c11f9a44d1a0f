public import Foundation

/// A folder for one test, removed when the test is done with it.
public final class WorkFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes an empty folder among the system's temporary files.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("inbreng-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something below the folder.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and makes the folders it needs.
  public func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  /// Writes a file and makes the folders it needs.
  public func write(_ data: Data, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Copies a file or folder into the folder.
  public func copy(_ source: URL, to name: String) throws {
    let target = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target)
  }

  /// A file as text.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Every regular file below a folder by its path there, with its bytes.
  public func files(below name: String) throws -> [String: Data] { try Self.files(below: url.appendingPathComponent(name)) }

  /// Every regular file below a folder by its path there, with its bytes.
  public static func files(below folder: URL) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
        result[path] = try Data(contentsOf: file)
      }
    }
    return result
  }
}
