import Consultation
import Testing

@testable import Publish

/// The grammar of the digest, and the words for quantities.
@Suite struct DutchTests {
  @Test(
    arguments: [
      (0, 10, "geen"), (1, 11, "enkele"), (9, 100, "enkele"), (10, 100, "een deel"), (24, 100, "een deel"),
      (25, 100, "een aanzienlijk deel"), (49, 100, "een aanzienlijk deel"), (50, 100, "een meerderheid"), (74, 100, "een meerderheid"),
      (75, 100, "de meeste"), (99, 100, "de meeste"), (100, 100, "alle"), (1, 1, "alle"), (0, 1, "geen"), (7, 31, "een deel"),
      (8, 31, "een aanzienlijk deel"), (23, 31, "een meerderheid"), (24, 31, "de meeste"),
    ])
  func words(_ part: Int, _ whole: Int, _ word: String) { #expect(Quantifier(part, of: whole).word == word) }

  /// Against the printed table, read as shares.
  @Test func wordsFollowThePrintedTableForEveryShare() {
    for whole in 1...200 {
      for part in 0...whole {
        let share = Double(part) / Double(whole)
        let expected =
          share == 0
          ? "geen"
          : share == 1
            ? "alle"
            : share < 0.1
              ? "enkele" : share < 0.25 ? "een deel" : share < 0.5 ? "een aanzienlijk deel" : share < 0.75 ? "een meerderheid" : "de meeste"
        #expect(Quantifier(part, of: whole).word == expected, "\(part) van \(whole)")
      }
    }
  }

  @Test(
    arguments: [
      (2, 31, "enkele organisaties (2 van 31) noemen"), (5, 31, "een deel van de organisaties (5 van 31) noemt"),
      (12, 31, "een aanzienlijk deel van de organisaties (12 van 31) noemt"),
      (18, 31, "een meerderheid van de organisaties (18 van 31) noemt"),
      (28, 31, "de meeste organisaties (28 van 31) noemen"), (31, 31, "alle 31 organisaties noemen"),
      (0, 31, "geen van de 31 organisaties noemt"),
      (1, 31, "één van de 31 organisaties noemt"), (6, 12, "6 van de 12 organisaties noemen"), (4, 9, "4 van de 9 organisaties noemen"),
      (2, 2, "beide organisaties noemen"), (1, 2, "één van de 2 organisaties noemt"), (3, 3, "alle 3 organisaties noemen"),
      (1, 1, "de enige organisatie die antwoordde, noemt"),
    ])
  func agreement(_ part: Int, _ whole: Int, _ text: String) {
    #expect(Dutch.quantified(.own(part), of: .own(whole), .organisation).does("noemt", "noemen").text == text)
  }

  @Test func everyQuantityCarriesItsBase() {
    for whole in 1...40 {
      for part in 0...whole where whole > 1 {
        let text = Dutch.quantified(.own(part), of: .own(whole), .organisation).text.text
        #expect(text.contains(whole == 2 && part == 2 ? "beide" : String(whole)), "\(text)")
      }
    }
  }

  @Test func countsAndLists() {
    #expect(Dutch.count(.own(0), .answer).text == "geen antwoorden")
    #expect(Dutch.count(.own(1), .answer).text == "één antwoord")
    #expect(Dutch.count(.own(2), .meeting).text == "2 overleggen")
    #expect(Dutch.hours(.own(hours: 1.2)).text == "één uur")
    #expect(Dutch.hours(.own(hours: 1240)).text == "1240 uur")
    #expect(Dutch.personHours(.own(hours: 1)).text == "één persoonsuur")
    #expect(Dutch.list([String]()).isEmpty)
    #expect(Dutch.list(["a"] as [String]) == "a")
    #expect(Dutch.list(["a", "b", "c"] as [String]) == "a, b en c")
    #expect(Dutch.sentence("één organisatie") == "Eén organisatie")
    #expect(Dutch.sentence("alle 3") == "Alle 3")
    #expect(Dutch.sentence("3 organisaties antwoordden") == "Drie organisaties antwoordden")
    #expect(Dutch.sentence("20 namen") == "Twintig namen" && Dutch.sentence("21 namen") == "21 namen")
    #expect(Dutch.sentence("4 van de 5 organisaties") == "4 van de 5 organisaties")
  }
}
