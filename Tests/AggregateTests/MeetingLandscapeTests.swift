import Aggregate
import Consultation
import Testing

@Suite struct MeetingLandscapeTests {
  func tallies(_ meetings: [Meeting], settings: Settings = Settings()) -> Tallies {
    let codebook = Codebook(
      choices: Small.codebook.choices, themes: Small.codebook.themes, organisations: Small.codebook.organisations, meetings: meetings)
    return Aggregator(codebook: codebook, settings: settings).tallies(CodedConsultation(), accounts: [], rounds: [])
  }

  @Test func theArithmeticOfAMergeIsShown() throws {
    let a = Small.meeting("a", themes: ["jeugd"], ["politie", "ggd", "gast"], timesPerYear: 10, hours: 1)
    let b = Small.meeting("b", themes: ["jeugd", "wvggz"], ["politie", "ggd"], timesPerYear: 8, hours: 2)
    let c = Small.meeting("c", themes: ["jeugd"], ["afwezig"], timesPerYear: 1, hours: 1)
    // Merged: three organisations, ten times, two hours: 60; apart 30 + 32.
    let candidates = tallies([a, b, c]).mergeCandidates
    let candidate = try #require(candidates.first)
    #expect(candidates.count == 1, "the third shares no organisation")
    #expect((candidate.firstHours, candidate.secondHours, candidate.mergedHours) == (30, 32, 60))
    #expect((candidate.timesPerYear, candidate.hours) == (10, 2))
    #expect(candidate.overlap.hoursFreed == 2)
    #expect((candidate.onlyFirst, candidate.onlySecond) == (["gast"], []))
    #expect(candidate.cautions.isEmpty)
  }

  @Test func candidatesWithFewerCautionsComeFirst() {
    let both: [Code<Organisation>] = ["politie", "ggd"]
    let law = Small.meeting("law", themes: ["jeugd"], both, timesPerYear: 20, hours: 1, isStatutory: true)
    let a = Small.meeting("a", themes: ["jeugd"], both, timesPerYear: 12, hours: 1)
    let b = Small.meeting("b", themes: ["jeugd"], both, timesPerYear: 6, hours: 1)
    let high = Small.meeting("high", level: .administrative, scale: "lokaal", themes: ["jeugd"], both, timesPerYear: 12, hours: 1)
    let candidates = tallies([law, a, b, high]).mergeCandidates
    #expect(
      candidates.map { "\($0.overlap.first)+\($0.overlap.second) \($0.overlap.hoursFreed) \($0.cautions.map(\.rawValue))" } == [
        "a+b 12.0 []", "law+a 24.0 [\"wettelijk\"]", "law+b 12.0 [\"wettelijk\"]", "a+high 24.0 [\"niveau\", \"schaal\"]",
        "b+high 12.0 [\"niveau\", \"schaal\"]", "law+high 24.0 [\"wettelijk\", \"niveau\", \"schaal\"]",
      ])
  }

  @Test func whatGoesWithAnOverlegIsNamed() {
    let a = Small.meeting("a", themes: ["wvggz", "jeugd"], ["politie", "ggd"], timesPerYear: 2, hours: 1)
    let b = Small.meeting("b", themes: ["gedwongen-zorg"], ["ggd"], timesPerYear: 2, hours: 1, isStatutory: true)
    let c = Small.meeting("c", themes: ["gedwongen-zorg"], ["ggd"], timesPerYear: 1, hours: 3)
    let removals = tallies([a, b, c]).removals
    // The sub-theme is still treated where its category is.
    #expect(removals.map(\.orphanedThemes) == [["jeugd"], [], []])
    #expect(removals.map(\.organisationsWithoutTable) == [["politie"], [], []])
    #expect(removals.map(\.hoursFreed) == [4, 2, 3])
    #expect(removals.map(\.isFree) == [false, false, true])
  }

  @Test func themesWithoutATableAreNamed() {
    func without(_ themes: [Code<Theme>]) -> [Code<Theme>] {
      tallies([Small.meeting("a", themes: themes, ["ggd"], timesPerYear: 1, hours: 1)]).themesWithoutTable
    }
    #expect(without(["jeugd"]) == ["gedwongen-zorg", "wvggz"])
    #expect(without(["wvggz"]) == ["jeugd", "jeugdzorgplus"])
    #expect(without(["wvggz", "jeugdzorgplus"]) == [])
  }

  @Test func theHoursOfOrganisationsAddUpToTheTotal() {
    let result = tallies(Small.codebook.meetings, settings: Settings(personsPerOrganisation: 2, preparation: 0.25)).workload
    func hours(_ belongs: (WorkloadTally.Part) -> Bool) -> Double {
      result.filter { belongs($0.part) }.reduce(0) { $0 + $1.hoursPerYear }
    }
    let total = hours { $0 == .total }
    #expect(total == (40 + 18 + 8) * 2.5)
    #expect(hours { if case .organisation = $0 { true } else { false } } == total)
    #expect(hours { if case .level = $0 { true } else { false } } == total)
    #expect(hours { if case .scale = $0 { true } else { false } } == total)
    #expect(result.first { $0.part == .organisation("ggd") } == WorkloadTally(part: .organisation("ggd"), meetings: 2, hoursPerYear: 65))
  }

  @Test func thoseAtTheTableAreHeardApart() throws {
    let coded = CodedConsultation(
      respondents: ["a", "b", "c", "d"].map { Small.respondent($0) },
      judgements: [
        Small.judgement("a", "tafel", .needed, of: "ggd"), Small.judgement("b", "tafel", .superfluous, of: "gast"),
        Small.judgement("c", "tafel", .merge, of: nil),
      ])
    let tallies = Aggregator(codebook: Small.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: [])
    let table = try #require(tallies.tableVerdicts.first)
    #expect(table.atTable.respondents == [.needed: 1, .superfluous: 0, .merge: 0, .noOpinion: 0])
    #expect(table.others.respondents == [.needed: 0, .superfluous: 1, .merge: 1, .noOpinion: 0])
    #expect((table.atTable.organisations, table.others.organisations) == (1, 1))
    #expect(table.silentParticipants == ["politie"])
    #expect(table.silentRespondents == 1)
    #expect(tallies.meetingsByOrganisation.map(\.isAtTable) == [true, false])
  }
}
