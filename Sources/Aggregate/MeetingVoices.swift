internal import Consultation

/// Who says what about each overleg: all together, per organisation, and those at its table apart from the others.
struct MeetingVoices: Sendable {
  let inventory: Inventory
  /// The voices per round and overleg.
  let voices: [[[Counts.VoiceCount]]]
  /// Per round and overleg those who count and said nothing about it.
  private let silent: [[Int]]

  /// What was counted.
  init(inventory: Inventory, _ counts: Counts) {
    self.inventory = inventory
    let index = inventory.index
    var places = index.rounds.map { _ in inventory.meetings.map { _ in [Counts.VoiceCount]() } }
    for voice in counts.voices {
      guard let round = index.place(of: voice.round), let meeting = index.place(of: voice.meeting) else { continue }
      places[round][meeting].append(voice)
    }
    voices = places
    var silent = index.rounds.map { _ in [Int](repeating: 0, count: inventory.meetings.count) }
    for count in counts.silent {
      guard let round = index.place(of: count.round), let meeting = index.place(of: count.meeting) else { continue }
      silent[round][meeting] = count.respondents
    }
    self.silent = silent
  }

  /// Every round and overleg, zeros included, in the order of the inventory.
  var tallies: [MeetingTally] {
    forEachMeeting { round, place, voices in
      let said = VerdictCount(voices, index)
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
      let known = voices.map { (place: index.place(of: $0.organisation), voice: $0) }.filter { $0.place < index.noOrganisation }
      return Dictionary(grouping: known, by: \.place).sorted { $0.key < $1.key }.map { organisation, voices in
        var respondents: [Verdict: Int] = [:]
        var onBehalf: [Verdict: Int] = [:]
        for (_, voice) in voices {
          respondents[voice.verdict, default: 0] += voice.respondents
          if voice.onBehalf > 0 { onBehalf[voice.verdict, default: 0] += voice.onBehalf }
        }
        return MeetingOrganisationTally(
          round: index.rounds[round].code, meeting: inventory.meetings[place].code, organisation: index.organisation(at: organisation),
          respondents: respondents, onBehalf: onBehalf, isAtTable: inventory.participants[place].contains(organisation))
      }
    }
  }

  /// Every round and overleg, zeros included.
  var atTableAndOthers: [TableVerdictTally] {
    forEachMeeting { round, place, voices in
      let atTable = inventory.participants[place]
      func isAtTable(_ voice: Counts.VoiceCount) -> Bool { atTable.contains(index.place(of: voice.organisation)) }
      let own = VerdictCount(voices.filter(isAtTable), index)
      let others = VerdictCount(voices.filter { !isAtTable($0) }, index)
      return [
        TableVerdictTally(
          round: index.rounds[round].code, meeting: inventory.meetings[place].code, atTable: own.group, others: others.group,
          silentParticipants: index.organisations(at: atTable.subtracting(own.allOrganisations)),
          silentRespondents: silent[round][place])
      ]
    }
  }

  private var index: CodebookIndex { inventory.index }

  private func forEachMeeting<Row>(_ rows: (_ round: Int, _ place: Int, [Counts.VoiceCount]) -> [Row]) -> [Row] {
    voices.indices.flatMap { round in voices[round].indices.flatMap { rows(round, $0, voices[round][$0]) } }
  }
}
