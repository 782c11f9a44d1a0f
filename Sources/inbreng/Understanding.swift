internal import Consultation
internal import Pipeline

/// How every file was understood: what `inbreng check` shows.
struct Understanding {
  private let report: RunReport

  init(_ report: RunReport) { self.report = report }

  /// Every file with its encoding, dialect, tool, header rows and columns.
  var text: String { report.files.map(describe).joined(separator: "\n\n") + "\n" }

  private func describe(_ file: RunReport.FileDescription) -> String {
    let understanding = file.understanding
    let rows = understanding.headerRows.map(String.init).joined(separator: ", ")
    var lines = [
      file.file.path,
      "  codering   \(understanding.encoding)",
      "  scheiding  \(understanding.dialect)",
      "  herkend    \(understanding.tool)",
      "  kopregels  \(rows.isEmpty ? "geen" : rows)",
      "  kolommen",
    ]
    for (position, (column, heading)) in zip(understanding.columns, file.headings).enumerated() {
      let target = column.question.map { "→ \($0)" } ?? "– \(column.note)"
      lines.append("    \(position + 1). \(heading)  \(target)")
    }
    return lines.joined(separator: "\n")
  }
}
