internal import Consultation
internal import Yams

/// What a person says about a response file in `<file>.bron.yaml`; it overrules what the reader finds.
///
/// ```yaml
/// codering: windows-1252        # utf-8, utf-16, windows-1252
/// scheiding: ";"                # the separator itself, or puntkomma, komma, tab, streep, spatie
/// aanhaling: "\""               # ", ' or geen
/// kopregels: [3, 4]             # the rows of the header, as a spreadsheet program numbers them
/// bron: LimeSurvey              # the survey tool
/// datumvolgorde: dmj            # dmj, mdj or jmd
/// kolommen:                     # heading or number of a column: code of a question
///   "Wat vindt u ervan?": past-wel
///   7: negeren
/// ```
struct SourceDescription: Hashable, Sendable {
  var encoding: TextEncoding?
  var delimiter: [UInt8]?
  var quote: Quote?
  var headerRows: [Int] = []
  var tool: String?
  var dateOrder: DateOrder?
  /// Codes of questions by number of the column, counted from 1, or by folded heading.
  var columns: [String: Code<Question>] = [:]

  /// What stands around fields.
  enum Quote: Hashable, Sendable {
    case none
    case mark(UInt8)
  }

  /// The name of the description of a response file.
  static func name(for file: SourceFile) -> String { (file.path.split(separator: "/").last.map(String.init) ?? file.path) + ".bron.yaml" }

  /// The question that a person gave to a column, counted from 0.
  func question(column: Int, heading: String) -> Code<Question>? {
    if columns.isEmpty { return nil }
    return columns[String(column + 1)] ?? columns[HeadingText.key(heading)]
  }
}
