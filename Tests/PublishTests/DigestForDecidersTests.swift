import Consultation
import Testing

@testable import Publish

/// What a mayor who reads the digest once would take for something else than it is.
@Suite struct DigestForDecidersTests {
  /// A consultation in which these organisations answer.
  private static func answered(_ organisations: ClosedRange<Int>) -> Sample {
    var sample = Sample()
    for organisation in organisations { sample.answer(sample.respondent(organisation), "nodig", "De jeugd.", ["jeugd"]) }
    return sample
  }

  @Test func whoAnsweredIsNotTakenForWhoWasInvited() {
    #expect(Self.answered(1...12).text("digest.md").contains("12 respondenten van 12 organisaties, waarvan 11 uitgenodigd.<sup>"))
    #expect(Self.answered(1...11).text("digest.md").contains("11 respondenten van 11 organisaties.<sup>"))
    #expect(Self.answered(12...12).text("digest.md").contains("één respondent van één organisatie.<sup>"))
  }

  /// A consultation in which twelve organisations judge two overleggen that could be one.
  private static func judged(_ stuurgroep: (Int) -> Verdict, _ ketenoverleg: (Int) -> Verdict) -> String {
    var sample = Sample()
    for organisation in 1...12 {
      let someone = sample.respondent(organisation)
      sample.judge(someone, "stuurgroep", stuurgroep(organisation))
      sample.judge(someone, "ketenoverleg", ketenoverleg(organisation))
    }
    return sample.text("digest.md")
  }

  @Test func whatIsCalledSuperfluousIsNotProposedForAMerge() {
    let digest = Self.judged({ _ in .superfluous }, { $0 < 7 ? .merge : .needed })
    #expect(digest.contains("Kan “Stuurgroep geweld” vervallen?"))
    for absent in ["Samenvoegen van", "één overleg worden?", "### Wat samen kan"] { #expect(!digest.contains(absent), "\(absent)") }
  }

  @Test func whatLapsesInTheScenarioIsNamedWithTheMerge() {
    let digest = Self.judged({ $0 < 7 ? .needed : .superfluous }, { $0 < 8 ? .merge : .noOpinion })
    #expect(
      digest.contains(
        "(36 + 30 − 60); let op: ander niveau. In het scenario met zo min mogelijk uren vervalt “Ketenoverleg Veilig Thuis”.<sup>"))
  }

  @Test func whoMustBeApproachedIsNamed() {
    #expect(
      Self.answered(1...8).text("digest-kort.md").contains(
        "Wie benadert de 3 uitgenodigde organisaties die nog niet antwoordden: Xonar, Reclassering Nederland en Gemeente Heerlen?<sup>"))
    #expect(Self.answered(1...10).text("digest-kort.md").contains("Wie benadert Gemeente Heerlen, die nog niet antwoordde?<sup>"))
    #expect(
      Self.answered(1...3).text("digest-kort.md").contains(
        "Wie benadert de 8 uitgenodigde organisaties die nog niet antwoordden, zoals Ervaringsdeskundigen, Woningcorporatie, GGD Zuid Limburg, "
          + "OM Limburg en Gemeente Stein? Alle namen staan onder “Wie reageerde”.<sup>"))
  }

  @Test func aSentenceNamesFivePointsOfTheChecklistAtMost() {
    func text(_ count: Int) -> String {
      let figure = Figure(Double(count), in: TableCell(table: "t", row: [], column: "c", definition: "Iets."))
      return Wording.checklistSilence((0..<count).map { "Punt \($0)" }, figure).text
    }
    #expect(text(0) == "Over elk punt sprak iemand.")
    #expect(text(2) == "Over “Punt 0” en “Punt 1” sprak niemand.")
    #expect(text(20) == "Over 20 punten sprak niemand, zoals “Punt 0”, “Punt 1”, “Punt 2”, “Punt 3” en “Punt 4”.")
  }

  @Test func whatIsSaidByNamesCanBeTraced() throws {
    var sample = Sample(rounds: [Round(code: "ronde-1", title: "Eerste ronde"), Round(code: "ronde-2", title: "Tweede ronde")])
    for organisation in 1...4 {
      sample.judge(sample.respondent(organisation, round: 1), "ketenoverleg", .needed)
      sample.judge(sample.respondent(organisation, round: 2), "ketenoverleg", organisation == 4 ? .needed : .superfluous)
    }
    let lines = sample.text("digest.md").split(separator: "\n")
    for words in [
      "Nog niet geantwoord: Woningcorporatie (wonen)", "- **Er vervalt:** “Ketenoverleg Veilig Thuis” (nu 30 uur per jaar).",
      "- Eén oordeel sloeg om: dat over “Ketenoverleg Veilig Thuis” van nodig (4 van de 4 oordelen) naar overbodig (3 van de 4).",
    ] {
      let line = try #require(lines.first { $0.contains(words) }, "\(words)")
      #expect(line.hasSuffix("</sup>"), "\(line)")
    }
    let tracer = ClaimTracer(sample.protected, sample.rows)
    let hours = tracer.ids.compactMap(tracer.trace).flatMap(\.figures).first { $0.table == "tabellen/scenario.csv" }
    guard case .computed(let words) = hours?.evidence else {
      Issue.record("no evidence for the hours")
      return
    }
    #expect(words.hasPrefix("input/codeboek/overleggen.csv, ketenoverleg: "))
  }

  @Test func whoDoesNotSayOnWhoseBehalfIsAccountedFor() {
    let sample = Self.answered(1...3)
    #expect(
      sample.text("digest.md").contains("Een inzending waarin niet staat namens wie is geantwoord, telt als namens de organisatie."))
    #expect(sample.text("tabellen/kolommen.csv").contains("leeg als dat niet is gezegd, en dan geteld als namens de organisatie."))
  }

  @Test func theColumnsAreExplainedInOneDutch() {
    let columns = Self.answered(1...3).text("tabellen/kolommen.csv")
    for wrong in ["rekenprogramma", "vijfde", "zitten dat"] { #expect(!columns.contains(wrong), "\(wrong)") }
    #expect(columns.contains("Van de organisaties die niet aan tafel zitten, het aantal dat het overleg alleen nodig noemt."))
  }
}
