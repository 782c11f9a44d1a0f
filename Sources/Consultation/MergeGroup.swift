/// One meeting instead of three or four: what it would cost and free, from the inventory.
///
/// As for a pair, the one meeting has everybody and every theme at its table, meets as often as the one that meets most and lasts as long
/// as the longest. Every two of the group are a pair that could be one, and leaving any of them out would free fewer hours. It is a
/// calculation to talk about, no advice.
public struct MergeGroup: Hashable, Sendable {
  /// The overleggen, in the order of the inventory, with what the merge means for each.
  public var members: [Member]
  /// The organisations at the one table, in codebook order.
  public var participants: [Code<Organisation>]
  /// The themes of the one table, in reporting order.
  public var themes: [Code<Theme>]
  /// Organisations that sit at every one of the tables today, in codebook order.
  public var sharedParticipants: [Code<Organisation>]
  /// Themes that every one of them treats today, in reporting order.
  public var sharedThemes: [Code<Theme>]
  /// How often the one meeting would meet in a year.
  public var timesPerYear: Int
  /// How long one meeting would last, in hours.
  public var hours: Double
  /// Person-hours a year of the one meeting.
  public var mergedHours: Double
  /// What asks for care, in the order of the declaration.
  public var cautions: [MergeCandidate.Caution]

  /// A group that could be one.
  public init(
    members: [Member], participants: [Code<Organisation>], themes: [Code<Theme>], sharedParticipants: [Code<Organisation>],
    sharedThemes: [Code<Theme>], timesPerYear: Int, hours: Double, mergedHours: Double, cautions: [MergeCandidate.Caution]
  ) {
    self.members = members
    self.participants = participants
    self.themes = themes
    self.sharedParticipants = sharedParticipants
    self.sharedThemes = sharedThemes
    self.timesPerYear = timesPerYear
    self.hours = hours
    self.mergedHours = mergedHours
    self.cautions = cautions
  }

  /// Person-hours a year that it frees: those of the members less those of the one meeting.
  public var hoursFreed: Double { members.reduce(0) { $0 + $1.hoursPerYear } - mergedHours }

  /// What a merge means for one overleg.
  public struct Member: Hashable, Sendable {
    /// The overleg.
    public var meeting: Code<Meeting>
    /// Person-hours a year it costs today.
    public var hoursPerYear: Double
    /// Person-hours a year that would not be freed without it: what it adds to the merge.
    public var contribution: Double
    /// Organisations that only sit at this table of the group, in codebook order.
    public var only: [Code<Organisation>]
    /// How many organisations join those at its table.
    public var newcomers: Int
    /// Themes that its table does not treat today, in reporting order.
    public var addedThemes: [Code<Theme>]

    /// A member of a group.
    public init(
      meeting: Code<Meeting>, hoursPerYear: Double, contribution: Double, only: [Code<Organisation>], newcomers: Int,
      addedThemes: [Code<Theme>]
    ) {
      self.meeting = meeting
      self.hoursPerYear = hoursPerYear
      self.contribution = contribution
      self.only = only
      self.newcomers = newcomers
      self.addedThemes = addedThemes
    }
  }
}
