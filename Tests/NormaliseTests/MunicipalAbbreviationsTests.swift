import Consultation
import Testing

@testable import Normalise

@Suite("Municipalities that are cut short")
struct MunicipalAbbreviationsTests {
  private let matcher = OrganisationMatcherTests.matcher

  private func code(_ text: String) -> String? { matcher.read(text).first?.code?.rawValue }

  @Test(
    "Without vowels, or the first letters of every word",
    arguments: [
      ("gem. Brsm", "gemeente-brunssum"), ("Gem. Hrln", "gemeente-heerlen"), ("gem. Sitt-Gel", "gemeente-sittard-geleen"),
      ("gem Eijsd Margr", "gemeente-eijsden-margraten"), ("gemeente Simpelv", "gemeente-simpelveld"),
    ])
  func found(_ text: String, _ expected: String) { #expect(code(text) == expected) }

  @Test(
    "Nothing where another place may be meant, or too little is left of the name",
    arguments: ["gem. Heer", "gem. Maas", "gem. Land", "Gem. Vnl", "gem. Hlmd", "gem. Vnry", "Brsm"])
  func unknown(_ text: String) { #expect(code(text) == nil) }

  @Test func aNameThatIsNothingButMunicipalityIsNeverCutShort() {
    let names = MunicipalAbbreviations([([], "gemeente-overig"), (["heerlen"], "gemeente-heerlen")])
    #expect(names.code(["gemeente", "rotterdam"]) == nil)
    #expect(names.code(["gemeente", "hrln"]) == "gemeente-heerlen")
  }
}
