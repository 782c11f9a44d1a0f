internal import Consultation

/// What organisations say of each overleg over all rounds: of each organisation what it said in the last round in which it took a position.
struct MeetingOpinions: Sendable {
  let inventory: Inventory
  /// What everyone says, per round.
  let positions: OrganisationPositions

  /// What the organisations at the table of an overleg say.
  func atTable(_ meeting: Int) -> MeetingFate.Opinion { opinion(meeting) { inventory.participants[meeting].contains($0) } }

  /// What the other organisations say.
  func others(_ meeting: Int) -> MeetingFate.Opinion { opinion(meeting) { !inventory.participants[meeting].contains($0) } }

  /// The overleggen that most organisations at the table call needed with one voice.
  var needed: BitSet { BitSet(inventory.meetings.indices.lazy.filter { atTable($0).isNeededByMostWithOneVoice }) }

  private func opinion(_ meeting: Int, where belongs: (Int) -> Bool) -> MeetingFate.Opinion {
    var result = MeetingFate.Opinion()
    var heard = BitSet()
    for round in positions.meetings.indices.reversed() {
      let verdicts: [Verdict] = [.needed, .superfluous, .merge]
      let said = verdicts.map { positions.organisations(round: round, meeting: meeting, verdict: $0) }
      let speaking = said.reduce(into: BitSet()) { $0.formUnion($1) }.subtracting(heard)
      for organisation in speaking.members where belongs(organisation) {
        switch said.map({ $0.contains(organisation) }) {
        case [true, false, false]: result.needed += 1
        case [false, true, false]: result.superfluous += 1
        case [false, false, true]: result.merge += 1
        default: result.divided += 1
        }
      }
      heard.formUnion(speaking)
    }
    return result
  }
}
