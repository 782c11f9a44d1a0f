extension [UInt8] {
  /// Adds a whole number in decimal digits.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      // From the last one on.
      var (rest, first) = (value.magnitude, digits.count)
      repeat {
        first -= 1
        digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      append(contentsOf: digits[first...])
    }
  }

  /// Adds a number with a decimal point and at most four decimals, without zeros at the end; nothing for what is no number.
  mutating func append(decimal value: Double) {
    guard value.isFinite, abs(value) < 1e14 else { return }
    let scaled = Int((abs(value) * 10_000).rounded())
    if value < 0, scaled > 0 { append(UInt8(ascii: "-")) }
    append(decimal: scaled / 10_000)
    var (rest, place) = (scaled % 10_000, 1_000)
    if rest > 0 { append(UInt8(ascii: ".")) }
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / place))
      (rest, place) = (rest % place, place / 10)
    }
  }
}
