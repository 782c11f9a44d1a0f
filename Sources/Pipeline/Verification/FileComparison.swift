/// Compares a file as it stands with the file as it should be, and says where they differ in words that give nothing away.
struct FileComparison {
  /// The path below the output folder.
  let path: String

  /// The most places that are listed for one file.
  private static let mostPlaces = 5
  /// The most characters of a difference that are shown.
  private static let mostShown = 60

  /// Where the two differ; empty when they are the same.
  func differences(stands: [UInt8], should: [UInt8]) -> [FileDifference] {
    if stands == should { return [] }
    guard [".md", ".csv", ".html", ".json"].contains(where: path.hasSuffix) else {
      return [.byte(zip(stands, should).prefix { $0 == $1 }.count + 1)]
    }
    let (a, b) = (Self.lines(stands), Self.lines(should))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
    let (ours, theirs) = (a[start..<a.count - end], b[start..<b.count - end])
    if ours.isEmpty { return [.missingLines(at: start + 1, count: theirs.count)] }
    if theirs.isEmpty { return [.extraLines(at: start + 1, count: ours.count)] }
    guard ours.count == theirs.count else { return [.otherLines(at: start + 1, stand: ours.count, should: theirs.count)] }
    let header = path.hasSuffix(".csv") ? b.first.map { CSVLine(String(decoding: $0, as: UTF8.self)).cells } ?? [] : []
    let places = zip(ours, theirs).enumerated().filter { $0.element.0 != $0.element.1 }
    let shown = places.prefix(Self.mostPlaces).map { offset, pair in
      difference(
        line: start + offset + 1, String(decoding: pair.0, as: UTF8.self), String(decoding: pair.1, as: UTF8.self), header: header)
    }
    return shown + (places.count > shown.count ? [.more(places.count - shown.count)] : [])
  }

  private func difference(line: Int, _ stands: String, _ should: String, header: [String]) -> FileDifference {
    let (a, b) = (CSVLine(stands).cells, CSVLine(should).cells)
    var pair = (stands, should)
    var column: String?
    if !header.isEmpty, line > 1, a.count == header.count, b.count == header.count, let place = a.indices.first(where: { a[$0] != b[$0] }) {
      column = header[place]
      pair = (a[place], b[place])
    }
    let fragments = Self.fragments(pair.0, pair.1)
    let isHidden = hidesText || Self.isQuote(stands) || Self.isQuote(should)
    return .line(
      line, column: column, claim: claim(in: should, at: fragments.offset, cells: b), stands: isHidden ? nil : fragments.stands,
      should: isHidden ? nil : fragments.should)
  }

  /// Whether respondents' own words stand in the file as a rule.
  private var hidesText: Bool { path.hasPrefix("analist/") || path.hasPrefix("organisaties/") }

  private static func isQuote(_ line: String) -> Bool { line.hasPrefix(">") || line.contains("class=\"quote\"") }

  /// The mark of the sentence in which the difference stands: the first mark behind it, or the first cell of the table of claims.
  private func claim(in line: String, at offset: Int, cells: [String]) -> String? {
    if path == "tabellen/beweringen.csv" { return cells.first }
    let rest = line.dropFirst(offset)
    if path.hasSuffix(".md"), let open = rest.firstRange(of: "<sup>") { return String(rest[open.upperBound...].prefix { $0 != "<" }) }
    if path.hasSuffix(".html"), let open = rest.firstRange(of: "href=\"#b-") {
      return String(rest[open.upperBound...].prefix { $0 != "\"" })
    }
    return nil
  }

  /// The words in which two lines differ, without what they have in common at both ends, and how many characters stand before them.
  private static func fragments(_ stands: String, _ should: String) -> (stands: String, should: String, offset: Int) {
    let (a, b) = (Array(stands), Array(should))
    var start = zip(a, b).prefix { $0 == $1 }.count
    var end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
    // A difference within a word is shown with the whole word.
    while start > 0, isWithinWord(a, start) || isWithinWord(b, start) { start -= 1 }
    while end > 0, isWithinWord(a, a.count - end) || isWithinWord(b, b.count - end) { end -= 1 }
    func shown(_ characters: [Character]) -> String {
      let fragment = characters[start..<max(start, characters.count - end)]
      return fragment.count > mostShown ? String(fragment.prefix(mostShown - 1)) + "…" : String(fragment)
    }
    return (shown(a), shown(b), start)
  }

  /// Whether a word or a number goes on over this place.
  private static func isWithinWord(_ line: [Character], _ place: Int) -> Bool {
    guard place > 0, place < line.count else { return false }
    let (before, after) = (line[place - 1], line[place])
    if before == "." { return after.isNumber && place > 1 && line[place - 2].isNumber }
    if after == "." { return before.isNumber && place + 1 < line.count && line[place + 1].isNumber }
    return (before.isLetter || before.isNumber) && (after.isLetter || after.isNumber)
  }

  /// The lines without their ends; what follows the last end is a line only when something stands there.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// The cells of a line of a table as this program writes it.
private struct CSVLine {
  let cells: [String]

  init(_ line: String) {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    self.cells = cells
  }
}
