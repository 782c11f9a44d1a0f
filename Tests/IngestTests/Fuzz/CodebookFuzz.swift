import Consultation

@testable import Ingest

/// What the readers of the codebook, the decisions and the response files promise about any bytes: they come back, with a problem for
/// what cannot be used, and a response file's rows are all accounted for.
enum CodebookFuzz {
  private static let files = [
    "vragen.csv", "themas.csv", "termen.csv", "organisaties.csv", "overleggen.csv", "keuzes.csv", "checklist.csv",
  ]
  private static let sound = [
    "vragen.csv": "code;vraag;soort;pool;aliassen\npast-wel;Wat past wel?;open;positief;\n",
    "themas.csv": "code;bovenliggend;naam;volgorde\nzorg;;Zorg;1\n", "termen.csv": "thema;term;soort\nzorg;zorg;woord\n",
    "organisaties.csv": "code;naam;domein;uitgenodigd;aliassen\na;A;overig;ja;\n",
    "overleggen.csv":
      "code;naam;aliassen;niveau;schaal;themas;deelnemers;per_jaar;duur_uren;wettelijk\no;O;;operationeel;;zorg;a;4;1;nee\n",
  ]

  /// The promise that `bytes` break, or nil. The first byte says which of the files they are.
  static func failure(_ bytes: [UInt8]) -> String? {
    let which = Int(bytes.first ?? 0) % (files.count + 2)
    let content = Array(bytes.dropFirst())
    if which == files.count {
      _ = DecisionReader().read([InputFile(source: SourceFile("besluiten/a.csv"), bytes: content)])
      return nil
    }
    if which > files.count { return failureOfResponses(content) }
    let input = files.enumerated().map { index, name in
      InputFile(source: SourceFile("codeboek/\(name)"), bytes: index == which ? content : Array((sound[name] ?? "").utf8))
    }
    let reading = CodebookReader().read(input)
    return reading.codebook == nil && reading.problems.isEmpty ? "no codebook and no problem" : nil
  }

  private static func failureOfResponses(_ bytes: [UInt8]) -> String? {
    let codebook = Codebook(questions: [Question(code: "past-wel", wording: "Wat past wel?", kind: .open, pole: .positive)])
    let reading = SurveyReader(codebook: codebook).read(InputFile(source: SourceFile("r/a.csv"), bytes: bytes), round: "r", sidecar: nil)
    if reading.read < reading.submissions.count { return "more submissions than rows" }
    return reading.submissions.isEmpty && reading.problems.isEmpty && reading.read > 0 ? "rows that became nothing" : nil
  }
}
