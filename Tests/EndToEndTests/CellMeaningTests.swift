import Foundation
import TestSupport
import Testing

/// That a cell which may mean two things is counted for neither in silence: it is understood, or somebody is told.
@Suite struct CellMeaningTests {
  /// A consultation with these files in its first round, and what a run over it said.
  private func run(_ files: [String: String]) throws -> (folder: WorkFolder, errors: String) {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    for (name, text) in files { try folder.write(text, to: "input/rondes/ronde-1/\(name)") }
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (folder, outcome.errors)
  }

  /// Some columns of a table of the output, row by row; no cell of these tables has a comma in it.
  private func table(_ path: String, _ columns: [String], in folder: WorkFolder) throws -> [[String]] {
    let lines = try folder.text("output/\(path)").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let places = try columns.map { try #require(lines[0].firstIndex(of: $0)) }
    return lines.dropFirst().map { line in places.map { line[$0] } }
  }

  private func choices(in folder: WorkFolder) throws -> [[String]] {
    try table("analist/overige-antwoorden.csv", ["organisatie", "keuze"], in: folder)
  }

  @Test func aWholeNumberWithAFractionOfNothingIsThatNumber() throws {
    let (folder, errors) = try run(["a.csv": "Organisatie;Uitgangspunt 1\nHeerlen;5.0\nBeek;4.00\nStein;3\nVaals;0.0\n"])
    #expect(
      try choices(in: folder) == [
        ["gemeente-heerlen", "helemaal-mee-eens"], ["gemeente-beek", "mee-eens"], ["gemeente-stein", "neutraal"],
        ["gemeente-vaals", "geen-mening"],
      ])
    #expect(!errors.contains("[onbekend-keuzewoord]"))
  }

  /// A fraction, a range, a code for a missing value, two answers in one cell, and a plain no to a statement.
  @Test(arguments: ["4.5", "4-5", "-1", "4; 5", "Eens; Oneens", "Nee"])
  func whatIsInNoListIsTold(cell: String) throws {
    let (folder, errors) = try run(["a.csv": "Organisatie;Uitgangspunt 1\nHeerlen;\"\(cell)\"\nBeek;Mee eens\n"])
    #expect(try choices(in: folder) == [["gemeente-heerlen", ""], ["gemeente-beek", "mee-eens"]])
    #expect(errors.contains("ronde-1/a.csv, rij 2: ") && errors.contains("[onbekend-keuzewoord]"))
  }

  @Test func twoAnswersToOneChoiceAreNone() throws {
    let (folder, errors) = try run([
      "a.csv": "Organisatie;Op welke schaal hoort deze samenwerking thuis?\nHeerlen;\"Zuid-Limburg;Lokaal\"\nBeek;Lokaal (gemeente)\n"
    ])
    #expect(try choices(in: folder) == [["gemeente-heerlen", ""], ["gemeente-beek", "lokaal"]])
    #expect(errors.contains("rij 2: ") && errors.contains("[onbekend-keuzewoord]"))
  }

  @Test func ticksAreReadInEverySign() throws {
    let (folder, errors) = try run([
      "a.csv":
        "Organisatie;Welke overleggen zijn nodig? [Regio-overleg Wvggz];Wat is er nodig?\nHeerlen;✓;rust\nBeek;v;rust\nStein;;rust\nVaals;1.0;rust\n"
        + "Meerssen;Niet gekozen;rust\n"
    ])
    #expect(
      try table("analist/overlegoordelen.csv", ["organisatie", "overleg", "oordeel"], in: folder) == [
        ["gemeente-heerlen", "regio-overleg-wvggz", "nodig"], ["gemeente-beek", "regio-overleg-wvggz", "nodig"],
        ["gemeente-vaals", "regio-overleg-wvggz", "nodig"],
      ])
    #expect(!errors.contains("[vinkje-onbekend]"))
  }

  @Test func whatIsNoTickIsTold() throws {
    let (folder, errors) = try run([
      "a.csv": "Organisatie;Welke overleggen zijn nodig? [Regio-overleg Wvggz];Wat is er nodig?\nHeerlen;x;rust\nBeek;?;rust\n"
    ])
    #expect(try table("analist/overlegoordelen.csv", ["organisatie"], in: folder) == [["gemeente-heerlen"]])
    #expect(errors.contains("ronde-1/a.csv, rij 3, kolom “Welke overleggen zijn nodig? [Regio-overleg Wvggz]”"))
    #expect(errors.contains("[vinkje-onbekend]"))
  }

  /// Who ranks all themes names three first, in one cell and in a column each.
  @Test func ofARankingThreeCount() throws {
    let order = ["Jeugd", "Gedwongen zorg", "Huisvesting", "Geweld hoort nergens thuis", "Overige thema's"]
    let asked = "Welke drie thema's verdienen als eerste aandacht?"
    let cells = ["\(order.joined(separator: ";"));", "\(order.reversed().joined(separator: ";"));"]
    let (folder, _) = try run([
      "a.csv": "Organisatie;\(asked)\nHeerlen;\"\(cells[0])\"\nBeek;\"\(cells[1])\"\n",
      "b.csv": "Organisatie;" + order.map { "\(asked) [\($0)]" }.joined(separator: ";") + "\nStein;1;2.0;3;4;5\nVaals;5;4;3;2;1\n",
    ])
    let first = "jeugd|gedwongen-zorg|passende-huisvesting"
    let last = "overig|geweld-hoort-nergens-thuis|passende-huisvesting"
    #expect(
      try table("analist/overige-antwoorden.csv", ["organisatie", "themas"], in: folder) == [
        ["gemeente-heerlen", first], ["gemeente-beek", last], ["gemeente-stein", first], ["gemeente-vaals", last],
      ])
  }

  /// Columns of one question are read alike: one that only holds first places, the header once more and an average change nothing.
  @Test func ranksAreReadPerQuestion() throws {
    let names = ["Jeugd", "Gedwongen zorg", "Huisvesting", "Overige thema's"]
    let header = "Organisatie;" + names.map { "Welke drie thema's verdienen als eerste aandacht? [\($0)]" }.joined(separator: ";") + "\n"
    let (folder, errors) = try run([
      "a.csv": header + "Heerlen;1;2;3;4\n" + header + "Beek;1;3;2;4\nGemiddelde;1;2,5;2,5;4\n", "b.csv": header + "Stein;1;0;2;-\n",
      // The number of the option, where it was ticked.
      "c.csv": header + "Vaals;1;;;4\nMeerssen;;2;3;4\n",
    ])
    #expect(
      try table("analist/overige-antwoorden.csv", ["organisatie", "themas"], in: folder) == [
        ["gemeente-heerlen", "jeugd|gedwongen-zorg|passende-huisvesting"], ["gemeente-beek", "jeugd|passende-huisvesting|gedwongen-zorg"],
        ["gemeente-stein", "jeugd|passende-huisvesting"], ["gemeente-vaals", "jeugd|overig"],
        ["gemeente-meerssen", "gedwongen-zorg|passende-huisvesting|overig"],
      ])
    #expect(!errors.contains("[vinkje-onbekend]"))
  }

  /// Marks for every option, and 1 for yes with 2 for no, are no places: nothing is counted, and a person is told. One who gives two the first
  /// place among people who rank spoils no ranking.
  @Test(arguments: [true, false])
  func numbersThatAreNoPlacesAreTold(inTheLongFormat isLong: Bool) throws {
    let names = ["Jeugd", "Gedwongen zorg", "Huisvesting", "Overige thema's"]
    let asked = "Welke drie thema's verdienen als eerste aandacht?"
    /// The rows of a table, as a wide one or in the long format.
    func text(_ rows: [(organisation: String, numbers: [Int])]) -> String {
      if !isLong {
        return "Organisatie;Wat is er nodig?;" + names.map { "\(asked) [\($0)]" }.joined(separator: ";") + "\n"
          + rows.map { "\($0.organisation);rust;" + $0.numbers.map(String.init).joined(separator: ";") + "\n" }.joined()
      }
      return "Organisatie;Vraag;Antwoord\n"
        + rows.map { row in
          "\(row.organisation);Wat is er nodig?;rust\n"
            + zip(names, row.numbers).map { "\(row.organisation);\(asked) [\($0)];\($1)\n" }.joined()
        }.joined()
    }
    let (folder, errors) = try run([
      "cijfers.csv": text([("Heerlen", [1, 4, 5, 5]), ("Beek", [3, 4, 4, 2])]),
      "ja-nee.csv": text([("Stein", [1, 1, 2, 1]), ("Vaals", [2, 1, 2, 2])]),
      "rang.csv": text([
        ("Meerssen", [1, 2, 3, 4]), ("Brunssum", [2, 1, 4, 3]), ("Simpelveld", [3, 2, 1, 4]), ("Voerendaal", [1, 2, 3, 4]),
        ("Landgraaf", [1, 1, 3, 4]),
      ]),
    ])
    for name in ["cijfers", "ja-nee"] {
      let told = errors.split(separator: "\n").filter { $0.contains("ronde-1/\(name).csv, kolom") && $0.contains("[cijfers-onduidelijk]") }
      #expect(told.count == names.count, "\(errors)")
    }
    #expect(!errors.contains("ronde-1/rang.csv, kolom"))
    #expect(
      try table("analist/overige-antwoorden.csv", ["organisatie", "themas"], in: folder).sorted { $0[0] < $1[0] } == [
        ["gemeente-brunssum", "gedwongen-zorg|jeugd|overig"], ["gemeente-landgraaf", "jeugd|gedwongen-zorg|passende-huisvesting"],
        ["gemeente-meerssen", "jeugd|gedwongen-zorg|passende-huisvesting"],
        ["gemeente-simpelveld", "passende-huisvesting|gedwongen-zorg|jeugd"],
        ["gemeente-voerendaal", "jeugd|gedwongen-zorg|passende-huisvesting"],
      ])
  }

  /// What stands for no place, a test row, a column twice and one who skips a place spoil no ranking; one slip spoils no ticks. A number that stands
  /// alone everywhere is a mark.
  @Test func aSlipSpoilsNothing() throws {
    let names = ["Jeugd", "Gedwongen zorg", "Huisvesting", "Overige thema's"]
    let asked = names.map { "Welke drie thema's verdienen als eerste aandacht? [\($0)]" }
    let header = "Organisatie;" + asked.joined(separator: ";") + "\n"
    let (folder, errors) = try run([
      "vulling.csv": header + "Heerlen;1;2;99;99\nBeek;2;1;99;99\n", "proef.csv": header + "Stein;1;2;3;4\ntest;1;1;1;1\nStein;1;2;3;4\n",
      "stap.csv": header + "Vaals;1;;3;\n",
      "dubbel.csv": "Organisatie;" + (asked + asked).joined(separator: ";") + "\nMeerssen;1;2;3;4;1;2;3;4\n",
      "kruisjes.csv": header + "Brunssum;1;1;;\nSimpelveld;1;;1;\nLandgraaf;1;2;;1\nVoerendaal;;1;1;99\n",
      "los.csv": header + "Gulpen-Wittem;4;;;\nEijsden-Margraten;;2;;\nBeekdaelen;1;;;\n",
    ])
    #expect(
      try table("analist/overige-antwoorden.csv", ["organisatie", "themas"], in: folder).sorted { $0[0] < $1[0] } == [
        ["gemeente-beek", "gedwongen-zorg|jeugd"], ["gemeente-brunssum", "jeugd|gedwongen-zorg"],
        ["gemeente-heerlen", "jeugd|gedwongen-zorg"], ["gemeente-landgraaf", "jeugd|overig"],
        ["gemeente-meerssen", "jeugd|gedwongen-zorg|passende-huisvesting"], ["gemeente-simpelveld", "jeugd|passende-huisvesting"],
        ["gemeente-stein", "jeugd|gedwongen-zorg|passende-huisvesting"],
        ["gemeente-stein", "jeugd|gedwongen-zorg|passende-huisvesting"], ["gemeente-vaals", "jeugd|passende-huisvesting"],
        ["gemeente-voerendaal", "gedwongen-zorg|passende-huisvesting"],
      ])
    #expect(errors.split(separator: "\n").filter { $0.contains("[vinkje-onbekend]") }.count == 2, "\(errors)")
    let told = errors.split(separator: "\n").filter { $0.contains("[cijfers-onduidelijk]") }
    #expect(told.count == 2 && told.allSatisfy { $0.contains("los.csv") }, "\(errors)")
  }

  /// The same ticks in the same order are no ranking.
  @Test func equalTicksAllCount() throws {
    let cell = "\"Jeugd;Gedwongen zorg;Huisvesting;Overige thema's;\""
    let (folder, _) = try run([
      "a.csv": "Organisatie;Welke drie thema's verdienen als eerste aandacht?\nHeerlen;\(cell)\nBeek;\(cell)\n"
    ])
    let themes = try table("analist/overige-antwoorden.csv", ["themas"], in: folder)
    #expect(themes == [[String]](repeating: ["jeugd|gedwongen-zorg|passende-huisvesting|overig"], count: 2))
  }

  /// An answer may be a short word that also heads a column.
  @Test func anAnswerThatIsAHeadingIsNoTable() throws {
    let (folder, errors) = try run([
      "a.csv": "Niveau;Wat past wel?;Wat past niet?;Organisatie\nBeleid;x;y;Beek\nNiveau;Goed;;\nUitvoering;veel;weinig;Stein\n"
    ])
    #expect(!errors.contains("[tweede-tabel]"))
    #expect(try table("analist/respondenten.csv", ["rij"], in: folder).count == 3)
  }

  @Test func aSecondTableIsNotReadUnderTheFirst() throws {
    let (folder, errors) = try run([
      "a.csv": "Organisatie;Wat is er nodig?;Wat is er niet nodig?\nHeerlen;woningen;regels\nBeek;opvang;lijsten\n\nZorg;;\n"
        + "Organisatie;Wat is er niet nodig?;Wat is er nodig?\nMondriaan;formulieren;tijd\nGGD;overleg;geld\n",
      "b.csv": "Organisatie;Wat is er nodig?\nStein;meer tijd\nOrganisatie;Wat is er niet nodig?\nVaals;wachten\n",
    ])
    let answers = try table("analist/antwoorden.csv", ["organisatie", "vraag"], in: folder)
    #expect(Set(answers.map { $0[0] }) == ["gemeente-heerlen", "gemeente-beek", "gemeente-stein"])
    for row in ["a.csv, rij 6", "a.csv, rij 7", "a.csv, rij 8", "b.csv, rij 3", "b.csv, rij 4"] {
      #expect(errors.contains("ronde-1/\(row): Hier staat een tweede tabel"), "\(row)")
    }
  }

  @Test func whoWantsSomethingFirstIsNotQuoted() throws {
    let rows = ["Ja", "Ja, maar liever niet", "Ja graag, behalve vraag 2", "ja, maar niet met naam"].enumerated().map { place, consent in
      let town = ["Heerlen", "Beek", "Stein", "Vaals"][place]
      return "p\(place)@kantoor.example;\(town);\(consent);De jeugdbescherming laat gezinnen in kern \(place) te lang wachten.\n"
    }
    let (folder, _) = try run(["a.csv": "E-mailadres;Organisatie;Mogen wij u citeren?;Wat past niet?\n" + rows.joined()])
    let facts = try Command.inbreng(["facts", "input/rondes/ronde-1/a.csv", "--round", "ronde-1"], in: folder.url).text
    for (place, isQuoted) in [true, false, false, true].enumerated() {
      #expect(facts.contains("in kern \(place) te lang") == isQuoted, "\(place)")
    }
  }

  /// Two forms that both number from 1 are told apart by nobody but a person.
  @Test func theSameNumbersInTwoFilesAreTold() throws {
    let heading = "Respondent-ID;Tijdstip;Organisatie;Wat is er nodig?\n"
    let files = [
      "a.csv": heading + "1;2026-03-01 10:00;Heerlen;woningen\n2;2026-03-02 10:00;Beek;woningen\n3;2026-03-02 11:00;Vaals;tijd\n",
      "b.csv": heading + "1;2026-04-01 10:00;Heerlen;opvang\n2;2026-04-02 10:00;Beek;opvang\n",
    ]
    let (folder, errors) = try run(files)
    #expect(
      errors.contains("ronde-1/a.csv: 2 inzendingen uit dit bestand tellen niet, omdat ronde-1/b.csv dezelfde respondentnummers heeft"))
    for name in files.keys { try folder.write("kolommen:\n  Respondent-ID: volgnummer\n", to: "input/rondes/ronde-1/\(name).bron.yaml") }
    let settled = try Command.inbreng([], in: folder.url)
    #expect(!settled.errors.contains("[zelfde-nummers]"))
    #expect(try table("analist/respondenten.csv", ["status"], in: folder).allSatisfy { $0 == ["geteld"] })
    // An address says who somebody is.
    let (_, told) = try run(files.mapValues { $0.replacing("\n1;", with: "\na@b.example;").replacing("\n2;", with: "\nc@b.example;") })
    #expect(!told.contains("[zelfde-nummers]"))
  }

  @Test func aDescribedCopyIsTheOneThatIsRead() throws {
    let text = "Organisatie;Wat is er nodig?;Wat past wel?\nHeerlen;woningen;veel\n"
    let (folder, errors) = try run([
      "a.csv": text, "b.csv": text, "b.csv.bron.yaml": "kolommen:\n  Wat past wel?: negeren\n",
    ])
    #expect(errors.contains("ronde-1/a.csv: Dit bestand is tot op de byte gelijk aan ronde-1/b.csv"))
    #expect(try table("analist/antwoorden.csv", ["bron", "vraag"], in: folder) == [["ronde-1/b.csv", "nodig"]])
  }

  @Test func aDescribedColumnThatIsNotThereIsTold() throws {
    let (_, errors) = try run([
      "a.csv": "Organisatie;Wat is er nodig?\nHeerlen;woningen\n",
      "a.csv.bron.yaml": "kolommen:\n  Wat is er noodig?: negeren\n  9: negeren\n  1: organisatie\n",
    ])
    #expect(errors.contains("noemt de kolom “9”") && errors.contains("noemt de kolom “wat is er noodig”"))
    #expect(errors.components(separatedBy: "[bronbestand-kolom-onbekend]").count == 3)
  }

  @Test func aNameThatTellsOfAPersonIsTold() throws {
    let (_, errors) = try run([
      "piet.pietersen@kantoor.example.csv": "Organisatie;Wat is er nodig?\nHeerlen;woningen\n",
      "export 06-12345678.csv": "Organisatie;Wat is er nodig?\nBeek;tijd\n",
      "export 06-12-2026 10.csv": "Organisatie;Wat is er nodig?\nStein;rust\n",
      "regio@2026.csv": "Organisatie;Wat is er nodig?\nVaals;rust\n",
    ])
    #expect(errors.components(separatedBy: "[persoon-in-naam]").count == 3)
    #expect(!errors.contains("export 06-12-2026 10.csv: In de naam"))
  }

  // MARK: - The codebook and the output

  @Test func aSlipInTheHeadingsOfTheCodebookIsTold() throws {
    let folder = try SmallConsultation.make()
    let file = "input/codeboek/overleggen.csv"
    try folder.write(try folder.text(file).replacing(";wettelijk", with: ";wettelijkx"), to: file)
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("overleggen.csv: De kolom wettelijkx is onbekend en niet gelezen, en de kolom wettelijk ontbreekt"))
    #expect(outcome.errors.contains("verander de kop dan in wettelijk"))
    // Who adds a column of his own is left alone.
    try folder.write(try folder.text(file).replacing(";wettelijkx", with: ";wettelijk;voorzitter"), to: file)
    #expect(try !Command.inbreng([], in: folder.url).errors.contains("[codeboek-kolom-onbekend]"))
  }

  @Test(arguments: ["overleggen", "themas", "organisaties", "vragen"])
  func aFileOfTheCodebookWithoutCodesStopsTheRun(name: String) throws {
    let folder = try SmallConsultation.make()
    let before = try folder.files(below: "output")
    let file = "input/codeboek/\(name).csv"
    try folder.write(try folder.text(file).replacing("code;", with: "cod;", maxReplacements: 1), to: file)
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("De kolom code ontbreekt") && outcome.errors.contains("[invoer-onbruikbaar]"))
    #expect(try folder.files(below: "output") == before)
  }

  @Test(arguments: [
    "input/rondes/uitvoer", "input/rondes", "input/codeboek/diep/uitvoer", "./input/../input/rondes/ronde-1", "input/nieuw/../rondes/uit",
  ])
  func theOutputDoesNotBecomeInput(output: String) throws {
    let folder = try SmallConsultation.make()
    let before = try folder.files(below: "input")
    let outcome = try Command.inbreng(["run", "--output", output], in: folder.url)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("[uitvoer-in-invoer]"))
    #expect(try folder.files(below: "input") == before)
    let published = try Command.inbreng(["publish", "--from", "input", "--output", output], in: folder.url)
    #expect(published.status == 73)
  }

  /// The summary that nobody can read says nothing about the output that was made.
  @Test func afullScreenLosesNoOutput() throws {
    let folder = try SmallConsultation.make()
    let form = "input/rondes/ronde-1/formulier.csv"
    try folder.write(try folder.text(form) + "nieuw@gemeente.example;Gemeente Beek;ja;Nog een antwoord;Rust;\n", to: form)
    let outcome = try Command.run("sh", ["-c", "\"$INBRENG\" > /dev/full"], in: folder.url, environment: ["INBRENG": Command.binary.path])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("De standaarduitvoer kan niet worden geschreven"))
    #expect(!outcome.errors.contains("Wat er stond, staat er nog"))
    #expect(try Command.inbreng(["verify"], in: folder.url).status == 0)
  }
}
