/// Mathematics that gives the same bits on every machine: nothing of it is left to the C library.
enum FixedMath {
  /// The natural logarithm of a positive number, to about 15 digits: 2 artanh((m − 1) / (m + 1)) + e ln 2 for m · 2^e.
  static func log(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x == 0 ? -.infinity : .nan }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 23, by: 2) {
      sum += power / odd
      power *= square
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}
