import Aggregate
import Consultation
import Testing

@Suite struct ResponseRateTests {
  func tallies(_ respondents: [CodedRespondent]) -> Tallies {
    Aggregator(codebook: Small.codebook, settings: Settings())
      .tallies(CodedConsultation(respondents: respondents), accounts: [], rounds: [Small.rounds[0]])
  }

  @Test func anUnfinishedSubmissionMakesAPartialResponse() throws {
    let rate = try #require(
      tallies([
        Small.respondent("a", ["politie"], status: .unfinished), Small.respondent("b", ["gast"]), Small.respondent("c", ["ggd"]),
        Small.respondent("d", ["ggd"], status: .unfinished),
      ]).responseRates.first)
    #expect(rate.domain == nil)
    #expect((rate.complete, rate.partial, rate.missing, rate.uninvited) == (["ggd"], ["politie"], [], ["gast"]))
    #expect((rate.rr1, rate.rr2) == (0.5, 1))
  }

  @Test func testsAndReplacedSubmissionsAreNoResponse() throws {
    let rate = try #require(
      tallies([Small.respondent("a", ["politie"], status: .test), Small.respondent("b", ["ggd"], status: .replaced)])
        .responseRates.first)
    #expect((rate.complete, rate.missing) == ([], ["politie", "ggd"]))
    #expect(rate.rr2 == 0)
  }

  @Test func whoIsMissingIsSaidPerDomain() {
    let rates = tallies([Small.respondent("c", ["ggd"])]).responseRates
    #expect(rates.map(\.domain) == [nil, .care, .safety, .housing, .experience], "no organisation of the codebook is in bestuur")
    #expect(rates.map(\.missing) == [["politie"], [], ["politie"], [], []])
    #expect(rates.map(\.rr1) == [0.5, 1, 0, nil, nil])
  }

  /// Ten invited, six answer, three of them say it: at least three of ten, at most seven.
  @Test func silenceLeavesBounds() {
    let bounds = ShareBounds(invited: 10, answered: 6, saying: 3)
    #expect((bounds.lower, bounds.upper) == (0.3, 0.7))
    let unknown = ShareBounds(invited: 0, answered: 0, saying: 0)
    #expect((unknown.lower, unknown.upper) == (0, 1))
  }

  @Test func domainsAndLevelsWithoutAnyoneAreShown() {
    let levels = tallies([
      Small.respondent("a", ["ggd"], level: .policy), Small.respondent("b", ["ggd"], level: .execution), Small.respondent("c"),
    ]).levels
    #expect(levels.count == 5 * 4 + 1)
    #expect(levels.filter { $0.respondents > 0 }.map(\.domain) == [.care, .care, nil])
    #expect(levels.filter { $0.domain == .care }.map(\.organisations) == [0, 1, 1, 0])
  }
}
