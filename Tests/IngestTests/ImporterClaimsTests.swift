import Consultation
import Testing

@testable import Ingest

/// What is known about the exports of survey tools, claim by claim: a small file of the shape that the claim is about, and what must be
/// made of it.
@Suite struct ImporterClaimsTests {
  /// One claim.
  struct Claim: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var tool: String
    var text: String
    /// The answers of each submission.
    var answers: [[String]]
    /// How often a submission was finished, unfinished or a preview; all finished when not given.
    var unfinished = 0
    var previews = 0
    var moments: [String?]?
    var ids: [String?]?
    /// The identifiers of problems and rejections.
    var problems: [String] = []

    init(
      _ description: String, _ tool: String, _ text: String, _ answers: [[String]], unfinished: Int = 0, previews: Int = 0,
      moments: [String?]? = nil, ids: [String?]? = nil, problems: [String] = []
    ) {
      testDescription = description
      (self.tool, self.text, self.answers, self.unfinished, self.previews) = (tool, text, answers, unfinished, previews)
      (self.moments, self.ids, self.problems) = (moments, ids, problems)
    }
  }

  private static func check(_ claim: Claim) {
    let reading = TestCodebook.read(claim.text)
    #expect(reading.understanding.tool == claim.tool)
    #expect(reading.submissions.map(\.summary) == claim.answers)
    #expect(reading.submissions.count { $0.completion == .unfinished } == claim.unfinished)
    #expect(reading.submissions.count { $0.completion == .preview } == claim.previews)
    if let moments = claim.moments { #expect(reading.submissions.map { $0.submittedAt?.description } == moments) }
    if let ids = claim.ids { #expect(reading.submissions.map { $0.toolID?.read() } == ids) }
    #expect((reading.problems + reading.rejections.map(\.problem)).map(\.kind.id) == claim.problems)
  }

  // MARK: What all have in common

  @Test(arguments: [
    Claim("a CSV may be separated by tabs", "eigen tabel", "Org.\tWat past wel?\nBeek\tgoed, dus; ja\n", [["past-wel=goed, dus; ja"]]),
    Claim(
      "semicolons inside quoted cells", "eigen tabel", "Org.;Wat past wel?\nBeek;\"goed; beter\"\nOM;\"a;b\"\n",
      [["past-wel=goed; beter"], ["past-wel=a;b"]]),
    Claim("a line sep=", "eigen tabel", "sep=;\r\nOrg.;Wat past wel?\r\nBeek;goed\r\n", [["past-wel=goed"]]),
    Claim(
      "line ends inside headings and cells", "eigen tabel", "Org.,\"Wat past wel?\n(licht toe)\"\nBeek,\"goed\nen snel\"\n",
      [["past-wel=goed\nen snel"]]),
    Claim(
      "many empty rows at the end, an empty one below the header", "eigen tabel",
      "Org.;Wat past wel?\n\nBeek;goed\n" + String(repeating: ";\n", count: 918), [["past-wel=goed"]]),
    Claim(
      "headings with no-break spaces, tags, entities, a cut at the end", "eigen tabel",
      "Org.\u{A0};\"<strong>Wat past wel?</strong>&nbsp;\";Wat past niet in de huidige same...\nBeek;goed;slecht\n",
      [["past-wel=goed", "past-niet=slecht"]]),
    Claim(
      "headings that occur twice", "eigen tabel", "Org.,Wat past wel?,Wat past wel?.1\nBeek,goed,goed\n", [["past-wel=goed"]],
      problems: ["dubbele-kolom"]),
    Claim(
      "month-day-year in a Dutch file", "eigen tabel", "Datum;Wat past wel?\n11-23-23 13:42:59;a\n01-02-23 08:00:00;b\n",
      [["past-wel=a"], ["past-wel=b"]], moments: ["2023-11-23T13:42:59", "2023-01-02T08:00:00"]),
    Claim(
      "American dates without leading zeros", "eigen tabel", "Datum;Wat past wel?\n9/13/2019 13:29:55;a\n", [["past-wel=a"]],
      moments: ["2019-09-13T13:29:55"]),
    Claim(
      "Dutch dates without leading zeros, with and without seconds", "eigen tabel",
      "Datum;Wat past wel?\n31-8-2020 14:20:53;a\n29-12-2018 23:46;b\n", [["past-wel=a"], ["past-wel=b"]],
      moments: ["2020-08-31T14:20:53", "2018-12-29T23:46:00"]),
    Claim(
      "dates that may be read in two ways", "eigen tabel", "Datum;Wat past wel?\n3-4-2021 10:00;a\n", [["past-wel=a"]], moments: [nil],
      problems: ["datumvolgorde-onduidelijk"]),
    Claim(
      "dates in two orders", "eigen tabel", "Datum;Wat past wel?\n31-8-2020;a\n8-31-2020;b\n1-2-2020;c\n",
      [["past-wel=a"], ["past-wel=b"], ["past-wel=c"]], moments: ["2020-08-31T00:00:00", "2020-08-31T00:00:00", nil],
      problems: ["datumvolgorde-tegenstrijdig"]),
  ])
  func common(_ claim: Claim) { Self.check(claim) }

  // MARK: LimeSurvey

  @Test(arguments: [
    Claim(
      "codes; not sent in is an empty submit date, or NA when R wrote it", "LimeSurvey",
      "id,submitdate,lastpage,startlanguage,seed,past_wel\n3,2018-06-12 10:18:12,5,nl-informal,1,a\n4,,0,nl,2,\n5,NA,2,nl,3,half\n",
      [["past-wel=a"], [], ["past-wel=half"]], unfinished: 2, moments: ["2018-06-12T10:18:12", nil, nil], ids: ["3", "4", "5"]),
    Claim(
      "English, without date stamps", "LimeSurvey",
      "\"Response ID\",\"Date submitted\",\"Last page\",\"Start language\",\"Seed\",\"Wat past wel?\"\r\n\"15\",\"1980-01-01 00:00:00\",\"24\",\"en\",\"536296554.0\",\"a\"\r\n\r\n",
      [["past-wel=a"]], moments: [nil]),
    Claim(
      "Dutch 2.05", "LimeSurvey",
      "\"Respons ID\",\"Datum verstuurd\",\"Laatste pagina\",\"Begin taal\",\"Startdatum\",\"Datum laatste actie\",\"IP-adres\",\"Verwijzer-URL\",\"Wat past wel?\"\n\"1\",\"2021-03-01 10:00:00\",\"3\",\"nl\",\"2021-03-01 09:50:00\",\"2021-03-01 10:00:00\",\"192.0.2.1\",\"https://voorbeeld.example\",\"a\"\n",
      [["past-wel=a"]], moments: ["2021-03-01T10:00:00"]),
    Claim(
      "French", "LimeSurvey",
      "ID de la réponse,Date de soumission,Dernière page,Langue de départ,Tête de série,Wat past wel?\n1,2021-03-01 10:00:00,3,fr,9,a\n",
      [["past-wel=a"]], moments: ["2021-03-01T10:00:00"]),
    Claim(
      "a wording that nobody knows, by what the columns hold", "LimeSurvey",
      "Nummer;Afgesloten op;Tot bladzijde;Taal bij aanvang;Wat past wel?\n1;2021-03-01 10:00:00;3;nl-informal;a\n2;;1;nl;\n",
      [["past-wel=a"], []], unfinished: 1, moments: ["2021-03-01T10:00:00", nil]),
    Claim(
      "question codes without the fixed columns", "LimeSurvey",
      "past_wel,Q2[SQ001],Q2[SQ002],Q2[SQ003],Q2[other]\na,Y,N,,\n", [["past-wel=a"]],
      problems: ["onbekende-kolom", "onbekende-kolom", "onbekende-kolom", "onbekende-kolom"]),
    Claim(
      "question codes as R writes them, with a column of row names", "LimeSurvey",
      "\"\",\"past_wel\",\"Q2_SQ001\",\"Q2_SQ002\",\"Q2_SQ003\"\n\"1\",\"a\",\"Y\",\"\",\"\"\n", [["past-wel=a"]],
      problems: ["kolom-zonder-kop", "onbekende-kolom", "onbekende-kolom", "onbekende-kolom"]),
    Claim(
      "codes and texts in one heading", "LimeSurvey",
      "id,submitdate,lastpage,\"G01Q01. Wat past wel?\",\"Q2: Wat past niet in de huidige samenwerking?\"\n1,2021-03-01 10:00:00,3,a,b\n",
      [["past-wel=a", "past-niet=b"]], problems: []),
    Claim(
      "a column per option, ticked with Ja, Oui or Y, and Anders with a text", "LimeSurvey",
      "id,submitdate,lastpage,Welke overleggen zijn nodig? [EPA-tafel],Welke overleggen zijn nodig? [Weekoverleg ZSM],Welke overleggen zijn nodig? [Anders]\n1,2021-03-01 10:00:00,3,Ja,Nee,\n2,2021-03-01 10:00:00,3,Y,Y,iets\n3,2021-03-01 10:00:00,3,Oui,N,\n",
      [["overleg-nodig=EPA-tafel"], ["overleg-nodig=EPA-tafel+Weekoverleg ZSM+iets"], ["overleg-nodig=EPA-tafel"]]),
    Claim(
      "a ranking, whose cells are numbers", "LimeSurvey",
      "id,submitdate,lastpage,Welke drie thema's verdienen aandacht? [Passende huisvesting],\"Welke drie thema's verdienen aandacht? [Jeugd, waaronder 18+]\"\n1,2021-03-01 10:00:00,3,2,1\n2,2021-03-01 10:00:00,3,1,2\n",
      [["themas-top3=Jeugd, waaronder 18++Passende huisvesting"], ["themas-top3=Passende huisvesting+Jeugd, waaronder 18+"]]),
    Claim(
      "what was typed beside an option is no option", "LimeSurvey",
      "id,submitdate,lastpage,overleg_nodig[EPA-tafel],overleg_nodig[SQ001comment],Welke overleggen zijn nodig? [EPA-tafel][Opmerking]\n1,2021-03-01 10:00:00,3,Y,omdat,want\n",
      [["overleg-nodig=EPA-tafel"]]),
    Claim(
      "timing columns are no answers", "LimeSurvey",
      "id,submitdate,lastpage,Wat past wel?,Totaaltijd,Groep tijd: Over u,Vraag tijd: past,interviewtime,groupTime12,Q1Time,Durée pour la question: x\n1,2021-03-01 10:00:00,3,a,1,2,3,4,5,6,7\n",
      [["past-wel=a"]]),
    Claim(
      "an apostrophe before what would be a formula", "LimeSurvey", "id,submitdate,lastpage,Wat past wel?\n1,2021-03-01 10:00:00,3,'=1+1\n",
      [["past-wel==1+1"]]),
  ])
  func limeSurvey(_ claim: Claim) { Self.check(claim) }

  // MARK: Microsoft Forms

  @Test(arguments: [
    Claim(
      "Dutch headings, an anonymous form, month-day-year", "Microsoft Forms",
      "ID;Begintijd;Tijd van voltooien;E-mail;Naam;Tijd van laatste wijziging;Wat past wel?\n1;11-23-23 13:40:59;11-23-23 13:42:59;anonymous;;;a\n",
      [["past-wel=a"]], moments: ["2023-11-23T13:42:59"], ids: ["1"]),
    Claim(
      "English headings and American dates", "Microsoft Forms",
      "Id,Start time,Completion time,Email,Name,Last modified time,Language,Wat past wel?\n1,10/9/2024 11:00,10/29/2024 11:02,anonymous,,,nl,a\n",
      [["past-wel=a"]], moments: ["2024-10-29T11:02:00"]),
    Claim(
      "ticked options with a semicolon behind each, commas and slashes within", "Microsoft Forms",
      "ID;Begintijd;Tijd van voltooien;Welke drie thema's verdienen aandacht?\n1;1-31-21 8:00:00;1-31-21 8:10:00;\"Jeugd, waaronder 18+;Passende huisvesting;armoede, en/of (schulden);\"\n",
      [["themas-top3=Jeugd, waaronder 18++Passende huisvesting+armoede, en/of (schulden)"]]),
    Claim(
      "quiz columns are no answers", "Microsoft Forms",
      "ID;Begintijd;Tijd van voltooien;Total points;Quiz feedback;Wat past wel?;Points - Wat past wel?;Feedback - Wat past wel?\n1;1-31-21 8:00:00;1-31-21 8:10:00;0;;a;0;\n",
      [["past-wel=a"]]),
    Claim(
      "headings that an office renamed", "eigen tabel", "nr;ingevuld op;org;wat past wel\n1;1-31-21 8:00:00;Beek;a\n", [["past-wel=a"]],
      problems: ["onbekende-kolom", "onbekende-kolom"]),
  ])
  func microsoftForms(_ claim: Claim) { Self.check(claim) }

  // MARK: Google Forms

  @Test(arguments: [
    Claim(
      "the sheet: day-month-year, options joined by a comma and a space", "Google Spreadsheets",
      "Tijdstempel,E-mailadres,Score,Welke overleggen zijn nodig?\n31-8-2020 14:20:53,a@b.example,3,\"EPA-tafel, Weekoverleg ZSM\"\n",
      [["overleg-nodig=EPA-tafel+Weekoverleg ZSM"]], moments: ["2020-08-31T14:20:53"], ids: [nil]),
    Claim(
      "the sheet of an American account", "Google Spreadsheets", "Timestamp,Wat past wel?\n9/13/2019 13:29:55,a\n", [["past-wel=a"]],
      moments: ["2019-09-13T13:29:55"]),
    Claim(
      "an option with a comma in it that the codebook does not know is left whole", "Google Spreadsheets",
      "Tijdstempel,Op welke schaal hoort dit thuis?\n31-8-2020 14:20:53,\"Soms het een, soms het ander\"\n",
      [["schaal=Soms het een, soms het ander"]]),
    Claim(
      "the download in Dutch: semicolons without a space", "Google Forms",
      "\"Tijdstempel\",\"Welke overleggen zijn nodig?\"\n\"2024/12/03 8:48:17 p.m. CET\",\"EPA-tafel;Weekoverleg ZSM\"\n",
      [["overleg-nodig=EPA-tafel+Weekoverleg ZSM"]], moments: ["2024-12-03T20:48:17"]),
    Claim(
      "the download in English", "Google Forms", "\"Timestamp\",\"Wat past wel?\"\n\"2026/05/20 1:43:01 PM GMT+1\",\"a\"\n",
      [["past-wel=a"]],
      moments: ["2026-05-20T13:43:01"]),
    Claim(
      "a grid", "Google Spreadsheets",
      "Tijdstempel,Hoe kijkt u aan tegen de volgende overleggen? [EPA-tafel]\n31-8-2020 14:20:53,Overbodig\n",
      [["overleg-oordeel[EPA-tafel]=Overbodig"]]),
  ])
  func googleForms(_ claim: Claim) { Self.check(claim) }

  // MARK: SurveyMonkey

  @Test(arguments: [
    Claim(
      "expanded: a question stands above the first column of its block only", "SurveyMonkey",
      "RespondentID,Wat past wel?,Welke overleggen zijn nodig?,,\n,Open-Ended Response,EPA-tafel,Weekoverleg ZSM,Other (please specify)\n3292879998,a,EPA-tafel,Weekoverleg ZSM,\n3292879538,b,,,iets\n",
      [["past-wel=a", "overleg-nodig=EPA-tafel+Weekoverleg ZSM"], ["past-wel=b", "overleg-nodig=iets"]], ids: ["3292879998", "3292879538"]),
    Claim(
      "a ranking holds numbers", "SurveyMonkey",
      "RespondentID,Wat past wel?,Welke drie thema's verdienen aandacht?,\n,Response,Passende huisvesting,Geweld hoort nergens thuis\n1,a,2,1\n2,b,1,2\n",
      [
        ["past-wel=a", "themas-top3=Geweld hoort nergens thuis+Passende huisvesting"],
        ["past-wel=b", "themas-top3=Passende huisvesting+Geweld hoort nergens thuis"],
      ]),
    Claim(
      "names of columns of the interface", "SurveyMonkey",
      "respondent_id,collector_id,date_created,date_modified,ip_address,email_address,first_name,last_name,custom_1,Wat past wel?\n1,2,01/31/2021 08:00:00 AM,01/31/2021 08:10:00 PM,,,,,,a\n",
      [["past-wel=a"]], moments: ["2021-01-31T20:10:00"]),
    Claim(
      "the second row taken away", "SurveyMonkey",
      "Respondent ID,Collector ID,Start Date,End Date,Wat past wel?\n1,2,,01/31/2021 08:10:00 PM,a\n",
      [["past-wel=a"]], moments: ["2021-01-31T20:10:00"]),
    Claim(
      "rows merged to question - option", "SurveyMonkey",
      "Respondent ID,Collector ID,Welke overleggen zijn nodig? - EPA-tafel,Welke overleggen zijn nodig? - Weekoverleg ZSM\n1,2,EPA-tafel,\n",
      [["overleg-nodig=EPA-tafel"]]),
    Claim(
      "condensed", "SurveyMonkey", "Respondent ID,Collector ID,Welke overleggen zijn nodig?\n1,2,\"EPA-tafel, Weekoverleg ZSM\"\n",
      [["overleg-nodig=EPA-tafel+Weekoverleg ZSM"]]),
  ])
  func surveyMonkey(_ claim: Claim) { Self.check(claim) }

  // MARK: Qualtrics

  @Test(arguments: [
    Claim(
      "three rows in another language; the clock of the import id; a preview; not finished", "Qualtrics",
      "EndDate,Status,Finished,RecordedDate,ResponseId,IPAddress,LocationLatitude,Q1,Q1_First Click,Q1_Browser\n"
        + "Enddatum,Antworttyp,Beendet,Erfassungsdatum,Antwort-ID,IP-Adresse,Breitengrad,Wat past wel?,x,y\n"
        + "\"{\"\"ImportId\"\":\"\"endDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"recordedDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\",\"{\"\"ImportId\"\":\"\"locationLatitude\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_TEXT\"\"}\",\"{\"\"ImportId\"\":\"\"a\"\"}\",\"{\"\"ImportId\"\":\"\"b\"\"}\"\n"
        + "2017-07-18 08:28:48,0,1,2017-07-18 08:28:48,R_1,192.0.2.1,47.1,a,1,x\n2017-07-18 08:28:48,1,1,2017-07-18 08:28:48,R_2,,,b,,\n2017-07-18 08:28:48,0,0,2017-07-18 08:28:48,R_3,,,c,,\n",
      [["past-wel=a"], ["past-wel=b"], ["past-wel=c"]], unfinished: 1, previews: 1,
      moments: ["2017-07-18T16:28:48", "2017-07-18T16:28:48", "2017-07-18T16:28:48"], ids: ["R_1", "R_2", "R_3"]),
    Claim(
      "legacy: two rows, a comma at the end", "Qualtrics",
      "\u{FEFF}V1,V2,V3,V5,V6,V7,V8,V9,V10,Q1,LocationLatitude,\nResponseID,ResponseSet,Name,EmailAddress,IPAddress,Status,StartDate,EndDate,Finished,Wat past wel?,LocationLatitude,\nR_1,Standard,Anonym,,192.0.2.1,0,2017-07-18 08:28:09,2017-07-18 08:28:48,1,a,47.1,\n",
      [["past-wel=a"]], ids: ["R_1"]),
    Claim(
      "options in one cell with a comma and no space", "Qualtrics",
      "EndDate,Finished,ResponseId,Q1\nEndDate,Finished,ResponseId,Welke drie thema's verdienen aandacht?\n"
        + "\"{\"\"ImportId\"\":\"\"endDate\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
        + "2017-07-18 08:28:48,1,R_1,\"Jeugd, waaronder 18+,Passende huisvesting\"\n",
      [["themas-top3=Jeugd, waaronder 18++Passende huisvesting"]]),
    Claim(
      "options in columns of their own, and a typed one", "Qualtrics",
      "EndDate,Finished,ResponseId,Q2_1,Q2_2,Q2_3_TEXT\nEndDate,Finished,ResponseId,Welke overleggen zijn nodig? - Selected Choice - EPA-tafel,Welke overleggen zijn nodig? - Selected Choice - Weekoverleg ZSM,Welke overleggen zijn nodig? - Anders - Text\n"
        + "\"{\"\"ImportId\"\":\"\"endDate\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_2\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_3_TEXT\"\"}\"\n"
        + "2017-07-18 08:28:48,1,R_1,EPA-tafel,,iets\n",
      [["overleg-nodig=EPA-tafel+iets"]]),
  ])
  func qualtrics(_ claim: Claim) { Self.check(claim) }

  // MARK: Typeform

  @Test(arguments: [
    Claim(
      "universal time, partial responses, an ending that is no answer, an apostrophe before a number", "Typeform",
      "#,*Wat past wel?*,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending\nabc,'+31 is geen antwoord,completed,2021-05-10 08:00:00,,2021-05-10 08:10:00,x,,\"Dank\nu wel\"\nabd,b,partial,2021-05-10 08:00:00,,,y,,\nabe,,started,2021-05-10 08:00:00,,,y,,\n",
      [["past-wel=+31 is geen antwoord"], ["past-wel=b"], []], unfinished: 2, moments: ["2021-05-10T10:10:00", nil, nil],
      ids: ["abc", "abd", "abe"]),
    Claim(
      "a column per option; the question is the one whose list has it, and Other follows it", "Typeform",
      "#,Wat past wel?,Passende huisvesting,\"*Jeugd*, waaronder 18+\",Other,Start Date (UTC),Submit Date (UTC),Network ID\nabc,a,Passende huisvesting,\"Jeugd, waaronder 18+\",,2021-05-10 08:00:00,2021-05-10 08:10:00,x\nabd,b,,,armoede,2021-05-10 08:00:00,2021-05-10 08:10:00,x\n",
      [["past-wel=a", "themas-top3=Passende huisvesting+Jeugd, waaronder 18+"], ["past-wel=b", "themas-top3=armoede"]]),
    Claim(
      "a row above the header, day-month-year after Excel", "Typeform",
      "Uitvraag mei 2021;;;;\n#;Wat past wel?;Start Date (UTC);Submit Date (UTC);Network ID\nabc;a;31-5-2021 08:00;31-5-2021 08:10;x\n",
      [["past-wel=a"]], moments: ["2021-05-31T10:10:00"], problems: ["titelregel"]),
  ])
  func typeform(_ claim: Claim) { Self.check(claim) }

  // MARK: Citizen Space, Enalyzer, ODK and Kobo

  @Test(arguments: [
    Claim(
      "Citizen Space: question - part, and what the analyst wrote is no answer", "Citizen Space",
      "Response ID;Date submitted;Ervaringen - Wat past wel?;Ervaringen - Wat is er nodig?;Analyst notes;Analyst tags;Publish response\nANON-ABCD-1234-5;31-5-2021 08:10;a;b;zie bellen;boos;ja\n",
      [["past-wel=a", "nodig=b"]], moments: ["2021-05-31T08:10:00"], ids: ["ANON-ABCD-1234-5"]),
    Claim(
      "Citizen Space: a row of identifiers above the texts", "Citizen Space",
      "Ident 1;Ident 2;Ident 3\nResponse ID;Wat past wel?;Wat is er nodig?\nANON-ABCD-1234-5;a;b\n", [["past-wel=a", "nodig=b"]],
      problems: ["titelregel"]),
    Claim(
      "Enalyzer: month-day-year and texts", "Enalyzer",
      "Respondent status,Datum,Wat past wel?,Hoe kijkt u aan tegen de volgende overleggen? [EPA-tafel]\nCompleted,05-31-2021,a,Nodig\nPartial,05-30-2021,b,\n",
      [["past-wel=a", "overleg-oordeel[EPA-tafel]=Nodig"], ["past-wel=b"]], unfinished: 1,
      moments: ["2021-05-31T00:00:00", "2021-05-30T00:00:00"]),
    Claim(
      "Enalyzer: numbers of answers are told, not counted in silence", "Enalyzer",
      "Respondent status,Wat past wel?,Bent u het eens met uitgangspunt 1?\nCompleted,a,4\nCompleted,b,2\n",
      [["past-wel=a", "u1=4"], ["past-wel=b", "u1=2"]], problems: ["labelnummers"]),
    Claim(
      "ODK: group-question", "ODK",
      "SubmissionDate,inbreng-past_wel,inbreng-nodig,meta-instanceID,KEY\n2021-05-10 08:10:00,a,b,uuid:1,uuid:1\n",
      [["past-wel=a", "nodig=b"]], ids: ["uuid:1"]),
    Claim(
      "Kobo: a column with all options beside those per option", "KoboToolbox",
      "start;inbreng/past_wel;inbreng/overleg_nodig;inbreng/overleg_nodig/epa-tafel;inbreng/overleg_nodig/zsm;_id;_uuid;_submission_time;_validation_status\nx;a;epa-tafel zsm;1;1;7;u-1;2021-05-10T08:10:00;\n",
      [["past-wel=a", "overleg-nodig=epa-tafel+zsm"]], ids: ["u-1"]),
    Claim(
      "Kobo: only the column with all options, codes with a space between", "KoboToolbox",
      "inbreng/past_wel;inbreng/overleg_nodig;_id;_uuid;_submission_time\na;epa-tafel zsm;7;u-1;2021-05-10T08:10:00\n",
      [["past-wel=a", "overleg-nodig=epa-tafel+zsm"]]),
  ])
  func others(_ claim: Claim) { Self.check(claim) }

  /// The question of option columns may stand in several lists: only a person knows, and need say it once for a block.
  @Test func aBlockOfOptionsMayNeedAPerson() {
    let text =
      "#,Wat past wel?,EPA-tafel,Weekoverleg ZSM,Start Date (UTC),Submit Date (UTC),Network ID\nabc,a,EPA-tafel,Weekoverleg ZSM,,2021-05-10 08:10:00,x\n"
    let meetings = TestCodebook.read(text)
    #expect(meetings.submissions.map(\.summary) == [["past-wel=a", "overleg-nodig=EPA-tafel+Weekoverleg ZSM"]])
    let plain = TestCodebook.codebook
    let superfluous = Question(code: "overleg-overbodig", wording: "Welke overleggen zijn overbodig?", kind: .meetings, pole: .negative)
    let codebook = Codebook(
      questions: plain.questions + [superfluous], choices: plain.choices, themes: plain.themes, meetings: plain.meetings)
    let file = InputFile(source: SourceFile("ronde-1/a.csv"), bytes: Array(text.utf8))
    let reader = SurveyReader(codebook: codebook)
    let unsure = reader.read(file, round: "ronde-1", sidecar: nil)
    #expect(unsure.problems.map(\.kind) == [.ambiguousColumn, .ambiguousColumn])
    let sidecar = InputFile(
      source: SourceFile("ronde-1/a.csv.bron.yaml"), bytes: Array("kolommen:\n  3: overleg-overbodig [EPA-tafel]\n".utf8))
    let told = reader.read(file, round: "ronde-1", sidecar: sidecar)
    #expect(told.submissions.map(\.summary) == [["past-wel=a", "overleg-overbodig=EPA-tafel+Weekoverleg ZSM"]])
    #expect(told.problems.isEmpty)
  }

  /// An export of which no question is in the codebook is still recognised, so that a person can map its columns.
  @Test func aToolIsRecognisedWithoutAnyKnownQuestion() {
    let reading = TestCodebook.read(
      "Respondent ID,Collector ID,Do you like steak?,Which do you eat?,\n,,Response,Rare,Well done\n1,2,Yes,Rare,\n")
    #expect(reading.understanding.tool == "SurveyMonkey")
    #expect(reading.understanding.headerRows == [1, 2])
    #expect(
      reading.understanding.columns.map(\.note) == [
        "volgnummer van het programma", "hoort bij SurveyMonkey", "onbekend", "onbekend", "onbekend",
      ])
    #expect(reading.problems.map(\.kind) == [.noKnownColumn])
    #expect(reading.submissions.isEmpty && reading.rejections.isEmpty)
  }
}
