import Testing

@testable import Normalise

@Suite("Words that are cut short")
struct TruncationsTests {
  private let truncations = Truncations(["limburg", "politie", "parket", "parkstad", "voerendaal"])

  private func resolve(_ text: String, _ known: [String: String]) -> String? {
    let tokens = Tokens(text)
    return truncations.resolve(tokens, tokens.words) { known[$0.joined(separator: " ")] }
  }

  @Test("A point or an apostrophe stands for the letters that are gone, when one name is left")
  func resolved() {
    #expect(resolve("pol. Limb.", ["politie limburg": "p"]) == "p")
    #expect(resolve("V'daal", ["voerendaal": "v"]) == "v")
    #expect(resolve("Park. Limburg", ["parket limburg": "om"]) == "om")
  }

  @Test("What stays ambiguous, or is not cut short, is left alone")
  func left() {
    #expect(resolve("Park. Limburg", ["parket limburg": "om", "parkstad limburg": "ps"]) == nil)
    #expect(resolve("politie limburg", ["politie limburg": "p"]) == nil)
    #expect(resolve("Xyz. Limburg", ["politie limburg": "p"]) == nil)
  }
}
