internal import Consultation
internal import Pipeline

/// The figures of agreement, as an analyst reads them.
struct AgreementText {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// The whole report.
  var text: String {
    var parts = [opening]
    for level in evaluation.report.levels {
      parts.append(overview(level))
      if let people = level.people, evaluation.coders.count > 2 { parts.append(perTheme(people)) }
      for pair in level.pairs { parts.append(perTheme(pair)) }
    }
    return (parts + [explanation]).joined(separator: "\n\n")
  }

  private var opening: String {
    let coders = zip(evaluation.coders, evaluation.coded).map { "\($0) (\($1))" }.joined(separator: ", ")
    return """
      Overeenstemming van de codering
      Antwoorden: \(evaluation.answers). Codeurs, met wat zij codeerden: \(coders).
      Het programma codeert zelf; besluiten over deze antwoorden tellen niet mee.
      """
  }

  private func overview(_ level: LevelAgreement) -> String {
    var rows = [["", "antwoorden", "F1", "F1 met thema", "gelijk", "alfa", "oordeel", "rangverschil"]]
    if let people = level.people, evaluation.coders.count > 2 {
      rows.append(["alle mensen", String(people.answers), "", "", "", value(people.alpha), verdict(people.alpha), ""])
    }
    for pair in level.pairs {
      rows.append([
        title(pair), String(pair.answers), decimal(pair.f1), decimal(pair.f1WithTheme), percentage(pair.identical), value(pair.alpha),
        verdict(pair.alpha), decimal(pair.rankMove),
      ])
    }
    return heading(level.level == .categories ? "Thema's" : "Subthema's") + table(rows)
  }

  private func perTheme(_ people: GroupAgreement) -> String {
    let rows = people.themes.map { [name($0.theme), value($0.alpha), verdict($0.alpha)] }
    return heading("Per thema: alle mensen (\(people.answers) antwoorden)") + table([["", "alfa", "oordeel"]] + rows)
  }

  private func perTheme(_ pair: PairAgreement) -> String {
    let rows = pair.themes.map { theme in
      [
        name(theme.theme), String(theme.first), String(theme.second), percentage(theme.prevalence), percentage(theme.secondPrevalence),
        decimal(theme.precision), decimal(theme.recall), decimal(theme.f1), value(theme.alpha), verdict(theme.alpha),
      ]
    }
    let header = ["", "eerste", "tweede", "aandeel 1", "aandeel 2", "precisie", "vindkracht", "F1", "alfa", "oordeel"]
    return heading("Per thema: \(title(pair)) (\(pair.answers) antwoorden)") + table([header] + rows)
  }

  private var explanation: String {
    """
    Uitleg
      F1            per antwoord 2 × gedeelde thema's / alle thema's van beide, gemiddeld over de antwoorden (zoals i.AI het voor ThemeFinder
                    rekent); beide zonder thema is gelijk. 'F1 met thema' laat de antwoorden weg waaraan geen van beide een thema gaf.
      gelijk        aandeel antwoorden met precies dezelfde thema's
      alfa          Krippendorffs alfa: 1 is volledig eens, 0 is wat toeval geeft; over verzamelingen met de MASI-afstand (Passonneau 2006)
      oordeel       vanaf 0.800 betrouwbaar, vanaf 0.667 voorlopig, daaronder niet te gebruiken (Krippendorff 2004)
      precisie      deel van wat de tweede gaf dat ook de eerste gaf; vindkracht: deel van wat de eerste gaf dat ook de tweede vond
      rangverschil  hoeveel plaatsen een thema gemiddeld verschuift als thema's naar aantal antwoorden worden gerangschikt
      .             minder dan \(AgreementReport.fewestAnswers) antwoorden die beide codeerden, of niets om te delen: geen cijfer
    """
  }

  private func title(_ pair: PairAgreement) -> String {
    "\(evaluation.coders[pair.first]) – \(pair.second.map { evaluation.coders[$0] } ?? "programma")"
  }

  private func name(_ theme: Code<Theme>) -> String { evaluation.themeNames[theme] ?? theme.rawValue }

  private func heading(_ text: String) -> String { text + "\n" }

  private func value(_ alpha: Coefficient) -> String {
    guard case .value(let value) = alpha else { return "." }
    return decimal(value)
  }

  private func verdict(_ alpha: Coefficient) -> String {
    switch alpha {
    case .value: alpha.reliability?.rawValue ?? ""
    case .tooFew: "te weinig antwoorden"
    case .noVariation: "geen variatie"
    }
  }

  /// Three decimals with a point.
  private func decimal(_ value: Double?) -> String {
    guard let value else { return "." }
    let thousandths = Int((abs(value) * 1000).rounded())
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst())"
  }

  private func percentage(_ share: Double?) -> String { share.map { "\(Int(($0 * 100).rounded())) %" } ?? "." }

  /// The rows in columns: the first and the last to the left, the others to the right.
  private func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let textColumn = rows.first?.firstIndex(of: "oordeel") ?? -1
    return rows.map { row in
      var line = "  "
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += (column == 0 ? "" : "  ") + (column == 0 || column == textColumn ? cell + padding : padding + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
