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
    let (response, themes) = (count.response.read(), count.themes.read())
    let counted = index.rounds.indices.map { response.counted(round: $0) }
    let personal = index.rounds.indices.map { count.response.personal(round: $0) }
    let voices = count.meetings.oneVoiceEach
    var counts = Counts(rounds: index.rounds)
    counts.accounts = accounts
    counts.response = response.counts(index)
    counts.themes = themes.tallies(index)
    counts.themesByOrganisation = themes.talliesByOrganisation(index, personal: personal)
    counts.questions = count.questions.tallies(index)
    counts.voices = MeetingCount.counts(voices, index, personal: personal)
    counts.silent = MeetingCount.silent(voices, index, counted: counted)
    counts.choices = count.choices.tallies(index)
    counts.checklist = count.checklist.tallies(index)
    counts.needs = count.needs.tallies(index)
    counts.pairs = PairComparison(index: index, themes: themes.table).tallies

    var result = tallies(counts)
    result.levels = response.levels(index)
    result.themesByGroup = ThemeGroups(index: index, themes: themes.table, response: response).tallies
    result.lateResponses =
      LateResponses(index: index, themes: themes.table, counted: counted, times: count.response.times).tallies
    return result
  }

  /// What follows from counts, whoever counted them: everything but the levels, the themes by group and the late responses, which only the
  /// analyst's tables need.
  public func tallies(_ counts: Counts) -> Tallies {
    let index = CodebookIndex(codebook: codebook, rounds: counts.rounds)
    let inventory = Inventory(index, settings: settings)
    let response = ResponseTallies(index, counts.response)
    let voices = MeetingVoices(inventory: inventory, counts)
    var result = Tallies(
      rounds: index.rounds, accounts: counts.accounts, response: response.tallies, unknownOrganisation: response.unknownOrganisation,
      themes: counts.themes, themesByOrganisation: counts.themesByOrganisation, questions: counts.questions, meetings: voices.tallies,
      overlaps: MeetingOverlap(inventory: inventory).tallies, choices: counts.choices)

    result.responseRates = response.rates
    result.pairs = counts.pairs
    result.meetingsByOrganisation = voices.byOrganisation
    result.tableVerdicts = voices.atTableAndOthers
    let everyone = OrganisationPositions(index, themes: counts.themesByOrganisation, voices: voices, onBehalf: false)
    let onBehalf = OrganisationPositions(index, themes: counts.themesByOrganisation, voices: voices, onBehalf: true)
    result.support = SupportJudge(index, positions: everyone).tallies
    result.contradictions = ContradictionFinder(index: index, positions: onBehalf).contradictions

    let landscape = MeetingLandscape(inventory: inventory)
    result.workload = landscape.workload
    result.mergeCandidates = landscape.mergeCandidates(result.overlaps)
    result.removals = landscape.removals
    result.themesWithoutTable = landscape.themesWithoutTable
    result.mergeGroups = landscape.mergeGroups
    result.scenario = ScenarioReport.scenario(inventory, positions: everyone)
    result.checklist = counts.checklist
    result.needs = counts.needs
    result.encounters = MeetingOverlap(inventory: inventory).encounters

    let changes = RoundComparison(
      index: index, themes: counts.themes, positions: everyone, onBehalf: onBehalf, answering: response.answering)
    result.themeChanges = changes.themeChanges
    result.meetingChanges = changes.meetingChanges
    return result
  }
}
