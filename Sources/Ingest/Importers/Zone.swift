internal import Consultation

/// The clock that a survey tool writes its times by.
enum Zone: Hashable, Sendable {
  /// The respondent's own: nothing is converted.
  case local
  case universal
  /// A zone of the United States: standard time so many hours behind universal time, with its summer time.
  case american(hours: Int)

  /// The zone with this name in the IANA database, as far as survey tools use it.
  init?(named name: String) {
    switch name {
    case "Europe/Amsterdam", "Europe/Brussels", "Europe/Berlin", "Europe/Paris": self = .local
    case "UTC", "Etc/UTC", "GMT", "Z": self = .universal
    case "America/New_York": self = .american(hours: 5)
    case "America/Chicago": self = .american(hours: 6)
    case "America/Denver": self = .american(hours: 7)
    case "America/Los_Angeles": self = .american(hours: 8)
    default: return nil
    }
  }

  /// The same moment on a clock in the Netherlands.
  func toNetherlands(_ moment: LocalTime) -> LocalTime? {
    switch self {
    case .local: return moment
    case .universal: return Self.netherlands(fromUniversal: moment.secondsSince1970)
    case .american(let hours):
      let seconds = moment.secondsSince1970
      let summer = Self.isAmericanSummer(moment)
      return Self.netherlands(fromUniversal: seconds + (hours - (summer ? 1 : 0)) * 3600)
    }
  }

  /// European rule: summer time from the last Sunday of March to that of October, one o'clock universal time.
  private static func netherlands(fromUniversal seconds: Int) -> LocalTime? {
    guard let moment = LocalTime(secondsSince1970: seconds), let start = lastSunday(of: 3, moment.year),
      let end = lastSunday(of: 10, moment.year)
    else {
      return nil
    }
    let isSummer = seconds >= start + 3600 && seconds < end + 3600
    return LocalTime(secondsSince1970: seconds + (isSummer ? 7200 : 3600))
  }

  /// American rule since 2007: from the second Sunday of March to the first of November, two o'clock.
  private static func isAmericanSummer(_ moment: LocalTime) -> Bool {
    guard let march = LocalTime(year: moment.year, month: 3, day: 8), let november = LocalTime(year: moment.year, month: 11, day: 1) else {
      return false
    }
    let start = sundayOnOrAfter(march.secondsSince1970) + 7200
    let end = sundayOnOrAfter(november.secondsSince1970) + 7200
    return moment.secondsSince1970 >= start && moment.secondsSince1970 < end
  }

  private static func lastSunday(of month: Int, _ year: Int) -> Int? {
    LocalTime(year: year, month: month, day: 25).map { sundayOnOrAfter($0.secondsSince1970) }
  }

  /// 1 January 1970 was a Thursday.
  private static func sundayOnOrAfter(_ midnight: Int) -> Int {
    let weekday = (midnight / 86_400 + 4) % 7
    return midnight + (7 - weekday) % 7 * 86_400
  }
}

extension LocalTime {
  /// Seconds since the first of January 1970 on the same clock.
  var secondsSince1970: Int {
    // Days from the civil calendar, with the year starting in March so that the leap day comes last.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400 + second
  }

  /// The moment so many seconds after the first of January 1970 on the same clock.
  init?(secondsSince1970 seconds: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * monthIndex + 2) / 5 + 1, hour: rest / 3600,
      minute: rest / 60 % 60, second: rest % 60)
  }
}
