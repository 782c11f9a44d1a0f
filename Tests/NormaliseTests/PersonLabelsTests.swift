import Consultation
import Testing

@testable import Normalise

/// What people who decide or code may be called.
@Suite struct PersonLabelsTests {
  private let labels = PersonLabels(codebook: ProjectCodebook.codebook)

  @Test(arguments: ["AB", "A", "AdV", "J.P.", "codeur 2", "analist", "kwartiermaker", "b", "2"])
  func initialsNumbersAndFunctionsAreShown(label: String) { #expect(labels.label(RawText(label))?.text == label) }

  @Test(arguments: ["Anna", "Jan", "jan", "Krzysztof", "Anna de Vries", "J. Jansen", "a.b@example.nl", "06-12345678", "", "Xylofonia"])
  func whatMayBeANameIsNot(label: String) { #expect(labels.label(RawText(label)) == nil) }
}
