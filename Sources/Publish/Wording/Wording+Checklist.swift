extension Wording {
  /// How many points came up, and which at most organisations.
  static func checklist(named: Figure, of all: Figure, widest: [(name: String, organisations: Figure)]) -> Sentence {
    var text: Sentence = "Van de \(all) punten van de landelijke checklist zorg en veiligheid \(named.whole == 1 ? "komt" : "komen") er "
    text += "\(Dutch.number(named)) terug in de antwoorden, het vaakst "
    text += Dutch.list(
      widest.enumerated().map { place, item in
        "“\(item.name)” (\(place == 0 ? Dutch.count(item.organisations, .organisation) : Dutch.number(item.organisations)))"
      })
    return text + "."
  }

  static func checklistSilence(_ names: [String], _ count: Figure) -> Sentence {
    if names.isEmpty { return Sentence("Over elk punt sprak iemand.", saying: [count]) }
    if names.count <= mostNames { return Sentence("Over \(Dutch.quoted(names)) sprak niemand.", saying: [count]) }
    return "Over \(count) punten sprak niemand, zoals \(Dutch.quoted(Array(names.prefix(mostNames))))."
  }

  static let checklistCaution: Sentence =
    "Dat iemand over een punt spreekt, zegt niet dat het in orde is. Alle punten staan in tabellen/checklist.csv."
}
