import Foundation
import TestSupport
import Testing

/// `inbreng publish --from`: the forms from counts that another engine made. That they are those of a run, to the byte, is what
/// `scripts/spark/check` shows; here stands what is refused, and that people are protected on this way too.
@Suite struct PublishFromCountsTests {
  private static let tables = [
    "verantwoording": """
    ronde,bron,gelezen,geteld,vervangen,test,onvolledig,dubbel,afgekeurd
    ronde-1,ronde-1/a.csv,12,11,0,1,0,0,0
    """,
    "respons": """
    ronde,organisatie,geteld,onvolledig,persoonlijk
    ronde-1,,3,0,0
    ronde-1,gemeente-beek,6,0,0
    ronde-1,mondriaan,2,0,0
    """,
    "vragen": """
    ronde,vraag,organisatie,respondenten,antwoorden,zonder_thema,zonder_inhoud,antwoorden_persoonlijk,zonder_thema_persoonlijk,\
    zonder_inhoud_persoonlijk,met_toestemming,besluiten
    ronde-1,nodig,,2,2,0,0,0,0,0,0,0
    ronde-1,nodig,gemeente-beek,6,6,2,0,0,0,0,1,0
    """,
    "themas": """
    ronde,thema,vraag,organisatie,respondenten,antwoorden,persoonlijk,met_toestemming
    ronde-1,jeugd,nodig,,2,2,0,0
    ronde-1,jeugd,nodig,gemeente-beek,4,4,0,1
    """,
    "paren": "ronde,thema,vraag,voor,tegen,beide\nronde-1,jeugd,nodig,6,0,0",
    "overleggen": "ronde,overleg,oordeel,organisatie,respondenten,persoonlijk",
    "keuzes": "ronde,vraag,keuze,categorie,organisatie,respondenten,persoonlijk",
    "checklist": "ronde,punt,organisatie,respondenten,antwoorden,voor,tegen",
    "knelpunten": "ronde,knelpunt,voorziening,respondenten,organisaties",
    "ronden": "ronde,campagnes,onbekende_overleggen\nronde-1,1,0",
    "citaten": """
    ronde,bron,volgnummer,rij,vraag,antwoord,respondent,organisatie,niveau,namens,themas,subthemas,methode,citeerbaar,tekst
    ronde-1,ronde-1/a.csv,3,5,nodig,a1,r1,gemeente-beek,beleid,organisatie,jeugd,,lexicon,52,\
    Een vaste tafel voor de jeugd in het westen van de regio
    """,
    "meldingen": "melding,aantal",
  ]

  private func counted() throws -> WorkFolder {
    let folder = try WorkFolder()
    try folder.copy(Project.input.appendingPathComponent("codeboek"), to: "input/codeboek")
    try folder.copy(Project.input.appendingPathComponent("inbreng.yaml"), to: "input/inbreng.yaml")
    try folder.copy(Project.input.appendingPathComponent("voorbeeld.sleutel"), to: "input/voorbeeld.sleutel")
    for (name, text) in Self.tables { try folder.write(text + "\n", to: "tellingen/\(name).csv") }
    return folder
  }

  private func publish(_ folder: WorkFolder) throws -> Command.Outcome {
    try Command.inbreng(["publish", "--from", "tellingen"], in: folder.url)
  }

  @Test func everyPublicFormIsThereAndPeopleAreProtected() throws {
    let folder = try counted()
    let outcome = try publish(folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    let paths = try folder.files(below: "output").keys
    for path in ["digest.md", "digest-kort.md", "digest.html", "werkboek.xlsx", "organisaties/gemeente-beek.md", "manifest.json"] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(!paths.contains { $0.hasPrefix("analist/") })
    let response = try folder.text("output/tabellen/respons.csv")
    #expect(response.contains("ronde-1,gemeente-beek,Gemeente Beek,bestuur,ja,6\n"))
    #expect(response.contains("ronde-1,mondriaan,Mondriaan,zorg,ja,2\n"))
    // Two of six speak for themselves: fewer than the threshold, so that the whole count is withheld.
    #expect(try folder.text("output/tabellen/themas.csv").contains("ronde-1,jeugd,nodig,,1,\n"))
    #expect(try folder.text("output/tabellen/thema-organisatie.csv").contains("ronde-1,jeugd,gemeente-beek,nodig,4,4\n"))
    #expect(try folder.text("output/organisaties/gemeente-beek.md").contains("Een vaste tafel voor de jeugd in het westen van de regio"))
    #expect(try folder.text("output/manifest.json").contains("tellingen/themas.csv"))
  }

  @Test func theOrderOfTheRowsChangesNothing() throws {
    let (folder, turned) = (try counted(), try counted())
    for (name, text) in Self.tables {
      let lines = text.split(separator: "\n")
      try turned.write(([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n", to: "tellingen/\(name).csv")
    }
    #expect(try publish(folder).status == 0)
    #expect(try publish(turned).status == 0)
    let (one, other) = (try folder.files(below: "output"), try turned.files(below: "output"))
    #expect(one.keys.sorted() == other.keys.sorted())
    for (path, bytes) in one where path != "manifest.json" { #expect(bytes == other[path], "\(path)") }
  }

  @Test(arguments: [
    ("themas", nil, "themas.csv ontbreekt"),
    ("themas", "ronde,thema,vraag,organisatie,respondenten,antwoorden,persoonlijk\n", "mist de kolom met_toestemming"),
    ("respons", "ronde,organisatie,geteld,onvolledig,persoonlijk\nronde-1,,-3,0,0\n", "rij 2, kolom “geteld”"),
    ("respons", "ronde,organisatie,geteld,onvolledig,persoonlijk\n,,3,0,0\n", "rij 2, kolom “ronde”"),
    ("overleggen", "ronde,overleg,oordeel,organisatie,respondenten,persoonlijk\nronde-1,x,mooi,,1,0\n", "rij 2, kolom “oordeel”"),
    ("paren", "ronde,thema,vraag,voor,tegen,beide\nronde-1,jeugd,niet-nodig,1,0,0\n", "rij 2, kolom “vraag”"),
  ])
  func aTableThatIsNoneIsRefused(name: String, text: String?, complaint: String) throws {
    let folder = try counted()
    if let text {
      try folder.write(text, to: "tellingen/\(name).csv")
    } else {
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent("tellingen/\(name).csv"))
    }
    let outcome = try publish(folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(complaint), "\(outcome.errors)")
    #expect(outcome.errors.contains("[telling-onbruikbaar]"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("output")))
  }

  @Test func submissionsThatGotLostStopEverything() throws {
    let folder = try counted()
    try folder.write(
      "ronde,bron,gelezen,geteld,vervangen,test,onvolledig,dubbel,afgekeurd\nronde-1,ronde-1/a.csv,12,10,0,1,0,0,0\n",
      to: "tellingen/verantwoording.csv")
    let outcome = try publish(folder)
    #expect(outcome.status == 70)
    #expect(outcome.errors.contains("[verantwoording-klopt-niet]"))
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let folder = try counted()
    let outcome = try Command.inbreng(["publish", "--from", "weg"], in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("weg"))
  }
}
