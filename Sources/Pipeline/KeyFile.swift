internal import Consultation
internal import Glibc
internal import Normalise

/// The key that makes pseudonyms: a file beside the input, made on first use, readable by its owner alone.
struct KeyFile {
  /// The path of the file.
  let path: String

  /// The key in the file, or nil when there is no file yet.
  func read() throws(PipelineError) -> PseudonymKey? {
    guard FileSystem.kind(of: path) != nil else { return nil }
    let bytes: [UInt8]
    do throws(FileSystem.Failure) {
      bytes = try FileSystem.read(path)
    } catch {
      throw .inputUnreadable(path: path, reason: error.reason)
    }
    guard let key = PseudonymKey(bytes: Self.decode(bytes)) else {
      throw .inputUnusable([Problem(.keyInvalid, file: SourceFile(path))])
    }
    return key
  }

  /// The key in the file; makes the file when there is none.
  ///
  /// It is written under another name first: a run that is killed on the way leaves no half key, and of two runs at once the first wins.
  func readOrMake() throws(PipelineError) -> PseudonymKey {
    clearUp()
    if let key = try read() { return key }
    let key = PseudonymKey.random()
    let fresh = "\(folder)/\(freshPrefix)\(getpid())"
    do throws(FileSystem.Failure) {
      defer { try? FileSystem.remove(fresh) }
      try FileSystem.write(Self.encode(key.bytes), to: fresh, mode: 0o600)
      try FileSystem.giveFirstName(fresh, path)
      try FileSystem.sync(folder: folder)
    } catch  where error.code == EEXIST {
      return try read() ?? key
    } catch {
      throw .outputFailed(path: path, reason: error.reason)
    }
    return key
  }

  private var folder: String { FileSystem.parent(of: path) }
  private var freshPrefix: String { ".\(path.split(separator: "/").last ?? "").nieuw-" }

  /// Removes the keys that runs left behind when they were killed; one that is still at work keeps its own.
  private func clearUp() {
    for entry in (try? FileSystem.entries(of: folder)) ?? [] where entry.name.hasPrefix(freshPrefix) {
      guard let process = pid_t(entry.name.dropFirst(freshPrefix.count)), kill(process, 0) != 0, errno == ESRCH else { continue }
      try? FileSystem.remove("\(folder)/\(entry.name)")
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func encode(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] } + [0x0A]
  }

  /// The bytes of the hexadecimal digits, without the lines that begin with `#`.
  private static func decode(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).filter { $0.first != UInt8(ascii: "#") }
    let values = lines.joined().map { digits.firstIndex(of: $0) }
    guard values.count % 2 == 0 else { return [] }
    var bytes: [UInt8] = []
    for position in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[position], let low = values[position + 1] else { return [] }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}
