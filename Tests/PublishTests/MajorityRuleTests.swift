import Consultation
import Testing

@testable import Publish

/// That the digest has one rule for what organisations say of an overleg, prints it as it is computed and shows what it divides by.
@Suite struct MajorityRuleTests {
  @Test func theRuleIsPrintedAsItIsComputed() {
    var sample = Sample()
    // Seven of twelve organisations call it needed, but as some differ that is seven of sixteen verdicts.
    for organisation in 1...7 { sample.judge(sample.respondent(organisation), "stuurgroep", .needed) }
    for organisation in 5...10 { sample.judge(sample.respondent(organisation), "stuurgroep", .merge) }
    for organisation in 10...12 { sample.judge(sample.respondent(organisation), "stuurgroep", .superfluous) }
    // Six of eight organisations, and six of nine verdicts.
    for organisation in 1...6 { sample.judge(sample.respondent(organisation), "ketenoverleg", .needed) }
    for organisation in 6...8 { sample.judge(sample.respondent(organisation), "ketenoverleg", .superfluous) }
    let digest = sample.text("digest.md")
    #expect(digest.contains("Het beeld is het oordeel dat meer dan de helft is van al die oordelen"))
    #expect(!digest.contains("meer dan de helft van de organisaties"))
    #expect(digest.contains("| Overleg | Beeld | Nodig | Overbodig | Samenvoegen | Oordelen | Met mening | Uren per jaar |"))
    #expect(digest.contains("| Stuurgroep geweld | verdeeld | 7 | 3 | 6 | 16 | 12 | 36 |"))
    #expect(digest.contains("**Nodig:** “Ketenoverleg Veilig Thuis” (6 van de 8 organisaties, bij 9 oordelen)."))
  }

  @Test func theScenarioIsComparedByTheSameRuleAndRound() {
    var sample = Sample(rounds: [Round(code: "ronde-1", title: "Eerste ronde"), Round(code: "ronde-2", title: "Tweede ronde")])
    for organisation in 4...10 { sample.judge(sample.respondent(organisation, round: 1), "ketenoverleg", .needed) }
    for organisation in 1...3 { sample.judge(sample.respondent(organisation, round: 2), "ketenoverleg", .superfluous) }
    let scenario = sample.text("tabellen/scenario.csv").split(separator: "\n").first { $0.hasPrefix("ketenoverleg,") } ?? ""
    #expect(scenario.hasPrefix("ketenoverleg,Ketenoverleg Veilig Thuis,vervalt,"))
    #expect(scenario.hasSuffix(",ja"), "in the last round all three call it superfluous")
    let digest = sample.text("digest.md")
    #expect(digest.contains("Bij één overleg past dit bij het beeld, nergens gaat het ertegen in."))
    #expect(digest.contains("Twee overleggen hebben geen beeld om dit mee te vergelijken"))
    #expect(digest.contains("Aan tafel geldt een andere maat dan voor het beeld"))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyOverlegIsAccountedFor(_ seed: UInt64) {
    let book = FigureBook(DigestPropertyTests.sample(seed: seed).protected.publicTables)
    func figure(_ column: String) -> Int {
      book.figure(ScenarioTotalTable.path, [ScenarioTotalTable.scenario], column).whole
    }
    #expect(figure("zoals_gezegd") + figure("anders_dan_gezegd") + figure("geen_meerderheid") == figure("overleggen_nu"))
  }
}
