import Consultation
import Testing

@Suite struct SharedIdentifierTests {
  @Test(arguments: ["", " ", "-", "--", "Anoniem", "anonymous", "n.v.t.", "NVT", "n/a", "onbekend", "Privé", "liever niet", "X", "0"])
  func aSharedWordIdentifiesNobody(_ word: String) { #expect(SharedIdentifier.isShared(word)) }

  @Test(arguments: ["z1", "1", "00", "J.P.", "anoniem-3", "a@b.example", "Xavier", "王", "geen@voorbeeld.example"])
  func anIdentifierIsNotShared(_ id: String) { #expect(!SharedIdentifier.isShared(id)) }

  /// All texts of up to five of these signs, beside the plain rule.
  @Test func noShortTextIsJudgedByAGlanceAlone() {
    let words: Set<String> = ["", "na", "nan", "x", "xx", "xxx", "0"]
    func naive(_ text: String) -> Bool {
      let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let isDotted = parts.allSatisfy { $0.count == 1 && $0 >= "a" }
      return words.contains(parts.joined(separator: isDotted ? "" : " "))
    }
    var texts = [""]
    for _ in 0..<5 {
      for text in texts { #expect(SharedIdentifier.isShared(text) == naive(text), "\(text)") }
      texts = texts.flatMap { text in ["0", "1", "n", "A", "x", ".", " "].map { text + $0 } }
    }
  }
}
