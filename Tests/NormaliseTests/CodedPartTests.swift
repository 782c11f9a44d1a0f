import Consultation
import TestSupport
import Testing

@testable import Normalise

/// Coded in parts, a consultation comes out as coded in one go.
@Suite("Submissions in parts")
struct CodedPartTests {
  private static let campaign = "Alle overleggen moeten op één plek bij elkaar komen, vinden wij met elkaar."
  private static let unknown = "De vlinderkast is te klein voor zoveel kapstokjes."

  private static func decision(_ kind: WorklistEntry.Kind, _ input: String, _ codes: [String], row: Int) -> Decision {
    Decision(kind: kind, input: input, codes: codes, source: Provenance(file: SourceFile("besluiten/a.csv"), row: row))
  }

  private static let decisions = [
    decision(.organisation, "De Brug", ["mondriaan"], row: 2), decision(.organisation, "Nergens genoemd", ["mondriaan"], row: 3),
    decision(.coding, "Alles loopt hier op rolletjes", ["wvggz"], row: 4), decision(.meeting, "het kransje", ["epa-tafel"], row: 5),
    decision(.meeting, "nooit genoemd", [], row: 6), decision(.coding, "wordt door niemand gezegd", [], row: 7),
  ]

  private func normaliser() throws -> Normaliser {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 5, count: 32)))
    return Normaliser(codebook: ProjectCodebook.codebook, decisions: Self.decisions, key: key)
  }

  private func readings(_ submissions: [Submission]) -> [FileReading] {
    var files: [SourceFile] = []
    for submission in submissions where !files.contains(submission.source.file) { files.append(submission.source.file) }
    return files.map { file in
      let own = submissions.filter { $0.source.file == file }
      return FileReading(
        round: own[0].round, file: file,
        understanding: FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: []), submissions: own)
    }
  }

  private func expectSame(_ one: CodedConsultation, _ other: CodedConsultation, _ what: Comment) {
    #expect(one.respondents == other.respondents, what)
    #expect(one.answers == other.answers, what)
    #expect(one.judgements == other.judgements, what)
    #expect(one.choices == other.choices, what)
    #expect(one.campaigns == other.campaigns, what)
    #expect(one.worklist == other.worklist, what)
    #expect(one.problems == other.problems, what)
  }

  private func submission(
    _ row: Int, round: Code<Round> = "ronde-1", email: String? = nil, organisation: String? = nil, _ answers: [(Code<Question>, String)]
  ) -> Submission {
    Submission(
      round: round, source: Provenance(file: SourceFile("\(round)/a.csv"), row: row),
      submittedAt: LocalTime(year: 2021, month: 3, day: 1, hour: row % 24),
      respondent: RespondentDetails(organisation: organisation.map(RawText.init), email: email.map(RawText.init)),
      answers: answers.map { Answer(question: $0.0, row: row, content: .text(RawText($0.1))) })
  }

  @Test("What lies on both sides of a cut is found: a person, a campaign, an entry of the worklist, a decision that is used")
  func overTheCut() async throws {
    let submissions = [
      submission(
        2, email: "a@b.nl", organisation: "Vaals",
        [("past-wel", Self.campaign), ("nodig", Self.unknown), ("overleg-overbodig", "het kransje")]),
      submission(3, email: "c@d.nl", organisation: "Club Zes", [("past-wel", Self.campaign), ("past-niet", Self.unknown)]),
      submission(4, email: "a@b.nl", organisation: "Politie", [("past-wel", Self.campaign), ("nodig", Self.unknown)]),
      submission(5, email: "e@f.nl", organisation: "club zes", [("past-wel", Self.campaign), ("nodig", "Alles loopt hier op rolletjes")]),
      submission(6, email: "g@h.nl", organisation: "De Brug", [("nodig", Self.unknown), ("overleg-nodig", "de praatgroep van donderdag")]),
      submission(7, email: "i@j.nl", organisation: "politie en OM", [("overleg-nodig", "de praatgroep van donderdag")]),
    ]
    let normaliser = try normaliser()
    let whole = await normaliser.normalise(readings(submissions))
    #expect(whole.campaigns.map(\.answers.count) == [3])
    #expect(whole.worklist.first { $0.input.text == "Club Zes" }?.count == 2)
    #expect(whole.worklist.first { $0.input.text == Self.unknown }?.questions == ["past-niet", "nodig"])
    #expect(
      whole.problems.map(\.kind.id) == [
        "zelfde-persoon-andere-organisatie", "organisaties-in-een-cel", "besluit-ongebruikt", "besluit-ongebruikt", "besluit-ongebruikt",
        "besluit-ongebruikt",
      ])
    for jobs in 1...6 {
      var readings = readings(submissions)
      expectSame(await normaliser.normalise(&readings, redactor: nil, jobs: jobs, fewestPerTask: 1), whole, "\(jobs) jobs")
      #expect(readings.allSatisfy { $0.submissions.isEmpty })
    }
  }

  @Test("However they are cut, many submissions come out the same", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func manyCuts(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let submissions = (0..<150).map { self.random($0, &random) }
    let normaliser = try normaliser()
    let whole = await normaliser.normalise(readings(submissions))
    #expect(!whole.campaigns.isEmpty && !whole.worklist.isEmpty && !whole.choices.isEmpty && !whole.judgements.isEmpty)
    #expect(whole.problems.contains { $0.kind == .severalOrganisationsForOnePerson })
    for (jobs, fewest) in [(2, 1), (3, 1), (7, 5), (150, 1)] {
      var readings = readings(submissions)
      expectSame(await normaliser.normalise(&readings, redactor: nil, jobs: jobs, fewestPerTask: fewest), whole, "\(jobs) jobs")
    }
  }

  @Test("Whoever has a background in common with others comes out as if he had one of his own", arguments: [7, 8, 9] as [UInt64])
  func commonBackgrounds(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let submissions = (0..<150).map { self.random($0, &random) }
    var kept: [RespondentDetails.Background: Shared<RespondentDetails.Background>] = [:]
    var common = submissions
    for place in common.indices {
      guard let own = common[place].respondent.background else { continue }
      common[place].respondent.background = kept[own.value, default: own]
      kept[own.value] = common[place].respondent.background
    }
    #expect(kept.count < 75)
    let normaliser = try normaliser()
    let apart = await normaliser.normalise(readings(submissions))
    for kind in [WorklistEntry.Kind.level, .organisation] { #expect(apart.worklist.contains { $0.kind == kind && $0.count > 1 }) }
    #expect(apart.respondents.contains { $0.mayBeQuoted })
    expectSame(await normaliser.normalise(readings(common)), apart, "in common")
  }

  private func random(_ number: Int, _ random: inout SplitMix64) -> Submission {
    func one(_ of: [String]) -> String { of[Int.random(in: 0..<of.count, using: &random)] }
    func maybe(_ of: [String]) -> RawText? { Int.random(in: 0..<4, using: &random) == 0 ? nil : RawText(one(of)) }
    let round: Code<Round> = number < 60 ? "ronde-1" : number < 100 ? "ronde-2" : "ronde-10"
    let texts = [
      Self.campaign, Self.campaign, Self.campaign.uppercased(), Self.unknown, "De " + Self.unknown, "Alles loopt hier op rolletjes",
      "n.v.t.", "De Wvggz en ZSM vragen veel, bel 06-12345678.", "wijkteams en kapstokjes", "Kapstokjes zijn een vlinderkast op zich.",
    ]
    let meetings = ["EPA-tafel", "het kransje is overbodig", "Werkgroep ketenveldnorm en EPA-tafel", "de praatgroep van donderdag"]
    let questions: [Code<Question>] = ["past-wel", "past-wel", "nodig", "knelpunt", "overleg-nodig", "overleg-overbodig"]
    let statements = ProjectCodebook.codebook.questions.filter { $0.kind == .statement || $0.kind == .choice }.map(\.code)
    var answers = (0..<3).map { _ in
      let question = questions[Int.random(in: 0..<questions.count, using: &random)]
      let text = one(question.rawValue.hasPrefix("overleg") ? meetings : texts)
      return Answer(question: question, row: number + 2, content: .text(RawText(text)))
    }
    answers.append(
      Answer(
        question: statements[Int.random(in: 0..<statements.count, using: &random)], row: number + 2,
        content: .text(RawText(one(["Mee eens", "Neutraal", "iets heel anders", "-"])))))
    answers.append(
      Answer(
        question: .meetingJudgement, row: number + 2, subject: RawText(one(["EPA-tafel hoog risico", "De leesclub"])),
        content: .text(RawText(one(["Nodig", "kan weg", "misschien wel"])))))
    let hour = Int.random(in: 0..<4, using: &random)
    return Submission(
      round: round, source: Provenance(file: SourceFile("\(round)/\(number % 2).csv"), row: number + 2),
      submittedAt: hour == 0 ? nil : LocalTime(year: 2021, month: 3, day: 1, hour: hour),
      completion: Int.random(in: 0..<10, using: &random) == 0 ? .unfinished : .finished,
      respondent: RespondentDetails(
        organisation: maybe(["Vaals", "Politie", "GGZ", "De Brug", "Club Zes", "politie en OM", "Test"]),
        level: maybe(["strategisch", "heel operationeel", "?"]), email: maybe(["a@b.nl", "c@d.nl", "e@f.nl", "anoniem"]),
        consent: number % 7 == 0 ? RawText(["ja", "nee", "ja, na overleg"][number % 3]) : nil),
      answers: answers)
  }
}
