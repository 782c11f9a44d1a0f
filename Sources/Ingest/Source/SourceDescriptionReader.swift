public import Consultation
internal import Yams

extension ProblemKind {
  /// A description that is no YAML.
  public static let unreadableDescription = ProblemKind(
    "bronbestand-onleesbaar", .error, what: "Dit bronbestand is geen geldige YAML en is niet gebruikt.",
    advice: "Verbeter het, of haal het weg: dan bepaalt het programma zelf hoe het bestand is opgebouwd.")
  /// A key of a description that stands in it twice.
  public static let repeatedDescriptionKey = ProblemKind(
    "bronbestand-sleutel-dubbel", .error, what: "De sleutel “{0}” staat hier voor de tweede keer; dit bronbestand is niet gebruikt.",
    advice: "Haal een van beide regels weg.")
  /// A key of a description that means nothing.
  public static let unknownDescriptionKey = ProblemKind(
    "bronbestand-sleutel-onbekend", .warning, what: "De sleutel {0} is onbekend en is overgeslagen.",
    advice: "Gebruik codering, scheiding, aanhaling, blad, kopregels, bron, datumvolgorde of kolommen.")
  /// A value of a description that cannot be used.
  public static let badDescriptionValue = ProblemKind(
    "bronbestand-waarde-ongeldig", .warning, what: "De waarde van {0} is niet bruikbaar en is overgeslagen.", advice: "Kies {1}.")
  /// A column of a description that the file does not have.
  public static let missingDescribedColumn = ProblemKind(
    "bronbestand-kolom-onbekend", .warning, what: "Het bronbestand noemt de kolom “{0}”, die dit bestand niet heeft; dat doet niets.",
    advice: "Schrijf de kop zoals inbreng check hem toont, of geef het nummer van de kolom.")
  /// A key of a description that does not go with the file it describes.
  public static let idleDescriptionKey = ProblemKind(
    "bronbestand-sleutel-zonder-werking", .warning, what: "De sleutel {0} past niet bij dit bestand en doet niets.",
    advice: "Haal haar weg: codering, scheiding en aanhaling zijn voor tekstbestanden, blad is voor werkmappen.")
}

/// Reads ``SourceDescription``s.
enum SourceDescriptionReader {
  /// The description in `file` and what is wrong with it.
  static func read(_ file: InputFile, codebook: Codebook) -> (SourceDescription, [Problem]) {
    var description = SourceDescription()
    var problems: [Problem] = []
    let root: Node?
    do throws(YAMLText.Invalid) {
      root = try YAMLText.compose(file)
    } catch {
      guard let key = error.repeatedKey else { return (description, [Problem(.unreadableDescription, file: file.source, row: error.row)]) }
      return (description, [Problem(.repeatedDescriptionKey, file: file.source, row: error.row, values: [.word(key)])])
    }
    guard let mapping = root?.mapping else {
      if let root, root.null == nil { problems.append(Problem(.unreadableDescription, file: file.source, row: root.mark?.line)) }
      return (description, problems)
    }
    func bad(_ key: String, _ node: Node, _ choices: String) {
      problems.append(
        Problem(.badDescriptionValue, file: file.source, row: node.mark?.line, values: [.word(key), .word(choices)]))
    }
    for (keyNode, value) in mapping {
      let key = keyNode.scalar?.string ?? ""
      let scalar = value.scalar?.string ?? ""
      switch key {
      case "codering":
        description.encoding = scalar.lowercased() == "gemengd" ? .mixed : TextEncoding(named: scalar)
        if description.encoding == nil { bad(key, value, "utf-8, utf-16, utf-16be, windows-1252 of gemengd") }
      case "scheiding":
        description.delimiter = delimiter(scalar)
        if description.delimiter == nil { bad(key, value, "puntkomma, komma, tab, streep of spatie") }
      case "aanhaling":
        description.quote = quote(scalar)
        if description.quote == nil { bad(key, value, "\", ' of geen") }
      case "kopregels":
        let rows = value.sequence.map { $0.compactMap { $0.scalar.flatMap { Int($0.string) } } } ?? Int(scalar).map { [$0] } ?? []
        description.headerRows = rows.filter { $0 > 0 }.sorted()
        if description.headerRows.isEmpty { bad(key, value, "rijnummers, zoals [1, 2]") }
      case "blad":
        description.sheet = scalar.isEmpty ? nil : scalar
        if scalar.isEmpty { bad(key, value, "de naam of het nummer van een blad") }
      case "bron":
        description.tool = SurveyTools.name(scalar)
        if description.tool == nil { bad(key, value, SurveyTools.names.joined(separator: ", ")) }
      case "datumvolgorde":
        description.dateOrder = DateOrder(rawValue: scalar.lowercased().filter(\.isLetter))
        if description.dateOrder == nil { bad(key, value, "dmj, mdj of jmd") }
      case "kolommen":
        guard let columns = value.mapping else {
          bad(key, value, "een lijst van koppen en vraagcodes")
          continue
        }
        for (heading, code) in columns {
          let name = heading.scalar?.string ?? ""
          let written = code.scalar?.string ?? ""
          if let column = column(written, codebook) {
            description.columns[Int(name) != nil ? name : HeadingText.key(name)] = column
          } else {
            bad(
              "kolommen: \(written)", code,
              "een code uit vragen.csv, of een van: \(SourceDescription.Column.words.keys.sorted().joined(separator: ", "))")
          }
        }
      default: problems.append(Problem(.unknownDescriptionKey, file: file.source, row: keyNode.mark?.line, values: [.word(key)]))
      }
    }
    return (description, problems)
  }

  /// `past-wel`, `overleg-oordeel [EPA-tafel]`, `negeren`.
  private static func column(_ text: String, _ codebook: Codebook) -> SourceDescription.Column? {
    var code = Substring(text)
    var subject: String?
    if text.hasSuffix("]"), let open = text.firstIndex(of: "[") {
      code = text[..<open]
      subject = String(text[text.index(after: open)...].dropLast()).trimmingBlanks
    }
    let question = Code<Question>(code.trimmingBlanks)
    let kind = codebook.question(question)?.kind
    // Some codebooks have questions of these names, to be ignored.
    if subject == nil, kind == nil || kind == .ignored, let word = SourceDescription.Column.words[question.rawValue] { return word }
    let isAttribute = subject == nil && Code<Question>.Attribute(rawValue: question.rawValue) != nil
    return kind != nil || isAttribute ? .question(question, subject: subject) : nil
  }

  private static func delimiter(_ text: String) -> [UInt8]? {
    switch text.lowercased() {
    case ";", "puntkomma": [0x3B]
    case ",", "komma": [0x2C]
    case "\t", "\\t", "tab": [0x09]
    case "|", "streep", "verticale streep": [0x7C]
    case " ", "spatie": [0x20]
    case ", ": Dialect.commaSpace
    default: text.utf8.count == 1 ? Array(text.utf8) : nil
    }
  }

  private static func quote(_ text: String) -> SourceDescription.Quote? {
    switch text.lowercased() {
    case "\"": .mark(0x22)
    case "'": .mark(0x27)
    case "geen", "", "nee": SourceDescription.Quote.none
    default: nil
    }
  }
}
