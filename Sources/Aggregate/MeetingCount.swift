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

  /// How many voices each organisation lent to each verdict: per round and overleg.
  ///
  /// - Parameter personal: per round those who answer in person.
  static func counts(_ voices: [[[Voice]]], _ index: CodebookIndex, personal: [BitSet]) -> [Counts.VoiceCount] {
    voices.indices.flatMap { round in
      voices[round].indices.flatMap { meeting -> [Counts.VoiceCount] in
        let width = byCaution.count
        var cells = [(respondents: Int, onBehalf: Int)](repeating: (0, 0), count: (index.noOrganisation + 1) * width)
        for voice in voices[round][meeting] {
          let cell = Int(voice.organisation) * width + Int(voice.caution)
          cells[cell].respondents += 1
          if !personal[round].contains(Int(voice.respondent)) { cells[cell].onBehalf += 1 }
        }
        return cells.indices.compactMap { cell in
          if cells[cell].respondents == 0 { return nil }
          return Counts.VoiceCount(
            round: index.rounds[round].code, meeting: index.codebook.meetings[meeting].code, verdict: byCaution[cell % width],
            organisation: cell / width < index.noOrganisation ? index.organisation(at: cell / width) : nil,
            respondents: cells[cell].respondents, onBehalf: cells[cell].onBehalf)
        }
      }
    }
  }

  /// How many of those who count said nothing about each overleg of a round.
  static func silent(_ voices: [[[Voice]]], _ index: CodebookIndex, counted: [BitSet]) -> [Counts.SilentCount] {
    voices.indices.flatMap { round in
      voices[round].enumerated().map { meeting, voices in
        Counts.SilentCount(
          round: index.rounds[round].code, meeting: index.codebook.meetings[meeting].code,
          respondents: counted[round].subtracting(BitSet(voices.lazy.map { Int($0.respondent) })).count)
      }
    }
  }

  private static func isInOrder(_ voices: [Voice]) -> Bool { zip(voices, voices.dropFirst()).allSatisfy { $0 <= $1 } }
}
