public import Consultation

extension ProblemKind {
  /// A file without the columns of coded answers.
  public static let noCodings = ProblemKind(
    "codering-onleesbaar", .error, what: "Dit bestand heeft geen kolom tekst, of geen kolom themas.",
    advice: "Geef elk antwoord een rij met tekst, codeur en themas, of een kolom “themas <codeur>” per codeur.")
  /// A coding with a code that the codebook does not have.
  public static let unknownCodingCode = ProblemKind(
    "codering-onbekende-code", .warning, what: "De code {0} staat niet in themas.csv; deze codering telt niet mee.",
    advice: "Verbeter de code.")
  /// A row without the text that was coded.
  public static let codingWithoutText = ProblemKind(
    "codering-zonder-tekst", .warning, what: "Bij deze codering staat geen antwoord; zij telt niet mee.",
    advice: "Vul de kolom tekst, of de kolom antwoord met het kenmerk van een antwoord dat wel een tekst heeft.")
  /// Two codings of one answer by one person.
  public static let contradictingCoding = ProblemKind(
    "codering-tegenstrijdig", .warning, what: "Dezelfde codeur gaf dit antwoord op rij {0} andere thema's; de eerste codering geldt.",
    advice: "Laat één van beide staan.")
  /// Cells without a code.
  public static let emptyCodings = ProblemKind(
    "codering-leeg", .note, what: "{0} {0?cel|cellen} met thema's {0?is leeg en geldt|zijn leeg en gelden} als nog niet gecodeerd.",
    advice: "Zet een streepje (-) waar geen thema past, of geef --empty-is-none als leeg hier betekent: geen thema.")
}

/// Reads answers that one or more people coded, in any CSV dialect.
///
/// *Long*: a row per answer and coder, with the columns `tekst`, `codeur` (or `wie`), `themas` and when wanted `subthemas`, `vraag` and
/// `antwoord`, the key of the answer. *Wide*: a row per answer, with for every coder a column `themas <coder>` and when wanted
/// `subthemas <coder>`. Codes stand in a list separated by `|`, `;` or `,`; a sub-theme brings its category; `-` means no theme. Rows are
/// about the same answer when they share `antwoord`, or without that column `vraag` and `tekst`.
public struct CodedAnswerReader: Sendable {
  private let codes: [String: Code<Theme>]
  private let codebook: Codebook
  private let emptyIsNone: Bool

  /// A reader that knows the themes of `codebook`; with `emptyIsNone` an empty cell means no theme instead of not coded yet.
  public init(codebook: Codebook, emptyIsNone: Bool) {
    self.codebook = codebook
    self.emptyIsNone = emptyIsNone
    codes = Dictionary(codebook.themes.map { ($0.code.rawValue.lowercased(), $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// The codings in `file`, and what is wrong with it.
  public func read(_ file: InputFile) -> (data: ReliabilityData, problems: [Problem]) {
    let table = ReferenceTable(file, known: ["antwoord", "id", "vraag", "tekst", "codeur", "wie", "themas", "subthemas"])
    let columns = Self.codingColumns(table.columns)
    guard table.columns.contains("tekst"), !columns.isEmpty else { return (ReliabilityData(), [Problem(.noCodings, file: file.source)]) }
    var reading = Reading()
    for row in table.rows {
      guard let unit = reading.unit(row) else {
        reading.problems.append(Problem(.codingWithoutText, file: table.file, row: row.number, column: RawText("tekst")))
        continue
      }
      for column in columns {
        let coder = column.coder ?? (row["codeur"].isEmpty ? row["wie"] : row["codeur"])
        let cells = [row[column.themes], column.subthemes.map { row[$0] } ?? ""]
        if cells.allSatisfy(\.isEmpty), !emptyIsNone {
          reading.empty += 1
          continue
        }
        switch themes(in: cells) {
        case .failure(let unknown):
          reading.problems.append(
            Problem(
              .unknownCodingCode, file: table.file, row: row.number, column: RawText(column.themes),
              values: [.written(RawText(unknown.word))]))
        case .success(let coding): reading.add(coding, to: unit, by: coder, table.file, row: row.number)
        }
      }
    }
    if reading.empty > 0 { reading.problems.append(Problem(.emptyCodings, file: file.source, values: [.number(reading.empty)])) }
    return (reading.data, reading.problems)
  }

  /// Where the codes of one coder stand; without a coder's name in the heading, another column tells who it is.
  private struct CodingColumn {
    let coder: String?
    let themes: String
    let subthemes: String?
  }

  private static func codingColumns(_ names: [String]) -> [CodingColumn] {
    let wide = names.distinct.filter { $0.hasPrefix("themas_") }.map { name in
      let coder = String(name.dropFirst("themas_".count))
      let subthemes = "sub" + name
      return CodingColumn(
        coder: coder.split(separator: "_").joined(separator: " "), themes: name, subthemes: names.contains(subthemes) ? subthemes : nil)
    }
    guard wide.isEmpty, names.contains("themas") else { return wide }
    return [CodingColumn(coder: nil, themes: "themas", subthemes: names.contains("subthemas") ? "subthemas" : nil)]
  }

  private struct UnknownCode: Error {
    let word: String
  }

  private static let none: Set<String> = ["-", "'-", "–", "—", "geen", "geen thema", "geen-thema", "nvt", "n.v.t."]

  /// The themes that cells name, each with its category.
  private func themes(in cells: [String]) -> Result<Set<Code<Theme>>, UnknownCode> {
    var result: Set<Code<Theme>> = []
    for word in cells.flatMap({ $0.split(whereSeparator: { "|;,\n".contains($0) }).map(\.trimmingBlanks) }) {
      let word = word.lowercased()
      if word.isEmpty || Self.none.contains(word) { continue }
      guard let code = codes[word] else { return .failure(UnknownCode(word: word)) }
      result.formUnion([code, codebook.category(of: code)])
    }
    return .success(result)
  }
}

/// What was read so far.
private struct Reading {
  private(set) var data = ReliabilityData()
  var problems: [Problem] = []
  var empty = 0
  private var units: [String: Int] = [:]
  private var coders: [String: Int] = [:]
  private var rows: [[Int: Int]] = []

  /// The place of the answer that a row is about; nil when nobody knows its text.
  mutating func unit(_ row: ReferenceTable.Row) -> Int? {
    let text = row.written("tekst")
    let id = row["antwoord"].isEmpty ? row["id"] : row["antwoord"]
    let key = id.isEmpty ? "\(row["vraag"])\u{0}\(text.lowercased())" : "\u{0}\u{0}\(id)"
    if let known = units[key] { return known }
    guard !text.isEmpty else { return nil }
    units[key] = data.texts.count
    data.texts.append(RawText(text))
    for place in data.coders.indices { data.coders[place].codings.append(nil) }
    return data.texts.count - 1
  }

  mutating func add(_ coding: Set<Code<Theme>>, to unit: Int, by label: String, _ file: SourceFile, row: Int) {
    let key = label.lowercased()
    let coder = coders[key] ?? data.coders.count
    if coder == data.coders.count {
      coders[key] = coder
      data.coders.append(ReliabilityData.Coder(label: RawText(label), codings: Array(repeating: nil, count: data.texts.count)))
      rows.append([:])
    }
    guard let earlier = data.coders[coder].codings[unit] else {
      data.coders[coder].codings[unit] = coding
      rows[coder][unit] = row
      return
    }
    if earlier != coding {
      problems.append(Problem(.contradictingCoding, file: file, row: row, values: [.number(rows[coder][unit] ?? row)]))
    }
  }
}
