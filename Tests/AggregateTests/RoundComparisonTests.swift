import Aggregate
import Consultation
import Testing

@Suite struct RoundComparisonTests {
  func tallies(_ coded: CodedConsultation) -> Tallies {
    Aggregator(codebook: Small.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: Small.rounds)
  }

  @Test func aDifferenceIsSplitByCause() throws {
    let coded = CodedConsultation(
      respondents: ["stays", "drops", "leaves", "picks-up"].map { Small.respondent($0, ["ggd"]) }
        + ["stays", "drops", "joins", "picks-up"].map { Small.respondent($0, ["ggd"], round: "ronde-2") },
      answers: [
        Small.answer("stays", "nodig", ["jeugd"], of: "ggd"), Small.answer("drops", "past-wel", ["jeugd"], of: "ggd"),
        Small.answer("leaves", "nodig", ["jeugd"], of: "politie"),
        Small.answer("stays", "in-de-weg", ["jeugd"], of: "ggd", round: "ronde-2"),
        Small.answer("joins", "nodig", ["jeugd"], of: "gast", round: "ronde-2"),
        Small.answer("picks-up", "nodig", ["jeugd"], of: nil, round: "ronde-2"),
        Small.answer("picks-up", "past-wel", ["gedwongen-zorg"], of: nil, round: "ronde-2"),
      ])
    let changes = tallies(coded).themeChanges
    #expect(changes.map(\.theme) == ["gedwongen-zorg", "jeugd"])
    let jeugd = try #require(changes.last)
    #expect(jeugd.respondents == RespondentFlow(before: 3, joined: 1, tookUp: 1, left: 1, dropped: 1))
    #expect((jeugd.respondents.after, jeugd.respondents.stayed) == (3, 1))
    #expect((jeugd.organisationsNew, jeugd.organisationsGone, jeugd.organisationsStayed) == (["gast"], ["politie"], 1))
    #expect(changes.map(\.rankBefore) == [nil, 1])
    #expect(changes.map(\.rankAfter) == [2, 1])
  }

  @Test func organisationsThatMovedAreNamed() throws {
    let coded = CodedConsultation(judgements: [
      Small.judgement("a", "tafel", .needed, of: "ggd"), Small.judgement("b", "tafel", .needed, of: "politie"),
      Small.judgement("a", "tafel", .merge, of: "ggd", round: "ronde-2"),
      Small.judgement("c", "tafel", .needed, of: "ggd", round: "ronde-2"),
      Small.judgement("b", "tafel", .needed, of: "politie", round: "ronde-2"),
    ])
    let change = try #require(tallies(coded).meetingChanges.first)
    #expect(change.moved == [MeetingChange.Move(organisation: "ggd", before: [.needed], after: [.needed, .merge])])
  }

  /// Before, after and the parts are those of the tallies themselves.
  @Test func thePartsAddUpToTheDifference() {
    for seed in UInt64(1)...20 {
      let result = tallies(Small.random(submissions: 30, seed: seed))
      for change in result.meetingChanges {
        for (round, number) in [(change.earlier, \RespondentFlow.before), (change.later, \RespondentFlow.after)] {
          let tally = result.meetings.first { $0.round == round && $0.meeting == change.meeting }
          #expect(tally?.respondents == change.respondents.mapValues { $0[keyPath: number] })
        }
      }
      for change in result.themeChanges {
        #expect(change.respondents.stayed >= 0)
        #expect(change.respondents.after == change.respondents.stayed + change.respondents.joined + change.respondents.tookUp)
      }
    }
  }
}
