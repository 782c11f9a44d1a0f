import Consultation

extension Wording {
  static let scenarioRule: Sentence =
    "Stel: zo min mogelijk uren. Elke organisatie blijft over elk thema van nu aan tafel, en wat wettelijk is of volgens meer dan de helft "
    + "aan tafel nodig, blijft bestaan."

  /// How the majority at a table differs from what is said of an overleg elsewhere in the digest.
  static let scenarioTableRule: Sentence =
    "Aan tafel geldt een andere maat dan voor het beeld: van elke organisatie die er zit telt het laatste oordeel, uit welke ronde ook; wie "
    + "verschillend oordeelde, telt niet bij nodig, en één oordeel kan genoeg zijn."

  static func scenario(tables: Figure, meetings: Figure, hours: Figure, today: Figure) -> Sentence {
    "Dan \(tables.whole == 1 ? "volstaat" : "volstaan") \(Dutch.number(tables)) van de \(Dutch.count(meetings, .meeting)), met "
      + "\(hours) in plaats van \(Dutch.personHours(today)) per jaar."
  }

  /// `In “a” gaan op:`, before the names of what goes up in it.
  static func scenarioMerge(_ count: Int, into host: String) -> Sentence {
    Sentence(words: "In “\(host)” \(count == 1 ? "gaat" : "gaan") op:")
  }

  /// `Er vervallen:`, before the names of what lapses.
  static func scenarioLapses(_ count: Int) -> Sentence { count == 1 ? "Er vervalt:" : "Er vervallen:" }

  /// `“a” (nu 88 uur per jaar) en “b” (132).`
  static func scenarioNames(_ meetings: [(name: String, hours: Figure)]) -> Sentence {
    Dutch.list(
      meetings.enumerated().map { place, meeting in
        "“\(meeting.name)” (" + (place == 0 ? "nu \(Dutch.hours(meeting.hours)) per jaar" : "\(meeting.hours)") + ")"
      }) + "."
  }

  static func scenarioAgainstSaid(_ asSaid: Figure, otherwise: Figure) -> Sentence {
    if otherwise.whole == 0 {
      return "Bij \(Dutch.count(asSaid, .meeting)) past dit bij het beeld" + Sentence(", nergens gaat het ertegen in.", saying: [otherwise])
    }
    return asSaid.whole == 0
      ? "Bij \(Dutch.count(otherwise, .meeting)) gaat dit in tegen het beeld."
      : "Bij \(Dutch.count(asSaid, .meeting)) past dit bij het beeld, bij \(Dutch.number(otherwise)) gaat het ertegen in."
  }

  /// The overleggen with which the scenario cannot be compared.
  static func scenarioWithoutStance(_ meetings: Figure) -> Sentence {
    Dutch.subject(meetings, .meeting).does("heeft", "hebben").capitalised
      + " geen beeld om dit mee te vergelijken: de meningen zijn verdeeld, of er is te weinig over gezegd."
  }

  static func scenarioGap(_ hours: Figure) -> Sentence {
    "Of dit het minste is, is niet bewezen: het kan hooguit \(Dutch.hours(hours)) minder."
  }

  static let scenarioStatus: Sentence =
    "Dit is een scenario om over te praten, geen advies: het kent de inventaris en de oordelen, en niets van wat een overleg laat werken. "
    + "Per overleg staat het in tabellen/scenario.csv."

  /// The hours of three or four that could be one, with the sum.
  static func mergeGroup(
    _ members: [(name: String, hours: Figure)], merged: Figure, freed: Figure, _ cautions: [MergeCandidate.Caution]
  ) -> Sentence {
    let sum = Dutch.joined(members.map { "\($0.hours)" }, by: " + ")
    var text: Sentence =
      "Met meer tegelijk: \(Dutch.quoted(members.map(\.name))) als één overleg maakt \(Dutch.hours(freed)) per jaar vrij "
    text += "(\(sum) − \(merged))"
    if !cautions.isEmpty { text += "; let op: \(Wording.cautions(cautions))" }
    return text + ". Alle groepen staan in tabellen/samenvoeggroepen.csv."
  }
}
