import Consultation
import Testing

@testable import Normalise

/// Work that is done in parts is done once, and no task waits long for another.
@Suite struct EvenPartsTests {
  private func submissions(_ lengths: [Int]) -> [Submission] {
    lengths.enumerated().map { place, length in
      let source = Provenance(file: SourceFile("r1/a.csv"), row: place + 2)
      let answers = [Answer(question: Code("past-wel"), row: place + 2, content: .text(RawText(String(repeating: "a", count: length))))]
      return Submission(round: Code("r1"), source: source, answers: length > 0 ? answers : [])
    }
  }

  @Test func thePartsTogetherAreAllInOrder() {
    for count in [0, 1, 2, 3, 7, 40, 2_000, 4_001, 10_007] {
      for parts in 1...9 {
        let ranges = EvenParts.of(submissions((0..<count).map { $0 % 5 * 40 }), parts)
        #expect(ranges.count == parts)
        #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == count)
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "\(count) in \(parts) parts")
      }
    }
  }

  @Test func whoWritesMoreComesInASmallerPart() {
    let ranges = EvenParts.of(submissions([Int](repeating: 100, count: 300) + [Int](repeating: 900, count: 100)), 2)
    // 300 x 117 + 100 x 917: half of it lies some 30 into the long ones.
    #expect((325...335).contains(ranges[0].count))
  }

  @Test func ofVeryManySomeStandForAll() {
    let ranges = EvenParts.of(submissions((0..<30_000).map { $0 < 20_000 ? 10 : 500 }), 4)
    let bytes = ranges.map { $0.reduce(0) { $0 + ($1 < 20_000 ? 27 : 517) } }
    let (least, most) = (bytes.min() ?? 0, bytes.max() ?? 0)
    #expect(most * 100 < least * 102)
  }
}
