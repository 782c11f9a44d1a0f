internal import Consultation

/// What the words of a clause say about the overleg in it, whatever the question asks.
enum VerdictWords {
  /// The judgement that the words state, or nil when they leave it to the question.
  static func verdict(_ words: [String], _ pole: Question.Pole) -> Verdict? {
    guard !words.isEmpty else { return nil }
    // `nooit van gehoord, dus weg ermee`
    if contains(words, ["weg", "ermee"]) { return .superfluous }
    if isUndecided(words) { return .noOpinion }
    if let verdict = ofMissing(words) ?? ofPolarity(words) ?? ofSayings(words) { return verdict }
    if words.contains("nee") || words.contains("neen") { return pole.opposite }
    if words.contains("niet"), words.allSatisfy(besideNot.contains) { return pole.opposite }
    return nil
  }

  /// Whether the words say that overleggen should become one.
  static func saysMerge(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() where merging.contains(word) {
      if index == 0 || words[index - 1] != "niet" { return true }
    }
    if words.contains("samen"), words.contains(where: besideTogether.contains) { return true }
    if words.contains("elkaar"), words.contains(where: { $0.contains("schuiven") || $0.contains("schuif") || $0.contains("geschoven") }) {
      return true
    }
    if contains(words, ["een", "overleg"]) || contains(words, ["een", "tafel"]), words.contains("maken") || words.contains("maak") {
      return true
    }
    // `kan op in de EPA-tafel`
    if contains(words, ["op", "in"]), words.contains(where: ["kan", "kunnen", "gaat", "gaan", "mag", "mogen", "laten"].contains) {
      return true
    }
    // `maak er één van`, `regiegroep + EPA-tafel samen`
    if contains(words, ["er", "een", "van"]), words.contains("maak") || words.contains("maken") { return true }
    if words.last == "samen", words.count < 3 { return true }
    // `bij elkaar brengen`
    if contains(words, ["bij", "elkaar"]), words.contains(where: ["brengen", "zetten", "voegen", "nemen", "trekken", "gooien"].contains) {
      return true
    }
    // `kan de regiegroep erbij`, but not `met de uitvoerders erbij`
    if words.contains("erbij"), !words.contains("met"), words.contains(where: ["kan", "kunnen", "mag", "mogen", "past"].contains) {
      return true
    }
    return words.contains("voeg") && words.contains("toe") && words.contains("aan")
  }

  // MARK: -

  private static func isUndecided(_ words: [String]) -> Bool {
    if undecided.contains(where: { contains(words, $0) }) { return true }
    // `weet ik niet`, but not `ik weet niet waarom`
    guard let know = words.firstIndex(where: ["weet", "weten", "wist"].contains), let not = words[know...].firstIndex(of: "niet") else {
      return false
    }
    // `weet niet of dat nog nodig is`, but not `weet niet of het officieel bestaat`
    if not + 1 < words.count, words[not + 1] == "of" {
      return not - know <= 3 && words[(not + 2)...].contains { favouring.contains($0) || ending.contains($0) }
    }
    return not - know <= 3 && (not + 1 >= words.count || !whichUnknown.contains(words[not + 1]))
  }

  /// Questions to which somebody does not know the answer: they say nothing about his opinion.
  private static let whichUnknown: Set<String> = ["waarom", "wat", "waar", "waartoe", "waarvoor", "wie", "welke", "hoe", "wanneer"]

  /// `kan niet gemist worden` wants to keep, `missen we niet` does not; the same with `kwijt` and `zonder`.
  private static func ofMissing(_ words: [String]) -> Verdict? {
    let isDenied = words.contains(where: denying.contains)
    let isAble = words.contains(where: ["kan", "kun", "kunnen", "wil", "willen", "mag", "mogen", "moet", "moeten", "wilt"].contains)
    if words.contains(where: ["missen", "gemist", "mist", "mis"].contains) {
      if isAble { return isDenied ? .needed : .superfluous }
      if isDenied || words.contains("niemand") { return .superfluous }
      return words.contains("zou") || words.contains("zouden") ? .needed : nil
    }
    if words.contains("kwijt") { return isDenied ? .needed : .superfluous }
    if words.contains("zonder"), words.last == "zonder" || contains(words, ["zonder", "kunnen"]) || contains(words, ["zonder", "kan"]),
      isAble
    {
      return isDenied ? .needed : .superfluous
    }
    return nil
  }

  /// The last word that judges, with what denies it.
  private static func ofPolarity(_ words: [String]) -> Verdict? {
    var result: Verdict?
    var isDenied = false
    var isDoubted = false
    var last: (isFor: Bool, isDenied: Bool)?
    for (index, word) in words.enumerated() {
      if denying.contains(word) {
        // `overbodig is het niet`
        let rest = words[(index + 1)...]
        if let said = last, !said.isDenied, !rest.contains(where: { favouring.contains($0) || ending.contains($0) }), word == "niet" {
          result = said.isFor ? .superfluous : .needed
          last = (said.isFor, true)
        }
        isDenied = true
      } else if doubting.contains(word) {
        isDoubted = true
      } else if isDenied, nouns.contains(word) {
        result = .superfluous
        (isDenied, isDoubted) = (false, false)
      } else if favouring.contains(word) || ending.contains(word), !isPartOfMore(words, index) {
        let isFor = favouring.contains(word)
        if isDoubted, isFor, !isDenied {
          result = nil
        } else {
          result = isFor != isDenied ? .needed : .superfluous
        }
        last = (isFor, isDenied)
        (isDenied, isDoubted) = (false, false)
      }
    }
    return result
  }

  /// Whether a word judges nothing there: `blijft vaag`, `op de goede weg`, `een verplicht nummer`, `langer dan nodig`.
  private static func isPartOfMore(_ words: [String], _ index: Int) -> Bool {
    let before = index > 0 ? words[index - 1] : ""
    let after = index + 1 < words.count ? words[index + 1] : ""
    switch words[index] {
    case "blijft", "blijven", "blijf":
      return !after.isEmpty && !afterStaying.contains(after) && !["moet", "mag", "kan", "laat", "moeten", "mogen"].contains(before)
    case "weg": return ["goede", "juiste", "de", "een", "lange", "korte", "zelfde"].contains(before)
    case "verplicht": return after.hasPrefix("nummer")
    default: return before == "dan"
    }
  }

  private static func ofSayings(_ words: [String]) -> Verdict? {
    if keepingSayings.contains(where: { contains(words, $0) }) { return .needed }
    if endingSayings.contains(where: { contains(words, $0) }) { return .superfluous }
    // `laat de tafel bestaan`, `heeft echt meerwaarde`
    let isDenied = words.contains(where: denying.contains)
    if !isDenied, words.contains("bestaan"), words.contains(where: ["laat", "laten", "blijft", "blijven"].contains) { return .needed }
    if !isDenied, words.contains(where: ["heeft", "hebben", "biedt", "bieden"].contains), words.contains(where: nouns.contains) {
      return .needed
    }
    // `voegt niets toe`, `levert weinig op`
    let adds = words.contains(where: ["voegt", "voegen", "levert", "leveren", "draagt", "brengt", "opgeleverd", "toegevoegd"].contains)
    if adds, words.contains(where: ["niets", "niks", "weinig", "nauwelijks", "amper"].contains) { return .superfluous }
    return nil
  }

  private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count else { return false }
    return (0...words.count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }

  private static func phrases(_ text: String) -> [[String]] { text.split(separator: "|").map { $0.split(separator: " ").map(String.init) } }

  // MARK: - The words

  /// With which somebody says that he cannot judge.
  private static let undecided = phrases(
    """
    geen mening|geen oordeel|geen idee|geen zicht|weinig zicht|onvoldoende zicht|geen ervaring|geen voorkeur|niet oordelen|niet beoordelen|\
    niet te beoordelen|lastig te beoordelen|moeilijk te beoordelen|niet inschatten|moeilijk in te schatten|niets over zeggen|\
    niks over zeggen|ken ik niet|ken het niet|ken ik nauwelijks|ken ik onvoldoende|niet bekend|onbekend|nooit van gehoord|\
    nog nooit gehoord|niet mee bekend|zegt me niets|zegt mij niets|zegt me niks|zegt mij niks|neutraal|twijfel|ben er nooit bij|\
    maakt me niet uit|maakt mij niet uit|maakt niet uit|geen kennis van|te weinig van af|niet genoeg van|nvt|\
    niet van toepassing|zou het niet weten|geen weet van|kan ik niks van|ken alleen de naam|speelt niet bij ons|durf ik niet|\
    durf ik niets|durf ik niks|niets te zeggen|niets van zeggen|niks van zeggen|weet ik te weinig|te weinig van|\
    weet ik niets|weet ik niks|doen wij niet aan mee
    """)

  /// Words in favour, when nothing denies them.
  private static let favouring: Set<String> = [
    "nodig", "noodzakelijk", "zinvol", "nuttig", "belangrijk", "waardevol", "onmisbaar", "essentieel", "doorgaat", "voortgaan",
    "voortbestaan", "instandhouding", "broodnodig", "goud",
    "cruciaal", "verplicht", "behouden", "behoud", "houden", "houd", "blijven", "blijft", "blijf", "handhaven", "gehandhaafd",
    "voortzetten",
    "voortgezet", "koesteren", "doorgaan", "onontbeerlijk", "vitaal", "doorzetten", "instandhouden",
  ]

  /// Nouns that say something only when they are denied: `geen meerwaarde`, `weinig nut`.
  private static let nouns: Set<String> = ["noodzaak", "nut", "meerwaarde", "bestaansrecht", "waarde", "functie", "zin"]

  /// Words that may follow on `blijft` in favour of something.
  private static let afterStaying: Set<String> = [
    "wat", "gewoon", "nodig", "bestaan", "staan", "ook", "in", "belangrijk", "zoals", "van", "dus", "graag", "zeker", "voor", "en",
    "onmisbaar",
    "noodzakelijk", "zinvol", "over",
  ]

  /// Words against, when nothing denies them.
  private static let ending: Set<String> = [
    "overbodig", "overbodige", "onnodig", "onnodige", "nutteloos", "zinloos", "vervallen", "vervalt", "afschaffen", "afgeschaft",
    "schrappen",
    "schrap", "geschrapt", "opheffen", "opgeheven", "stoppen", "stop", "stopt", "gestopt", "weg", "eruit", "eraf", "afvoeren", "beeindigen",
    "beeindigd", "weglaten", "wegdoen", "tijdverspilling", "dubbelop", "aankomen", "sneuvelen", "verdwijnen", "overslaan", "afbouwen",
    "uitfaseren", "opdoeken", "opgedoekt", "skippen", "schrapt", "ballast", "overkill", "achterhaald", "doublure", "afgeschaft",
    "weggooien", "wegbezuinigen", "ontbinden", "ontbonden", "stopzetten", "stopgezet", "doodbloeden", "doubleert",
    "onzin", "tijdsverspilling", "flauwekul", "poppenkast", "praatclub", "praatcircus", "theekransje",
  ]

  private static let denying: Set<String> = [
    "niet", "geen", "nooit", "nauwelijks", "amper", "weinig", "onvoldoende", "niks", "niets", "allerminst", "zelden", "nergens", "evenmin",
  ]

  /// Words that take the certainty out of a word in favour: `waarom is dit nodig`, `is dat nog nodig`.
  private static let doubting: Set<String> = ["nog", "waarom", "minder", "niemand", "zonder", "alleen", "of", "wanneer", "waartoe"]

  private static let keepingSayings = phrases(
    """
    handen af|handen ervan af|zo laten|laten bestaan|in stand houden|er in houden|erin houden|laten zitten zoals|\
    moet er zijn|prima zo|goed zo|loopt goed|werkt goed|loopt prima|werkt prima|functioneert goed|wel degelijk|blijf je af|\
    blijf af|blijven we af|blijft u af|in ere|is heilig|niet aan tornen|niet aan komen|zonde om|onze basis|de spil|\
    het hart van|de ruggengraat|van grote waarde|laat die staan|laat staan
    """)

  private static let endingSayings = phrases(
    """
    te veel|er een teveel|zijn tijd gehad|haar tijd gehad|niets aan|niks aan|nergens voor nodig|zit niemand op te wachten|\
    kost alleen tijd|kost alleen maar tijd|mosterd na de maaltijd|tijd niet waard|de nek om|een streep door|streep erdoor|de prullenbak in|niet meer doen|niet meer van deze tijd|zonde van|\
    geen zin|hoeft niet|hoeft voor mij niet|hoeft van mij niet|hoeven niet|laten vallen|kan per mail|kan via mail
    """)

  /// Words that may stand beside a bare `niet`.
  private static let besideNot: Set<String> = [
    "niet", "de", "het", "dus", "zeker", "echt", "absoluut", "maar", "en", "juist", "dan", "hoor", "beslist", "in", "elk", "ieder", "geval",
    "weer", "vooral", "wat", "mij", "betreft", "van", "liever", "nou", "ook", "dat", "die", "ons", "voor", "mijn", "gevoel", "volgens",
  ]

  private static let merging: Set<String> = [
    "fuseren", "fuseer", "gefuseerd", "ineen", "ineenschuiven", "opgaan", "bundelen", "gebundeld", "bundel", "integreren", "geintegreerd",
    "integreer", "combineren", "combineer", "gecombineerd", "samenvoegen", "samengevoegd", "samenvoeging", "onderbrengen", "ondergebracht",
    "koppelen", "gekoppeld", "samengaan", "samengegaan", "inschuiven", "invlechten", "verenigen", "samenbrengen", "samengebracht",
    "samentrekken", "versmelten", "toevoegen", "samensmelten", "ineengeschoven", "inbrengen", "aanhaken", "clusteren", "geclusterd",
    "samensmelting", "fusie", "samenvoegt", "ineenvoegen", "bijvoegen", "onderhangen", "invoegen", "ingevoegd",
  ]

  /// Words with which `samen` speaks of merging.
  private static let besideTogether: Set<String> = [
    "met", "kunnen", "kan", "voeg", "voegen", "gaan", "neem", "nemen", "pak", "brengen", "mogen", "trekken", "doen", "houden",
  ]
}

extension Question.Pole {
  /// The judgement of an overleg for which an answer says the contrary of what the question asks.
  var opposite: Verdict { self == .positive ? .superfluous : .needed }
}
