/// The encodings that exports come in.
enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf8Marked = "UTF-8 met BOM"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case windows1252 = "Windows-1252"
  /// Most cells in one encoding and a few in another, as happens when somebody pastes files together.
  case mixed = "UTF-8 en Windows-1252 door elkaar"

  /// The encoding that a person means with `name`, or nil.
  init?(named name: String) {
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch letters {
    case "utf8", "utf8bom", "utf8metbom", "utf8sig": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "win1252", "latin1", "iso88591", "iso885915", "ansi", "westeuropees": self = .windows1252
    default: return nil
    }
  }
}
