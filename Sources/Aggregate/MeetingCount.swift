internal import Consultation

/// What was said about each overleg, per round.
///
/// A respondent counts once per overleg. Should one have said several things about it, the one that changes least counts: needed before
/// merge before superfluous, and any of them before no opinion. That rule does not depend on the order of the input.
struct MeetingCount: Sendable {
  private var voices: [[Voice]]
  private let meetings: Int

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

  /// An empty count.
  init(_ index: CodebookIndex) {
    meetings = index.codebook.meetings.count
    voices = Array(repeating: [], count: index.rounds.count * meetings)
  }

  /// Adds a judgement.
  mutating func add(_ verdict: Verdict, respondent: UInt32, round: Int, meeting: Int, organisation: Int) {
    guard let caution = Self.byCaution.firstIndex(of: verdict) else { return }
    voices[round * meetings + meeting].append(
      Voice(respondent: respondent, caution: UInt8(caution), organisation: Int32(organisation)))
  }

  /// Adds another count.
  mutating func merge(_ other: MeetingCount, translation: [UInt32]) {
    for place in voices.indices {
      voices[place] += other.voices[place].map { voice in
        Voice(respondent: translation[Int(voice.respondent)], caution: voice.caution, organisation: voice.organisation)
      }
    }
  }

  /// The one voice of each respondent who said anything about an overleg, by number: per round, per overleg.
  var oneVoiceEach: [[[Voice]]] {
    stride(from: 0, to: voices.count, by: max(1, meetings)).map { start in
      voices[start..<start + meetings].map { said in
        var result: [Voice] = []
        for voice in Self.isInOrder(said) ? said : said.sorted() where result.last?.respondent != voice.respondent {
          result.append(voice)
        }
        return result
      }
    }
  }

  private static func isInOrder(_ voices: [Voice]) -> Bool { zip(voices, voices.dropFirst()).allSatisfy { $0 <= $1 } }
}
