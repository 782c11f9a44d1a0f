internal import Consultation

/// Dutch licence plates: three groups of letters or digits, six signs together, in a layout that is or was issued.
///
/// Behind a word for it a plate may be written in any way. Without one it has hyphens, and cars of the last thirty years have layouts and letters
/// that nothing else has; the others, which wards, forms, ages and abbreviations share, need a word for a vehicle before them.
/// Source of the layouts: sidecodes 1 to 14 of the RDW; from the fourth on a plate has no vowels, so that it spells nothing.
enum LicencePlateRule {
  /// The letters of passenger cars.
  private static let letters = Set("BDFGHJKLNPRSTVXZ".utf8)

  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    var end = 0
    for token in text.tokens.list where token.start >= end {
      guard let plate = Plate(in: text.bytes, from: token.start), isPlate(plate, in: text) else { continue }
      end = plate.range.upperBound
      findings.append(PersonalDataFinding(range: plate.range, kind: .licencePlate))
    }
  }

  private static func isPlate(_ plate: Plate, in text: ScannedText) -> Bool {
    let isEarly = Plate.early.contains(plate.layout)
    // Only a trailer's begins with an O.
    let letters = plate.letters.first == UInt8(ascii: "O") ? plate.letters.dropFirst() : plate.letters[...]
    if !isEarly, letters.contains(where: "AEIOU".utf8.contains) { return false }
    let before = text.words(before: plate.range.lowerBound, count: 5)
    if isAnnounced(by: before) { return !(isEarly && plate.isSmall && plate.separator == UInt8(ascii: " ")) }
    guard plate.separator == UInt8(ascii: "-"), !isNumbered(by: before), !holdsWord(plate, in: text) else { return false }
    if Plate.recent.contains(plate.layout), !plate.isDay, plate.letters.allSatisfy(Self.letters.contains) { return true }
    return !(isEarly && plate.isSmall) && before.contains(where: vehicles.contains)
  }

  /// Whether the words before a number, the nearest first, say that it is a plate's.
  private static func isAnnounced(by before: [String]) -> Bool {
    func announces(_ word: String) -> Bool { word.hasPrefix("kenteken") || word == "nummerbord" || word == "nummerplaat" }
    let words = before.first.map { ["is", "was", "met", "luidt", "nummer", "nr"].contains($0) } == true ? before.dropFirst() : before[...]
    return words.first.map(announces) ?? false
  }

  /// Whether the words before a number say that it is something else's.
  private static func isNumbered(by before: [String]) -> Bool {
    guard let word = before.first(where: { !["nr", "nummer", "no"].contains($0) }) else { return false }
    return CaseNumber.isAnnounced(by: word) || numbered.contains(word)
  }

  private static let numbered: Set<String> = [
    "formulier", "form", "kamer", "lokaal", "ruimte", "zaal", "team", "code", "norm", "route", "lijn", "bijlage", "versie", "product",
    "model", "type", "functie", "rooster", "dienst", "afdeling", "unit", "cel", "groep", "lid", "besluit", "agendapunt", "memo",
    "prestatiecode", "overleg",
  ]

  private static let vehicles: Set<String> = [
    "auto", "wagen", "personenauto", "bestelauto", "bestelbus", "bestelwagen", "busje", "bus", "vrachtwagen", "vrachtauto", "aanhanger",
    "aanhangwagen", "caravan", "camper", "scooter", "brommer", "bromfiets", "snorfiets", "motor", "motorfiets", "voertuig", "taxi",
    "trekker", "tractor", "oldtimer", "speedpedelec",
  ]

  /// Whether a group of letters is a word or an abbreviation that is known: `GGZ`, `OM`.
  private static func holdsWord(_ plate: Plate, in text: ScannedText) -> Bool {
    let first = text.tokens.list.firstPlace { $0.start >= plate.range.lowerBound }
    return text.tokens.list.indices[first...].prefix { text.tokens.list[$0].start < plate.range.upperBound }.contains {
      text.tokens.list[$0].letters > 1 && !text.kinds[$0].isDisjoint(with: .reserved)
    }
  }
}

/// What has the shape of a licence plate.
private struct Plate {
  /// The layouts of passenger cars from 1991 to 2019, sidecodes 4 to 10; L is a letter and D a digit.
  static let recent: Set<String> = ["LL-DD-LL", "LL-LL-DD", "DD-LL-LL", "DD-LLL-D", "D-LLL-DD", "LL-DDD-L", "L-DDD-LL"]
  /// Those that may hold vowels.
  static let early: Set<String> = ["LL-DD-DD", "DD-DD-LL", "DD-LL-DD"]
  /// Those of other vehicles.
  private static let other: Set<String> = ["LLL-DD-L", "L-DD-LLL", "D-LL-DDD", "DDD-LL-D"]
  /// The layouts by what they are without hyphens, where several may be the same, and with them.
  private static let layouts: [String: String] = {
    let all = recent.union(early).union(other).sorted()
    return Dictionary(all.flatMap { [($0, $0), ($0.filter { $0 != "-" }, $0)] }, uniquingKeysWith: { first, _ in first })
  }()

  /// With its hyphens.
  private static let mostSigns = 8

  let range: Range<Int>
  /// The sidecode.
  let layout: String
  /// What stands between the groups; nil for nothing.
  let separator: UInt8?
  /// In capitals.
  let letters: [UInt8]
  /// Whether a letter of it is none.
  let isSmall: Bool
  /// Whether it is a day in March, the only month without a vowel.
  var isDay: Bool { letters == Array("MRT".utf8) }

  /// What begins at a place: six letters and digits in one group, or in three with hyphens or blanks between them. Nil when it is no plate.
  init?(in bytes: [UInt8], from start: Int) {
    if start > 0, bytes[start - 1] == 0x2D || bytes[start - 1].isWordByte { return nil }
    // Every layout has a digit.
    guard bytes[start..<min(start + Self.mostSigns, bytes.count)].contains(where: \.isDigit) else { return nil }
    var (position, count, groups): (Int, Int, [Range<Int>]) = (start, 0, [])
    while count < 6 {
      if !groups.isEmpty {
        guard groups.count < 3, position < bytes.count, bytes[position] == 0x2D || bytes[position] == 0x20,
          groups.count == 1 || bytes[position] == bytes[groups[0].upperBound]
        else { return nil }
        position += 1
      }
      let begin = position
      while position < bytes.count, bytes[position].isDigit || bytes[position].isASCIILetter { position += 1 }
      groups.append(begin..<position)
      count += position - begin
      if position == begin { return nil }
    }
    let goesOn = position < bytes.count && (bytes[position].isWordByte || bytes[position] == 0x2D && Self.isWord(bytes, position + 1))
    guard count == 6, groups.count != 2, !goesOn else { return nil }
    let pattern = groups.map { String(bytes[$0].map { $0.isDigit ? "D" : "L" }) }.joined(separator: "-")
    guard let layout = Self.layouts[pattern] else { return nil }
    self.layout = layout
    range = start..<position
    separator = groups.count == 1 ? nil : bytes[groups[0].upperBound]
    letters = bytes[range].filter(\.isASCIILetter).map { $0 & 0xDF }
    isSmall = bytes[range].contains { $0.isASCIILetter && $0 & 0x20 != 0 }
  }

  private static func isWord(_ bytes: [UInt8], _ position: Int) -> Bool { position < bytes.count && bytes[position].isWordByte }
}
