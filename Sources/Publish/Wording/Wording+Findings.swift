import Consultation

extension Wording {
  /// How many overleggen got which verdict, and over how many there is doubt.
  static func findingMeetings(
    verdicts: [(stance: MeetingStance, meetings: Figure)], divided: Figure, inDoubt: Figure, of all: Figure
  ) -> Sentence {
    var sentences: [Sentence] = []
    let found: [Sentence] = verdicts.filter { $0.stance != .merge }.map { "\(Dutch.number($0.meetings)) \(words($0.stance))" }
    let merged: Sentence? = verdicts.first { $0.stance == .merge }.map { "er \(Dutch.number($0.meetings)) met een ander samenvoegen" }
    if !verdicts.isEmpty {
      var text: Sentence = "Van de \(Dutch.count(all, .meeting)) "
      text += found.isEmpty ? "willen organisaties " : "vinden organisaties er \(Dutch.list(found))"
      if let merged { text += found.isEmpty ? merged : " en willen zij \(merged)" }
      sentences.append(text + ".")
    }
    if divided.whole > 0 { sentences.append("Over \(Dutch.count(divided, .meeting)) zijn de meningen verdeeld.") }
    if inDoubt.whole > 0 {
      sentences.append(
        "\(Dutch.subject(inDoubt, .meeting).does("staat", "staan").capitalised) ter discussie, al vraagt de wet erom.")
    }
    return Dutch.joined(sentences, by: " ")
  }

  /// What the overleggen that are called superfluous cost, and the ones that are called so most widely.
  ///
  /// - Parameter free: those with which, each looked at alone, nothing loses its last table.
  /// - Parameter lost: what loses its last table when all of them end.
  static func findingSuperfluous(
    _ meetings: Figure, hours: Figure, of all: Figure, free: Figure, freeHours: Figure, lost: (themes: Figure, organisations: Figure),
    widest: [(name: String, organisations: Figure, base: Figure)]
  ) -> Sentence {
    var text: Sentence
    if meetings.whole == 1, let only = widest.first {
      text =
        "“\(only.name)” heet overbodig (\(only.organisations) van de \(only.base) organisaties) en kost \(Dutch.hours(hours)) per jaar."
      return free.whole == 1 ? text + " Geen thema en geen organisatie verliest ermee de laatste tafel." : text
    }
    text = "De overleggen die overbodig heten, kosten \(hours) van de \(Dutch.personHours(all)) per jaar"
    text += widest.isEmpty ? "." : "; het breedst is dat oordeel over \(stances(widest))."
    if free.whole == meetings.whole { return text + " " + allTogether(lost) }
    if free.whole == 0 { return text + " Met elk daarvan verliest een thema of organisatie de laatste tafel." }
    text += " Bij \(Dutch.number(free)) daarvan (\(Dutch.hours(freeHours))) verliest, elk op zichzelf bekeken, geen thema of organisatie"
    return text + " de laatste tafel."
  }

  /// What is lost when overleggen end together of which each could end alone.
  private static func allTogether(_ lost: (themes: Figure, organisations: Figure)) -> Sentence {
    if lost.themes.whole + lost.organisations.whole == 0 {
      return Sentence(
        "Ook als ze allemaal vervallen, verliest geen thema en geen organisatie de laatste tafel.",
        saying: [lost.themes, lost.organisations])
    }
    let theme = Dutch.Noun(singular: "thema", plural: "thema's")
    let losing = [(lost.themes, theme), (lost.organisations, .organisation)].filter { $0.0.whole > 0 }
    let verb = losing.count == 1 && losing[0].0.whole == 1 ? "verliest" : "verliezen"
    return "Elk op zichzelf kan vervallen zonder dat een thema of organisatie de laatste tafel verliest; vervallen ze allemaal, dan "
      + "\(verb) \(Dutch.list(losing.map { Dutch.count($0.0, $0.1) })) die."
  }

  /// A pair that could be one, with the sum.
  ///
  /// - Parameter lapsing: which of the two lapses in the scenario with as few hours as possible.
  static func findingMerge(_ pair: MergeSum, _ cautions: [MergeCandidate.Caution], lapsing: [String]) -> Sentence {
    var text: Sentence = "Samenvoegen van \(sum(pair))"
    if !cautions.isEmpty { text += "; let op: \(Wording.cautions(cautions))" }
    guard !lapsing.isEmpty else { return text + "." }
    return text + ". In het scenario met zo min mogelijk uren \(lapsing.count == 1 ? "vervalt" : "vervallen") \(Dutch.quoted(lapsing))."
  }

  /// The hours of a pair.
  struct MergeSum: Sendable {
    var first: String
    var second: String
    var firstHours: Figure
    var secondHours: Figure
    var mergedHours: Figure
    var freed: Figure
  }

  /// `“a” en “b” maakt 108 uur per jaar vrij (120 + 156 - 168)`
  private static func sum(_ pair: MergeSum) -> Sentence {
    "“\(pair.first)” en “\(pair.second)” maakt volgens de inventaris \(Dutch.hours(pair.freed)) per jaar vrij "
      + "(\(pair.firstHours) + \(pair.secondHours) − \(pair.mergedHours))"
  }

  /// The themes named by the highest number of organisations at a question.
  static func findingTheme(
    _ names: [String], at question: Code<Question>, _ organisations: Figure, of base: Figure, against: Figure?, opposite: Code<Question>
  ) -> Sentence {
    let subject = Dutch.quantified(organisations, of: base, .organisation, whoAnsweredThis)
    let themes = names.count == 1 ? Dutch.quoted(names) : "elk van de thema's \(Dutch.quoted(names))"
    var text: Sentence = "\(Dutch.sentence(asked(question))): \(themes) komt het vaakst terug, bij \(subject.text)"
    if let against, against.whole > 0 {
      text += "; \(Dutch.subject(against, .organisation).does("noemt", "noemen")) het bij \(asked(opposite))"
    }
    return text + "."
  }

  static func findingChoice(_ question: String, _ names: [String], _ organisations: Figure, of base: Figure) -> Sentence {
    let who = Dutch.quantified(organisations, of: base, .organisation, whoAnsweredThis).text
    return "\(question) Het vaakst gekozen: \(Dutch.quoted(names)), \(names.count > 1 ? "elk " : "")door \(who)."
  }

  static func findingSilentDomains(_ domains: [Organisation.Domain]) -> Sentence {
    "Uit \(domains.count == 1 ? "het domein" : "de domeinen") \(Dutch.list(domains.map(name))) antwoordde nog geen genodigde."
  }

  /// What the steering group would decide on when an overleg is called superfluous.
  static func decideSuperfluous(
    _ name: String, saying: Figure, of base: Figure, hours: Figure, orphaned: [String], unseated: [String]
  ) -> Sentence {
    var text: Sentence =
      "Kan “\(name)” vervallen? \(Dutch.counted(saying, of: base, .organisation).does("vindt", "vinden").capitalised) "
    text += "het overbodig. Dat maakt \(Dutch.hours(hours)) per jaar vrij"
    if orphaned.isEmpty, unseated.isEmpty { return text + "." }
    var lost: [String] = []
    if !orphaned.isEmpty { lost.append("\(orphaned.count == 1 ? "ligt" : "liggen") \(Dutch.quoted(orphaned)) dan op geen tafel meer") }
    if !unseated.isEmpty { lost.append("\(unseated.count == 1 ? "zit" : "zitten") \(Dutch.list(unseated)) dan aan geen tafel meer") }
    return text + ". Wel \(Dutch.list(lost))."
  }

  static func decideMerge(_ pair: MergeSum, saying: [(name: String, organisations: Figure, base: Figure)]) -> Sentence {
    let opening: Sentence =
      "Kunnen “\(pair.first)” en “\(pair.second)” één overleg worden? Dat maakt \(Dutch.hours(pair.freed)) per jaar vrij "
    let sum: Sentence = "(\(pair.firstHours) + \(pair.secondHours) − \(pair.mergedHours))."
    guard !saying.isEmpty else { return opening + sum }
    let parts: [Sentence] = saying.enumerated().map { index, said in
      "\(said.organisations) van de \(said.base)\(index == 0 ? " organisaties" : "") van “\(said.name)”"
    }
    return opening + sum + " Dat zeggen \(Dutch.list(parts))."
  }

  static func decideMergeAlone(_ name: String, _ organisations: Figure, of base: Figure) -> Sentence {
    "Kan “\(name)” samengaan met een ander overleg? \(Dutch.counted(organisations, of: base, .organisation).does("wil", "willen").capitalised) dat."
  }

  static func decideStatutory(_ name: String, _ organisations: Figure, hours: Figure) -> Sentence {
    "Kan “\(name)” anders? \(Dutch.subject(organisations, .organisation).does("twijfelt", "twijfelen").capitalised) aan het nut; "
      + "het overleg is wettelijk en blijft bestaan, en kost \(Dutch.hours(hours)) per jaar."
  }

  static func decideDivided(_ name: String, _ counts: [(verdict: Verdict, organisations: Figure)], hours: Figure) -> Sentence {
    let parts: [Sentence] = counts.map { "\($0.organisations) keer \(Wording.name($0.verdict))" }
    return "Hoe verder met “\(name)”? De organisaties zijn verdeeld: \(Dutch.list(parts)). Het kost \(Dutch.hours(hours)) per jaar."
  }

  static func decideOrphans(_ themes: [String]) -> Sentence {
    "Welk overleg neemt \(Dutch.quoted(themes)) op de agenda? In de inventaris behandelt geen enkel overleg \(themes.count == 1 ? "dit thema" : "deze thema's")."
  }

  /// The most names in a sentence that is not about them alone.
  static let mostNames = 5

  /// `Wie benadert de 3 uitgenodigde organisaties die nog niet antwoordden: Halt, Gemeente Stein en Gemeente Vaals?`
  static func decideSilent(_ count: Figure, _ organisations: [Organisation]) -> Sentence {
    let names = Dutch.list(organisations.prefix(mostNames).map(\.name))
    if count.whole == 1 { return Sentence("Wie benadert \(names), die nog niet antwoordde?", saying: [count]) }
    let question: Sentence = "Wie benadert de \(count) uitgenodigde organisaties die nog niet antwoordden"
    return organisations.count > mostNames
      ? "\(question), zoals \(names)? Alle namen staan onder “\(Heading.response)”." : "\(question): \(names)?"
  }
}
