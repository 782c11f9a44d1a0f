import Consultation
import TestSupport
import Testing

@testable import Publish

/// The attack on what is published: it finds what anyone finds who tries every number, and finds nothing once cells are withheld.
@Suite struct DisclosureAuditTests {
  /// A total, its parts that are published or not, and a rest that is published nowhere.
  private func table(_ parts: [Int], rest: Int, threshold: Int) -> DisclosureModel {
    var model = DisclosureModel(threshold: threshold)
    let sum = parts.reduce(rest, +)
    let cell = model.add(.answers("ronde-1"), sum, isUnsafe: model.isFew(sum))
    let total = model.add(.init(cell: cell, value: sum, floor: 1, ceiling: 24, isSensitive: model.isFew(sum), worth: .total))
    var columns: [Int] = []
    for (number, part) in parts.enumerated() where part > 0 {
      let cell = model.add(.response("ronde-1", Code("org-\(number)")), part, isUnsafe: model.isFew(part))
      columns.append(model.add(.init(cell: cell, value: part, floor: 1, ceiling: 24, isSensitive: model.isFew(part))))
    }
    columns.append(model.add(.init(cell: nil, value: rest, ceiling: 24, isSensitive: model.isFew(rest))))
    model.add(columns, addUpTo: total)
    return model
  }

  /// The values that each column can have, by trying every number within its bounds, up to `most`, in every column that is not published.
  private func possible(_ model: DisclosureModel, _ isPublished: [Bool], most: Int) -> [Set<Int>] {
    var found = [Set<Int>](repeating: [], count: model.columns.count)
    var values = model.columns.map(\.value)
    // A row is looked at once its last column is chosen.
    let ending = values.indices.map { column in model.rows.filter { ($0.plus + $0.minus).max() == column } }
    func search(_ column: Int) {
      guard column < values.count else {
        for place in values.indices { found[place].insert(values[place]) }
        return
      }
      let (own, bounds) = (values[column], model.columns[column])
      let choices = model.isKnown(column, isPublished) ? own...own : bounds.floor...max(own, min(most, bounds.ceiling))
      for value in choices {
        values[column] = value
        let holds = ending[column].allSatisfy { row in
          let sum = row.plus.reduce(0) { $0 + values[$1] } - row.minus.reduce(0) { $0 + values[$1] }
          return sum >= row.least ?? .min && sum <= row.most ?? .max
        }
        if holds { search(column + 1) }
      }
      values[column] = own
    }
    search(0)
    return found
  }

  @Test(arguments: [3, 4]) func everySmallTableIsProtectedAgainstTryingEveryNumber(threshold: Int) {
    var recoverable = 0
    for first in 0...4 {
      for second in first...4 {
        for third in second...4 {
          for rest in 0...3 {
            let model = table([first, second, third], rest: rest, threshold: threshold)
            if model.sensitive.isEmpty { continue }
            var open = DisclosureAudit(model, CellSuppression(model, withSecondary: false).audit.isPublished)
            if !open.failures().isEmpty { recoverable += 1 }
            var audit = DisclosureAudit(model, CellSuppression(model, withSecondary: true).audit.isPublished)
            #expect(audit.failures().isEmpty)
            let values = possible(model, audit.isPublished, most: 8)
            for column in model.sensitive { #expect(values[column].count >= threshold - 1, "\(first) \(second) \(third) + \(rest)") }
          }
        }
      }
    }
    #expect(recoverable > 15)
  }

  @Test func theRangesAreThoseOfTryingEveryNumber() {
    for (parts, rest) in [([1, 2, 6], 0), ([2, 7, 9], 1), ([1, 1, 1], 5), ([6, 8], 2)] {
      let model = table(parts, rest: rest, threshold: 5)
      for secondary in [false, true] {
        var audit = DisclosureAudit(model, CellSuppression(model, withSecondary: secondary).audit.isPublished)
        let possible = possible(model, audit.isPublished, most: 24)
        for finding in audit.findings() {
          #expect(possible[finding.column].min() == finding.low)
          #expect(possible[finding.column].max() == finding.high)
        }
      }
    }
  }

  /// Sums and bounds through each other, as in the tables: a whole and its parts, parts of parts, and who is in any of several.
  @Test func numbersThatBoundEachOtherAreAttackedTogether() {
    var random = SplitMix64(seed: 31)
    var (narrowed, attacked, exactly) = (0, 0, 0)
    for _ in 0..<300 {
      var model = DisclosureModel(threshold: 4)
      func add(_ value: Int, _ model: inout DisclosureModel) -> Int {
        let cell =
          Bool.random(using: &random) || value > 3
          ? model.add(.response("ronde-1", Code("\(model.cells.count)")), value, isUnsafe: model.isFew(value)) : nil
        return model.add(.init(cell: cell, value: value, floor: min(value, 1), ceiling: 7, isSensitive: model.isFew(value)))
      }
      let parts = (0..<3).map { _ in Int.random(in: 0...4, using: &random) }
      let columns = parts.map { add($0, &model) }
      let whole = add(min(7, max(parts.max() ?? 0, Int.random(in: 0...parts.reduce(0, +), using: &random))), &model)
      for column in columns { model.add([column], areAtMost: [whole]) }
      model.add([whole], areAtMost: columns)
      let inside = add(Int.random(in: 0...parts[0], using: &random), &model)
      model.add([inside], areAtMost: [columns[0]])
      let other = add(Int.random(in: 0...3, using: &random), &model)
      model.add([inside, other], is: model.columns[inside].value + model.columns[other].value)
      #expect(model.untrue == 0)
      let careless = model.cells.map { !$0.isUnsafe }
      let bounds = DisclosureAudit(model, careless)
      var (exact, quick) = (bounds, bounds)
      let possible = possible(model, careless, most: 7)
      for finding in exact.findings() {
        // Fractions leave an outsider who reckons in whole numbers never more than the audit sees, and hardly ever less.
        let values = possible[finding.column]
        #expect(finding.low <= values.min() ?? 0 && finding.high >= values.max() ?? 0)
        if values.min() == finding.low, values.max() == finding.high { exactly += 1 }
        attacked += 1
        #expect(quick.values(of: finding.column) == min(3, finding.values))
        if finding.values < 3 { narrowed += 1 }
      }
      var audit = DisclosureAudit(model, CellSuppression(model, withSecondary: true).audit.isPublished)
      #expect(audit.failures().isEmpty)
    }
    #expect(narrowed > 50)
    #expect(exactly * 20 >= attacked * 19)
  }

  /// Organisations whose respondents answer on their behalf or in person, over two rounds, about everything.
  private func sample(seed: UInt64) -> Sample {
    var random = SplitMix64(seed: seed)
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
      if Int.random(in: 0..<4, using: &random) > 0 { sample.choose(someone, "u1", agreement.randomElement(using: &random)) }
      if Bool.random(using: &random) { sample.choose(someone, "themas-top3", nil, themes: ["jeugd", "geweld"]) }
    }
    return sample
  }

  @Test func twoHundredConsultationsHoldNothingThatCanBeWorkedOut() {
    var withheld = 0
    var recoverable = 0
    for seed in UInt64(1)...200 {
      let sample = sample(seed: seed)
      let material = sample.protected
      #expect(material.failures.isEmpty, "seed \(seed)")
      #expect(material.disclosure.model.untrue == 0, "seed \(seed)")
      withheld += material.disclosure.isPublished.count { !$0 }
      // The test of the test: without secondary suppression the audit does find numbers.
      let careless = ProtectedMaterial(material.material, withSecondary: false)
      if !careless.failures.isEmpty { recoverable += 1 }
      #expect(careless.disclosure.isPublished.count { !$0 } <= material.disclosure.isPublished.count { !$0 })
    }
    #expect(withheld > 2000)
    #expect(recoverable > 100)
  }

  @Test func aNumberThatSlipsIntoATableIsFound() {
    let sample = sample(seed: 7)
    var careless = sample
    careless.settings.disclosureThreshold = 1
    // Tables that withhold nothing, attacked with the threshold of the consultation.
    #expect(!sample.protected.disclosure.failures(in: careless.protected.publicTables).isEmpty)
  }
}
