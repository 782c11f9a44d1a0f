internal import Consultation

/// What each two overleggen of the inventory have in common.
///
/// Themes compare as the codes that the inventory gives: a category and one of its sub-themes are two themes. Jaccard is the shared part
/// of all that either has; of nothing it is 0.
struct MeetingOverlap: Sendable {
  private let codebook: Codebook
  private let hours: PersonHours

  /// The overlap within an inventory.
  init(codebook: Codebook, hours: PersonHours) {
    self.codebook = codebook
    self.hours = hours
  }

  /// Every pair that shares a participant or a theme, in the order of the inventory.
  var tallies: [OverlapTally] {
    let meetings = codebook.meetings
    let participants = meetings.map { Set($0.participants) }
    let themes = meetings.map { Set($0.themes) }
    var result: [OverlapTally] = []
    for a in meetings.indices {
      for b in meetings.indices.dropFirst(a + 1) {
        let shared = participants[a].intersection(participants[b])
        let sharedThemes = themes[a].intersection(themes[b])
        guard !shared.isEmpty || !sharedThemes.isEmpty else { continue }
        result.append(
          OverlapTally(
            first: meetings[a].code, second: meetings[b].code,
            participants: Self.jaccard(shared: shared.count, participants[a].count, participants[b].count),
            themes: Self.jaccard(shared: sharedThemes.count, themes[a].count, themes[b].count),
            sharedParticipants: codebook.organisations.map(\.code).filter(shared.contains),
            sharedThemes: codebook.sorted(sharedThemes), hoursFreed: hoursFreed(meetings[a], meetings[b])))
      }
    }
    return result
  }

  /// Person-hours a year that one meeting instead of these two frees.
  ///
  /// The one meeting has everybody of both at the table, meets as often as the one that meets most and lasts as long as the longest. When
  /// that costs more, nothing is freed; nor when the law asks for both, because then neither can go.
  func hoursFreed(_ a: Meeting, _ b: Meeting) -> Double {
    if a.isStatutory, b.isStatutory { return 0 }
    let one = Self.merged(a, b)
    let merged = hours.perYear(hours: one.hours, timesPerYear: one.timesPerYear, participants: one.participants)
    return max(0, hours.perYear(a) + hours.perYear(b) - merged)
  }

  /// The one meeting instead of two.
  static func merged(_ a: Meeting, _ b: Meeting) -> (hours: Double, timesPerYear: Int, participants: Int) {
    (
      hours: max(a.hours, b.hours), timesPerYear: max(a.timesPerYear, b.timesPerYear),
      participants: Set(a.participants).union(b.participants).count
    )
  }

  private static func jaccard(shared: Int, _ a: Int, _ b: Int) -> Double {
    a + b == 0 ? 0 : Double(shared) / Double(a + b - shared)
  }
}
