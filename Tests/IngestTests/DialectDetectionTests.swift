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

  @Test func backslashMayEscape() {
    #expect(detect("a,b\n\"zeg \\\"ja\\\", nu\",1\n\"en \\\"nee\\\"\",2\n").dialect.escape == .backslash)
  }

  @Test func aLineMayDeclareTheDelimiter() {
    let decision = detect("sep=|\r\na|b,c\r\n1|2,3\r\n")
    #expect(decision.dialect.delimiter == [0x7C])
    #expect(decision.start == 7)
  }
}
