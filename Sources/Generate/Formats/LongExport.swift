internal import Consultation

/// The long format: a row per answer, the question by its code or in words.
struct LongExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(
      fiction, office: office, style: Style(words: .alias, separator: [59, 32], typesMeetings: true),
      own: [.organisation, .email, .name])
    columns = form.columns(splitsLists: false)
  }

  var dialect: CSVWriter.Dialect {
    CSVWriter.Dialect(delimiter: UInt8(ascii: ";"), lineEnd: [13, 10], encoding: .windows1252)
  }

  /// A number of the office identifies the person, in this file only; two rows that are the same are no second submission.
  var abilities: Attendance.Abilities { Attendance.Abilities(identifiesAll: true, knowsEmail: false, copiesRows: false) }

  func writeHeader(to csv: inout CSVWriter) {
    for name: StaticString in ["respondent", "datum", "organisatie", "vraag", "antwoord"] { csv.add(name) }
    csv.endRecord()
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    var answer: [UInt8] = []
    var hasRow = false
    for cell in columns {
      answer.removeAll(keepingCapacity: true)
      form.append(cell, of: response, to: &answer)
      if !answer.isEmpty {
        writeRow(cell, answer, of: response, to: &csv)
        hasRow = true
      }
    }
    if !hasRow, let cell = columns.first { writeRow(cell, Array("n.v.t.".utf8), of: response, to: &csv) }
  }

  private func writeRow(_ cell: Form.Cell, _ answer: [UInt8], of response: Response, to csv: inout CSVWriter) {
    csv.add {
      $0.append(text: response.sender == .tester ? "t-" : "r-")
      $0.append(number: response.index, width: 6)
    }
    csv.add { $0.append(response.time, .dutchMinutes) }
    csv.add { Spelling.append(organisationOf: response, in: form.fiction, to: &$0) }
    if case .answer = cell, response.person % 3 != 0 {
      csv.add(form.question(of: cell).code)
    } else {
      csv.add(form.heading(of: cell, " [", "]"))
    }
    csv.add(answer)
    csv.endRecord()
  }
}
