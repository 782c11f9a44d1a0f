import Consultation
import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// What `inbreng init` writes for the privacy officer.
@Suite struct ProcessingRecordTests {
  private static let documents = ["verwerkingsregister", "dpia", "algoritmeregister"]

  @Test(arguments: documents)
  func aNewConsultationHasTheDocumentsFilledIn(name: String) throws {
    let folder = try WorkFolder()
    let made = try NewConsultation(folder: folder.url.path).make()
    #expect(made.contains("verantwoording/\(name).md"))
    let text = try folder.text("verantwoording/\(name).md")
    #expect(!text.contains("{{") && !text.contains("}}"))
    #expect(text.hasPrefix("# ") && text.contains("Consultatie governance zorg en veiligheid") && text.contains("versie \(inbrengVersion)"))
    #expect(text.contains("‹"), "what only the controller knows is asked")
    #expect(text.lowercased().contains("e-mail"), "the data that the form asks for are named")
    #expect(text.contains("minder dan 5 respondenten"))
  }

  @Test func theSettingsAreFilledIn() throws {
    var reading = SettingsReader.Reading()
    reading.settings.title = "Proef"
    reading.settings.disclosureThreshold = 10
    reading.settings.roundTitles = ["ronde-10": "Tiende", "ronde-2": "Tweede"]
    reading.keyFile = "geheim.sleutel"
    let record = ProcessingRecord(reading, codebook: nil)
    let text = String(decoding: record.filled(Array("{{titel}} {{drempel}} {{sleutel}}\n{{rondes}} {{onbekend}}.".utf8)), as: UTF8.self)
    #expect(text == "Proef 10 geheim.sleutel\n- `ronde-2`: Tweede\n- `ronde-10`: Tiende .")
  }

  /// Article 30, first paragraph, of the regulation: a to g.
  @Test func theRegisterHasEveryPartOfTheArticle() throws {
    let folder = try WorkFolder()
    _ = try NewConsultation(folder: folder.url.path).make()
    let text = try folder.text("verantwoording/verwerkingsregister.md")
    for part in [
      "Verwerkingsverantwoordelijke (lid 1, a)", "Doel (b)", "Betrokkenen (c)", "Persoonsgegevens (c)", "Ontvangers (d)",
      "Doorgifte buiten de EER (e)",
      "Bewaartermijn (f)", "Beveiliging (g)",
    ] { #expect(text.contains("| \(part) |")) }
    #expect(text.contains("input/pseudoniemen.sleutel") && text.contains("- `ronde-1`: Eerste ronde"))
  }
}
