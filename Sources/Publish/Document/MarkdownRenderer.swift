import Consultation

/// Writes a document as markdown (CommonMark with the tables of GitHub).
struct MarkdownRenderer {
  private var text = ""
  /// The section that is being written, which the marks of claims depend on.
  private var section = "inleiding"

  /// The document as UTF-8.
  static func bytes(of document: Document) -> [UInt8] {
    var renderer = MarkdownRenderer()
    renderer.write(document)
    return Array(renderer.text.utf8)
  }

  private mutating func write(_ document: Document) {
    text += "# \(MarkdownText.escaped(document.title))\n"
    if let notice = document.notice { text += "\n**\(MarkdownText.escaped(notice))**\n" }
    for block in document.introduction { write(block) }
    for section in document.sections { write(section, level: 2) }
  }

  private mutating func write(_ section: Section, level: Int) {
    text += "\n\(String(repeating: "#", count: level)) \(MarkdownText.escaped(section.heading))\n"
    self.section = section.anchor
    for block in section.blocks { write(block) }
    for part in section.parts { write(part, level: level + 1) }
  }

  private mutating func write(_ block: Block) {
    text += "\n"
    switch block {
    case .sentences(let sentences): text += sentences.map(said).joined(separator: " ") + "\n"
    case .bullets(let items): for item in items { text += "- \(line(item))\n" }
    case .steps(let items): for (index, item) in items.enumerated() { text += "\(index + 1). \(line(item))\n" }
    case .quote(let quoted, let attribution):
      text += "> “\(MarkdownText.escaped(quoted.text))”\\\n> — \(MarkdownText.escaped(attribution))\n"
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ table: TextTable) {
    text += "*\(MarkdownText.escaped(table.caption))*\(mark(DigestClaim(table, in: section)))\n\n"
    text += "| " + table.columns.map(MarkdownText.escaped).joined(separator: " | ") + " |\n"
    text += "|" + table.columns.indices.map { table.isNumeric($0) ? "---:|" : "---|" }.joined() + "\n"
    for row in table.allRows { text += "| " + row.map(cell).joined(separator: " | ") + " |\n" }
  }

  private func cell(_ cell: TextTable.Cell) -> String {
    switch cell {
    case .text(let text): MarkdownText.escaped(text)
    case .count(let count), .bar(let count, of: _), .heat(let count, of: _): String(count.whole)
    }
  }

  private func line(_ inlines: [Inline]) -> String {
    var text = inlines.map { inline in
      switch inline {
      case .said(let sentence): said(sentence)
      case .strong(let sentence): "**\(MarkdownText.escaped(sentence.text))**"
      case .written(let written, let most): MarkdownText.escaped(HarmlessText.excerpt(written.text, atMost: most))
      }
    }.joined()
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }

  /// A sentence with the mark of its claim.
  private func said(_ sentence: Sentence) -> String { Self.keepingEnds(of: sentence.text) + mark(DigestClaim(sentence, in: section)) }

  /// A small mark behind a sentence, by which it is found in `tabellen/beweringen.csv`.
  private func mark(_ claim: DigestClaim?) -> String { claim.map { "<sup>\($0.id)</sup>" } ?? "" }

  /// Escaped text with the space at its ends that joins it to its neighbours.
  private static func keepingEnds(of text: String) -> String {
    let space = UInt8(ascii: " ")
    guard text.utf8.first == space || text.utf8.last == space else { return MarkdownText.escaped(text) }
    let end = text.utf8.last == space && text.utf8.count > 1 ? " " : ""
    var words = text.utf8[...]
    while words.first == space { words.removeFirst() }
    while words.last == space { words.removeLast() }
    return (text.utf8.first == space ? " " : "") + MarkdownText.escaped(String(Substring(words))) + end
  }
}
