internal import Consultation

/// What a run, or a step between two, amounts to.
struct RunTally: Sendable {
  /// What is counted in a round.
  struct Subject: Hashable, Comparable, Sendable {
    var round: Code<Round>
    var subject: RunChange.Subject

    private var place: (Int, String, String) {
      switch subject {
      case .respondents: (0, "", "")
      case .organisations: (1, "", "")
      case .theme(let theme): (2, theme.rawValue, "")
      case .meeting(let meeting, let verdict): (3, meeting.rawValue, String(Verdict.allCases.firstIndex(of: verdict) ?? 0))
      case .choice(let question, let choice): (4, question.rawValue, choice)
      }
    }

    static func < (lhs: Self, rhs: Self) -> Bool {
      lhs.round != rhs.round ? naturallyPrecedes(lhs.round.rawValue, rhs.round.rawValue) : lhs.place < rhs.place
    }
  }

  /// An organisation and an overleg in a round.
  struct Position: Hashable, Comparable, Sendable {
    var round: Code<Round>
    var meeting: Code<Meeting>
    var organisation: Code<Organisation>

    static func < (lhs: Self, rhs: Self) -> Bool {
      if lhs.round != rhs.round { return naturallyPrecedes(lhs.round.rawValue, rhs.round.rawValue) }
      return (lhs.meeting, lhs.organisation) < (rhs.meeting, rhs.organisation)
    }
  }

  private struct Voice: Hashable {
    var person: RunRows.Key
    var meeting: Code<Meeting>
  }

  private var respondents: [Code<Round>: Int] = [:]
  private var organisations: [Subject: Set<Code<Organisation>>] = [:]
  private var namers: [Subject: Set<Pseudonym>] = [:]
  private var categories: Set<Code<Theme>> = []
  /// The verdicts of each organisation.
  private(set) var positions: [Position: Set<Verdict>] = [:]

  /// Counts rows, in any order.
  init(_ rows: [(key: RunRows.Key, coding: RunRows.Coding)]) {
    var organisationOf: [RunRows.Key: Code<Organisation>] = [:]
    for (key, coding) in rows {
      guard case .organisation(let organisation) = coding else { continue }
      respondents[key.round, default: 0] += 1
      guard let organisation else { continue }
      organisationOf[key] = organisation
      organisations[Subject(round: key.round, subject: .organisations), default: []].insert(organisation)
    }
    var voices: [Voice: Int] = [:]
    for (key, coding) in rows {
      let organisation = organisationOf[key.person]
      switch (key.unit, coding) {
      case (_, .themes(let themes, let subthemes)):
        categories.formUnion(themes)
        for theme in themes + subthemes { note(.theme(theme), key, organisation) }
      case (.judgement(_, let verdict, _), .meeting(let meeting?)):
        let caution = MeetingCount.byCaution.firstIndex(of: verdict) ?? 0
        let voice = Voice(person: key.person, meeting: meeting)
        voices[voice] = min(voices[voice] ?? .max, caution)
      case (.choice(let question, _, _), .choices(let choices)):
        for choice in choices { note(.choice(question, choice), key, organisation) }
      default: break
      }
    }
    for (voice, caution) in voices {
      guard let organisation = organisationOf[voice.person] else { continue }
      let verdict = MeetingCount.byCaution[caution]
      let round = voice.person.round
      organisations[Subject(round: round, subject: .meeting(voice.meeting, verdict)), default: []].insert(organisation)
      positions[Position(round: round, meeting: voice.meeting, organisation: organisation), default: []].insert(verdict)
    }
  }

  private mutating func note(_ subject: RunChange.Subject, _ key: RunRows.Key, _ organisation: Code<Organisation>?) {
    let place = Subject(round: key.round, subject: subject)
    namers[place, default: []].insert(key.respondent)
    if let organisation { organisations[place, default: []].insert(organisation) }
  }

  /// Every figure that is not nought.
  var counts: [Subject: Int] {
    var result = organisations.mapValues(\.count)
    for (round, count) in respondents { result[Subject(round: round, subject: .respondents)] = count }
    return result
  }

  /// The place of every theme that somebody names, among those of its kind.
  var ranks: [Subject: Int] {
    var weights: [Subject: (organisations: Int, respondents: Int)] = [:]
    for (key, people) in namers {
      if case .theme = key.subject { weights[key] = (organisations[key]?.count ?? 0, people.count) }
    }
    return Dictionary(
      uniqueKeysWithValues: weights.map { key, weight in
        (key, 1 + weights.count { $0.key.round == key.round && isCategory($0.key) == isCategory(key) && weight < $0.value })
      })
  }

  private func isCategory(_ key: Subject) -> Bool {
    if case .theme(let theme) = key.subject { categories.contains(theme) } else { false }
  }
}
