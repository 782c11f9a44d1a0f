import Consultation
import Testing
import TestSupport

@testable import Normalise

/// Texts without personal data must come out as they went in.
@Suite("Texts without personal data stay as they are")
struct CleanTextTests {
  private let redactor = Redactor(codebook: ProjectCodebook.codebook, names: [])

  private func changed(_ texts: [String]) -> [String] { texts.filter { redactor.redact(RawText($0)).text != $0 } }

  @Test("The codebook's own words survive, each by itself")
  func codebook() {
    let codebook = ProjectCodebook.codebook
    var texts = codebook.themes.map(\.name)
    for organisation in codebook.organisations { texts += [organisation.name] + organisation.aliases }
    for meeting in codebook.meetings { texts += [meeting.name] + meeting.aliases }
    for question in codebook.questions { texts += [question.wording] + question.aliases }
    for choice in codebook.choices { texts += [choice.name] + choice.aliases }
    #expect(texts.count > 2000)
    #expect(changed(texts) == [])
  }

  @Test("The development answers and names survive", arguments: ["antwoorden", "organisaties", "overleggen"])
  func development(set: String) throws {
    let parts = set == "antwoorden" ? ["ontwikkel", "ontwikkel2", "ontwikkel3"] : ["ontwikkel", "ontwikkel3"]
    let texts = try parts.flatMap { try Fixture.records(Project.fixture("labelled/\(set)-\($0).csv")) }
      .compactMap { $0["tekst"] ?? $0["invoer"] }
    // The end of an e-mail address is one, and `mevrouw Jansen-van-nummer-12` is a saying that reads like a name.
    let clean = texts.filter { !$0.contains("@") && !$0.contains("Jansen-van-nummer") }
    #expect(clean.count > 300)
    #expect(changed(clean) == [])
  }

  @Test(
    "Functions, laws, sayings, numbered lines and what is called after people",
    arguments: [
      "B. en W. Beek", "Het college van B. en W. van Vaals heeft ingestemd.", "De Commissaris van de Koning kan bemiddelen.",
      "I. Inleiding II. Aanpak III. Geld", "Zie paragraaf 12 van het convenant.", "Paragraaf 2.3 klopt niet met hoofdstuk 4.",
      "De P.I. Sittard en de F.P.K. De Rooyse Wissel willen meedenken.", "Ik ben Limburger en trots.", "Joost mag weten wie dit leest.",
      "Moeder Natuur regelt het niet vanzelf.", "De methode Beter Samen van Berenschot.", "Nader overleg is niet nodig.",
      "Kleuters, pubers en ouderen krijgen een ander loket.", "De Manager Zorg en de Directeur Publieke Gezondheid bellen.",
    ])
  func classes(_ text: String) { #expect(changed([text]) == []) }
}
