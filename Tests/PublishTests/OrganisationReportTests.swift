import Consultation
import Testing

@testable import Publish

/// The report that an organisation gets in its mail.
@Suite struct OrganisationReportTests {
  private static let sample: Sample = {
    var sample = Sample()
    let own = sample.respondent(1, mayBeQuoted: true)
    sample.answer(own, "nodig", "Eén loket voor <jongeren> en *gezinnen*.", ["geweld", "jeugd"], sub: ["jeugdbescherming"])
    sample.answer(own, "past-wel", "n.v.t.", method: .noAnswer)
    sample.judge(own, "stuurgroep", .superfluous)
    let silent = sample.respondent(1)
    sample.answer(silent, "nodig", "Niet voor andermans ogen.", ["geweld"])
    sample.answer(silent, "niet-nodig", "Ook dit niet.", ["jeugd"])
    sample.answer(silent, "niet-nodig", "En dit niet.", ["jeugd"])
    let personal = sample.respondent(1, capacity: .personal)
    sample.answer(personal, "nodig", "Geheim voor mijn baas.", ["jeugd"])
    sample.judge(personal, "driehoek", .superfluous)
    for organisation in 2...3 {
      let other = sample.respondent(organisation)
      sample.answer(other, "nodig", "Tekst van een ander.", ["jeugd"])
      sample.judge(other, "stuurgroep", .needed)
    }
    return sample
  }()

  @Test func itHoldsItsOwnAnswersAndOnlyCountsOfOthers() {
    let report = Self.sample.text("organisaties/org-1.md")
    #expect(report.hasPrefix("# Kort verslag: Mondriaan\n"))
    #expect(report.contains("“Eén loket voor \\<jongeren\\> en \\*gezinnen\\*.” (Geweld hoort nergens thuis; Jeugdbescherming)"))
    #expect(report.contains("Zoveel andere organisaties noemen bij deze vraag hetzelfde thema: Jeugd 2."))
    #expect(report.contains("Wat uw organisatie over de overleggen zei. Tussen haakjes: hoeveel organisaties elk oordeel gaven."))
    #expect(report.contains("- Stuurgroep geweld: overbodig (2 nodig, 1 overbodig)"))
    for absent in ["Geheim", "Tekst van een ander", "Lokale driehoek: ", "n.v.t.", "Politie", "r2", "a.csv"] {
      #expect(!report.contains(absent), "\(absent)")
    }
  }

  @Test func whoRefusedToBeQuotedIsOnlyCounted() {
    let report = Self.sample.text("organisaties/org-1.md")
    for absent in ["andermans ogen", "Ook dit", "En dit"] { #expect(!report.contains(absent), "\(absent)") }
    #expect(
      report.contains(
        "op de acht vragen. Zonder toestemming om te citeren, en daarom hier zonder tekst: één antwoord bij wat nodig is en 2 bij wat "
          + "niet nodig is."))
    #expect(!report.contains("### Wat is er niet nodig?"), "a question without an answer to show")
    #expect(report.contains("De tekst van een antwoord staat er alleen als de respondent toestemming gaf"))
  }

  @Test func respondentsWhoDifferAreSaidToAndOneWhoDoubtsIsNot() {
    var sample = Sample()
    let doubting = sample.respondent(2)
    for verdict in [Verdict.superfluous, .needed] { sample.judge(doubting, "driehoek", verdict) }
    sample.judge(doubting, "stuurgroep", .needed)
    sample.judge(sample.respondent(2), "stuurgroep", .noOpinion)
    sample.judge(sample.respondent(2, capacity: .personal), "ketenoverleg", .superfluous)
    let report = sample.text("organisaties/org-2.md")
    #expect(report.contains("- Stuurgroep geweld: nodig en geen mening, want uw respondenten verschillen (1 nodig, 1 geen mening)"))
    #expect(report.contains("- Lokale driehoek, wettelijk: nodig (1 nodig)"), "the verdict that changes least, as it is counted")
    #expect(!report.contains("- Ketenoverleg Veilig Thuis:"))
  }

  @Test func itCountsTheHoursOfTheOrganisationItself() {
    let report = Self.sample.text("organisaties/org-1.md")
    #expect(report.contains("Uw organisatie zit aan tafel bij 2 overleggen; dat kost haar samen 27 uur per jaar."))
    #expect(report.contains("| Ketenoverleg Veilig Thuis | tactisch | 10 | 15 | 2 |"))
  }

  @Test func itSaysWhatTheOrganisationSaysOtherwiseThanBefore() {
    var sample = Sample(rounds: [
      Round(code: "ronde-1", title: "Eerste ronde"), Round(code: "ronde-2", title: "Tweede ronde"),
      Round(code: "ronde-3", title: "Derde ronde"),
    ])
    for (round, theme, verdict) in [(1, "jeugd", Verdict.needed), (2, "geweld", .superfluous)] {
      let someone = sample.respondent(1, round: round)
      sample.answer(someone, "nodig", "Iets.", [Code(theme)])
      sample.judge(someone, "stuurgroep", verdict)
      sample.judge(someone, "ketenoverleg", .merge)
      sample.answer(sample.respondent(1, round: round, capacity: .personal), "nodig", "Voor mijzelf.", ["overig"])
      sample.answer(sample.respondent(2, round: round), "nodig", "Iets.", ["jeugd"])
    }
    sample.answer(sample.respondent(2, round: 3), "nodig", "Iets.", ["jeugd"])
    let report = sample.text("organisaties/org-1.md")
    #expect(
      report.contains(
        """
        ## Wat er bij u veranderde

        In “Eerste ronde” telde namens uw organisatie één respondent mee, in “Tweede ronde” één respondent. \
        In “Derde ronde” antwoordde niemand namens uw organisatie.

        - Nieuw genoemd: “Geweld hoort nergens thuis”.
        - Niet meer genoemd: “Jeugd”.
        - “Stuurgroep geweld”: eerst nodig, nu overbodig.

        """))
    #expect(
      sample.text("organisaties/org-2.md").contains("Uw organisatie noemt dezelfde thema's en oordeelt hetzelfde over de overleggen."))
  }

  @Test func whoAnsweredOnceHasNoChange() { #expect(!Self.sample.text("organisaties/org-1.md").contains("Wat er bij u veranderde")) }

  @Test func itSaysHowToCorrectIt() {
    let report = Self.sample.text("organisaties/org-1.md")
    for column in ["soort", "invoer", "besluit", "wie", "wanneer", "bron"] { #expect(report.contains("| \(column) |")) }
    #expect(report.contains("input/besluiten"))
  }

  @Test func onlyWhoAnsweredGetsOne() {
    #expect(
      Self.sample.textFiles().map(\.path).filter { $0.hasPrefix("organisaties/") }
        == ["organisaties/org-1.md", "organisaties/org-2.md", "organisaties/org-3.md"])
  }

  @Test(arguments: [("gemeente-beek", "gemeente-beek"), ("../../etc", "------etc"), ("a/b c", "a-b-c")])
  func aCodeCannotLeaveTheFolder(_ code: String, _ name: String) { #expect(OrganisationReport.fileName(Code(code)) == name) }
}
