import Aggregate
import Consultation
import Testing

/// What a reader of the tables relies on, on cases counted by hand.
@Suite struct AggregatorTests {
  func tallies(_ coded: CodedConsultation, rounds: [Round] = [Small.rounds[0]]) -> Tallies {
    Aggregator(codebook: Small.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: rounds)
  }

  @Test func anInvitedOrganisationThatIsSilentIsThereWithZero() {
    let result = tallies(
      CodedConsultation(respondents: [
        Small.respondent("a", ["gast"]), Small.respondent("b", [nil, "ggd", "politie"]), Small.respondent("c"),
        Small.respondent("d", ["ggd"], status: .replaced), Small.respondent("e", ["afwezig"], status: .test),
      ]))
    #expect(
      result.response == [
        ResponseTally(round: "ronde-1", organisation: "politie", respondents: 0),
        ResponseTally(round: "ronde-1", organisation: "ggd", respondents: 1),
        ResponseTally(round: "ronde-1", organisation: "gast", respondents: 1),
      ])
    #expect(result.unknownOrganisation == ["ronde-1": 1])
  }

  @Test func anAnswerCountsForEachOfItsThemesAndRespondentsOnce() {
    let result = tallies(
      CodedConsultation(answers: [
        Small.answer("a", "nodig", ["jeugd"], ["jeugdzorgplus"], of: "ggd"),
        Small.answer("a", "nodig", ["jeugd", "gedwongen-zorg"], of: "ggd"), Small.answer("b", "nodig", ["jeugd"], of: nil),
        Small.answer("c", "nodig", of: "ggd", method: .noTheme), Small.answer("c", "past-niet", of: "ggd", method: .noAnswer),
      ]))
    let nodig = result.themes.map { [$0.theme?.rawValue ?? "-", "\($0.respondents)", "\($0.organisations)", "\($0.answers)"] }
    #expect(
      nodig == [
        ["gedwongen-zorg", "1", "1", "1"], ["jeugd", "2", "1", "3"], ["jeugdzorgplus", "1", "1", "1"], ["-", "1", "1", "1"],
      ])
    #expect(
      result.questions.first { $0.question == "nodig" }
        == QuestionTally(
          round: "ronde-1", question: "nodig", respondents: 3, organisations: 1, answers: 4, withoutTheme: 1, withoutContent: 0))
    #expect(
      result.questions.first { $0.question == "past-niet" }
        == QuestionTally(
          round: "ronde-1", question: "past-niet", respondents: 0, organisations: 0, answers: 0, withoutTheme: 0, withoutContent: 1))
  }

  @Test func everyOverlegIsThereInEveryRound() {
    let result = tallies(CodedConsultation(), rounds: Small.rounds)
    #expect(result.meetings.map(\.meeting) == ["tafel", "kring", "raad", "tafel", "kring", "raad"])
    #expect(result.meetings.map(\.hoursPerYear) == [40, 18, 8, 40, 18, 8])
    #expect(result.meetings.allSatisfy { $0.respondents == [.needed: 0, .superfluous: 0, .merge: 0, .noOpinion: 0] })
  }

  @Test func anOrganisationThatDisagreesCountsUnderEachVerdictAndOnceInTotal() {
    let result = tallies(
      CodedConsultation(judgements: [
        Small.judgement("a", "tafel", .needed, of: "ggd"), Small.judgement("b", "tafel", .superfluous, of: "ggd"),
        Small.judgement("b", "tafel", .noOpinion, of: "ggd"), Small.judgement("c", nil, .needed, of: "ggd"),
      ]))
    #expect(result.meetings[0].respondents == [.needed: 1, .superfluous: 1, .merge: 0, .noOpinion: 0])
    #expect(result.meetings[0].organisationsByVerdict == [.needed: 1, .superfluous: 1, .merge: 0, .noOpinion: 0])
    #expect(result.meetings[0].organisations == 1)
  }

  @Test func roundsComeInNaturalOrderAndThoseOfTheDataAreAdded() {
    let result = tallies(
      CodedConsultation(answers: [Small.answer("a", "nodig", round: "ronde-2")]),
      rounds: [Round(code: "ronde-10", title: "Tien"), Round(code: "ronde-1", title: "Een")])
    #expect(result.rounds.map(\.title) == ["Een", "ronde-2", "Tien"])
  }

  @Test func choicesComeInTheOrderOfTheCodebook() {
    let result = tallies(
      CodedConsultation(choices: [
        Small.choice("a", "themas-top3", themes: ["jeugd", "gedwongen-zorg", "jeugd"], of: "ggd"),
        Small.choice("a", "u1", "neutraal", of: "ggd"), Small.choice("b", "u1", "mee-eens"), Small.choice("c", "u1", nil),
        Small.choice("c", "knelpunt", themes: ["jeugd"]),
      ]))
    #expect(
      result.choices.map { "\($0.question) \($0.choice) \($0.respondents) \($0.organisations)" } == [
        "u1 mee-eens 1 0", "u1 neutraal 1 1", "themas-top3 gedwongen-zorg 1 1", "themas-top3 jeugd 1 1",
      ])
  }
}
