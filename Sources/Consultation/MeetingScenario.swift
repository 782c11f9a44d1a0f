/// The scenario 'as few hours as possible': the cheapest set of tables at which everything is still discussed by everyone who discusses it
/// today.
///
/// It keeps every overleg that the law asks for and every one that more than half of the organisations at its table that took a position
/// call needed with one voice, each in the last round in which it took one. Of the others each stays, merges with one to three others, or
/// lapses. Every organisation still sits at a table for every theme that it has a table for today. It is a scenario to talk about, no
/// advice: it knows the inventory and what was said, and nothing of what makes an overleg work.
public struct MeetingScenario: Hashable, Sendable {
  /// What becomes of each overleg, in the order of the inventory.
  public var fates: [MeetingFate]
  /// The tables that remain, in the order of the overleggen under whose name they go on.
  public var tables: [ScenarioTable]
  /// Person-hours a year of the inventory.
  public var hoursToday: Double
  /// Person-hours a year of the tables that remain.
  public var hours: Double
  /// How sure it is that no fewer hours are possible.
  public var proof: Proof

  /// A scenario.
  public init(fates: [MeetingFate], tables: [ScenarioTable], hoursToday: Double, hours: Double, proof: Proof) {
    self.fates = fates
    self.tables = tables
    self.hoursToday = hoursToday
    self.hours = hours
    self.proof = proof
  }

  /// Person-hours a year that it frees.
  public var hoursFreed: Double { hoursToday - hours }

  /// How sure it is that no fewer hours are possible.
  public enum Proof: Hashable, Sendable {
    /// It is proven that none are.
    case optimal
    /// The search was cut short: a better scenario might cost at most this many person-hours a year less.
    case gap(Double)
  }
}

/// A table of the scenario: one overleg as it is, or several as one.
public struct ScenarioTable: Hashable, Sendable {
  /// The overleg under whose name it goes on: the one that must stay, else the one that costs most hours, of equals the first.
  public var host: Code<Meeting>
  /// All overleggen that sit here, the host among them, in the order of the inventory.
  public var meetings: [Code<Meeting>]
  /// The organisations at the table, in codebook order.
  public var participants: [Code<Organisation>]
  /// The themes treated, in reporting order.
  public var themes: [Code<Theme>]
  /// How often it meets in a year: as often as the overleg of ``meetings`` that meets most.
  public var timesPerYear: Int
  /// How long one meeting lasts, in hours: as long as the longest of ``meetings``.
  public var hours: Double
  /// Person-hours a year.
  public var hoursPerYear: Double
  /// What asks for care when these merge, in the order of the declaration; nothing for an overleg as it is.
  public var cautions: [MergeCandidate.Caution]

  /// A table.
  public init(
    host: Code<Meeting>, meetings: [Code<Meeting>], participants: [Code<Organisation>], themes: [Code<Theme>], timesPerYear: Int,
    hours: Double, hoursPerYear: Double, cautions: [MergeCandidate.Caution] = []
  ) {
    self.host = host
    self.meetings = meetings
    self.participants = participants
    self.themes = themes
    self.timesPerYear = timesPerYear
    self.hours = hours
    self.hoursPerYear = hoursPerYear
    self.cautions = cautions
  }
}

/// What becomes of an overleg in the scenario, why, and what organisations said of it.
public struct MeetingFate: Hashable, Sendable {
  /// The overleg.
  public var meeting: Code<Meeting>
  /// Person-hours a year it costs today.
  public var hoursToday: Double
  /// What becomes of it.
  public var outcome: Outcome
  /// Why.
  public var reason: Reason
  /// What the organisations at its table say of it.
  public var atTable: Opinion
  /// What the other organisations say of it.
  public var others: Opinion

  /// The fate of an overleg.
  public init(
    meeting: Code<Meeting>, hoursToday: Double, outcome: Outcome, reason: Reason, atTable: Opinion, others: Opinion
  ) {
    self.meeting = meeting
    self.hoursToday = hoursToday
    self.outcome = outcome
    self.reason = reason
    self.atTable = atTable
    self.others = others
  }

  /// What becomes of an overleg.
  public enum Outcome: Hashable, Sendable {
    /// It stays as it is.
    case stays
    /// It goes on under its own name, and these join it.
    case receives([Code<Meeting>])
    /// It joins the one of this name.
    case merges(into: Code<Meeting>)
    /// It ends.
    case lapses
  }

  /// Why an overleg has its fate. What holds first counts.
  public enum Reason: Hashable, Sendable {
    /// The law asks for it.
    case statutory
    /// More than half of the organisations at its table that took a position call it needed with one voice.
    case needed
    /// One meeting instead of several frees this many person-hours a year, of all that merge together.
    case frees(Double)
    /// Elsewhere these themes would miss these organisations.
    case only([Discussion])
    /// Everything it treats is also treated at these tables with the same organisations, in the order of the inventory.
    case treatedAt([Code<Meeting>])
    /// The inventory names neither themes nor organisations.
    case nothing
  }

  /// A theme and who discusses it.
  public struct Discussion: Hashable, Sendable {
    /// The theme; nil for a table of which the inventory names no theme.
    public var theme: Code<Theme>?
    /// The organisations, in codebook order; none for a table of which the inventory names none.
    public var organisations: [Code<Organisation>]

    /// A theme with organisations.
    public init(theme: Code<Theme>?, organisations: [Code<Organisation>]) {
      self.theme = theme
      self.organisations = organisations
    }
  }

  /// What organisations say of an overleg: of each what it said in the last round in which it took a position.
  public struct Opinion: Hashable, Sendable {
    /// Organisations that only call it needed.
    public var needed: Int
    /// Organisations that only call it superfluous.
    public var superfluous: Int
    /// Organisations that only want it to merge.
    public var merge: Int
    /// Organisations of which respondents contradict each other.
    public var divided: Int

    /// An opinion.
    public init(needed: Int = 0, superfluous: Int = 0, merge: Int = 0, divided: Int = 0) {
      self.needed = needed
      self.superfluous = superfluous
      self.merge = merge
      self.divided = divided
    }

    /// Organisations that took a position.
    public var positioned: Int { needed + superfluous + merge + divided }

    /// Whether more than half of those that took a position call it needed, and nothing else. One whose respondents contradict each other
    /// counts in the whole only, and one position is enough. The digest measures otherwise what organisations say of an overleg: in one round,
    /// and by verdicts.
    public var isNeededByMostWithOneVoice: Bool { needed * 2 > positioned }
  }
}
