internal import Consultation

/// Writes how a file was understood as a source description, so that a person edits instead of writes.
///
/// Reading the file again with this description gives the same submissions. What is not sure stands in it as a comment.
struct SourceDescriptionWriter {
  let form: SourceRecords.Form
  let understanding: FileUnderstanding
  let isHeaderSure: Bool
  let dateOrder: DateOrder?
  /// What the columns hold; none in the long format.
  let roles: [ColumnRole]

  /// The description as YAML.
  var text: String {
    let lines =
      ["# Zo is dit bestand begrepen. Verander wat niet klopt; wat u weghaalt, bepaalt het programma zelf."] + formLines + [headerLine]
      + [line("bron: \(understanding.tool)", "het programma waaruit de export komt"), dateLine, "kolommen:"]
      + understanding.columns.indices.map(columnLine)
    return lines.joined(separator: "\n") + "\n"
  }

  private var formLines: [String] {
    switch form {
    case .text(let encoding, let dialect):
      return [
        line("codering: \(encoding.name)", "utf-8, utf-16, utf-16be, windows-1252 of gemengd"),
        line("scheiding: \(Self.delimiter(dialect))", "puntkomma, komma, tab, streep of spatie"),
        line("aanhaling: \(dialect.quote.map { Self.quoted(String(decoding: [$0], as: UTF8.self)) } ?? "geen")", "\", ' of geen"),
      ]
    case .sheet(let name, let names):
      let number = (names.firstIndex(of: name) ?? 0) + 1
      return [line("blad: \(Self.quoted(name))", "blad \(number) van \(names.count); de naam of het nummer")]
    }
  }

  private var headerLine: String {
    let rows = "kopregels: [\(understanding.headerRows.map(String.init).joined(separator: ", "))]"
    if isHeaderSure { return line(rows, "de rijen met de koppen, zoals het spreadsheetprogramma ze nummert") }
    return line("# \(rows)", "niet zeker: haal het hekje weg als dit klopt")
  }

  private var dateLine: String {
    if let dateOrder { return line("datumvolgorde: \(dateOrder.rawValue)", "dmj, mdj of jmd") }
    return line("# datumvolgorde: dmj", "dmj, mdj of jmd; blijkt niet uit het bestand")
  }

  private func columnLine(_ column: Int) -> String {
    let heading = understanding.columns[column].heading.read()
    let comment = Self.comment(heading.isEmpty ? "zonder kop" : heading)
    guard let value = value(of: column) else { return line("  # \(column + 1): ", "\(comment): hoort bij geen vraag") }
    return line("  \(column + 1): \(value)", comment)
  }

  /// What a column holds, in the words of a description; nil when that is not known.
  private func value(of column: Int) -> String? {
    guard roles.indices.contains(column) else {
      if let question = understanding.columns[column].question { return question.rawValue }
      let note = understanding.columns[column].note
      return SourceDescription.Column.words[note] == nil ? nil : note
    }
    switch roles[column] {
    case .answer(let meaning):
      return meaning.subject.map { Self.quoted("\(meaning.question) [\($0)]") } ?? meaning.question.rawValue
    case .attribute(let attribute): return attribute.code.rawValue
    case .finishedFlag, .responseType: return Code<Question>.Attribute.finished.code.rawValue
    case .submitDate: return "verzonden"
    case .toolID: return "volgnummer"
    case .previewMark: return "proef"
    case .ignored: return "negeren"
    case .ambiguous, .unknown: return nil
    }
  }

  private func line(_ text: String, _ comment: String) -> String {
    "\(text)\(String(repeating: " ", count: max(2, 34 - text.count)))# \(comment)"
  }

  private static func delimiter(_ dialect: Dialect) -> String {
    switch dialect.delimiter {
    case [0x2C]: "komma"
    case [0x3B]: "puntkomma"
    case [0x09]: "tab"
    case [0x7C]: "streep"
    case [0x20]: "spatie"
    default: quoted(String(decoding: dialect.delimiter, as: UTF8.self))
    }
  }

  /// A text between the quotation marks of YAML, whatever stands in it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || [0x2028, 0x2029, 0xFEFF].contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A heading on one line of at most sixty letters, without what YAML cannot bear in a comment.
  private static func comment(_ heading: String) -> String {
    let scalars = HeadingText.onOneLine(heading).unicodeScalars.map { scalar in
      [.control, .format, .surrogate, .privateUse, .unassigned].contains(scalar.properties.generalCategory) ? " " : scalar
    }
    let line = String(String.UnicodeScalarView(scalars))
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
