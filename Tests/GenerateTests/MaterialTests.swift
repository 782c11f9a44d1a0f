import Consultation
import Testing

@testable import Generate

/// The sentences as data.
@Suite struct MaterialTests {
  private static let texts = [
    Material.pastWel, Material.pastNiet, Material.nodig, Material.nietNodig, Material.sluitAan, Material.inDeWeg, Material.knelpunt,
    Material.voorziening, Material.toelichting,
  ]

  @Test(arguments: texts.indices) func everyQuestionHasSentencesForAnyThemeAndForNone(index: Int) {
    let sentences = Sentences(Self.texts[index])
    #expect(sentences.under("*").count >= 2)
    #expect(sentences.under("-").count >= 4)
    for theme in ["geweld-hoort-nergens-thuis", "onbegrepen-gedrag", "passende-huisvesting", "jeugd", "gedwongen-zorg", "overig"] {
      #expect(!sentences.under(theme).isEmpty, "\(theme)")
    }
  }

  @Test(arguments: texts.indices) func noSentenceStandsTwiceOrSaysTest(index: Int) {
    let lines = Self.texts[index].split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(Set(lines).count == lines.count)
    #expect(!lines.contains { $0.lowercased().contains("test ") })
  }

  @Test func aSentenceForAnyThemeNamesIt() {
    for text in Self.texts {
      #expect(Sentences(text).under("*").allSatisfy { String(decoding: $0, as: UTF8.self).contains("{t}") })
    }
  }

  @Test func noPlaceIsLeftOpen() {
    Generator(codebook: TestCodebook.whole, respondents: 500, seed: 9).write { path, piece in
      #expect(path.contains("qualtrics") || !piece.contains(UInt8(ascii: "{")), "\(path)")
    }
  }
}
