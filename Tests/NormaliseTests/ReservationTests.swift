import Testing

@testable import Normalise

@Suite struct ReservationTests {
  @Test(arguments: [
    "Ja, maar liever niet", "Ja, nee", "Ja graag, behalve vraag 3", "Ja, tenzij het herleidbaar is", "ja maar niet alles", "Ja, na overleg",
    "Ja, mits ik het vooraf zie", "Ja, eerst even bellen", "Yes, but ask me first",
  ])
  func takesAYesBack(text: String) { #expect(Reservation.stands(in: text)) }

  @Test(arguments: ["Ja", "Ja, graag", "Ja, anoniem", "ja, maar niet met naam", "Ja, liever niet met mijn naam erbij", "Ja hoor, prima"])
  func isNone(text: String) { #expect(!Reservation.stands(in: text)) }
}
