import Consultation
import Testing

@testable import Normalise

@Suite("From readings to a coded consultation")
struct NormaliserRulesTests {
  private let file = SourceFile("ronde-1/a.csv")

  private func reading(_ submissions: [Submission], file: SourceFile? = nil, round: Code<Round> = "ronde-1", rejections: [Rejection] = [])
    -> FileReading
  {
    FileReading(
      round: round, file: file ?? self.file,
      understanding: FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: []),
      submissions: submissions, rejections: rejections)
  }

  private func submission(
    _ row: Int, file: String = "ronde-1/a.csv", round: Code<Round> = "ronde-1", email: String? = nil, organisation: String? = nil,
    _ answers: [(Code<Question>, String)], subject: String? = nil
  ) -> Submission {
    Submission(
      round: round, source: Provenance(file: SourceFile(file), row: row),
      submittedAt: LocalTime(year: 2021, month: 3, day: 1, hour: row % 24),
      respondent: RespondentDetails(organisation: organisation.map(RawText.init), email: email.map(RawText.init)),
      answers: answers.map {
        Answer(
          question: $0.0, row: row, subject: $0.0 == .meetingJudgement ? subject.map(RawText.init) : nil, content: .text(RawText($0.1)))
      })
  }

  private func normalise(_ readings: [FileReading], decisions: [Decision] = []) async throws -> CodedConsultation {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 3, count: 32)))
    return await Normaliser(codebook: ProjectCodebook.codebook, decisions: decisions, key: key).normalise(readings)
  }

  private func decision(_ kind: WorklistEntry.Kind, _ input: String, _ codes: [String], row: Int = 2) -> Decision {
    Decision(kind: kind, input: input, codes: codes, source: Provenance(file: SourceFile("besluiten/a.csv"), row: row))
  }

  @Test("The order in which the files are given does not matter")
  func order() async throws {
    let one = reading([submission(2, email: "a@b.nl", organisation: "Vaals", [("past-wel", "Wvggz")])])
    let two = reading(
      [submission(2, file: "ronde-1/b.csv", email: "a@b.nl", organisation: "GGZ", [("past-wel", "ZSM")])], file: SourceFile("ronde-1/b.csv")
    )
    let three = reading(
      [submission(2, file: "ronde-2/b.csv", round: "ronde-2", email: "a@b.nl", [("past-wel", "EPA")])], file: SourceFile("ronde-2/b.csv"),
      round: "ronde-2")
    let result = try await normalise([one, two, three])
    for other in [[three, two, one], [two, three, one]] {
      let again = try await normalise(other)
      #expect(again.respondents == result.respondents)
      #expect(again.answers == result.answers)
      #expect(again.worklist == result.worklist)
    }
    #expect(result.respondents.map(\.status) == [.replaced, .counted, .counted])
    #expect(Set(result.respondents.map(\.pseudonym)).count == 1)
    #expect(Set(result.answers.map(\.pseudonym)).count == 2)
  }

  @Test("Whoever shares what has to be decided about is a row of the worklist all the same")
  func sharedBackgrounds() async throws {
    var background = RespondentDetails.Background()
    (background.organisation, background.level) = (RawText("Stichting Zonneschijf"), RawText("schaal 11"))
    let shared = Shared(background)
    let submissions = (2..<7).map { row in
      var submission = submission(row, [("past-wel", "Wvggz")])
      submission.respondent.background = shared
      if row == 6 { submission.completion = .unfinished }
      return submission
    }
    // First those that do not count: they leave nothing behind for those that do.
    let result = try await normalise([reading(submissions.reversed())])
    #expect(Set(result.worklist.map(\.kind)) == [.organisation, .level])
    #expect(result.worklist.map(\.count) == [4, 4])
  }

  @Test("Round 2 comes before round 10")
  func rounds() async throws {
    let readings = (["ronde-10", "ronde-2"] as [Code<Round>]).map { round in
      reading([submission(2, file: "\(round)/a.csv", round: round, [])], file: SourceFile("\(round)/a.csv"), round: round)
    }
    #expect(try await normalise(readings).respondents.map(\.round) == ["ronde-2", "ronde-10"])
  }

  @Test("Read is counted + replaced + test + unfinished + duplicate + rejected, per file")
  func accounts() async throws {
    let rejection = Rejection(source: Provenance(file: file, row: 9), problem: Problem(.unknownChoice))
    let cell = Rejection(source: Provenance(file: file, row: 2), column: RawText("x"), problem: Problem(.unknownChoice))
    let read = reading(
      [submission(2, email: "a@b.nl", []), submission(3, email: "a@b.nl", []), submission(4, organisation: "test", [])],
      rejections: [rejection, cell])
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 3, count: 32)))
    let normaliser = Normaliser(codebook: ProjectCodebook.codebook, decisions: [], key: key)
    let accounts = FileAccount.accounts(of: [read], respondents: await normaliser.normalise([read]).respondents)
    #expect(accounts.map(\.isBalanced) == [true])
    #expect(accounts[0].read == 4)
    #expect(accounts[0].rejected == 1)
    #expect(accounts[0][.replaced] == 1)
    #expect(accounts[0][.test] == 1)
  }

  @Test("A person who answers for two organisations is one respondent, and somebody may look at it")
  func twoOrganisations() async throws {
    let result = try await normalise([
      reading([submission(2, email: "a@b.nl", organisation: "Vaals", []), submission(3, email: "a@b.nl", organisation: "Politie", [])])
    ])
    #expect(result.respondents.map(\.status) == [.replaced, .counted])
    #expect(result.problems.map(\.kind.id) == ["zelfde-persoon-andere-organisatie"])
  }

  @Test("The matrix goes before a name in a cell, but 'no opinion' yields to it")
  func judgements() async throws {
    func verdicts(_ matrix: String) async throws -> [Verdict] {
      try await normalise([
        reading([submission(2, [("overleg-oordeel", matrix), ("overleg-overbodig", "EPA-tafel")], subject: "EPA-tafel hoog risico")])
      ]).judgements.map(\.verdict)
    }
    #expect(try await verdicts("Nodig") == [.needed])
    #expect(try await verdicts("Geen mening") == [.superfluous])
    #expect(try await verdicts("kan weg") == [.superfluous])
  }

  @Test("Who calls an overleg both needed and superfluous is told; who says that it may merge is understood")
  func contradictions() async throws {
    func told(_ answers: [(Code<Question>, String)]) async throws -> [Problem] {
      try await normalise([reading([submission(2, answers, subject: "EPA-tafel hoog risico")])]).problems
        .filter { $0.kind == .contradictingJudgements }
    }
    let (needed, superfluous): (Code<Question>, Code<Question>) = ("overleg-nodig", "overleg-overbodig")
    // What was judged is not repeated: messages are seen by more people than answers.
    #expect(
      try await told([(needed, "EPA-tafel"), (superfluous, "EPA-tafel")]) == [Problem(.contradictingJudgements, file: file, row: 2)])
    #expect(try await told([(needed, "EPA-tafel, Weekoverleg ZSM"), (superfluous, "EPA-tafel; weekoverleg ZSM")]).count == 1)
    #expect(try await told([(needed, "EPA-tafel"), ("overleg-oordeel", "Overbodig")]).count == 1)
    #expect(try await told([(needed, "EPA-tafel"), (superfluous, "EPA-tafel"), ("overleg-oordeel", "Samenvoegen")]).isEmpty)
    #expect(try await told([(needed, "EPA-tafel"), ("overleg-oordeel", "Nodig")]).isEmpty)
    #expect(try await told([(needed, "EPA-tafel"), ("overleg-oordeel", "Geen mening")]).isEmpty)
  }

  @Test("A name in an answer to another question is no judgement")
  func mention() async throws {
    #expect(try await normalise([reading([submission(2, [("past-niet", "De EPA-tafel is overbodig")])])]).judgements.isEmpty)
  }

  @Test("A decision overrules the program, however its input is capitalised")
  func decided() async throws {
    let submissions = [submission(2, organisation: "GGZ", [("past-wel", "Alles loopt"), ("overleg-nodig", "wijkteamoverleg")])]
    let result = try await normalise(
      [reading(submissions)],
      decisions: [
        decision(.organisation, "ggz", ["mondriaan"]), decision(.coding, "alles LOOPT", ["wvggz"], row: 3),
        decision(.meeting, "Wijkteamoverleg", ["epa-tafel"], row: 4),
      ])
    #expect(result.respondents[0].organisations.map(\.code) == ["mondriaan"])
    #expect(result.respondents[0].organisations.map(\.link) == [.decision])
    #expect(result.answers[0].themes == ["gedwongen-zorg"])
    #expect(result.answers[0].subthemes == ["wvggz"])
    #expect(result.answers[0].method == .decision)
    #expect(result.judgements.map(\.meeting.code) == ["epa-tafel"])
    #expect(result.worklist.filter { $0.kind != .coding }.isEmpty)
    #expect(result.problems.isEmpty)
  }

  @Test("A decision with an unknown code, one that contradicts another and one that nothing needs are problems")
  func decisionProblems() async throws {
    let result = try await normalise(
      [reading([submission(2, organisation: "GGZ", [])])],
      decisions: [
        decision(.organisation, "GGZ", ["mondriaan"]), decision(.organisation, "ggz", ["levantogroep"], row: 3),
        decision(.organisation, "x1", ["bestaat-niet"], row: 4),
        decision(.meeting, "nooit gezien", ["epa-tafel"], row: 5),
      ])
    #expect(result.problems.map(\.kind.id).sorted() == ["besluit-niet-toegepast", "besluit-onbekende-code", "besluit-ongebruikt"])
    #expect(result.respondents[0].organisation == "mondriaan")
  }

  @Test("Who decided and when stand where a decision is cited, but a name does not")
  func decisionsKeepWhoAndWhen() async throws {
    func made(_ who: String?, _ when: LocalTime?) -> Decision {
      Decision(
        kind: .coding, input: "Alles loopt", codes: ["wvggz"], source: Provenance(file: SourceFile("besluiten/a.csv"), row: 3),
        who: who.map(RawText.init), when: when)
    }
    let day = LocalTime(year: 2021, month: 6, day: 2)
    func outcome(_ who: String?, _ when: LocalTime?) async throws -> [String] {
      let result = try await normalise([reading([submission(2, [("past-wel", "Alles loopt")])])], decisions: [made(who, when)])
      return [result.answers[0].rule] + result.problems.map(\.kind.id)
    }
    #expect(try await outcome("AdV", day) == ["besluit besluiten/a.csv rij 3 (AdV, 2021-06-02)"])
    #expect(try await outcome(nil, day) == ["besluit besluiten/a.csv rij 3 (2021-06-02)"])
    #expect(try await outcome(nil, nil) == ["besluit besluiten/a.csv rij 3"])
    #expect(try await outcome("Anna de Vries", day) == ["besluit besluiten/a.csv rij 3 (2021-06-02)", "besluit-naam"])
  }

  @Test("A problem tells of a decision about an answer without the answer")
  func decidedAnswersAreNotQuoted() async throws {
    let result = try await normalise(
      [reading([submission(2, organisation: "GGZ", [])])],
      decisions: [
        decision(.coding, "Mijn buurvrouw wacht al een jaar", ["gedwongen-zorg"]),
        decision(.coding, "mijn buurvrouw wacht al een jaar", ["jeugd"], row: 3),
        decision(.organisation, "Bureau Ten Zuiden", ["om-limburg"], row: 4),
      ])
    let lines = result.problems.map(ProblemText { RedactedText($0, replacing: []) }.line)
    #expect(lines.count == 3)
    #expect(lines[0].contains("Over dit antwoord zijn twee verschillende besluiten genomen"))
    #expect(!lines.contains { $0.lowercased().contains("buurvrouw") })
    #expect(lines.contains { $0.contains("Het besluit over dit antwoord is nergens voor nodig geweest.") })
    #expect(lines.contains { $0.contains("Het besluit over “Bureau Ten Zuiden” is nergens voor nodig geweest.") })
  }

  @Test("Who names two organisations counts for the first, and that is said")
  func severalOrganisations() async throws {
    let result = try await normalise([
      reading([submission(2, organisation: "politie en OM", [("nodig", "rust")]), submission(3, organisation: "OM", [("nodig", "tijd")])])
    ])
    #expect(result.problems.map(\.kind.id) == ["organisaties-in-een-cel"])
    #expect(result.problems[0].row == 2)
    #expect(result.problems[0].values == [.word("Politie Eenheid Limburg"), .word("OM Arrondissementsparket Limburg")])
  }

  @Test("Nobody is asked for the theme of a list of overleggen")
  func namesOfMeetingsNeedNoTheme() async throws {
    let result = try await normalise([
      reading([
        submission(
          2, organisation: "OM",
          [
            ("overleg-nodig", "Ambassadeursoverleg governance zorg en veiligheid"), ("nodig", "een ander soort ruimte voor gesprek"),
          ])
      ])
    ])
    #expect(result.worklist.filter { $0.kind == .coding }.map(\.questions) == [["nodig"]])
  }

  @Test("The worklist holds what is unknown, most rows first, with proposals")
  func worklist() async throws {
    let result = try await normalise([
      reading([
        submission(2, organisation: "GGD Limburg-Noord", [("past-wel", "Korte lijnen")]), submission(3, organisation: "GGZ", []),
        submission(4, organisation: "ggz", []),
      ])
    ])
    #expect(result.worklist.map(\.input.text) == ["GGZ", "GGD Limburg-Noord", "Korte lijnen"])
    #expect(result.worklist.map(\.count) == [2, 1, 1])
    #expect(result.worklist[1].proposals.contains("ggd-zuid-limburg"))
    #expect(result.worklist.map(\.kind) == [.organisation, .organisation, .coding])
    #expect(result.worklist.map(\.reason) == [.unknown, .unknown, .noTheme])
    #expect(result.worklist.map(\.questions) == [[], [], ["past-wel"]])
  }

  @Test("The same text by three people is a campaign, by two it is not")
  func campaign() async throws {
    let text = "Wij vragen om meer plekken voor beschermd wonen in de regio, en wel dit jaar nog."
    let variants = [text, text.uppercased(), "  " + text.replacing(",", with: "")]
    let three = try await normalise([reading(variants.enumerated().map { submission($0 + 2, [("nodig", $1)]) })])
    #expect(three.campaigns.map(\.answers.count) == [3])
    #expect(try await normalise([reading(variants.prefix(2).enumerated().map { submission($0 + 2, [("nodig", $1)]) })]).campaigns.isEmpty)
  }

  @Test("A top-3 keeps its order, by name, by alias and in the form of a list")
  func themes() async throws {
    func themes(_ text: String) async throws -> [String] {
      try await normalise([reading([submission(2, [("themas-top3", text)])])]).choices.flatMap { $0.themes.map(\.rawValue) }
    }
    #expect(try await themes("1. Jeugd 2. GHNT 3. Wonen") == ["jeugd", "geweld-hoort-nergens-thuis", "passende-huisvesting"])
    #expect(try await themes("Passende huisvesting en veilig leefbaar; Gedwongen zorg") == ["passende-huisvesting", "gedwongen-zorg"])
    #expect(try await themes("verward gedrag, jeugd") == ["onbegrepen-gedrag", "jeugd"])
  }

  @Test("Statements and choices become codes of their list, and a word that is not in it is a problem")
  func choices() async throws {
    let result = try await normalise([
      reading([
        submission(2, [("u1", "4 - Mee eens"), ("schaal", "Zuid Limburg"), ("u2", "blauw"), ("u3", "Oneens"), ("toelichting", "-")])
      ])
    ])
    #expect(result.choices.map { $0.choice?.rawValue } == ["mee-eens", "zuid-limburg", nil, "mee-oneens"])
    #expect(result.problems.map(\.kind.id) == ["onbekend-keuzewoord"])
  }

  @Test("An answer that only says that there is none keeps its row", arguments: ["n.v.t.", "Geen", "-", "x", "geen idee", "NVT.", "Niets"])
  func noAnswer(_ text: String) async throws {
    let answers = try await normalise([reading([submission(2, [("nodig", text)])])]).answers
    #expect(answers.map(\.method) == [.noAnswer])
  }

  @Test("Uncounted submissions have a row and no answers")
  func uncounted() async throws {
    let result = try await normalise([reading([submission(2, organisation: "test", [("nodig", "Wvggz")])])])
    #expect(result.respondents.map(\.status) == [.test])
    #expect(result.answers.isEmpty)
  }
}
