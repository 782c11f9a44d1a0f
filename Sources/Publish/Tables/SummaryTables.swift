import Consultation

/// `tabellen/respons.csv`
struct ResponseTable: Table {
  let material: Material
  let disclosure: Disclosure
  let order: PublicationOrder

  static let path = "tabellen/respons.csv"
  let description = TableDescription(
    path: path, explanation: "Hoeveel respondenten van elke organisatie per ronde meetellen.",
    columns: [
      .round, .organisation, .init("naam", "De naam van de organisatie."),
      .init("domein", "Het domein van de organisatie: bestuur, zorg, veiligheid, wonen of ervaring."),
      .init("uitgenodigd", "Of de organisatie was uitgenodigd: ja of nee."), .respondents,
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.response.ordered(by: { [order.place($0.round), order.place($0.organisation)] }) {
      let organisation = material.codebook.organisation(row.organisation)
      sink.code(row.round)
      sink.code(row.organisation)
      sink.text(organisation?.name ?? "")
      sink.text(organisation?.domain.rawValue ?? "")
      sink.text(organisation.map { $0.isInvited ? "ja" : "nee" } ?? "")
      sink.number(row.respondents, isShown: disclosure.shows(.response(row.round, row.organisation)))
      sink.endRow()
    }
  }
}

/// `tabellen/themas.csv`
struct ThemeTable: Table {
  let material: Material
  let disclosure: Disclosure
  let order: PublicationOrder

  let description = TableDescription(
    path: "tabellen/themas.csv", explanation: "Hoe vaak een thema of subthema voorkomt in de antwoorden op elk van de acht vragen.",
    columns: [
      .round, .init("thema", "De code van het thema of subthema; geen-thema voor antwoorden die onder geen thema vallen."), .question,
      .respondents, .organisations, .answers,
    ], keys: 3)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.themes.ordered(by: { [order.place($0.round), order.place($0.theme), order.place($0.question)] }) {
      sink.code(row.round)
      sink.text(row.theme?.rawValue ?? noThemeCode)
      sink.code(row.question)
      let isShown = disclosure.shows(.theme(row.round, row.theme, row.question))
      sink.number(row.respondents, isShown: isShown)
      sink.number(row.organisations)
      sink.number(row.answers, isShown: isShown)
      sink.endRow()
    }
  }
}

/// `tabellen/thema-organisatie.csv`
struct ThemeOrganisationTable: Table {
  let material: Material
  let disclosure: Disclosure
  let order: PublicationOrder

  let description = TableDescription(
    path: "tabellen/thema-organisatie.csv",
    explanation: "Hoe vaak een thema of subthema voorkomt in de antwoorden van elke organisatie; alleen thema's die iemand namens haar "
      + "noemde, of ten minste zoveel mensen op persoonlijke titel als de drempel. Wie niet zei namens wie, telt als namens de organisatie.",
    columns: [
      .round, .init("thema", "De code van het thema of subthema."), .organisation, .question, .respondents, .answers,
    ])

  func write(to sink: inout some RowSink) {
    let rows = material.tallies.themesByOrganisation.ordered {
      [order.place($0.round), order.place($0.theme), order.place($0.organisation), order.place($0.question)]
    }
    for row in rows where !disclosure.isLeftOut(row) {
      sink.code(row.round)
      sink.code(row.theme)
      sink.code(row.organisation)
      sink.code(row.question)
      let isShown = disclosure.shows(.themeOrganisation(row.round, row.theme, row.organisation, row.question))
      sink.number(row.respondents, isShown: isShown)
      sink.number(row.answers, isShown: isShown)
      sink.endRow()
    }
  }
}

/// `tabellen/vragen.csv`
struct QuestionTable: Table {
  let material: Material
  let disclosure: Disclosure
  let order: PublicationOrder

  let description = TableDescription(
    path: "tabellen/vragen.csv", explanation: "Hoeveel antwoorden elk van de acht vragen kreeg, met en zonder thema.",
    columns: [
      .round, .question, .respondents, .organisations, .people("antwoorden", "Het aantal antwoorden met inhoud."),
      .people("zonder_thema", "Het aantal antwoorden met inhoud dat onder geen thema valt."),
      .people("zonder_inhoud", "Het aantal antwoorden dat alleen zegt dat er niets te melden is."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.questions.ordered(by: { [order.place($0.round), order.place($0.question)] }) {
      sink.code(row.round)
      sink.code(row.question)
      let isShown = disclosure.shows(.question(row.round, row.question))
      sink.number(row.respondents, isShown: isShown)
      sink.number(row.organisations)
      sink.number(row.answers, isShown: isShown)
      sink.number(row.withoutTheme, isShown: disclosure.shows(.theme(row.round, nil, row.question)))
      sink.number(row.withoutContent, isShown: disclosure.shows(.nothingToSay(row.round, row.question)))
      sink.endRow()
    }
  }
}

/// `tabellen/keuzes.csv`
struct ChoiceTable: Table {
  let material: Material
  let disclosure: Disclosure
  let order: PublicationOrder

  let description = TableDescription(
    path: "tabellen/keuzes.csv", explanation: "Hoe vaak elk antwoord is gekozen bij uitgangspunten, samenwerkingsmodel, schaal en top-3.",
    columns: [
      .round, .init("vraag", "De code van de vraag."), .init("keuze", "De code van het antwoord of van het thema."),
      .init("naam", "Het antwoord in woorden."), .respondents, .organisations,
    ], keys: 3)

  func write(to sink: inout some RowSink) {
    // Within a question the tallies' own order stands: that of the closed list, or of the themes.
    for row in material.tallies.choices.ordered(by: { [order.place($0.round), order.place($0.question)] }) {
      sink.code(row.round)
      sink.code(row.question)
      sink.text(row.choice)
      sink.text(material.codebook.name(of: row))
      sink.number(row.respondents, isShown: disclosure.shows(.choice(row.round, row.question, row.choice)))
      sink.number(row.organisations)
      sink.endRow()
    }
  }
}

/// `tabellen/verantwoording.csv`
struct AccountTable: Table {
  let material: Material
  let order: PublicationOrder

  let description = TableDescription(
    path: "tabellen/verantwoording.csv",
    explanation: "Wat er van elk bestand is geworden: gelezen = geteld + vervangen + test + onvolledig + dubbel + afgekeurd.",
    columns: [
      .round, .source, .init("gelezen", "Het aantal inzendingen en onbruikbare rijen."),
      .init("geteld", "Het aantal inzendingen dat meetelt."),
      .init("vervangen", "Het aantal inzendingen dat door een latere van dezelfde respondent is vervangen."),
      .init("test", "Het aantal testinzendingen."), .init("onvolledig", "Het aantal inzendingen dat niet is afgerond."),
      .init("dubbel", "Het aantal inzendingen dat precies gelijk is aan een andere van dezelfde respondent."),
      .init("afgekeurd", "Het aantal rijen dat geen inzending kon worden."),
    ])

  func write(to sink: inout some RowSink) {
    let accounts = material.tallies.accounts.sorted { a, b in
      let (x, y) = (order.place(a.round), order.place(b.round))
      return x != y ? x < y : a.file < b.file
    }
    for account in accounts {
      sink.code(account.round)
      sink.text(account.file.path)
      sink.number(account.read)
      for status in SubmissionStatus.allCases { sink.number(account[status]) }
      sink.number(account.rejected)
      sink.endRow()
    }
  }
}

extension Codebook {
  /// The wording of the choice that a tally counts: that of the closed list, of the theme, or else its code.
  func name(of tally: ChoiceTally) -> String {
    if let question = question(tally.question), let choice = choices(of: question).first(where: { $0.code.rawValue == tally.choice }) {
      return choice.name
    }
    return theme(Code(tally.choice))?.name ?? tally.choice
  }
}

extension TableDescription.Column {
  static let round = Self("ronde", "De map van de ronde onder input/rondes.")
  static let organisation = Self("organisatie", "De code van de organisatie.")
  static let question = Self("vraag", "De code van de vraag, een van de acht.")
  static let respondents = people("respondenten", "Het aantal respondenten; ieder telt één keer.")
  static let organisations = Self("organisaties", "Het aantal bekende organisaties; elk telt één keer.")
  static let answers = people("antwoorden", "Het aantal antwoorden.")
  static let source = Self("bron", "Het bestand, als pad onder input/rondes.")
  static let row = Self("rij", "De rij zoals een spreadsheetprogramma die nummert.")
  static let respondent = Self("respondent", "Het pseudoniem van de respondent, gelijk in elke ronde.")
}
