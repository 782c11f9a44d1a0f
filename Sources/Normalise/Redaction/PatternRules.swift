/// The kinds of personal data that have a pattern.
enum PatternRules {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    EmailRule.find(in: text, into: &findings)
    URLRule.find(in: text, into: &findings)
    HandleRule.find(in: text, into: &findings)
    guard text.hasDigits else { return }
    IBANRule.find(in: text, into: &findings)
    PhoneRule.find(in: text, into: &findings)
    CitizenNumberRule.find(in: text, into: &findings)
    IPAddressRule.find(in: text, into: &findings)
    AddressRule.find(in: text, into: &findings)
  }
}

/// Words before a number that say that it is the number of a case, a law or a file and not of a person.
enum CaseNumber {
  static func isAnnounced(before position: Int, in text: ScannedText) -> Bool {
    for word in text.words(before: position) {
      if personal.contains(word) || word.hasPrefix("telefoon") || word.hasPrefix("burgerservice") || word.hasPrefix("bsn") { return false }
      if words.contains(word) || word.hasPrefix("zaak") || word.hasPrefix("dossier") || word.hasPrefix("parket")
        || word.hasPrefix("registratie") || word.hasSuffix("nummer") && word != "nummer"
      {
        return true
      }
    }
    return false
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
