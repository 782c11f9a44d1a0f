internal import Glibc

/// Counts quotation marks that stand where RFC 4180 does not allow one.
enum StrangeQuotes {
  /// How many there are in the bytes of a record; a field that is never closed counts as one. Stops at `limit`.
  ///
  /// Only the quotation marks and their neighbours are looked at: what stands between two of them changes nothing.
  static func count(in bytes: Slice<UnsafeRawBufferPointer>, dialect: Dialect, quote: UInt8, limit: Int = .max) -> Int {
    guard let base = bytes.base.baseAddress else { return 0 }
    let (start, end) = (bytes.startIndex, bytes.endIndex)
    let delimiter = dialect.byte
    func next(from index: Int) -> Int? {
      index < end ? memchr(base + index, Int32(quote), end - index).map { UnsafeRawPointer($0) - base } : nil
    }
    func separates(_ index: Int) -> Bool {
      let byte = base.load(fromByteOffset: index, as: UInt8.self)
      return byte == delimiter || byte == 0x0A || byte == 0x0D
    }
    var strange = 0
    var isQuoted = false
    var index = start
    while strange < limit, let mark = next(from: index) {
      index = mark + 1
      if !isQuoted {
        if mark == start || separates(mark - 1) { isQuoted = true } else { strange += 1 }
      } else if index >= end || separates(index) {
        isQuoted = false
      } else if base.load(fromByteOffset: index, as: UInt8.self) == quote {
        index += 1
      } else {
        strange += 1
      }
    }
    return isQuoted && strange < limit ? strange + 1 : strange
  }
}
