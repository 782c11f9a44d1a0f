internal import Consultation

/// The sheet 'Formulierreacties 1' of Google Forms saved as CSV: quotes where needed, options joined by a comma and a blank, day first.
struct GoogleSheetExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(separator: [44, 32]), own: [.email])
    columns = form.columns(splitsLists: false)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect(lineEnd: [13, 10]) }
  var abilities: Attendance.Abilities { Attendance.Abilities(identifiesAll: true) }

  func writeHeader(to csv: inout CSVWriter) {
    csv.add("Tijdstempel")
    csv.add("E-mailadres")
    for cell in columns { csv.add(form.heading(of: cell, " [", "]")) }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.append(response.time, .dutch) }
    csv.add { Persona.appendEmail(of: response, in: form.fiction, to: &$0) }
    form.write(columns, of: response, to: &csv)
    csv.endRecord()
  }
}
