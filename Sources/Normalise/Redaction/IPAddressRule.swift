internal import Consultation

/// Internet addresses of machines, in both versions.
enum IPAddressRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    var position = 0
    while position < bytes.count {
      guard isSign(bytes[position]), position == 0 || !bytes[position - 1].isWordByte && bytes[position - 1] != 0x2E else {
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, isSign(bytes[end]) { end += 1 }
      let closes = end == bytes.count || !bytes[end].isWordByte
      while end > position, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x3A { end -= 1 }
      if closes, end > position, isFour(bytes[position..<end]) || isSix(bytes[position..<end]),
        !text.words(before: position, count: 1).contains(where: {
          ["versie", "artikel", "paragraaf", "v", "art", "hoofdstuk"].contains($0)
        })
      {
        findings.append(PersonalDataFinding(range: position..<end, kind: .ipAddress))
      }
      position = max(end, position + 1)
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == 0x2E || byte == 0x3A || (0x61...0x66).contains(byte | 0x20) && byte.isASCIILetter
  }

  private static func isFour(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count(where: { $0 == 0x2E }) == 3 else { return false }
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      (1...3).contains(part.count) && (part.count == 1 || part.first != 0x30) && part.allSatisfy(\.isDigit)
        && part.reduce(0) { $0 * 10 + Int($1) - 0x30 } <= 255
    } && parts.contains { $0.count > 1 }
  }

  private static func isSix(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.contains(0x2E), bytes.count(where: { $0 == 0x3A }) >= 3 else { return false }
    let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count <= 8, parts.allSatisfy({ $0.count <= 4 }) else { return false }
    let empty = parts.count { $0.isEmpty }
    return parts.count == 8 ? empty <= 1 : empty == 1 && bytes.contains { $0.isASCIILetter }
  }
}
