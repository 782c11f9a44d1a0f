import Aggregate
import Consultation
import Testing

/// Who spoke of a point of the checklist, and which voorziening goes with which knelpunt, on rows counted by hand.
@Suite struct ChecklistAndNeedTests {
  private let codebook = Codebook(
    questions: [
      Question(code: "nodig", wording: "Nodig?", kind: .open, pole: .positive),
      Question(code: "in-de-weg", wording: "In de weg?", kind: .open, pole: .negative),
      Question(code: "u1", wording: "Eens?", kind: .statement),
    ],
    themes: Small.codebook.themes, organisations: Small.codebook.organisations, meetings: Small.codebook.meetings,
    checklist: [
      ChecklistItem(code: "woorden", part: .output, name: "In woorden"),
      ChecklistItem(code: "thema", part: .input, name: "Met een thema", themes: ["jeugd"]),
      ChecklistItem(code: "vraag", part: .mechanism, name: "Door een vraag", questions: ["u1", .meetingJudgement]),
      ChecklistItem(code: "niemand", part: .outcome, name: "Door niemand"),
    ])

  private func tallies(_ coded: CodedConsultation) -> Tallies {
    Aggregator(codebook: codebook, settings: Settings()).tallies(coded, accounts: [], rounds: [Round(code: "ronde-1", title: "Een")])
  }

  @Test func aPointIsSpokenOfInWordsWithAThemeOrByAnsweringAQuestion() {
    var inWords = Small.answer("a", "in-de-weg", ["jeugd"], of: "ggd")
    inWords.checklist = ["woorden"]
    var silent = Small.answer("b", "nodig", of: "politie", method: .noAnswer)
    silent.checklist = ["woorden"]
    let coded = CodedConsultation(
      answers: [
        inWords, silent, Small.answer("c", "nodig", ["jeugd"], of: "ggd"), Small.answer("d", "overleg-nodig", ["jeugd"], of: "politie"),
      ],
      judgements: [Small.judgement("a", "tafel", .needed, of: "ggd"), Small.judgement("d", "tafel", .noOpinion, of: "politie")],
      choices: [Small.choice("c", "u1", "mee-eens", of: "ggd"), Small.choice("e", "u1", "mee-oneens", of: nil)])
    #expect(
      tallies(coded).checklist == [
        ChecklistTally(round: "ronde-1", item: "woorden", respondents: 1, organisations: 1, answers: 1, positive: 0, negative: 1),
        ChecklistTally(round: "ronde-1", item: "thema", respondents: 2, organisations: 1, answers: 2, positive: 1, negative: 1),
        ChecklistTally(round: "ronde-1", item: "vraag", respondents: 3, organisations: 1, answers: 3, positive: 1, negative: 0),
        ChecklistTally(round: "ronde-1", item: "niemand", respondents: 0, organisations: 0, answers: 0, positive: 0, negative: 0),
      ])
  }

  @Test func aKnelpuntStandsBesideTheVoorzieningOfTheSameRespondent() {
    let coded = CodedConsultation(choices: [
      Small.choice("a", "knelpunt", themes: ["jeugdzorgplus"], of: "ggd"), Small.choice("a", "voorziening", themes: ["wvggz"], of: "ggd"),
      Small.choice("b", "knelpunt", themes: ["jeugd"], of: "politie"), Small.choice("b", "voorziening", of: "politie"),
      Small.choice("c", "knelpunt", themes: ["jeugd", "gedwongen-zorg"], of: nil),
      Small.choice("d", "voorziening", themes: ["jeugd"], of: "ggd"),
    ])
    #expect(
      tallies(coded).needs == [
        NeedTally(round: "ronde-1", theme: "gedwongen-zorg", facility: .none, respondents: 1, organisations: 0),
        NeedTally(round: "ronde-1", theme: "jeugd", facility: .theme("gedwongen-zorg"), respondents: 1, organisations: 1),
        NeedTally(round: "ronde-1", theme: "jeugd", facility: .noTheme, respondents: 1, organisations: 1),
        NeedTally(round: "ronde-1", theme: "jeugd", facility: .none, respondents: 1, organisations: 0),
      ])
  }
}
