import Foundation
import TestSupport
import Testing

/// A consultation that runs in a moment and has something of everything: two rounds, a decision, quotes, judgements, a rejected row.
enum SmallConsultation {
  /// A fresh copy of the consultation with its output.
  static func make() throws -> WorkFolder {
    let original = try made.get()
    let folder = try WorkFolder()
    for part in ["input", "output"] { try folder.copy(original.url.appendingPathComponent(part), to: part) }
    return folder
  }

  private static let made = Result { try run() }

  private static func run() throws -> WorkFolder {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    let towns = [
      "Beek", "Stein", "Vaals", "Heerlen", "Kerkrade", "Landgraaf", "Brunssum", "Meerssen", "Simpelveld", "Voerendaal", "Maastricht",
    ]
    for round in 1...2 {
      var rows = ["E-mailadres;Organisatie;Mogen wij u citeren?;Wat past niet?;Wat is er nodig?;Welke overleggen zijn overbodig?"]
      for (place, town) in towns.enumerated() where place >= round {
        rows.append(
          "\(town.lowercased())@gemeente.example;Gemeente \(town);ja;De jeugdbescherming in \(town) laat gezinnen te lang wachten, ronde \(round).;"
            + "\(place.isMultiple(of: 2) ? "Meer plekken beschermd wonen" : "Een vaste tafel voor mensenhandel") in \(town);"
            + (place < 6 ? "Werkgroep ketenveldnorm" : ""))
      }
      rows.append("iemand@elders.example;Stichting Onbekend;nee;De systemen praten niet;Rust;")
      rows.append("proef@gemeente.example;Test;nee;test;test;")
      try folder.write(rows.joined(separator: "\n") + "\n", to: "input/rondes/ronde-\(round)/formulier.csv")
    }
    try folder.write("soort;invoer;besluit;wie\norganisatie;Stichting Onbekend;xonar;kwartiermaker\n", to: "input/besluiten/namen.csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return folder
  }
}
