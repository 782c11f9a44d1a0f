internal import Consultation

/// Telephone numbers: Dutch ones of ten digits, with or without the country, and foreign ones after a plus.
enum PhoneRule {
  /// The fewest digits that a number may have, when it is announced as one.
  static let fewestDigits = 6

  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x2B || byte == 0x30 || byte == 0x28 || byte.isDigit, startsNumber(bytes, at: position) else {
        position += 1
        continue
      }
      if let end = number(text, from: position), !CaseNumber.isAnnounced(before: position, in: text) {
        // A bracket that only closes after the number stays.
        let start = byte == 0x28 && !bytes[position..<end].contains(0x29) ? position + 1 : position
        findings.append(PersonalDataFinding(range: start..<end, kind: .phone))
        position = end
      } else {
        position += 1
        while byte.isDigit, position < bytes.count, bytes[position].isDigit { position += 1 }
      }
    }
  }

  private static func startsNumber(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position > 0 else { return true }
    let before = bytes[position - 1]
    if before.isWordByte || before == 0x2B { return false }
    guard [0x2D, 0x2E, 0x2F, 0x2C, 0x3A].contains(before), position > 1 else { return true }
    return !bytes[position - 2].isWordByte || before == 0x3A && !bytes[position - 2].isDigit
  }

  private static func number(_ text: ScannedText, from start: Int) -> Int? {
    let bytes = text.bytes
    var digits: [UInt8] = []
    var ends: [Int] = []
    var position = start
    let isInternational = bytes[start] == 0x2B
    if isInternational { position += 1 }
    var separators = 0
    while position < bytes.count, digits.count < 16 {
      let byte = bytes[position]
      if byte.isDigit {
        digits.append(byte)
        position += 1
        ends.append(position)
        separators = 0
      } else if [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29].contains(byte), separators < 3 {
        separators += 1
        position += 1
      } else if byte == 0xC2 || byte == 0xA0 || byte == 0xE2, separators < 3 {
        // A hard blank or a dash outside ASCII.
        position += 1
        if byte == 0xE2 { position += 2 }
        separators += 1
      } else {
        break
      }
    }
    guard let length = length(digits, isInternational: isInternational, text, start) else { return nil }
    let end = ends[length - 1]
    if end < bytes.count, bytes[end].isWordByte && bytes[end] < 0x80 || bytes[end] == 0x3A { return nil }
    if isDate(Array(bytes[start..<end])) { return nil }
    return end
  }

  private static func length(_ digits: [UInt8], isInternational: Bool, _ text: ScannedText, _ start: Int) -> Int? {
    func starts(_ prefix: String) -> Bool { digits.starts(with: prefix.utf8) }
    if isInternational {
      if starts("31") {
        let wanted = starts("310") ? 12 : 11
        return digits.count >= wanted ? wanted : nil
      }
      return digits.count >= 9 && digits.count <= 15 ? digits.count : nil
    }
    if starts("0031") {
      let wanted = starts("00310") ? 14 : 13
      return digits.count >= wanted ? wanted : nil
    }
    if starts("0032") || starts("0049") { return digits.count >= 12 ? min(digits.count, 14) : nil }
    if starts("0"), digits.count >= 10, digits[1] != 0x30 { return 10 }
    guard digits.count >= fewestDigits, digits.count <= 10 else { return nil }
    let cue = text.words(before: start, count: 2)
    return cue.contains { cues.contains($0) } ? digits.count : nil
  }

  private static let cues: Set<String> = ["tel", "telefoon", "telefoonnummer", "mobiel", "gsm", "telnr", "telefoonnr", "mob", "06"]

  /// `05-03-2021 14` is a date and an hour, no number of ten digits.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    let pieces = bytes.split { !$0.isDigit }
    guard pieces.count >= 3 else { return false }
    let lengths = pieces.prefix(3).map(\.count)
    guard lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4 else { return false }
    let year = pieces[2]
    return year.starts(with: [0x31, 0x39]) || year.starts(with: [0x32, 0x30])
  }
}
