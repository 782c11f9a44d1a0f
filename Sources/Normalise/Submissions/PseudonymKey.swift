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
    var message: [UInt8] = []
    message.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + 4 })
    for part in parts {
      message += String(part.utf8.count).utf8
      message.append(0x3A)
      message += part.utf8
    }
    var hash = [UInt8](repeating: 0, count: 32)
    _ = crypto_generichash(&hash, hash.count, message, UInt64(message.count), bytes, bytes.count)
    return Pseudonym(
      high: hash[..<8].reduce(0) { $0 << 8 | UInt64($1) }, low: hash[8..<10].reduce(0) { $0 << 8 | UInt16($1) })
  }
}
