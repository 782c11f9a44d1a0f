import Consultation
import Testing

@Suite struct PseudonymTests {
  private static let texts = [
    "00000000000000000000", "0123456789abcdef0123", "ffffffffffffffffffff", "0000000000000000000a", "000000000000000a0000",
    "ABCDEF0123456789abcd", "0123456789abcdef012", "0123456789abcdef01234", "r1", "", "0123456789abcdef012é", "gggggggggggggggggggg",
  ]

  @Test(arguments: texts)
  func itIsShownAsItWasWritten(text: String) { #expect(Pseudonym(text).description == text) }

  /// Behind what is there; what an edited output may hold is left to whoever makes text of it harmless.
  @Test(arguments: texts)
  func itsDigitsAreAddedAsTheyAreShown(text: String) {
    var bytes = Array("a,".utf8)
    let isOfDigits = text.utf8.count == 20 && text.allSatisfy { "0123456789abcdef".contains($0) }
    #expect(Pseudonym(text).appendDigits(to: &bytes) == isOfDigits)
    #expect(String(decoding: bytes, as: UTF8.self) == (isOfDigits ? "a," + text : "a,"))
  }

  @Test func twoAreTheSameWhenTheirDigitsAre() {
    for one in Self.texts {
      for other in Self.texts {
        #expect((Pseudonym(one) == Pseudonym(other)) == (one == other))
        #expect((Pseudonym(one) < Pseudonym(other)) == (one < other), "\(one) \(other)")
      }
    }
  }

  /// A table looks at the upper half of the hash: pseudonyms that were counted up lie apart there too.
  @Test func thoseThatWereCountedUpAreApartInATable() {
    for start: UInt64 in [0, 0x0123_4567_89AB_0000] {
      let byHigh = Set((0..<10_000).map { Pseudonym(high: start + $0, low: 7).slotHash >> 32 })
      let byLow = Set((0..<10_000).map { Pseudonym(high: start, low: $0).slotHash >> 32 })
      #expect(byHigh.count > 9_990)
      #expect(byLow.count > 9_990)
    }
    #expect(Pseudonym("0123456789abcdef00f1").slotHash == Pseudonym(high: 0x0123_4567_89AB_CDEF, low: 0x00F1).slotHash)
    #expect(Pseudonym("p1").slotHash == Pseudonym("p1").slotHash)
  }

  @Test func tenBytesAreTwentyDigits() {
    let made = Pseudonym(high: 0x0123_4567_89AB_CDEF, low: 0x00F1)
    #expect(made.description == "0123456789abcdef00f1")
    #expect(made == Pseudonym("0123456789abcdef00f1"))
  }
}
