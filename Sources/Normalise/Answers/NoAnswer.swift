/// Whether a text only says that there is nothing to say: `n.v.t.`, `geen`, `-`.
enum NoAnswer {
  static func says(_ text: String) -> Bool { says(Tokens(text)) }

  static func says(_ tokens: Tokens) -> Bool {
    var count = tokens.count
    if count == 0 { return true }
    guard count <= 8 else { return false }
    while count > 1, closings.contains(tokens.word(count - 1)) { count -= 1 }
    guard tokens.list[count - 1].foldEnd + count - 1 <= longest else { return false }
    return phrases.contains((0..<count).map(tokens.word).joined(separator: " "))
  }

  /// Whether a text is a plain no, which is an answer where a list of answers was given.
  static func isNo(_ text: String) -> Bool { ["nee", "neen", "no", "niet"].contains(Tokens(text).words.joined(separator: " ")) }

  private static let closings: Set<String> = ["dank", "bedankt", "helaas", "voor", "nu"]
  private static let longest = phrases.map(\.utf8.count).max() ?? 0

  private static let phrases: Set<String> = [
    "nvt", "n v t", "nt", "niet van toepassing", "geen", "nee", "neen", "niets", "niks", "niet", "x", "xx", "xxx", "na", "n a", "none",
    "nothing", "no", "nihil", "leeg", "niet ingevuld",
    "geen idee", "geen mening", "weet niet", "weet ik niet", "weet ik nog niet", "ik weet het niet", "weet het niet", "zou ik niet weten",
    "zou het niet weten", "geen antwoord",
    "geen opmerkingen", "geen opmerking", "geen verdere opmerkingen", "geen aanvullingen", "geen aanvulling", "niets toe te voegen",
    "niks toe te voegen", "geen toevoegingen",
    "geen specifieke", "geen bijzonderheden", "geen input", "geen reactie", "geen commentaar", "geen zicht op", "geen ervaring",
    "geen ervaring mee", "onbekend", "onbekend bij mij",
    "niet bekend", "niet bekend bij mij", "kan ik niet beoordelen", "kan ik niet zeggen", "niet te beoordelen", "ik heb geen idee",
    "ik heb geen mening", "heb ik geen mening over",
    "heb geen idee", "heb ik geen zicht op", "daar heb ik geen zicht op", "hier heb ik geen zicht op", "geen van allen", "geen van alle",
    "geen enkel", "geen enkele", "geen een", "zie boven", "zie hierboven",
    "idem", "zie vorige vraag", "zie vorig antwoord", "zie vorige antwoord", "zie eerder", "zie eerder antwoord", "geen voorkeur",
    "nvt geen", "niets te melden", "niks te melden", "geen aandachtspunten", "unknown", "null", "nan",
    "weet ik zo niet", "weet ik even niet", "zo niet", "zo geen idee", "ik zou het niet weten", "ik weet het nog niet", "nog geen idee",
    "geen suggesties", "geen bezwaar", "geen bezwaren", "niets op aan te merken", "niet bekend mee", "ben ik niet bekend mee",
    "ken ik niet", "ken ze niet", "ik ken ze niet", "ken de overleggen niet", "niet voor mij", "anoniem", "test", "dont know",
    "not applicable",
    "niets specifiek", "niets specifieks", "niets bijzonders", "verder niets", "verder niks", "nee hoor", "nee verder niet", "nee niets",
    "nee niks", "nee geen", "nee verder niets", "geen verdere", "geen opm", "geen oordeel", "daar heb ik geen oordeel over",
    "daar heb ik geen mening over", "kan ik niet overzien", "dat kan ik niet overzien", "niet te overzien", "kan ik niet inschatten",
    "dat kan ik niet beoordelen", "geen van deze", "geen van deze overleggen", "geen van de overleggen", "geen van de genoemde overleggen",
    "geen van bovenstaande", "geen van de bovenstaande",
  ]
}
