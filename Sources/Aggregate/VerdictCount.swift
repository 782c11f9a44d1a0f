internal import Consultation

/// What some voices about an overleg add up to.
struct VerdictCount: Sendable {
  private var respondentsByPlace: [Int]
  private var organisationsByPlace: [BitSet]

  /// Adds up `voices`.
  init(_ voices: [Counts.VoiceCount], _ index: CodebookIndex) {
    respondentsByPlace = Array(repeating: 0, count: MeetingCount.byCaution.count)
    organisationsByPlace = Array(repeating: BitSet(), count: MeetingCount.byCaution.count)
    for voice in voices where voice.respondents > 0 {
      guard let place = MeetingCount.byCaution.firstIndex(of: voice.verdict) else { continue }
      respondentsByPlace[place] += voice.respondents
      let organisation = index.place(of: voice.organisation)
      if organisation < index.noOrganisation { organisationsByPlace[place].insert(organisation) }
    }
  }

  /// Respondents per verdict; every verdict is there.
  var respondents: [Verdict: Int] {
    Dictionary(uniqueKeysWithValues: zip(MeetingCount.byCaution, respondentsByPlace))
  }

  /// How many known organisations per verdict; every verdict is there.
  var organisationsByVerdict: [Verdict: Int] {
    Dictionary(uniqueKeysWithValues: zip(MeetingCount.byCaution, organisationsByPlace.map(\.count)))
  }

  /// The known organisations that gave a verdict.
  func organisations(_ verdict: Verdict) -> BitSet {
    MeetingCount.byCaution.firstIndex(of: verdict).map { organisationsByPlace[$0] } ?? BitSet()
  }

  /// Known organisations with any verdict.
  var allOrganisations: BitSet { organisationsByPlace.reduce(into: BitSet()) { $0.formUnion($1) } }

  /// As a value of the vocabulary.
  var group: TableVerdictTally.Group {
    TableVerdictTally.Group(
      respondents: respondents, organisationsByVerdict: organisationsByVerdict, organisations: allOrganisations.count)
  }
}
