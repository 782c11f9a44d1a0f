import Consultation
import Glibc
import Testing

@testable import Normalise

/// Texts without end that repeat what the rules look for: the work stays in proportion to the text.
@Suite("Bounded work")
struct BoundedWorkTests {
  /// What a rule begins with, so that it may look far ahead or far back at every place.
  static let pieces = [
    "a", "1", "1 ", "1-", "a@", "@", "a@b.nl ", "a.b@c.d.", "A. ", "A.", "J.P.M. ", "A. Mei\n", "Jan ", "Jan-", "van der ", "Van Der ",
    "mevrouw ", "mevrouw A. ", "dhr. Jansen en ", "Jansen, J. ", "heet ", "[naam] ", "[naam]", "Jan Jansen ", "06-12345678 ", "06 1",
    "+31 ",
    "NL91ABNA0417164300 ", "NL91 ", "123456782 ", "BSN 1", "1234 AB ", "Dorpsstraat 1 ", "Markt 1, 6411 AB ", "1-1-1980 ", "geboren op ",
    "1.2.3.", "1.2.3.4 ", "a:b:", "http://", "http://a.b/c?d=e ", "www.", "@jan ", "Beek, ", "Gemeente Beek en ", "\n", "(", "'s ", "...",
    "\u{301}", "e\u{301}", "\u{200D}", "👨‍👩‍👧‍👦",
  ]

  @Test("Redaction", arguments: pieces)
  func redaction(_ piece: String) {
    let text = RawText(String(repeating: piece, count: 60_000 / piece.utf8.count))
    let seconds = processorSeconds { _ = RedactorTests.redactor.redact(text) }
    #expect(seconds < 10, "\(seconds) s for \(piece.debugDescription)")
  }

  @Test(
    "The lexicon of Zuid-Limburg",
    arguments: pieces + [
      "jeugdhulp ", "jeugd. ", "EPA-tafel; ", "veilig thuis ", "voel veilig ", "thuis ", "op straat zonder dak ", "GGZ OM ", "niet ",
      "zorg-en-", "en/of/", "jeugdzorgveiligheidsoverleg",
    ])
  func themes(_ piece: String) {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    let seconds = processorSeconds { _ = ThemeLexiconTests.coder.code(text) }
    #expect(seconds < 10, "\(seconds) s for \(piece.debugDescription)")
  }

  /// Terms on which a machine for regular expressions would try every way to divide the text; here they are words, gaps and parts.
  @Test(
    "Terms that backtrack elsewhere",
    arguments: [
      "(a+)+$", "(a|a)*b", "^(a|aa)+$", "(.*)*x", "a … a … a … a … a … b", "a & a & a & a & b", "a|aa|a|aa a|aa a|aa a|aa b",
      String(repeating: "a … ", count: 30) + "b", String(repeating: "a|b|c ", count: 30) + "x", String(repeating: "*a* ", count: 30) + "x",
    ])
  func terms(_ term: String) {
    let text = String(repeating: "a ", count: 5_000)
    for form in [Term.Form.word, .stem, .prefix, .part] {
      let codebook = Codebook(
        themes: [Theme(code: "t", name: "T", order: 1)], terms: [Term(theme: "t", text: term, form: form, unless: [term])])
      let seconds = processorSeconds { _ = ThemeCoder(codebook: codebook).code(text) }
      #expect(seconds < 10, "\(seconds) s as \(form)")
    }
  }

  /// A term whose parts all stand somewhere, one of them very often and the next where it is of no use.
  @Test("A term of several parts that is there", arguments: [("b ", "a ", ""), ("", "a ", "b "), ("", "a b ", ""), ("", "a . b ", "")])
  func parts(_ first: String, _ piece: String, _ last: String) {
    let text = first + String(repeating: piece, count: 200_000 / piece.utf8.count) + last
    let codebook = Codebook(
      themes: [Theme(code: "t", name: "T", order: 1)],
      terms: [Term(theme: "t", text: "a … b", form: .word), Term(theme: "t", text: "a … a … b", form: .word)])
    let seconds = processorSeconds { _ = ThemeCoder(codebook: codebook).code(text) }
    #expect(seconds < 10, "\(seconds) s for \(piece.debugDescription)")
  }

  @Test("Organisations", arguments: ["politie, ", "Gemeente Beek en ", "pol. ", "V'daal ", "x ", "GGZ/"])
  func organisations(_ piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let seconds = processorSeconds { _ = OrganisationMatcher(codebook: ProjectCodebook.codebook).read(text) }
    #expect(seconds < 10, "\(seconds) s for \(piece.debugDescription)")
  }

  @Test(
    "Overleggen and what is said about them",
    arguments: [
      "iets anders ", "JCO is goed en JCO is weg ", "JCO, ", "JCO. ", "JCO en ", "weg ", "JCO samenvoegen met OGGZ. ", "regiegr. ",
    ])
  func judgements(_ piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let reader = JudgementReader(matcher: MeetingMatcher(codebook: ProjectCodebook.codebook))
    let answer = Answer(question: "overleg-overbodig", row: 2, content: .text(RawText(text)))
    let seconds = processorSeconds { _ = reader.read(answer, pole: .negative) }
    #expect(seconds < 10, "\(seconds) s for \(piece.debugDescription)")
  }

  /// Many respondents who say that they are called almost the same.
  @Test("Names of respondents")
  func respondents() {
    let names = (0..<5_000).map { RawText("Jan Naam\($0)") }
    let seconds = processorSeconds {
      let redactor = Redactor(codebook: Codebook(), names: names)
      _ = redactor.redact(RawText(String(repeating: "Jan Naam ", count: 1_000)))
    }
    #expect(seconds < 20, "\(seconds) s")
  }

  /// What this thread works, whatever else the machine does.
  private func processorSeconds(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    body()
    return now() - start
  }
}
