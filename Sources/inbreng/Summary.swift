internal import Consultation
internal import Pipeline

/// What a run says at its end: what was read, what became of it, what is left to decide, and where to look.
struct Summary {
  private let report: RunReport

  init(_ report: RunReport) { self.report = report }

  /// The account and what is left to decide.
  var text: String { (accountLines + ["", decisionLine]).joined(separator: "\n") }

  /// The whole summary after a run.
  func text(output: String, time: Duration) -> String {
    """
    \(text)
    Klaar in \(milliseconds(time)) ms. Begin met \(output)/digest.md; te beslissen: \(output)/analist/werklijst.csv.
    """
  }

  private var accountLines: [String] {
    let header = ["bestand", "gelezen", "geteld", "vervangen", "test", "onvolledig", "dubbel", "afgekeurd"]
    var rows = report.accounts.map { account in [account.file.path] + figures(account).map(String.init) }
    let total = report.accounts.map(figures).reduce([Int](repeating: 0, count: header.count - 1)) { zip($0, $1).map(+) }
    rows.append(["totaal"] + total.map(String.init))
    let columns = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    return ([header] + rows).map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: columns[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }.joined(separator: "  ")
    }
  }

  private func figures(_ account: FileAccount) -> [Int] {
    [
      account.read, account[.counted], account[.replaced], account[.test], account[.unfinished], account[.duplicate], account.rejected,
    ]
  }

  private var decisionLine: String {
    """
    Namen niet herkend: \(report.unknownNames). Antwoorden zonder thema: \(report.answersWithoutTheme) van \(report.answers). \
    Regels op de werklijst: \(report.worklist). Meldingen: \(report.problems.count).
    """
  }

  private func milliseconds(_ time: Duration) -> Int64 {
    time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  }
}
