public import Consultation

/// The tables of `inbreng evaluate`: a form for people who code, and the figures of agreement.
public enum CodingTables {
  /// A form to fill in: a row per answer, nothing of what the program made of it.
  public static func form(_ answers: [CodedAnswer], codebook: Codebook) -> [UInt8] {
    var writer = CSVWriter(header: ["antwoord", "vraag", "vraagtekst", "tekst", "codeur", "themas"])
    for answer in answers {
      writer.text(answer.pseudonym.description)
      writer.code(answer.question)
      writer.text(codebook.question(answer.question)?.wording ?? "")
      writer.text(answer.text.text)
      writer.text("")
      writer.text("")
      writer.endRow()
    }
    return writer.bytes
  }

  /// All figures in one table: a row per comparison with an empty `thema`, and one per comparison and theme.
  ///
  /// - Parameter coders: what each person is called, by place.
  public static func agreement(_ report: AgreementReport, coders: [String]) -> [UInt8] {
    var writer = CSVWriter(header: [
      "niveau", "eerste", "tweede", "thema", "antwoorden", "f1", "f1_met_thema", "gelijk", "alfa", "oordeel", "precisie", "vindkracht",
      "aandeel_eerste", "aandeel_tweede", "rang_eerste", "rang_tweede", "rangverschil",
    ])
    for level in report.levels {
      if let people = level.people {
        let place = [level.level.rawValue, "mensen", "mensen"]
        write(&writer, place + ["", String(people.answers)], [nil, nil, nil], people.alpha)
        for theme in people.themes {
          write(&writer, place + [theme.theme.rawValue, String(people.answers)], [nil, nil, nil], theme.alpha)
        }
      }
      for pair in level.pairs {
        let place = [level.level.rawValue, coders[pair.first], pair.second.map { coders[$0] } ?? "programma"]
        write(
          &writer, place + ["", String(pair.answers)], [pair.f1, pair.f1WithTheme, pair.identical], pair.alpha,
          [nil, nil, nil, nil, nil, nil, pair.rankMove])
        for theme in pair.themes {
          write(
            &writer, place + [theme.theme.rawValue, String(theme.answers)], [theme.f1, nil, nil], theme.alpha,
            [
              theme.precision, theme.recall, theme.prevalence, theme.secondPrevalence, theme.ranks.first, theme.ranks.second,
              abs(theme.ranks.first - theme.ranks.second),
            ])
        }
      }
    }
    return writer.bytes
  }

  private static func write(
    _ writer: inout CSVWriter, _ place: [String], _ shares: [Double?], _ alpha: Coefficient,
    _ rest: [Double?] = Array(repeating: nil, count: 7)
  ) {
    func decimal(_ value: Double?) { if let value { writer.decimal(value) } else { writer.text("") } }
    for cell in place { writer.text(cell) }
    shares.forEach(decimal)
    if case .value(let value) = alpha { writer.decimal(value) } else { writer.text("") }
    switch alpha {
    case .value: writer.text(alpha.reliability?.rawValue ?? "")
    case .tooFew: writer.text("te weinig antwoorden")
    case .noVariation: writer.text("geen variatie")
    }
    rest.forEach(decimal)
    writer.endRow()
  }
}
