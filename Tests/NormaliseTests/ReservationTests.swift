import Testing

@testable import Normalise

@Suite struct ReservationTests {
  @Test(arguments: [
    "Ja, maar liever niet", "Ja, nee", "Ja graag, behalve vraag 3", "Ja, tenzij het herleidbaar is", "ja maar niet alles", "Ja, na overleg",
    "Ja, mits ik het vooraf zie", "Ja, eerst even bellen", "Yes, but ask me first", "Ja, mits mijn leidinggevende akkoord geeft",
    "Ja, onder voorbehoud", "Ja, op voorwaarde dat ik het mag nalezen", "Ja, alleen intern", "Ja (niet publiek)", "Ja, niet letterlijk",
    "Ja, na toestemming van mijn directeur", "Ja, maar nog niet", "Ja, maar alleen vraag 1", "Ja, maar niet met mijn organisatie erbij",
    "Ja, met naam en functie", "Ja, liever niet",
  ])
  func mayTakeAYesBack(text: String) { #expect(Reservation.stands(in: text)) }

  @Test(arguments: [
    "Ja", "Ja, graag", "Ja, anoniem", "ja, maar niet met naam", "Ja, maar niet met mijn naam", "Ja hoor, prima",
    "Ja, mits zonder mijn naam",
    "Ja, maar niet herleidbaar", "Ja, dat is goed", "Ja (graag!)",
  ])
  func isNone(text: String) { #expect(!Reservation.stands(in: text)) }
}
