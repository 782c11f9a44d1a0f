import Consultation

/// Writes a document as one self-contained web page: no script, no network, readable without colours and with a keyboard alone.
struct HTMLRenderer {
  private var html = ""

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
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(PageStyle.css)</style>
      </head>
      <body>
      <a class="skip" href="#inhoud">\(HTMLText.escaped(Wording.skipLink))</a>
      <header>
      <h1>\(title)</h1>

      """
    if let notice = document.notice { html += "<p class=\"notice\"><strong>\(HTMLText.escaped(notice))</strong></p>\n" }
    for block in document.introduction { write(block) }
    html += "</header>\n"
    if document.sections.count > 1 {
      html += "<nav aria-label=\"\(HTMLText.escaped(Wording.contents))\">\n<ul>\n"
      for section in document.sections {
        html += "<li><a href=\"#\(HTMLText.escaped(section.anchor))\">\(HTMLText.escaped(section.heading))</a></li>\n"
      }
      html += "</ul>\n</nav>\n"
    }
    html += "<main id=\"inhoud\">\n"
    for section in document.sections { write(section, level: 2) }
    html += "</main>\n</body>\n</html>\n"
  }

  private mutating func write(_ section: Section, level: Int) {
    let anchor = HTMLText.escaped(section.anchor)
    html += "<section aria-labelledby=\"\(anchor)\">\n<h\(level) id=\"\(anchor)\">\(HTMLText.escaped(section.heading))</h\(level)>\n"
    for block in section.blocks { write(block) }
    for part in section.parts { write(part, level: min(level + 1, 6)) }
    html += "</section>\n"
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let inlines): html += "<p>\(line(inlines))</p>\n"
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
      "<div class=\"table\" role=\"region\" aria-label=\"\(caption)\" tabindex=\"0\">\n<table>\n<caption>\(caption)</caption>\n<thead><tr>"
    for (index, column) in table.columns.enumerated() {
      html += "<th scope=\"col\"\(table.isNumeric(index) ? " class=\"n\"" : "")>\(HTMLText.escaped(column))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows { html += "<tr>" + row.enumerated().map { cell($0.element, isFirst: $0.offset == 0) }.joined() + "</tr>\n" }
    html += "</tbody>\n</table>\n</div>\n"
  }

  private func cell(_ cell: TextTable.Cell, isFirst: Bool) -> String {
    switch cell {
    case .text(let text):
      isFirst ? "<th scope=\"row\">\(HTMLText.escaped(text))</th>" : "<td>\(HTMLText.escaped(text))</td>"
    case .count(let count): "<td class=\"n\">\(count)</td>"
    case .bar(let count, let whole):
      "<td class=\"n\">\(count)<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        + "<rect class=\"whole\" width=\"100\" height=\"4\"/><rect width=\"\(whole > 0 ? min(100, 100 * count / whole) : 0)\" height=\"4\"/></svg></td>"
    }
  }

  private func line(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .plain(let text): (text.first == " " ? " " : "") + HTMLText.escaped(text) + (text.last == " " ? " " : "")
      case .strong(let text): "<strong>\(HTMLText.escaped(text))</strong>"
      case .written(let written, let most):
        "<span dir=\"auto\">\(HTMLText.escaped(HarmlessText.excerpt(written.text, atMost: most)))</span>"
      }
    }.joined()
  }
}
