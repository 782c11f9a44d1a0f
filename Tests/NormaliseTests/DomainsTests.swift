import Testing

@testable import Normalise

@Suite("Addresses on the internet")
struct DomainsTests {
  private func names(_ text: String) -> [[String]] {
    let tokens = Tokens(text)
    return Domains.names(in: tokens, tokens.words)
  }

  @Test("The words before the last point, joined by hyphens")
  func names() {
    #expect(names("@heerlen.nl") == [["heerlen"]])
    #expect(names("sittard-geleen.nl of mondriaan.eu") == [["sittard", "geleen"], ["mondriaan"]])
    #expect(names("Reclassering. Nl is het land") == [])
    #expect(names("nl") == [])
  }
}
