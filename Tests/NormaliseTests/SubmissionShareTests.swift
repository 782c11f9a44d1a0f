import Normalise
import Testing

/// A file in parts is the file: no submission is lost, none is done twice.
@Suite struct SubmissionShareTests {
  @Test func thePartsTogetherAreAllInOrder() throws {
    for count in 0...40 {
      for parts in 1...12 {
        var places: [Int] = []
        for number in 1...parts { places += Array(try #require(SubmissionShare(number, of: parts)).places(of: count)) }
        #expect(places == Array(0..<count), "\(count) in \(parts) parts")
      }
    }
  }

  @Test func noPartIsMoreThanOneLargerThanAnother() throws {
    let sizes = try (1...7).map { try #require(SubmissionShare($0, of: 7)).places(of: 100).count }
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test(arguments: [(0, 3), (4, 3), (1, 0), (-1, 2)])
  func aPartThatIsNotThereIsNone(number: Int, of count: Int) {
    #expect(SubmissionShare(number, of: count) == nil)
  }
}
