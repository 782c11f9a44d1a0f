/// Words around the names of overleggen.
enum MeetingWords {
  /// Words that do not tell overleggen apart.
  static let filler: Set<String> = [
    "de", "het", "een", "van", "voor", "der", "den", "te", "in", "en", "over", "rond", "rondom", "inzake", "op", "met", "onze", "ons",
    "dit", "dat", "regionaal",
    "regionale", "zuid", "limburg", "zl", "regio",
  ]

  /// Words that may stand inside a name without changing it: `de driehoek van de Westelijke Mijnstreek`.
  static let little: Set<String> = [
    "de", "het", "een", "van", "der", "den", "voor", "in", "bij", "met", "over", "rond", "rondom", "inzake", "drie", "twee", "alle",
    "beide",
    "gezamenlijke", "t",
  ]

  /// One form for words that mean the same.
  static func even(_ word: String) -> String {
    if let form = forms[word] { return form }
    guard let place = word.ending(among: cutEndings) else { return word }
    return String(word.dropLast(cutEndings[place].count)) + fullEndings[place]
  }

  /// Words with one form for several.
  private static let forms = [
    "overlegje": "overleg", "bestuurlijke": "bestuurlijk", "casusbespreking": "casusoverleg", "casusbesprekingen": "casusoverleg",
    "casuistiekbespreking": "casusoverleg", "epa++": "epa", "mda++": "mda", "sexueel": "seksueel", "driehk": "driehoek",
    "drhk": "driehoek", "drieh": "driehoek", "3hoek": "driehoek", "driehoekje": "driehoek", "mtricht": "maastricht",
    "m'tricht": "maastricht", "doelgroepen": "doelgroepen",
  ]

  /// Plurals and cut words for a kind of meeting, and what each stands for.
  private static let cutEndings = ["overleggen", "groepen", "driehoeken", "tafels", "ovl", "overl", "ovlg"].map { Array($0.utf8) }
  private static let fullEndings = ["overleg", "groep", "driehoek", "tafel", "overleg", "overleg", "overleg"]

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
    "intervisie", "portefeuillehouders",
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
    "geschrapt", "gestopt", "hoeft", "hoeven", "mening", "idee", "oordeel", "tot", "ermee", "eruit", "juist", "hoor", "liever", "hard",
    "mits", "dat", "die", "deze", "willen", "kwijt", "gemist", "missen", "blijf", "nvt",
  ]

  /// Heads in the plural: they speak of overleggen in general.
  static let plurals = [
    "overleggen", "stuurgroepen", "werkgroepen", "regiegroepen", "projectgroepen", "bijeenkomsten", "commissies", "tafels", "driehoeken",
    "platforms",
  ]

  private static let pluralEndings = plurals.map { Array($0.utf8) }

  static func isPlural(_ word: String) -> Bool { word.ends(with: pluralEndings) }

  /// Words that take what follows out of the judgement.
  static let exceptions: Set<String> = ["behalve", "uitgezonderd", "uitzondering", "buiten"]

  /// Fields of policy that make a bare kind of meeting another one: `PHO wonen`.
  static let otherSubjects: Set<String> = [
    "wonen", "ouderen", "onderwijs", "economie", "cultuur", "sport", "verkeer", "mobiliteit", "ruimte", "milieu", "klimaat", "energie",
    "werk", "inkomen", "participatie", "financien", "sociaal", "wmo", "jeugd", "dementie", "kraamzorg", "armoede", "schulden",
    "inburgering", "vluchtelingen", "statushouders", "asiel", "toerisme", "water", "landbouw", "ziekenhuis", "revalidatie",
  ]

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
  fileprivate func ends(with endings: [[UInt8]]) -> Bool { ending(among: endings) != nil }

  /// Which of these the text ends with, byte for byte.
  fileprivate func ending(among endings: [[UInt8]]) -> Int? {
    var text = self
    return text.withUTF8 { bytes in
      endings.firstIndex { $0.count <= bytes.count && bytes[(bytes.count - $0.count)...].elementsEqual($0) }
    }
  }
}
