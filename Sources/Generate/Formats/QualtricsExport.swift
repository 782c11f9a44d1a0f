/// Qualtrics: three header rows (name, text, import id), times in the zone of the account, previews and unfinished ones among the rest.
struct QualtricsExport: Export {
  private let form: Form
  private let columns: [Form.Cell]

  init(_ fiction: Fiction, office: Int) {
    form = Form(fiction, office: office, style: Style(separator: [44]), own: [])
    columns = form.columns(splitsLists: false)
  }

  var dialect: CSVWriter.Dialect { CSVWriter.Dialect() }
  var abilities: Attendance.Abilities { Attendance.Abilities(keepsUnfinished: true, marksPreviews: true) }

  private static let administration: [(name: StaticString, text: StaticString, id: StaticString, isTime: Bool)] = [
    ("StartDate", "Startdatum", "startDate", true), ("EndDate", "Einddatum", "endDate", true),
    ("Status", "Antwoordtype", "status", false), ("IPAddress", "IP-adres", "ipAddress", false),
    ("Progress", "Voortgang", "progress", false), ("Duration (in seconds)", "Duur (in seconden)", "duration", false),
    ("Finished", "Voltooid", "finished", false), ("RecordedDate", "Opnamedatum", "recordedDate", true),
    ("ResponseId", "Antwoord-ID", "_recordId", false), ("DistributionChannel", "Distributiekanaal", "distributionChannel", false),
    ("UserLanguage", "Gebruikerstaal", "userLanguage", false),
  ]

  func writeHeader(to csv: inout CSVWriter) {
    for column in Self.administration { csv.add(column.name) }
    for name in names() { csv.add(name) }
    csv.endRecord()
    for column in Self.administration { csv.add(column.text) }
    for cell in columns { csv.add(form.heading(of: cell, " - ")) }
    csv.endRecord()
    for column in Self.administration {
      csv.add {
        $0.append(text: "{\"ImportId\":\"")
        $0.append(text: column.id)
        $0.append(text: column.isTime ? "\",\"timeZone\":\"America/Denver\"}" : "\"}")
      }
    }
    for place in columns.indices {
      csv.add {
        $0.append(text: "{\"ImportId\":\"QID")
        $0.append(number: place + 1)
        $0.append(text: "_TEXT\"}")
      }
    }
    csv.endRecord()
  }

  /// `Q1`, `Q2` and so on; the rows of a matrix `Q9_1`, `Q9_2`.
  private func names() -> [[UInt8]] {
    var number = 0
    return columns.map { cell in
      guard case .verdict(_, let option) = cell else {
        number += 1
        return Array("Q\(number)".utf8)
      }
      if option == 0 { number += 1 }
      return Array("Q\(number)_\(option + 1)".utf8)
    }
  }

  func write(_ response: Response, to csv: inout CSVWriter) {
    csv.add { $0.append(response.start.denver, .iso) }
    csv.add { $0.append(response.time.denver, .iso) }
    csv.add(response.isPreview ? "Survey Preview" : "IP Address")
    csv.add { $0.appendAddress(of: response) }
    csv.add { $0.append(number: response.isFinished ? 100 : 10 + response.reach % 80) }
    csv.add { $0.append(number: 120 + Int(response.person % 1500)) }
    csv.add(response.isFinished ? "True" : "False")
    csv.add { $0.append(response.time.denver, .iso) }
    csv.add {
      $0.append(text: "R_")
      appendLetters(Chance.mix(UInt64(response.serial) &+ form.fiction.seed), to: &$0)
    }
    csv.add(response.isPreview ? "preview" : "anonymous")
    csv.add("NL")
    form.write(columns, of: response, to: &csv)
    csv.endRecord()
  }

  /// Fifteen letters that no other number gives.
  private func appendLetters(_ number: UInt64, to text: inout [UInt8]) {
    var rest = number
    for _ in 0..<15 {
      text.append(65 + UInt8(truncatingIfNeeded: rest % 26))
      rest /= 26
    }
  }
}
