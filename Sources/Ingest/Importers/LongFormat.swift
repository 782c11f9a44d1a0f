internal import Consultation

/// The long format: a row per answer, with columns for the respondent, the time, the organisation, the question and the answer.
///
/// A submission is what one respondent sent at one time; where there is no respondent, the organisation tells them apart.
/// Of two answers of one respondent to one question the later row counts.
struct LongFormat {
  private static let questionNames = [
    "vraag", "vraagcode", "vraag code", "vraagnummer", "vraagtekst", "question", "question code", "vraagstelling", "item",
  ]
  private static let answerNames = ["antwoord", "antwoordtekst", "answer", "response", "waarde", "value", "reactie", "tekst"]

  /// Which column holds what.
  struct Columns {
    var question: Int
    var answer: Int
    var attributes: [(column: Int, attribute: Code<Question>.Attribute)]
  }

  /// The record that names a question column and an answer column, and what the columns hold; nil when the records are not in this format.
  ///
  /// What a person says in `description` about the rows of the header and about columns overrules what is found.
  static func find(
    _ records: Records, reader: HeadingReader, _ description: SourceDescription = SourceDescription()
  ) -> (header: Int, columns: Columns)? {
    for record in 0..<min(records.count, 30) where (2...12).contains(records.width(of: record)) {
      if let row = description.headerRows.last, records.rows[record] != row { continue }
      let headings = records.record(record).map { $0.text.trimmingBlanks }
      let keys = headings.map(HeadingText.key)
      let told = headings.enumerated().map { description.column($0.offset, heading: $0.element) }
      guard let question = told.firstIndex(of: .longQuestion) ?? questionNames.lazy.compactMap({ keys.firstIndex(of: $0) }).first,
        let answer = told.firstIndex(of: .longAnswer)
          ?? answerNames.lazy.compactMap({ keys.firstIndex(of: $0) }).first(where: { $0 != question })
      else { continue }
      var attributes: [(column: Int, attribute: Code<Question>.Attribute)] = []
      for column in keys.indices where column != question && column != answer {
        if let attribute = attribute(told[column], headings[column], reader) { attributes.append((column, attribute)) }
      }
      let isTold = description.tool == SurveyTools.long
      guard isTold || (keys.count >= 3 && keys.count <= attributes.count + 8 && !attributes.isEmpty) else { continue }
      return (record, Columns(question: question, answer: answer, attributes: attributes))
    }
    return nil
  }

  /// What a column says about the respondent.
  private static func attribute(
    _ told: SourceDescription.Column?, _ heading: String, _ reader: HeadingReader
  ) -> Code<Question>.Attribute? {
    switch told {
    case .question(let code, _): return Code<Question>.Attribute(rawValue: code.rawValue)
    case nil:
      guard case .meaning(let meaning) = reader.read(heading) else { return nil }
      return Code<Question>.Attribute(rawValue: meaning.question.rawValue)
    default: return nil
    }
  }
}
