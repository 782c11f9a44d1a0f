import Consultation

extension Wording {
  static func inventory(_ meetings: Figure, hours: Figure, judged: Figure) -> Sentence {
    let first: Sentence = "De inventaris telt \(Dutch.count(meetings, .meeting)), samen \(Dutch.personHours(hours)) per jaar. "
    if judged.whole == meetings.whole {
      return first + (meetings.whole == 1 ? "Organisaties spraken zich erover uit." : "Over elk daarvan spraken organisaties zich uit.")
    }
    return first + "Over \(Dutch.number(judged)) daarvan spraken organisaties zich uit."
  }

  static let noVerdicts: Sentence = "Over de overleggen heeft geen organisatie zich uitgesproken."

  static let stanceRule: Sentence =
    "Een organisatie met een mening geeft één oordeel, of meer als haar respondenten verschillen. Het beeld is het oordeel dat meer dan de "
    + "helft is van al die oordelen en van ten minste drie organisaties komt; anders is het beeld verdeeld."

  static let noStance: Sentence = "Over geen enkel overleg gaven drie of meer organisaties hun mening."

  static func tooFew(_ meetings: Figure) -> Sentence {
    meetings.whole == 1
      ? Sentence("Over één overleg gaven minder dan drie organisaties hun mening.", saying: [meetings])
      : "Over \(meetings) overleggen gaven minder dan drie organisaties hun mening."
  }

  static let needed: Sentence = "Nodig:"

  /// `“Regiegroep” (7 van de 12 organisaties) en “EPA-tafel” (5 van de 9)`
  static func stances(_ meetings: [(name: String, organisations: Figure, base: Figure)]) -> Sentence {
    Dutch.list(
      meetings.enumerated().map { index, meeting in
        let noun = index == 0 ? " " + (meeting.base.whole == 1 ? "organisatie" : "organisaties") : ""
        return "“\(meeting.name)” (\(meeting.organisations) van \(index == 0 ? "de " : "")\(meeting.base)\(noun))"
      })
  }

  /// `“Regiegroep” (7 van de 12 organisaties) en “EPA-tafel” (5 van 9, bij 11 oordelen)`: the number of verdicts, of which the stance is
  /// more than half, where it is another than that of the organisations.
  static func needed(_ meetings: [(name: String, organisations: Figure, base: Figure, verdicts: Figure)]) -> Sentence {
    Dutch.list(
      meetings.enumerated().map { index, meeting in
        let noun = index == 0 ? " " + (meeting.base.whole == 1 ? "organisatie" : "organisaties") : ""
        let verdicts: Sentence = meeting.verdicts.whole == meeting.base.whole ? "" : ", bij \(meeting.verdicts) oordelen"
        return "“\(meeting.name)” (\(meeting.organisations) van \(index == 0 ? "de " : "")\(meeting.base)\(noun)\(verdicts))"
      })
  }

  static let meetingTable = "Overleggen die ter discussie staan, in aantallen organisaties"
  static let meetingColumns = [
    "Overleg", "Beeld", "Nodig", "Overbodig", "Samenvoegen", "Oordelen", "Met mening", "Uren per jaar",
  ]
  /// - Parameter isSelected: whether divided overleggen were left out.
  static func meetingNote(isSelected: Bool) -> [Sentence] {
    (isSelected ? ["Een verdeeld overleg staat erbij als ten minste drie organisaties er iets aan willen veranderen."] : [])
      + ["Alle overleggen staan in tabellen/overleg-beeld.csv."]
  }

  static func meetingName(_ meeting: Meeting) -> String { meeting.isStatutory ? "\(meeting.name) (wettelijk)" : meeting.name }

  static let mergeIntroduction: Sentence =
    "Wat overbodig heet, staat hier niet bij. Van elk paar staat er ten minste één ter discussie, of noemen drie of meer organisaties "
    + "samenvoegen. De som gaat uit van één overleg met iedereen aan tafel, zo vaak en zo lang als het grootste van de twee; de uren van paren zijn niet op te tellen."

  static let mergeTable = "Overleggen die samen één overleg kunnen zijn"
  static let mergeColumns = [
    "Overleg", "Samen met", "Let op", "Gedeelde organisaties", "Uren eerste", "Uren tweede", "Uren samen", "Uren vrij",
  ]

  static func cautions(_ cautions: [MergeCandidate.Caution]) -> String {
    cautions.isEmpty
      ? "niets"
      : cautions.map {
        switch $0 {
        case .statutory: "wettelijk"
        case .level: "ander niveau"
        case .scale: "ander gebied"
        }
      }.joined(separator: ", ")
  }

  static func choicesHeading(statements: Bool, others: [Question]) -> String {
    var parts: [String] = statements ? ["uitgangspunten"] : []
    for question in others {
      switch question.code {
      case "samenwerkingsmodel": parts.append("samenwerkingsmodel")
      case "schaal": parts.append("schaal")
      case "themas-top3": parts.append("voorkeursthema's")
      default: break
      }
    }
    return parts.isEmpty ? "Overige keuzes" : Dutch.sentence(Dutch.list(parts))
  }

  static let statementTable = "Uitgangspunten, in aantallen organisaties"
  static let statementColumns = ["Uitgangspunt", "Eens", "Oneens", "Organisaties"]
  static let statementNote: Sentence =
    "Eens en oneens tellen ook “helemaal”; een organisatie waarvan de respondenten verschillen, telt bij beide."

  /// `Richting geven: 12 van de 31 organisaties; afstemmen: 10.`
  static func choices(_ choices: [(name: String, organisations: Figure)], base: Figure) -> Sentence {
    let parts: [Sentence] = choices.enumerated().map { index, choice in
      index == 0
        ? "\(choice.name): \(Dutch.counted(choice.organisations, of: base, .organisation).text)" : "\(choice.name): \(choice.organisations)"
    }
    return Dutch.joined(parts, by: "; ") + "."
  }
}
