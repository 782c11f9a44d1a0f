import Consultation
import Foundation
import Normalise
import Publish
import TestSupport
import Testing

@testable import Pipeline

/// Every claim of the example, back to the rows of its files.
@Suite struct TraceTests {
  @Test func everyClaimOfTheExampleLeadsToRowsThatGiveIt() async throws {
    let run = ConsultationRun(input: Project.input.path, output: Project.output.path, jobs: 2)
    var inputs = try run.understandInput()
    let key = try #require(try inputs.keyFile.read())
    let coded = await run.code(&inputs, key: key, progress: { _ in })
    let tracer = run.tracer(of: coded, try await run.count(coded, from: inputs, progress: { _ in }), from: inputs)
    let claims = tracer.ids.compactMap(tracer.trace)
    #expect(claims.count > 40 && claims.count == tracer.ids.count)
    let lengths = try rowCounts()
    var figuresWithRows = 0
    for figure in claims.flatMap(\.figures) {
      switch figure.evidence {
      case .rows(let rows, of: let unit):
        figuresWithRows += rows.isEmpty ? 0 : 1
        let counted =
          switch unit {
          case .organisations: Set(rows.compactMap(\.organisation)).count
          case .respondents: Set(rows.map(\.respondent)).count
          default: Set(rows.map(\.counted)).count
          }
        #expect(Double(counted) == figure.value, "\(figure.table) \(figure.cell)")
        for row in rows {
          #expect(
            row.source.row > 1 && row.source.row <= lengths[row.source.file.path] ?? 0, "\(row.source.file) has no row \(row.source.row)")
        }
      case .computed(let words): #expect(!words.isEmpty, "\(figure.table) \(figure.cell)")
      default: #expect(abs((figure.evidence.total ?? -1) - figure.value) < 0.001, "\(figure.table) \(figure.cell)")
      }
    }
    #expect(figuresWithRows > 150)
  }

  /// How many lines each response file has, which is at least how many rows.
  private func rowCounts() throws -> [String: Int] {
    let rounds = Project.input.appendingPathComponent("rondes")
    return try WorkFolder.files(below: rounds).mapValues { data in data.count { $0 == 0x0A || $0 == 0x0D } + 1 }
  }
}
