internal import Consultation

/// How many hours of people's time a meeting costs in a year.
///
/// Duration x times a year x organisations at the table x persons per organisation x (1 + preparation), the last two from the settings.
/// Travel is not in it.
struct PersonHours: Sendable {
  private let settings: Settings

  /// Hours with the settings' persons per organisation and preparation.
  init(settings: Settings) { self.settings = settings }

  /// Person-hours a year of a meeting; an organisation that the inventory lists twice sits there once.
  func perYear(_ meeting: Meeting) -> Double {
    perYear(hours: meeting.hours, timesPerYear: meeting.timesPerYear, participants: Set(meeting.participants).count)
  }

  /// Person-hours a year of a meeting that lasts `hours`.
  func perYear(hours: Double, timesPerYear: Int, participants: Int) -> Double {
    hours * Double(timesPerYear) * Double(participants) * settings.personsPerOrganisation * (1 + settings.preparation)
  }
}
