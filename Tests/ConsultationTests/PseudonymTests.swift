import Consultation
import Testing

@Suite struct PseudonymTests {
  private static let texts = [
    "00000000000000000000", "0123456789abcdef0123", "ffffffffffffffffffff", "0000000000000000000a", "000000000000000a0000",
    "ABCDEF0123456789abcd", "0123456789abcdef012", "0123456789abcdef01234", "r1", "", "0123456789abcdef012é", "gggggggggggggggggggg",
  ]

  @Test(arguments: texts)
  func itIsShownAsItWasWritten(text: String) { #expect(Pseudonym(text).description == text) }

  @Test func twoAreTheSameWhenTheirDigitsAre() {
    for one in Self.texts {
      for other in Self.texts {
        #expect((Pseudonym(one) == Pseudonym(other)) == (one == other))
        #expect((Pseudonym(one) < Pseudonym(other)) == (one < other), "\(one) \(other)")
      }
    }
  }

  @Test func tenBytesAreTwentyDigits() {
    let made = Pseudonym(high: 0x0123_4567_89AB_CDEF, low: 0x00F1)
    #expect(made.description == "0123456789abcdef00f1")
    #expect(made == Pseudonym("0123456789abcdef00f1"))
  }
}
