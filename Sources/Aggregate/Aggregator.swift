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
    let inventory = Inventory(index, settings: settings)
    let response = count.response.read()
    let themes = count.themes.read()
    let counted = index.rounds.indices.map { response.counted(round: $0) }
    let personal = index.rounds.indices.map { count.response.personal(round: $0) }
    let voices = MeetingVoices(inventory: inventory, voices: count.meetings.oneVoiceEach, counted: counted, personal: personal)
    var result = Tallies(
      rounds: index.rounds, accounts: accounts, response: response.tallies(index),
      unknownOrganisation: response.unknownOrganisation(index), themes: themes.tallies(index),
      themesByOrganisation: themes.talliesByOrganisation(index, personal: personal), questions: count.questions.tallies(index),
      meetings: voices.tallies, overlaps: MeetingOverlap(inventory: inventory).tallies,
      choices: count.choices.tallies(index))

    result.responseRates = response.rates(index)
    result.levels = response.levels(index)
    result.themesByGroup = ThemeGroups(index: index, themes: themes.table, response: response).tallies
    result.lateResponses =
      LateResponses(index: index, themes: themes.table, counted: counted, times: count.response.times).tallies
    result.pairs = PairComparison(index: index, themes: themes.table).tallies
    result.meetingsByOrganisation = voices.byOrganisation
    result.tableVerdicts = voices.atTableAndOthers
    let everyone = OrganisationPositions(
      index, themes: themes.table, voices: voices.voices, leftOut: index.rounds.map { _ in BitSet() })
    let onBehalf = OrganisationPositions(index, themes: themes.table, voices: voices.voices, leftOut: personal)
    result.support = SupportJudge(index, positions: everyone).tallies
    result.contradictions = ContradictionFinder(index: index, positions: onBehalf).contradictions

    let landscape = MeetingLandscape(inventory: inventory)
    result.workload = landscape.workload
    result.mergeCandidates = landscape.mergeCandidates(result.overlaps)
    result.removals = landscape.removals
    result.themesWithoutTable = landscape.themesWithoutTable
    result.mergeGroups = landscape.mergeGroups
    result.scenario = ScenarioReport.scenario(inventory, positions: everyone)
    result.checklist = count.checklist.tallies(index)
    result.needs = count.needs.tallies(index)
    result.encounters = MeetingOverlap(inventory: inventory).encounters

    let answering = index.rounds.indices.map { response.answering(index, round: $0) }
    let changes = RoundComparison(index: index, themes: themes.table, positions: everyone, onBehalf: onBehalf, answering: answering)
    result.themeChanges = changes.themeChanges
    result.meetingChanges = changes.meetingChanges
    return result
  }
}
