import Consultation
import Testing

@testable import Ingest

@Suite struct HeadingTests {
  private let reader = HeadingReader(TestCodebook.codebook)

  private func question(_ heading: String) -> Code<Question>? {
    if case .meaning(let meaning) = reader.read(heading) { return meaning.question }
    return nil
  }

  @Test(arguments: [
    "past-wel", "past_wel", "PastWel", "Wat past wel in de huidige samenwerking?", "4. Wat past wel?", "Q4: Wat past wel?",
    "Vraag 4. Wat past wel?",
    "WAT PAST WEL", "<strong>Wat past wel</strong> in de huidige&nbsp;samenwerking?", "Wat\u{A0}past wel?\n", "*Wat past wel?*",
    "Wat past wel in de huidige samenwerkng?", "Wat past wel in de huidige samen...", "Wat past wel? (licht toe)", "Wat past wel?.1",
  ])
  func aHeadingIsKnownHoweverItIsWritten(_ heading: String) { #expect(question(heading) == "past-wel") }

  /// Texts of ASCII are read byte by byte, others sign by sign: behind a letter with an accent every short text comes to the same words.
  @Test func wordsAreTheSameWhicheverWayTheyAreRead() {
    let signs = ["a", "Z", "m", "0", "9", "+", "'", "`", " ", "-", "@", "[", "{", "/", ":", "\n", "\u{0}", "\u{7F}"]
    func extend(_ text: String, _ left: Int) {
      let folded = HeadingText.folded(text)
      #expect(HeadingText.folded("é " + text) == (folded.isEmpty ? "e" : "e " + folded), "\(text.debugDescription)")
      guard left > 0 else { return }
      for sign in signs { extend(text + sign, left - 1) }
    }
    extend("", 4)
    #expect(HeadingText.folded("  Wat's  PAST-wel?! 18+") == "wats past wel 18+")
    #expect(HeadingText.folded("?!") == "")
  }

  /// One small word turns a question round; a near match must not step over it.
  @Test func theOppositeIsNotANearMatch() {
    #expect(question("Wat past niet in de huidige samenwerkng?") == "past-niet")
    #expect(question("Wat is er niet nodig?") == nil)
    #expect(question("Wat past?") == nil)
  }

  @Test func somethingElseIsNotGuessed() {
    for heading in ["", "Nabellen?", "Opmerking secretariaat", "Kleur", "12"] { #expect(question(heading) == nil) }
  }

  @Test func aMatrixHeadingHasASubject() {
    let meaning = ColumnMeaning(question: "overleg-oordeel", subject: "EPA-tafel")
    for heading in [
      "Hoe kijkt u aan tegen de volgende overleggen? [EPA-tafel]", "Hoe kijkt u aan tegen de volgende overleggen? - EPA-tafel",
      "overleg_oordeel[EPA-tafel]", "Hoe kijkt u aan tegen de volgende overleggen?: EPA-tafel",
    ] {
      #expect(reader.read(heading) == .meaning(meaning))
    }
    #expect(reader.read("Hoe kijkt u aan tegen de volgende overleggen?", "EPA-tafel") == .meaning(meaning))
  }

  @Test func theRowOfAMatrixOfStatementsIsTheStatement() {
    #expect(question("In hoeverre bent u het eens met de volgende uitgangspunten? [De burger komt eerst]") == "u1")
    #expect(question("Bent u het eens met uitgangspunt 2? [Schaal: Zuid-Limburg]") == "u2")
    #expect(question("Bent u het eens met uitgangspunt 1?") == "u1")
  }

  @Test func editDistanceCountsSwaps() {
    #expect(editDistance(Array("kat".utf8), Array("kat".utf8), limit: 2) == 0)
    #expect(editDistance(Array("samenwerking".utf8), Array("samenwerknig".utf8), limit: 2) == 1)
    #expect(editDistance(Array("abc".utf8), Array("xyz".utf8), limit: 2) == 3)
    #expect(editDistance(Array("".utf8), Array("ab".utf8), limit: 2) == 2)
  }

  /// Every separator doubles the work when each split is compared: a long text is no heading.
  @Test func aVeryLongHeadingIsUnknownAtOnce() {
    let long = String(repeating: "Wat past wel? - a/b_c. ", count: 4_000)
    #expect(reader.read(long) == .unknown)
    #expect(reader.readExactly(long) == .unknown)
    #expect(reader.read(long, "EPA-tafel") == .unknown)
    #expect(HeadingReader.splits(String(repeating: "a/b_c. ", count: 140)).count <= 40)
    #expect(question("Wat past wel? - " + String(repeating: "x", count: 900)) == "past-wel")
  }
}
