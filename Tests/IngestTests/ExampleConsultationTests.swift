import Consultation
import Foundation
import TestSupport
import Testing

@testable import Ingest

/// The example consultation that the project carries, read from the files that its offices 'sent'.
@Suite struct ExampleConsultationTests {
  private func files(_ folder: String) throws -> [InputFile] {
    let root = Project.input
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path).filter {
      $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx")
    }
    return try names.sorted().map { name in
      InputFile(
        source: SourceFile("\(folder)/\(name)"), bytes: [UInt8](try Data(contentsOf: root.appendingPathComponent("\(folder)/\(name)"))))
    }
  }

  @Test func theCodebookIsConsistent() throws {
    let (codebook, problems) = CodebookReader().read(try files("codeboek"))
    #expect(codebook != nil)
    #expect(problems.isEmpty, "\(problems.map { "\($0.kind.id) \($0.file?.path ?? "") \($0.row ?? 0)" })")
  }

  /// How many submissions each office's file holds, counted by the people who made the files.
  @Test(arguments: [
    ("ronde-1", "google-forms-zorgpartners.csv", "Google Forms", 58, 0), ("ronde-1", "heuvelland-handmatig.csv", "eigen tabel", 14, 0),
    ("ronde-1", "limesurvey-gemeenten.csv", "LimeSurvey", 73, 6), ("ronde-1", "msforms-veiligheid.csv", "Microsoft Forms", 52, 0),
    ("ronde-2", "ggd-lang-formaat.csv", "lang formaat", 24, 0), ("ronde-2", "google-sheet-zorgpartners.csv", "Google Spreadsheets", 29, 0),
    ("ronde-2", "limesurvey-corporaties.csv", "LimeSurvey", 24, 4), ("ronde-2", "msforms-veiligheid-2.xlsx", "Microsoft Forms", 29, 0),
    ("ronde-2", "surveymonkey-gemeenten.csv", "SurveyMonkey", 50, 0),
  ])
  func everyFileIsRecognised(_ round: String, _ name: String, _ tool: String, _ submissions: Int, _ unfinished: Int) throws {
    let codebook = try #require(CodebookReader().read(try files("codeboek")).codebook)
    let file = try #require(try files("rondes/\(round)").first { $0.source.path.hasSuffix("/\(name)") })
    let reading = SurveyReader(codebook: codebook).read(file, round: Code(round), sidecar: nil)
    #expect(reading.understanding.tool == tool)
    #expect(reading.submissions.count == submissions)
    #expect(reading.submissions.count { $0.completion == .unfinished } == unfinished)
    #expect(reading.submissions.allSatisfy { $0.completion == .unfinished || $0.submittedAt != nil })
    #expect(reading.rejections.allSatisfy { $0.column != nil })
  }
}
