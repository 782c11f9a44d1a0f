import Foundation
import TestSupport
import Testing

/// Adding a theme, an organisation, an overleg or a term is a change to `input/codeboek` and to nothing else.
@Suite struct CodebookIsDataTests {
  private let answers = """
    respondent;organisatie;Wat is er nodig?;Welke overleggen zijn overbodig?
    1;Stichting Zonnebloempit;Meer buurtkamers met een open deur;Kamertafel Noord
    2;Gemeente Beek;Ouderen die niemand meer spreekt;Kamertafel-Noord
    3;Gemeente Stein;Eenzame mensen zien wij elke dag;de kamertafel

    """

  private func append(_ rows: String, to file: String, in folder: WorkFolder) throws {
    let path = "input/codeboek/\(file)"
    try folder.write(try folder.text(path) + rows, to: path)
  }

  private func column(_ name: String, of file: String, in folder: WorkFolder) throws -> [String] {
    let rows = try folder.text("output/\(file)").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let place = try #require(rows.first?.firstIndex(of: name))
    return rows.dropFirst().map { $0[place] }
  }

  @Test func rowsInTheCodebookAreAllItTakes() throws {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    try folder.write(answers, to: "input/rondes/ronde-1/a.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    // Before: nobody knows any of it.
    #expect(try column("organisatie", of: "analist/respondenten.csv", in: folder) == ["", "gemeente-beek", "gemeente-stein"])
    #expect(try column("themas", of: "analist/antwoorden.csv", in: folder).allSatisfy(\.isEmpty))
    #expect(try column("overleg", of: "analist/overlegoordelen.csv", in: folder).allSatisfy(\.isEmpty))

    try append("eenzaamheid;;Eenzaamheid;700\nbuurtkamer;eenzaamheid;Buurtkamers;710\n", to: "themas.csv", in: folder)
    try append(
      "buurtkamer;buurtkamer;begin;;\neenzaamheid;eenza*;woord;;\neenzaamheid;niemand … spreekt;woord;;\n", to: "termen.csv", in: folder)
    try append("zonnebloempit;Zonnebloempit;ervaring;ja;Stichting Zonnebloempit\n", to: "organisaties.csv", in: folder)
    try append(
      "kamertafel;Kamertafel Noord;de kamertafel;tactisch;lokaal;eenzaamheid;gemeente-beek|zonnebloempit;12;2;nee\n", to: "overleggen.csv",
      in: folder)
    let run = try Command.inbreng([], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("codeboek/"), "\(run.errors)")
    #expect(try column("organisatie", of: "analist/respondenten.csv", in: folder) == ["zonnebloempit", "gemeente-beek", "gemeente-stein"])
    let questions = try column("vraag", of: "analist/antwoorden.csv", in: folder)
    let themes = zip(questions, try column("themas", of: "analist/antwoorden.csv", in: folder)).filter { $0.0 == "nodig" }.map(\.1)
    #expect(themes == ["eenzaamheid", "eenzaamheid", "eenzaamheid"])
    #expect(try column("subthemas", of: "analist/antwoorden.csv", in: folder).first == "buurtkamer")
    #expect(try column("overleg", of: "analist/overlegoordelen.csv", in: folder) == ["kamertafel", "kamertafel", "kamertafel"])
    #expect(try folder.text("output/tabellen/themas.csv").contains("ronde-1,eenzaamheid,nodig,3,3,3"))
    #expect(try folder.text("output/tabellen/overleggen.csv").contains("ronde-1,kamertafel,Kamertafel Noord,0,3,0,0,3,48"))
    #expect(try folder.text("output/tabellen/respons.csv").contains("ronde-1,zonnebloempit,Zonnebloempit,ervaring,ja,1"))
    #expect(try folder.text("output/digest.md").contains("Eenzaamheid"))
    #expect(try folder.text("output/organisaties/zonnebloempit.md").contains("Zonnebloempit"))
  }

  /// What is odd in a codebook comes out with `check`, and a run is not bothered with it.
  @Test func checkLooksAtTheCodebookItself() throws {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    try append("leegte;;Leegte;700\n", to: "themas.csv", in: folder)
    try folder.write(answers, to: "input/rondes/ronde-1/a.csv")
    let check = try Command.inbreng(["check"], in: folder.url)
    #expect(check.status == 0)
    #expect(check.errors.contains("[codeboek-thema-zonder-termen]") && check.errors.contains("leegte"))
    #expect(try !Command.inbreng([], in: folder.url).errors.contains("[codeboek-thema-zonder-termen]"))
  }
}
