import Consultation
import Foundation
import TestSupport
import Testing

@testable import Ingest

/// What `<file>.bron.yaml` says is done, and what is written as understood says what was done.
@Suite struct SourceDescriptionTests {
  private func problems(_ reading: FileReading) -> [String] { (reading.problems + reading.rejections.map(\.problem)).map(\.kind.id) }

  private func expectSame(_ a: FileReading, _ b: FileReading, _ name: String) {
    #expect(a.submissions == b.submissions, "\(name)")
    #expect(a.rejections == b.rejections, "\(name)")
    #expect(a.problems == b.problems, "\(name)")
    #expect(a.understanding.tool == b.understanding.tool, "\(name)")
    #expect(a.understanding.encoding == b.understanding.encoding, "\(name)")
    #expect(a.understanding.dialect == b.understanding.dialect, "\(name)")
    #expect(a.understanding.headerRows == b.understanding.headerRows, "\(name)")
    #expect(a.understanding.columns.map(\.question) == b.understanding.columns.map(\.question), "\(name)")
    #expect(a.understanding.columns.map(\.heading) == b.understanding.columns.map(\.heading), "\(name)")
  }

  private func expectSame(_ bytes: [UInt8], _ codebook: Codebook, _ name: String) throws {
    let file = InputFile(source: SourceFile("ronde-1/\(name)"), bytes: bytes)
    let reader = SurveyReader(codebook: codebook)
    let text = try #require(reader.sourceDescription(of: file, round: "ronde-1", sidecar: nil), "\(name)")
    let sidecar = InputFile(source: SourceFile("ronde-1/\(name).bron.yaml"), bytes: Array(text.utf8))
    let plain = reader.read(file, round: "ronde-1", sidecar: nil)
    #expect(!plain.submissions.isEmpty, "\(name)")
    expectSame(plain, reader.read(file, round: "ronde-1", sidecar: sidecar), name)
    #expect(reader.sourceDescription(of: file, round: "ronde-1", sidecar: sidecar) == text, "\(name)")
  }

  @Test func aDescriptionAsUnderstoodChangesNothingInTheExample() throws {
    let root = Project.input
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("codeboek").path).sorted()
    let codebook = try #require(
      CodebookReader().read(
        try names.filter { $0.hasSuffix(".csv") }.map { name in
          InputFile(
            source: SourceFile("codeboek/\(name)"), bytes: [UInt8](try Data(contentsOf: root.appendingPathComponent("codeboek/\(name)"))))
        }
      ).codebook)
    var count = 0
    for round in ["ronde-1", "ronde-2"] {
      let folder = root.appendingPathComponent("rondes/\(round)")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        try expectSame([UInt8](try Data(contentsOf: folder.appendingPathComponent(name))), codebook, name)
        count += 1
      }
    }
    #expect(count >= 9)
  }

  @Test(arguments: ["microsoft-forms.xlsx", "samengevoegde-koppen.xlsx", "zonder-gedeelde-tekst.xlsx"])
  func aDescriptionAsUnderstoodChangesNothingInAWorkbook(_ name: String) throws {
    try expectSame([UInt8](try Data(contentsOf: Project.fixture("werkmappen/\(name)"))), TestCodebook.codebook, name)
  }

  /// Files in which something is special: a declared separator, a backslash before quotation marks, headings with marks of YAML, an
  /// unsure header, ambiguous dates, tools with several header rows, columns that hold nothing.
  @Test(arguments: [
    "sep=;\r\nOrg.;Wat past wel?\r\nBeek;goed, of niet\r\nOM;beter\r\n",
    "Org.,Wat past wel?\n\"Beek\",\"zij zei \\\"goed\\\", toen\"\n\"OM\",\"niets \\\"meer\\\"\"\n",
    "Org.|'Hoe kijkt u aan tegen de volgende overleggen? [\"EPA\": tafel # 1]'|Wat past wel?\nBeek|Nodig|'a|b'\nOM|Overbodig|'c|d'\n",
    "Beek;Wat past wel?;goed\nOM;niets;beter\nVaals;veel;best\n", "Datum;Wat past wel?\n3-1-2021;goed\n4-1-2021;slecht\n",
    "Titel\n\nOrg.;Wat past wel?;;Nabellen?\nBeek;goed;los;ja\nTotaal;1;;\n",
    "Respondent ID,Collector ID,Start Date,End Date,Wat past wel?,Welke overleggen zijn nodig?,,Hoe kijkt u aan tegen de volgende overleggen?,\n,,,,Open-Ended Response,EPA-tafel,Other (please specify),Weekoverleg ZSM,EPA-tafel\n118,4,03/04/2021 05:42:06 PM,03/14/2021 05:55:00 PM,snel,EPA-tafel,PHO,Nodig,Overbodig\n",
    "\"Respons ID\";\"Datum verstuurd\";\"Laatste pagina\";\"Wat past wel?\";\"Welke drie thema's verdienen aandacht? [Passende huisvesting]\";\"Welke drie thema's verdienen aandacht? [Anders]\"\n\"3\";\"2021-03-01 10:30:00\";\"5\";\"Korte lijnen\";\"Ja\";\"armoede\"\n\"4\";\"\";\"1\";\"\";\"Nee\";\"\"\n",
    "#,Wat past wel?,Response Type,Start Date (UTC),Submit Date (UTC),Network ID\nabc,goed,completed,2021-05-10 08:00:00,2021-05-10 08:10:00,x\nabd,half,partial,2021-05-10 08:00:00,,y\n",
    "respondent;datum;organisatie;vraag;antwoord;rest\nz1;13-05-2021 09:02;GGD;past-wel;goed;x\nz2;14-05-2021 10:00;OM;Wat is er nodig?;niets;\n",
    "Wat past wel?\tOrg.\n\"a\tb\"\tBeek\nniets\tOM\n",
  ])
  func aDescriptionAsUnderstoodChangesNothing(_ text: String) throws {
    try expectSame(Array(text.utf8), TestCodebook.codebook, "a.csv")
    try expectSame([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }, TestCodebook.codebook, "b.csv")
    try expectSame(Array(text.utf8) + [0xE9, 0x0A], TestCodebook.codebook, "c.csv")
  }

  @Test func whatIsWrittenIsForAPersonToEdit() {
    let file = InputFile(
      source: SourceFile("ronde-1/a.csv"), bytes: Array("Datum;Org.;Wat past wel?;Nabellen?\n13-3-2021;Beek;goed;ja\n".utf8))
    #expect(
      SurveyReader(codebook: TestCodebook.codebook).sourceDescription(of: file, round: "ronde-1", sidecar: nil)
        == """
        # Zo is dit bestand begrepen. Verander wat niet klopt; wat u weghaalt, bepaalt het programma zelf.
        codering: utf-8                   # utf-8, utf-16, utf-16be, windows-1252 of gemengd
        scheiding: puntkomma              # puntkomma, komma, tab, streep of spatie
        aanhaling: "\\""                   # ", ' of geen
        kopregels: [1]                    # de rijen met de koppen, zoals het spreadsheetprogramma ze nummert
        bron: eigen tabel                 # het programma waaruit de export komt
        datumvolgorde: dmj                # dmj, mdj of jmd
        kolommen:
          1: tijdstip                     # Datum
          2: organisatie                  # Org.
          3: past-wel                     # Wat past wel?
          # 4:                            # Nabellen?: hoort bij geen vraag

        """)
  }

  @Test func everyKeyDoesWhatItSays() {
    let text = "Datum;Org.;Wat past wel?;a,b\n3-4-2021;Beek;'goed;x\n4-4-2021;OM;caf\u{e9}';y\n"
    func read(_ sidecar: String) -> FileReading { TestCodebook.read(text, sidecar: sidecar) }
    func moments(_ reading: FileReading) -> [String?] { reading.submissions.map { $0.submittedAt?.description } }
    #expect(read("codering: windows-1252").submissions.last?.summary == ["past-wel=cafÃ©'"])
    #expect(read("codering: utf-8").submissions.last?.summary == ["past-wel=café'"])
    #expect(read("scheiding: komma").understanding.dialect.hasPrefix("komma"))
    #expect(read("aanhaling: \"'\"").submissions.count == 1)
    #expect(read("aanhaling: geen").submissions.count == 2)
    #expect(moments(read("datumvolgorde: dmj")) == ["2021-04-03T00:00:00", "2021-04-04T00:00:00"])
    #expect(moments(read("datumvolgorde: mdj")) == ["2021-03-04T00:00:00", "2021-04-04T00:00:00"])
    #expect(read("kolommen:\n  4: past-niet").submissions[0].summary == ["past-wel='goed", "past-niet=x"])
    #expect(read("kolommen:\n  3: past-niet\n  \"a,b\": negeren").submissions[0].summary == ["past-niet='goed"])
    #expect(read("kolommen:\n  4: negeren").problems.map(\.kind.id) == ["datumvolgorde-onduidelijk"])
    #expect(
      read("kolommen:\n  4: overleg-oordeel [EPA-tafel]").submissions[0].summary == ["past-wel='goed", "overleg-oordeel[EPA-tafel]=x"])
    #expect(read("kolommen:\n  4: volgnummer").submissions.map { $0.toolID?.read() } == ["x", "y"])
    #expect(read("kolommen:\n  1: verzonden\ndatumvolgorde: dmj").submissions.map(\.completion) == [.finished, .finished])
  }

  @Test func theProgramThatIsNamedIsTheOneItIsReadAs() {
    let text = "ID,Wat past wel?,Submit Date (UTC),Respondent status\n7,goed,2021-05-10 08:00:00,\n8,niets,,\n"
    func read(_ sidecar: String) -> FileReading { TestCodebook.read(text, sidecar: sidecar) }
    #expect(TestCodebook.read(text).understanding.tool == "Enalyzer")
    #expect(read("bron: typeform").submissions.map { $0.submittedAt?.description } == ["2021-05-10T10:00:00", nil])
    #expect(read("bron: LimeSurvey").submissions.map { $0.toolID?.read() } == ["7", "8"])
    #expect(read("bron: eigen tabel").understanding.tool == "eigen tabel")
    #expect(read("bron: Schoenmaat").problems.map(\.kind.id).first == "bronbestand-waarde-ongeldig")
    for name in SurveyTools.names where name != SurveyTools.long { #expect(read("bron: \(name)").understanding.tool == name) }
  }

  @Test(arguments: [
    ("bron: typeform\nbron: LimeSurvey\n", 2, "bron"), ("kolommen:\n  1: negeren\n  2: past-wel\n  \"1\": past-wel\n", 4, "1"),
    ("kolommen:\n  Wat past wel?: negeren\n  'Wat past wel?': past-wel\n", 3, "Wat past wel?"), ("{bron: typeform, bron: x}\n", 1, "bron"),
  ])
  func aKeyThatStandsTwiceIsToldWithItsRow(text: String, row: Int, key: String) {
    let problems = TestCodebook.read("Org.;Wat past wel?\nBeek;veel\n", sidecar: text).problems
    #expect(problems.map(\.kind) == [.repeatedDescriptionKey])
    #expect(problems.map(\.row) == [row])
    #expect(problems.first?.values == [.word(key)])
  }

  @Test(arguments: [("bron: typeform\nkolommen: [\n", 2), ("- los\n- zand\n", 1), ("kolommen:\n\t1: negeren\n", 2)])
  func theRowOfWhatIsNoYAMLIsTold(text: String, row: Int) {
    let problems = TestCodebook.read("Org.;Wat past wel?\nBeek;veel\n", sidecar: text).problems
    #expect(problems.map(\.kind) == [.unreadableDescription])
    #expect(problems.map(\.row) == [row])
  }

  @Test(arguments: ["# kolommen:\n#   1: negeren\n", "", "  \n\t\n", "---\n"])
  func aDescriptionMaySayNothing(text: String) {
    #expect(TestCodebook.read("Org.;Wat past wel?\nBeek;veel\n", sidecar: text).problems.isEmpty)
  }

  @Test func theLongFormatMayBeTold() {
    let text = "wie,wat,gezegd\nz1,past-wel,goed\nz1,nodig,rust\nz2,past-niet,niets\n"
    #expect(TestCodebook.read(text).understanding.tool != "lang formaat")
    let told = TestCodebook.read(text, sidecar: "bron: lang formaat\nkolommen:\n  1: respondent\n  wat: vraag\n  gezegd: antwoord\n")
    #expect(told.submissions.map(\.summary) == [["past-wel=goed", "nodig=rust"], ["past-niet=niets"]])
    let ignored = TestCodebook.read(
      "respondent;organisatie;vraag;antwoord\n1;Beek;past-wel;goed\n", sidecar: "kolommen:\n  2: negeren\n")
    #expect(ignored.submissions.map(\.respondent.background) == [nil])
  }

  @Test func severalHeaderRowsCount() {
    let text =
      "Inventarisatie;;;\nOrg.;Hoe kijkt u aan tegen de volgende overleggen?;;Wat past wel?\n;EPA-tafel;Weekoverleg ZSM;\nBeek;Nodig;Overbodig;veel\n"
    let told = TestCodebook.read(text, sidecar: "kopregels: [2, 3]")
    #expect(
      told.submissions.map(\.summary) == [
        ["overleg-oordeel[EPA-tafel]=Nodig", "overleg-oordeel[Weekoverleg ZSM]=Overbodig", "past-wel=veel"]
      ])
    #expect(told.understanding.headerRows == [2, 3])
    #expect(TestCodebook.read(text, sidecar: "kopregels: 2").submissions.count == 2)
    #expect(problems(TestCodebook.read(text, sidecar: "kopregels: [2, 77]")).first == "bronbestand-waarde-ongeldig")
  }

  @Test func whatDoesNotGoWithTheFileIsSaid() throws {
    let csv = TestCodebook.read("Org.;Wat past wel?\nBeek;goed\n", sidecar: "blad: Blad1\n")
    #expect(csv.problems.map(\.kind.id) == ["bronbestand-sleutel-zonder-werking"])
    let bytes = [UInt8](try Data(contentsOf: Project.fixture("werkmappen/soorten.xlsx")))
    let book = TestCodebook.read(bytes, sidecar: "scheiding: komma\naanhaling: geen\ncodering: utf-8\nblad: 2\n")
    #expect(book.problems.filter { $0.kind == .idleDescriptionKey }.count == 3)
    #expect(book.understanding.dialect == "blad “Toelichting”")
    #expect(TestCodebook.read(bytes, sidecar: "blad: Weg\n").problems.map(\.kind.id) == ["werkblad-ontbreekt"])
    let latin = TestCodebook.read(Array("Org.;Wat past wel?\nBeek;caf".utf8) + [0xE9, 0x0A], sidecar: "codering: utf-8\n")
    #expect(latin.problems.map(\.kind.id) == ["bronbestand-waarde-ongeldig"])
  }
}
