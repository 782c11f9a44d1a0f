/// How a file separates and quotes its fields.
struct Dialect: Hashable, Sendable {
  /// What separates fields: one byte, or a comma and a space.
  var delimiter: [UInt8]
  /// The quotation mark, or nil when quotation marks are ordinary letters.
  var quote: UInt8?
  /// How a quotation mark inside a quoted field is written.
  var escape: Escape = .doubled

  /// How a quotation mark inside a quoted field is written.
  enum Escape: Hashable, Sendable {
    case doubled
    case backslash
  }

  /// RFC 4180.
  static let standard = Dialect(delimiter: [0x2C], quote: 0x22)
  /// Comma and space.
  static let commaSpace: [UInt8] = [0x2C, 0x20]

  /// The one byte that separates fields for libcsv, in a text that went through ``prepared(_:)``.
  var byte: UInt8 { delimiter.count == 1 ? delimiter[0] : CSVParser.Placeholder.delimiter }
  /// Whether a text must be prepared before libcsv can read it.
  var needsPreparation: Bool { delimiter.count > 1 || escape == .backslash }

  /// The dialect in words, for a person.
  var description: String {
    let separator =
      switch delimiter {
      case [0x2C]: "komma"
      case [0x3B]: "puntkomma"
      case [0x09]: "tab"
      case [0x7C]: "verticale streep"
      case [0x20]: "spatie"
      case Self.commaSpace: "komma en spatie"
      default: String(decoding: delimiter, as: UTF8.self)
      }
    guard let quote else { return "\(separator), geen aanhalingstekens" }
    let mark = String(decoding: [quote], as: UTF8.self)
    return "\(separator), aanhalingsteken \(mark)" + (escape == .backslash ? " na backslash" : "")
  }
}
