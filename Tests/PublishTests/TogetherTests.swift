import Testing

@testable import Publish

@Suite struct TogetherTests {
  @Test(arguments: [0, 1, 2, 300]) func whatComesOutIsInTheOrderOfThePieces(count: Int) async {
    let values = await together((0..<count).map { number in { @Sendable in number * number } })
    #expect(values == (0..<count).map { $0 * $0 })
  }
}
