import Consultation

/// What an organisation says otherwise than the time before.
extension OrganisationReportBuilder {
  /// The last round in which it spoke against the one before in which it did; nil when there are no two.
  var change: Section? {
    let spoken = rounds.filter { figures in respondents.contains { $0.round == figures.round.code } }
    guard let now = spoken.last, let before = spoken.dropLast().last else { return nil }
    let (people, then) = (speakers(in: now.round.code), speakers(in: before.round.code))
    var items: [Sentence] = []
    let (themes, earlier) = (named(in: now.round.code, by: people), named(in: before.round.code, by: then))
    let (new, gone) = (names(themes.subtracting(earlier)), names(earlier.subtracting(themes)))
    if !new.isEmpty { items.append(Wording.newThemes(new)) }
    if !gone.isEmpty { items.append(Wording.goneThemes(gone)) }
    let (verdicts, old) = (verdicts(in: now.round.code, of: people), self.verdicts(in: before.round.code, of: then))
    for meeting in material.codebook.meetings {
      guard let from = old[meeting.code], let to = verdicts[meeting.code], from != to else { continue }
      items.append(Wording.changedVerdict(meeting, from: ordered(from), to: ordered(to)))
    }
    var sentences = [Wording.respondentsThenAndNow(.own(then.count), now: .own(people.count), in: (before.round, now.round))]
    if let last = rounds.last, last.respondents > 0, last.round.code != now.round.code { sentences.append(Wording.absentIn(last.round)) }
    if items.isEmpty { sentences.append(Wording.nothingChanged) }
    return Section(
      heading: Wording.Heading.changed, anchor: "veranderd",
      blocks: [.sentences(sentences)] + (items.isEmpty ? [] : [.bullets(items.map { [.said($0)] })]))
  }

  private func speakers(in round: Code<Round>) -> Set<Pseudonym> { Set(respondents.filter { $0.round == round }.map(\.pseudonym)) }

  /// The categories that these respondents name at the six open questions.
  private func named(in round: Code<Round>, by speakers: Set<Pseudonym>) -> Set<Code<Theme>> {
    Set(
      answers.filter { $0.round == round && speakers.contains($0.respondent) && Digest.themeQuestions.contains($0.question) }
        .flatMap(\.themes))
  }

  private func names(_ themes: Set<Code<Theme>>) -> [String] {
    material.codebook.sorted(themes).map { material.codebook.theme($0)?.name ?? $0.rawValue }
  }

  private func ordered(_ verdicts: Set<Verdict>) -> [Verdict] { Verdict.allCases.filter(verdicts.contains) }
}
