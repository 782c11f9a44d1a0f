import Aggregate
import Consultation
import Testing

@testable import Publish

/// What is lost when several overleggen end together.
@Suite struct JointRemovalTests {
  private static func meeting(_ code: Code<Meeting>, _ themes: [Code<Theme>], _ participants: [Code<Organisation>]) -> Meeting {
    Meeting(
      code: code, name: "Overleg \(code)", level: .tactical, scale: "zuid-limburg", themes: themes, participants: participants,
      timesPerYear: 10, hours: 1, isStatutory: false)
  }

  /// Two tables for the same, each of which can go alone.
  private static let codebook = Codebook(
    questions: Sample.codebook.questions, themes: Sample.codebook.themes, organisations: Sample.codebook.organisations,
    meetings: [
      meeting("a", ["jeugd", "overig"], ["org-1", "org-2"]), meeting("b", ["18min-18plus", "jeugd"], ["org-1", "org-3"]),
      meeting("c", ["overig"], ["org-2", "org-3"]), meeting("d", ["overig"], ["org-2", "org-3"]),
    ])

  @Test func theLastTwoTablesGoTogetherOrNot() {
    #expect(JointRemoval(["a"], Self.codebook) == JointRemoval([], Self.codebook))
    #expect(JointRemoval(["b"], Self.codebook).themes.isEmpty, "a sub-theme lies where its category does")
    let both = JointRemoval(["a", "b"], Self.codebook)
    #expect(both.themes == ["jeugd", "18min-18plus"] && both.organisations == ["org-1"])
  }

  @Test func aloneItIsWhatIsCountedPerOverleg() {
    for codebook in [Sample.codebook, Self.codebook] {
      let tallies = Aggregator(codebook: codebook, settings: Settings()).tallies(CodedConsultation(), accounts: [], rounds: [])
      #expect(!tallies.removals.isEmpty)
      for removal in tallies.removals {
        let joint = JointRemoval([removal.meeting], codebook)
        #expect(joint.themes == removal.orphanedThemes && joint.organisations == removal.organisationsWithoutTable)
      }
    }
  }

  /// What the digest finds when these are called superfluous.
  private func finding(_ superfluous: [Code<Meeting>]) -> String {
    var sample = Sample()
    for meeting in superfluous { for organisation in 1...3 { sample.judge(sample.respondent(organisation), meeting, .superfluous) } }
    let tallies = Aggregator(codebook: Self.codebook, settings: sample.settings)
      .tallies(sample.coded, accounts: [], rounds: sample.rounds)
    let material = Material(
      codebook: Self.codebook, settings: sample.settings, tallies: tallies, particulars: Particulars(sample.rows, Self.codebook))
    return Digest.document(material, FigureBook(ProtectedMaterial(material).publicTables)).sections[0].text
  }

  @Test func theDigestAddsUpBeforeItReassures() {
    let joint =
      "Elk op zichzelf kan vervallen zonder dat een thema of organisatie de laatste tafel verliest; vervallen ze allemaal, dan verliezen "
      + "2 thema's en één organisatie die."
    #expect(finding(["a", "b"]).contains(joint))
    #expect(!finding(["a", "b"]).contains("geen organisatie de laatste tafel"))
    #expect(finding(["b", "c"]).contains("Ook als ze allemaal vervallen, verliest geen thema en geen organisatie de laatste tafel."))
  }
}

extension Publish.Section {
  /// The words of its items.
  fileprivate var text: String {
    blocks.map { block in
      guard case .bullets(let items) = block else { return "" }
      return items.joined().map { if case .said(let sentence) = $0 { sentence.text } else { "" } }.joined(separator: "\n")
    }.joined()
  }
}
