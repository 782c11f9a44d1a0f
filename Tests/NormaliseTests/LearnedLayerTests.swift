import Consultation
import TestSupport
import Testing

@testable import Normalise

/// What is learned from decisions, where it is used and how it shows. The decisions are the development part of the labelled set; the
/// lexicon knows only some of the themes, so that there is something to learn.
@Suite struct LearnedLayerTests {
  /// The project's codebook with the terms of `themes` alone.
  private func codebook(terms themes: (Code<Theme>) -> Bool) -> Codebook {
    let whole = ProjectCodebook.codebook
    return Codebook(
      questions: whole.questions, choices: whole.choices, themes: whole.themes,
      terms: whole.terms.filter { $0.theme.map { themes(whole.category(of: $0)) } ?? true }, organisations: whole.organisations,
      meetings: whole.meetings)
  }

  private struct Labelled {
    let text: String
    let codes: [String]
  }

  private func labelled() throws -> [Labelled] {
    try Fixture.records(Project.fixture("labelled/antwoorden-ontwikkel.csv")).map { row in
      let categories = Fixture.list(row["themas"])
      return Labelled(text: row["tekst"] ?? "", codes: Fixture.list(row["subthemas"]) + categories)
    }
  }

  private func decisions(_ rows: [Labelled]) -> [Decision] {
    rows.enumerated().map { place, row in
      Decision(kind: .coding, input: row.text, codes: row.codes, source: Provenance(file: SourceFile("besluiten/a.csv"), row: place + 2))
    }
  }

  private func learn(_ decisions: [Decision], _ codebook: Codebook) -> LearnedLayer? {
    LearnedLayer(decisions, coder: ThemeCoder(codebook: codebook), codebook: codebook)
  }

  private func themes(of row: Labelled) -> Set<Code<Theme>> { Set(row.codes.map { Code($0) }) }

  /// Learns from three quarters of the answers and is asked about the last one, four times.
  @Test func whatTheLexiconDoesNotKnowIsLearned() throws {
    let codebook = codebook { _ in false }
    let rows = try labelled()
    let stemmer = Stemmer()
    var (right, wrong) = (0, 0)
    for part in 0..<4 {
      let layer = try #require(learn(decisions(rows.indices.filter { $0 % 4 != part }.map { rows[$0] }), codebook))
      #expect(layer.themes.allSatisfy { $0.layeredF1 > $0.lexiconF1 })
      for row in rows.indices.filter({ $0 % 4 == part }).map({ rows[$0] }) {
        let found = Set(layer.opinion(on: row.text, lexicon: [], stemmer: stemmer).themes)
        right += found.intersection(themes(of: row)).count
        wrong += found.subtracting(themes(of: row)).count
      }
    }
    #expect(right >= 50)
    #expect(right >= 6 * wrong, "\(right) right, \(wrong) wrong")
  }

  @Test func withoutEnoughDecisionsThereIsNoLayer() throws {
    let codebook = codebook { _ in false }
    let rows = try labelled()
    #expect(learn([], codebook) == nil)
    #expect(learn(decisions(Array(rows.suffix(LearnedLayer.fewestDecisions - 1))), codebook) == nil)
  }

  /// Codes that have nothing to do with the words: nothing may pass cross-validation.
  @Test func nothingIsLearnedFromCodesThatDoNotFollowTheWords() throws {
    let codebook = codebook { _ in false }
    let rows = try labelled()
    let scattered = rows.indices.map { Labelled(text: rows[$0].text, codes: [["jeugd"], ["overig"], [], []][($0 * 7 + $0 / 3) % 4]) }
    #expect(learn(decisions(scattered), codebook) == nil)
  }

  /// Where the lexicon is right already, there is nothing to win and nothing is used.
  @Test func whatTheLexiconKnowsIsLeftToIt() throws {
    let rows = try labelled().filter { !$0.codes.isEmpty && $0.codes.contains("jeugd") || $0.codes.isEmpty }
    let layer = learn(decisions(rows), ProjectCodebook.codebook)
    #expect(layer?.themes.contains { $0.theme == "jeugd" } != true)
  }

  @Test func theOrderOfTheDecisionsDoesNotMatter() throws {
    let codebook = codebook { $0 != "jeugd" }
    let made = decisions(try labelled())
    let (one, other) = (try #require(learn(made, codebook)), try #require(learn(made.reversed(), codebook)))
    #expect(one.themes.map(\.theme) == other.themes.map(\.theme))
    #expect(one.themes.map(\.model.weights) == other.themes.map(\.model.weights))
  }

  // MARK: - In a consultation

  private func normalise(_ texts: [String], _ decisions: [Decision], _ codebook: Codebook) async throws -> CodedConsultation {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 3, count: 32)))
    let file = SourceFile("r/a.csv")
    let submissions = texts.enumerated().map { place, text in
      Submission(
        round: "r", source: Provenance(file: file, row: place + 2),
        answers: [Answer(question: "nodig", row: place + 2, content: .text(RawText(text)))])
    }
    let understanding = FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: [])
    return await Normaliser(codebook: codebook, decisions: decisions, key: key)
      .normalise([FileReading(round: "r", file: file, understanding: understanding, submissions: submissions)])
  }

  @Test func theContributionShowsInTheAnswerAndOnTheWorklist() async throws {
    let codebook = codebook { $0 != "jeugd" }
    let text = "Jongeren van de jeugdbescherming en de jeugdreclassering"
    let made = decisions(try labelled())
    #expect(try await normalise([text], [], codebook).answers[0].method == .noTheme)
    let result = try await normalise([text], made, codebook)
    #expect(result.answers[0].method == .learned)
    #expect(result.answers[0].themes == ["jeugd"])
    #expect(result.answers[0].rule.contains("jeugd"))
    #expect(result.worklist.map(\.reason) == [.learned])
    #expect(result.worklist[0].proposals.first == "jeugd")
    #expect(result.worklist[0].questions == ["nodig"])
    // A decision about the very text goes before what was learned from others.
    let own = Decision(kind: .coding, input: text, codes: [], source: Provenance(file: SourceFile("besluiten/b.csv"), row: 2))
    #expect(try await normalise([text], made + [own], codebook).answers[0].method == .decision)
  }

  @Test func aDifferenceWithTheLexiconGoesToTheWorklistAndTheLexiconHolds() async throws {
    let codebook = codebook { $0 != "jeugd" }
    let text = "Wvggz voor jongeren van de jeugdbescherming en de jeugdreclassering"
    let result = try await normalise([text], decisions(try labelled()), codebook)
    #expect(result.answers[0].method == .lexicon)
    #expect(result.answers[0].themes == ["gedwongen-zorg"])
    #expect(result.worklist.map(\.reason) == [.disagreement])
    #expect(result.worklist[0].proposals.contains("jeugd") && result.worklist[0].proposals.contains("gedwongen-zorg"))
  }

  /// An answer is never compared with what was learned from itself.
  @Test func inAnEvaluationNothingIsLearnedFromTheAnswersThatAreEvaluated() throws {
    let codebook = codebook { _ in false }
    let rows = try labelled()
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 3, count: 32)))
    let normaliser = Normaliser(codebook: codebook, decisions: decisions(rows), key: key)
    let redactor = Redactor(codebook: codebook)
    let all = normaliser.codings(of: rows.map { RawText($0.text) }, redactor: redactor)
    #expect(all.count == rows.count && Set(all) == [[]])
    let half = rows.prefix(60).map { RawText($0.text) }
    #expect(normaliser.codings(of: half, redactor: redactor).contains { !$0.isEmpty })
  }
}

/// The logarithm that no machine computes otherwise.
@Suite struct FixedMathTests {
  @Test func itIsTheNaturalLogarithm() {
    for (number, expected) in [
      (1.0, 0.0), (2, 0.693_147_180_559_945_3), (10, 2.302_585_092_994_045_7), (0.5, -0.693_147_180_559_945_3),
      (1e-6, -13.815_510_557_964_274), (1.414, 0.346_422_567_474_380_94), (123_456_789, 18.631_401_766_168_018),
    ] { #expect(abs(FixedMath.log(number) - expected) < 1e-12 * max(1, abs(expected)), "\(number)") }
  }
}
