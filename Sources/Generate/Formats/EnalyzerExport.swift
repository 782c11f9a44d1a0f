/// Enalyzer with its variables as text: UTF-8, semicolons, dates with the month first, one and nought for options.
struct EnalyzerExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(yes: [UInt8(ascii: "1")], no: [UInt8(ascii: "0")]), own: [])
    columns = form.columns(splitsLists: true)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect(delimiter: UInt8(ascii: ";"), quotesAll: true, lineEnd: [13, 10]) }

  func writeHeader(to csv: inout CSVWriter) {
    for name: StaticString in ["Respondent", "Startdatum", "Einddatum"] { csv.add(name) }
    for cell in columns { csv.add(form.heading(of: cell, " - ")) }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.append(number: 7_000_000 + response.serial) }
    csv.add { $0.append(response.start, .monthDay) }
    csv.add { $0.append(response.time, .monthDay) }
    form.write(columns, of: response, to: &csv)
    csv.endRecord()
  }
}
