import Testing

@testable import Ingest

@Suite struct DialectDetectionTests {
  private func detect(_ text: String) -> DialectDetection.Decision { DialectDetection.detect(Array(text.utf8)) }

  @Test(arguments: [(",", [0x2C]), (";", [0x3B]), ("\t", [0x09]), ("|", [0x7C]), (", ", [0x2C, 0x20])] as [(String, [UInt8])])
  func theDelimiterIsFound(_ delimiter: String, _ bytes: [UInt8]) {
    let rows = [["naam", "plaats", "cijfer"], ["Jan", "Beek", "7"], ["Els", "Stein", "8"], ["Piet", "Vaals", "6"]]
    let decision = detect(rows.map { $0.joined(separator: delimiter) + "\n" }.joined())
    #expect(decision.dialect.delimiter == bytes)
    #expect(decision.width == 3)
  }

  @Test func decimalCommasDoNotSeparate() {
    #expect(detect("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n").dialect.delimiter == [0x3B])
  }

  @Test func longAnswersWithCommasDoNotConfuse() {
    let text =
      "id;antwoord;cijfer\n1;\"Kort, krachtig, en goed; echt\";7\n"
      + "2;Te veel overleggen, te weinig tijd, en niemand die beslist;5\n3;\"Zij zeggen \"\"nee\"\", wij \"\"ja\"\"\";6\n"
    #expect(detect(text).dialect == Dialect(delimiter: [0x3B], quote: 0x22))
  }

  @Test func oneColumnOfTextHasNoDelimiter() {
    #expect(detect("Opmerking\nGoed, maar duur\nWel aardig\nPrima, snel, en vriendelijk\n").width == 1)
    #expect(detect("Naam\nJan Jansen\nPiet Smit\nEls Bakker\n").width == 1)
  }

  @Test func apostrophesMayQuote() {
    #expect(detect("'a','b'\n'1, en 2','x'\n'3','y, z'\n").dialect.quote == 0x27)
    #expect(detect("a,b\n's avonds,x\n't is goed,y\n").dialect.quote == 0x22)
  }

  /// Words between apostrophes in a text are no fields, and one stray quotation mark does not make letters of the others.
  @Test func aStrayQuoteDoesNotChangeTheDialect() {
    let rows = (1...9).map { "\($0)\tzie het 'plan' van \($0)\tja\n" }.joined()
    let text = "nr\ttekst\tslot\n\"0\tgoed\tja\n" + rows + "10\t\"wij horen \"\"later\"\" te vaak\"\tnee\n"
    #expect(detect(text).dialect == Dialect(delimiter: [0x09], quote: 0x22))
  }

  /// A cell that is larger than what is looked at does not hide the records before it.
  @Test func aHugeCellDoesNotDecide() {
    let cell = String(repeating: "veel tekst, met van alles; en \"\"nog\"\" wat.\n", count: 10_000)
    let decision = detect("a;b;c\n1;x, y;2\n2;\"z\";3\n3;\"\(cell)\";4\n4;w;5\n")
    #expect(decision.dialect == Dialect(delimiter: [0x3B], quote: 0x22))
    #expect(decision.width == 3)
  }

  /// The beginning of a file may be unlike the rest; then the rest counts.
  @Test func whatTheBeginningSaysIsCheckedAgainstTheRest() {
    let notes = (1...400).map { "Toelichting \($0), bij de tabel; met uitleg en nog wat woorden erachter\n" }.joined()
    let table = (1...6_000).map { "\($0);tekst \($0);2021-03-01;ja\n" }.joined()
    #expect(RecordStage.read(Array((notes + table).utf8)).width == 4)
  }

  @Test func backslashMayEscape() {
    #expect(detect("a,b\n\"zeg \\\"ja\\\", nu\",1\n\"en \\\"nee\\\"\",2\n").dialect.escape == .backslash)
  }

  @Test func aLineMayDeclareTheDelimiter() {
    let decision = detect("sep=|\r\na|b,c\r\n1|2,3\r\n")
    #expect(decision.dialect.delimiter == [0x7C])
    #expect(decision.start == 7)
  }

  @Test(arguments: ["'", "\"", "\\"]) func aQuotationMarkIsNoDelimiter(sign: String) {
    let decision = detect("sep=\(sign)\na,b\n1,'2'\n3,'4'\n")
    #expect(decision.dialect.delimiter == [0x2C])
    #expect(decision.start == 0)
  }
}
