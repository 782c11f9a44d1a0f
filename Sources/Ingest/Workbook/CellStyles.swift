/// Which number formats of a workbook show a moment: the part `styles.xml`.
final class CellStyles: XMLPartHandler {
  let wantsText = false
  let failure: WorkbookFailure? = nil
  private var custom: [Int: SpreadsheetTime.Format] = [:]
  private var formats: [Int] = []
  private var isInCellFormats = false

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] { custom[id] = Self.format(code) }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats: formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    default: break
    }
  }

  func text(_ text: String) {}

  func close(_ name: String) { if name == "cellXfs" { isInCellFormats = false } }

  /// What the cells of a style show.
  func format(style: Int) -> SpreadsheetTime.Format {
    guard formats.indices.contains(style) else { return .number }
    return custom[formats[style]] ?? Self.builtIn(formats[style])
  }

  /// The formats that a workbook need not spell out (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are dates in East Asian editions.
  private static func builtIn(_ id: Int) -> SpreadsheetTime.Format {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: .date
    case 18...21, 32...33, 45, 47: .time
    case 22: .dateAndTime
    case 46: .elapsed
    default: .number
    }
  }

  /// What a format code shows, by the letters of its first section that stand for parts of a moment: `d-m-yyyy h:mm`, `[h]:mm:ss`.
  static func format(_ code: String) -> SpreadsheetTime.Format {
    // Some programs write the name of the general format in the language of their user.
    if ["general", "standaard", "standard", "@"].contains(code.lowercased()) { return .number }
    var letters: Set<Character> = []
    var isElapsed = false
    var rest = Substring(code)
    scan: while let character = rest.popFirst() {
      switch character {
      case ";": break scan
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.dropFirst(inside.count + 1)
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) { isElapsed = true }
      default:
        let lower = Character(character.lowercased())
        if "ymdhsj".contains(lower) { letters.insert(lower) }
      }
    }
    if isElapsed { return .elapsed }
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasDate = letters.contains("y") || letters.contains("d") || letters.contains("j") || (letters.contains("m") && !hasTime)
    return hasDate ? hasTime ? .dateAndTime : .date : hasTime ? .time : .number
  }
}
