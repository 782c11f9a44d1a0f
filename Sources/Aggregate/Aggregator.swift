public import Consultation

/// Counts a coded consultation.
///
/// What it counts follows from the rows alone that the analyst gets, and adds up: counting two parts and putting the counts together
/// is the same as counting the whole, whichever way it was cut.
public struct Aggregator: Sendable {
  private let codebook: Codebook
  private let settings: Settings

  /// An aggregator for consultations with this codebook.
  public init(codebook: Codebook, settings: Settings) {
    self.codebook = codebook
    self.settings = settings
  }

  /// Everything that can be counted in `coded`, in the order of publication.
  ///
  /// - Parameters:
  ///   - coded: the consultation. Answers, judgements and choices are those of counted respondents.
  ///   - accounts: what became of what was read, passed on as it is.
  ///   - rounds: the rounds in any order; one without answers is counted as such, one that only `coded` mentions gets its code as title.
  public func tallies(_ coded: CodedConsultation, accounts: [FileAccount], rounds: [Round]) -> Tallies {
    let index = CodebookIndex(codebook: codebook, rounds: rounds, coded: coded)
    var count = ConsultationCount(index: index)
    count.add(coded)
    return tallies(count, accounts: accounts)
  }

  /// What a finished count amounts to.
  func tallies(_ count: ConsultationCount, accounts: [FileAccount]) -> Tallies {
    let index = count.index
    let hours = PersonHours(settings: settings)
    return Tallies(
      rounds: index.rounds, accounts: accounts, response: count.response.tallies(index),
      unknownOrganisation: count.response.unknownOrganisation(index), themes: count.themes.tallies(index),
      themesByOrganisation: count.themes.talliesByOrganisation(index), questions: count.questions.tallies(index),
      meetings: count.meetings.tallies(index, hours: hours), overlaps: MeetingOverlap(codebook: codebook, hours: hours).tallies,
      choices: count.choices.tallies(index))
  }
}
