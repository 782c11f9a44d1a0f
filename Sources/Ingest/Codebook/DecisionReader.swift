public import Consultation

extension ProblemKind {
  /// A file of decisions without the columns of one.
  public static let noDecisions = ProblemKind(
    "besluiten-onleesbaar", .error, what: "Dit bestand heeft geen kolommen soort, invoer en besluit.",
    advice: "Kopieer werklijst.csv, voeg de kolom besluit toe en vul de codes in.")
  /// A decision about something that is not decided on.
  public static let unknownDecisionKind = ProblemKind(
    "besluit-soort-onbekend", .warning, what: "Over de soort {0} wordt niets besloten; deze rij is overgeslagen.",
    advice: "Kies organisatie, overleg, niveau of codering.")
  /// A decision that a later row contradicts.
  public static let contradictingDecision = ProblemKind(
    "besluit-tegenstrijdig", .warning, what: "Over {0} is ook iets anders besloten (rij {1} van {2}); dat latere besluit geldt.",
    advice: "Haal een van de twee besluiten weg.")
  /// A date of a decision that is none.
  public static let unreadableDecisionDate = ProblemKind(
    "besluit-datum-onleesbaar", .note, what: "De datum van dit besluit is niet te lezen; het besluit geldt, zonder datum.",
    advice: "Schrijf de datum als 2021-06-30.")
}

/// Reads what people decided: copies of `werklijst.csv` with a column `besluit`.
///
/// `besluit` holds codes separated by `|`, or `-` for none of them; an empty cell is no decision yet. The columns `wie` and `wanneer`
/// say who decided and when, `bron` is for people. A later row, and a later file by natural order of the names, overrules an earlier one.
public struct DecisionReader: Sendable {
  /// A reader.
  public init() {}

  /// The decisions in `files`, one per kind and input.
  public func read(_ files: [InputFile]) -> (decisions: [Decision], problems: [Problem]) {
    var problems: [Problem] = []
    var decisions: [Decision] = []
    var places: [String: Int] = [:]
    for file in files.sorted(by: { naturallyPrecedes($0.source.path, $1.source.path) }) {
      let table = ReferenceTable(file, known: ["soort", "invoer", "voorstel", "score", "aantal", "besluit", "wie", "wanneer", "bron"])
      guard ["soort", "invoer", "besluit"].allSatisfy(table.columns.contains) else {
        problems.append(Problem(.noDecisions, file: file.source))
        continue
      }
      let dates = MomentColumn(table.rows.map { $0["wanneer"] })
      for row in table.rows where !row["besluit"].isEmpty {
        guard let kind = WorklistEntry.Kind(rawValue: row["soort"].lowercased()) else {
          problems.append(
            Problem(
              .unknownDecisionKind, file: file.source, row: row.number, column: RawText("soort"), values: [.written(RawText(row["soort"]))])
          )
          continue
        }
        let codes = row["besluit"] == "-" || row["besluit"] == "–" ? [] : row.list("besluit")
        let input = row.written("invoer")
        // A day and a month that could change places are read as people here write them.
        let when =
          row["wanneer"].isEmpty ? nil : dates.moment(row["wanneer"]) ?? WrittenMoment(row["wanneer"])?.moment(.dayMonthYear)
        if when == nil, !row["wanneer"].isEmpty {
          problems.append(Problem(.unreadableDecisionDate, file: file.source, row: row.number, column: RawText("wanneer")))
        }
        let decision = Decision(
          kind: kind, input: input, codes: codes, source: Provenance(file: file.source, row: row.number),
          who: row["wie"].isEmpty ? nil : RawText(row["wie"]), when: when)
        let key = "\(kind.rawValue)\u{0}\(HeadingText.key(input))"
        if let place = places[key] {
          let earlier = decisions[place]
          if earlier.codes != codes {
            problems.append(
              Problem(
                .contradictingDecision, file: earlier.source.file, row: earlier.source.row, column: RawText("besluit"),
                values: [earlier.subject, .number(row.number), .word(file.source.path)]))
          }
          decisions[place] = decision
        } else {
          places[key] = decisions.count
          decisions.append(decision)
        }
      }
    }
    return (decisions, problems)
  }
}
