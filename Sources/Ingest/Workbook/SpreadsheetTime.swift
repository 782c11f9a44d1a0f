/// A spreadsheet's number for a moment as ISO 8601: whole days since the start of its calendar, and a fraction for the time of the day.
///
/// In the calendar of 1900 day 1 is 1 January 1900 and day 60 is 29 February 1900, which never was; in that of 1904 day 0 is 1 January
/// 1904 (ECMA-376 part 1, 18.17.4.1).
enum SpreadsheetTime {
  /// What a cell's format shows of the number.
  enum Format: Hashable, Sendable {
    /// A number.
    case number
    /// A day; a time too when the number has one.
    case date
    /// A time; a day too when the number has one.
    case time
    /// A day and a time.
    case dateAndTime
    /// Hours, minutes and seconds that may be more than a day.
    case elapsed
  }

  /// The first day of the calendar that a workbook counts in.
  enum Calendar: Hashable, Sendable {
    case from1900
    case from1904

    /// What to add to a day number to count from 30 December 1899.
    fileprivate func shift(_ day: Int) -> Int {
      switch self {
      case .from1900: day < 60 ? 1 : 0
      case .from1904: 1_462
      }
    }
  }

  /// The day after the last one that a spreadsheet knows, 31 December 9999.
  private static let end = 2_958_466.0
  private static let daySeconds = 86_400

  /// The text of `number` in a format; nil when it is no moment or the format shows a number.
  static func text(_ number: Double, _ format: Format, _ calendar: Calendar) -> String? {
    guard format != .number, number >= 0, number < end else { return nil }
    let seconds = Int((number * Double(daySeconds)).rounded())
    if format == .elapsed { return "\(seconds / 3600):" + clock(seconds, from: .minutes) }
    let day = seconds / daySeconds
    let time = seconds % daySeconds
    if day == 0, calendar == .from1900, format != .date { return clock(time) }
    if day == 0, format == .time { return clock(time) }
    let date = date(day + calendar.shift(day))
    return format == .date && time == 0 ? date : "\(date)T\(clock(time))"
  }

  private enum Part { case hours, minutes }

  private static func clock(_ seconds: Int, from part: Part = .hours) -> String {
    let rest = "\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return part == .minutes ? rest : "\(two(seconds / 3600)):\(rest)"
  }

  /// The day that comes `days` after 30 December 1899 in the Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms").
  private static func date(_ days: Int) -> String {
    // 1 March of year 0 is 693 899 days before 30 December 1899.
    let shifted = days + 693_899
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + "\(digits)-\(two(month))-\(two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
