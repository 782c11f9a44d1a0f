internal import Consultation

/// Dutch licence plates: three groups of letters or digits, six signs together, in a layout that is or was issued.
///
/// With hyphens a plate stands by itself. With blanks between the groups, with nothing, or in small letters where it may hold vowels, it must be
/// announced. Source of the layouts: sidecodes 1 to 14 of the RDW. From the fourth on a plate has no vowels, so that it spells nothing:
/// `1-mei-26` is a day. Only a trailer's begins with an O.
enum LicencePlateRule {
  /// L is a letter and D a digit.
  private static let layouts = [
    "LL-DD-DD", "DD-DD-LL", "DD-LL-DD", "LL-DD-LL", "LL-LL-DD", "DD-LL-LL", "DD-LLL-D", "D-LLL-DD", "LL-DDD-L", "L-DDD-LL", "LLL-DD-L",
    "L-DD-LLL", "D-LL-DDD", "DDD-LL-D",
  ]
  /// Those that may hold vowels.
  private static let early: Set<String> = ["LL-DD-DD", "DD-DD-LL", "DD-LL-DD"]
  private static let separated = Set(layouts)
  private static let whole = Dictionary(layouts.map { ($0.filter { $0 != "-" }, $0) }, uniquingKeysWith: { first, _ in first })

  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    var end = 0
    for token in text.tokens.list where token.start >= end {
      guard let plate = plate(in: text, from: token.start) else { continue }
      findings.append(PersonalDataFinding(range: token.start..<plate, kind: .licencePlate))
      end = plate
    }
  }

  /// Where the plate that begins at a place ends; nil when none does.
  private static func plate(in text: ScannedText, from start: Int) -> Int? {
    let bytes = text.bytes
    if start > 0, bytes[start - 1] == hyphen || bytes[start - 1].isWordByte { return nil }
    guard let (groups, end) = groups(in: bytes, from: start) else { return nil }
    let signs = bytes[start..<end]
    let pattern = groups.map { String($0.map { bytes[$0].isDigit ? "D" : "L" }) }.joined(separator: "-")
    guard let layout = groups.count == 1 ? whole[pattern] : separated.contains(pattern) ? pattern : nil else { return nil }
    let isEarly = early.contains(layout)
    if !isEarly, spells(signs) { return nil }
    if isAnnounced(before: start, in: text) { return end }
    if isEarly, signs.contains(where: { $0.isASCIILetter && $0 & 0x20 != 0 }) { return nil }
    return signs.contains(hyphen) && !isDay(signs) && !isNumbered(before: start, in: text) ? end : nil
  }

  /// Whether there is a vowel in it, where a plate has none.
  private static func spells(_ signs: ArraySlice<UInt8>) -> Bool {
    signs.dropFirst(signs.first == UInt8(ascii: "O") ? 1 : 0).contains { "AEIOU".utf8.contains($0 & 0xDF) }
  }

  /// Whether it is a day in March, the only month without a vowel.
  private static func isDay(_ signs: ArraySlice<UInt8>) -> Bool { String(decoding: signs, as: UTF8.self).lowercased().contains("-mrt-") }

  /// Whether the word before it says that it is the number of something else.
  private static func isNumbered(before position: Int, in text: ScannedText) -> Bool {
    guard let word = text.words(before: position, count: 1).first else { return false }
    return CaseNumber.isAnnounced(by: word) || things.contains(word)
  }

  private static let things: Set<String> = [
    "formulier", "form", "kamer", "lokaal", "ruimte", "zaal", "team", "code", "norm", "route", "lijn", "bijlage", "versie", "product",
    "model", "type", "functie", "rooster", "dienst",
  ]

  private static let hyphen = UInt8(ascii: "-")

  /// Six letters and digits: in one group, or in three with hyphens or blanks between them; and where they end.
  private static func groups(in bytes: [UInt8], from start: Int) -> (groups: [Range<Int>], end: Int)? {
    var groups: [Range<Int>] = []
    var (position, count) = (start, 0)
    while true {
      let begin = position
      while position < bytes.count, bytes[position].isDigit || bytes[position].isASCIILetter { position += 1 }
      groups.append(begin..<position)
      count += position - begin
      if position == begin || count > 6 || position < bytes.count && bytes[position].isWordByte { return nil }
      if count == 6 { break }
      guard groups.count < 3, position - begin <= 3, position < bytes.count, bytes[position] == hyphen || bytes[position] == 0x20,
        groups.count == 1 || bytes[position] == bytes[begin - 1]
      else { return nil }
      position += 1
    }
    let goesOn = position + 1 < bytes.count && bytes[position] == hyphen && bytes[position + 1].isWordByte
    return groups.count == 2 || goesOn ? nil : (groups, position)
  }

  private static func isAnnounced(before position: Int, in text: ScannedText) -> Bool {
    text.words(before: position).contains { $0.hasPrefix("kenteken") || $0 == "nummerbord" || $0 == "nummerplaat" }
  }
}
