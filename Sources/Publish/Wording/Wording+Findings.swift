import Consultation

extension Wording {
  static func findingMeetings(superfluous: [String], merge: [String], needed: Int) -> String {
    var parts: [String] = []
    if !superfluous.isEmpty { parts.append("overbodig \(superfluous.count == 1 ? "heet" : "heten") \(Dutch.list(superfluous))") }
    if !merge.isEmpty { parts.append("samenvoegen is het vaakst gegeven oordeel bij \(Dutch.list(merge))") }
    if needed > 0 { parts.append("nodig \(needed == 1 ? "heet één overleg" : "heten \(needed) overleggen")") }
    return "Van de overleggen: " + parts.joined(separator: "; ") + "."
  }

  static func findingHours(superfluous: Double, of all: Double) -> String {
    "De overleggen die overbodig heten, kosten \(Dutch.hours(superfluous)) van de \(Dutch.hours(all)) die de inventaris per jaar telt."
  }

  static func findingOverlap(_ first: String, _ second: String, hours: Double) -> String {
    "\(first) en \(second) lijken het meest op elkaar in wat samenvoegen vrijmaakt: \(Dutch.hours(hours)) per jaar, volgens de inventaris."
  }

  /// The themes named by the highest number of organisations at a question; `isShared` when every theme that was named is among them.
  static func findingTheme(
    _ names: [String], at question: Code<Question>, organisations: Int, of base: Int, isShared: Bool
  ) -> String {
    let themes = names.count == 1 ? "het thema “\(names[0])”" : "elk van de thema's \(Dutch.list(names.map { "“\($0)”" }))"
    let comparison = isShared ? "" : names.count == 1 ? ", vaker dan enig ander thema" : ", vaker dan elk ander thema"
    return Dutch.sentence(Dutch.quantified(organisations, of: base, .organisation).does("noemt", "noemen"))
      + " bij \(asked(question)) \(themes)\(comparison)."
  }

  static func findingOnlyTheme(_ name: String, at question: Code<Question>, organisations: Int, of base: Int) -> String {
    Dutch.sentence(Dutch.quantified(organisations, of: base, .organisation).does("noemt", "noemen"))
      + " bij \(asked(question)) het thema “\(name)”."
  }

  static func findingChoice(_ question: String, _ names: [String], organisations: Int, of base: Int) -> String {
    let subject = Dutch.quantified(organisations, of: base, .organisation)
    return "\(question) Het vaakst gekozen: \(Dutch.list(names)), door \(subject.text)\(names.count > 1 ? " elk" : "")."
  }

  static func findingResponse(_ figures: RoundFigures, silentDomains: [Organisation.Domain]) -> String {
    var text = invited(figures)
    if !silentDomains.isEmpty {
      text +=
        " Uit \(silentDomains.count == 1 ? "het domein" : "de domeinen") \(Dutch.list(silentDomains.map(name))) antwoordde nog geen genodigde."
    }
    return text
  }

  static func decideSuperfluous(_ name: String, organisations: Int, of base: Int, hours: Double) -> String {
    "Kan \(name) vervallen? \(Dutch.sentence(Dutch.counted(organisations, of: base, .organisation).does("vindt", "vinden"))) "
      + "het overbodig; het kost \(Dutch.hours(hours)) per jaar."
  }

  static func decideMerge(_ name: String, organisations: Int, of base: Int, with partner: String?) -> String {
    let opening =
      partner.map { "Kan \(name) samengaan met een ander overleg, bijvoorbeeld \($0)?" } ?? "Kan \(name) samengaan met een ander overleg?"
    return "\(opening) \(Dutch.sentence(Dutch.counted(organisations, of: base, .organisation).does("wil", "willen"))) dat."
  }

  static func decideStatutory(_ name: String, organisations: Int) -> String {
    "Kan \(name) anders? \(Dutch.sentence(Dutch.subject(organisations, .organisation).does("twijfelt", "twijfelen"))) aan het nut; "
      + "het overleg is wettelijk en blijft bestaan."
  }

  static func decideSilent(_ count: Int) -> String {
    "Wie benadert de \(count == 1 ? "uitgenodigde organisatie die nog niet antwoordde" : "\(count) uitgenodigde organisaties die nog niet antwoordden")?"
  }
}
