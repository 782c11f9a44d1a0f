import Consultation
import Testing

@testable import Aggregate

/// The counting is the same as going through all rows for every cell.
@Suite struct TalliesReferenceTests {
  let aggregator = Aggregator(codebook: Small.codebook, settings: Settings())

  func expectNaive(_ coded: CodedConsultation, sourceLocation: SourceLocation = #_sourceLocation) {
    let tallies = aggregator.tallies(coded, accounts: [], rounds: Small.rounds)
    let naive = NaiveTallies(codebook: Small.codebook, rounds: Small.rounds, coded: coded)
    #expect(tallies.response == naive.response, sourceLocation: sourceLocation)
    #expect(tallies.unknownOrganisation == naive.unknownOrganisation, sourceLocation: sourceLocation)
    #expect(tallies.themes == naive.themes, sourceLocation: sourceLocation)
    #expect(tallies.themesByOrganisation == naive.themesByOrganisation, sourceLocation: sourceLocation)
    #expect(tallies.questions == naive.questions, sourceLocation: sourceLocation)
    #expect(tallies.meetings == naive.meetings, sourceLocation: sourceLocation)
    #expect(tallies.choices == naive.choices, sourceLocation: sourceLocation)
    #expect(tallies.themesByGroup == naive.themesByGroup, sourceLocation: sourceLocation)
    #expect(tallies.pairs == naive.pairs, sourceLocation: sourceLocation)
    #expect(tallies.levels == naive.levels, sourceLocation: sourceLocation)
    #expect(tallies.responseRates == naive.responseRates, sourceLocation: sourceLocation)
    #expect(tallies.tableVerdicts == naive.tableVerdicts, sourceLocation: sourceLocation)
    #expect(tallies.themeChanges == naive.themeChanges, sourceLocation: sourceLocation)
    #expect(tallies.meetingChanges == naive.meetingChanges, sourceLocation: sourceLocation)
  }

  @Test func anEmptyConsultation() { expectNaive(CodedConsultation()) }

  @Test(arguments: [3, 10, 40]) func randomConsultations(submissions: Int) {
    for seed in 1...8 { expectNaive(Small.random(submissions: submissions, seed: UInt64(seed * 1000 + submissions))) }
  }

  /// Every consultation of up to two answers out of a world of two people, two organisations, two questions and four codings.
  @Test func everyPairOfAnswers() {
    var world: [CodedAnswer] = []
    for person in ["a", "b"] {
      for organisation in ["ggd", nil] as [Code<Organisation>?] {
        for question in ["nodig", "in-de-weg"] as [Code<Question>] {
          world.append(Small.answer(person, question, of: organisation))
          world.append(Small.answer(person, question, ["jeugd"], of: organisation))
          world.append(Small.answer(person, question, ["jeugd"], ["jeugdzorgplus"], of: organisation))
          world.append(Small.answer(person, question, of: organisation, method: .noAnswer))
        }
      }
    }
    for first in world {
      expectNaive(CodedConsultation(answers: [first]))
      for second in world { expectNaive(CodedConsultation(answers: [first, second])) }
    }
  }

  /// Every consultation of up to two judgements of one overleg and one of another.
  @Test func everyPairOfJudgements() {
    var world: [CodedJudgement] = []
    for person in ["a", "b"] {
      for organisation in ["ggd", nil] as [Code<Organisation>?] {
        for verdict in Verdict.allCases { world.append(Small.judgement(person, "tafel", verdict, of: organisation)) }
        world.append(Small.judgement(person, "raad", .merge, of: organisation))
        world.append(Small.judgement(person, nil, .needed, of: organisation))
      }
    }
    for first in world {
      for second in world { expectNaive(CodedConsultation(judgements: [first, second])) }
    }
  }
}
