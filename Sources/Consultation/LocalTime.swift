/// A moment on the respondent's wall clock, to the second and without a time zone.
public struct LocalTime: Hashable, Sendable {
  /// All in one number that is larger for a later moment, from the year at its head to the second at its end.
  private let ordered: Int64

  /// The year, 1 to 9999.
  public var year: Int { Int(ordered >> 26) }
  /// The month, 1 to 12.
  public var month: Int { Int(ordered >> 22 & 15) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(ordered >> 17 & 31) }
  /// Seconds since midnight, 0 to 86 399.
  public var second: Int { Int(ordered & 0x1FFFF) }

  /// A moment, or nil when the calendar has no such day or the clock no such time.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    ordered = Int64(year) << 26 | Int64(month) << 22 | Int64(day) << 17 | Int64(hour * 3600 + minute * 60 + second)
  }

  /// How many days `month` has in `year` of the Gregorian calendar.
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension LocalTime: Comparable {
  /// The earlier one first.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.ordered < rhs.ordered }
}

extension LocalTime: CustomStringConvertible {
  /// ISO 8601 without zone: `2021-03-09T20:48:17`.
  public var description: String {
    String(unsafeUninitializedCapacity: Self.length) { text in
      write(to: text)
      return Self.length
    }
  }

  /// Adds ``description`` to bytes.
  public func append(to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.length) { text in
      write(to: text)
      bytes.append(contentsOf: text)
    }
  }

  private static let length = 19

  private func write(to text: UnsafeMutableBufferPointer<UInt8>) {
    writeDate(to: text)
    text[10] = UInt8(ascii: "T")
    Self.write(second / 3600, to: text, at: 11)
    text[13] = UInt8(ascii: ":")
    Self.write(second / 60 % 60, to: text, at: 14)
    text[16] = UInt8(ascii: ":")
    Self.write(second % 60, to: text, at: 17)
  }

  /// The day alone: `2021-03-09`.
  public var date: String {
    String(unsafeUninitializedCapacity: 10) { text in
      writeDate(to: text)
      return 10
    }
  }

  private func writeDate(to text: UnsafeMutableBufferPointer<UInt8>) {
    Self.write(year / 100, to: text, at: 0)
    Self.write(year % 100, to: text, at: 2)
    text[4] = UInt8(ascii: "-")
    Self.write(month, to: text, at: 5)
    text[7] = UInt8(ascii: "-")
    Self.write(day, to: text, at: 8)
  }

  /// Writes two figures.
  private static func write(_ number: Int, to text: UnsafeMutableBufferPointer<UInt8>, at place: Int) {
    text[place] = UInt8(ascii: "0") + UInt8(number / 10)
    text[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
  }
}
