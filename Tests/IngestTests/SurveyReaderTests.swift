import Consultation
import TestSupport
import Testing

@testable import Ingest

@Suite struct SurveyReaderTests {
  private func kinds(_ reading: FileReading) -> [String] { (reading.problems + reading.rejections.map(\.problem)).map(\.kind.id) }

  @Test func limeSurveyTellsWhatWasNeverSent() {
    let reading = TestCodebook.read(
      "\u{FEFF}\"Respons ID\";\"Datum verstuurd\";\"Laatste pagina\";\"Begin taal\";\"Wat past wel?\";\"Welke drie thema's verdienen aandacht? [Passende huisvesting]\";\"Welke drie thema's verdienen aandacht? [Anders]\";\"Totaaltijd\"\r\n"
        + "\"3\";\"2021-03-01 10:30:00\";\"5\";\"nl\";\"Korte lijnen\nen vertrouwen\";\"Ja\";\"armoede\";\"12.5\"\r\n\"4\";\"\";\"1\";\"nl\";\"\";\"Nee\";\"\";\"3\"\r\n"
        + "\"5\";\"1980-01-01 00:00:00\";\"5\";\"nl\";\"Goed\";\"Nee\";\"\";\"3\"\r\n")
    #expect(reading.understanding.tool == "LimeSurvey")
    #expect(reading.submissions.map(\.completion) == [.finished, .unfinished, .finished])
    #expect(reading.submissions.map(\.source.row) == [2, 3, 4])
    #expect(reading.submissions[0].summary == ["past-wel=Korte lijnen\nen vertrouwen", "themas-top3=Passende huisvesting+armoede"])
    #expect(reading.submissions.map { $0.submittedAt?.description } == ["2021-03-01T10:30:00", nil, nil])
    #expect(reading.submissions.map(\.toolID) == [RawText("3"), RawText("4"), RawText("5")])
    #expect(reading.submissions.allSatisfy { $0.respondentID == nil })
    #expect(kinds(reading) == [])
  }

  @Test func microsoftFormsSeparatesOptionsBySemicolons() {
    let reading = TestCodebook.read(
      "ID;Begintijd;Tijd van voltooien;E-mail;Naam;Org.;Wat past wel?;Welke overleggen zijn nodig?\r\n"
        + "1;3-1-21 8:59:24;3-1-21 9:00:41;a@b.example;An;Beek;goed;\"EPA-tafel;Weekoverleg ZSM;\"\r\n"
        + "2;3-26-21 8:59:24;3-26-21 9:00:41;;;OM;;\"Weekoverleg ZSM;iets, anders;\"\r\n")
    #expect(reading.understanding.tool == "Microsoft Forms")
    #expect(
      reading.submissions.map(\.summary) == [
        ["past-wel=goed", "overleg-nodig=EPA-tafel+Weekoverleg ZSM"], ["overleg-nodig=Weekoverleg ZSM+iets, anders"],
      ])
    #expect(reading.submissions.map { $0.submittedAt?.description } == ["2021-03-01T09:00:41", "2021-03-26T09:00:41"])
    #expect(
      reading.submissions[0].respondent
        == RespondentDetails(organisation: RawText("Beek"), email: RawText("a@b.example"), name: RawText("An")))
  }

  /// What nobody else typed stands by itself, so that the rest can be kept once.
  @Test func aFunctionOfOnesOwnLeavesTheBackgroundShared() {
    let reading = TestCodebook.read("Organisatie;Functie;Wat past wel?\nBeek;wijkagent;goed\nBeek;beleidsadviseur jeugd;snel\n")
    let respondents = reading.submissions.map(\.respondent)
    #expect(respondents.map(\.function) == [RawText("wijkagent"), RawText("beleidsadviseur jeugd")])
    #expect(respondents.map(\.background?.value.organisation) == [RawText("Beek"), RawText("Beek")])
    #expect(respondents[0].background?.identity == respondents[1].background?.identity)
  }

  /// A comma may be part of an option: only the list of options tells.
  @Test func googleSheetsJoinOptionsByCommas() {
    let reading = TestCodebook.read(
      "Tijdstempel,Organisatie,Welke drie thema's verdienen aandacht?\n31-3-2021 14:20:53,Beek,\"Jeugd, waaronder 18+, Passende huisvesting\"\n"
        + "30-3-2021 14:20:53,OM,\"Geweld hoort nergens thuis, Jeugd, waaronder 18+, meer geld, en snel\"\n")
    #expect(reading.understanding.tool == "Google Spreadsheets")
    #expect(
      reading.submissions.map(\.summary) == [
        ["themas-top3=Jeugd, waaronder 18++Passende huisvesting"],
        ["themas-top3=Geweld hoort nergens thuis+Jeugd, waaronder 18++meer geld, en snel"],
      ])
  }

  @Test func surveyMonkeyHasTwoHeaderRows() {
    let reading = TestCodebook.read(
      "Respondent ID,Collector ID,Start Date,End Date,First Name,Last Name,Wat past wel?,Welke overleggen zijn nodig?,,Hoe kijkt u aan tegen de volgende overleggen?,\n"
        + ",,,,,,Open-Ended Response,EPA-tafel,Other (please specify),Weekoverleg ZSM,EPA-tafel\n"
        + "118,4,03/04/2021 05:42:06 PM,03/14/2021 05:55:00 PM,Bart,Vos,snel,EPA-tafel,PHO,Nodig,Overbodig\n")
    #expect(reading.understanding.tool == "SurveyMonkey")
    #expect(reading.understanding.headerRows == [1, 2])
    #expect(
      reading.submissions.map(\.summary) == [
        ["past-wel=snel", "overleg-nodig=EPA-tafel+PHO", "overleg-oordeel[Weekoverleg ZSM]=Nodig", "overleg-oordeel[EPA-tafel]=Overbodig"]
      ])
    #expect(reading.submissions.first?.submittedAt?.description == "2021-03-14T17:55:00")
    #expect(reading.submissions.first?.respondent.name == RawText("Bart Vos"))
  }

  @Test func qualtricsHasThreeHeaderRowsAndPreviews() {
    let reading = TestCodebook.read(
      "StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1,Q2_1\n"
        + "Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,Wat past wel?,Welke overleggen zijn nodig? - Selected Choice - EPA-tafel\n"
        + "\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"recordedDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_TEXT\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n"
        + "2021-07-23 09:00:00,2021-07-23 09:44:10,IP Address,True,2021-07-23 09:44:10,R_1,goed,EPA-tafel\n"
        + "2021-07-23 09:00:00,2021-07-23 09:44:10,Survey Preview,True,2021-07-23 09:44:10,R_2,proef,\n"
        + "2021-07-23 09:00:00,2021-07-23 09:44:10,0,False,2021-07-23 09:44:10,R_3,half,\n")
    #expect(reading.understanding.tool == "Qualtrics")
    #expect(reading.submissions.map(\.completion) == [.finished, .preview, .unfinished])
    #expect(reading.submissions.first?.submittedAt?.description == "2021-07-23T17:44:10")
    #expect(reading.submissions.first?.summary == ["past-wel=goed", "overleg-nodig=EPA-tafel"])
  }

  @Test func typeformWritesUniversalTime() {
    let reading = TestCodebook.read(
      "#,Wat past wel?,Response Type,Start Date (UTC),Submit Date (UTC),Network ID,Ending\n"
        + "abc,goed,completed,2021-05-10 08:00:00,2021-05-10 08:10:00,x,Bedankt\nabd,half,partial,2021-05-10 08:00:00,,y,\n")
    #expect(reading.understanding.tool == "Typeform")
    #expect(reading.submissions.map(\.completion) == [.finished, .unfinished])
    #expect(reading.submissions.map { $0.submittedAt?.description } == ["2021-05-10T10:10:00", nil])
  }

  @Test func koboPutsGroupsBeforeTheQuestion() {
    let reading = TestCodebook.read(
      "start;groep/past_wel;groep/overleg_nodig;groep/overleg_nodig/EPA-tafel;groep/overleg_nodig/nodig;_id;_uuid;_submission_time\n"
        + "x;goed;;1;0;7;u-1;2021-05-10T08:10:00\n")
    #expect(reading.understanding.tool == "KoboToolbox")
    #expect(reading.submissions.map(\.summary) == [["past-wel=goed", "overleg-nodig=EPA-tafel"]])
  }

  @Test func aHandMadeSheetHasTitlesTotalsAndEmptyRows() {
    let reading = TestCodebook.read(
      "Inventarisatie Heuvelland;;\n;;\nDatum;Org.;Wat past wel\n13-3-2021;Vaals;veel\n;;\n14-3-2021;Gulpen;weinig\n;;\nTotaal: 2 reacties;;\n;;\n"
    )
    #expect(reading.submissions.map(\.source.row) == [4, 6])
    #expect(kinds(reading) == ["titelregel", "totaalregel"])
  }

  @Test func thousandsOfUnknownColumnsAreOneProblemMore() {
    let names = (1...10_000).map { "Onbekend \($0)" }.joined(separator: ";")
    let cells = (1...10_000).map { "\($0)" }.joined(separator: ";")
    let reading = TestCodebook.read("Org.;Wat past wel?;Datum;\(names)\nBeek;goed;2021-03-13;\(cells)\n")
    #expect(reading.problems.count == 101)
    #expect(reading.problems.last?.kind == .moreUnreadColumns)
    #expect(reading.problems.last?.values == [.number(9_900)])
    #expect(reading.submissions.count == 1)
  }

  @Test func theReaderCountsTheRowsItGoesThrough() {
    #expect(TestCodebook.read("Org.;Wat past wel?\nBeek;goed\n;\nOM;\nStein;beter\n").read == 3)
    #expect(TestCodebook.read("respondent;vraag;antwoord\n1;past-wel;goed\n1;nodig;tijd\n2;past-wel;beter\n").read == 2)
  }

  @Test func nothingIsDroppedInSilence() {
    let reading = TestCodebook.read("Org.;Wat past wel?;Nabellen?;Afdeling;;Wat past wel\nBeek;goed;ja;x;los;beter\nOM;;;;;\n")
    #expect(reading.submissions.map(\.summary) == [["past-wel=goed"]])
    #expect(kinds(reading) == ["onbekende-kolom", "kolom-zonder-kop", "dubbele-kolom", "dubbel-antwoord", "rij-zonder-antwoord"])
    #expect(reading.understanding.columns.map(\.question) == ["organisatie", "past-wel", nil, nil, nil, "past-wel"])
    #expect(reading.rejections.map { $0.column?.read() } == ["Wat past wel", nil])
  }

  @Test func theLongFormatIsGathered() {
    let reading = TestCodebook.read(
      "respondent;datum;organisatie;vraag;antwoord\nz1;13-05-2021 09:02;GGD;past-wel;goed\nz2;14-05-2021 10:00;OM;Wat past niet in de huidige samenwerking?;niets\n"
        + "z1;13-05-2021 09:02;GGD;Wat is er nodig?;rust\nz1;15-05-2021 09:02;GGD;past-wel;beter\n;15-05-2021 11:00;naaste;nodig;tijd\nz2;14-05-2021 10:00;OM;Schoenmaat;42\n"
    )
    #expect(reading.understanding.tool == "lang formaat")
    #expect(
      reading.submissions.map(\.summary) == [["past-wel=goed", "nodig=rust"], ["past-niet=niets"], ["past-wel=beter"], ["nodig=tijd"]])
    #expect(reading.submissions[0].answers.map(\.row) == [2, 4])
    #expect(reading.rejections.map(\.source.row) == [7])
    #expect(reading.rejections.map(\.problem.kind) == [.unknownQuestion])
  }

  @Test func whatCannotBeReadInTheLongFormatIsSaidOncePerSubmission() {
    let reading = TestCodebook.read(
      "respondent;datum;afgerond;organisatie;vraag;antwoord\nz1;gisteren;misschien;GGD;past-wel;goed\nz1;gisteren;misschien;GGD;nodig;rust\n"
        + "z2;13-05-2021 09:02;ja;OM;past-wel;beter\n")
    #expect(reading.rejections.map(\.problem.kind) == [.badMoment, .unknownCompletion])
    #expect(reading.rejections.map(\.source.row) == [2, 2])
    #expect(reading.submissions.map { $0.submittedAt?.description } == [nil, "2021-05-13T09:02:00"])
  }

  @Test func inTheLongFormatAMomentMayBeAnAnswer() {
    let reading = TestCodebook.read(
      "respondent;vraag;antwoord\nz1;Datum;2021-05-13 09:02\nz1;past-wel;goed\nz2;Datum;3-5-2021\nz2;past-wel;goed\n")
    #expect(reading.submissions.map { $0.submittedAt?.description } == ["2021-05-13T09:02:00", nil])
    #expect(reading.rejections.isEmpty)
  }

  /// A table is as wide as its longest row; what no row but that has costs nothing in the others.
  @Test func aRowThatIsFarTooLongIsReportedAndTheOthersAreRead() {
    let rows = String(repeating: "GGD;goed\n", count: 3_000) + "OM;beter" + String(repeating: ";", count: 9_000)
    let text = "Organisatie;Wat past wel?\n\(rows)x\n"
    let reading = TestCodebook.read(text)
    #expect(reading.submissions.count == 3_001)
    #expect(reading.submissions.last?.summary == ["past-wel=beter"])
    #expect(kinds(reading).contains("rij-te-lang"))
  }

  @Test func ambiguousDatesAskForASetting() {
    let text = "Datum;Wat past wel?\n3-1-2021;goed\n4-1-2021;slecht\n"
    #expect(kinds(TestCodebook.read(text)) == ["datumvolgorde-onduidelijk"])
    let told = TestCodebook.read(text, sidecar: "datumvolgorde: mdj\n")
    #expect(told.submissions.map { $0.submittedAt?.description } == ["2021-03-01T00:00:00", "2021-04-01T00:00:00"])
  }

  @Test func aSourceDescriptionOverrules() {
    let reading = TestCodebook.read(
      "Org.;Wat vindt u?;Getal\nBeek;goed;1\n",
      sidecar: "kolommen:\n  \"Wat vindt u?\": past-niet\n  3: past-wel\nkleur: rood\nscheiding: puntkomma\n")
    #expect(reading.submissions.map(\.summary) == [["past-niet=goed", "past-wel=1"]])
    #expect(kinds(reading) == ["bronbestand-sleutel-onbekend"])
  }

  @Test func unusableFilesSayWhy() {
    #expect(kinds(TestCodebook.read("")) == ["leeg-bestand"])
    #expect(kinds(TestCodebook.read("PK\u{3}\u{4}rest")) == ["werkmap-onleesbaar"])
    #expect(kinds(TestCodebook.read("kleur;maat\nrood;3\n")) == ["geen-bekende-kolom"])
  }

  /// Who calls himself anonymous is not one person with all others who do.
  @Test(arguments: ["anoniem", "Anonymous", "-", "n.v.t.", "onbekend", ""])
  func aSharedIdJoinsNobody(_ id: String) {
    let header = "respondent;datum;organisatie;vraag;antwoord\n"
    let organisations = TestCodebook.read(header + "\(id);;GGD;past-wel;goed\n\(id);;OM;past-wel;slecht\n\(id);;GGD;nodig;rust\n")
    #expect(organisations.submissions.map(\.summary) == [["past-wel=goed", "nodig=rust"], ["past-wel=slecht"]])
    let times = TestCodebook.read(header + "\(id);2021-05-13 09:02;;past-wel;goed\n\(id);2021-05-14 09:02;;past-wel;slecht\n")
    #expect(times.submissions.map(\.summary) == [["past-wel=goed"], ["past-wel=slecht"]])
    let nothing = TestCodebook.read(header + "\(id);;onbekend;past-wel;goed\n\(id);;onbekend;past-wel;slecht\n")
    #expect(nothing.submissions.map(\.summary) == [["past-wel=goed"], ["past-wel=slecht"]])
    #expect(kinds(organisations) + kinds(times) + kinds(nothing) == [])
  }

  @Test func ofTwoRowsTheLaterCounts() {
    let reading = TestCodebook.read(
      "respondent;e-mail;organisatie;vraag;antwoord\nz1;a@b.example;GGD;past-wel;goed\nz1;a@b.example;GGD;nodig;rust\n"
        + "z1;A@B.example;OM;past-wel;beter\n")
    #expect(reading.submissions.map(\.summary) == [["past-wel=beter", "nodig=rust"]])
    #expect(reading.submissions.first?.answers.map(\.row) == [4, 3])
    #expect(reading.submissions.first?.respondent.background?.value.organisation == RawText("OM"))
    #expect(reading.rejections.map(\.source.row) == [2, 2])
    #expect(reading.rejections.map(\.problem.kind) == [.overruledRow, .overruledRow])
    #expect(Set(reading.rejections.flatMap(\.problem.values)) == [.word("organisatie"), .word("past-wel"), .number(4)])
  }

  @Test func subtotalsBetweenRowsAreNoRespondents() {
    let reading = TestCodebook.read(
      "Org.;Datum;Nabellen?;Wat past wel?;Aantal;Uren\nBeek;13-3-2021;;goed;1;2\nSubtotaal;;;;;12\nOM;14-3-2021;;snel;1;2\n"
        + ";;;Totaal geen overleg;1;2\n;;;Subtotaal;12;3\nGGD;15-3-2021;;rust;1;2\n")
    #expect(reading.submissions.map(\.source.row) == [2, 4, 5, 7])
    #expect(reading.problems.filter { $0.kind == .noteLine }.map(\.row).sorted { ($0 ?? 0) < ($1 ?? 0) } == [3, 6])
  }

  /// Without a header row an answer may be taken for a heading; it is never shown.
  @Test func anUnsureHeadingIsNotShown() {
    let reading = TestCodebook.read("nodig;mijn baas liegt;4;Jan de Vries\nnodig;niets;3;Piet\n")
    let unsure = reading.problems.filter { $0.kind == .unsureHeading }
    #expect(unsure.map(\.values) == [2, 3, 4].map { [.number($0), .number(1)] })
    #expect(unsure.allSatisfy { $0.column == nil } && !kinds(reading).contains("onbekende-kolom"))
    #expect(reading.understanding.columns.map { $0.heading.read() } == ["nodig", "kolom 2", "kolom 3", "kolom 4"])
  }

  @Test func aLiteralQuotationMarkIsAProblemOfItsRow() {
    for text in [
      "ID;Organisatie;Wat past wel?\n1;Beek;goed\n2;Stein;beter\n3;Gemeente Vaals;\"Rust\n",
      "ID;Organisatie;Wat past wel?\n1;Beek;goed\n2;Stein;beter\n3;Gemeente Vaals;\"Rust\n4;OM;fijn\n5;GGD;ook goed\n",
    ] {
      let reading = TestCodebook.read(text)
      #expect(reading.problems.map(\.kind) == [.strayQuote])
      #expect(reading.problems.map(\.row) == [4])
      #expect(reading.submissions[2].summary == ["past-wel=\"Rust"])
    }
  }

  /// A large file is read in parts; nobody can tell from what comes out.
  @Test(arguments: [2, 3, 8]) func aLargeFileInPartsIsTheSameFile(jobs: Int) async {
    var random = SplitMix64(seed: 86)
    let header = "Tijdstip;Org.;Wat past wel?;Welke overleggen zijn nodig?;Onbekend"
    var lines = ["Uitkomsten", "", header]
    for number in 0..<9_000 {
      let text = ["korte lijnen", "\"één;\ntwee\"", "\"zeg \"\"ja\"\"\"", ""].randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<400, using: &random) {
      case 0: lines.append(header)
      case 1: lines.append("Totaal;;12;;")
      case 2: lines.append("")
      case 3: lines.append("1-3-2021")
      case 4: lines.append("1-3-2021;Beek;\"stuk;;x")
      case 5: lines.append("geen datum;Beek;\(text);;x;;teveel")
      default:
        let filler = String(repeating: "x", count: 90)
        lines.append("\(number % 28 + 1)-3-2021 10:00;Beek \(number % 90);\(text);EPA-tafel;\(filler)")
      }
    }
    let file = InputFile(source: SourceFile("r/a.csv"), bytes: Array((lines + ["", "* voorlopig"]).joined(separator: "\r\n").utf8))
    let reader = SurveyReader(codebook: TestCodebook.codebook)
    let whole = reader.read(file, round: "r", sidecar: nil)
    let parts = await reader.read(file, round: "r", sidecar: nil, jobs: jobs)
    #expect(whole.submissions.count > 8_000)
    #expect(Set(kinds(whole)).count > 5)
    #expect(parts.submissions == whole.submissions)
    #expect(parts.rejections == whole.rejections)
    #expect(parts.problems == whole.problems)
    #expect(parts.read == whole.read)
  }
}
