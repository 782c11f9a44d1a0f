import Consultation
import Testing

@testable import Normalise

@Suite("Overleggen and what is said about them")
struct JudgementTests {
  static let matcher = MeetingMatcher(codebook: ProjectCodebook.codebook)

  private func read(_ text: String, _ pole: Question.Pole) -> [String] {
    JudgementReader(matcher: Self.matcher).read(Answer(question: "overleg-nodig", row: 2, content: .text(RawText(text))), pole: pole)
      .map { "\($0.code?.rawValue ?? "?\($0.input)") \($0.verdict.rawValue)" }
  }

  @Test(
    "A spelling that means one overleg is matched",
    arguments: [
      ("Regio-overleg Wvggz", "regio-overleg-wvggz"), ("het regio overleg WVGGZ", "regio-overleg-wvggz"),
      ("Stuurgroep GHNT", "stuurgroep-ghnt"),
      ("EPA tafel", "epa-tafel"), ("de uitstroomtafel", "uitstroomtafel"), ("Jeugdbeschermings tafel", "jeugdbeschermingstafel"),
      ("JCO", "jco-jeugd"),
      ("Regiegroep onbegrepen & verward gedrag", "regiegroep-verward-gedrag"),
      ("Bestuurlijk overleg Veilig Thuis", "bestuurlijk-overleg-veilig-thuis"),
      ("Stuurgroep Zorg en veiligheidshuizen", "stuurgroep-zvh"), ("Nazorg-overleg", "nazorgoverleg"),
      ("Werkgroep ketenveldnrom", "werkgroep-ketenveldnorm"),
    ])
  func matched(_ text: String, _ code: String) { #expect(Self.matcher.read(text).code?.rawValue == code) }

  @Test(
    "What is somebody else's overleg, or could be several, stays unknown",
    arguments: [
      "Stuurgroep", "werkgroep", "Driehoek", "Lokale driehoek", "Casusoverleg", "Bestuurlijk overleg", "Stuurgroep ZVH Noord-Limburg",
      "Wijkteamoverleg", "Driehoek Venlo", "overleg",
    ])
  func unknown(_ text: String) { #expect(Self.matcher.read(text).code == nil) }

  @Test("A list in any form gives every overleg the judgement of the question")
  func lists() {
    #expect(
      read("Stuurgroep GHNT, EPA-tafel en de uitstroomtafel", .positive) == [
        "stuurgroep-ghnt nodig", "epa-tafel nodig", "uitstroomtafel nodig",
      ])
    #expect(read("1. JCO\n2. Nazorgoverleg", .negative) == ["jco-jeugd overbodig", "nazorgoverleg overbodig"])
    #expect(read("Bestuurlijk overleg maatschappelijke opvang en beschermd wonen", .negative) == ["bestuurlijk-overleg-mo-bw overbodig"])
  }

  @Test("Words about merging judge so, and words that turn the question round do")
  func merging() {
    #expect(
      read("Ketenoverleg VT samenvoegen met Bestuurlijk overleg VT", .negative) == [
        "ketenoverleg-veilig-thuis samenvoegen", "bestuurlijk-overleg-veilig-thuis samenvoegen",
      ])
    #expect(read("De EPA-tafel en het OGGZ-netwerk kunnen samen", .negative) == ["epa-tafel samenvoegen", "oggz-netwerk samenvoegen"])
    #expect(read("Het JCO, maar de EPA-tafel moet blijven", .negative) == ["jco-jeugd overbodig", "epa-tafel nodig"])
    #expect(
      read("De stuurgroep GHNT en het JCO zijn hetzelfde, voeg die samen", .negative) == [
        "stuurgroep-ghnt samenvoegen", "jco-jeugd samenvoegen",
      ])
    #expect(read("EPA-tafel en JCO in elkaar schuiven", .negative) == ["epa-tafel samenvoegen", "jco-jeugd samenvoegen"])
    #expect(read("Alles behalve de EPA-tafel", .negative) == [])
    #expect(read("De EPA-tafel is niet meer nodig", .negative) == ["epa-tafel overbodig"])
  }

  @Test("A name that nobody knows is kept for the worklist")
  func unnamed() {
    #expect(read("JCO en het wijkteamoverleg Heerlen", .positive) == ["jco-jeugd nodig", "?wijkteamoverleg Heerlen nodig"])
    #expect(read("Kerngroep mensen in de knel", .negative) == ["?Kerngroep mensen in de knel overbodig"])
  }

  @Test(
    "Prose that names no overleg judges none",
    arguments: [
      "geen", "n.v.t.", "Minder overleg", "Veel overleggen zijn dubbel", "Dat weet ik niet precies",
      "Alle overleggen waar dezelfde mensen zitten", "We overleggen al genoeg", "alle bestuurlijke overleggen", "De vele werkgroepen",
      "Overleggen over casuïstiek", "Overleg op casusniveau blijft nodig want dat werkt",
    ])
  func prose(_ text: String) { #expect(read(text, .negative) == []) }

  @Test("Words in the cell overrule the question, for the name they stand with")
  func overruled() {
    #expect(read("MDA++ wel, de EPA-tafel niet", .positive) == ["mda-casusoverleg nodig", "epa-tafel overbodig"])
    #expect(read("Het JCO is hard nodig", .negative) == ["jco-jeugd nodig"])
    #expect(read("JCO nodig, over de EPA-tafel kan ik niet oordelen", .positive) == ["jco-jeugd nodig", "epa-tafel geen-mening"])
  }

  @Test("In a row of names a bare subject and little words inside a name are read")
  func rows() {
    #expect(read("EPA-tafel, ketenveldnorm", .positive) == ["epa-tafel nodig", "werkgroep-ketenveldnorm nodig"])
    #expect(read("Vooral de driehoek van de Westelijke Mijnstreek beslist", .positive) == ["driehoek-westelijke-mijnstreek nodig"])
    #expect(read("De ketenveldnorm kost tijd", .negative) == [])
  }
}
