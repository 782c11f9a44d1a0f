import Consultation
import Testing

@testable import Aggregate

/// The sample for coding: how large each part is, and that it is blind and repeatable.
@Suite struct CodingSampleTests {
  private func answer(_ number: Int, _ question: Code<Question>, hasTheme: Bool, text: String? = nil, method: CodingMethod = .lexicon)
    -> CodedAnswer
  {
    CodedAnswer(
      round: "r", pseudonym: Pseudonym("a\(number)"), respondent: Pseudonym("p\(number)"),
      source: Provenance(file: SourceFile("r/a.csv"), row: number), organisation: nil, question: question,
      text: RedactedText(RawText(text ?? "antwoord \(number)"), replacing: []), themes: hasTheme ? ["jeugd"] : [], subthemes: [],
      method: method, rule: "")
  }

  private var answers: [CodedAnswer] {
    (0..<60).map { answer($0, "nodig", hasTheme: true) } + (60..<90).map { answer($0, "nodig", hasTheme: false) }
      + (90..<100).map { answer($0, "past-wel", hasTheme: false) }
  }

  @Test func everyStratumGetsItsPart() {
    let sample = CodingSample(count: 20, seed: 1).draw(from: answers)
    #expect(sample.count == 20)
    #expect(Set(sample.map(\.pseudonym)).count == 20)
    #expect(sample.count { $0.question == "nodig" && !$0.themes.isEmpty } == 11 || sample.count { !$0.themes.isEmpty } == 12)
    #expect(sample.contains { $0.question == "past-wel" })
  }

  /// Against counting by hand: sizes 60, 30 and 10, twenty places, one for each to begin with.
  @Test func partsAddUpAndNeverExceedTheirStratum() {
    #expect(CodingSample.parts(of: 20, sizes: [60, 30, 10]) == [11, 6, 3])
    #expect(CodingSample.parts(of: 2, sizes: [60, 30, 10]) == [1, 1, 0])
    #expect(CodingSample.parts(of: 200, sizes: [60, 30, 10]) == [60, 30, 10])
    for count in 0...30 {
      for sizes in [[1, 1, 28], [30], [2, 3, 5, 7, 11], [29, 1]] {
        let parts = CodingSample.parts(of: count, sizes: sizes)
        #expect(parts.reduce(0, +) == min(count, sizes.reduce(0, +)))
        #expect(zip(parts, sizes).allSatisfy { $0 <= $1 && $0 >= 0 })
      }
    }
  }

  @Test func theSameSeedDrawsTheSameAndAnotherSeedAnother() {
    let first = CodingSample(count: 20, seed: 7).draw(from: answers)
    #expect(CodingSample(count: 20, seed: 7).draw(from: answers.reversed()) == first)
    #expect(CodingSample(count: 20, seed: 8).draw(from: answers) != first)
  }

  @Test func theOrderTellsNothing() {
    let sample = CodingSample(count: 40, seed: 3).draw(from: answers)
    let found = sample.map { !$0.themes.isEmpty }
    #expect(found != found.sorted { $0 && !$1 } && found != found.sorted { !$0 && $1 })
  }

  @Test func campaignsAreDrawnOnceAndEmptyAnswersNever() {
    let same = (0..<5).map { answer($0, "nodig", hasTheme: false, text: $0 == 0 ? "Meer rust" : "meer rust") }
    let none = answer(9, "nodig", hasTheme: false, text: "n.v.t.", method: .noAnswer)
    #expect(CodingSample(count: 10, seed: 1).draw(from: same + [none]).count == 1)
  }
}
