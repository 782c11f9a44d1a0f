/// Counts the generated files again from their bytes alone, by the rules of the product and knowing each tool's layout.
struct NaiveCount {
  struct Row {
    let file: String
    let isTest: Bool
    let isFinished: Bool
    let identity: String?
    let time: String
    /// What is the same when a row stands twice.
    let whole: [String]
  }

  struct Layout {
    var delimiter: Character = ","
    var isWindows1252 = false
    var headerRows = 1
    var time: String
    var email: String?
    var finished: (column: String, value: String)?
    /// Where year, month, day and the time of day stand in the time cell, when it does not sort as it stands.
    var order: Order = .sorts
  }

  enum Order { case sorts, monthFirst, dayFirst }

  static func layout(of file: String) -> Layout {
    let name = String(file.split(separator: "/")[1])
    let mail = "E-mailadres"
    switch true {
    case name.hasPrefix("limesurvey-tekst"): return Layout(delimiter: ";", time: "Datum verstuurd", email: mail)
    case name.hasPrefix("limesurvey-codes"): return Layout(time: "submitdate", email: "e_mail")
    case name.hasPrefix("msforms"):
      return Layout(delimiter: ";", isWindows1252: true, time: "Tijd van voltooien", email: "E-mail", order: .monthFirst)
    case name.hasPrefix("google-forms"): return Layout(time: "Tijdstempel", email: mail)
    case name.hasPrefix("google-sheet"): return Layout(time: "Tijdstempel", email: mail, order: .dayFirst)
    case name.hasPrefix("surveymonkey"): return Layout(headerRows: 2, time: "End Date", email: "Email Address", order: .monthFirst)
    case name.hasPrefix("qualtrics"): return Layout(headerRows: 3, time: "RecordedDate", email: mail, finished: ("Finished", "True"))
    case name.hasPrefix("typeform"):
      return Layout(time: "Submit Date (UTC)", email: mail, finished: ("Response Type", "completed"))
    case name.hasPrefix("citizenspace"): return Layout(delimiter: ";", isWindows1252: true, time: "Date submitted", email: mail)
    case name.hasPrefix("enalyzer"): return Layout(delimiter: ";", time: "Einddatum", email: mail, order: .monthFirst)
    case name.hasPrefix("veldwerk") && file.hasPrefix("ronde-1"): return Layout(time: "SubmissionDate", email: "inbreng-e_mail")
    case name.hasPrefix("veldwerk"): return Layout(delimiter: ";", time: "_submission_time", email: "inbreng/e_mail")
    case name.hasPrefix("handmatig"): return Layout(delimiter: ";", isWindows1252: true, time: "Tijdstip", email: mail, order: .dayFirst)
    default: return Layout(delimiter: ";", isWindows1252: true, time: "datum", order: .dayFirst)
    }
  }

  /// The submissions of a file; every record must be as wide as the header.
  static func rows(_ bytes: [UInt8], file: String) -> [Row] {
    let layout = layout(of: file)
    var records = NaiveReader.records(bytes, delimiter: layout.delimiter, isWindows1252: layout.isWindows1252)
    records = records.filter { $0.contains { !$0.isEmpty } && !$0[0].hasPrefix("Totaal: ") }
    guard let top = records.firstIndex(where: { $0.contains(layout.time) }) else { return [] }
    let header = records[top]
    // In a file with several header rows the one with the names of the columns is first, except below idents.
    let heading = { (name: String) in header.firstIndex(of: name) ?? records[top + layout.headerRows - 1].firstIndex(of: name) }
    let wordings = layout.headerRows == 3 ? records[top + 1] : header
    let time = header.firstIndex(of: layout.time) ?? 0
    let email = layout.email.flatMap { wordings.firstIndex(of: $0) }
    let body = records[(top + layout.headerRows)...]
    if header.first == "respondent" { return longRows(Array(body), file: file) }
    return body.map { record in
      precondition(record.count == header.count, "\(file): \(record.count) cells under \(header.count) headings")
      let known = (email.map { record[$0] } ?? "").lowercased()
      let words = record.map { $0.lowercased() }
      let isFinished = layout.finished.map { record[heading($0.column) ?? 0] == $0.value } ?? !record[time].isEmpty
      return Row(
        file: file,
        isTest: words.contains { $0 == "test" || $0 == "test organisatie" || $0.hasPrefix("test@") } || record.contains("Survey Preview"),
        isFinished: isFinished, identity: known.isEmpty || known == "anonymous" ? nil : known,
        time: sortable(record[time], layout.order), whole: record)
    }
  }

  private static func longRows(_ records: [[String]], file: String) -> [Row] {
    var rows: [Row] = []
    var seen: Set<[String]> = []
    for record in records where seen.insert([record[0], record[1]]).inserted {
      rows.append(
        Row(
          file: file, isTest: record[2].lowercased().hasPrefix("test"), isFinished: true, identity: record[0],
          time: sortable(record[1], .dayFirst), whole: []))
    }
    return rows
  }

  private static func sortable(_ text: String, _ order: Order) -> String {
    let parts = text.split { "-/ ".contains($0) }.map(String.init)
    func two(_ number: String) -> String { number.count < 2 ? "0" + number : number }
    guard parts.count >= 3 else { return text }
    let isAfternoon = text.contains("PM") || text.contains("p.m.")
    var clock = parts.count > 3 ? parts[3].split(separator: ":").map { two(String($0)) } : []
    if text.contains("M") || text.contains(".m."), let hour = clock.first.flatMap({ Int($0) }) {
      clock[0] = two("\(hour % 12 + (isAfternoon ? 12 : 0))")
    }
    let time = clock.joined(separator: ":")
    switch order {
    case .sorts: return "\(parts[1])-\(parts[2]) \(time)"
    case .monthFirst: return "\(two(parts[0]))-\(two(parts[1])) \(time)"
    case .dayFirst: return "\(two(parts[1]))-\(two(parts[0])) \(time)"
    }
  }

  /// The rows of `verwacht.csv` for these files, sorted.
  static func expectation(_ files: [String: [UInt8]]) -> [String] {
    var counts: [String: [String: Int]] = [:]
    for round in ["ronde-1/", "ronde-2/"] {
      var latest: [String: Row] = [:]
      for (file, bytes) in files.sorted(by: { $0.key < $1.key }) where file.hasPrefix(round) {
        var seen: Set<[String]> = []
        for row in rows(bytes, file: file) {
          counts[file, default: [:]]["gelezen", default: 0] += 1
          func count(_ status: String, in file: String) { counts[file, default: [:]][status, default: 0] += 1 }
          if row.isTest {
            count("test", in: file)
          } else if !row.isFinished {
            count("onvolledig", in: file)
          } else if !row.whole.isEmpty, !seen.insert(row.whole).inserted {
            count("dubbel", in: file)
          } else if let identity = row.identity {
            guard let other = latest[identity] else {
              latest[identity] = row
              continue
            }
            let isLater = row.time >= other.time
            count("vervangen", in: isLater ? other.file : file)
            if isLater { latest[identity] = row }
          } else {
            count("geteld", in: file)
          }
        }
      }
      for row in latest.values { counts[row.file, default: [:]]["geteld", default: 0] += 1 }
    }
    return counts.map { file, count in
      let numbers = ["gelezen", "geteld", "vervangen", "test", "onvolledig", "dubbel"].map { "\(count[$0] ?? 0)" }
      return "\(file);\(numbers.joined(separator: ";"));0"
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
