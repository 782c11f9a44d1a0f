import Consultation
import TestSupport
import Testing

@testable import Publish

/// Random consultations, from tiny to fairly large: whatever was answered, the digest is correct Dutch and says nothing empty.
@Suite struct DigestPropertyTests {
  static func sample(seed: UInt64) -> Sample {
    var random = SplitMix64(seed: seed)
    var sample = Sample(rounds: [Round(code: "ronde-1", title: "Eerste ronde"), Round(code: "ronde-2", title: "Tweede ronde")])
    let themes: [(Code<Theme>, [Code<Theme>])] = [
      ("geweld", ["veilig-thuis"]), ("geweld", ["mensenhandel"]), ("geweld", []), ("jeugd", ["18min-18plus"]),
      ("jeugd", ["jeugdbescherming"]),
      ("overig", []),
    ]
    for _ in 0..<Int.random(in: 0...(seed.isMultiple(of: 3) ? 6 : 60), using: &random) {
      let someone = sample.respondent(
        Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : (seed.isMultiple(of: 5) ? nil : 1),
        round: Int.random(in: 1...2, using: &random), mayBeQuoted: Bool.random(using: &random))
      for question in Code<Question>.consultation.prefix(6) where Int.random(in: 0..<3, using: &random) == 0 {
        let about = themes.randomElement(using: &random)
        let method: CodingMethod? = Int.random(in: 0..<9, using: &random) == 0 ? .noAnswer : nil
        sample.answer(
          someone, question, "Een zin over het onderwerp van \(question) die lang genoeg is.", method == nil ? [about?.0 ?? "jeugd"] : [],
          sub: method == nil ? about?.1 ?? [] : [], method: method)
      }
      for meeting in ["stuurgroep", "ketenoverleg", "driehoek"] as [Code<Meeting>] where Bool.random(using: &random) {
        sample.judge(someone, meeting, Verdict.allCases.randomElement(using: &random) ?? .needed)
      }
      if Bool.random(using: &random) { sample.judge(someone, nil, .needed) }
      let agreement: [Code<Choice>] = ["helemaal-mee-eens", "mee-eens", "neutraal", "mee-oneens"]
      if Bool.random(using: &random) { sample.choose(someone, "u1", agreement.randomElement(using: &random)) }
      if Bool.random(using: &random) { sample.choose(someone, "u2", agreement.randomElement(using: &random)) }
      if Bool.random(using: &random) {
        sample.choose(someone, "samenwerkingsmodel", ["afstemmen", "richting-geven"].randomElement(using: &random))
      }
      if Bool.random(using: &random) { sample.choose(someone, "knelpunt", nil, themes: Bool.random(using: &random) ? ["jeugd"] : []) }
      if Bool.random(using: &random) { sample.choose(someone, "voorziening", nil, themes: ["veilig-thuis"]) }
      if Bool.random(using: &random) { sample.choose(someone, "themas-top3", nil, themes: ["jeugd", "geweld"]) }
    }
    return sample
  }

  /// What no digest may hold: wrong number, wrong agreement, traces of a template.
  private static let wrong = [
    "één organisaties", "één respondenten", "één antwoorden", "één overleggen", " 1 organisatie", "van de 1 ", " 0 organisaties",
    "één van de 1 ", "  ", " ,", " .", "..", ",,", "()", "“”", ": .", "organisaties (1 van", "nil", "Optional", "één organisatie noemen",
    "organisaties noemt dit alleen", "organisatie noemen", "Één", "geen van de 0", "van de 0 organisaties", "alle 1 ", "alle 2 ",
  ]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theDutchHolds(_ seed: UInt64) {
    let files = Self.sample(seed: seed).textFiles().filter { $0.path.hasSuffix(".md") }
    for file in files {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("|") }
      for line in lines {
        for fragment in Self.wrong where line.contains(fragment) {
          Issue.record("\(file.path) holds ‘\(fragment)’: \(line)")
        }
      }
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("#") && next.hasPrefix("#") {
        if next.prefix(while: { $0 == "#" }).count <= line.prefix(while: { $0 == "#" }).count { Issue.record("nothing below \(line)") }
      }
    }
  }

  @Test(arguments: [1, 2, 4, 7] as [UInt64])
  func theSameAnswersGiveTheSameBytes(_ seed: UInt64) {
    let isSame = Self.sample(seed: seed).textFiles() == Self.sample(seed: seed).textFiles()
    #expect(isSame)
  }

  @Test func findingsAreSevenAtMost() {
    for seed in 0..<30 as Range<UInt64> {
      let digest = Self.sample(seed: seed).text("digest.md")
      guard let findings = digest.split(separator: "## In het kort\n").dropFirst().first?.split(separator: "\n## ").first else { continue }
      #expect((1...7).contains(findings.split(separator: "\n").count { $0.hasPrefix("- ") }))
    }
  }
}
