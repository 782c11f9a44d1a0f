/// The kinds of personal data that have a pattern.
enum PatternRules {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let signs = text.tokens.signs
    func has(_ sign: Unicode.Scalar) -> Bool { text.looksEverywhere || signs.contains(UInt8(ascii: sign)) }
    if has("@") || has("(") || has("[") { EmailRule.find(in: text, into: &findings) }
    if has("/") || has(".") && holdsWWW(text.bytes) { URLRule.find(in: text, into: &findings) }
    if has("@") || has(":") { HandleRule.find(in: text, into: &findings) }
    guard text.hasDigits else { return }
    let counts = text.looksEverywhere ? .many : SignCounts(text.bytes)
    IBANRule.find(in: text, into: &findings)
    if counts.digits >= PhoneRule.fewestDigits { PhoneRule.find(in: text, into: &findings) }
    if counts.digits >= CitizenNumberRule.fewestDigits { CitizenNumberRule.find(in: text, into: &findings) }
    if counts.points >= 3 || counts.colons >= 3 { IPAddressRule.find(in: text, into: &findings) }
    AddressRule.find(in: text, into: &findings)
    LicencePlateRule.find(in: text, into: &findings)
  }

  /// Whether `www.` stands anywhere: every other opening of a web address holds a stroke.
  private static func holdsWWW(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { $0 > 2 && bytes[$0] == 0x2E && bytes[($0 - 3)..<$0].allSatisfy { $0 | 0x20 == 0x77 } }
  }
}

/// How many signs of some kinds a text has, for passing by the rules that need more.
private struct SignCounts {
  var (digits, points, colons) = (0, 0, 0)

  /// As many as any rule needs.
  static let many: Self = {
    var counts = Self([])
    (counts.digits, counts.points, counts.colons) = (.max, .max, .max)
    return counts
  }()

  init(_ bytes: [UInt8]) {
    for byte in bytes {
      if byte.isDigit { digits += 1 } else if byte == 0x2E { points += 1 } else if byte == 0x3A { colons += 1 }
    }
  }
}

/// Words before a number that say that it is the number of a case, a law or a file and not of a person.
enum CaseNumber {
  static func isAnnounced(before position: Int, in text: ScannedText) -> Bool {
    for word in text.words(before: position) {
      if personal.contains(word) || word.hasPrefix("telefoon") || word.hasPrefix("burgerservice") || word.hasPrefix("bsn") { return false }
      if isAnnounced(by: word) { return true }
    }
    return false
  }

  /// Whether a word by itself announces such a number.
  static func isAnnounced(by word: String) -> Bool {
    words.contains(word) || word.hasPrefix("zaak") || word.hasPrefix("dossier") || word.hasPrefix("parket") || word.hasPrefix("registratie")
      || word.hasSuffix("nummer") && word != "nummer"
  }

  /// Words for a number of a person, which are nearer than what stands before them.
  private static let personal: Set<String> = [
    "bsn", "sofinummer", "sofi", "tel", "telnr", "mobiel", "mob", "gsm", "bel", "app", "whatsapp", "doorkiesnummer", "rekeningnummer",
    "contactnummer", "privenummer", "belnummer", "noodnummer", "huisnummer",
  ]

  private static let words: Set<String> = [
    "kenmerk", "referentie", "ref", "casus", "casusnummer", "ordernummer", "factuur", "factuurnummer", "ticket", "kvk", "agb",
    "besluitnummer", "projectnummer", "raadsvoorstel", "ecli", "lbio", "documentnummer", "melding", "meldnummer", "meldingsnummer",
    "incidentnummer", "mutatienummer", "proces", "pv", "verbaalnummer", "artikelnummer", "budget", "euro", "bedrag",
  ]
}
