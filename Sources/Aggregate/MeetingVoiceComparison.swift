internal import Consultation

/// Who says what about each overleg: per organisation, and those at its table apart from the others.
struct MeetingVoiceComparison: Sendable {
  let index: CodebookIndex
  let meetings: MeetingCount
  /// Per round everyone who counts.
  let counted: [Set<UInt32>]
  /// Per round those who answer in person.
  let personal: [Set<UInt32>]

  /// Per round, overleg and known organisation that said anything, in that order.
  var byOrganisation: [MeetingOrganisationTally] {
    forEachMeeting { round, place, atTable in
      var byOrganisation: [Int32: [MeetingCount.Voice]] = [:]
      for voice in meetings.voices(round: round, meeting: place) where Int(voice.organisation) < index.noOrganisation {
        byOrganisation[voice.organisation, default: []].append(voice)
      }
      return byOrganisation.sorted { $0.key < $1.key }.map { organisation, voices in
        var respondents: [Verdict: Int] = [:]
        var onBehalf: [Verdict: Int] = [:]
        for voice in voices {
          respondents[voice.verdict, default: 0] += 1
          if !personal[round].contains(voice.respondent) { onBehalf[voice.verdict, default: 0] += 1 }
        }
        return MeetingOrganisationTally(
          round: index.rounds[round].code, meeting: index.codebook.meetings[place].code,
          organisation: index.codebook.organisations[Int(organisation)].code, respondents: respondents, onBehalf: onBehalf,
          isAtTable: atTable.contains(organisation))
      }
    }
  }

  /// Every round and overleg, zeros included.
  var atTableAndOthers: [TableVerdictTally] {
    forEachMeeting { round, place, atTable in
      let voices = meetings.voices(round: round, meeting: place)
      let own = VerdictCount(voices.lazy.filter { atTable.contains($0.organisation) }, knownOrganisations: index.noOrganisation)
      let others = VerdictCount(voices.lazy.filter { !atTable.contains($0.organisation) }, knownOrganisations: index.noOrganisation)
      let spoke = Set(voices.map(\.respondent))
      return [
        TableVerdictTally(
          round: index.rounds[round].code, meeting: index.codebook.meetings[place].code, atTable: own.group, others: others.group,
          silentParticipants: atTable.subtracting(own.allOrganisations).sorted().map { index.codebook.organisations[Int($0)].code },
          silentRespondents: counted[round].count { !spoke.contains($0) })
      ]
    }
  }

  private func forEachMeeting<Row>(_ rows: (_ round: Int, _ place: Int, _ atTable: Set<Int32>) -> [Row]) -> [Row] {
    let tables = index.codebook.meetings.map { meeting in
      Set(meeting.participants.map { index.place(of: $0) }.filter { $0 < index.noOrganisation }.map(Int32.init))
    }
    return index.rounds.indices.flatMap { round in tables.indices.flatMap { rows(round, $0, tables[$0]) } }
  }
}
