import Consultation
import Testing

@testable import Aggregate

/// The figures of agreement on a coding small enough to count by hand.
@Suite struct AgreementAnalysisTests {
  private let codebook = Codebook(themes: [
    Theme(code: "jeugd", name: "Jeugd", order: 1), Theme(code: "bescherming", parent: "jeugd", name: "Bescherming", order: 2),
    Theme(code: "wonen", name: "Wonen", order: 3), Theme(code: "zorg", name: "Zorg", order: 4),
  ])

  private func coder(_ label: String, _ codings: [Set<Code<Theme>>?]) -> ReliabilityData.Coder {
    ReliabilityData.Coder(label: RawText(label), codings: codings)
  }

  private func report(_ coders: [[Set<Code<Theme>>?]], program: [Set<Code<Theme>>]) -> AgreementReport {
    let data = ReliabilityData(
      texts: program.indices.map { RawText("t\($0)") }, coders: coders.enumerated().map { coder("\($0)", $1) })
    return AgreementAnalysis(codebook: codebook).report(data, program: program)
  }

  /// Ten answers: six the same (one of them empty), two half right, one missed, one invented.
  private let person: [Set<Code<Theme>>?] = [
    ["jeugd"], ["jeugd"], ["wonen"], ["wonen"], ["zorg"], [], ["jeugd", "wonen"], ["jeugd"], ["zorg"], [],
  ]
  private let program: [Set<Code<Theme>>] = [
    ["jeugd"], ["jeugd"], ["wonen"], ["wonen"], ["zorg"], [], ["jeugd"], ["jeugd", "zorg"], [], ["wonen"],
  ]

  @Test func figuresOfAPair() throws {
    let level = try #require(report([person], program: program).levels.first)
    let pair = try #require(level.pairs.first)
    #expect(level.people == nil && level.pairs.count == 1 && pair.second == nil)
    #expect(pair.answers == 10)
    #expect(pair.identical == 0.6)
    // 6 × 1, twice 2·1/(2+1), twice 0.
    #expect(abs((pair.f1 ?? 0) - (6 + 4.0 / 3) / 10) < 1e-12)
    // One of the six is empty on both sides: nine answers have a theme, and that is too few.
    #expect(pair.f1WithTheme == nil)
    let wonen = pair.themes[1]
    #expect([wonen.both, wonen.onlyFirst, wonen.onlySecond, wonen.neither] == [2, 1, 1, 6])
    #expect(wonen.precision == 2.0 / 3 && wonen.recall == 2.0 / 3 && wonen.prevalence == 0.3)
    // By hand after Krippendorff's section A: n = 20, o01 = 2, n0 = 14, n1 = 6: 1 − 19 · 2 / (14 · 6).
    guard case .value(let alpha) = wonen.alpha else { return #expect(Bool(false)) }
    #expect(abs(alpha - (1 - 19.0 * 2 / (14 * 6))) < 1e-12)
    #expect(wonen.alpha.reliability == .insufficient)
    // Person 4, 3, 2; program 4, 3, 2: nothing moves.
    #expect(pair.rankMove == 0)
  }

  @Test func underTenAnswersThereIsNoFigure() throws {
    let pair = try #require(report([Array(person.dropLast()) + [nil]], program: program).levels.first?.pairs.first)
    #expect(pair.answers == 9)
    #expect(pair.f1 == nil && pair.identical == nil && pair.rankMove == nil)
    #expect(pair.alpha == .tooFew && pair.themes[0].alpha == .tooFew)
    #expect(pair.themes[0].precision == nil && pair.themes[0].prevalence == nil)
    #expect(pair.themes[0].both == 4)
  }

  @Test func peopleAreComparedWithEachOtherAndAllTogether() throws {
    let report = report([person, person, program.map(Optional.some)], program: program)
    let level = try #require(report.levels.first)
    #expect(level.pairs.map { [$0.first, $0.second ?? -1] } == [[0, 1], [0, 2], [1, 2], [0, -1], [1, -1], [2, -1]])
    #expect(level.pairs.first?.alpha == .value(1))
    #expect(level.people?.answers == 10)
    #expect(report.levels.count == 1)
  }

  @Test func subthemesAreComparedAmongThoseWhoGaveThem() throws {
    var detailed = person
    detailed[0] = ["jeugd", "bescherming"]
    let levels = report([person, detailed], program: program).levels
    #expect(levels.map(\.level) == [.categories, .subthemes])
    #expect(levels[0].pairs.count == 3)
    #expect(levels[1].pairs.map { [$0.first, $0.second ?? -1] } == [[1, -1]])
    #expect(levels[1].people == nil)
    #expect(levels[1].pairs[0].themes.map(\.theme) == ["bescherming"])
  }

  @Test func aThemeThatNobodyGaveHasNoCoefficient() throws {
    let same: [Set<Code<Theme>>] = Array(repeating: ["jeugd"], count: 12)
    let pair = try #require(report([same.map(Optional.some)], program: same).levels.first?.pairs.first)
    #expect(pair.themes.map(\.alpha) == [.noVariation, .noVariation, .noVariation])
    #expect(pair.f1 == 1 && pair.f1WithTheme == 1 && pair.alpha == .noVariation)
  }

  @Test(arguments: [(0.8, Reliability.reliable), (0.799, .tentative), (0.667, .tentative), (0.666, .insufficient), (-0.2, .insufficient)])
  func theThresholdsOfKrippendorff(alpha: Double, verdict: Reliability) { #expect(Coefficient.value(alpha).reliability == verdict) }

  @Test func placesThatAreSharedAreAveraged() {
    #expect(Ranking.places(of: [5, 9, 5, 0]) == [2.5, 1, 2.5, 4])
    #expect(Ranking.places(of: []) == [])
  }
}
