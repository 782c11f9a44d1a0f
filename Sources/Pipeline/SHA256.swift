internal import CCrypto

/// The SHA-256 of bytes that come in pieces.
struct SHA256 {
  private var state = SHA256_CTX()

  init() { SHA256_Init(&state) }

  /// Takes in the next piece.
  mutating func add(_ bytes: [UInt8]) { SHA256_Update(&state, bytes, bytes.count) }

  /// The hash of everything that was taken in, in lower-case hexadecimal digits. Nothing can be added afterwards.
  mutating func digest() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256_Final(&digest, &state)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
