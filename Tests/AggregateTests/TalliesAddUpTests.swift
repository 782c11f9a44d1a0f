import Consultation
import TestSupport
import Testing

@testable import Aggregate

/// Counting the parts and adding the counts is counting the whole.
@Suite struct TalliesAddUpTests {
  let aggregator = Aggregator(codebook: Small.codebook, settings: Settings())

  func count(_ coded: CodedConsultation) -> ConsultationCount {
    var count = ConsultationCount(index: CodebookIndex(codebook: Small.codebook, rounds: Small.rounds))
    count.add(coded)
    return count
  }

  func sum(_ parts: [CodedConsultation]) -> Tallies {
    var total = count(CodedConsultation())
    for part in parts { total.merge(count(part)) }
    return aggregator.tallies(total, accounts: [])
  }

  @Test func everySplitOfASmallConsultation() {
    for seed in UInt64(1)...3 {
      var coded = Small.random(submissions: 3, seed: seed)
      coded.respondents = Array(coded.respondents.prefix(2))
      coded.answers = Array(coded.answers.shuffled(using: seed).prefix(2))
      coded.judgements = Array(coded.judgements.shuffled(using: seed).prefix(2))
      coded.choices = Array(coded.choices.shuffled(using: seed).prefix(1))
      let whole = aggregator.tallies(coded, accounts: [], rounds: Small.rounds)
      for subset in 0..<(1 << coded.rowCount) {
        var rest = subset
        let (a, b) = coded.split {
          defer { rest >>= 1 }
          return rest & 1 == 1
        }
        #expect(sum([a, b]) == whole)
      }
    }
  }

  @Test func randomSplitsOfLargerConsultations() {
    var random = SplitMix64(seed: 7)
    for seed in UInt64(1)...10 {
      let coded = Small.random(submissions: 60, seed: seed)
      let whole = aggregator.tallies(coded, accounts: [], rounds: Small.rounds)
      let (a, rest) = coded.split { Bool.random(using: &random) }
      let (b, c) = rest.split { Bool.random(using: &random) }
      #expect(sum([a, b, c]) == whole)
      #expect(sum([c, a, b]) == whole)
      #expect(sum([b, c, CodedConsultation(), a]) == whole)
    }
  }

  @Test func theOrderOfTheRowsDoesNotMatter() {
    var random = SplitMix64(seed: 11)
    let coded = Small.random(submissions: 60, seed: 5)
    let whole = aggregator.tallies(coded, accounts: [], rounds: Small.rounds)
    for _ in 0..<10 {
      var shuffled = coded
      shuffled.respondents.shuffle(using: &random)
      shuffled.answers.shuffle(using: &random)
      shuffled.judgements.shuffle(using: &random)
      shuffled.choices.shuffle(using: &random)
      #expect(aggregator.tallies(shuffled, accounts: [], rounds: Small.rounds.reversed()) == whole)
    }
  }
}

extension Array {
  /// In an order that depends on `seed` only.
  fileprivate func shuffled(using seed: UInt64) -> [Element] {
    var random = SplitMix64(seed: seed)
    return shuffled(using: &random)
  }
}
