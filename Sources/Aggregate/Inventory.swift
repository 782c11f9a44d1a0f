internal import Consultation

/// The overleggen of the codebook with who sits there and what is treated as sets of places, and what they cost.
struct Inventory: Sendable {
  let index: CodebookIndex
  let meetings: [Meeting]
  /// The organisations at each table.
  let participants: [BitSet]
  /// The themes of each overleg.
  let themes: [BitSet]
  /// How long each overleg lasts, in ten thousandths of an hour.
  let durations: [Int]
  /// How often each meets in a year.
  let times: [Int]
  /// Person-hours a year of each overleg.
  let hoursPerYear: [Double]
  private let settings: Settings

  /// The inventory of a codebook.
  init(_ index: CodebookIndex, settings: Settings) {
    self.index = index
    self.settings = settings
    meetings = index.codebook.meetings
    participants = meetings.map { meeting in
      BitSet(meeting.participants.lazy.map { index.place(of: $0) }.filter { $0 < index.noOrganisation })
    }
    themes = meetings.map { BitSet($0.themes.lazy.compactMap { index.place(of: $0) }) }
    durations = meetings.map { Int((min(max($0.hours, 0), 1000) * Self.unitsPerHour).rounded()) }
    times = meetings.map { min(max($0.timesPerYear, 0), 10_000) }
    hoursPerYear = zip(meetings, participants).map { meeting, participants in
      Self.hours(meeting.hours, timesPerYear: meeting.timesPerYear, participants: participants.count, settings)
    }
  }

  /// Person-hours a year of a meeting that lasts `hours` with this many organisations.
  ///
  /// Duration x times a year x organisations at the table x persons per organisation x (1 + preparation), the last two from the settings.
  /// Travel is not in it.
  func hours(_ hours: Double, timesPerYear: Int, participants: Int) -> Double {
    Self.hours(hours, timesPerYear: timesPerYear, participants: participants, settings)
  }

  /// Units of duration in an hour.
  private static let unitsPerHour = 10_000.0

  /// What a meeting costs in a year in whole numbers, for comparing without rounding: duration x times x organisations at the table. What
  /// the settings multiply all hours with is not in it.
  func cost(duration: Int, times: Int, participants: Int) -> Int { duration * times * participants }

  /// Person-hours a year of a cost.
  func hours(cost: Int) -> Double {
    Double(cost) / Self.unitsPerHour * settings.personsPerOrganisation * (1 + settings.preparation)
  }

  /// One meeting instead of two: everybody of both at the table, as often as the one that meets most, as long as the longest.
  func merged(_ a: Int, _ b: Int) -> (hours: Double, timesPerYear: Int, hoursPerYear: Double) {
    var everybody = participants[a]
    everybody.formUnion(participants[b])
    let duration = max(meetings[a].hours, meetings[b].hours)
    let times = max(meetings[a].timesPerYear, meetings[b].timesPerYear)
    return (duration, times, hours(duration, timesPerYear: times, participants: everybody.count))
  }

  /// Person-hours a year that one meeting instead of these two frees. When it costs more, nothing; nor when the law asks for both, because
  /// then neither can go.
  func hoursFreed(_ a: Int, _ b: Int) -> Double {
    if meetings[a].isStatutory, meetings[b].isStatutory { return 0 }
    return max(0, hoursPerYear[a] + hoursPerYear[b] - merged(a, b).hoursPerYear)
  }

  private static func hours(_ hours: Double, timesPerYear: Int, participants: Int, _ settings: Settings) -> Double {
    hours * Double(timesPerYear) * Double(participants) * settings.personsPerOrganisation * (1 + settings.preparation)
  }
}
