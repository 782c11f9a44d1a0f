internal import Consultation

/// What was said about each overleg, per round.
///
/// A respondent counts once per overleg. Should one have said several things about it, the one that changes least counts: needed before
/// merge before superfluous, and any of them before no opinion. That rule does not depend on the order of the input.
struct MeetingCount: Sendable {
  private var voices: [CellKey: [Voice]] = [:]

  /// What one respondent said, with the organisation it counts for.
  struct Voice: Hashable, Comparable, Sendable {
    var respondent: UInt32
    /// The place in ``MeetingCount/byCaution``.
    var caution: UInt8
    var organisation: Int32

    /// What was said.
    var verdict: Verdict { MeetingCount.byCaution[Int(caution)] }

    static func < (lhs: Self, rhs: Self) -> Bool {
      (lhs.respondent, lhs.caution, lhs.organisation) < (rhs.respondent, rhs.caution, rhs.organisation)
    }
  }

  /// The verdicts from the one that changes least.
  static let byCaution: [Verdict] = [.needed, .merge, .superfluous, .noOpinion]

  /// Adds a judgement, when its overleg is known.
  mutating func add(_ judgement: CodedJudgement, respondent: UInt32, _ index: CodebookIndex) {
    guard let round = index.place(of: judgement.round), let meeting = index.place(of: judgement.meeting.code),
      let caution = Self.byCaution.firstIndex(of: judgement.verdict)
    else { return }
    let voice = Voice(
      respondent: respondent, caution: UInt8(caution), organisation: Int32(index.place(of: judgement.organisation)))
    voices[CellKey(round: round, subject: meeting, organisation: 0, column: 0), default: []].append(voice)
  }

  /// Adds another count.
  mutating func merge(_ other: MeetingCount, translation: [UInt32]) {
    for (key, theirs) in other.voices {
      voices[key, default: []] += theirs.map { voice in
        Voice(respondent: translation[Int(voice.respondent)], caution: voice.caution, organisation: voice.organisation)
      }
    }
  }

  /// The voice of each respondent who said anything about an overleg, by number.
  func voices(round: Int, meeting: Int) -> [Voice] {
    var result: [Voice] = []
    for voice in (voices[CellKey(round: round, subject: meeting, organisation: 0, column: 0)] ?? []).sorted()
    where result.last?.respondent != voice.respondent { result.append(voice) }
    return result
  }

  /// Every round and overleg, zeros included, in the order of the inventory.
  func tallies(_ index: CodebookIndex, hours: PersonHours) -> [MeetingTally] {
    index.rounds.indices.flatMap { round in
      index.codebook.meetings.indices.map { place in
        let meeting = index.codebook.meetings[place]
        let said = VerdictCount(voices(round: round, meeting: place), knownOrganisations: index.noOrganisation)
        return MeetingTally(
          round: index.rounds[round].code, meeting: meeting.code, respondents: said.respondents,
          organisationsByVerdict: said.organisations.mapValues(\.count), organisations: said.allOrganisations.count,
          hoursPerYear: hours.perYear(meeting))
      }
    }
  }
}

/// What some voices add up to.
struct VerdictCount: Sendable {
  /// Respondents per verdict; every verdict is there.
  private(set) var respondents: [Verdict: Int] = [:]
  /// Known organisations per verdict; every verdict is there.
  private(set) var organisations: [Verdict: Set<Int32>] = [:]

  /// Counts `voices`, one per respondent.
  init(_ voices: some Sequence<MeetingCount.Voice>, knownOrganisations: Int) {
    for verdict in Verdict.allCases {
      respondents[verdict] = 0
      organisations[verdict] = []
    }
    for voice in voices {
      respondents[voice.verdict, default: 0] += 1
      if Int(voice.organisation) < knownOrganisations { organisations[voice.verdict, default: []].insert(voice.organisation) }
    }
  }

  /// Known organisations with any verdict.
  var allOrganisations: Set<Int32> { organisations.values.reduce(into: []) { $0.formUnion($1) } }

  /// As a value of the vocabulary.
  var group: TableVerdictTally.Group {
    TableVerdictTally.Group(
      respondents: respondents, organisationsByVerdict: organisations.mapValues(\.count), organisations: allOrganisations.count)
  }
}
