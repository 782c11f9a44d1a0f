import Consultation

/// What an organisation says otherwise than the time before.
extension OrganisationReportBuilder {
  /// The last round in which it spoke against the one before in which it did; nil when there are no two.
  var change: Section? {
    let spoken = rounds.compactMap { figures in said[figures.round.code].map { (figures, $0) } }
    guard let (now, people) = spoken.last, let (before, then) = spoken.dropLast().last else { return nil }
    var items: [Sentence] = []
    let (themes, earlier) = (people.categories, then.categories)
    let (new, gone) = (names(themes.subtracting(earlier)), names(earlier.subtracting(themes)))
    if !new.isEmpty { items.append(Wording.newThemes(new)) }
    if !gone.isEmpty { items.append(Wording.goneThemes(gone)) }
    let (verdicts, old) = (now.verdicts(onBehalfOf: organisation.code), before.verdicts(onBehalfOf: organisation.code))
    for meeting in material.codebook.meetings {
      guard let from = old[meeting.code], let to = verdicts[meeting.code], from != to else { continue }
      items.append(Wording.changedVerdict(meeting, from: ordered(from), to: ordered(to)))
    }
    var sentences = [Wording.respondentsThenAndNow(.own(then.speakers), now: .own(people.speakers), in: (before.round, now.round))]
    if let last = rounds.last, last.respondents > 0, last.round.code != now.round.code { sentences.append(Wording.absentIn(last.round)) }
    if items.isEmpty { sentences.append(Wording.nothingChanged) }
    return Section(
      heading: Wording.Heading.changed, anchor: "veranderd",
      blocks: [.sentences(sentences)] + (items.isEmpty ? [] : [.bullets(items.map { [.said($0)] })]))
  }

  private func names(_ themes: Set<Code<Theme>>) -> [String] {
    material.codebook.sorted(themes).map { material.codebook.theme($0)?.name ?? $0.rawValue }
  }

  private func ordered(_ verdicts: Set<Verdict>) -> [Verdict] { Verdict.allCases.filter(verdicts.contains) }
}
