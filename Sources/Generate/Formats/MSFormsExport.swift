internal import Consultation

/// Microsoft Forms, opened in a Dutch Excel and saved as CSV: Windows-1252, semicolons, month before day, empty rows at the end.
struct MSFormsExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(endsWithSeparator: true), own: [.email, .name])
    columns = form.columns(splitsLists: false)
  }

  var dialect: CSVWriter.Dialect {
    CSVWriter.Dialect(delimiter: UInt8(ascii: ";"), lineEnd: [13, 10], encoding: .windows1252)
  }

  func writeHeader(to csv: inout CSVWriter) {
    for name: StaticString in ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Tijd van laatste wijziging"] { csv.add(name) }
    for (place, cell) in columns.enumerated() {
      var heading = form.heading(of: cell, " [", "]")
      // Forms puts a no-break space where the question was pasted from a document.
      if place % 5 == 2, let blank = heading.lastIndex(of: 32) { heading.replaceSubrange(blank...blank, with: [0xC2, 0xA0]) }
      csv.add(heading)
    }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    let isKnown = response.hasEmail || response.sender == .tester
    csv.add { $0.append(number: response.serial) }
    csv.add { $0.append(response.start, .monthDayShortYear) }
    csv.add { $0.append(response.time, .monthDayShortYear) }
    csv.add {
      if isKnown { Persona.appendEmail(of: response, in: form.fiction, to: &$0) } else { $0.append(text: "anonymous") }
    }
    csv.add { if isKnown { Persona.appendName(of: response, to: &$0) } }
    csv.addEmpty()
    form.write(columns, of: response, to: &csv)
    csv.endRecord()
  }

  func writeFooter(submissions: Int, to csv: inout CSVWriter) {
    for _ in 0..<12 { csv.addBlankRecord(delimiters: 5 + columns.count) }
  }
}
