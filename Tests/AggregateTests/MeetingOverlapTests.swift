import Consultation
import Testing

@testable import Aggregate

@Suite struct MeetingOverlapTests {
  func overlap(_ meetings: [Meeting], settings: Settings = Settings()) -> [OverlapTally] {
    let codebook = Codebook(
      themes: Small.codebook.themes, organisations: Small.codebook.organisations, meetings: meetings)
    return Aggregator(codebook: codebook, settings: settings).tallies(CodedConsultation(), accounts: [], rounds: []).overlaps
  }

  @Test func twoOverleggenShareWhatTheInventorySays() throws {
    let result = overlap(Small.codebook.meetings)
    let pair = try #require(result.first)
    #expect(result.count == 1, "the third overleg shares no organisation and no theme code with the others")
    #expect((pair.first, pair.second) == ("tafel", "kring"))
    #expect(pair.participants == 2.0 / 3)
    #expect(pair.themes == 0.5)
    #expect((pair.participantsContained, pair.themesContained) == (1, 1))
    #expect(pair.sharedParticipants == ["politie", "ggd"])
    #expect(pair.sharedThemes == ["jeugd"])
    // 40 + 18 hours now; together three organisations, ten times, two hours: 60.
    #expect(pair.hoursFreed == 0)
  }

  @Test func oneMeetingInsteadOfTwoEqualOnesFreesHalf() {
    let a = Small.meeting("a", themes: ["jeugd"], ["politie", "ggd"], timesPerYear: 6, hours: 1.5)
    let b = Small.meeting("b", themes: ["jeugd"], ["ggd", "politie", "ggd"], timesPerYear: 6, hours: 1.5)
    #expect(overlap([a, b]).map(\.hoursFreed) == [18])
    #expect(overlap([a, b], settings: Settings(personsPerOrganisation: 2, preparation: 0.5)).map(\.hoursFreed) == [54])
  }

  @Test func theLawKeepsTwoStatutoryOverleggenApart() {
    let a = Small.meeting("a", themes: ["jeugd"], ["ggd"], timesPerYear: 6, hours: 1, isStatutory: true)
    let b = Small.meeting("b", themes: ["jeugd"], ["ggd"], timesPerYear: 4, hours: 1, isStatutory: true)
    let c = Small.meeting("c", themes: ["jeugd"], ["ggd"], timesPerYear: 4, hours: 1)
    #expect(overlap([a, b]).map(\.hoursFreed) == [0])
    #expect(overlap([a, c]).map(\.hoursFreed) == [4])
  }

  @Test func aCategoryAndItsSubthemeAreTwoThemes() {
    let a = Small.meeting("a", themes: ["jeugd"], ["ggd"], timesPerYear: 1, hours: 1)
    let b = Small.meeting("b", themes: ["jeugdzorgplus"], ["ggd"], timesPerYear: 1, hours: 1)
    #expect(overlap([a, b]).map(\.themes) == [0])
  }

  @Test func emptyTablesShareNothing() {
    let a = Small.meeting("a", themes: [], [], timesPerYear: 1, hours: 1)
    #expect(overlap([a, Small.meeting("b", themes: [], [], timesPerYear: 1, hours: 1)]).isEmpty)
  }

  @Test func organisationsThatMeetAreCounted() {
    let tallies = Aggregator(codebook: Small.codebook, settings: Settings()).tallies(CodedConsultation(), accounts: [], rounds: [])
    #expect(
      tallies.encounters == [
        EncounterTally(first: "politie", second: "ggd", meetings: 2, timesPerYear: 14),
        EncounterTally(first: "politie", second: "gast", meetings: 1, timesPerYear: 4),
        EncounterTally(first: "ggd", second: "gast", meetings: 1, timesPerYear: 4),
      ])
  }
}
