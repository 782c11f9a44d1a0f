internal import Consultation

/// Account numbers: IBAN with the remainder 1 modulo 97.
enum IBANRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    for token in text.tokens.list where token.hasDigit && token.end - token.start >= 4 {
      let start = token.start
      guard bytes[start].isASCIILetter, bytes[start + 1].isASCIILetter, bytes[start + 2].isDigit, bytes[start + 3].isDigit else { continue }
      if let end = end(of: bytes, from: start) { findings.append(PersonalDataFinding(range: start..<end, kind: .iban)) }
    }
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var signs: [UInt8] = []
    var position = start
    var best: Int?
    while position < bytes.count, signs.count < 34 {
      let byte = bytes[position]
      if byte.isDigit || byte.isASCIILetter {
        signs.append(byte.isDigit ? byte : byte & 0xDF)
        position += 1
        // Of a country whose numbers have one length it may be glued to what follows, as when accents went wrong.
        let isWhole =
          length(signs).map { $0 == signs.count && (position == bytes.count || !bytes[position].isDigit) }
          ?? (position == bytes.count || !bytes[position].isWordByte)
        if isWhole, signs.count >= 15, isValid(signs) { best = position }
      } else if byte == 0x20 || byte == 0x2E || byte == 0x2D, position + 1 < bytes.count, bytes[position + 1].isWordByte {
        position += 1
      } else {
        break
      }
    }
    return best
  }

  private static func length(_ signs: [UInt8]) -> Int? {
    switch String(decoding: signs.prefix(2), as: UTF8.self) {
    case "NL": 18
    case "BE": 16
    case "DE": 22
    case "LU": 20
    case "FR": 27
    default: nil
    }
  }

  static func isValid(_ signs: [UInt8]) -> Bool {
    var remainder = 0
    for sign in signs[4...] + signs[..<4] {
      if sign.isDigit {
        remainder = (remainder * 10 + Int(sign - 0x30)) % 97
      } else {
        remainder = (remainder * 100 + Int(sign - 0x41) + 10) % 97
      }
    }
    return remainder == 1
  }
}
