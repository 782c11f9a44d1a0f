import Consultation
import Foundation
import Normalise
import TestSupport
import Testing

@testable import Pipeline
@testable import Publish

/// The attack on what is published, on consultations from their files on: nothing can be worked out, and without secondary suppression a
/// lot can.
///
/// `scripts/audit` does so for two hundred generated consultations.
@Suite struct GeneratedDisclosureTests {
  private static let sizes = [8, 12, 17, 25, 36, 52, 75, 108, 156, 225]

  @Test func nothingCanBeWorkedOutOfGeneratedConsultations() async throws {
    let amount = ProcessInfo.processInfo.environment["INBRENG_AUDITS"].flatMap { Int($0) }
    let consultations = amount ?? 3
    var (attacked, withheld, secondary, recoverable) = (0, 0, 0, 0)
    for number in 0..<consultations {
      // The short form takes the small sizes, in which most is withheld.
      let size = Self.sizes[number % (amount == nil ? 4 : Self.sizes.count)]
      let counted = try await count(size, seed: UInt64(number + 1))
      for threshold in [3, 5, 10] {
        let material = material(counted, threshold, withSecondary: true)
        let model = material.disclosure.model
        #expect(model.untrue == 0, "\(size) respondents, seed \(number + 1)")
        #expect(
          material.failures.isEmpty, "\(size) respondents, seed \(number + 1), threshold \(threshold)"
        )
        let careless = self.material(counted, threshold, withSecondary: false)
        if !careless.failures.isEmpty { recoverable += 1 }
        attacked += model.sensitive.count
        withheld += material.disclosure.isPublished.count { !$0 }
        secondary += material.disclosure.isPublished.count { !$0 } - careless.disclosure.isPublished.count { !$0 }
      }
    }
    print(
      "\(consultations) consultations, each with thresholds 3, 5 and 10: \(attacked) numbers attacked, \(withheld) cells withheld, "
        + "\(secondary) of them to protect others; without those \(recoverable) of \(3 * consultations) let numbers be worked out.")
    #expect(recoverable > consultations)
  }

  private func count(_ size: Int, seed: UInt64) async throws -> (ConsultationRun.Inputs, ConsultationRun.Counted) {
    let folder = try WorkFolder()
    let path = folder.path("verzonnen")
    _ = try GeneratedConsultation(folder: path, respondents: size, seed: seed).make()
    let run = ConsultationRun(input: "\(path)/input", output: "\(path)/output", jobs: 1)
    var inputs = try run.understandInput()
    let coded = await run.code(&inputs, key: PseudonymKey.random(), progress: { _ in })
    return (inputs, try await run.count(coded, from: inputs, progress: { _ in }))
  }

  private func material(
    _ counted: (inputs: ConsultationRun.Inputs, values: ConsultationRun.Counted), _ threshold: Int, withSecondary: Bool
  ) -> ProtectedMaterial {
    var settings = counted.inputs.settings
    settings.disclosureThreshold = threshold
    let material = Material(
      codebook: counted.inputs.codebook, settings: settings, tallies: counted.values.tallies, particulars: counted.values.particulars)
    return ProtectedMaterial(material, withSecondary: withSecondary)
  }
}
