import Consultation

/// Builds the digest: decides what is said, in which order; the words come from ``Wording``.
struct Digest: Sendable {
  let material: Material
  let now: RoundFigures
  /// The round before, when somebody answered in it.
  let before: RoundFigures?
  let others: OtherQuestionFigures

  /// The digest of the latest round in which somebody answered; a notice when nobody ever did.
  static func document(_ material: Material) -> Document {
    let rounds = material.tallies.rounds.map { RoundFigures($0, material) }
    let answered = rounds.filter { $0.respondents > 0 }
    var document = Document(title: material.settings.title, notice: material.settings.isFictional ? Wording.fictional : nil)
    guard let now = answered.last else {
      document.introduction = [.sentences([Wording.nobody])]
      document.sections = nobodySections(material, rounds.last)
      return document
    }
    let before = answered.dropLast().last
    let digest = Digest(
      material: material, now: now, before: before, others: OtherQuestionFigures(now.round, material.coded, material.codebook))
    var introduction = [Wording.introduction(now.round, respondents: now.respondents, organisations: now.answering.count)]
    if let last = rounds.last, last.respondents == 0 { introduction.append(Wording.nothingYet(last.round)) }
    if let before { introduction.append(Wording.comparedWith(before.round)) }
    introduction.append(Wording.noStatus)
    document.introduction = [.sentences(introduction)]
    document.sections = [
      digest.findings, digest.response, digest.themes, digest.meetings, digest.choices, digest.movement, digest.decisions, digest.account,
    ].filter { !$0.isEmpty }
    return document
  }

  private static func nobodySections(_ material: Material, _ last: RoundFigures?) -> [Section] {
    guard let last, !last.invited.isEmpty else { return [] }
    return [Section(heading: Wording.Heading.response, anchor: "respons", blocks: responseBlocks(last))]
  }

  /// The name of a theme.
  func name(_ theme: Code<Theme>) -> String { material.codebook.theme(theme)?.name ?? theme.rawValue }

  /// The name of an overleg.
  func name(_ meeting: Code<Meeting>) -> String { material.codebook.meeting(meeting)?.name ?? meeting.rawValue }

  /// A number of respondents, unless it is too small to be shown.
  func shown(_ respondents: Int) -> Int? { respondents >= material.settings.disclosureThreshold ? respondents : nil }

  /// What the organisations say about an overleg.
  func stance(_ tally: MeetingTally) -> MeetingStance {
    MeetingStance(tally, isStatutory: material.codebook.meeting(tally.meeting)?.isStatutory ?? false)
  }
}
