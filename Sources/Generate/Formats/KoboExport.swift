/// Kobo: semicolons, `groep/vraag` with all ticked codes and after it `groep/vraag/optie` with one and nought, its own columns last.
struct KoboExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    let style = Style(words: .identifier, separator: [32], yes: [UInt8(ascii: "1")], no: [UInt8(ascii: "0")])
    form = Form(fiction, office: office, style: style, own: [])
    var columns: [Form.Cell] = []
    for cell in form.columns(splitsLists: true) {
      if case .tick(let question, 0) = cell { columns.append(.answer(question)) }
      columns.append(cell)
    }
    self.columns = columns
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect(delimiter: UInt8(ascii: ";"), quotesAll: true) }

  func writeHeader(to csv: inout CSVWriter) {
    csv.add("start")
    csv.add("end")
    for cell in columns {
      csv.add {
        $0.append(text: "inbreng/")
        $0.append(contentsOf: form.question(of: cell).identifier)
        guard let option = form.option(of: cell) else { return }
        $0.append(UInt8(ascii: "/"))
        for byte in option.code { $0.append(byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : byte) }
      }
    }
    for name: StaticString in ["_id", "_uuid", "_submission_time", "_validation_status", "_status", "_submitted_by", "_index"] {
      csv.add(name)
    }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { append(response.start, to: &$0) }
    csv.add { append(response.time, to: &$0) }
    form.write(columns, of: response, to: &csv)
    csv.add { $0.append(number: 88_000_000 + response.serial) }
    csv.add { $0.appendIdentifier(of: response, isGrouped: true) }
    csv.add { $0.append(response.time.utc, .isoT) }
    csv.addEmpty()
    csv.add("submitted_via_web")
    csv.addEmpty()
    csv.add { $0.append(number: response.serial) }
    csv.endRecord()
  }

  private func append(_ moment: Moment, to text: inout [UInt8]) {
    text.append(moment, .isoT)
    text.append(text: moment.offsetToUTC == 3600 ? ".000+01:00" : ".000+02:00")
  }
}
