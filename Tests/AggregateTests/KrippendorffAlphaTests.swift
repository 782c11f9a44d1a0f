import Consultation
import TestSupport
import Testing

@testable import Aggregate

/// Alpha against the worked examples of Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*, and a naive twin.
@Suite struct KrippendorffAlphaTests {
  private func units<Value>(_ observers: [[Value?]]) -> [[Value]] {
    (observers.first ?? []).indices.map { unit in observers.compactMap { $0[unit] } }
  }

  /// The value rounded to three decimals, as the paper prints it.
  private func rounded(_ alpha: Double?) -> Double? { alpha.map { ($0 * 1000).rounded() / 1000 } }

  @Test func binaryDataTwoObservers() {
    let data = units([[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]].map { $0.map(Optional.some) })
    #expect(rounded(KrippendorffAlpha.value(data, difference: KrippendorffAlpha.nominal)) == 0.095)
  }

  @Test func nominalDataTwoObservers() {
    let data = units([Array("aabbdcccedda"), Array("babbbcccEddd".lowercased())].map { $0.map(Optional.some) })
    #expect(rounded(KrippendorffAlpha.value(data, difference: KrippendorffAlpha.nominal)) == 0.692)
  }

  @Test func fourObserversWithMissingValues() {
    let data = units([
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3], [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ])
    #expect(rounded(KrippendorffAlpha.value(data, difference: KrippendorffAlpha.nominal)) == 0.743)
    #expect(rounded(KrippendorffAlpha.value(data) { Double(($0 - $1) * ($0 - $1)) }) == 0.849)
  }

  @Test func thereIsNoAlphaWithoutPairsOrVariation() {
    #expect(KrippendorffAlpha.value([[1], [2], []], difference: KrippendorffAlpha.nominal) == nil)
    #expect(KrippendorffAlpha.value([[1, 1], [1, 1]], difference: KrippendorffAlpha.nominal) == nil)
    #expect(KrippendorffAlpha.value([[1, 1], [2, 2]], difference: KrippendorffAlpha.nominal) == 1)
  }

  /// Every pair of values within units against every pair of values at all, counted one by one.
  private func naive(_ units: [[Set<Int>]]) -> Double? {
    let pairable = units.filter { $0.count > 1 }
    let all = pairable.flatMap(\.self)
    var observed = 0.0
    for unit in pairable {
      for i in unit.indices {
        for j in unit.indices where i != j { observed += MASIDistance.between(unit[i], unit[j]) / Double(unit.count - 1) }
      }
    }
    var expected = 0.0
    for i in all.indices { for j in all.indices where i != j { expected += MASIDistance.between(all[i], all[j]) } }
    let n = Double(all.count)
    return expected == 0 ? nil : 1 - (observed / n) / (expected / (n * (n - 1)))
  }

  @Test func theShortcutEqualsCountingEveryPair() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let units = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in Set((0..<4).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }) }
      }
      let alpha = KrippendorffAlpha.value(units, difference: MASIDistance.between)
      let expected = naive(units)
      #expect((alpha == nil) == (expected == nil))
      if let alpha, let expected { #expect(abs(alpha - expected) < 1e-12) }
    }
  }

}

/// The weights of Passonneau (2006): 1, ⅔, ⅓ and 0 times the Jaccard coefficient.
@Suite struct MASIDistanceTests {
  @Test func theFourCases() {
    #expect(MASIDistance.between([1, 2], [2, 1]) == 0)
    #expect(MASIDistance.between(Set<Int>(), []) == 0)
    #expect(abs(MASIDistance.between([1, 2], [1, 2, 3, 4]) - (1 - 0.5 * 2 / 3)) < 1e-15)
    #expect(abs(MASIDistance.between([1, 2, 3], [2, 3, 4]) - (1 - 0.5 / 3)) < 1e-15)
    #expect(MASIDistance.between([1], [2]) == 1)
    #expect(MASIDistance.between([], [2]) == 1)
  }
}
