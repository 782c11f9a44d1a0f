/// Finds a better reading of a record on one line that has a field too many or too few, or another delimiter than its file.
///
/// A reading is taken only when every cell looks like its column's cells and the record as it stands does not; when two readings
/// are equally good, none is taken. What is repaired is reported, so that a person can look.
struct LineRepair: Sendable {
  let dialect: Dialect
  /// How many fields a record has as a rule.
  let width: Int
  let profile: ColumnProfile

  /// A reading of a line.
  struct Reading {
    var fields: [[UInt8]]
    var kind: RecordReader.Repair.Kind
  }

  /// How many bytes a line may have that is repaired.
  static let longestLine = 4_000

  /// The reading of `line`, which has no line end, that is better than `fields`. `isFirst` says that it may be a header.
  func betterReading(of line: [UInt8], than fields: [[UInt8]], strangeQuotes: Int, isFirst: Bool) -> Reading? {
    guard width >= 2, profile.records >= 4, line.count <= Self.longestLine else { return nil }
    if fields.count == width && strangeQuotes == 0 { return nil }
    if Self.isComment(line) { return nil }
    if fields.count < width, let reading = otherDelimiter(line, than: fields, isFirst: isFirst) { return reading }
    if fields.count == width + 1, strangeQuotes == 0, let reading = surplus(fields, isFirst: isFirst) { return reading }
    if isFirst { return fields.count == width - 1 && strangeQuotes == 0 ? missingInHeader(fields) : nil }
    if strangeQuotes == 0, fields.count != width, let reading = otherQuote(line, than: fields) { return reading }
    return fields.count == width - 1 || strangeQuotes > 0 ? missing(line, than: fields, strangeQuotes: strangeQuotes) : nil
  }

  private static func isComment(_ line: [UInt8]) -> Bool { line.first == 0x23 || line.first == 0x25 || line.starts(with: [0x2F, 0x2F]) }

  // MARK: Judging

  /// How well cells fit the columns, and whether every cell has a shape that its column knows.
  private func judge(_ cells: [[UInt8]]) -> (fit: Double, isAtHome: Bool) {
    var fit = 0.0
    var isAtHome = true
    for column in 0..<width {
      let cell = column < cells.count ? cells[column][...] : []
      fit += profile.fit(cell, in: column)
      if !profile.isAtHome(cell, in: column) { isAtHome = false }
    }
    return (fit - Double(max(0, cells.count - width)) * 4, isAtHome)
  }

  /// Whether something in the cells could not be chance: a value in a column of values, or one that its column had before.
  private func isConfirmed(_ cells: [[UInt8]]) -> Bool {
    (0..<width).contains { column in
      let shape = CellShape(cells[column][...])
      return (profile.isTyped(column) && (shape.isTyped || shape == .code)) || profile.knows(cells[column][...], in: column)
    }
  }

  private func parse(_ line: [UInt8], _ dialect: Dialect) -> [[UInt8]]? {
    let parser = CSVParser(dialect)
    line.withUnsafeBytes { parser.feed($0) }
    parser.feedLineEnd()
    guard parser.isBetweenRecords, parser.completed == 1, parser.records.openWidth > 0 else { return nil }
    parser.records.endRecord(row: 0)
    return parser.records.record(0).map(Array.init)
  }

  // MARK: Another delimiter

  private func otherDelimiter(_ line: [UInt8], than fields: [[UInt8]], isFirst: Bool) -> Reading? {
    for byte: UInt8 in [0x3B, 0x2C, 0x09, 0x7C, 0x20] where [byte] != dialect.delimiter && line.contains(byte) {
      let other = Dialect(delimiter: [byte], quote: dialect.quote)
      guard let cells = parse(line, other), cells.count >= width else { continue }
      if isFirst {
        if cells.count == width, isHeader(cells) || (byte != 0x20 && isNames(cells)) {
          return Reading(fields: cells, kind: .otherDelimiter)
        }
        continue
      }
      if cells.count == width, fitsBetter(cells, than: fields) { return Reading(fields: cells, kind: .otherDelimiter) }
      if byte == 0x20, cells.count > width, let words = words(of: line), let merged = merged(words), fitsBetter(merged, than: fields) {
        return Reading(fields: merged, kind: .otherDelimiter)
      }
    }
    return nil
  }

  /// A line on which apostrophes stand around all fields, as another program writes them.
  private func otherQuote(_ line: [UInt8], than fields: [[UInt8]]) -> Reading? {
    guard dialect.quote == 0x22, line.first == 0x27, line.last == 0x27, line.count > 1,
      let cells = parse(line, Dialect(delimiter: dialect.delimiter, quote: 0x27)), cells.count == width, fitsBetter(cells, than: fields)
    else { return nil }
    return Reading(fields: cells, kind: .strayQuote)
  }

  /// Words only, above columns some of which hold values.
  private func isHeader(_ cells: [[UInt8]]) -> Bool {
    let shapes = cells.map { CellShape($0[...]) }
    return shapes.allSatisfy { !$0.isTyped && $0 != .empty } && (0..<width).contains { profile.isTyped($0) && shapes[$0] != .code }
  }

  /// Words in every cell, each another one.
  private func isNames(_ cells: [[UInt8]]) -> Bool {
    Set(cells).count == cells.count && cells.allSatisfy { CellShape($0[...]) == .word || CellShape($0[...]) == .text }
  }

  private func fitsBetter(_ cells: [[UInt8]], than fields: [[UInt8]]) -> Bool {
    let judged = judge(cells)
    return judged.isAtHome && isConfirmed(cells) && judged.fit > judge(fields).fit
  }

  /// A word of a line that is separated by spaces.
  private struct Word {
    var bytes: [UInt8]
    /// A quoted word is a field of its own.
    var isWhole: Bool
  }

  /// The words of a line; nil when a quotation mark that closes one does not end it.
  private func words(of line: [UInt8]) -> [Word]? {
    var words: [Word] = []
    var index = 0
    while index <= line.count {
      if index < line.count, let quote = dialect.quote, line[index] == quote {
        var bytes: [UInt8] = []
        var end = index + 1
        while end < line.count {
          if line[end] == quote {
            guard end + 1 < line.count, line[end + 1] == quote else { break }
            end += 1
          }
          bytes.append(line[end])
          end += 1
        }
        guard end + 1 >= line.count || line[end + 1] == 0x20 else { return nil }
        words.append(Word(bytes: bytes, isWhole: true))
        index = end + 2
      } else {
        let end = line[index...].firstIndex(of: 0x20) ?? line.count
        words.append(Word(bytes: Array(line[index..<end]), isWhole: false))
        index = end + 1
      }
    }
    return words
  }

  /// The way to join neighbouring words into one cell per column that fits best; nil when there is none or the line is too long.
  private func merged(_ words: [Word]) -> [[UInt8]]? {
    guard words.count <= 80, words.count >= width else { return nil }
    func joined(_ range: Range<Int>) -> [UInt8] { Array(words[range].map(\.bytes).joined(separator: [0x20])) }
    // best[c][w]: the best fit of the first w words in the first c columns, and how many words the last of them took.
    var best: [[(fit: Double, taken: Int)?]] = Array(repeating: Array(repeating: nil, count: words.count + 1), count: width + 1)
    best[0][0] = (0, 0)
    for column in 0..<width {
      for end in column + 1...words.count - (width - column - 1) {
        for start in column..<end {
          guard let before = best[column][start] else { continue }
          if end - start > 1, words[start..<end].contains(where: { $0.isWhole || $0.bytes.isEmpty }) { continue }
          let fit = before.fit + profile.fit(joined(start..<end)[...], in: column)
          if best[column + 1][end].map({ fit > $0.fit }) ?? true { best[column + 1][end] = (fit, end - start) }
        }
      }
    }
    var end = words.count
    var cells: [[UInt8]] = []
    for column in stride(from: width, to: 0, by: -1) {
      guard let step = best[column][end] else { return nil }
      cells.append(joined(end - step.taken..<end))
      end -= step.taken
    }
    return cells.reversed()
  }

  // MARK: A delimiter too many

  private func surplus(_ fields: [[UInt8]], isFirst: Bool) -> Reading? {
    var candidates: [[[UInt8]]] = []
    for index in fields.indices where fields[index].isEmpty {
      var cells = fields
      cells.remove(at: index)
      if !candidates.contains(cells) { candidates.append(cells) }
    }
    if isFirst, candidates.count == 1, isHeader(candidates[0]) || !candidates[0].contains([]) {
      return Reading(fields: candidates[0], kind: .surplusDelimiter)
    }
    guard let reading = best(candidates, kind: .surplusDelimiter) else { return nil }
    // Only a column of values tells which empty cell is the one too many: between two columns of words an answer would move.
    let isUnsure = candidates.contains { cells in
      cells != reading.fields && judge(cells).isAtHome && (0..<width).allSatisfy { !profile.isTyped($0) || cells[$0] == reading.fields[$0] }
    }
    return isUnsure ? nil : reading
  }

  // MARK: A delimiter too few

  /// Puts a delimiter back where both halves look like their columns.
  private func missing(_ line: [UInt8], than fields: [[UInt8]], strangeQuotes: Int) -> Reading? {
    let hasQuotes = dialect.quote.map(line.contains) ?? false
    let candidates = hasQuotes ? glued(line, strangeQuotes: strangeQuotes) : split(fields)
    guard let reading = best(candidates, kind: .missingDelimiter), fields.count != width - 1 || !judge(fields + [[]]).isAtHome else {
      return nil
    }
    return reading
  }

  /// The readings of a line with quotation marks and a delimiter more.
  ///
  /// A delimiter inside quotation marks changes nothing, and one that does not touch a quotation mark leaves it as strange as it was.
  private func glued(_ line: [UInt8], strangeQuotes: Int) -> [[[UInt8]]] {
    var candidates: [[[UInt8]]] = []
    var isQuoted = false
    for position in 0...line.count {
      let touches = (position < line.count && line[position] == dialect.quote) || (position > 0 && line[position - 1] == dialect.quote)
      if position > 0, line[position - 1] == dialect.quote { isQuoted.toggle() }
      guard touches || (strangeQuotes == 0 && !isQuoted), isBoundary(line, position) else { continue }
      var copy = line
      copy.insert(dialect.byte, at: position)
      guard self.strangeQuotes(in: copy) == 0, let cells = parse(copy, dialect), cells.count == width else { continue }
      if !candidates.contains(cells) { candidates.append(cells) }
    }
    return candidates
  }

  /// The readings of fields without quotation marks one of which is two; those of which a cell is not at home are left out.
  private func split(_ fields: [[UInt8]]) -> [[[UInt8]]] {
    guard fields.count == width - 1 else { return [] }
    let before = fields.indices.prefix { profile.isAtHome(fields[$0][...], in: $0) }.count
    let after = fields.indices.reversed().prefix { profile.isAtHome(fields[$0][...], in: $0 + 1) }.count
    var candidates: [[[UInt8]]] = []
    for column in fields.indices where column <= before && fields.count - 1 - column <= after {
      let field = fields[column]
      // A split before the first letter is that behind the last letter of the field before it.
      for position in (column == 0 ? 0 : 1)..<max(field.count + 1, 1) where isBoundary(field, position) {
        let (left, right) = (field[..<position], field[position...])
        guard profile.isAtHome(left, in: column), profile.isAtHome(right, in: column + 1) else { continue }
        candidates.append(fields[..<column] + [Array(left), Array(right)] + fields[(column + 1)...])
      }
    }
    return candidates
  }

  /// Two names of columns that were glued show by a capital behind a small letter, when there is only one such place.
  private func missingInHeader(_ fields: [[UInt8]]) -> Reading? {
    guard isNames(fields) else { return nil }
    var reading: [[UInt8]]?
    for (column, field) in fields.enumerated() {
      for position in field.indices.dropFirst()
      where (0x61...0x7A).contains(field[position - 1]) && (0x41...0x5A).contains(field[position]) {
        if reading != nil { return nil }
        reading = fields[..<column] + [Array(field[..<position]), Array(field[position...])] + fields[(column + 1)...]
      }
    }
    return reading.map { Reading(fields: $0, kind: .missingDelimiter) }
  }

  /// Not within a letter of several bytes.
  private func isBoundary(_ line: [UInt8], _ position: Int) -> Bool {
    position == line.count || line[position] & 0xC0 != 0x80 || line[position] >= 0xF8
  }

  private func strangeQuotes(in line: [UInt8]) -> Int {
    guard let quote = dialect.quote else { return 0 }
    return line.withUnsafeBytes { StrangeQuotes.count(in: $0[...], dialect: dialect, quote: quote) }
  }

  /// How much better than any other a reading must fit: a cell under the wrong heading is worse than a row left as it is.
  private static let margin = 1.2

  /// The candidate that clearly fits best and of which every cell is at home.
  private func best(_ candidates: [[[UInt8]]], kind: RecordReader.Repair.Kind) -> Reading? {
    let judged = candidates.map { (cells: $0, judgement: judge($0)) }.filter { $0.judgement.isAtHome }
    let ranked = judged.sorted { $0.judgement.fit > $1.judgement.fit }
    guard let best = ranked.first, isConfirmed(best.cells) else { return nil }
    if ranked.count > 1, best.judgement.fit - ranked[1].judgement.fit < Self.margin { return nil }
    return Reading(fields: best.cells, kind: kind)
  }
}
