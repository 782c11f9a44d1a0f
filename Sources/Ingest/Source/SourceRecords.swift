internal import Consultation

/// The records of a response file, from text or from a sheet of a workbook.
struct SourceRecords: Sendable {
  var records: Records
  /// What the file is written in, in words.
  var encoding: String
  /// How its cells are kept apart, in words.
  var dialect: String
  /// How to say so in a source description.
  var form: Form
  /// The rows with a heading that stands above several columns.
  var mergedRows: Set<Int> = []
  /// What was repaired or left out.
  var problems: [Problem]

  /// What a source description says about the file as a whole.
  enum Form: Sendable {
    case text(TextEncoding, Dialect)
    case sheet(name: String, of: [String])
  }

  /// A file that was opened.
  enum Opened: Sendable {
    /// Text, of which the records are still to be read.
    case text(RecordStage, TextEncoding)
    /// A sheet of a workbook.
    case sheet(SourceRecords)

    /// What is to be read, in parts that may be read side by side.
    var pieces: [@Sendable () -> RecordSections.Section] {
      guard case .text(let stage, _) = self else { return [] }
      return (0..<stage.sections.count).map { place in { stage.sections.read(place) } }
    }

    /// The records, when all pieces were read.
    func records(of pieces: consuming [RecordSections.Section], file: SourceFile) -> SourceRecords {
      switch self {
      case .sheet(let records): return records
      case .text(let stage, let encoding):
        let reading = stage.reading(of: pieces)
        return SourceRecords(
          records: reading.records, encoding: encoding.rawValue, dialect: reading.dialect.description,
          form: .text(encoding, reading.dialect), problems: reading.repairs.map { $0.problem(file: file) })
      }
    }
  }

  /// Opens `file` as `description` says, and as it shows itself where that says nothing, for reading in so many parts. Throws the problem
  /// that nothing can be read.
  ///
  /// - Parameter contents: what the records of a sheet of a workbook are.
  static func open(
    _ file: InputFile, _ description: SourceDescription, parts: Int, contents: (Records) -> WorkbookReader.Contents
  ) throws(Unreadable) -> Opened {
    if WorkbookReader.isPacked(file.bytes) {
      do throws(WorkbookFailure) {
        return .sheet(
          SourceRecords(try WorkbookReader.read(file.bytes, sheet: description.sheet, file: file.source, contents: contents)))
      } catch {
        throw Unreadable(problem: error.problem(file: file.source))
      }
    }
    if let name = ForeignFormat.name(of: file.bytes) {
      throw Unreadable(problem: Problem(.noTable, file: file.source, values: [.word(name)]))
    }
    let text = description.encoding.map { TextDecoder.decode(file.bytes, as: $0) } ?? TextDecoder.decode(file.bytes)
    if text.bytes[...].isBlank { throw Unreadable(problem: Problem(.emptyFile, file: file.source)) }
    let bytes = description.delimiter == nil ? text.bytes : withoutDeclaration(text.bytes)
    return .text(RecordStage(bytes, delimiter: description.delimiter, quote: description.quote, parts: parts), text.encoding)
  }

  /// Nothing can be read.
  struct Unreadable: Error {
    var problem: Problem
  }

  private init(
    records: Records, encoding: String, dialect: String, form: Form, problems: [Problem]
  ) {
    (self.records, self.encoding, self.dialect, self.form, self.problems) = (records, encoding, dialect, form, problems)
  }

  private init(_ sheet: WorkbookReader.Sheet) {
    self.init(
      records: sheet.grid.records, encoding: WorkbookReader.Sheet.encoding, dialect: sheet.dialect,
      form: .sheet(name: sheet.name, of: sheet.names), problems: sheet.problems)
    mergedRows = sheet.grid.mergedRows
  }

  /// Without the line `sep=;`, which is no row: where a person names the delimiter, nobody else looks for that line.
  private static func withoutDeclaration(_ text: [UInt8]) -> [UInt8] {
    let line = text.prefix(8).prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return text }
    let end = text[5...].prefix(2)
    return Array(text.dropFirst(5 + (end.elementsEqual([0x0D, 0x0A]) ? 2 : end.isEmpty ? 0 : 1)))
  }
}
