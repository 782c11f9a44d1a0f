import Testing

/// The second development set of personal data, written for the rules: what they must do, row by row.
@Suite struct PersonalDataDevelopmentTests {
  @Test("The development set for the rules keeps its figures")
  func figures() throws {
    let outcomes = try LabelledSets(part: "ontwikkel2").personalData()
    let findings = outcomes.flatMap(\.findings)
    let clean = outcomes.filter(\.findings.isEmpty)
    let names = findings.filter { $0.kind == "naam" }
    let others = findings.filter { $0.kind != "naam" }
    let left = names.count { !$0.isGone }
    let changed = clean.count { $0.isChanged }
    print(
      "persoonsgegevens-ontwikkel2: namen \(names.count - left) van \(names.count), overige over \(others.count { !$0.isGone }) van "
        + "\(others.count), schoon en gewijzigd \(changed) van \(clean.count)")
    #expect(left <= 1)
    #expect(others.count { !$0.isGone } == 0)
    #expect(changed <= 1)
  }
}
