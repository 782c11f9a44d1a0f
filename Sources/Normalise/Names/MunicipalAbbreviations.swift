internal import Consultation

/// Municipalities behind `gem.` whose names are cut short without a point or written without vowels: `gem. Sitt-Gel`, `gem. Brsm`.
struct MunicipalAbbreviations: Sendable {
  private let names: [(words: [String], code: Code<Organisation>)]

  /// The words of the names without `gemeente`; what is called nothing else has none to cut short.
  init(_ names: [(words: [String], code: Code<Organisation>)]) { self.names = names.filter { !$0.words.isEmpty } }

  /// The one municipality that the words stand for, when no place elsewhere may be meant.
  func code(_ words: [String]) -> Code<Organisation>? {
    guard (2...4).contains(words.count), words[0] == "gemeente" else { return nil }
    let short = Array(words.dropFirst())
    var codes = Set(names.filter { Self.isCutShort(short, of: $0.words) }.map(\.code))
    var isElsewhere = short.count == 1 && Gazetteer.words.contains { $0.hasPrefix(short[0]) }
    if codes.isEmpty, short.count == 1 {
      codes = Set(names.filter { Self.isSkeleton(short[0], of: $0.words[0]) }.map(\.code))
      isElsewhere = Gazetteer.words.contains { Self.isSkeleton(short[0], of: $0) }
    }
    return codes.count == 1 && !isElsewhere ? codes.first : nil
  }

  /// Whether each word begins the one in its place: five letters where it stands alone, three beside another.
  private static func isCutShort(_ short: [String], of words: [String]) -> Bool {
    guard short.count <= words.count else { return false }
    let least = short.count == 1 ? 5 : 3
    return zip(short, words).allSatisfy { $0.utf8.count >= least && $1.hasPrefix($0) }
  }

  /// Whether a word of four consonants and more holds those of a name, in their order, all but one.
  private static func isSkeleton(_ short: String, of name: String) -> Bool {
    let letters = Array(short.utf8)
    guard letters.count > 3, letters.first == name.utf8.first, letters.allSatisfy({ !isVowel($0) }) else { return false }
    var consonants: [UInt8] = []
    for letter in name.utf8 where !isVowel(letter) && consonants.last != letter { consonants.append(letter) }
    var place = 0
    for letter in letters {
      if place > 0, consonants[place - 1] == letter { continue }
      guard let next = consonants[place...].firstIndex(of: letter) else { return false }
      place = next + 1
    }
    return Set(letters).count >= Set(consonants).count - 1
  }

  private static func isVowel(_ letter: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(letter) }
}
