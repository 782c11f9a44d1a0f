internal import Consultation

/// SurveyMonkey 'expanded': the question above the first column of its block, the option or the kind of answer in a second row.
struct SurveyMonkeyExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(), own: [.email, .name])
    columns = form.columns(splitsLists: true)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect() }

  func writeHeader(to csv: inout CSVWriter) {
    for name: StaticString in [
      "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name", "Last Name",
      "Custom Data 1",
    ] { csv.add(name) }
    for cell in columns { if isFirstOfBlock(cell) { csv.add(form.question(of: cell).wording) } else { csv.addEmpty() } }
    csv.endRecord()
    csv.addEmpty(9)
    for cell in columns {
      if let option = form.option(of: cell) {
        csv.add(option.name)
      } else if case .open = form.question(of: cell).role {
        csv.add("Open-Ended Response")
      } else {
        csv.add("Response")
      }
    }
    csv.endRecord()
  }

  private func isFirstOfBlock(_ cell: Form.Cell) -> Bool {
    switch cell {
    case .answer: true
    case .tick(_, let option), .verdict(_, let option): option == 0
    }
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    let isKnown = response.hasEmail || response.sender == .tester
    csv.add { $0.append(number: 118_275_000_000 + response.serial * 37 + 11) }
    csv.add("402118834")
    csv.add { $0.append(response.start, .american) }
    csv.add { $0.append(response.time, .american) }
    csv.add { $0.appendAddress(of: response) }
    csv.add { if isKnown { Persona.appendEmail(of: response, in: form.fiction, to: &$0) } }
    csv.add { if isKnown { Persona.appendFirstName(of: response, to: &$0) } }
    csv.add { if isKnown { Persona.appendLastName(of: response, to: &$0) } }
    csv.addEmpty()
    form.write(columns, of: response, to: &csv)
    csv.endRecord()
  }
}
