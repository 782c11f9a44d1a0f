import Aggregate
import Consultation
import Testing

@Suite struct SupportTests {
  /// Four organisations of each of three domains; `zorg-1` up to `wonen-4`.
  static let codebook = Codebook(
    themes: Small.codebook.themes,
    organisations: [Organisation.Domain.care, .safety, .housing].flatMap { domain in
      (1...4).map { number in
        Organisation(
          code: Code("\(domain.rawValue)-\(number)"), name: "x", domain: domain, isInvited: number < 4)
      }
    }, meetings: [Small.meeting("tafel", themes: ["jeugd"], ["zorg-1", "wonen-1"], timesPerYear: 1, hours: 1)])

  /// What comes of judgements by these organisations.
  func tallies(_ judgements: [(Verdict, [Code<Organisation>])], personal: Set<Code<Organisation>> = []) -> Tallies {
    var coded = CodedConsultation()
    for (verdict, organisations) in judgements {
      for organisation in organisations {
        coded.respondents.append(
          Small.respondent(
            organisation.rawValue, [organisation], capacity: personal.contains(organisation) ? .personal : .organisation))
        coded.judgements.append(Small.judgement(organisation.rawValue, "tafel", verdict, of: organisation))
      }
    }
    return Aggregator(codebook: Self.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: [Small.rounds[0]])
  }

  func outcome(_ judgements: [(Verdict, [Code<Organisation>])]) -> SupportTally.Outcome? {
    tallies(judgements).support.first { $0.claim == .meeting("tafel", .needed) }?.outcome
  }

  @Test func aMajorityInEveryDomainThatSpeaksCarries() {
    #expect(
      outcome([(.needed, ["zorg-1", "zorg-2", "veiligheid-1", "veiligheid-2"]), (.superfluous, ["zorg-3", "veiligheid-3", "wonen-1"])])
        == .carried)
  }

  @Test func aDomainWithoutAMajorityContests() throws {
    let result = tallies([
      (.needed, ["zorg-1", "zorg-2", "zorg-3", "zorg-4", "veiligheid-1"]), (.merge, ["veiligheid-2", "veiligheid-3"]),
    ])
    let claim = try #require(result.support.first { $0.claim == .meeting("tafel", .needed) })
    #expect(claim.outcome == .contested)
    #expect(claim.dissenting == [.safety])
    #expect((claim.holding, claim.positioned) == (5, 7))
    // Nine were invited; six of them took a position, four hold it (`zorg-4` was not invited).
    #expect(claim.bounds == ShareBounds(invited: 9, answered: 6, saying: 4))
  }

  @Test func halfIsNoMajorityAndNoOpinionIsNoPosition() {
    #expect(
      outcome([
        (.needed, ["zorg-1", "veiligheid-1", "wonen-1"]), (.superfluous, ["zorg-2", "veiligheid-2", "wonen-2"]),
        (.noOpinion, ["zorg-3"]),
      ]) == .noMajority)
  }

  @Test func oneDomainAloneDoesNotCarry() {
    #expect(outcome([(.needed, ["zorg-1", "zorg-2", "zorg-3", "wonen-1", "wonen-2"])]) == .tooFew)
  }

  @Test func oneWhoSaysBothHoldsNeither() throws {
    let coded = CodedConsultation(answers: [
      Small.answer("a", "nodig", ["jeugd"], of: "zorg-1"), Small.answer("b", "niet-nodig", ["jeugd"], of: "zorg-1"),
      Small.answer("c", "nodig", ["jeugd"], of: "zorg-2"),
    ])
    let support = Aggregator(codebook: Self.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: []).support
    #expect(support.map(\.claim) == [.theme("jeugd", "nodig"), .theme("jeugd", "niet-nodig")])
    #expect(support.map(\.holding) == [1, 0])
    #expect(support.map(\.positioned) == [2, 2])
  }

  @Test func organisationsAgainstEachOtherAreNamed() {
    let result = tallies([
      (.needed, ["zorg-1", "wonen-1"]), (.superfluous, ["veiligheid-1", "wonen-1", "wonen-2"]), (.merge, ["zorg-2"]),
    ])
    // One respondent of wonen-1 counts once, with the verdict that changes least.
    #expect(
      result.contradictions == [
        Contradiction(
          round: "ronde-1", subject: .meeting("tafel"), needed: ["zorg-1", "wonen-1"], against: ["veiligheid-1", "wonen-2"],
          divided: [])
      ])
    #expect(result.contradictions.first?.pairs == 4)
  }

  @Test func whatIsSaidInPersonIsNotHeldAgainstAnOrganisation() {
    #expect(tallies([(.needed, ["zorg-1"]), (.superfluous, ["wonen-2"])], personal: ["wonen-2"]).contradictions.isEmpty)
  }

  @Test func aboutAThemeNeededStandsAgainstNotNeededAndInTheWay() {
    let coded = CodedConsultation(answers: [
      Small.answer("a", "nodig", ["jeugd"], of: "zorg-1"), Small.answer("b", "in-de-weg", ["jeugd"], of: "wonen-1"),
      Small.answer("c", "niet-nodig", ["jeugd"], of: "zorg-2"), Small.answer("d", "nodig", ["jeugd"], of: "zorg-2"),
      Small.answer("e", "past-niet", ["jeugd"], of: "wonen-2"), Small.answer("f", "nodig", ["gedwongen-zorg"], of: "zorg-1"),
    ])
    let result = Aggregator(codebook: Self.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: [])
    #expect(
      result.contradictions == [
        Contradiction(
          round: "ronde-1", subject: .theme("jeugd"), needed: ["zorg-1"], against: ["wonen-1"], divided: ["zorg-2"])
      ])
  }
}
