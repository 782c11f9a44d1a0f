import Consultation
import Testing

@testable import Normalise

/// What a person does not see hides nobody from the rules: it is not in the output either.
@Suite("Hidden characters")
struct VisibleTextTests {
  @Test(
    "Between the letters of what leads to a person",
    arguments: [
      "\u{0}", "\u{1}", "\u{7F}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2060}", "\u{FEFF}", "\u{E0041}", "\u{3164}", "\u{FE0F}",
    ])
  func between(_ hidden: String) {
    for (text, expected) in [
      ("j.jansen@voorbeeld.example", "[e-mail]"), ("06-12345678", "[telefoon]"), ("NL91ABNA0417164300", "[iban]"),
      ("Bel mevrouw Jansen op.", "Bel mevrouw [naam] op."), ("Fenna Ooijevaar", "[naam]"),
    ] {
      let woven = text.map(String.init).joined(separator: hidden)
      let redacted = RedactorTests.redactor.redact(RawText(woven)).text
      let seen = String(String.UnicodeScalarView(redacted.unicodeScalars.filter { !hidden.unicodeScalars.contains($0) }))
      #expect(seen == expected, "\(hidden.unicodeScalars.map(\.value))")
    }
  }

  @Test("The rest of the text stays as it was, and spans are found back")
  func origins() {
    let text = VisibleText("é\u{200B}a\u{202E}\nb")
    #expect(text.text == "éa\nb")
    #expect(text.original(0..<2) == 0..<2)
    #expect(text.original(2..<3) == 5..<6)
    #expect(text.original(0..<5) == 0..<11)
    #expect(VisibleText("niets\tte zien\r\n").text == "niets\tte zien\r\n")
    #expect(RedactorTests.redactor.redact(RawText("a\u{200B}b, mail x@y.nl")).text == "a\u{200B}b, mail [e-mail]")
  }

  @Test("Whatever sign stands in a text, it goes when it is hidden, unless it parts words")
  func everySign() {
    let parts: Set<UInt32> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85]
    var wrong: [UInt32] = []
    for scalar in ([0...0x2FFFF, 0xE0000...0xE1000, 0x10FFF0...0x10FFFF] as [ClosedRange<UInt32>]).joined().lazy.compactMap(
      Unicode.Scalar.init)
    {
      let goes = scalar.isHidden && !parts.contains(scalar.value)
      // A dash, a quotation mark and a letter with an accent hide nothing, and nothing behind them.
      if VisibleText("é–“a\(scalar)").differs != goes { wrong.append(scalar.value) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A respondent whose name was sent with something hidden in it")
  func names() {
    let redactor = Redactor(codebook: ProjectCodebook.codebook, names: [RawText("Fen\u{AD}na Ooije\u{200B}vaar")])
    #expect(
      redactor.redact(RawText("Vraag het fenna ooijevaar.")).text == redactor.redact(RawText("Vraag het fen\u{200B}na ooijevaar.")).text)
    #expect(!redactor.redact(RawText("Dat zei Fenna Ooijevaar.")).text.contains("Ooijevaar"))
  }
}
