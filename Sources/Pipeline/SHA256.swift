internal import CCrypto

/// The SHA-256 of bytes that come in pieces.
struct SHA256: ~Copyable {
  private let context: OpaquePointer

  init() {
    // What the system's configuration says is of no use here, and reading it takes longer than the hash of most files.
    _ = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes in the next piece.
  mutating func add(_ bytes: [UInt8]) {
    let isTaken = EVP_DigestUpdate(context, bytes, bytes.count) == 1
    precondition(isTaken, "libcrypto does not go on")
  }

  /// The hash of everything that was taken in, in lower-case hexadecimal digits. Nothing can be added afterwards.
  mutating func digest() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let isWhole = EVP_DigestFinal_ex(context, &digest, nil) == 1
    precondition(isWhole, "libcrypto does not end")
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
