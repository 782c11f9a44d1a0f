import Consultation
import TestSupport
import Testing

@testable import Normalise

/// The redactor passes by rules and words that cannot apply; here every rule looks at every word, and the result must be the same.
@Suite("The shortcuts of the redactor")
struct RedactorShortcutTests {
  private struct Pair {
    var quick: Redactor.Session
    var thorough: Redactor.Session

    init(_ redactor: Redactor) {
      quick = Redactor.Session(redactor)
      thorough = Redactor.Session(redactor, looksEverywhere: true)
    }

    mutating func expectSame(_ text: String) {
      quick.read(text)
      thorough.read(text)
      let (found, expected) = (quick.redacted(RawText(text)), thorough.redacted(RawText(text)))
      #expect(found.text == expected.text, "\(text)")
      #expect(found.marks == expected.marks, "\(text)")
      #expect(quick.scan.bytes == Array(found.text.utf8))
    }
  }

  @Test("Nothing is passed by in the labelled development texts, with and without capitals")
  func labelled() throws {
    var pair = Pair(RedactorTests.redactor)
    for text in try LabelledSets(part: "ontwikkel").texts() {
      pair.expectSame(text)
      pair.expectSame(text.lowercased())
      pair.expectSame(text.uppercased())
    }
  }

  @Test("Nothing is passed by in random texts of words of every kind")
  func random() throws {
    var pair = Pair(RedactorTests.redactor)
    var random = SplitMix64(seed: 20_211_125)
    let labelled = try LabelledSets(part: "ontwikkel").texts().flatMap { $0.split(separator: " ").map(String.init) }
    let pieces = [
      "Jan", "jan", "JAN", "Jansen", "jansen", "Smeets", "Roos", "roos", "Wil", "wil", "mevrouw", "Mevrouw", "dhr.", "de heer", "dr.",
      "van",
      "Van", "der", "den", "de", "De", "in", "'t", "J.", "J.P.", "j.", "JP", "Th.", "P", "Berg", "Ooijevaar", "Marja", "Groot", "marja",
      "groot", "Sjwq", "sjwq", "wijkagent", "zaak", "zaak-Smeets", "casus", "familie", "heet", "naam", "genaamd", "ik ben", "ben",
      "ingevuld door", "door", "naam is", "dank aan", "aan", "groeten,", "mvg", "en", "of", "tante", "Ome", "project", "flat", "-", ",",
      ":",
      ".", "(22)", "(", ")", "\n", "belt", "zegt", "volgens", "Beek", "mei", "Mei", "Heerlen", "GGD", "18", "geboren", "geb.", "jarig",
      "drie", "april", "achtentachtig", "1988", "12-03-1984", "120384", "*21-08-1993", "wordt", "06-12345678", "tel", "123456",
      "0612345678",
      "+31", "bsn", "12345678", "111222333", "kenmerk", "NL91ABNA0417164300", "NL91", "Kerkstraat", "12a", "nr", "nummer", "huisnummer",
      "6411", "AB", "6411AB", "Markt", "1.2.3.4", "10.20.30.40", "fe80::1ff:fe23", "::", "j@b.nl", "j (at) b.nl", "@jan", "www.x.nl/?a",
      "WWW.x.nl?a", "http://x.nl/profiel/3", "x.com/jan", "twitter: jan", "account:", "[naam]", "[x]", "@", "/", "www.", "jan met de pet",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Int.random(in: 0..<4, using: &random) == 0
          ? labelled[Int.random(in: 0..<labelled.count, using: &random)] : pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined(separator: [" ", " ", " ", "", ", "][Int.random(in: 0..<5, using: &random)])
      pair.expectSame(text)
    }
  }
}
