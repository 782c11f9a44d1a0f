import Consultation
import TestSupport
import Testing

/// The distance that counts as near, against the plain table of the textbook.
struct EditDistanceTests {
  @Test func countsEveryKindOfError() {
    #expect(distance("kat", "kat", limit: 2) == 0)
    #expect(distance("kat", "kaat", limit: 2) == 1)
    #expect(distance("kat", "at", limit: 2) == 1)
    #expect(distance("kat", "kas", limit: 2) == 1)
    #expect(distance("samenwerking", "samenwerknig", limit: 2) == 1)
    #expect(distance("", "ab", limit: 2) == 2)
    #expect(distance("abc", "xyz", limit: 2) == nil)
    #expect(distance("abcdef", "fedcba", limit: 3) == nil)
  }

  @Test func isThatOfTheWholeTableForAllShortWords() {
    let words = (0...4).flatMap { Self.words(of: $0, "abc") }
    for a in words {
      for b in words {
        let whole = Self.reference(a, b)
        for limit in 0...4 {
          #expect(EditDistance.between(a, b, limit: limit) == (whole <= limit ? whole : nil), "\(a) \(b) \(limit)")
        }
      }
    }
  }

  @Test func isThatOfTheWholeTableForLongerTexts() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2000 {
      let a = (0..<Int.random(in: 1...40, using: &random)).map { _ in UInt8.random(in: 0x61...0x66, using: &random) }
      var b = a
      for _ in 0..<Int.random(in: 0...8, using: &random) where b.count > 1 {
        let place = Int.random(in: 0..<b.count - 1, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: b.remove(at: place)
        case 1: b.insert(UInt8.random(in: 0x61...0x66, using: &random), at: place)
        case 2: b[place] = UInt8.random(in: 0x20...0x7A, using: &random)
        default: b.swapAt(place, place + 1)
        }
      }
      let whole = Self.reference(a, b)
      for limit in [0, 1, 2, 3, 5, 13] { #expect(EditDistance.between(a, b, limit: limit) == (whole <= limit ? whole : nil)) }
    }
  }

  private func distance(_ a: String, _ b: String, limit: Int) -> Int? { EditDistance.between(Array(a.utf8), Array(b.utf8), limit: limit) }

  /// All words of so many letters.
  private static func words(of length: Int, _ letters: String) -> [[UInt8]] {
    length == 0 ? [[]] : words(of: length - 1, letters).flatMap { word in letters.utf8.map { word + [$0] } }
  }

  /// Optimal string alignment, every cell of the table.
  private static func reference(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : j == 0 ? i : 0 } }
    for i in a.indices {
      for j in b.indices {
        table[i + 1][j + 1] = min(table[i][j + 1] + 1, table[i + 1][j] + 1, table[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1) }
      }
    }
    return table[a.count][b.count]
  }
}
