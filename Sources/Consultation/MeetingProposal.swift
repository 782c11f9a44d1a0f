/// One meeting instead of two: what it would cost and free, from the inventory.
///
/// The one meeting has everybody and every theme of both at its table, meets as often as the one that meets most and lasts as long as the
/// longest. It is a calculation to talk about, no advice.
public struct MergeCandidate: Hashable, Sendable {
  /// The two, with what they share.
  public var overlap: OverlapTally
  /// Organisations only at the first table, in codebook order.
  public var onlyFirst: [Code<Organisation>]
  /// Organisations only at the second table, in codebook order.
  public var onlySecond: [Code<Organisation>]
  /// Person-hours a year of the first.
  public var firstHours: Double
  /// Person-hours a year of the second.
  public var secondHours: Double
  /// How often the one meeting would meet in a year.
  public var timesPerYear: Int
  /// How long one meeting would last, in hours.
  public var hours: Double
  /// Person-hours a year of the one meeting.
  public var mergedHours: Double
  /// What asks for care, in the order of the declaration.
  public var cautions: [Caution]

  /// A candidate for merging.
  public init(
    overlap: OverlapTally, onlyFirst: [Code<Organisation>], onlySecond: [Code<Organisation>], firstHours: Double, secondHours: Double,
    timesPerYear: Int, hours: Double, mergedHours: Double, cautions: [Caution]
  ) {
    self.overlap = overlap
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.firstHours = firstHours
    self.secondHours = secondHours
    self.timesPerYear = timesPerYear
    self.hours = hours
    self.mergedHours = mergedHours
    self.cautions = cautions
  }

  /// What asks for care when two overleggen merge.
  public enum Caution: String, Hashable, Sendable, CaseIterable {
    /// The law asks for one of them: that one stays, the other joins it.
    case statutory = "wettelijk"
    /// They work at different levels.
    case level = "niveau"
    /// They cover different areas.
    case scale = "schaal"
  }
}

/// What would go with an overleg if it were stopped, from the inventory.
public struct MeetingRemoval: Hashable, Sendable {
  /// The overleg.
  public var meeting: Code<Meeting>
  /// Person-hours a year it costs, which stopping it would free.
  public var hoursFreed: Double
  /// Whether the law asks for it; it is then never called superfluous.
  public var isStatutory: Bool
  /// Themes that no other table treats (`wees`), in reporting order. A sub-theme is also treated where its category is.
  public var orphanedThemes: [Code<Theme>]
  /// Organisations that sit at no other table, in codebook order.
  public var organisationsWithoutTable: [Code<Organisation>]

  /// The removal of an overleg.
  public init(
    meeting: Code<Meeting>, hoursFreed: Double, isStatutory: Bool, orphanedThemes: [Code<Theme>],
    organisationsWithoutTable: [Code<Organisation>]
  ) {
    self.meeting = meeting
    self.hoursFreed = hoursFreed
    self.isStatutory = isStatutory
    self.orphanedThemes = orphanedThemes
    self.organisationsWithoutTable = organisationsWithoutTable
  }

  /// Whether nothing in the inventory stands in the way of stopping it.
  public var isFree: Bool { !isStatutory && orphanedThemes.isEmpty && organisationsWithoutTable.isEmpty }
}

/// Person-hours a year of a part of the inventory.
public struct WorkloadTally: Hashable, Sendable {
  /// Which part.
  public var part: Part
  /// How many overleggen.
  public var meetings: Int
  /// Person-hours a year.
  public var hoursPerYear: Double

  /// The workload of a part of the inventory.
  public init(part: Part, meetings: Int, hoursPerYear: Double) {
    self.part = part
    self.meetings = meetings
    self.hoursPerYear = hoursPerYear
  }

  /// A part of the inventory.
  public enum Part: Hashable, Sendable {
    /// All overleggen.
    case total
    /// Those of a level.
    case level(Meeting.Level)
    /// Those that cover an area.
    case scale(Code<Choice>)
    /// Those that an organisation sits at, and its own hours there.
    case organisation(Code<Organisation>)
  }
}

/// How often two organisations meet.
public struct EncounterTally: Hashable, Sendable {
  /// The organisation that stands first in the codebook.
  public var first: Code<Organisation>
  /// The other one.
  public var second: Code<Organisation>
  /// At how many tables they sit together.
  public var meetings: Int
  /// How often these meet in a year, together.
  public var timesPerYear: Int

  /// A tally of encounters.
  public init(first: Code<Organisation>, second: Code<Organisation>, meetings: Int, timesPerYear: Int) {
    self.first = first
    self.second = second
    self.meetings = meetings
    self.timesPerYear = timesPerYear
  }
}
