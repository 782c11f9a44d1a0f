import Aggregate
import Consultation
import TestSupport
import Testing

/// Why a figure differs between two runs, on rows counted by hand and on random edits.
@Suite struct RunComparisonTests {
  private static let file = SourceFile("ronde-1/a.csv")
  private static let nothing = RunEvidence(unchangedFiles: [], haveDecisionsChanged: false, hasCodebookChanged: false)
  private static let everything = RunEvidence(unchangedFiles: [file], haveDecisionsChanged: true, hasCodebookChanged: true)

  /// A respondent with one answer and one judgement.
  struct Person {
    var name: String
    var organisation: Code<Organisation>?
    var link = Link.exact
    var text = "x"
    var themes: [Code<Theme>] = []
    var subthemes: [Code<Theme>] = []
    var method = CodingMethod.lexicon
    var question: Code<Question> = "nodig"
    var meeting: Code<Meeting>? = "tafel"
    var verdict = Verdict.needed
    var choice: Code<Choice> = "lokaal"
  }

  private func redacted(_ text: String) -> RedactedText { RedactedText(RawText(text), replacing: []) }

  private func coded(_ people: [Person]) -> CodedConsultation {
    var coded = CodedConsultation()
    let source = Provenance(file: Self.file, row: 2)
    for person in people {
      let pseudonym = Pseudonym(person.name)
      coded.respondents.append(
        CodedRespondent(
          round: "ronde-1", pseudonym: pseudonym, source: source,
          organisations: [Match(input: redacted("cel"), code: person.organisation, link: person.link)], status: .counted))
      coded.answers.append(
        CodedAnswer(
          round: "ronde-1", pseudonym: Pseudonym("a" + person.name), respondent: pseudonym, source: source,
          organisation: person.organisation, question: person.question, text: redacted(person.text), themes: person.themes,
          subthemes: person.subthemes, method: person.method, rule: ""))
      coded.judgements.append(
        CodedJudgement(
          round: "ronde-1", respondent: pseudonym, source: source, organisation: person.organisation,
          meeting: Match(input: redacted("overleg"), code: person.meeting, link: .exact), verdict: person.verdict))
      coded.choices.append(
        CodedChoice(
          round: "ronde-1", respondent: pseudonym, source: source, organisation: person.organisation, question: "schaal",
          text: redacted(person.choice.rawValue), choice: person.choice))
    }
    return coded
  }

  private func compare(_ before: [Person], _ after: [Person], _ evidence: RunEvidence = Self.nothing) -> RunComparison {
    RunComparison(before: coded(before), after: coded(after), evidence: evidence)
  }

  private func change(_ comparison: RunComparison, _ subject: RunChange.Subject) -> RunChange? {
    comparison.changes.first { $0.subject == subject }
  }

  private let before = [
    Person(name: "stays", organisation: "ggd", themes: ["jeugd"]), Person(name: "leaves", organisation: "politie", themes: ["jeugd"]),
    Person(name: "recoded", organisation: "gast"),
  ]

  @Test func theSameRunsDoNotDiffer() {
    let comparison = compare(before, before.reversed(), Self.everything)
    #expect(comparison.changes.isEmpty && comparison.rankMoves.isEmpty && comparison.positionMoves.isEmpty)
  }

  @Test func whoIsGoneAndWhoIsNewStandApart() throws {
    let comparison = compare(before, [before[0], before[2], Person(name: "joins", organisation: "gast", themes: ["jeugd"])])
    #expect(
      change(comparison, .respondents)
        == RunChange(round: "ronde-1", subject: .respondents, before: 3, parts: [.respondentsGone: -1, .respondentsNew: 1]))
    #expect(change(comparison, .theme("jeugd"))?.parts == [.respondentsGone: -1, .respondentsNew: 1])
    #expect(change(comparison, .organisations)?.parts == [.respondentsGone: -1])
  }

  /// The same row coded otherwise, by what is known of the input.
  @Test func oneChangeHasTheCauseThatTheEvidenceShows() {
    var after = before
    after[2].themes = ["jeugd"]
    func cause(_ evidence: RunEvidence) -> [ChangeCause: Int]? { change(compare(before, after, evidence), .theme("jeugd"))?.parts }
    #expect(cause(Self.nothing) == [.program: 1])
    #expect(cause(RunEvidence(unchangedFiles: [], haveDecisionsChanged: false, hasCodebookChanged: true)) == [.codebook: 1])
    #expect(cause(RunEvidence(unchangedFiles: [], haveDecisionsChanged: true, hasCodebookChanged: false)) == [.decisions: 1])
    after[2].method = .decision
    #expect(cause(Self.everything) == [.decisions: 1])
    after[2].method = .lexicon
    #expect(cause(Self.everything) == [.codebook: 1])
    after[2].text = "y"
    #expect(cause(Self.nothing) == [.answers: 1])
    #expect(cause(Self.everything) == [.codebook: 1], "the file did not change, so the respondent wrote nothing else")
  }

  @Test func anOrganisationByDecisionMovesAllThatItSays() {
    var after = before
    after[2].organisation = "ggd"
    after[2].link = .decision
    let comparison = compare(before, after, Self.everything)
    #expect(change(comparison, .organisations)?.parts == [.decisions: -1])
    #expect(change(comparison, .meeting("tafel", .needed))?.parts == [.decisions: -1])
    #expect(change(comparison, .respondents) == nil)
  }

  @Test func causesThatCancelOutAreShown() {
    // One organisation stops naming the theme, another one starts: no difference, two causes.
    var after = before
    after[0].themes = []
    after[0].text = "y"
    after.append(Person(name: "joins", organisation: "gast", themes: ["jeugd"]))
    #expect(change(compare(before, after), .theme("jeugd"))?.parts == [.respondentsNew: 1, .answers: -1])
    #expect(change(compare(before, after), .theme("jeugd"))?.difference == 0)
  }

  @Test func placesAndPositions() {
    var before = self.before
    before[2].themes = ["gedwongen-zorg"]
    before[2].subthemes = ["wvggz"]
    var after = before
    for place in [0, 1] {
      after[place].themes = ["gedwongen-zorg"]
      after[place].verdict = place == 0 ? .superfluous : .needed
    }
    let comparison = compare(before, after)
    #expect(
      comparison.rankMoves == [
        RankMove(round: "ronde-1", theme: "gedwongen-zorg", before: 2, after: 1),
        RankMove(round: "ronde-1", theme: "jeugd", before: 1, after: nil),
      ])
    #expect(
      comparison.positionMoves == [
        PositionMove(round: "ronde-1", meeting: "tafel", organisation: "ggd", before: [.needed], after: [.superfluous])
      ])
  }

  /// Whatever is edited, the parts add up to the difference between figures that are counted apart from all that.
  @Test(arguments: 0..<200 as Range<UInt64>) func thePartsAddUpAfterRandomEdits(_ seed: UInt64) {
    var random = SplitMix64(seed: seed + 1)
    func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &random)] }
    func person(_ name: String) -> Person {
      Person(
        name: name, organisation: pick(["ggd", "politie", "gast", nil]), link: pick([.exact, .decision]), text: pick(["x", "y"]),
        themes: pick([[], ["jeugd"], ["jeugd", "gedwongen-zorg"]]), subthemes: pick([[], ["wvggz"]]),
        method: pick([.lexicon, .decision, .noAnswer]),
        question: pick(["nodig", "past-wel", "overleg-nodig"]), meeting: pick(["tafel", "keten", nil]), verdict: pick(Verdict.allCases),
        choice: pick(["lokaal", "zuid-limburg"]))
    }
    let before = (0..<Int.random(in: 0...20, using: &random)).map { person("r\($0)") }
    var after = before
    for number in 0..<Int.random(in: 0...12, using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: after.append(person("n\(number)"))
      case 1 where !after.isEmpty: after.remove(at: Int.random(in: 0..<after.count, using: &random))
      case let edit where !after.isEmpty:
        let place = Int.random(in: 0..<after.count, using: &random)
        let other = person(after[place].name)
        switch edit {
        case 2: after[place] = other
        case 3: (after[place].themes, after[place].method) = (other.themes, other.method)
        case 4: (after[place].organisation, after[place].link) = (other.organisation, other.link)
        default: (after[place].meeting, after[place].verdict) = (other.meeting, other.verdict)
        }
      default: break
      }
    }
    let evidence = RunEvidence(
      unchangedFiles: pick([[], [Self.file]]), haveDecisionsChanged: pick([true, false]), hasCodebookChanged: pick([true, false]))
    let (then, now) = (naive(before), naive(after))
    let changes = compare(before, after, evidence).changes
    for change in changes {
      #expect(change.before == then[change.subject, default: 0] && change.after == now[change.subject, default: 0], "\(change)")
    }
    let changed = Set(changes.map(\.subject))
    for subject in Set(then.keys).union(now.keys) where then[subject] != now[subject] { #expect(changed.contains(subject)) }
  }

  /// The same figures, counted straight from the people.
  private func naive(_ people: [Person]) -> [RunChange.Subject: Int] {
    var organisations: [RunChange.Subject: Set<Code<Organisation>>] = [:]
    for person in people {
      guard let organisation = person.organisation else { continue }
      organisations[.organisations, default: []].insert(organisation)
      if person.method != .noAnswer, person.question != "overleg-nodig" {
        for theme in person.themes + person.subthemes { organisations[.theme(theme), default: []].insert(organisation) }
      }
      if let meeting = person.meeting { organisations[.meeting(meeting, person.verdict), default: []].insert(organisation) }
      organisations[.choice("schaal", person.choice.rawValue), default: []].insert(organisation)
    }
    var counts = organisations.mapValues(\.count)
    counts[.respondents] = people.isEmpty ? nil : people.count
    return counts
  }
}
