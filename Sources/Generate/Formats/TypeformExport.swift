/// Typeform: a hexadecimal id first, times in UTC and the ending last, a column per option that is named after the option alone.
struct TypeformExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(typesMeetings: true), own: [])
    columns = form.columns(splitsLists: true, splitsMeetings: false)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect() }
  var abilities: Attendance.Abilities { Attendance.Abilities(keepsUnfinished: true) }

  func writeHeader(to csv: inout CSVWriter) {
    csv.add("#")
    for cell in columns {
      if case .tick = cell, let option = form.option(of: cell) { csv.add(option.name) } else { csv.add(form.heading(of: cell, " - ")) }
    }
    for name: StaticString in [
      "Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags", "Ending",
    ] { csv.add(name) }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.appendIdentifier(of: response, isGrouped: false) }
    form.write(columns, of: response, to: &csv)
    csv.add(response.isFinished ? "completed" : response.reach == 0 ? "started" : "partial")
    csv.add { $0.append(response.start.utc, .iso) }
    csv.add { if !response.isFinished { $0.append(response.time.utc, .iso) } }
    csv.add { if response.isFinished { $0.append(response.time.utc, .iso) } }
    csv.add { $0.append(number: Int(response.person % 0xFFFF_FFFF)) }
    csv.addEmpty()
    csv.add("Hartelijk dank voor uw bijdrage!\nDe uitkomsten volgen in de nieuwsbrief.")
    csv.endRecord()
  }
}
