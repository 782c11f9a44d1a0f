import Consultation

extension Wording {
  /// How many overleggen got which verdict, and of those that may go the names, three at most.
  static func findingMeetings(superfluous: [String], merge: [String], needed: [String], of all: Int) -> String {
    let lists = [(name(Verdict.needed), needed, false), (name(Verdict.superfluous), superfluous, true), (name(Verdict.merge), merge, true)]
    let judged = lists.reduce(0) { $0 + $1.1.count }
    let opening = "Over \(Dutch.counted(judged, of: all, .meeting).text) is het beeld duidelijk: "
    let parts = lists.filter { !$0.1.isEmpty }.map { verdict, names, isNamed in
      let counted = judged == 1 ? verdict : "\(names.count) \(verdict)"
      return isNamed || judged == 1 ? "\(counted) (\(shortList(names)))" : counted
    }
    return opening + Dutch.list(parts) + "."
  }

  private static func shortList(_ names: [String]) -> String {
    let quoted = names.map { "“\($0)”" }
    return quoted.count > 3 ? "waaronder " + Dutch.list(Array(quoted.prefix(3))) : Dutch.list(quoted)
  }

  /// - Parameter isOnly: whether there is no other pair to compare with.
  static func findingOverlap(_ first: String, _ second: String, hours: Double, isOnly: Bool) -> String {
    "Samenvoegen van “\(first)” en “\(second)” zou volgens de inventaris \(Dutch.hours(hours)) per jaar vrijmaken"
      + (isOnly ? "." : ", het hoogste aantal van de paren die op elkaar lijken.")
  }

  /// The themes named by the highest number of organisations at a question; `isShared` when every theme that was named is among them.
  static func findingTheme(
    _ names: [String], at question: Code<Question>, organisations: Int, of base: Int, isShared: Bool
  ) -> String {
    let themes = names.count == 1 ? "het thema “\(names[0])”" : "elk van de thema's \(Dutch.list(names.map { "“\($0)”" }))"
    let comparison = isShared ? "" : names.count == 1 ? ", vaker dan enig ander thema" : ", vaker dan elk ander thema"
    return "\(named(at: question, organisations, of: base)) \(themes)\(comparison)."
  }

  static func findingOnlyTheme(_ name: String, at question: Code<Question>, organisations: Int, of base: Int) -> String {
    "\(named(at: question, organisations, of: base)) het thema “\(name)”."
  }

  /// `Bij wat nodig is, noemt een meerderheid van de organisaties (18 van 31)`
  private static func named(at question: Code<Question>, _ organisations: Int, of base: Int) -> String {
    let subject = Dutch.quantified(organisations, of: base, .organisation, whoAnsweredThis)
    return "Bij \(asked(question)), \(subject.isPlural ? "noemen" : "noemt") \(subject.text)"
  }

  /// What follows a finding about a theme when organisations also name it at the other side of the question.
  static func findingOtherSide(_ organisations: Int, at question: Code<Question>) -> String {
    " Bij \(asked(question)), \(organisations == 1 ? "noemt" : "noemen") \(Dutch.count(organisations, .organisation)) het ook."
  }

  static func findingChoice(_ question: String, _ names: [String], organisations: Int, of base: Int) -> String {
    if names.count > 1 {
      return "\(question) Het vaakst gekozen: \(Dutch.list(names.map { "“\($0)”" })), elk door "
        + "\(Dutch.counted(organisations, of: base, .organisation, whoAnsweredThis).text)."
    }
    return "\(question) Het vaakst gekozen: “\(names[0])”, door "
      + "\(Dutch.quantified(organisations, of: base, .organisation, whoAnsweredThis).text)."
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
    "Kan “\(name)” vervallen? \(Dutch.sentence(Dutch.counted(organisations, of: base, .organisation).does("vindt", "vinden"))) "
      + "het overbodig; het kost \(Dutch.hours(hours)) per jaar."
  }

  static func decideMerge(_ name: String, organisations: Int, of base: Int, with partner: String?) -> String {
    let opening =
      partner.map { "Kan “\(name)” samengaan met een ander overleg, bijvoorbeeld “\($0)”?" }
      ?? "Kan “\(name)” samengaan met een ander overleg?"
    return "\(opening) \(Dutch.sentence(Dutch.counted(organisations, of: base, .organisation).does("wil", "willen"))) dat."
  }

  static func decideStatutory(_ name: String, organisations: Int) -> String {
    "Kan “\(name)” anders? \(Dutch.sentence(Dutch.subject(organisations, .organisation).does("twijfelt", "twijfelen"))) aan het nut; "
      + "het overleg is wettelijk en blijft bestaan."
  }

  static func decideDivided(_ name: String, _ tally: MeetingTally) -> String {
    let parts = [Verdict.needed, .superfluous, .merge].compactMap { verdict -> String? in
      let count = tally.organisationsByVerdict[verdict, default: 0]
      return count > 0 ? "\(count) keer \(Wording.name(verdict))" : nil
    }
    return "Hoe verder met “\(name)”? De organisaties zijn verdeeld: \(Dutch.list(parts))."
  }

  static func decideSilent(_ count: Int) -> String {
    "Wie benadert de \(count == 1 ? "uitgenodigde organisatie die nog niet antwoordde" : "\(count) uitgenodigde organisaties die nog niet antwoordden")?"
  }
}
