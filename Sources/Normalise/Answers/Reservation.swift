/// What somebody adds to a yes that takes it back, or makes it wait for something.
enum Reservation {
  /// Whether a text holds a reservation. In doubt it does: a quote can be asked for again, and not taken back. That no name may stand beside
  /// it is none, because no name ever does.
  static func stands(in text: String) -> Bool {
    let words = Tokens(text).words
    return words.indices.contains { place in
      self.words.contains(words[place])
        || place > 0 && words[place] == "niet" && ["liever", "maar"].contains(words[place - 1])
          && !(words.count > place + 2 && words[place + 1] == "met" && ["naam", "mijn"].contains(words[place + 2]))
    }
  }

  private static let words: Set<String> = [
    "nee", "neen", "behalve", "tenzij", "uitgezonderd", "uitzondering", "eerst", "vooraf", "overleg", "no", "except", "unless", "rather",
    "first",
  ]
}
