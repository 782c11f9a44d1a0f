internal import Consultation

/// Account numbers: IBAN with the remainder 1 modulo 97.
enum IBANRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    for token in text.tokens.list where token.end - token.start >= 4 {
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
        let endsWord = position == bytes.count || !bytes[position].isWordByte
        if endsWord, signs.count >= 15, isValid(signs), length(signs).map({ $0 == signs.count }) ?? true { best = position }
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

/// Citizen service numbers (BSN): nine digits that pass the eleven-test, or any eight or nine digits that are announced as one.
enum CitizenNumberRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    var position = 0
    while position < bytes.count {
      guard bytes[position].isDigit, startsNumber(bytes, at: position) else {
        position += 1
        continue
      }
      var digits: [Int] = []
      var end = position
      var cursor = position
      while cursor < bytes.count, digits.count <= 9 {
        if bytes[cursor].isDigit {
          digits.append(Int(bytes[cursor]) - 0x30)
          cursor += 1
          end = cursor
        } else if digits.count < 8, [0x20, 0x2E, 0x2D].contains(bytes[cursor]), cursor + 1 < bytes.count, bytes[cursor + 1].isDigit {
          cursor += 1
        } else {
          break
        }
      }
      let closes = end == bytes.count || !bytes[end].isWordByte && !(bytes[end] == 0x2F)
      let isAnnounced = text.words(before: position, count: 3).contains { ["bsn", "burgerservicenummer", "sofinummer", "sofi"].contains($0) }
      if closes, isAnnounced ? (8...9).contains(digits.count) : isCitizenNumber(digits, bytes[position..<end], text, position) {
        findings.append(PersonalDataFinding(range: position..<end, kind: .citizenNumber))
      }
      position = max(end, position + 1)
    }
  }

  private static func startsNumber(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position > 0 else { return true }
    let before = bytes[position - 1]
    return !before.isWordByte && before != 0x2B && !([0x2D, 0x2E, 0x2F, 0x2C].contains(before) && position > 1 && bytes[position - 2].isWordByte)
  }

  private static func isCitizenNumber(_ digits: [Int], _ written: ArraySlice<UInt8>, _ text: ScannedText, _ position: Int) -> Bool {
    guard digits.count == 9, passesElevenTest(digits), !CaseNumber.isAnnounced(before: position, in: text) else { return false }
    // Groups as people write them: none, 1234.56.789 or 123 456 789.
    let groups = written.split { !$0.isDigit }.map(\.count)
    return [[9], [4, 2, 3], [3, 3, 3], [2, 3, 4], [3, 2, 4]].contains(groups)
  }

  static func passesElevenTest(_ digits: [Int]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset == 8 ? -1 : 9 - $1.offset) }
    return sum % 11 == 0
  }
}

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
        !text.words(before: position, count: 1).contains(where: { ["versie", "artikel", "paragraaf", "v", "art", "hoofdstuk"].contains($0) })
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
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy(\.isDigit) && part.reduce(0) { $0 * 10 + Int($1) - 0x30 } <= 255
      } && parts.contains { $0.count > 1 }
  }

  private static func isSix(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.contains(0x2E) else { return false }
    let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count >= 4, parts.count <= 8, parts.allSatisfy({ $0.count <= 4 }) else { return false }
    let empty = parts.count { $0.isEmpty }
    return parts.count == 8 ? empty <= 1 : empty == 1 && bytes.contains { $0.isASCIILetter }
  }
}
