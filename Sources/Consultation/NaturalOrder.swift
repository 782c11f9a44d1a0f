/// The order in which people expect numbered names: `ronde-2` before `ronde-10`.
///
/// Runs of ASCII digits compare by value, everything else by byte; names that differ only in leading zeros compare by byte.
public func naturallyPrecedes(_ a: String, _ b: String) -> Bool {
  var left = Substring(a).utf8
  var right = Substring(b).utf8
  while let l = left.first, let r = right.first {
    if isDigit(l), isDigit(r) {
      let (leftNumber, rightNumber) = (takeNumber(&left), takeNumber(&right))
      if leftNumber.count != rightNumber.count { return leftNumber.count < rightNumber.count }
      if leftNumber != rightNumber { return leftNumber.lexicographicallyPrecedes(rightNumber) }
    } else {
      if l != r { return l < r }
      left.removeFirst()
      right.removeFirst()
    }
  }
  if left.isEmpty != right.isEmpty { return left.isEmpty }
  return a.utf8.lexicographicallyPrecedes(b.utf8)
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Takes the digits at the front, without leading zeros.
private func takeNumber(_ text: inout Substring.UTF8View) -> [UInt8] {
  let digits = Array(text.prefix(while: isDigit))
  text.removeFirst(digits.count)
  return Array(digits.drop { $0 == 0x30 })
}
