import Consultation

extension Wording {
  static func inventory(_ meetings: Int, hours: Double, judged: Int) -> String {
    let first = "De inventaris telt \(Dutch.count(meetings, .meeting)), samen \(Dutch.personHours(hours)) per jaar."
    if judged == meetings {
      return first + (meetings == 1 ? " Organisaties spraken zich erover uit." : " Over elk daarvan spraken organisaties zich uit.")
    }
    return first + " Over \(judged == 1 ? "één" : String(judged)) daarvan spraken organisaties zich uit."
  }

  static let noVerdicts = "Over de overleggen heeft geen organisatie zich uitgesproken."

  static let stanceRule =
    "Een overleg staat bij het oordeel dat het hoogste aantal organisaties geeft, als dat er ten minste drie zijn. "
    + "Een organisatie waarvan de respondenten verschillen, telt bij elk oordeel mee."

  static let noStance = "Geen enkel oordeel komt van drie of meer organisaties; de tabel geeft de aantallen."

  static func label(_ stance: MeetingStance, count: Int) -> String {
    switch stance {
    case .needed: "Nodig (\(count))."
    case .superfluous: "Overbodig (\(count))."
    case .merge: "Samenvoegen (\(count))."
    case .statutoryInDoubt: "Wettelijk, en toch ter discussie (\(count))."
    case .divided: "Verdeeld (\(count))."
    case .tooFew: "Te weinig oordelen (\(count))."
    }
  }

  /// `Regiegroep (7 van de 12 organisaties); EPA-tafel (5 van de 9)`
  static func stances(_ meetings: [(name: String, organisations: Int, base: Int)]) -> String {
    meetings.enumerated().map { index, meeting in
      let counts = "\(meeting.organisations) van de \(meeting.base)"
      return "\(meeting.name) (\(counts)\(index == 0 ? " " + (meeting.base == 1 ? "organisatie" : "organisaties") : ""))"
    }.joined(separator: "; ") + "."
  }

  static func divided(_ names: [String]) -> String { Dutch.list(names) + "." }

  static func superfluousHours(_ meetings: Int, hours: Double, of all: Double) -> String {
    (meetings == 1 ? "Het overleg dat overbodig heet, kost" : "De overleggen die overbodig heten, kosten samen")
      + " \(Dutch.hours(hours)) per jaar, van de \(Dutch.hours(all)) in de inventaris."
  }

  static let meetingTable = "Oordelen over de overleggen, in aantallen organisaties"
  static let meetingColumns = ["Overleg", "Niveau", "Uren per jaar", "Nodig", "Overbodig", "Samenvoegen", "Geen mening", "Organisaties"]
  static func meetingName(_ meeting: Meeting) -> String { meeting.isStatutory ? "\(meeting.name) (wettelijk)" : meeting.name }

  static func overlapIntroduction(_ pairs: Int) -> String {
    "Volgens de inventaris zitten bij \(pairs == 1 ? "dit paar" : "deze paren") ten minste voor de helft dezelfde organisaties aan tafel, "
      + "met ten minste één gedeeld thema. "
      + "De uren zijn een rekenvoorbeeld: wat vrijkomt als er van de twee één overblijft. "
      + "Een overleg kan in meer paren staan; de uren tellen dus niet op."
  }

  static let overlapTable = "Overleggen die deelnemers en thema's delen"
  static let overlapColumns = ["Overleg", "Lijkt op", "Gedeelde organisaties", "Gedeelde thema's", "Uren vrij per jaar"]

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

  static func statementNote(_ isTwoSided: Bool) -> String {
    "Eens is mee eens en helemaal mee eens, oneens is mee oneens en helemaal mee oneens."
      + (isTwoSided ? " Een organisatie waarvan de respondenten verschillen, telt bij beide." : "")
  }

  static func mostAgreed(_ name: String, _ organisations: Int, of base: Int) -> String {
    "Het vaakst eens zijn organisaties het met “\(name)” (\(organisations) van \(base))."
  }

  static func mostDisagreed(_ name: String, _ organisations: Int, of base: Int) -> String {
    "Het vaakst oneens zijn organisaties het met “\(name)” (\(organisations) van \(base))."
  }

  /// `Richting geven: 12 van de 31 organisaties; afstemmen: 10.`
  static func choices(_ choices: [(name: String, organisations: Int)], base: Int) -> String {
    choices.enumerated().map { index, choice in
      index == 0
        ? "\(choice.name): \(Dutch.counted(choice.organisations, of: base, .organisation).text)" : "\(choice.name): \(choice.organisations)"
    }.joined(separator: "; ") + "."
  }
}
