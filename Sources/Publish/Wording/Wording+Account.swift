import Consultation

extension Wording {
  static func read(_ round: Round, _ account: FileAccount, files: Int) -> String {
    var parts: [String] = ["\(account[.counted]) geteld"]
    let others: [(Int, String)] = [
      (account[.replaced], "vervangen door een latere inzending"), (account[.test], "test"), (account[.unfinished], "niet afgerond"),
      (account[.duplicate], "dubbel"), (account.rejected, "afgekeurd"),
    ]
    parts += others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let opening =
      "In “\(round.title)” \(account.read == 1 ? "is" : "zijn") uit \(Dutch.count(files, .file)) "
      + "\(Dutch.count(account.read, .submission)) gelezen"
    guard account.read != account[.counted] else {
      return opening + (account.read == 1 ? " en geteld." : "; elke inzending telt mee.")
    }
    return "\(opening): \(account.read) = \(parts.joined(separator: " + "))."
  }

  static func coding(_ answers: Int, withTheme: Int, withoutTheme: Int, withoutContent: Int, decided: Int) -> String {
    var text = "De acht vragen leverden \(Dutch.count(answers, .answer)) met inhoud op"
    if withoutTheme == 0 {
      text += answers == 1 ? "; het kreeg een thema." : "; elk daarvan kreeg een thema."
    } else if withTheme == 0 {
      text += answers == 1 ? "; het kreeg geen thema." : "; geen daarvan kreeg een thema."
    } else {
      text += ": \(withTheme) met een thema en \(withoutTheme) zonder."
    }
    if withoutContent > 0 {
      text +=
        " Daarnaast \(withoutContent == 1 ? "zegt één antwoord" : "zeggen \(withoutContent) antwoorden") alleen dat er niets te melden is."
    }
    text += " Antwoorden zijn met een woordenlijst aan thema's gekoppeld; dat gaat niet altijd goed."
    if decided > 0 { text += " Over \(Dutch.count(decided, .answer)) besliste een mens." }
    return text
  }

  static func unknownNames(_ respondents: Int, meetings: Int) -> String {
    var parts: [String] = []
    if respondents > 0 { parts.append("van \(Dutch.count(respondents, .respondent)) de organisatie") }
    if meetings > 0 { parts.append("van \(Dutch.count(meetings, .meeting)) de naam") }
    return "Niet herkend: \(Dutch.list(parts)). Wat een mens moet beslissen, staat in analist/werklijst.csv."
  }

  static func campaigns(_ count: Int, shown: Int) -> String {
    let sent =
      Dutch.sentence(Dutch.subject(count, .text).does("kwam", "kwamen")) + " woordelijk van meer respondenten; elk van hen telt als één."
    return shown < count ? "\(sent) De \(shown) met het hoogste aantal afzenders:" : sent
  }

  static func campaign(respondents: Int?, atLeast threshold: Int) -> String {
    respondents.map { "\($0) respondenten: " } ?? "minder dan \(threshold) respondenten: "
  }

  static func campaignWithoutText(_ question: Code<Question>) -> String {
    "een tekst over \(asked(question)), zonder toestemming om te citeren"
  }

  static func problems(_ count: Int) -> String {
    "Tijdens de verwerking \(count == 1 ? "kwam" : "kwamen") er \(Dutch.count(count, .message)); zie analist/meldingen.csv."
  }

  static func bounds(silent: Int) -> String {
    let who =
      silent == 1 ? "de uitgenodigde organisatie die niet antwoordde," : "de \(silent) uitgenodigde organisaties die niet antwoordden,"
    return
      "Niet te concluderen is wat \(who) \(silent == 1 ? "vindt" : "vinden"), hoe zwaar een onderwerp weegt, en of een organisatie als geheel achter een antwoord staat."
  }

  static let noBounds =
    "Niet te concluderen is hoe zwaar een onderwerp weegt, en of een organisatie als geheel achter een antwoord staat."

  static func disclosure(_ threshold: Int) -> String {
    "Aantallen van minder dan \(threshold) respondenten zijn in deze digest weggelaten."
  }

  static let quoteRule =
    "Citaten komen van respondenten die daarmee instemden. Gekozen is naar een vaste regel: eerst antwoorden over dit thema alleen, "
    + "dan die van de kant van de burger, dan die met een lengte van ongeveer 140 tekens; ten hoogste twee per thema, "
    + "van verschillende organisaties, het tweede zo mogelijk van de andere kant van de vraag."

  static let findingRule =
    "In het kort geeft ten hoogste zeven bevindingen, in vaste volgorde: overleggen, uren, wat nodig is, wat in de weg zit, "
    + "model en schaal, de grootste verschuiving, de respons. Een bevinding waar minder dan drie organisaties achter staan, vervalt."

  static let quantifierTable = "Woorden voor hoeveelheden; onder de tien staan alleen aantallen"
  static let quantifierColumns = ["Woord", "Betekenis"]

  static let tables = "De cijfers staan in de map tabellen; kolommen.csv legt elke kolom uit."
}
