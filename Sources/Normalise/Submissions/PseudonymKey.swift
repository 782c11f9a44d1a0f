internal import Consultation
internal import CSodium

/// The secret from which pseudonyms are made. It lies beside the input; without it a pseudonym leads to nobody.
public struct PseudonymKey: Sendable {
  /// The 32 bytes of the key.
  public let bytes: [UInt8]

  /// A key of 32 bytes, or nil when there are more or fewer.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  private init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// A new key from the random source of the system.
  public static func random() -> PseudonymKey {
    var bytes = [UInt8](repeating: 0, count: 32)
    _ = sodium_init()
    bytes.withUnsafeMutableBytes { buffer in
      if let start = buffer.baseAddress { randombytes_buf(start, buffer.count) }
    }
    return PseudonymKey(trusted: bytes)
  }

  /// The pseudonym of what these parts name together: the first ten bytes of their keyed BLAKE2b hash.
  ///
  /// The length of every part goes into the hash, so that no two lists of parts run together.
  func pseudonym(_ parts: String...) -> Pseudonym { pseudonym(of: parts) }

  /// The pseudonym of what a list of parts names together.
  func pseudonym(of parts: [String]) -> Pseudonym {
    let longest = parts.reduce(0) { $0 + Self.longestMark + $1.utf8.count }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { message in
      var end = 0
      for part in parts {
        end = Self.write(mark: part.utf8.count, to: message, at: end)
        for byte in part.utf8 {
          message[end] = byte
          end += 1
        }
      }
      return hash(UnsafeBufferPointer(rebasing: message[..<end]))
    }
  }

  private func hash(_ message: UnsafeBufferPointer<UInt8>) -> Pseudonym {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { hash in
      guard let start = hash.baseAddress else { preconditionFailure("There is room for a hash.") }
      _ = crypto_generichash(start, hash.count, message.baseAddress, UInt64(message.count), bytes, bytes.count)
      return Pseudonym(
        high: hash[..<8].reduce(0) { $0 << 8 | UInt64($1) }, low: hash[8..<10].reduce(0) { $0 << 8 | UInt16($1) })
    }
  }

  /// The most bytes that stand before a part: the digits of its length, and a colon.
  private static let longestMark = 21

  /// Writes the length of a part and a colon; gives where they end.
  private static func write(mark length: Int, to message: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    var end = start
    for digit in String(length).utf8 {
      message[end] = digit
      end += 1
    }
    message[end] = 0x3A
    return end + 1
  }
}
