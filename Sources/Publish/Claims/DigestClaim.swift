/// A sentence with figures, or a table of them: what a reader may want to check.
struct DigestClaim: Hashable, Sendable {
  /// The mark by which the reader finds it.
  let id: String
  /// Each figure with the words it was said in.
  let figures: [Said]

  struct Said: Hashable, Sendable {
    let sentence: String
    let figure: Figure
    let cell: TableCell
  }

  /// The claim of a sentence in a section; nil when no figure of a public table is said in it.
  ///
  /// - Parameter lead: words before the sentence without which it says little.
  init?(_ sentence: Sentence, after lead: String = "", in section: String) {
    let text = lead + String(sentence.text.drop { $0 == " " })
    self.init(sentence.figures.map { (text, $0) }, in: section)
  }

  /// The claim of a table in a section: each figure is said by its row and column.
  init?(_ table: TextTable, in section: String) {
    var said: [(String, Figure)] = []
    for row in table.allRows {
      guard case .text(let name)? = row.first else { continue }
      for (column, cell) in zip(table.columns, row) {
        for figure in cell.figures { said.append(("\(table.caption): \(name), \(column)", figure)) }
      }
    }
    self.init(said, in: section + "/" + table.caption)
  }

  private init?(_ said: [(sentence: String, figure: Figure)], in place: String) {
    figures = said.compactMap { sentence, figure in figure.cell.map { Said(sentence: sentence, figure: figure, cell: $0) } }
    guard !figures.isEmpty else { return nil }
    id = Self.mark(of: [place] + figures.map { "\($0.cell.table) \($0.cell.address)" })
  }

  /// Five letters and digits from what is claimed: the section and the cells, not the values and not the wording. The mark stays the same
  /// when figures change or sentences move. No vowels, so that no mark is a word.
  private static func mark(of parts: [String]) -> String {
    let letters = Array("bcdfghjkmnpqrstvwxz23456789".utf8)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x0A) &* 0x100_0000_01B3
    }
    hash ^= hash >> 29
    var mark: [UInt8] = []
    for _ in 0..<5 {
      mark.append(letters[Int(hash % UInt64(letters.count))])
      hash /= UInt64(letters.count)
    }
    return String(decoding: mark, as: UTF8.self)
  }
}

extension Document {
  /// Every claim, from top to bottom; what is claimed twice in a section is there once.
  var claims: [DigestClaim] {
    var seen: Set<String> = []
    return (introduction.flatMap { $0.claims(in: "inleiding") } + sections.flatMap(\.claims)).filter { seen.insert($0.id).inserted }
  }
}

extension Section {
  fileprivate var claims: [DigestClaim] { blocks.flatMap { $0.claims(in: anchor) } + parts.flatMap(\.claims) }
}

extension Block {
  fileprivate func claims(in section: String) -> [DigestClaim] {
    switch self {
    case .sentences(let sentences): sentences.compactMap { DigestClaim($0, in: section) }
    case .bullets(let items), .steps(let items):
      items.flatMap { item in
        var lead = ""
        return item.compactMap { inline -> DigestClaim? in
          switch inline {
          case .said(let sentence): return DigestClaim(sentence, after: lead, in: section)
          case .strong(let sentence):
            lead = sentence.text + " "
            return DigestClaim(sentence, in: section)
          case .written: return nil
          }
        }
      }
    case .quote: []
    case .table(let table): [DigestClaim(table, in: section)].compactMap(\.self)
    }
  }
}

/// `tabellen/beweringen.csv`
struct ClaimTable: Table {
  let claims: [DigestClaim]

  let description = TableDescription(
    path: "tabellen/beweringen.csv",
    explanation: "Elk getal in de digest met de cel van de tabel waarin het staat; het kenmerk staat in de digest achter de zin.",
    columns: [
      .init("id", "Het kenmerk van de zin of de tabel in de digest."), .init("zin", "De zin, of de regel en de kolom van de tabel."),
      .init("tabel", "De tabel waarin het getal staat."),
      .init("cel", "De kolom, met tussen haken waaraan de rij te herkennen is. Ontbreekt de rij, dan is het aantal 0."),
      .init("waarde", "Het getal in die cel; in de zin is het afgerond op een geheel getal. Leeg als de cel leeg is."),
      .init("definitie", "Wat de kolom bevat."),
    ])

  func write(to sink: inout some RowSink) {
    for claim in claims {
      for said in claim.figures {
        sink.text(claim.id)
        sink.text(said.sentence)
        sink.text(said.cell.table)
        sink.text(said.cell.address)
        if said.figure.isWithheld { sink.withheld() } else { sink.decimal(said.figure.value) }
        sink.text(said.cell.definition)
        sink.endRow()
      }
    }
  }
}
