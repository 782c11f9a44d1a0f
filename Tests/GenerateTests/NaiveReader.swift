/// Reads a CSV file of a known dialect the plain way, as a check on the writer.
enum NaiveReader {
  static func records(_ bytes: [UInt8], delimiter: Character, isWindows1252: Bool) -> [[String]] {
    var text = isWindows1252 ? windows1252(bytes) : String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if next == "\"" {
          cell.unicodeScalars.append(scalar)
          next = scalars.next()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if Character(scalar) == delimiter {
        record.append(cell)
        cell = ""
      } else if scalar == "\n" {
        records.append(record + [cell])
        record = []
        cell = ""
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
    }
    return records
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte == 0x96 ? 0x2013 : UInt32(byte)) ?? "?") }
    return text
  }
}
