import Consultation
import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// A run whose stages disagree publishes nothing, whatever they disagree about.
@Suite struct ConservationTests {
  private func consultation() throws -> WorkFolder {
    let folder = try WorkFolder()
    _ = try NewConsultation(folder: folder.url.path).make()
    try folder.write(
      "E-mailadres;Organisatie;Wat is er nodig?\na@voorbeeld.example;Gemeente Beek;Rust\nb@voorbeeld.example;Gemeente Stein;Tijd\n"
        + "a@voorbeeld.example;Gemeente Beek;Rust en tijd\n", to: "input/rondes/ronde-1/a.csv")
    return folder
  }

  private func run(_ folder: WorkFolder, jobs: Int = 1) -> ConsultationRun {
    ConsultationRun(input: folder.path("input"), output: folder.path("output"), jobs: jobs)
  }

  /// What stands beside the input, hidden or not.
  private func besideInput(_ folder: WorkFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0 != "input" }.sorted()
  }

  /// A way to lose or invent something between two stages.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let disturb: @Sendable (inout CodedConsultation) -> Void
  }

  static let mistakes = [
    Mistake(testDescription: "a respondent is lost") { $0.respondents.removeLast() },
    Mistake(testDescription: "a respondent is there twice") { $0.respondents.append($0.respondents[0]) },
    Mistake(testDescription: "one is lost and another is there twice") { $0.respondents[0] = $0.respondents[1] },
    Mistake(testDescription: "an answer is lost") { $0.answers.removeLast() },
    Mistake(testDescription: "an answer is there twice") { $0.answers.append($0.answers[0]) },
    Mistake(testDescription: "an answer of nobody") { $0.answers[0].respondent = Pseudonym("0") },
    Mistake(testDescription: "a row of another file") { $0.respondents[0].source = Provenance(file: SourceFile("x"), row: 1) },
  ]

  @Test(arguments: mistakes, [1, 2])
  func aBreachPublishesNothing(mistake: Mistake, jobs: Int) async throws {
    let folder = try consultation()
    _ = try await run(folder).publish()
    let before = try folder.files(below: "output")
    let answers = "input/rondes/ronde-1/a.csv"
    try folder.write(try folder.text(answers) + "c@voorbeeld.example;Beek;Nog iets\n", to: answers)
    var broken = run(folder, jobs: jobs)
    broken.disturb = mistake.disturb
    await #expect(throws: PipelineError.self) { try await broken.publish() }
    do {
      _ = try await broken.publish()
    } catch {
      switch error {
      case .unbalanced, .notConserved: break
      default: Issue.record("\(error)")
      }
    }
    #expect(try folder.files(below: "output") == before)
    #expect(try !besideInput(folder).contains { $0.hasPrefix(".output.nieuw-") })
    _ = try await run(folder).publish()
    #expect(try folder.files(below: "output") != before)
  }

  /// Rows in another order are the same rows; among them somebody who does not count is found all the same.
  @Test func anotherOrderIsNoBreach() async throws {
    let folder = try consultation()
    var run = run(folder)
    run.disturb = { coded in
      coded.respondents.reverse()
      coded.answers.reverse()
    }
    _ = try await run.check()
    run.disturb = { coded in
      coded.answers.reverse()
      coded.answers[0].respondent = Pseudonym("0")
    }
    await #expect(throws: PipelineError.self) { try await run.check() }
  }

  /// What `check` and `run` have in common ends before anything is made.
  @Test func aCheckFindsABreachAndMakesNothing() async throws {
    let folder = try consultation()
    let beside = try besideInput(folder)
    _ = try await run(folder).check()
    var broken = run(folder)
    broken.disturb = { $0.answers.removeLast() }
    await #expect(throws: PipelineError.self) { try await broken.check() }
    #expect(try besideInput(folder) == beside)
  }

  /// The tables of the rows are written while the rows are counted and checked; a breach is told even when they cannot be.
  @Test(arguments: [1, 2])
  func aBreachIsToldBeforeADiskThatIsFull(jobs: Int) async throws {
    let folder = try consultation()
    var run = run(folder, jobs: jobs)
    func error(_ run: ConsultationRun) async throws -> PipelineError? {
      var inputs = try run.understandInput()
      let coded = await run.code(&inputs, key: try inputs.keyFile.readOrMake(), progress: { _ in })
      do {
        _ = try await run.count(coded, from: inputs, in: StagingFolder(path: folder.path("bestaat/niet")), progress: { _ in })
        return nil
      } catch {
        return error
      }
    }
    guard case .outputFailed? = try await error(run) else {
      Issue.record("the tables were written nowhere")
      return
    }
    run.disturb = { $0.answers.removeLast() }
    guard case .notConserved? = try await error(run) else {
      Issue.record("the breach was not told")
      return
    }
  }
}
