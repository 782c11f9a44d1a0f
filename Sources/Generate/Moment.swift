/// A moment in the year 2021, in which the fictional consultation takes place.
struct Moment: Hashable, Sendable {
  /// Seconds since the year began.
  let seconds: Int

  /// A second of a day; days count from 0 for 1 January.
  init(day: Int, second: Int) { seconds = day * 86_400 + second }

  private init(seconds: Int) { self.seconds = seconds }

  /// The moment so many seconds later, or earlier.
  func shifted(by seconds: Int) -> Moment { Moment(seconds: self.seconds + seconds) }

  /// Month, day, hour, minute and second on the clock.
  var parts: (month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    var day = seconds / 86_400
    var month = 0
    while month < 11, day >= Self.lengths[month] {
      day -= Self.lengths[month]
      month += 1
    }
    return (month + 1, day + 1, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
  }

  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Seconds that clocks in the Netherlands are ahead of UTC: summer time began on 28 March.
  var offsetToUTC: Int { seconds < 86 * 86_400 + 7200 ? 3600 : 7200 }

  /// The same moment in UTC.
  var utc: Moment { shifted(by: -offsetToUTC) }

  /// The same moment on a clock in Denver, where summer time began on 14 March at 9:00 UTC.
  var denver: Moment { utc.shifted(by: utc.seconds < 72 * 86_400 + 32_400 ? -25_200 : -21_600) }
}

/// How survey tools write a moment.
enum MomentFormat: Sendable {
  /// `2021-03-09 20:48:17`
  case iso
  /// `2021-03-09T20:48:17`
  case isoT
  /// `03-09-21 20:48:17`
  case monthDayShortYear
  /// `03-09-2021`
  case monthDay
  /// `9-3-2021 20:48:17`
  case dutch
  /// `9-3-2021`
  case dutchDay
  /// `09-03-2021 20:48`
  case dutchMinutes
  /// `03/09/2021 08:48:17 PM`
  case american
  /// `2021/03/09 8:48:17 p.m. CET`
  case google
}

extension [UInt8] {
  /// Appends a number of 0 or more, filled up with zeros.
  mutating func append(number: Int, width: Int = 1) {
    if number >= 10 || width > 1 { append(number: number / 10, width: width - 1) }
    append(UInt8(truncatingIfNeeded: 48 + number % 10))
  }

  /// Appends the bytes of a text.
  mutating func append(text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a moment as a survey tool writes it.
  mutating func append(_ moment: Moment, _ format: MomentFormat) {
    let (month, day, hour, minute, second) = moment.parts
    switch format {
    case .iso, .isoT:
      append(text: "2021-")
      append(number: month, width: 2)
      append(UInt8(ascii: "-"))
      append(number: day, width: 2)
      append(format == .iso ? UInt8(ascii: " ") : UInt8(ascii: "T"))
      append(hour: hour, width: 2, minute, second)
    case .monthDayShortYear:
      append(number: month, width: 2)
      append(UInt8(ascii: "-"))
      append(number: day, width: 2)
      append(text: "-21 ")
      append(hour: hour, width: 2, minute, second)
    case .monthDay:
      append(number: month, width: 2)
      append(UInt8(ascii: "-"))
      append(number: day, width: 2)
      append(text: "-2021")
    case .dutch, .dutchDay:
      append(number: day)
      append(UInt8(ascii: "-"))
      append(number: month)
      append(text: "-2021")
      guard format == .dutch else { return }
      append(UInt8(ascii: " "))
      append(hour: hour, width: 1, minute, second)
    case .dutchMinutes:
      append(number: day, width: 2)
      append(UInt8(ascii: "-"))
      append(number: month, width: 2)
      append(text: "-2021 ")
      append(number: hour, width: 2)
      append(UInt8(ascii: ":"))
      append(number: minute, width: 2)
    case .american:
      append(number: month, width: 2)
      append(UInt8(ascii: "/"))
      append(number: day, width: 2)
      append(text: "/2021 ")
      append(hour: (hour + 11) % 12 + 1, width: 2, minute, second)
      append(text: hour < 12 ? " AM" : " PM")
    case .google:
      append(text: "2021/")
      append(number: month, width: 2)
      append(UInt8(ascii: "/"))
      append(number: day, width: 2)
      append(UInt8(ascii: " "))
      append(hour: (hour + 11) % 12 + 1, width: 1, minute, second)
      append(text: hour < 12 ? " a.m. " : " p.m. ")
      append(text: moment.offsetToUTC == 3600 ? "CET" : "CEST")
    }
  }

  private mutating func append(hour: Int, width: Int, _ minute: Int, _ second: Int) {
    append(number: hour, width: width)
    append(UInt8(ascii: ":"))
    append(number: minute, width: 2)
    append(UInt8(ascii: ":"))
    append(number: second, width: 2)
  }
}
