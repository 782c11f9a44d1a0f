import Consultation
import Foundation
import Testing

@testable import Ingest

/// Exports of survey tools as people published them: recognised, counted, and every column accounted for.
///
/// They are other people's data and not part of the project. `scripts/exports` runs these tests on a folder that has them; without one only
/// the list itself is tested.
@Suite struct RealExportTests {
  struct Export: CustomTestStringConvertible, Sendable {
    var path: String
    var tool: String
    var headerRows: [Int]
    var columns: Int
    var responses: Int
    /// A question that is asked in it, and what the first response that is not empty says.
    var wording: String
    var answer: String
    var encoding = "UTF-8"
    var unfinished = 0

    var testDescription: String { path }
  }

  static let exports = [
    Export(
      path: "limesurvey/plr_codes_bracket.csv", tool: "LimeSurvey", headerRows: [1], columns: 45, responses: 50, wording: "Q00PARTICIPANT",
      answer: "S004"),
    Export(
      path: "limesurvey/unittest_en_fulltext.csv", tool: "LimeSurvey", headerRows: [1], columns: 146, responses: 70,
      wording: "Is there anything that you would like to add about the topic, survey, and/or research?", answer: "No, thank you"),
    Export(
      path: "qualtrics/qualtRics_sample.csv", tool: "Qualtrics", headerRows: [1, 2, 3], columns: 20, responses: 1,
      wording: "This is a free text question.", answer: "Hello World!"),
    Export(
      path: "qualtrics/qualtRics_sample_legacy.csv", tool: "Qualtrics", headerRows: [1, 2], columns: 16, responses: 1,
      wording: "This is a free text question.", answer: "Hello World!", encoding: "UTF-8 met BOM"),
    Export(
      path: "qualtrics/legitimacy_0723.csv", tool: "Qualtrics", headerRows: [1, 2, 3], columns: 204, responses: 12,
      wording: "Please enter your ID. You find the 5-digit number at the top right corner of VoteApp.", answer: "94513"),
    Export(
      path: "surveymonkey/starwars_two_headers_latin1.csv", tool: "SurveyMonkey", headerRows: [1, 2], columns: 38, responses: 1186,
      wording: "Have you seen any of the 6 films in the Star Wars franchise?", answer: "Yes", encoding: "Windows-1252"),
    Export(
      path: "surveymonkey/steak_two_headers.csv", tool: "SurveyMonkey", headerRows: [1, 2], columns: 15, responses: 550,
      wording: "How do you like your steak prepared?", answer: "Medium rare"),
  ]

  private static let folder = ProcessInfo.processInfo.environment["INBRENG_EXPORTS"]

  @Test func theListHasEveryToolThatExportsWereFoundOf() {
    #expect(Set(Self.exports.map(\.tool)) == ["LimeSurvey", "Qualtrics", "SurveyMonkey"])
    #expect(Set(Self.exports.map(\.path)).count == 7)
  }

  @Test(arguments: folder == nil ? [] : exports)
  func anExportIsReadForWhatItIs(_ export: Export) throws {
    let file = URL(fileURLWithPath: Self.folder ?? "").appendingPathComponent(export.path)
    let codebook = Codebook(questions: [Question(code: "v", wording: export.wording, kind: .open, pole: .positive)])
    let input = InputFile(source: SourceFile("r/\(file.lastPathComponent)"), bytes: [UInt8](try Data(contentsOf: file)))
    let reading = SurveyReader(codebook: codebook).read(input, round: "r", sidecar: nil)
    let understanding = reading.understanding
    #expect(understanding.tool == export.tool)
    #expect(understanding.encoding == export.encoding)
    #expect(understanding.headerRows == export.headerRows)
    #expect(understanding.columns.count == export.columns)
    #expect(understanding.columns.allSatisfy { $0.question != nil || !$0.note.isEmpty })
    #expect(reading.read == export.responses)
    #expect(reading.submissions.count + reading.rejections.count == export.responses)
    #expect(reading.submissions.count { $0.completion == .unfinished } == export.unfinished)
    #expect(reading.submissions.count { $0.completion == .preview } == 0)
    #expect(reading.submissions.first?.summary == ["v=\(export.answer)"])
  }

  /// No export in the folder is missing from the list.
  @Test func everyExportIsOnTheList() throws {
    let listed = Self.exports.map(\.path)
    let names = try Self.folder.map { try FileManager.default.subpathsOfDirectory(atPath: $0).filter { $0.hasSuffix(".csv") } } ?? listed
    #expect(Set(names) == Set(listed))
  }
}
