import Aggregate
import Consultation
import Testing

@Suite struct RoundComparisonTests {
  func tallies(_ coded: CodedConsultation) -> Tallies {
    Aggregator(codebook: Small.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: Small.rounds)
  }

  @Test func aDifferenceIsSplitByCause() throws {
    let coded = CodedConsultation(
      respondents: [Small.respondent("a", ["ggd"]), Small.respondent("b", ["politie"]), Small.respondent("c", ["afwezig"])]
        + [("a", "ggd"), ("d", "gast"), ("c", "afwezig")].map { Small.respondent($0.0, [Code($0.1)], round: "ronde-2") },
      answers: [
        // One stays, one is gone with its answers, one says something else, one is new and one takes it up.
        Small.answer("a", "nodig", ["jeugd"], of: "ggd"), Small.answer("b", "nodig", ["jeugd"], of: "politie"),
        Small.answer("c", "past-wel", ["gedwongen-zorg"], of: "afwezig"),
        Small.answer("a", "in-de-weg", ["jeugd"], of: "ggd", round: "ronde-2"),
        Small.answer("a", "past-wel", ["gedwongen-zorg"], of: "ggd", round: "ronde-2"),
        Small.answer("d", "nodig", ["jeugd"], of: "gast", round: "ronde-2"),
        Small.answer("c", "nodig", ["jeugd"], of: "afwezig", round: "ronde-2"),
        // A ticked overleg is no word about a theme.
        Small.answer("c", "overleg-nodig", ["gedwongen-zorg"], of: "afwezig", round: "ronde-2"),
      ])
    let changes = tallies(coded).themeChanges
    #expect(changes.map(\.theme) == ["gedwongen-zorg", "jeugd"])
    #expect(changes[0].organisations == OrganisationFlow(before: 1, tookUp: 1, dropped: 1))
    let jeugd = changes[1].organisations
    #expect(jeugd == OrganisationFlow(before: 2, joined: 1, tookUp: 1, left: 1))
    #expect((jeugd.after, jeugd.new, jeugd.gone, jeugd.stayed) == (3, 2, 1, 1))
    #expect(changes.map(\.rankBefore) == [2, 1])
    #expect(changes.map(\.rankAfter) == [2, 1])
  }

  /// Who has no known organisation moves no number of organisations, but the theme was named.
  @Test func withoutAnOrganisationThereIsNoPlace() throws {
    let coded = CodedConsultation(
      respondents: [Small.respondent("a")], answers: [Small.answer("a", "nodig", ["jeugd"], of: nil)])
    let change = try #require(tallies(coded).themeChanges.first)
    #expect(change.organisations == OrganisationFlow())
    #expect(change.rankBefore == nil && change.rankAfter == nil)
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

  @Test func whatIsSaidInPersonMovesNoOrganisation() throws {
    let coded = CodedConsultation(
      respondents: ["a", "p"].map { Small.respondent($0, ["ggd"], round: "ronde-2", capacity: $0 == "p" ? .personal : nil) },
      judgements: [
        Small.judgement("a", "tafel", .needed, of: "ggd"), Small.judgement("a", "tafel", .needed, of: "ggd", round: "ronde-2"),
        Small.judgement("p", "tafel", .superfluous, of: "ggd", round: "ronde-2"),
      ])
    let change = try #require(tallies(coded).meetingChanges.first)
    #expect(change.moved.isEmpty)
    #expect(change.organisations[.superfluous] == OrganisationFlow(joined: 1))
    #expect(change.organisations[.needed] == OrganisationFlow(before: 1))
  }

  /// Before, after and the parts are those of the tallies themselves.
  @Test func thePartsAddUpToTheDifference() {
    for seed in UInt64(1)...20 {
      let result = tallies(Small.random(submissions: 30, seed: seed))
      for change in result.meetingChanges {
        for (round, number) in [(change.earlier, \OrganisationFlow.before), (change.later, \OrganisationFlow.after)] {
          let tally = result.meetings.first { $0.round == round && $0.meeting == change.meeting }
          #expect(tally?.organisationsByVerdict == change.organisations.mapValues { $0[keyPath: number] })
        }
      }
      for change in result.themeChanges {
        #expect(change.organisations.stayed >= 0)
        #expect(change.organisations.after == change.organisations.stayed + change.organisations.new)
      }
    }
  }
}
