import Testing

/// The fourth development set of organisations, written for the rules: cells that look like an organisation of the region and are none.
@Suite struct OrganisationDevelopmentTests {
  @Test("What only looks like an organisation of the region stays unknown")
  func figures() async throws {
    let outcomes = try await LabelledSets(part: "ontwikkel4").organisations()
    let scores = Scores(outcomes)
    print("organisaties-ontwikkel4: goed \(scores.right) van \(scores.rows), met een verkeerde \(scores.withWrong)")
    #expect(scores.rows > 300)
    #expect(scores.right == scores.rows)
    #expect(scores.withWrong == 0)
  }
}
