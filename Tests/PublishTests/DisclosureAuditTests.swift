import Consultation
import Testing

@testable import Publish

/// The attack on what is published: it finds what anyone finds who tries every number, and finds nothing once cells are withheld.
@Suite struct DisclosureAuditTests {
  private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// A total, its parts that are published or not, and a rest that is published nowhere.
  private func table(_ parts: [Int], rest: Int, threshold: Int) -> DisclosureModel {
    var model = DisclosureModel(threshold: threshold)
    var component = DisclosureModel.Component()
    let total = parts.reduce(rest, +)
    let cell = model.add(.answers("ronde-1"), total, isUnsafe: model.isFew(total))
    var columns = [component.add(.init(cell: cell, value: total, floor: 1, isSensitive: model.isFew(total), isTotal: true))]
    for (number, part) in parts.enumerated() where part > 0 {
      let cell = model.add(.response("ronde-1", Code("org-\(number)")), part, isUnsafe: model.isFew(part))
      columns.append(component.add(.init(cell: cell, value: part, floor: 1, isSensitive: model.isFew(part))))
    }
    columns.append(component.add(.init(cell: nil, value: rest, isSensitive: model.isFew(rest))))
    component.rows = [.init(columns: columns, coefficients: [1] + columns.dropFirst().map { _ in -1 }, sum: 0)]
    model.add(component)
    return model
  }

  /// The values that a column can have, by trying every number up to `most` in every column that is not published.
  private func possible(_ column: Int, _ model: DisclosureModel, _ isPublished: [Bool], most: Int) -> Set<Int> {
    let component = model.components[0]
    var found: Set<Int> = []
    var values = component.columns.map(\.value)
    let total = component.columns[0].cell.map { isPublished[$0] } ?? false
    func search(_ place: Int) {
      guard place < values.count else {
        let sum = values.dropFirst().reduce(0, +)
        if !total { values[0] = sum }
        if values[0] == sum, sum >= 1 { found.insert(values[column]) }
        return
      }
      if let cell = component.columns[place].cell, isPublished[cell] { return search(place + 1) }
      let own = values[place]
      for value in component.columns[place].floor...most {
        values[place] = value
        search(place + 1)
      }
      values[place] = own
    }
    search(1)
    return found
  }

  @Test(arguments: [3, 4]) func everySmallTableIsProtectedAgainstTryingEveryNumber(threshold: Int) {
    var recoverable = 0
    for first in 0...4 {
      for second in first...4 {
        for third in second...4 {
          for rest in 0...3 {
            let model = table([first, second, third], rest: rest, threshold: threshold)
            if model.components.isEmpty { continue }
            let open = CellSuppression(model, withSecondary: false).isPublished
            if !DisclosureAudit(model: model).failures(open).isEmpty { recoverable += 1 }
            let isPublished = CellSuppression(model, withSecondary: true).isPublished
            #expect(DisclosureAudit(model: model).failures(isPublished).isEmpty)
            for column in model.components[0].columns.indices where model.components[0].columns[column].isSensitive {
              let values = possible(column, model, isPublished, most: 8)
              #expect(values.count >= threshold - 1, "\(first) \(second) \(third) + \(rest)")
            }
          }
        }
      }
    }
    #expect(recoverable > 15)
  }

  @Test func theRangesAreThoseOfTryingEveryNumber() {
    for (parts, rest) in [([1, 2, 6], 0), ([2, 7, 9], 1), ([1, 1, 1], 5), ([6, 8], 2)] {
      let model = table(parts, rest: rest, threshold: 5)
      let audit = DisclosureAudit(model: model)
      for secondary in [false, true] {
        let isPublished = CellSuppression(model, withSecondary: secondary).isPublished
        for finding in audit.findings(in: 0, isPublished) {
          let values = possible(finding.column, model, isPublished, most: 16)
          #expect(values.min() == finding.low)
          #expect(finding.high == nil || values.max() == finding.high || (finding.high ?? 0) > 16)
        }
      }
    }
  }

  /// Organisations whose respondents answer on their behalf or in person, over two rounds, about everything.
  private func sample(seed: UInt64) -> Sample {
    var random = SplitMix64(state: seed)
    var sample = Sample(rounds: [Round(code: "ronde-1", title: "Eerste ronde"), Round(code: "ronde-2", title: "Tweede ronde")])
    sample.settings.disclosureThreshold = [3, 5, 10][Int(seed % 3)]
    let themes: [(Code<Theme>, [Code<Theme>])] = [
      ("geweld", ["veilig-thuis"]), ("geweld", ["mensenhandel"]), ("geweld", []), ("jeugd", ["18min-18plus"]), ("overig", []),
    ]
    let agreement: [Code<Choice>] = ["helemaal-mee-eens", "mee-eens", "neutraal", "mee-oneens"]
    let crowd = Int.random(in: 1...12, using: &random)
    for _ in 0..<Int.random(in: 1...(seed.isMultiple(of: 2) ? 25 : 120), using: &random) {
      let isKnown = Int.random(in: 0..<8, using: &random) > 0
      let someone = sample.respondent(
        isKnown ? (Bool.random(using: &random) ? crowd : Int.random(in: 1...12, using: &random)) : nil,
        round: Int.random(in: 1...2, using: &random), capacity: [.organisation, .personal, nil].randomElement(using: &random) ?? nil)
      for question in Code<Question>.consultation where Int.random(in: 0..<3, using: &random) == 0 {
        let about = Int.random(in: 0..<3, using: &random) == 0 ? nil : themes.randomElement(using: &random)
        let isNothing = Int.random(in: 0..<6, using: &random) == 0
        sample.answer(
          someone, question, "Een antwoord.", isNothing ? [] : about.map { [$0.0] } ?? [], sub: isNothing ? [] : about?.1 ?? [],
          method: isNothing ? .noAnswer : nil)
      }
      for meeting in ["stuurgroep", "ketenoverleg", "driehoek"] as [Code<Meeting>] where Bool.random(using: &random) {
        sample.judge(someone, meeting, Verdict.allCases.randomElement(using: &random) ?? .needed)
      }
      sample.choose(someone, "u1", agreement.randomElement(using: &random))
      if Bool.random(using: &random) { sample.choose(someone, "themas-top3", nil, themes: ["jeugd", "geweld"]) }
    }
    return sample
  }

  @Test func twoHundredConsultationsHoldNothingThatCanBeWorkedOut() {
    var withheld = 0
    var recoverable = 0
    for seed in UInt64(1)...200 {
      let sample = sample(seed: seed)
      let material = sample.material
      #expect(material.disclosure.failures(in: material.publicTables).isEmpty, "seed \(seed)")
      withheld += material.disclosure.isPublished.count { !$0 }
      // The test of the test: without secondary suppression the audit does find numbers.
      let careless = Material(
        codebook: Sample.codebook, settings: sample.settings, problemText: material.problemText, tallies: material.tallies,
        coded: sample.coded, readings: [], problems: [], withSecondary: false)
      if !careless.disclosure.failures(in: careless.publicTables).isEmpty { recoverable += 1 }
      #expect(careless.disclosure.isPublished.count { !$0 } <= material.disclosure.isPublished.count { !$0 })
    }
    #expect(withheld > 2000)
    #expect(recoverable > 100)
  }

  @Test func aNumberThatSlipsIntoATableIsFound() {
    let material = sample(seed: 7).material
    let careless = Material(
      codebook: Sample.codebook, settings: Settings(disclosureThreshold: 1), problemText: material.problemText, tallies: material.tallies,
      coded: material.coded, readings: [], problems: [])
    // Tables that withhold nothing, attacked with the threshold of the consultation.
    #expect(!material.disclosure.failures(in: careless.publicTables).isEmpty)
  }
}
