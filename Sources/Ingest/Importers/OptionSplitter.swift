internal import Consultation

/// Splits cells that hold several ticked options, with the list of options of the codebook: a comma may also be part of an option.
///
/// Whether a cell is such a list is decided for its column, because a tool writes all cells alike; in a column of typed text only a
/// cell that consists of options is one.
struct OptionSplitter: Sendable {
  /// The folded names of the options.
  private let options: OptionList
  /// What the tool puts between options, when all cells of the column are lists.
  private let separator: String?
  /// Parts that only ever follow another part: the second half of an option that has a comma in it.
  private let continuations: [String: String]

  /// What may stand between options, in the order in which they are tried; field-work tools write codes with blanks between them.
  private static let separators = [";", ", ", ",", " "]

  /// A splitter for a column with these filled cells; nil when there are no options to split by.
  init?(_ cells: [String], options: OptionList) {
    guard !options.names.isEmpty else { return nil }
    self.options = options
    let filled = max(cells.count, 1)
    var (closed, semicolon, comma, begun, bare) = (0, 0, 0, 0, 0)
    for cell in cells {
      let (hasComma, hasSemicolon) = (cell.utf8.contains(UInt8(ascii: ",")), cell.utf8.contains(UInt8(ascii: ";")))
      let bySemicolon = Self.beginsWithOption(cell, ";", options)
      // A cell without any of them begins with the same option whichever it is.
      let byComma = hasComma || hasSemicolon ? Self.beginsWithOption(cell, ", ", options) : bySemicolon
      closed += cell.utf8.last == UInt8(ascii: ";") ? 1 : 0
      semicolon += bySemicolon && hasSemicolon ? 1 : 0
      comma += byComma && Self.holdsComma(cell, before: UInt8(ascii: " ")) ? 1 : 0
      begun += bySemicolon || byComma ? 1 : 0
      bare += (hasComma ? Self.beginsWithOption(cell, ",", options) : byComma) ? 1 : 0
    }
    if closed * 2 >= filled, closed > 0 {
      separator = ";"
    } else if begun * 3 >= filled * 2, semicolon + comma > 0 {
      let bareWhole = comma > semicolon ? Self.wholes(cells, ",", options) : 0
      separator = semicolon >= comma ? ";" : bareWhole > Self.wholes(cells, ", ", options) ? "," : ", "
    } else if bare * 3 >= filled * 2, cells.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
      separator = ","
    } else {
      separator = nil
    }
    continuations = separator.map { $0 == ";" ? [:] : Self.findContinuations(cells, $0, options) } ?? [:]
  }

  /// The options of a cell, in its order; what is no option is one typed text. Nil when the cell is no list of options.
  func split(_ cell: String) -> [String]? {
    if let separator { return parts(of: cell, separator) }
    if cell.hasSuffix(";") { return parts(of: cell, ";") }
    for separator in Self.separators {
      let parts = parts(of: cell, separator)
      if parts.allSatisfy({ options.names.contains(HeadingText.key($0)) }) { return parts }
    }
    return nil
  }

  private func parts(of cell: String, _ separator: String) -> [String] {
    var result: [String] = []
    var typed: [String] = []
    let parts = Self.parts(cell, separator)
    var index = 0
    func closeTyped() {
      if !typed.isEmpty { result.append(typed.joined(separator: Self.written[separator] ?? separator)) }
      typed = []
    }
    while index < parts.count {
      if let (option, next) = Self.longestOption(parts, from: index, separator, options, continuations) {
        closeTyped()
        result.append(option)
        index = next
      } else {
        typed.append(parts[index])
        index += 1
      }
    }
    closeTyped()
    return result
  }

  /// The longest run of parts that together are an option.
  private static func longestOption(
    _ parts: [String], from start: Int, _ separator: String, _ options: OptionList, _ continuations: [String: String] = [:]
  ) -> (option: String, next: Int)? {
    let first = HeadingText.key(parts[start])
    for end in stride(from: longestRun(parts, from: start, first, options, continuations), to: start + 1, by: -1) {
      let joined = parts[start..<end].joined(separator: separator == "," ? ", " : separator)
      if options.names.contains(HeadingText.key(joined)) || (end == start + 2 && continuations[parts[end - 1]] == parts[start]) {
        return (joined, end)
      }
    }
    return options.names.contains(first) ? (parts[start], start + 1) : nil
  }

  /// Where the longest run of parts ends that may be an option, when the key of the first is known: what begins no name of more words is
  /// not worth joining to the next part.
  private static func longestRun(
    _ parts: [String], from start: Int, _ first: String, _ options: OptionList, _ continuations: [String: String]
  ) -> Int {
    let last = min(parts.count, start + 6)
    // Of these the key of a run is that of its parts.
    guard HeadingText.isPlain(parts[start]), parts[start..<last].allSatisfy(holdsWords) else { return last }
    var end = start + 1
    var key = first
    while end < last, options.beginnings.contains(key) || end == start + 1 && continuations[parts[end]] != nil {
      key += " " + HeadingText.folded(parts[end])
      end += 1
    }
    return end
  }

  /// Whether a part holds a letter or a digit, and nothing that may turn out to be markup.
  private static func holdsWords(_ part: String) -> Bool {
    part.utf8.contains { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
      && !part.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
  }

  /// How many cells consist of options alone.
  private static func wholes(_ cells: [String], _ separator: String, _ options: OptionList) -> Int {
    cells.count { cell in
      let parts = parts(cell, separator)
      var index = 0
      while index < parts.count, let (_, next) = longestOption(parts, from: index, separator, options) { index = next }
      return index == parts.count
    }
  }

  /// How a typed text that was split is put together again.
  private static let written = [";": "; ", ",": ", "]

  /// Whether a comma stands in a cell with this sign behind it.
  private static func holdsComma(_ cell: String, before sign: UInt8) -> Bool {
    zip(cell.utf8, cell.utf8.dropFirst()).contains { $0 == UInt8(ascii: ",") && $1 == sign }
  }

  private static func beginsWithOption(_ cell: String, _ separator: String, _ options: OptionList) -> Bool {
    parts(cell, separator, atMost: 1).first.map { options.names.contains(HeadingText.key($0)) } ?? false
  }

  private static func parts(_ cell: String, _ separator: String, atMost limit: Int = .max) -> [String] {
    let sign = Array(separator.utf8)
    let bytes = Array(cell.utf8)
    var parts: [String] = []
    var start = 0
    func close(_ end: Int) {
      let part = bytes[start..<end].trimmed
      if !part.isEmpty { parts.append(part.text) }
    }
    for index in bytes.indices where bytes[index] == sign[0] && index >= start && bytes[index...].starts(with: sign) {
      close(index)
      if parts.count == limit { return parts }
      start = index + sign.count
    }
    close(bytes.count)
    return parts
  }

  /// Parts that occur more than once, and always behind the same option.
  private static func findContinuations(_ cells: [String], _ separator: String, _ options: OptionList) -> [String: String] {
    var before: [String: [String: Int]] = [:]
    for cell in cells {
      let parts = parts(cell, separator)
      for (index, part) in parts.enumerated() where !options.names.contains(HeadingText.key(part)) {
        before[part, default: [:]][index == 0 ? "" : parts[index - 1], default: 0] += 1
      }
    }
    var continuations: [String: String] = [:]
    for (part, previous) in before {
      if previous.count == 1, let (only, times) = previous.first, times > 1, !only.isEmpty { continuations[part] = only }
    }
    return continuations
  }
}
