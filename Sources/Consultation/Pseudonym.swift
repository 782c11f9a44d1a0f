/// A keyed pseudonym of a respondent or an answer: stable over reruns and rounds, and of no use without the key.
public struct Pseudonym: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let name: Name

  private enum Name: Hashable {
    /// Twenty lower-case hexadecimal digits: the first sixteen, and the last four.
    case digits(UInt64, UInt16)
    /// Anything else, as an edited output may hold.
    case other(String)
  }

  /// A pseudonym of these digits.
  public init(_ digits: String) { name = Self.name(digits) }

  /// The pseudonym of ten bytes, the highest first.
  public init(high: UInt64, low: UInt16) { name = .digits(high, low) }

  private static func name(_ text: String) -> Name {
    guard text.utf8.count == 20 else { return .other(text) }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (place, byte) in text.utf8.enumerated() {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x61...0x66: digit = byte - 0x57
      default: return .other(text)
      }
      if place < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
    }
    return .digits(high, UInt16(low))
  }

  /// A hash for a table of pseudonyms. The digits of a keyed hash are spread as they are; the golden ratio also spreads those of a table from
  /// elsewhere that count from 1 (Knuth, TAOCP 6.4).
  public var slotHash: UInt64 {
    switch name {
    case .digits(let high, let low): (high ^ UInt64(low)) &* 0x9E37_79B9_7F4A_7C15
    case .other(let text): UInt64(truncatingIfNeeded: text.hashValue)
    }
  }

  /// Lower-case hexadecimal digits.
  public var description: String {
    switch name {
    case .other(let text): text
    case .digits(let high, let low): String(unsafeUninitializedCapacity: 20) { Self.write(high, low, to: $0) }
    }
  }

  /// Adds the digits to bytes; false, and nothing is added, when it is an edited one that is anything else.
  public func appendDigits(to bytes: inout [UInt8]) -> Bool {
    guard case .digits(let high, let low) = name else { return false }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { text in
      _ = Self.write(high, low, to: text)
      bytes.append(contentsOf: text)
    }
    return true
  }

  /// Writes twenty digits; gives how many that are.
  private static func write(_ high: UInt64, _ low: UInt16, to text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    for place in 0..<20 {
      let digit = place < 16 ? UInt8(high >> (60 - 4 * UInt64(place)) & 15) : UInt8(low >> (76 - 4 * UInt16(place)) & 15)
      text[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
    }
    return 20
  }

  /// The order of the digits.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    if case .digits(let high, let low) = lhs.name, case .digits(let otherHigh, let otherLow) = rhs.name {
      return (high, low) < (otherHigh, otherLow)
    }
    return lhs.description < rhs.description
  }
}
