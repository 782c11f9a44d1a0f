import Consultation
import Testing

/// The sentences that people read about problems.
@Suite struct ProblemTextTests {
  private let kind = ProblemKind("proef", .warning, what: "Kolom {0} staat {1} keer.", advice: "Haal {1} weg.")
  private let text = ProblemText { RedactedText($0, replacing: []) }

  @Test func theSentenceNamesThePlaceTheTroubleAndTheMend() {
    let problem = Problem(kind, file: SourceFile("a/b.csv"), row: 7, column: RawText("Da\ntum"), values: [.word("x"), .number(2)])
    #expect(text.line(problem) == "a/b.csv, rij 7, kolom “Da tum”: Kolom x staat 2 keer. Haal 2 weg. [proef]")
    #expect(text.more(12, like: problem) == "a/b.csv: nog 12 van deze meldingen; ‘inbreng check’ toont ze allemaal. [proef]")
  }

  @Test func whatStandsInTheInputIsRedactedFirst() {
    let text = ProblemText { raw in
      let text = raw.read()
      return RedactedText(raw, replacing: [(text.startIndex..<text.endIndex, .name)])
    }
    let problem = Problem(kind, values: [.written(RawText("Jan")), .number(1)])
    #expect(text.line(problem) == "Kolom [naam] staat 1 keer. Haal 1 weg. [proef]")
  }

  @Test(arguments: [
    (0, "Hier staan 0 cellen; {2} en {zo} blijven."), (1, "Hier staat 1 cel; {2} en {zo} blijven."),
    (2, "Hier staan 2 cellen; {2} en {zo} blijven."), (11, "Hier staan 11 cellen; {2} en {zo} blijven."),
  ])
  func wordsGoWithTheirNumber(number: Int, sentence: String) {
    let kind = ProblemKind("proef", .note, what: "Hier {0?staat|staan} {0} {0?cel|cellen}; {2} en {zo} blijven.", advice: "")
    #expect(text.what(Problem(kind, values: [.number(number)])) == sentence)
  }
}
