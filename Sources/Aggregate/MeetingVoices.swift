internal import Consultation

/// Who says what about each overleg: all together, per organisation, and those at its table apart from the others.
struct MeetingVoices: Sendable {
  let index: CodebookIndex
  /// The one voice of each respondent: per round, per overleg.
  let voices: [[[MeetingCount.Voice]]]
  /// Per round everyone who counts.
  let counted: [BitSet]
  /// Per round those who answer in person.
  let personal: [BitSet]

  /// Every round and overleg, zeros included, in the order of the inventory.
  func tallies(hours: PersonHours) -> [MeetingTally] {
    forEachMeeting { round, meeting, voices in
      let said = VerdictCount(voices, noOrganisation: index.noOrganisation)
      return [
        MeetingTally(
          round: round.code, meeting: meeting.code, respondents: said.respondents,
          organisationsByVerdict: said.organisationsByVerdict, organisations: said.allOrganisations.count,
          hoursPerYear: hours.perYear(meeting))
      ]
    }
  }

  /// Per round, overleg and known organisation that said anything, in that order.
  var byOrganisation: [MeetingOrganisationTally] {
    let personal = Dictionary(uniqueKeysWithValues: zip(index.rounds.map(\.code), personal))
    return forEachMeeting { round, meeting, voices in
      let atTable = places(meeting)
      let known = voices.filter { Int($0.organisation) < index.noOrganisation }
      return Dictionary(grouping: known, by: \.organisation).sorted { $0.key < $1.key }.map { organisation, voices in
        var respondents: [Verdict: Int] = [:]
        var onBehalf: [Verdict: Int] = [:]
        for voice in voices {
          respondents[voice.verdict, default: 0] += 1
          if personal[round.code]?.contains(Int(voice.respondent)) != true { onBehalf[voice.verdict, default: 0] += 1 }
        }
        return MeetingOrganisationTally(
          round: round.code, meeting: meeting.code, organisation: index.organisation(at: Int(organisation)),
          respondents: respondents, onBehalf: onBehalf, isAtTable: atTable.contains(Int(organisation)))
      }
    }
  }

  /// Every round and overleg, zeros included.
  var atTableAndOthers: [TableVerdictTally] {
    let counted = Dictionary(uniqueKeysWithValues: zip(index.rounds.map(\.code), counted))
    return forEachMeeting { round, meeting, voices in
      let atTable = places(meeting)
      let own = VerdictCount(voices.lazy.filter { atTable.contains(Int($0.organisation)) }, noOrganisation: index.noOrganisation)
      let others = VerdictCount(
        voices.lazy.filter { !atTable.contains(Int($0.organisation)) }, noOrganisation: index.noOrganisation)
      let spoke = BitSet(voices.lazy.map { Int($0.respondent) })
      return [
        TableVerdictTally(
          round: round.code, meeting: meeting.code, atTable: own.group, others: others.group,
          silentParticipants: index.organisations(at: atTable.subtracting(own.allOrganisations)),
          silentRespondents: counted[round.code]?.subtracting(spoke).count ?? 0)
      ]
    }
  }

  /// The known organisations at a table.
  private func places(_ meeting: Meeting) -> BitSet {
    BitSet(meeting.participants.lazy.map { index.place(of: $0) }.filter { $0 < index.noOrganisation })
  }

  private func forEachMeeting<Row>(_ rows: (Round, Meeting, [MeetingCount.Voice]) -> [Row]) -> [Row] {
    zip(index.rounds, voices).flatMap { round, voices in
      zip(index.codebook.meetings, voices).flatMap { meeting, voices in rows(round, meeting, voices) }
    }
  }
}
