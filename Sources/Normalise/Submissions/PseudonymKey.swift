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
      for part in parts { Self.write(part, to: message, at: &end) }
      return hash(UnsafeBufferPointer(rebasing: message[..<end]))
    }
  }

  private func hash(_ message: UnsafeBufferPointer<UInt8>) -> Pseudonym {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { hash in
      guard let start = hash.baseAddress else { preconditionFailure("There is room for a hash.") }
      let failure = crypto_generichash(start, hash.count, message.baseAddress, UInt64(message.count), bytes, bytes.count)
      precondition(failure == 0, "Lengths of hash and key are those that the library allows.")
      return Pseudonym(
        high: hash[..<8].reduce(0) { $0 << 8 | UInt64($1) }, low: hash[8..<10].reduce(0) { $0 << 8 | UInt16($1) })
    }
  }

  /// The most bytes that stand before a part: the digits of its length, and a colon.
  private static let longestMark = 21

  /// Writes the length of a part, a colon, and the part.
  private static func write(_ part: String, to message: UnsafeMutableBufferPointer<UInt8>, at end: inout Int) {
    var part = part
    part.withUTF8 { bytes in
      var unit = 1
      while bytes.count / unit > 9 { unit *= 10 }
      while unit > 0 {
        message[end] = 0x30 + UInt8(bytes.count / unit % 10)
        end += 1
        unit /= 10
      }
      message[end] = 0x3A
      end += 1
      for byte in bytes {
        message[end] = byte
        end += 1
      }
    }
  }
}
