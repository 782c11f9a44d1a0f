import Consultation
import Testing

@Suite struct SharedIdentifierTests {
  @Test(arguments: ["", " ", "-", "--", "Anoniem", "anonymous", "n.v.t.", "NVT", "n/a", "onbekend", "Privé", "liever niet", "X", "0"])
  func aSharedWordIdentifiesNobody(_ word: String) { #expect(SharedIdentifier.isShared(word)) }

  @Test(arguments: ["z1", "1", "00", "J.P.", "anoniem-3", "a@b.example", "Xavier", "王", "geen@voorbeeld.example"])
  func anIdentifierIsNotShared(_ id: String) { #expect(!SharedIdentifier.isShared(id)) }
}
