import Consultation
import Testing

@testable import Publish

/// The tables byte for byte, for a consultation small enough to count by hand.
@Suite struct TableTests {
  private static let sample: Sample = {
    var sample = Sample(rounds: [Round(code: "ronde-1", title: "Een"), Round(code: "ronde-2", title: "Twee")])
    let first = sample.respondent(1)
    sample.answer(first, "nodig", "Meer \"rust\", en tijd\nvoor gezinnen", ["geweld", "jeugd"], sub: ["veilig-thuis", "jeugdbescherming"])
    sample.answer(first, "past-wel", "-", method: .noAnswer)
    sample.judge(first, "stuurgroep", .merge)
    sample.judge(first, nil, .needed)
    sample.choose(first, "u1", "neutraal")
    let second = sample.respondent(nil, level: .policy)
    sample.answer(second, "nodig", "=1+1 mag niet rekenen")
    sample.respondent(12, round: 2, status: .test)
    sample.coded.respondents[1].organisations = [
      Match(input: redacted("GGZ"), code: nil, link: .unknown), Match(input: redacted("wmo"), code: nil, link: .unknown),
    ]
    sample.accounts = [
      FileAccount(round: "ronde-2", file: SourceFile("ronde-2/a.csv"), read: 2, byStatus: [.test: 1], rejected: 1),
      FileAccount(round: "ronde-1", file: SourceFile("ronde-1/a.csv"), read: 2, byStatus: [.counted: 2], rejected: 0),
    ]
    sample.coded.worklist = [
      WorklistEntry(kind: .organisation, input: redacted("GGZ"), proposals: ["org-1", "org-6"], score: 0.6666666, count: 2)
    ]
    let kind = ProblemKind("lege-rij", .warning, what: "De rij heeft {0} cellen.", advice: "Vul de rij aan.")
    let problem = Problem(kind, file: SourceFile("ronde-2/a.csv"), row: 9, column: RawText("+Datum"), values: [.number(2)])
    sample.problems = [problem]
    sample.readings = [
      FileReading(
        round: "ronde-2", file: SourceFile("ronde-2/a.csv"),
        understanding: FileUnderstanding(encoding: "UTF-8", dialect: "komma", tool: "breed", headerRows: [1], columns: []), submissions: [],
        rejections: [
          Rejection(source: Provenance(file: SourceFile("ronde-2/a.csv"), row: 9), column: RawText("+Datum"), problem: problem),
          Rejection(source: Provenance(file: SourceFile("ronde-2/a.csv"), row: 4), problem: problem),
        ])
    ]
    return sample
  }()

  private func rows(_ path: String) -> [Substring] {
    let text = Self.sample.text(path)
    #expect(text.hasSuffix("\n") && !text.contains("\r"))
    return text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func responseNamesEveryInvitedOrganisationOfEveryRound() {
    let rows = rows("tabellen/respons.csv")
    #expect(rows[0] == "ronde,organisatie,naam,domein,uitgenodigd,respondenten")
    #expect(rows[1] == "ronde-1,org-1,Mondriaan,zorg,ja,1")
    #expect(rows[4] == "ronde-1,org-4,Ervaringsdeskundigen,ervaring,ja,0")
    #expect(rows.count == 1 + 2 * 11)
  }

  @Test func themesComeInReportingOrderAndNoThemeLast() {
    #expect(
      rows("tabellen/themas.csv") == [
        "ronde,thema,vraag,respondenten,organisaties,antwoorden", "ronde-1,geweld,nodig,1,1,1", "ronde-1,veilig-thuis,nodig,1,1,1",
        "ronde-1,jeugd,nodig,1,1,1", "ronde-1,jeugdbescherming,nodig,1,1,1", "ronde-1,geen-thema,nodig,,0,",
      ])
    #expect(
      rows("tabellen/thema-organisatie.csv").prefix(2) == [
        "ronde,thema,organisatie,vraag,respondenten,antwoorden", "ronde-1,geweld,org-1,nodig,1,1",
      ])
    #expect(rows("tabellen/vragen.csv")[3] == "ronde-1,nodig,,1,,,0")
    #expect(rows("tabellen/vragen.csv")[1] == "ronde-1,past-wel,0,0,0,0,1")
    #expect(
      rows("tabellen/keuzes.csv") == ["ronde,vraag,keuze,naam,respondenten,organisaties", "ronde-1,u1,neutraal,Neutraal,1,1"])
  }

  @Test func meetingsAndOverlap() {
    #expect(
      rows("tabellen/overleggen.csv").prefix(2) == [
        "ronde,overleg,naam,nodig,overbodig,samenvoegen,geen_mening,organisaties,uren_per_jaar",
        "ronde-1,stuurgroep,Stuurgroep geweld,0,0,1,0,1,36",
      ])
    #expect(
      rows("tabellen/overlap.csv") == [
        "overleg_a,overleg_b,deelnemers_jaccard,themas_jaccard,uren_vrij,deelnemers_omvat,themas_omvat",
        "stuurgroep,ketenoverleg,0.6667,1,6,1,1", "stuurgroep,driehoek,0.25,0,0,0.5,0", "ketenoverleg,driehoek,0.3333,0,0,0.5,0",
      ])
  }

  @Test func domainsAndLevelsAreForTheAnalyst() {
    let levels = rows("analist/respons-niveau.csv")
    #expect(levels[0] == "ronde,domein,niveau,respondenten,organisaties")
    #expect(levels.count == 1 + 2 * 5 * 4 + 2)
    for row in ["ronde-1,zorg,beleid,0,0", "ronde-1,zorg,onbekend,1,1", "ronde-1,onbekend,beleid,1,0"] {
      #expect(levels.contains(row[...]))
    }
    #expect(
      rows("analist/thema-groepen.csv").filter { $0.contains(",geweld,") || $0.contains(",geen-thema,") } == [
        "ronde-1,geweld,nodig,domein,zorg,1,1", "ronde-1,geweld,nodig,niveau,onbekend,1,1", "ronde-1,geen-thema,nodig,domein,onbekend,1,0",
        "ronde-1,geen-thema,nodig,niveau,beleid,1,0",
      ])
  }

  @Test func accountsPerFile() {
    #expect(
      rows("tabellen/verantwoording.csv") == [
        "ronde,bron,gelezen,geteld,vervangen,test,onvolledig,dubbel,afgekeurd", "ronde-1,ronde-1/a.csv,2,2,0,0,0,0,0",
        "ronde-2,ronde-2/a.csv,2,0,0,1,0,0,1",
      ])
  }

  @Test func everySubmissionIsARow() {
    #expect(
      rows("analist/respondenten.csv") == [
        "ronde,respondent,bron,rij,ingediend,organisatie_invoer,organisatie,koppeling,niveau,status,namens",
        "ronde-1,r2,ronde-1/a.csv,2,2021-03-09T20:48:17,Org 1,org-1,exact,,geteld,",
        "ronde-1,r3,ronde-1/a.csv,3,2021-03-09T20:48:17,GGZ|wmo,,onbekend,beleid,geteld,",
        "ronde-2,r4,ronde-2/a.csv,4,2021-03-09T20:48:17,Org 12,org-12,exact,,test,",
      ])
  }

  @Test func answersKeepTheirLinesAndStartNoFormula() {
    #expect(
      Self.sample.text("analist/antwoorden.csv") == """
        ronde,antwoord,respondent,bron,rij,organisatie,vraag,tekst,themas,subthemas,methode,regel,campagne,checklist
        ronde-1,a1,r2,ronde-1/a.csv,2,org-1,nodig,"Meer ""rust"", en tijd
        voor gezinnen",geweld|jeugd,veilig-thuis|jeugdbescherming,lexicon,term,,
        ronde-1,a2,r2,ronde-1/a.csv,2,org-1,past-wel,'-,,,geen-antwoord,,,
        ronde-1,a3,r3,ronde-1/a.csv,3,,nodig,'=1+1 mag niet rekenen,,,geen-thema,,,

        """)
  }

  @Test func judgementsAndOtherAnswers() {
    #expect(
      rows("analist/overlegoordelen.csv") == [
        "ronde,respondent,bron,rij,organisatie,overleg_invoer,overleg,koppeling,oordeel",
        "ronde-1,r2,ronde-1/a.csv,2,org-1,Overleg,stuurgroep,exact,samenvoegen",
        "ronde-1,r2,ronde-1/a.csv,2,org-1,Overleg,,onbekend,nodig",
      ])
    #expect(
      rows("analist/overige-antwoorden.csv") == [
        "ronde,respondent,bron,rij,organisatie,vraag,tekst,keuze,themas,checklist",
        "ronde-1,r2,ronde-1/a.csv,2,org-1,u1,Keuze,neutraal,,",
      ])
  }

  /// In the long format a respondent has a row of the file for every answer.
  @Test func whoSaysThingsOnSeveralRowsIsOnEachOfThem() {
    var sample = Sample()
    let speaker = Shared(
      Speaker(
        round: "ronde-1", respondent: Pseudonym("0123456789abcdef0123"), file: SourceFile("ronde-1/=a,b.csv"), organisation: "org-1"))
    let other = Shared(Speaker(round: "ronde-1", respondent: Pseudonym("=1+1"), file: SourceFile("ronde-1/c.csv"), organisation: nil))
    let said = Shared(CodedChoice.Said(question: "u1", text: redacted("Keuze")))
    sample.coded.choices = [(speaker, 2), (speaker, 2), (other, 2), (speaker, 3), (speaker, 2), (other, 3)].map { speaker, row in
      CodedChoice(said, by: speaker, row: row)
    }
    let (first, second) = ("ronde-1,0123456789abcdef0123,\"ronde-1/=a,b.csv\"", "ronde-1,'=1+1,ronde-1/c.csv")
    #expect(
      sample.text("analist/overige-antwoorden.csv").split(separator: "\n").dropFirst() == [
        "\(first),2,org-1,u1,Keuze,,,", "\(first),2,org-1,u1,Keuze,,,", "\(second),2,,u1,Keuze,,,", "\(first),3,org-1,u1,Keuze,,,",
        "\(first),2,org-1,u1,Keuze,,,", "\(second),3,,u1,Keuze,,,",
      ])
  }

  @Test func whatAPersonMustLookAt() {
    #expect(
      rows("analist/werklijst.csv") == [
        "soort,invoer,voorstel,score,aantal,vraag,aanleiding,besluit,wie,wanneer", "organisatie,GGZ,org-1|org-6,0.6667,2,,niet-herkend,,,",
      ])
    #expect(
      rows("analist/afgekeurd.csv") == [
        "bron,rij,kolom,reden", "ronde-2/a.csv,4,,De rij heeft 2 cellen. Vul de rij aan.",
        "ronde-2/a.csv,9,'+Datum,De rij heeft 2 cellen. Vul de rij aan.",
      ])
    #expect(
      rows("analist/meldingen.csv") == [
        "soort,ernst,bron,rij,kolom,melding",
        "lege-rij,waarschuwing,ronde-2/a.csv,9,'+Datum,De rij heeft 2 cellen. Vul de rij aan.",
      ])
  }

  @Test func theScenarioOfEachOverlegAndInTotal() {
    let table = rows("tabellen/scenario.csv")
    #expect(
      table.dropFirst() == [
        "stuurgroep,Stuurgroep geweld,blijft,,36,36,enige-tafel,0,geweld,0,0,1,0,0,0,0,0,geen-meerderheid",
        "ketenoverleg,Ketenoverleg Veilig Thuis,vervalt,,30,0,elders,0,stuurgroep,0,0,0,0,0,0,0,0,geen-meerderheid",
        "driehoek,Lokale driehoek,blijft,,24,24,wettelijk,0,,0,0,0,0,0,0,0,0,geen-meerderheid",
      ])
    #expect(rows("tabellen/scenario-totalen.csv")[1] == "zo-min-mogelijk-uren,3,2,90,60,30,0,2,0,0,1,0,0,3,0,0")
  }

  @Test func everyColumnOfEveryTableIsExplained() {
    let tables = Self.sample.textFiles().filter { $0.path.hasSuffix(".csv") }
    let explained = rows("tabellen/kolommen.csv").dropFirst().map { $0.split(separator: ",", maxSplits: 2) }
    #expect(explained.allSatisfy { $0.count == 3 && !$0[2].isEmpty })
    for table in tables {
      let header = String(decoding: table.bytes, as: UTF8.self).split(separator: "\n")[0].split(separator: ",")
      #expect(explained.filter { $0[0] == table.path }.map { $0[1] } == header)
    }
    #expect(tables.count == 45)
  }

  @Test func filesAreTheSameEveryTime() async throws {
    let files = try await Self.sample.published()
    #expect(Set(files.map(\.path)).count == files.count)
    #expect(try await Self.sample.published() == files)
    #expect(!files.contains { $0.path == "manifest.json" })
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (0.33333333, "0.3333"), (0.66666667, "0.6667"), (1234.25, "1234.25"), (-0.00001, "0"),
      (-1.5, "-1.5"), (7.10, "7.1"), (1000, "1000"),
    ] as [(Double, String)])
  func decimals(_ value: Double, _ text: String) { #expect(decimalText(value) == text) }
}
