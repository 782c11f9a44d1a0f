/// ODK Briefcase: the time first, `groep-vraag`, ticked options as codes with blanks between, the key last.
struct ODKExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(words: .identifier, separator: [32]), own: [])
    columns = form.columns(splitsLists: false)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect() }

  func writeHeader(to csv: inout CSVWriter) {
    csv.add("SubmissionDate")
    for cell in columns {
      csv.add {
        $0.append(text: "inbreng-")
        $0.append(contentsOf: form.question(of: cell).identifier)
        guard let option = form.option(of: cell) else { return }
        $0.append(UInt8(ascii: "-"))
        for byte in option.code { $0.append(byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : byte) }
      }
    }
    csv.add("KEY")
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add {
      $0.append(response.time.utc, .isoT)
      $0.append(text: ".000Z")
    }
    form.write(columns, of: response, to: &csv)
    csv.add {
      $0.append(text: "uuid:")
      $0.appendIdentifier(of: response, isGrouped: true)
    }
    csv.endRecord()
  }
}
