import Consultation
import Testing

@testable import Ingest

@Suite struct CodebookReaderTests {
  private let good: [String: String] = [
    "vragen.csv": "code;vraag;soort;pool;aliassen\n"
      + Code<Question>.consultation.map { "\($0);Vraag over \($0)?;open;+;\n" }.joined() + "schaal;Welke schaal?;keuze;;\n",
    "keuzes.csv": "vraag;code;naam;aliassen\nschaal;lokaal;Lokaal;Gemeentelijk|Lokale schaal\n",
    "themas.csv": "code;bovenliggend;naam;volgorde\njeugd;;Jeugd;20\ngeweld;;Geweld;10\njeugdzorg;jeugd;Jeugdzorg;21\n",
    "termen.csv": "thema;term;vorm;niet_bij;opmerking\njeugdzorg;jeugd;stam;jeugdherberg;\n-;jeugdig;woord;;\n",
    "organisaties.csv": "code;naam;domein;uitgenodigd;aliassen\nom;OM;veiligheid;ja;Parket\nbeek;Gemeente Beek;bestuur;nee;Beek\n",
    "overleggen.csv":
      "code;naam;aliassen;niveau;schaal;themas;deelnemers;per_jaar;duur_uren;wettelijk\nzsm;ZSM;;tactisch;lokaal;jeugdzorg|geweld;om|beek;12;1,5;ja\n",
  ]

  private func read(_ changes: [String: String] = [:], without: String = "") -> (codebook: Codebook?, problems: [Problem]) {
    let files = good.merging(changes) { $1 }.filter { $0.key != without }.sorted { $0.key < $1.key }
    return CodebookReader().read(files.map { InputFile(source: SourceFile("codeboek/\($0.key)"), bytes: Array($0.value.utf8)) })
  }

  private func place(_ problem: Problem) -> String {
    "\(problem.kind.id) \(problem.file?.path ?? "") \(problem.row ?? 0) \(problem.column?.read() ?? "")"
  }

  @Test func aGoodCodebookHasNoProblems() throws {
    let (read, problems) = read()
    #expect(problems.isEmpty)
    let codebook = try #require(read)
    #expect(codebook.themes.map(\.code) == ["geweld", "jeugd", "jeugdzorg"])
    #expect(codebook.meeting("zsm")?.hours == 1.5)
    #expect(codebook.meeting("zsm")?.participants == ["om", "beek"])
    #expect(codebook.terms.map(\.theme) == ["jeugdzorg", nil])
    #expect(codebook.terms.map(\.row) == [2, 3])
    #expect(codebook.organisation("om")?.isInvited == true)
  }

  @Test func theChecklistMayBeLeftOutAndIsCheckedWhenItIsThere() {
    #expect(read().codebook?.checklist == [])
    let rows =
      "code;onderdeel;naam;themas;termen;vragen\ninput-1;input;Een tafel;jeugd;stuurgroep|wethouder*;schaal\nx;invoer;X\ny;output;Y;weg\n"
    let (codebook, problems) = read(["checklist.csv": rows])
    #expect(
      codebook?.checklist == [
        ChecklistItem(
          code: "input-1", part: .input, name: "Een tafel", themes: ["jeugd"], terms: ["stuurgroep", "wethouder*"], questions: ["schaal"]),
        ChecklistItem(code: "y", part: .output, name: "Y"),
      ])
    #expect(
      problems.map(place) == [
        "codeboek-waarde-onbekend codeboek/checklist.csv 3 onderdeel", "codeboek-code-onbekend codeboek/checklist.csv 4 themas",
      ])
  }

  @Test func anyDialectWillDo() {
    let changed = [
      "organisaties.csv":
        "sep=,\r\nAliassen,\"Naam\",Code,Domein,Uitgenodigd,Later\r\nParket,\"OM, parket\",om,Veiligheid,ja,x\r\nBeek,Gemeente Beek,beek,bestuur,nee,y\r\n"
    ]
    let (codebook, problems) = read(changed)
    #expect(problems.isEmpty)
    #expect(codebook?.organisation("om")?.name == "OM, parket")
  }

  @Test(arguments: [
    ("organisaties.csv", "code;naam;uitgenodigd\nom;OM;ja\nbeek;Beek;ja\n", "codeboek-kolom-ontbreekt codeboek/organisaties.csv 0 "),
    (
      "organisaties.csv", "code;naam;domein\nom;OM;veiligheid\nbeek;Beek;bestuur\nom;Parket;veiligheid\n",
      "codeboek-code-dubbel codeboek/organisaties.csv 4 code"
    ),
    (
      "organisaties.csv", "code;naam;domein\nom;OM;veilig\nbeek;Beek;bestuur\n",
      "codeboek-waarde-onbekend codeboek/organisaties.csv 2 domein"
    ),
    (
      "organisaties.csv", "code;naam;domein;aliassen\nom;OM;veiligheid;Beek\nbeek;Gemeente Beek;bestuur;beek.\n",
      "codeboek-naam-dubbel codeboek/organisaties.csv 3 aliassen"
    ),
    (
      "themas.csv", "code;bovenliggend;naam\njeugd;jeugdzorg;Jeugd\njeugdzorg;jeugd;Jeugdzorg\ngeweld;;Geweld\n",
      "codeboek-kring codeboek/themas.csv 2 bovenliggend"
    ),
    (
      "themas.csv", "code;bovenliggend;naam\njeugd;wonen;Jeugd\njeugdzorg;;Jeugdzorg\ngeweld;;Geweld\n",
      "codeboek-code-onbekend codeboek/themas.csv 2 bovenliggend"
    ),
    (
      "overleggen.csv", "code;naam;niveau;themas;per_jaar\nzsm;ZSM;tactisch;wonen;vaak\n",
      "codeboek-code-onbekend codeboek/overleggen.csv 2 themas"
    ),
    (
      "themas.csv", "code;bovenliggend;naam\njeugd;jeugd;Jeugd\njeugdzorg;;Jeugdzorg\ngeweld;;Geweld\n",
      "codeboek-thema-onder-zichzelf codeboek/themas.csv 2 bovenliggend"
    ),
    (
      "themas.csv", "code;bovenliggend;naam;volgorde\njeugd;;Jeugd;-1\njeugdzorg;;Jeugdzorg;2\ngeweld;;Geweld;3\n",
      "codeboek-getal-ongeldig codeboek/themas.csv 2 volgorde"
    ),
    ("overleggen.csv", "code;naam;niveau;per_jaar\nzsm;ZSM;tactisch;vaak\n", "codeboek-getal-ongeldig codeboek/overleggen.csv 2 per_jaar"),
    ("overleggen.csv", "code;naam;niveau;per_jaar\nzsm;ZSM;tactisch;6,5\n", "codeboek-getal-gebroken codeboek/overleggen.csv 2 per_jaar"),
    ("overleggen.csv", "code;naam;niveau;per_jaar\nzsm;ZSM;tactisch;1001\n", "codeboek-getal-ongeldig codeboek/overleggen.csv 2 per_jaar"),
    (
      "overleggen.csv", "code;naam;niveau;duur_uren\nzsm;ZSM;tactisch;1e308\n",
      "codeboek-getal-ongeldig codeboek/overleggen.csv 2 duur_uren"
    ),
    ("overleggen.csv", "code;naam;niveau;schaal\nzsm;ZSM;tactisch;maan\n", "codeboek-code-onbekend codeboek/overleggen.csv 2 schaal"),
    ("termen.csv", "thema;term;vorm\njeugdzorg;jeugd;klank\n", "codeboek-waarde-onbekend codeboek/termen.csv 2 vorm"),
    ("keuzes.csv", "vraag;code;naam\nkleur;rood;Rood\nschaal;lokaal;Lokaal\n", "codeboek-code-onbekend codeboek/keuzes.csv 2 vraag"),
    ("keuzes.csv", "", "codeboek-bestand-leeg codeboek/keuzes.csv 0 "),
    (
      "organisaties.csv", "code;naam;domein\no m!;OM;veiligheid\nbeek;Beek;bestuur\n",
      "codeboek-code-ongeldig codeboek/organisaties.csv 2 code"
    ),
    (
      "themas.csv", "code;bovenliggend;naam\njeugd;;Jeugd\njeugdzorg;jeugd;Jeugdzorg\ngeweld;jeugdzorg;Geweld\n",
      "codeboek-thema-te-diep codeboek/themas.csv 4 bovenliggend"
    ),
    ("vragen.csv", "code;vraag;soort\npast-wel;Wat past wel?;open\n", "codeboek-vraag-ontbreekt codeboek/vragen.csv 0 "),
  ])
  func everyMistakeIsNamedWithItsPlace(_ file: String, _ text: String, _ expected: String) {
    let (codebook, problems) = read([file: text])
    #expect(problems.first.map(place) == expected)
    #expect(codebook != nil)
  }

  @Test func aHeadingOfTwoQuestionsIsReported() {
    let questions = (good["vragen.csv"] ?? "") + "kleur;Welke kleur?;open;;welke SCHAAL\n"
    #expect(read(["vragen.csv": questions]).problems.map(place) == ["codeboek-kop-dubbel codeboek/vragen.csv 11 aliassen"])
  }

  @Test func withoutQuestionsThereIsNoCodebook() {
    let (codebook, problems) = read(without: "vragen.csv")
    #expect(codebook == nil)
    #expect(problems.first?.kind == .missingCodebookFile)
    #expect(read(["themas.csv": ""]).codebook != nil)
  }
}

@Suite struct DecisionReaderTests {
  private func read(_ texts: [String]) -> (decisions: [Decision], problems: [Problem]) {
    DecisionReader().read(texts.enumerated().map { InputFile(source: SourceFile("besluiten/\($0).csv"), bytes: Array($1.utf8)) })
  }

  @Test func filledInRowsAreDecisions() {
    let (decisions, problems) = read([
      "soort,invoer,voorstel,score,aantal,besluit,wie\norganisatie,GGZ,mondriaan|zuyderland,0.5,3,mondriaan,Jan\noverleg,'=PHO,,,1,-,\ncodering,tekst,,,1,jeugd|geweld,\nniveau,x,,,1,,\n"
    ])
    #expect(decisions.map(\.codes) == [["mondriaan"], [], ["jeugd", "geweld"]])
    #expect(decisions.map(\.input) == ["GGZ", "=PHO", "tekst"])
    #expect(problems.isEmpty)
  }

  @Test func whoAndWhenAreKept() {
    let (decisions, problems) = read([
      "soort;invoer;besluit;Wie;Wanneer\nniveau;a;beleid;AdV;30-6-2021\nniveau;b;beleid;;2021-07-01\nniveau;c;beleid;B;binnenkort\nniveau;d;beleid;;\n",
      "soort;invoer;besluit;wanneer\nniveau;e;beleid;2-6-2021\n",
    ])
    #expect(decisions.map { $0.who?.read() } == ["AdV", nil, "B", nil, nil])
    #expect(decisions.map { $0.when?.date } == ["2021-06-30", "2021-07-01", nil, nil, "2021-06-02"])
    #expect(problems.map(\.kind) == [.unreadableDecisionDate])
    #expect(problems.first?.row == 4)
  }

  @Test func aLaterDecisionOverrules() {
    let (decisions, problems) = read(["soort;invoer;besluit\norganisatie;GGZ;a\n", "soort;invoer;besluit\norganisatie;ggz;b\nkleur;x;y\n"])
    #expect(decisions.map(\.codes) == [["b"]])
    #expect(problems.map(\.kind) == [.contradictingDecision, .unknownDecisionKind])
  }

  @Test func anotherFileIsNoDecisions() { #expect(read(["a;b\n1;2\n"]).problems.map(\.kind) == [.noDecisions]) }
}
