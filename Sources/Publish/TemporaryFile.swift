internal import Glibc

/// A file in the folder for temporary files, readable by its owner alone, that grows piece by piece.
///
/// It stays until whoever gave the folder moves it or removes the folder.
final class TemporaryFile {
  /// Where it stands.
  let path: String
  private let folder: String
  private var descriptor: CInt
  /// The first error of the system, or 0.
  private var code: CInt = 0

  /// Makes an empty file.
  init(in folder: String) throws(PublishingError) {
    (descriptor, path) = try Self.make(in: folder, named: "inbreng-tabel-")
    self.folder = folder
  }

  /// Makes an empty file of which the name begins with `prefix`, and opens it.
  static func make(in folder: String, named prefix: String) throws(PublishingError) -> (descriptor: CInt, path: String) {
    // The system puts letters in the place of these.
    var template = Array("\(folder)/\(prefix)\(String(repeating: "X", count: 6))".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .noTemporaryFile(folder: folder, reason: reason(errno)) }
    return (descriptor, template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" })
  }

  /// What stands at `path` already, for tests.
  init(at path: String) throws(PublishingError) {
    self.path = path
    folder = path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw .noTemporaryFile(folder: folder, reason: Self.reason(errno)) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds bytes at the end. What goes wrong is told when it is finished.
  func append(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count, code == 0 {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
      if count >= 0 { written += count } else if errno != EINTR { code = errno }
    }
  }

  /// Closes the file, which whoever moves it hands to the disk; throws the first thing that went wrong. A share over the network may tell
  /// only now that it had no room.
  func finish() throws(PublishingError) {
    if close(descriptor) != 0, code == 0 { code = errno }
    descriptor = -1
    guard code == 0 else { throw .noTemporaryFile(folder: folder, reason: Self.reason(code)) }
  }

  private static func reason(_ code: CInt) -> String { strerror(code).map { String(cString: $0) } ?? "" }
}
