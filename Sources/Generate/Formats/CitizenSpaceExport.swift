/// Citizen Space, its workbook saved as CSV by Excel: Windows-1252, `vraag - onderdeel`, the analyst's columns last; in one of two
/// flavours the heading has a row of idents above it.
struct CitizenSpaceExport: Export {
  private let form: Form
  private let columns: [Form.Cell]
  private let hasIdentRow: Bool

  init(_ fiction: Fiction, office: Int, hasIdentRow: Bool) {
    form = Form(fiction, office: office, style: Style(separator: [44, 32]), own: [])
    columns = form.columns(splitsLists: true)
    self.hasIdentRow = hasIdentRow
  }

  var dialect: CSVWriter.Dialect {
    CSVWriter.Dialect(delimiter: UInt8(ascii: ";"), lineEnd: [13, 10], encoding: .windows1252)
  }

  func writeHeader(to csv: inout CSVWriter) {
    if hasIdentRow {
      for place in 1...columns.count + 4 {
        csv.add {
          $0.append(text: "Ident ")
          $0.append(number: place)
        }
      }
      csv.endRecord()
    }
    csv.add("Response ID")
    csv.add("Date submitted")
    for cell in columns { csv.add(form.heading(of: cell, " - ")) }
    csv.add("Analyst notes")
    csv.add("Tags")
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add {
      $0.append(text: "ANON-ZVZL-")
      $0.append(number: response.serial, width: 4)
    }
    csv.add { $0.append(response.time, .iso) }
    form.write(columns, of: response, to: &csv)
    csv.add(response.person % 9 == 0 ? "nabellen" : "")
    csv.add(response.person % 7 == 0 ? "wonen, urgent" : "")
    csv.endRecord()
  }
}
