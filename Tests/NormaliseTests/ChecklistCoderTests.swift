import Consultation
import Testing

@testable import Normalise

@Suite struct ChecklistCoderTests {
  private func items(in text: String) -> [String] {
    let coder = ChecklistCoder([
      ChecklistItem(code: "output-2", part: .output, name: "Informatie delen", terms: ["gegevens delen", "privacy*"]),
      ChecklistItem(code: "mechanisme-7", part: .mechanism, name: "Voorkomen", terms: ["signaleren"]),
      ChecklistItem(code: "output-3", part: .output, name: "Zonder woorden"),
    ])
    return items(in: text, coder)
  }

  private func items(in text: String, _ coder: ChecklistCoder) -> [String] {
    var vocabulary = WordTable()
    var scan = ScannedText()
    scan.fill(text, &vocabulary)
    var matcher = ChecklistCoder.Matcher(coder)
    return matcher.items(in: scan, vocabulary).map(\.rawValue)
  }

  @Test func wordsOfAPointAreFoundByTheirStemOrTheirBeginning() {
    #expect(
      items(in: "Wij willen gegevens delen zonder privacyregels te schenden; eerder signaleren helpt.") == ["output-2", "mechanisme-7"])
    #expect(items(in: "Wij signaleren niets") == ["mechanisme-7"])
    #expect(items(in: "Meer woningen") == [])
  }

  @Test func withoutPointsNothingIsFound() {
    #expect(items(in: "privacy", ChecklistCoder([])).isEmpty)
  }
}
