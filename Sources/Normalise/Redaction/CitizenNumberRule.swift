internal import Consultation

/// Citizen service numbers (BSN): nine digits that pass the eleven-test, or any eight or nine digits that are announced as one.
enum CitizenNumberRule {
  /// The fewest digits that a number may have, when it is announced as one.
  static let fewestDigits = 8

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
      let isAnnounced = text.words(before: position, count: 3).contains {
        ["bsn", "burgerservicenummer", "sofinummer", "sofi"].contains($0)
      }
      if closes, isAnnounced ? (fewestDigits...9).contains(digits.count) : isCitizenNumber(digits, bytes[position..<end], text, position) {
        findings.append(PersonalDataFinding(range: position..<end, kind: .citizenNumber))
      }
      position = max(end, position + 1)
    }
  }

  private static func startsNumber(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position > 0 else { return true }
    let before = bytes[position - 1]
    return !before.isWordByte && before != 0x2B
      && !([0x2D, 0x2E, 0x2F, 0x2C].contains(before) && position > 1 && bytes[position - 2].isWordByte)
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
