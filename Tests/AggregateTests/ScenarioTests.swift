import Consultation
import Testing

@testable import Aggregate

/// The scenario on inventories counted by hand.
@Suite struct ScenarioTests {
  func scenario(_ meetings: [Meeting], _ judgements: [CodedJudgement] = [], settings: Settings = Settings()) -> MeetingScenario? {
    let codebook = Codebook(
      choices: Small.codebook.choices, themes: Small.codebook.themes, organisations: Small.codebook.organisations, meetings: meetings)
    return Aggregator(codebook: codebook, settings: settings)
      .tallies(CodedConsultation(judgements: judgements), accounts: [], rounds: Small.rounds).scenario
  }

  let wide = Small.meeting("wide", themes: ["jeugd", "wvggz"], ["politie", "ggd"], timesPerYear: 10, hours: 1)
  let small = Small.meeting("small", themes: ["jeugd"], ["ggd"], timesPerYear: 4, hours: 1)

  @Test func withoutAnInventoryThereIsNone() { #expect(scenario([]) == nil) }

  @Test func whatIsTreatedElsewhereByTheSameOrganisationsLapses() throws {
    let result = try #require(scenario([wide, small], settings: Settings(personsPerOrganisation: 2)))
    #expect((result.hoursToday, result.hours, result.hoursFreed) == (48, 40, 8))
    #expect(result.proof == .optimal)
    #expect(result.fates.map(\.outcome) == [.stays, .lapses])
    #expect(
      result.fates.map(\.reason) == [
        .only([
          MeetingFate.Discussion(theme: "wvggz", organisations: ["politie", "ggd"]),
          MeetingFate.Discussion(theme: "jeugd", organisations: ["politie", "ggd"]),
        ]), .treatedAt(["wide"]),
      ])
    #expect(result.tables.map(\.host) == ["wide"])
  }

  @Test func theLawAndThoseAtTheTableKeepAnOverleg() throws {
    let law = Small.meeting("law", themes: ["jeugd", "wvggz"], ["politie", "ggd"], timesPerYear: 10, hours: 1, isStatutory: true)
    let judgements = [
      Small.judgement("a", "small", .needed, of: "ggd"), Small.judgement("b", "small", .superfluous, of: "politie"),
      Small.judgement("c", "small", .superfluous, of: "gast"),
    ]
    let result = try #require(scenario([law, small], judgements))
    #expect(result.fates.map(\.outcome) == [.stays, .stays])
    #expect(result.fates.map(\.reason) == [.statutory, .needed])
    #expect(result.fates[1].atTable == MeetingFate.Opinion(needed: 1))
    #expect(result.fates[1].others == MeetingFate.Opinion(superfluous: 2))
  }

  @Test func theLastWordOfAnOrganisationCounts() throws {
    let result = try #require(
      scenario(
        [wide, small],
        [
          Small.judgement("a", "small", .needed, of: "ggd"), Small.judgement("b", "small", .superfluous, of: "ggd", round: "ronde-2"),
          Small.judgement("c", "small", .noOpinion, of: "ggd", round: "ronde-2"),
        ]))
    #expect(result.fates[1].outcome == .lapses)
    #expect(result.fates[1].atTable == MeetingFate.Opinion(superfluous: 1))
  }

  @Test func oneMeetingInsteadOfSeveralThatShareMost() throws {
    // Each brings a theme of its own, so that none can lapse; as one they meet as often as the first: 3 x 10 hours instead of 20 + 12 + 16.
    let a = Small.meeting("a", themes: ["jeugd", "wvggz"], ["politie", "ggd"], timesPerYear: 10, hours: 1)
    let b = Small.meeting("b", themes: ["jeugd", "jeugdzorgplus"], ["politie", "ggd", "gast"], timesPerYear: 4, hours: 1)
    let c = Small.meeting("c", themes: ["jeugd", "gedwongen-zorg"], ["ggd", "gast"], timesPerYear: 8, hours: 1)
    let result = try #require(scenario([a, b, c]))
    #expect(result.hours == 30)
    #expect(result.fates.map(\.outcome) == [.receives(["b", "c"]), .merges(into: "a"), .merges(into: "a")])
    #expect(result.fates.map(\.reason) == [.frees(18), .frees(18), .frees(18)])
    let table = try #require(result.tables.first)
    #expect(table.participants == ["politie", "ggd", "gast"])
    #expect(table.themes == ["gedwongen-zorg", "wvggz", "jeugd", "jeugdzorgplus"])
    #expect((table.timesPerYear, table.hours, table.hoursPerYear) == (10, 1, 30))
  }

  @Test func whatIsEmptyLapsesAndWhatMustStayHosts() throws {
    let nothing = Small.meeting("nothing", themes: [], [], timesPerYear: 3, hours: 1)
    let law = Small.meeting("law", themes: ["jeugd"], ["ggd", "politie"], timesPerYear: 2, hours: 1, isStatutory: true)
    let big = Small.meeting("big", themes: ["jeugd", "wvggz"], ["ggd", "politie"], timesPerYear: 9, hours: 1)
    let result = try #require(scenario([nothing, big, law]))
    #expect(result.fates.map(\.outcome) == [.lapses, .merges(into: "law"), .receives(["big"])])
    #expect(result.fates[0].reason == .nothing)
    #expect(result.hours == 18)
    #expect(result.tables.map(\.cautions) == [[.statutory]])
  }

  @Test func anOrganisationOrThemeKeepsItsLastTable() throws {
    let talk = Small.meeting("talk", themes: [], ["gast"], timesPerYear: 3, hours: 1)
    let idle = Small.meeting("idle", themes: ["gedwongen-zorg"], [], timesPerYear: 3, hours: 1)
    let result = try #require(scenario([talk, idle, wide]))
    #expect(result.fates.map(\.outcome) == [.stays, .stays, .stays])
    #expect(result.fates[0].reason == .only([MeetingFate.Discussion(theme: nil, organisations: ["gast"])]))
    #expect(result.fates[1].reason == .only([MeetingFate.Discussion(theme: "gedwongen-zorg", organisations: [])]))
  }

  @Test func aSearchCutShortSaysSo() throws {
    let random = RandomInventory(meetings: 140, organisations: 40, themes: 20, seats: 6...12, subjects: 2...4, seed: 1)
    let model = random.model
    var solver = BranchAndCut()
    solver.nodeLimit = 0
    let outcome = ScenarioSolver(solver: solver).solve(model.programme, weights: model.weights, start: model.today)
    #expect(!outcome.isOptimal)
    #expect(outcome.bound < outcome.cost)
    #expect(model.programme.isFeasible(outcome.chosen))
    #expect(outcome.cost <= model.programme.cost(model.today))
  }

  /// Of the densest inventories nobody proves the best in seconds: the answer is then better than a quick one, and says how far it may be off.
  @Test func twoHundredOverleggenHaveAnHonestAnswer() throws {
    let model = RandomInventory(meetings: 200, organisations: 40, themes: 24, seats: 4...10, subjects: 2...3, seed: 1).model
    let outcome = ScenarioSolver().solve(model.programme, weights: model.weights, start: model.today)
    #expect(model.programme.isFeasible(outcome.chosen))
    #expect(model.programme.cost(outcome.chosen) == outcome.cost)
    #expect(outcome.bound <= outcome.cost)
    #expect(outcome.cost * 10 < model.programme.cost(model.today) * 6)
    #expect((outcome.cost - outcome.bound) * 10 < outcome.cost)
  }

  @Test func aStepByStepSearchKeepsEveryRow() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let model = RandomInventory(meetings: 20, organisations: 8, themes: 6, seats: 2...5, subjects: 1...3, seed: seed).model
      let found = LocalSearch(model.programme).improved(model.today)
      #expect(model.programme.isFeasible(found))
      #expect(model.programme.cost(found) <= model.programme.cost(model.today))
    }
  }

  @Test func aColumnThatAnotherMakesSuperfluousIsLeftOut() {
    // The second covers what the first covers at the same cost and weighs less; the third covers more than either.
    let rows = [IntegerProgramme.Row([0, 1, 2], lower: 1), IntegerProgramme.Row([2], lower: 1), IntegerProgramme.Row([1, 2], upper: 1)]
    let dominance = Dominance(IntegerProgramme(costs: [5, 5, 9], rows: [rows[0], rows[1]]), weights: [3, 2, 9])
    #expect(dominance.substitutes == [1, nil, nil])
    #expect(dominance.replacing([true, false, true]) == [false, true, true])
    // With a place to take the second is no longer free.
    #expect(Dominance(IntegerProgramme(costs: [5, 5, 9], rows: rows), weights: [3, 2, 9]).substitutes == [nil, nil, nil])
  }

  @Test func conditionsThatContradictHaveNoAnswer() {
    let rows = [IntegerProgramme.Row([0, 1], lower: 2), IntegerProgramme.Row([0, 1], upper: 1)]
    #expect(BranchAndCut().solve(IntegerProgramme(costs: [1, 1], rows: rows)) == nil)
    #expect(BranchAndCut().solve(IntegerProgramme(costs: [], rows: []))?.chosen == [])
  }

  @Test func groupsOfThreeAreRankedWithTheirArithmetic() throws {
    let both: [Code<Organisation>] = ["politie", "ggd"]
    let a = Small.meeting("a", themes: ["jeugd"], both, timesPerYear: 12, hours: 1)
    let b = Small.meeting("b", themes: ["jeugd"], both + ["gast"], timesPerYear: 12, hours: 1)
    let c = Small.meeting("c", themes: ["jeugd", "wvggz"], both, timesPerYear: 6, hours: 1)
    let high = Small.meeting("high", level: .administrative, themes: ["jeugd"], both, timesPerYear: 12, hours: 1)
    let apart = Small.meeting("apart", themes: ["gedwongen-zorg"], both, timesPerYear: 12, hours: 1)
    let codebook = Codebook(
      themes: Small.codebook.themes, organisations: Small.codebook.organisations, meetings: [a, b, c, high, apart])
    let groups = Aggregator(codebook: codebook, settings: Settings()).tallies(CodedConsultation(), accounts: [], rounds: []).mergeGroups
    #expect(
      groups.map { "\($0.members.map(\.meeting.rawValue).joined(separator: "+")) \($0.hoursFreed) \($0.cautions.map(\.rawValue))" } == [
        "a+b+c 36.0 []", "a+b+c+high 60.0 [\"niveau\"]", "a+b+high 48.0 [\"niveau\"]", "a+c+high 36.0 [\"niveau\"]",
        "b+c+high 36.0 [\"niveau\"]",
      ])
    let first = try #require(groups.first)
    // Together three organisations, twelve times, one hour: 36; apart 24 + 36 + 12.
    #expect(first.members.map(\.meeting) == ["a", "b", "c"])
    #expect((first.mergedHours, first.hoursFreed) == (36, 36))
    #expect(first.members.map(\.contribution) == [24, 24, 12])
    #expect(first.members.map(\.only) == [[], ["gast"], []])
    #expect(first.members.map(\.newcomers) == [1, 0, 1])
    #expect(first.members.map(\.addedThemes) == [["wvggz"], ["wvggz"], []])
    #expect(first.sharedParticipants == both)
    #expect(first.sharedThemes == ["jeugd"])
  }
}
