import Testing

/// The development sets of personal data that were written for the rules: what they must do, row by row.
@Suite struct PersonalDataDevelopmentTests {
  @Test("The second development set for the rules keeps its figures")
  func second() throws { try expect(part: "ontwikkel2", namesLeft: 0, changedClean: 0) }

  @Test("The fourth development set for the rules keeps its figures")
  func fourth() throws { try expect(part: "ontwikkel4", namesLeft: 4, changedClean: 1) }

  @Test("The fifth development set for the rules keeps its figures")
  func fifth() throws { try expect(part: "ontwikkel5", namesLeft: 5, changedClean: 8) }

  /// Plates are left where nothing says that they are: of old cars, without hyphens behind a brand, of a moped.
  @Test("The sixth development set, of licence plates, keeps its figures")
  func sixth() throws { try expect(part: "ontwikkel6", namesLeft: 0, othersLeft: 5, changedClean: 0) }

  private func expect(part: String, namesLeft: Int, othersLeft: Int = 0, changedClean: Int) throws {
    let outcomes = try LabelledSets(part: part).personalData()
    let findings = outcomes.flatMap(\.findings)
    let clean = outcomes.filter(\.findings.isEmpty)
    let names = findings.filter { $0.kind == "naam" }
    let others = findings.filter { $0.kind != "naam" }
    let left = names.count { !$0.isGone }
    let changed = clean.count { $0.isChanged }
    print(
      "persoonsgegevens-\(part): namen \(names.count - left) van \(names.count), overige over \(others.count { !$0.isGone }) van "
        + "\(others.count), schoon en gewijzigd \(changed) van \(clean.count)")
    #expect(!names.isEmpty && !clean.isEmpty)
    #expect(left <= namesLeft)
    #expect(others.count { !$0.isGone } <= othersLeft)
    #expect(changed <= changedClean)
  }
}
