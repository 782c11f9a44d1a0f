import TestSupport
import Testing

@testable import Normalise

@Suite("What words may be")
struct NameTableTests {
  private func add(_ word: String, _ kinds: WordKinds, to table: inout NameTable) {
    var word = word
    word.withUTF8 { table.add($0, kinds) }
  }

  private func kinds(_ word: String, in table: NameTable) -> WordKinds {
    var word = word
    return word.withUTF8 { table.kinds($0, hash: WordTable.hash($0)) }
  }

  @Test("The table says what a dictionary says, also when it has to grow")
  func agreesWithDictionary() {
    var random = SplitMix64(seed: 20_211_121)
    var table = NameTable(capacity: 4)
    var reference: [String: WordKinds] = [:]
    for _ in 0..<4000 {
      let word = String((0..<Int.random(in: 1...4, using: &random)).map { _ in "abcdefgh".randomElement(using: &random) ?? "a" })
      let kind = WordKinds(rawValue: 1 << UInt32.random(in: 0..<20, using: &random))
      add(word, kind, to: &table)
      reference[word, default: []].formUnion(kind)
    }
    for (word, expected) in reference { #expect(kinds(word, in: table) == expected) }
    #expect(kinds("onbekend", in: table) == [])
  }

  @Test("Words in one text are apart by blanks and line ends")
  func splitsText() {
    var table = NameTable(capacity: 4)
    table.add("jan  piet\nklaas", .firstName)
    for word in ["jan", "piet", "klaas"] { #expect(kinds(word, in: table) == .firstName) }
    #expect(kinds("", in: table) == [])
  }

  @Test(
    "The lexicon knows names of every origin, and which of them are words",
    arguments: [
      ("anouk", WordKinds.firstName), ("jayleigh", .firstName), ("fatoumata", .firstName), ("xiaoming", .firstName),
      ("zbigniew", .firstName),
      ("roos", .firstNameOrWord), ("wolf", .firstNameOrWord), ("yilmaz", .surname), ("ramkhelawan", .surname), ("gebremariam", .surname),
      ("hoek", .surnameOrWord), ("epen", .place), ("paramaribo", .place), ("meander", .common),
    ])
  func knows(word: String, kind: WordKinds) { #expect(NameLexicon().kinds(of: word).contains(kind)) }

  @Test("Lists for names hold folded words only")
  func listsAreFolded() {
    for list in [
      FirstNames.clear, FirstNames.dutch, FirstNames.alsoWords, FirstNames.moreAlsoWords, FirstNames.elsewhereToJ,
      FirstNames.elsewhereFromK,
      FirstNames.further, Surnames.further, Surnames.clear, Surnames.alsoWords, Surnames.moreToJ, Surnames.moreFromK,
      Surnames.moreAlsoWords, PlaceWords.all,
      NobodysNames.all, WordsLikeNames.all,
    ] {
      let isFolded = list.withUTF8Buffer { bytes in bytes.allSatisfy { $0 == 0x20 || (0x61...0x7A).contains($0) } }
      #expect(isFolded)
    }
  }
}
