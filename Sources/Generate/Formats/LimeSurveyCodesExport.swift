/// LimeSurvey's CSV with codes, as the API and R give it: UTF-8 without a mark, commas, `vraag[optie]`, `Y` for a tick.
struct LimeSurveyCodesExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(words: .code, yes: [UInt8(ascii: "Y")]), own: [])
    columns = form.columns(splitsLists: true)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect() }
  var abilities: Attendance.Abilities { Attendance.Abilities(keepsUnfinished: true) }

  func writeHeader(to csv: inout CSVWriter) {
    for name: StaticString in ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp"] { csv.add(name) }
    for cell in columns {
      let option = form.option(of: cell).map { [UInt8(ascii: "[")] + $0.code + [UInt8(ascii: "]")] } ?? []
      csv.add(form.question(of: cell).identifier + option)
    }
    csv.add("interviewtime")
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.append(number: response.serial) }
    csv.add { if response.isFinished { $0.append(response.time, .iso) } }
    csv.add { $0.append(number: response.isFinished ? 4 : response.reach % 4) }
    csv.add("nl")
    csv.add { $0.append(number: Int(response.key % 1_000_000_000)) }
    csv.add { $0.append(response.start, .iso) }
    csv.add { $0.append(response.time, .iso) }
    form.write(columns, of: response, to: &csv)
    csv.add { $0.append(number: 120 + Int(response.person % 1500)) }
    csv.endRecord()
  }
}
