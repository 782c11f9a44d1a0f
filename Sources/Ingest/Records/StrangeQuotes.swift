/// Counts quotation marks that stand where RFC 4180 does not allow one.
enum StrangeQuotes {
  /// How many there are in the bytes of a record; a field that is never closed counts as one.
  static func count(in bytes: Slice<UnsafeRawBufferPointer>, dialect: Dialect, quote: UInt8) -> Int {
    let delimiter = dialect.delimiter.count == 1 ? dialect.delimiter[0] : CSVParser.Placeholder.delimiter
    func ends(_ index: Int) -> Bool {
      index >= bytes.endIndex || bytes[index] == delimiter || bytes[index] == 0x0A || bytes[index] == 0x0D
    }
    var strange = 0
    var isQuoted = false
    var isFieldStart = true
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isQuoted {
        if byte == quote {
          if ends(index + 1) {
            isQuoted = false
          } else if bytes[index + 1] == quote {
            index += 1
          } else {
            strange += 1
          }
        }
      } else if byte == quote {
        if isFieldStart { isQuoted = true } else { strange += 1 }
        isFieldStart = false
      } else {
        isFieldStart = byte == delimiter || byte == 0x0A || byte == 0x0D
      }
      index += 1
    }
    return strange + (isQuoted ? 1 : 0)
  }
}
