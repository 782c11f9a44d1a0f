import Consultation

/// Writes a document as one self-contained web page: no network, readable without script, without colours and with a keyboard alone.
struct HTMLRenderer {
  private var html = ""
  private var section = "inleiding"

  /// The page as UTF-8.
  static func bytes(of document: Document) -> [UInt8] {
    var renderer = HTMLRenderer()
    renderer.write(document)
    return Array(renderer.html.utf8)
  }

  private mutating func write(_ document: Document) {
    let title = HTMLText.escaped(document.title)
    html += """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(PageStyle.css)</style>
      </head>
      <body data-sort="\(HTMLText.escaped(Wording.sort))" data-filter="\(HTMLText.escaped(Wording.filter))" \
      data-light="\(HTMLText.escaped(Wording.light))" data-dark="\(HTMLText.escaped(Wording.dark))">
      <a class="skip" href="#inhoud">\(HTMLText.escaped(Wording.skipLink))</a>
      <header>
      <h1>\(title)</h1>

      """
    if let notice = document.notice { html += "<p class=\"notice\"><strong>\(HTMLText.escaped(notice))</strong></p>\n" }
    for block in document.introduction { write(block) }
    html += "</header>\n"
    if document.sections.count > 1 {
      html += "<nav aria-label=\"\(HTMLText.escaped(Wording.contents))\">\n\(contents(document.sections))</nav>\n"
    }
    html += "<main id=\"inhoud\">\n"
    for section in document.sections { write(section, level: 2) }
    write(document.claims)
    html += "</main>\n<script>\n\(PageScript.source)</script>\n</body>\n</html>\n"
  }

  /// What the page may load: its own style and script, known by their digests, and nothing else.
  private static let policy =
    "default-src 'none'; style-src 'sha256-\(PageStyle.digest)'; script-src 'sha256-\(PageScript.digest)'; "
    + "base-uri 'none'; form-action 'none'"

  private func contents(_ sections: [Section]) -> String {
    guard !sections.isEmpty else { return "" }
    let items = sections.map { section in
      "<li><a href=\"#\(HTMLText.escaped(section.anchor))\">\(HTMLText.escaped(section.heading))</a>\n\(contents(section.parts))</li>\n"
    }
    return "<ul>\n\(items.joined())</ul>\n"
  }

  /// The claims with their cells, where the marks lead to.
  private mutating func write(_ claims: [DigestClaim]) {
    guard !claims.isEmpty else { return }
    let caption = HTMLText.escaped(Wording.Heading.claims)
    html += "<details id=\"beweringen\">\n<summary>\(caption)</summary>\n"
    html +=
      "<div class=\"table\" role=\"region\" aria-label=\"\(caption)\" tabindex=\"0\">\n<table>\n<caption>\(caption)</caption>\n<thead><tr>"
    for column in Wording.claimColumns { html += "<th scope=\"col\">\(HTMLText.escaped(column))</th>" }
    html += "</tr></thead>\n<tbody>\n"
    for claim in claims {
      for (index, said) in claim.figures.enumerated() {
        let anchor = index == 0 ? " id=\"b-\(claim.id)\" tabindex=\"-1\"" : ""
        let value = said.figure.isWithheld ? "" : decimalText(said.figure.value)
        html += "<tr\(anchor)><th scope=\"row\">\(claim.id)</th><td class=\"n\">\(value)</td>"
        html += "<td>\(HTMLText.escaped(said.cell.table))</td><td>\(HTMLText.escaped(said.cell.address))</td></tr>\n"
      }
    }
    html += "</tbody>\n</table>\n</div>\n</details>\n"
  }

  private mutating func write(_ section: Section, level: Int) {
    let anchor = HTMLText.escaped(section.anchor)
    html += "<section aria-labelledby=\"\(anchor)\">\n<h\(level) id=\"\(anchor)\">\(HTMLText.escaped(section.heading))</h\(level)>\n"
    self.section = section.anchor
    for block in section.blocks { write(block) }
    for part in section.parts { write(part, level: min(level + 1, 6)) }
    html += "</section>\n"
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .sentences(let sentences): html += "<p>\(sentences.map(said).joined(separator: " "))</p>\n"
    case .bullets(let items): html += "<ul>\n" + items.map { "<li>\(line($0))</li>\n" }.joined() + "</ul>\n"
    case .steps(let items): html += "<ol>\n" + items.map { "<li>\(line($0))</li>\n" }.joined() + "</ol>\n"
    case .quote(let quoted, let attribution):
      html += "<figure class=\"quote\"><blockquote><p dir=\"auto\">“\(HTMLText.escaped(quoted.text))”</p></blockquote>"
      html += "<figcaption>\(HTMLText.escaped(attribution))</figcaption></figure>\n"
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ table: TextTable) {
    let caption = HTMLText.escaped(table.caption)
    html +=
      "<div class=\"table\" role=\"region\" aria-label=\"\(caption)\" tabindex=\"0\">\n<table>\n<caption>\(caption)\(mark(DigestClaim(table, in: section)))</caption>\n<thead><tr>"
    for (index, column) in table.columns.enumerated() {
      html += "<th scope=\"col\"\(table.isNumeric(index) ? " class=\"n\"" : "")>\(HTMLText.escaped(column))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows { html += "<tr>" + row.enumerated().map { cell($0.element, isFirst: $0.offset == 0) }.joined() + "</tr>\n" }
    html += "</tbody>\n"
    if let total = table.total {
      html += "<tfoot><tr>" + total.enumerated().map { cell($0.element, isFirst: $0.offset == 0) }.joined() + "</tr></tfoot>\n"
    }
    html += "</table>\n</div>\n"
  }

  private func cell(_ cell: TextTable.Cell, isFirst: Bool) -> String {
    switch cell {
    case .text(let text):
      isFirst ? "<th scope=\"row\">\(HTMLText.escaped(text))</th>" : "<td>\(HTMLText.escaped(text))</td>"
    case .count(let count): "<td class=\"n\">\(count.whole)</td>"
    case .bar(let count, let whole):
      "<td class=\"n\">\(count.whole)<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        + "<rect class=\"whole\" width=\"100\" height=\"4\"/><rect width=\"\(Self.percent(count, of: whole))\" height=\"4\"/></svg></td>"
    case .heat(let count, let whole): "<td class=\"n h\((Self.percent(count, of: whole) + 9) / 10)\">\(count.whole)</td>"
    }
  }

  private static func percent(_ count: Figure, of whole: Figure) -> Int {
    whole.whole > 0 ? max(0, min(100, 100 * count.whole / whole.whole)) : 0
  }

  /// A sentence with the mark of its claim.
  private func said(_ sentence: Sentence) -> String {
    let text = sentence.text
    return (text.utf8.first == UInt8(ascii: " ") ? " " : "") + HTMLText.escaped(text) + (text.utf8.last == UInt8(ascii: " ") ? " " : "")
      + mark(DigestClaim(sentence, in: section))
  }

  private func mark(_ claim: DigestClaim?) -> String {
    claim.map { "<sup class=\"claim\"><a href=\"#b-\($0.id)\" aria-label=\"\(Wording.proof) \($0.id)\">\($0.id)</a></sup>" } ?? ""
  }

  private func line(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .said(let sentence): said(sentence)
      case .strong(let sentence): "<strong>\(HTMLText.escaped(sentence.text))</strong>"
      case .written(let written, let most):
        "<span dir=\"auto\">\(HTMLText.escaped(HarmlessText.excerpt(written.text, atMost: most)))</span>"
      }
    }.joined()
  }
}
