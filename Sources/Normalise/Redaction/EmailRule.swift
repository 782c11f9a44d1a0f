internal import Consultation

/// E-mail addresses, also written with `(at)` or with blanks around the `@`.
enum EmailRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    for (position, byte) in bytes.enumerated() {
      if byte == 0x40 {
        add(left: position, right: position + 1, bytes, &findings)
      } else if byte == 0x28 || byte == 0x5B, position + 3 < bytes.count, bytes[position + 1] | 0x20 == 0x61,
        bytes[position + 2] | 0x20 == 0x74, bytes[position + 3] == byte + (byte == 0x28 ? 1 : 2)
      {
        add(left: position, right: position + 4, bytes, &findings)
      }
    }
  }

  private static func add(left: Int, right: Int, _ bytes: [UInt8], _ findings: inout [PersonalDataFinding]) {
    var start = left
    if start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    let localEnd = start
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    while start < localEnd, !bytes[start].isWordByte { start += 1 }
    guard start < localEnd else { return }
    var end = right
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    let domain = end
    while end < bytes.count, bytes[end].isWordByte || bytes[end] == 0x2E || bytes[end] == 0x2D { end += 1 }
    while end > domain, !bytes[end - 1].isWordByte { end -= 1 }
    // With blanks around it only what ends like a domain is an address; a sign that is no letter of ours may be glued to it.
    guard let dot = bytes[domain..<end].lastIndex(of: 0x2E), dot > domain else { return }
    let last = bytes[(dot + 1)..<end].firstIndex { !$0.isASCIILetter } ?? end
    guard last - dot > 2, last == end || bytes[last] >= 0x80 else { return }
    end = last
    findings.append(PersonalDataFinding(range: start..<end, kind: .email))
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isWordByte || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte == 0x25
  }
}
