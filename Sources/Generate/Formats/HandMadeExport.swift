internal import Consultation

/// A sheet that somebody kept by hand: title lines above, headings in own words, a total line and empty rows below.
struct HandMadeExport: Export {
  private let form: Form
  private let columns: [Form.Cell]
  private let headings: [[UInt8]]
  private let dateHeading: [UInt8]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(words: .alias, separator: [44, 32], typesMeetings: true), own: [])
    columns = form.columns(splitsLists: false).filter { cell in
      guard case .answer(let index) = cell else { return false }
      if case .statement = fiction.questions[index].role { return false }
      return true
    }
    var chance = Chance(fiction.seed ^ UInt64(office))
    headings = columns.map { [form] cell in Self.heading(form.question(of: cell).question, &chance) }
    dateHeading = fiction.question(of: .submittedAt).map { Self.heading($0, &chance) } ?? Array("Datum".utf8)
  }

  /// One of the first words in use for a question.
  private static func heading(_ question: Question, _ chance: inout Chance) -> [UInt8] {
    let choice = chance.below(min(4, question.aliases.count) + 1)
    return Array((choice == 0 ? question.wording : question.aliases[choice - 1]).utf8)
  }

  var dialect: CSVWriter.Dialect {
    CSVWriter.Dialect(delimiter: UInt8(ascii: ";"), lineEnd: [13, 10], encoding: .windows1252)
  }

  var abilities: Attendance.Abilities { Attendance.Abilities(identifiesAll: true) }

  func writeHeader(to csv: inout CSVWriter) {
    csv.add("Reacties consultatie zorg & veiligheid – verzameld door het secretariaat")
    csv.addEmpty(columns.count)
    csv.endRecord()
    csv.add("per mail en telefoon binnengekomen, overgenomen zoals gegeven")
    csv.addEmpty(columns.count)
    csv.endRecord()
    csv.addBlankRecord(delimiters: columns.count)
    csv.add(dateHeading)
    for heading in headings { csv.add(heading) }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.append(response.time, .dutchDay) }
    form.write(columns, of: response, to: &csv)
    csv.endRecord()
  }

  func writeFooter(submissions: Int, to csv: inout CSVWriter) {
    csv.addBlankRecord(delimiters: columns.count)
    csv.add {
      $0.append(text: "Totaal: ")
      $0.append(number: submissions)
      $0.append(text: " reacties")
    }
    csv.addEmpty(columns.count)
    csv.endRecord()
    for _ in 0..<3 { csv.addBlankRecord(delimiters: columns.count) }
  }
}
