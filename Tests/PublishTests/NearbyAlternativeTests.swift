import Consultation
import Testing

@testable import Publish

/// What is found near the truth could have been the truth: every sum and bound holds, and nothing that is published moves.
@Suite struct NearbyAlternativeTests {
  private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// A square of numbers of which every line adds up to what everyone knows; `open` are withheld. Column number = line x size + place.
  private func square(_ values: [[Int]], open: Set<Int>) -> (model: DisclosureModel, isPublished: [Bool]) {
    var model = DisclosureModel(threshold: 5)
    for (line, numbers) in values.enumerated() {
      for (place, value) in numbers.enumerated() {
        let cell = model.add(.response("ronde-1", Code("\(line)-\(place)")), value, isUnsafe: false)
        model.add(.init(cell: cell, value: value, ceiling: 9))
      }
    }
    let size = values.count
    for line in 0..<size {
      model.add((0..<size).map { line * size + $0 }, is: values[line].reduce(0, +))
      model.add((0..<size).map { $0 * size + line }, is: values.reduce(0) { $0 + $1[line] })
    }
    return (model, model.cells.indices.map { !open.contains($0) })
  }

  private func values(_ alternative: NearbyAlternative) -> [Int: Int] {
    Dictionary(alternative.differences.map { ($0.column, $0.value) }) { $1 }
  }

  @Test func fourNumbersAtTheCornersOfARectangleTradePlaces() {
    let (model, isPublished) = square([[1, 2, 3], [4, 5, 6], [7, 8, 9]], open: [0, 2, 3, 5])
    var alternative = NearbyAlternative(model, isPublished)
    let first = alternative.push(0, 1)
    #expect(first)
    #expect(values(alternative) == [0: 2, 2: 2, 3: 3, 5: 7])
    // Each step goes on from the one before, until a number is at its end.
    let further = (0..<3).map { _ in alternative.push(0, 1) }
    #expect(further == [true, true, false])
    #expect(values(alternative) == [0: 4, 2: 0, 3: 1, 5: 9])
  }

  @Test(arguments: [[0], [0, 1], [0, 4], [0, 1, 3], [0, 4, 8]]) func whatFollowsFromTheSumsDoesNotMove(open: [Int]) {
    let (model, isPublished) = square([[1, 2, 3], [4, 5, 6], [7, 8, 9]], open: Set(open))
    var alternative = NearbyAlternative(model, isPublished)
    let found = open.flatMap { column in [1, -1].filter { alternative.push(column, $0) } }
    #expect(found.isEmpty)
    #expect(alternative.differences.isEmpty)
  }

  @Test func whateverIsFoundKeepsEverySumAndBound() {
    var random = SplitMix64(state: 7)
    var found = 0
    for _ in 0..<400 {
      let size = Int.random(in: 2...5, using: &random)
      let values = (0..<size).map { _ in (0..<size).map { _ in Int.random(in: 0...9, using: &random) } }
      let open = Set((0..<size * size).filter { _ in Int.random(in: 0..<3, using: &random) > 0 })
      var (model, isPublished) = square(values, open: open)
      // A bound across the lines, and one number that is in it on both sides.
      let some = (0..<size).map { $0 * size + $0 }
      model.add(some, areAtMost: [0, size], plus: some.reduce(0) { $0 + model.columns[$1].value })
      var alternative = NearbyAlternative(model, isPublished)
      for column in open.sorted() where alternative.push(column, Bool.random(using: &random) ? 1 : -1) {
        found += 1
        var now = model.columns.map(\.value)
        for (column, value) in self.values(alternative) { now[column] = value }
        for (column, value) in now.enumerated() {
          #expect(value >= model.columns[column].floor && value <= model.columns[column].ceiling)
          if !open.contains(column) { #expect(value == model.columns[column].value) }
        }
        for row in model.rows {
          let sum = row.plus.reduce(0) { $0 + now[$1] } - row.minus.reduce(0) { $0 + now[$1] }
          #expect(sum >= row.least ?? .min && sum <= row.most ?? .max)
        }
      }
    }
    #expect(found > 1500)
  }
}
