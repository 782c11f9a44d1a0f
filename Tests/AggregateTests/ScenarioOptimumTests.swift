import Consultation
import Testing

@testable import Aggregate

/// The scenario is the best of all that there are.
@Suite struct ScenarioOptimumTests {
  /// The answer of the solver and that of going through all of them.
  func expectBest(_ random: RandomInventory, sourceLocation: SourceLocation = #_sourceLocation) {
    let model = random.model
    let naive = EveryScenario(meetings: random.codebook.meetings, needed: random.needed)
    #expect(model.tables.map(\.members) == naive.tables.map(\.members), sourceLocation: sourceLocation)
    #expect(model.tables.map { $0.cost / 2500 } == naive.tables.map(\.cost), sourceLocation: sourceLocation)
    let outcome = ScenarioSolver().solve(model.programme, weights: model.weights, start: model.today)
    let best = naive.best()
    #expect(outcome.isOptimal, sourceLocation: sourceLocation)
    #expect(outcome.cost * model.unit / 2500 == best.cost, sourceLocation: sourceLocation)
    #expect(outcome.chosen.indices.filter { outcome.chosen[$0] } == best.columns, sourceLocation: sourceLocation)
  }

  @Test(arguments: 1...12) func theBestOfSmallTables(meetings: Int) {
    for seed in 1...(meetings < 10 ? 25 : 5) {
      expectBest(
        RandomInventory(
          meetings: meetings, organisations: 5, themes: 4, seats: 0...4, subjects: 0...3, seed: UInt64(meetings * 1000 + seed)))
    }
  }

  /// Equal overleggen give equal answers, of which one must come out.
  @Test(arguments: 2...10) func theBestOfManyEqualTables(meetings: Int) {
    for seed in 1...(meetings < 9 ? 20 : 5) {
      expectBest(
        RandomInventory(
          meetings: meetings, organisations: 3, themes: 2, seats: 1...2, subjects: 1...2, seed: UInt64(meetings * 2000 + seed)))
    }
  }

  @Test(arguments: 8...12) func theBestOfWideTables(meetings: Int) {
    for seed in 1...5 {
      expectBest(
        RandomInventory(
          meetings: meetings, organisations: 12, themes: 8, seats: 3...9, subjects: 1...4, seed: UInt64(meetings * 3000 + seed)))
    }
  }
}
