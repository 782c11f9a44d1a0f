import Consultation

/// `tabellen/ronden.csv`
struct RoundTable: Table {
  let material: Material
  let disclosure: Disclosure

  static let path = "tabellen/ronden.csv"
  let description = TableDescription(
    path: path, explanation: "Elke ronde in getallen: wat is gelezen, wie antwoordde en wat de antwoorden opleverden.",
    columns: [
      .round, .init("titel", "De titel van de ronde."), .init("bestanden", "Het aantal gelezen bestanden."),
      .init("gelezen", "Het aantal inzendingen en onbruikbare rijen."), .init("geteld", "Het aantal inzendingen dat meetelt."),
      .init("vervangen", "Het aantal inzendingen dat door een latere van dezelfde respondent is vervangen."),
      .init("test", "Het aantal testinzendingen."), .init("onvolledig", "Het aantal inzendingen dat niet is afgerond."),
      .init("dubbel", "Het aantal inzendingen dat precies gelijk is aan een andere van dezelfde respondent."),
      .init("afgekeurd", "Het aantal rijen dat geen inzending kon worden."), .respondents,
      .people("zonder_organisatie", "Het aantal respondenten van wie de organisatie niet bekend is."), .organisations,
      .init("uitgenodigd", "Het aantal uitgenodigde organisaties."),
      .init("uitgenodigd_geantwoord", "Het aantal uitgenodigde organisaties dat antwoordde."),
      .init("uitgenodigd_stil", "Het aantal uitgenodigde organisaties dat niet antwoordde."),
      .init("niet_uitgenodigd", "Het aantal organisaties dat antwoordde zonder op de lijst van genodigden te staan."),
      .init("ook_vorige_ronde", "Het aantal organisaties dat ook in de vorige ronde antwoordde."),
      .people("antwoorden", "Het aantal antwoorden met inhoud op de acht vragen."),
      .people("met_thema", "Het aantal daarvan dat onder een thema valt."),
      .people("zonder_thema", "Het aantal daarvan dat onder geen thema valt."),
      .people("zonder_inhoud", "Het aantal antwoorden dat alleen zegt dat er niets te melden is."),
      .init("besluiten", "Het aantal antwoorden waarvan een mens het thema bepaalde."),
      .init("campagnes", "Het aantal teksten dat woordelijk van meer respondenten kwam."),
      .init("onbekende_overleggen", "Het aantal namen van overleggen dat niet is herkend."),
      .init("overleggen", "Het aantal overleggen in de inventaris."),
      .init("overleggen_beoordeeld", "Het aantal overleggen waarover een organisatie zich uitsprak."),
      .init("uren_per_jaar", "De persoonsuren per jaar van alle overleggen in de inventaris."),
    ], keys: 1)

  func write(to sink: inout some RowSink) {
    var earlier: Set<Code<Organisation>> = []
    for figures in material.rounds {
      let code = figures.round.code
      sink.code(code)
      sink.text(figures.round.title)
      sink.number(figures.accounts.count)
      sink.number(figures.accounts.reduce(0) { $0 + $1.read })
      for status in SubmissionStatus.allCases { sink.number(figures.accounts.reduce(0) { $0 + $1[status] }) }
      sink.number(figures.accounts.reduce(0) { $0 + $1.rejected })
      sink.number(figures.respondents)
      sink.number(figures.respondentsWithoutOrganisation, isShown: disclosure.shows(.withoutOrganisation(code)))
      sink.number(figures.answering.count)
      sink.number(figures.invited.count)
      sink.number(figures.invitedAnswering.count)
      sink.number(figures.silent.count)
      sink.number(figures.answering.count - figures.invitedAnswering.count)
      sink.number(figures.answering.count { earlier.contains($0.code) })
      if !figures.answering.isEmpty { earlier = Set(figures.answering.map(\.code)) }
      let questions = Code<Question>.consultation.compactMap { figures.asked($0) }
      let (answers, without) = (questions.reduce(0) { $0 + $1.answers }, questions.reduce(0) { $0 + $1.withoutTheme })
      sink.number(answers, isShown: disclosure.shows(.answers(code)))
      sink.number(answers - without, isShown: disclosure.shows(.withTheme(code)))
      sink.number(without, isShown: disclosure.shows(.withoutTheme(code)))
      sink.number(questions.reduce(0) { $0 + $1.withoutContent }, isShown: disclosure.shows(.withoutContent(code)))
      let apart = material.particulars.rounds[code] ?? Particulars.RoundParticulars()
      sink.number(apart.decisions)
      sink.number(apart.campaigns)
      sink.number(apart.unknownMeetings)
      sink.number(figures.meetings.count)
      sink.number(figures.judgedMeetings.count)
      sink.decimal(figures.meetings.reduce(0) { $0 + $1.hoursPerYear })
      sink.endRow()
    }
  }
}

/// `tabellen/respons-domein.csv`
struct DomainResponseTable: Table {
  let material: Material

  static let path = "tabellen/respons-domein.csv"
  let description = TableDescription(
    path: path, explanation: "Hoeveel van de uitgenodigde organisaties per domein antwoordden.",
    columns: [
      .round, .init("domein", "Het domein: bestuur, zorg, veiligheid, wonen of ervaring."),
      .init("uitgenodigd", "Het aantal uitgenodigde organisaties."),
      .init("geantwoord", "Het aantal uitgenodigde organisaties dat antwoordde."),
      .init("organisaties", "Het aantal organisaties dat antwoordde, ook die niet waren uitgenodigd."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for figures in material.rounds {
      for domain in Organisation.Domain.allCases {
        sink.code(figures.round.code)
        sink.text(domain.rawValue)
        sink.number(figures.invited.count { $0.domain == domain })
        sink.number(figures.invitedAnswering.count { $0.domain == domain })
        sink.number(figures.answering.count { $0.domain == domain })
        sink.endRow()
      }
    }
  }
}

/// `tabellen/thema-beeld.csv`
struct ThemeOverviewTable: Table {
  let material: Material

  static let path = "tabellen/thema-beeld.csv"
  let description = TableDescription(
    path: path, explanation: "Hoeveel organisaties een thema of subthema noemen: in totaal, en bij elke vraag.",
    columns: [
      .round, .init("thema", "De code van het thema of subthema."), .init("naam", "De naam van het thema of subthema."),
      .init("organisaties", "Het aantal organisaties dat het bij een van de zes open vragen noemt."),
      .init(
        "ervaring",
        "Het aantal organisaties uit het domein ervaring waarvan iemand het namens de organisatie bij een van de zes open vragen noemt; wat "
          + "iemand op persoonlijke titel zei, telt hier niet; wie niet zei namens wie hij antwoordde, wel."),
    ]
      + Code<Question>.consultation.map {
        .init($0.rawValue, "Het aantal organisaties dat het noemt bij \(Wording.asked($0)).")
      } + [
        .init("knelpunt", "Het aantal organisaties dat er een knelpunt bij noemt; van thema's alleen."),
        .init("voorziening", "Het aantal organisaties dat een voorziening noemt die erbij helpt; van thema's alleen."),
      ]
      + Digest.themeQuestions.map {
        .init(experience(at: $0), "Het aantal organisaties van de kolom ervaring dat het noemt bij \(Wording.asked($0)).")
      }, keys: 2)

  /// The column with the organisations of people with experience that take a position on a theme at a question.
  static func experience(at question: Code<Question>) -> String { "ervaring_\(question)" }

  func write(to sink: inout some RowSink) {
    for figures in material.rounds {
      let experienced = Set(material.codebook.organisations.filter { $0.domain == .experience }.map(\.code))
      for theme in material.codebook.themes {
        sink.code(figures.round.code)
        sink.code(theme.code)
        sink.text(theme.name)
        sink.number(figures.organisations(naming: theme.code).count)
        sink.number(figures.positions(on: theme.code).intersection(experienced).count)
        for question in Code<Question>.consultation { sink.number(figures.theme(theme.code, at: question)?.organisations ?? 0) }
        sink.number(figures.others.base(of: "knelpunt").namers[theme.code]?.count ?? 0)
        sink.number(figures.others.base(of: "voorziening").namers[theme.code]?.count ?? 0)
        for question in Digest.themeQuestions {
          sink.number(figures.positions(on: theme.code, at: question).intersection(experienced).count)
        }
        sink.endRow()
      }
    }
  }
}

/// `tabellen/thema-kanten.csv`
struct ThemeSidesTable: Table {
  let material: Material
  let order: PublicationOrder

  static let path = "tabellen/thema-kanten.csv"
  let description = TableDescription(
    path: path, explanation: "De twee kanten van een paar vragen tegenover elkaar, per thema of subthema, in aantallen organisaties.",
    columns: [
      .round, .init("thema", "De code van het thema of subthema; geen-thema voor antwoorden die onder geen thema vallen."),
      .init("vraag", "De code van de vraag aan de positieve kant van het paar."),
      .init("alleen_positief", "Het aantal organisaties dat het alleen bij de positieve vraag noemt."),
      .init("alleen_negatief", "Het aantal organisaties dat het alleen bij de negatieve vraag noemt."),
      .init("beide", "Het aantal organisaties dat het bij beide vragen noemt."),
    ], keys: 3)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.pairs.ordered(by: { [order.place($0.round), order.place($0.theme), order.place($0.pair.positive)] }) {
      sink.code(row.round)
      sink.text(row.theme?.rawValue ?? noThemeCode)
      sink.code(row.pair.positive)
      sink.number(row.organisations.positive)
      sink.number(row.organisations.negative)
      sink.number(row.organisations.both)
      sink.endRow()
    }
  }
}

/// `tabellen/keuzevragen.csv`
struct ChoiceQuestionTable: Table {
  let material: Material

  static let path = "tabellen/keuzevragen.csv"
  let description = TableDescription(
    path: path,
    explanation: "Hoeveel organisaties een vraag buiten de acht beantwoordden, en bij een uitgangspunt: het eens of oneens zijn.",
    columns: [
      .round, .init("vraag", "De code van de vraag."),
      .init("organisaties", "Het aantal bekende organisaties dat antwoordde; elk telt één keer."),
      .init("eens", "Het aantal organisaties waarvan een respondent het eens of helemaal eens is; alleen bij uitgangspunten."),
      .init("oneens", "Het aantal organisaties waarvan een respondent het oneens of helemaal oneens is; alleen bij uitgangspunten."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    let questions = material.codebook.questions.filter { !Code<Question>.consultation.contains($0.code) }
    for figures in material.rounds {
      for question in questions {
        let base = figures.others.base(of: question.code)
        guard !base.organisations.isEmpty else { continue }
        sink.code(figures.round.code)
        sink.code(question.code)
        sink.number(base.organisations.count)
        sink.number(base.agreeing.count)
        sink.number(base.disagreeing.count)
        sink.endRow()
      }
    }
  }
}

/// `tabellen/verschuiving.csv`
struct MovementTable: Table {
  let material: Material

  static let path = "tabellen/verschuiving.csv"
  let description = TableDescription(
    path: path, explanation: "Hoeveel organisaties een thema of subthema in twee opeenvolgende ronden noemen bij de zes open vragen.",
    columns: [
      .init("ronde_eerst", "De map van de eerdere ronde."), .init("ronde_nu", "De map van de latere ronde."),
      .init("thema", "De code van het thema of subthema."),
      .init("eerst", "Het aantal organisaties dat het in de eerdere ronde noemde."),
      .init("nu", "Het aantal organisaties dat het in de latere ronde noemt."),
      .init("nieuw", "Het aantal organisaties dat het nu noemt en eerst niet."),
      .init("weg", "Het aantal organisaties dat het eerst noemde en nu niet."),
      .init("gebleven", "Het aantal organisaties dat het beide keren noemt."),
    ] + OrganisationFlow.causeColumns + [
      .init(
        "plaats_eerst",
        "De plaats in de eerdere ronde onder de thema's, of onder de subthema's, naar het aantal organisaties; gelijke delen de beste plaats. "
          + "Leeg als geen organisatie het noemde."),
      .init("plaats_nu", "De plaats in de latere ronde."),
    ], keys: 3)

  func write(to sink: inout some RowSink) {
    for change in material.tallies.themeChanges {
      sink.code(change.earlier)
      sink.code(change.later)
      sink.code(change.theme)
      let flow = change.organisations
      for number in [flow.before, flow.after, flow.new, flow.gone, flow.stayed] { sink.number(number) }
      flow.writeCauses(to: &sink)
      for rank in [change.rankBefore, change.rankAfter] { if let rank { sink.number(rank) } else { sink.text("") } }
      sink.endRow()
    }
  }
}
