/// Words around the names of overleggen.
enum MeetingWords {
  /// Words that do not tell overleggen apart.
  static let filler: Set<String> = [
    "de", "het", "een", "van", "voor", "der", "den", "te", "in", "en", "over", "rond", "rondom", "inzake", "op", "met", "onze", "ons",
    "dit", "dat", "regionaal",
    "regionale", "zuid", "limburg", "zl", "regio",
  ]

  /// One form for words that mean the same.
  static func even(_ word: String) -> String {
    switch word {
    case "overleggen", "overlegje": "overleg"
    case "stuurgroepen": "stuurgroep"
    case "werkgroepen": "werkgroep"
    case "epa++": "epa"
    default: word
    }
  }

  /// What the abbreviations stand for that people put together into the name of an overleg: `SG HGKM`, `WG KVN`, `BO VT`.
  static let abbreviations: [String: [String]] = [
    "sg": ["stuurgroep"], "stgr": ["stuurgroep"], "strgr": ["stuurgroep"], "wg": ["werkgroep"], "werkgr": ["werkgroep"],
    "rg": ["regiegroep"], "pg": ["projectgroep"], "bo": ["bestuurlijk", "overleg"], "bestovl": ["bestuurlijk", "overleg"],
    "best": ["bestuurlijk"], "bestuurl": ["bestuurlijk"], "ko": ["ketenoverleg"], "co": ["casusoverleg"], "cas": ["casus"],
    "nwo": ["netwerkoverleg"], "ovl": ["overleg"], "overl": ["overleg"], "ao": ["afstemmingsoverleg"], "wo": ["weekoverleg"],
    "vt": ["veilig", "thuis"], "zvh": ["zorg", "en", "veiligheidshuis"], "vhh": ["veiligheidshuis"], "vh": ["veiligheidshuis"],
    "ghnt": ["geweld", "hoort", "nergens", "thuis"], "hg": ["huiselijk", "geweld"],
    "hgkm": ["huiselijk", "geweld", "en", "kindermishandeling"], "hgk": ["huiselijk", "geweld", "en", "kindermishandeling"],
    "csg": ["centrum", "seksueel", "geweld"], "mensenh": ["mensenhandel"], "kvn": ["ketenveldnorm"], "llf": ["levensloopfunctie"],
    "ovg": ["onbegrepen", "verward", "gedrag"], "bw": ["beschermd", "wonen"], "mo": ["maatschappelijke", "opvang"],
    "mobw": ["mo", "bw"], "jb": ["jeugdbescherming"], "bd": ["bijzondere", "doelgroepen"], "zv": ["zorg", "en", "veiligheid"],
    "zenv": ["zorg", "en", "veiligheid"], "wm": ["westelijke", "mijnstreek"], "mh": ["maastricht", "heuvelland"],
    "exged": ["ex", "gedetineerden"], "ged": ["gedetineerden"], "prov": ["provinciale"],
  ]

  /// The words with every abbreviation written in full, or nil where there is none.
  static func expanded(_ words: [String]) -> [String]? {
    guard words.contains(where: { abbreviations[$0] != nil }) else { return nil }
    return words.flatMap { abbreviations[$0] ?? [$0] }
  }

  /// Words or ends of words that make a name the name of an overleg.
  static let heads = [
    "overleg", "tafel", "stuurgroep", "werkgroep", "regiegroep", "driehoek", "beraad", "kerngroep", "klankbordgroep", "projectgroep",
    "kernteam", "stuurgroepen",
    "expertgroep", "taskforce", "regieteam", "casustafel", "bijeenkomst", "commissie", "jco", "platform", "pho", "mdo", "scenarioteam",
    "intervisie",
  ]

  private static let headEndings = heads.map { Array($0.utf8) }

  static func isHead(_ word: String) -> Bool {
    word.ends(with: headEndings)
  }

  /// Words that judge or count and are no part of a name.
  static let judging: Set<String> = [
    "nodig", "overbodig", "onnodig", "zinvol", "zinloos", "nuttig", "belangrijk", "is", "zijn", "kan", "kunnen", "mag", "mogen", "weg",
    "moet", "moeten", "blijven", "blijft",
    "behouden", "houden", "niet", "wel", "geen", "vervallen", "stoppen", "afschaffen", "schrappen", "opheffen", "ook", "zeker", "vooral",
    "echt", "eigenlijk", "absoluut",
    "samenvoegen", "samen", "gaan", "worden", "wordt", "samengevoegd", "opgaan", "integreren", "bundelen", "combineren", "dubbel",
    "dubbelop", "wat", "mij", "betreft", "denk", "ik",
    "vind", "prima", "goed", "heel", "erg", "zeer", "graag", "in", "ieder", "geval", "elk", "bijvoorbeeld", "bijv", "alleen", "nog", "meer",
    "minder", "vaak", "te", "mijns",
    "inziens", "onmisbaar", "essentieel", "noodzakelijk", "wettelijk", "verplicht", "want", "omdat", "maar", "dan", "als", "er", "daar",
    "hier", "zou", "wij", "we", "ons",
    "overlapt", "overlappen", "met", "elkaar", "allebei", "beide", "alle", "andere", "overige", "rest", "hierbij", "ja", "nee", "opgeheven",
    "geschrapt", "gestopt",
  ]

  /// Words that say that overleggen should become one.
  static let merging: Set<String> = [
    "fuseren", "fuseer", "gefuseerd", "ineen", "ineenschuiven", "opgaan", "bundelen", "gebundeld", "bundel", "integreren", "geintegreerd",
    "combineren", "combineer", "gecombineerd", "samenvoegen", "samengevoegd", "samenvoeging", "onderbrengen", "ondergebracht", "koppelen",
    "gekoppeld", "samengaan", "samengegaan", "inschuiven", "invlechten", "verenigen", "samenbrengen", "samengebracht", "samentrekken",
    "versmelten", "toevoegen", "samensmelten", "ineengeschoven", "samen", "onderdeel", "inbrengen", "aanhaken", "clusteren", "geclusterd",
  ]

  /// Heads in the plural: they speak of overleggen in general.
  static let plurals = [
    "overleggen", "stuurgroepen", "werkgroepen", "regiegroepen", "projectgroepen", "bijeenkomsten", "commissies", "tafels", "driehoeken",
    "platforms",
  ]

  private static let pluralEndings = plurals.map { Array($0.utf8) }

  static func isPlural(_ word: String) -> Bool { word.ends(with: pluralEndings) }

  /// Words that turn the judgement of the question round for what they stand with.
  static let keeping: Set<String> = ["blijven", "blijft", "behouden", "onmisbaar", "noodzakelijk", "essentieel", "handhaven", "houden"]
  static let ending: Set<String> = [
    "overbodig", "onnodig", "vervallen", "afschaffen", "schrappen", "opheffen", "stoppen", "opgeheven", "geschrapt", "weg", "gestopt",
  ]
  /// Words that judge in favour, when nothing denies them.
  static let needing: Set<String> = ["nodig", "zinvol", "nuttig", "belangrijk", "waardevol", "verplicht", "noodzakelijk", "onmisbaar"]
  static let denying: Set<String> = [
    "niet", "geen", "nauwelijks", "nooit", "minder", "weinig", "niemand", "waarom", "amper", "zelden", "nog", "onvoldoende", "zonder",
    "niks",
  ]
  /// Words with which somebody says that he cannot judge.
  static let undecided: Set<String> = ["mening", "oordelen", "beoordelen", "oordeel", "zicht", "twijfel", "neutraal", "inschatten"]
  /// Words that may stand beside a bare `niet`.
  static let besideNot: Set<String> = [
    "niet", "de", "het", "dus", "zeker", "echt", "absoluut", "maar", "en", "juist", "dan", "hoor", "beslist",
  ]
  static let exceptions: Set<String> = ["behalve", "uitgezonderd", "uitzondering", "buiten"]

  /// Verbs and pronouns of prose: a piece of text that holds them is no name.
  static let prose: Set<String> = [
    "hebben", "heeft", "doen", "doet", "komt", "komen", "praten", "zitten", "zit", "weten", "weet", "werken", "werkt", "maken", "maakt",
    "krijgen", "krijgt", "zien", "ziet",
    "vinden", "die", "waar", "waarin", "wie", "iedereen", "niemand", "steeds", "altijd", "nooit", "veel", "zouden", "zullen", "willen",
    "wil", "dezelfde", "hetzelfde",
    "voldoende", "genoeg", "weinig", "teveel", "zelfde", "sommige", "verschillende", "diverse", "bestaande", "huidige", "nieuwe", "extra",
    "meeste", "soort", "elke", "iedere",
    "minder", "meer", "geen", "allerlei", "dubbele", "onnodige", "lange", "losse", "vele", "dat", "dit", "deze", "zoals", "zolang", "omdat",
    "heb", "ben", "vergaderen", "overleggen",
  ]
}

extension String {
  /// Whether the text ends with one of these, byte for byte.
  fileprivate func ends(with endings: [[UInt8]]) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      endings.contains { $0.count <= bytes.count && bytes[(bytes.count - $0.count)...].elementsEqual($0) }
    }
  }
}
