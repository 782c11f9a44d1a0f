import Consultation

/// Which counts of people an outsider finds in tables: read from what is written, not from what was meant to be withheld.
struct PublishedCounts: Sendable {
  /// The cells with a number.
  private(set) var cells: Set<PublicCell> = []

  init(_ tables: [any Table]) {
    for table in tables {
      guard let reader = Self.readers[table.description.path] else { continue }
      var sink = Sink(columns: table.description.columns.map(\.name), reader: reader)
      table.write(to: &sink)
      cells.formUnion(sink.cells)
    }
  }

  /// The same for the cells of a model, in its order.
  func isPublished(in model: DisclosureModel) -> [Bool] { model.cells.map { cells.contains($0.id) } }

  /// A row of a table by the headings of its columns.
  struct Row {
    fileprivate let columns: [String]
    /// The cells so far.
    fileprivate var cells: [Cell] = []

    fileprivate enum Cell {
      case text(String)
      case number
      case withheld
    }

    /// The text under a heading.
    func text(_ column: String) -> String? {
      if let place = columns.firstIndex(of: column), case .text(let text) = cells[place] { text } else { nil }
    }

    /// Whether a number stands under a heading.
    func hasNumber(_ column: String) -> Bool {
      if let place = columns.firstIndex(of: column), case .number = cells[place] { true } else { false }
    }

    func code<Subject>(_ column: String) -> Code<Subject> { Code(text(column) ?? "") }
    var round: Code<Round> { code("ronde") }
    var question: Code<Question> { code("vraag") }
    var theme: Code<Theme>? { text("thema") == noThemeCode ? nil : code("thema") }
  }

  /// Of each table the columns that hold people, and the cell that a row has in them.
  private typealias Reader = @Sendable (Row) -> [(columns: [String], cell: PublicCell)]

  private static let readers: [String: Reader] = [
    RoundTable.path: { row in
      [
        (["zonder_organisatie"], .withoutOrganisation(row.round)), (["antwoorden"], .answers(row.round)),
        (["met_thema"], .withTheme(row.round)), (["zonder_thema"], .withoutTheme(row.round)),
        (["zonder_inhoud"], .withoutContent(row.round)),
      ]
    },
    "tabellen/respons.csv": { row in [(["respondenten"], .response(row.round, row.code("organisatie")))] },
    "tabellen/vragen.csv": { row in
      [
        (["respondenten", "antwoorden"], .question(row.round, row.question)), (["zonder_thema"], .theme(row.round, nil, row.question)),
        (["zonder_inhoud"], .nothingToSay(row.round, row.question)),
      ]
    },
    "tabellen/themas.csv": { row in [(["respondenten", "antwoorden"], .theme(row.round, row.theme, row.question))] },
    "tabellen/thema-organisatie.csv": { row in
      [(["respondenten", "antwoorden"], .themeOrganisation(row.round, row.code("thema"), row.code("organisatie"), row.question))]
    },
    "tabellen/keuzes.csv": { row in [(["respondenten"], .choice(row.round, row.question, row.text("keuze") ?? ""))] },
    ChecklistTable.path: { row in [(["respondenten", "antwoorden"], .checklist(row.round, row.code("punt")))] },
    "tabellen/overleggen.csv": { row in
      Verdict.allCases.map { ([Digest.column($0)], .meeting(row.round, row.code("overleg"), $0)) }
    },
  ]

  private struct Sink: RowSink {
    let reader: Reader
    var cells: [PublicCell] = []
    private var row: Row

    init(columns: [String], reader: @escaping Reader) {
      self.reader = reader
      row = Row(columns: columns)
    }

    mutating func text(_ value: String) { row.cells.append(.text(value)) }
    mutating func number(_ value: Int) { row.cells.append(.number) }
    mutating func decimal(_ value: Double) { row.cells.append(.number) }
    mutating func withheld() { row.cells.append(.withheld) }
    mutating func endRow() {
      for (columns, cell) in reader(row) where columns.contains(where: row.hasNumber) { cells.append(cell) }
      row.cells.removeAll(keepingCapacity: true)
    }
  }
}
