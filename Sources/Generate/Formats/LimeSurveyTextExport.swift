/// LimeSurvey's own CSV with full questions and answers: UTF-8 with a mark, semicolons, every cell quoted, a blank line at the end.
struct LimeSurveyTextExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    let style = Style(yes: Array("Ja".utf8), no: Array("Nee".utf8))
    form = Form(fiction, office: office, style: style, own: [])
    columns = form.columns(splitsLists: true)
  }

  var dialect: CSVWriter.Dialect {
    CSVWriter.Dialect(delimiter: UInt8(ascii: ";"), quotesAll: true, lineEnd: [13, 10], encoding: .utf8WithMark)
  }

  var abilities: Attendance.Abilities { Attendance.Abilities(keepsUnfinished: true) }

  func writeHeader(to csv: inout CSVWriter) {
    for name: StaticString in [
      "Respons ID", "Datum verstuurd", "Laatste pagina", "Begin taal", "Seed", "Startdatum", "Datum laatste actie", "IP-adres",
      "Verwijzer-URL",
    ] { csv.add(name) }
    for (place, cell) in columns.enumerated() {
      var heading = form.heading(of: cell, "  [", "]")
      // The editor of LimeSurvey leaves line ends and tabs behind in the question.
      if place % 7 == 3 { heading.append(10) } else if place % 7 == 5 { heading.append(9) }
      csv.add(heading)
    }
    csv.add("Totaaltijd")
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.append(number: response.serial) }
    csv.add { if response.isFinished { $0.append(response.time, .iso) } }
    csv.add { $0.append(number: response.isFinished ? 4 : response.reach % 4) }
    csv.add("nl-informal")
    csv.add { $0.append(number: Int(response.key % 1_000_000_000)) }
    csv.add { $0.append(response.start, .iso) }
    csv.add { $0.append(response.time, .iso) }
    csv.add { $0.appendAddress(of: response) }
    csv.addEmpty()
    form.write(columns, of: response, to: &csv)
    csv.add { $0.append(number: 120 + Int(response.person % 1500)) }
    csv.endRecord()
  }

  func writeFooter(submissions: Int, to csv: inout CSVWriter) { csv.addBlankRecord(delimiters: 0) }
}
