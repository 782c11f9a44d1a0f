import Foundation
import TestSupport
import Testing

/// An organisation reads its report, sends a correction, and finds it in the next one.
@Suite struct CorrectionTests {
  @Test func aCorrectionComesBackAsADecisionWithItsSource() throws {
    let folder = try SmallConsultation.make()
    let report = "output/organisaties/gemeente-heerlen.md"
    let before = try folder.text(report)
    let line = try #require(before.split(separator: "\n").first { $0.contains("mensenhandel in Heerlen") })
    let text = try #require(line.firstMatch(of: /“(.+)” \(/)).output.1
    #expect(line.contains("(Mensenhandel") && !line.contains("volgens een besluit"))
    try folder.write(
      "soort;invoer;besluit;wie;wanneer;bron\ncodering;\(text);wvggz;beleidsmedewerker;2021-06-30;kort verslag van mei\n",
      to: "input/besluiten/correcties.csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0 && !outcome.errors.contains("correcties.csv"), "\(outcome.errors)")
    let after = try #require(try folder.text(report).split(separator: "\n").first { $0.contains("mensenhandel in Heerlen") })
    #expect(after.contains("(Wet verplichte ggz (Wvggz), volgens een besluit)"), "\(after)")
    let answers = try folder.text("output/analist/antwoorden.csv")
    #expect(answers.contains("gedwongen-zorg,wvggz,besluit,\"besluit besluiten/correcties.csv rij 2"))
    let verified = try Command.inbreng(["verify"], in: folder.url)
    #expect(verified.status == 0, "\(verified.errors)")
  }
}
