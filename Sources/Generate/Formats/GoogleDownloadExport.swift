internal import Consultation

/// Google Forms, 'Reacties downloaden (.csv)': every cell quoted, options joined by a semicolon, `a.m.` and `p.m.` with a time zone.
struct GoogleDownloadExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(), own: [.email])
    columns = form.columns(splitsLists: false)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect(quotesAll: true) }
  var abilities: Attendance.Abilities { Attendance.Abilities(identifiesAll: true) }

  func writeHeader(to csv: inout CSVWriter) {
    csv.add("Tijdstempel")
    csv.add("E-mailadres")
    for cell in columns { csv.add(form.heading(of: cell, " [", "]")) }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.append(response.time, .google) }
    csv.add { Persona.appendEmail(of: response, in: form.fiction, to: &$0) }
    form.write(columns, of: response, to: &csv)
    csv.endRecord()
  }
}
