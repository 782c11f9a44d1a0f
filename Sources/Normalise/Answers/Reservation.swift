/// What somebody adds to a yes that takes it back, or makes it wait for something.
enum Reservation {
  /// Whether a text that begins with a yes says anything that may be a reservation: whoever may not be quoted must not be, and a quote can be
  /// asked for again. What only says yes once more, or asks for no name beside it, is none: no name ever stands there.
  static func stands(in text: String) -> Bool {
    let words = Tokens(text).words
    if words.allSatisfy(harmless.contains) { return false }
    // `ja, maar niet met naam`, `ja, mits zonder mijn naam`
    let asksForNoName =
      words.allSatisfy { harmless.contains($0) || nameless.contains($0) } && ["niet", "zonder"].contains(where: words.contains)
      && ["naam", "namen", "herleidbaar"].contains(words.last)
    return !asksForNoName
  }

  private static let harmless = Set(
    """
    ja j yes y jazeker zeker graag hoor prima akkoord natuurlijk uiteraard goed ok oke dat mag is mits maar alleen wel mijn anoniem geanonimiseerd \
    anonymously of course please fine geen bezwaar probleem
    """.split(separator: " ").map(String.init))
  private static let nameless: Set<String> = [
    "niet", "zonder", "met", "bij", "onder", "liever", "erbij", "naam", "namen", "herleidbaar", "te",
  ]
}
