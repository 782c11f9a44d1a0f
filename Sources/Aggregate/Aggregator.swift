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
    let totals = count.themes.totals(index)
    let counted = index.rounds.indices.map { count.response.counted(round: $0, index) }
    let personal = index.rounds.indices.map { count.response.personal(round: $0) }
    var result = Tallies(
      rounds: index.rounds, accounts: accounts, response: count.response.tallies(index),
      unknownOrganisation: count.response.unknownOrganisation(index), themes: count.themes.tallies(index, totals: totals),
      themesByOrganisation: count.themes.talliesByOrganisation(index, personal: personal), questions: count.questions.tallies(index),
      meetings: count.meetings.tallies(index, hours: hours), overlaps: MeetingOverlap(codebook: codebook, hours: hours).tallies,
      choices: count.choices.tallies(index))
    result.responseRates = count.response.rates(index)
    result.levels = count.response.levels(index)
    result.pairs = PairComparison(index: index, totals: totals).tallies
    let voices = MeetingVoiceComparison(index: index, meetings: count.meetings, counted: counted, personal: personal)
    result.meetingsByOrganisation = voices.byOrganisation
    result.tableVerdicts = voices.atTableAndOthers
    result.support = SupportJudge(codebook: codebook).support(
      rounds: result.rounds, themes: result.themesByOrganisation, meetings: result.meetingsByOrganisation, rates: result.responseRates)
    result.contradictions = ContradictionFinder(codebook: codebook).contradictions(
      rounds: result.rounds, themes: result.themesByOrganisation, meetings: result.meetingsByOrganisation)
    let landscape = MeetingLandscape(codebook: codebook, hours: hours)
    result.workload = landscape.workload
    result.mergeCandidates = landscape.mergeCandidates(result.overlaps)
    result.removals = landscape.removals
    let changes = RoundComparison(index: index, themes: totals, meetings: count.meetings, counted: counted)
    result.themeChanges = changes.themeChanges
    result.meetingChanges = changes.meetingChanges
    return result
  }
}
