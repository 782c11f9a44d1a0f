internal import Consultation

/// A date and a time as most programs write them: three numbers of a date and two or three of a time behind it, a single sign between each two.
struct PlainMoment {
  /// The three numbers of the date as they stand.
  let date: (Int, Int, Int)
  /// How many digits the first number has.
  let firstDigits: Int
  let hour: Int
  let minute: Int
  let second: Int?

  /// Takes a cell apart; nil when it is written in any other way.
  init?(_ cell: String) {
    var cell = cell
    guard let moment = cell.withUTF8({ PlainMoment($0) }) else { return nil }
    self = moment
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var numbers: (Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0)
    var (count, value, digits, firstDigits) = (0, 0, 0, 0)
    func close(_ sign: UInt8?) -> Bool {
      // A date with strokes, a blank, and a time with colons.
      let isExpected =
        switch count {
        case 0, 1: sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/")
        case 2: sign == UInt8(ascii: " ")
        case 3: sign == UInt8(ascii: ":")
        case 4: sign == UInt8(ascii: ":") || sign == nil
        default: sign == nil
        }
      guard isExpected, (1...4).contains(digits) else { return false }
      switch count {
      case 0: (numbers.0, firstDigits) = (value, digits)
      case 1: numbers.1 = value
      case 2: numbers.2 = value
      case 3: numbers.3 = value
      case 4: numbers.4 = value
      default: numbers.5 = value
      }
      count += 1
      (value, digits) = (0, 0)
      return true
    }
    for byte in bytes {
      if (0x30...0x39).contains(byte) {
        (value, digits) = (10 * value + Int(byte - 0x30), digits + 1)
        if digits > 4 { return nil }
      } else if !close(byte) {
        return nil
      }
    }
    guard close(nil) else { return nil }
    (date, self.firstDigits) = ((numbers.0, numbers.1, numbers.2), firstDigits)
    (hour, minute, second) = (numbers.3, numbers.4, count == 6 ? numbers.5 : nil)
  }

  /// The moment, when the year stands in front and the calendar has such a day.
  var momentByYear: LocalTime? {
    guard firstDigits == 4 else { return nil }
    return LocalTime(
      year: WrittenMoment.fullYear(date.0), month: date.1, day: date.2, hour: hour, minute: minute, second: second ?? 0)
  }
}
