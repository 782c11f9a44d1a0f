internal import Consultation

/// Who says what about each overleg: all together, per organisation, and those at its table apart from the others.
struct MeetingVoices: Sendable {
  let inventory: Inventory
  /// The one voice of each respondent: per round, per overleg.
  let voices: [[[MeetingCount.Voice]]]
  /// Per round everyone who counts.
  let counted: [BitSet]
  /// Per round those who answer in person.
  let personal: [BitSet]

  /// Every round and overleg, zeros included, in the order of the inventory.
  var tallies: [MeetingTally] {
    forEachMeeting { round, place, voices in
      let said = VerdictCount(voices, noOrganisation: index.noOrganisation)
      return [
        MeetingTally(
          round: index.rounds[round].code, meeting: inventory.meetings[place].code, respondents: said.respondents,
          organisationsByVerdict: said.organisationsByVerdict, organisations: said.allOrganisations.count,
          hoursPerYear: inventory.hoursPerYear[place])
      ]
    }
  }

  /// Per round, overleg and known organisation that said anything, in that order.
  var byOrganisation: [MeetingOrganisationTally] {
    forEachMeeting { round, place, voices in
      let atTable = inventory.participants[place]
      let known = voices.filter { Int($0.organisation) < index.noOrganisation }
      return Dictionary(grouping: known, by: \.organisation).sorted { $0.key < $1.key }.map { organisation, voices in
        var respondents: [Verdict: Int] = [:]
        var onBehalf: [Verdict: Int] = [:]
        for voice in voices {
          respondents[voice.verdict, default: 0] += 1
          if !personal[round].contains(Int(voice.respondent)) { onBehalf[voice.verdict, default: 0] += 1 }
        }
        return MeetingOrganisationTally(
          round: index.rounds[round].code, meeting: inventory.meetings[place].code, organisation: index.organisation(at: Int(organisation)),
          respondents: respondents, onBehalf: onBehalf, isAtTable: atTable.contains(Int(organisation)))
      }
    }
  }

  /// Every round and overleg, zeros included.
  var atTableAndOthers: [TableVerdictTally] {
    forEachMeeting { round, place, voices in
      let atTable = inventory.participants[place]
      let own = VerdictCount(voices.lazy.filter { atTable.contains(Int($0.organisation)) }, noOrganisation: index.noOrganisation)
      let others = VerdictCount(
        voices.lazy.filter { !atTable.contains(Int($0.organisation)) }, noOrganisation: index.noOrganisation)
      let spoke = BitSet(voices.lazy.map { Int($0.respondent) })
      return [
        TableVerdictTally(
          round: index.rounds[round].code, meeting: inventory.meetings[place].code, atTable: own.group, others: others.group,
          silentParticipants: index.organisations(at: atTable.subtracting(own.allOrganisations)),
          silentRespondents: counted[round].subtracting(spoke).count)
      ]
    }
  }

  private var index: CodebookIndex { inventory.index }

  private func forEachMeeting<Row>(_ rows: (_ round: Int, _ place: Int, [MeetingCount.Voice]) -> [Row]) -> [Row] {
    voices.indices.flatMap { round in voices[round].indices.flatMap { rows(round, $0, voices[round][$0]) } }
  }
}
