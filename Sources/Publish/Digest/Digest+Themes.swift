import Consultation

extension Digest {
  /// The six questions that are read per theme; the two about overleggen have a section of their own.
  static let themeQuestions: [Code<Question>] = themePairs.flatMap { [$0.positive, $0.negative] }
  private static let themePairs: [QuestionPair] = [.fit, .need, .connection]

  /// What the region says, theme by theme in reporting order.
  var themes: Section {
    var quotes = QuoteChoice(now.round, material)
    let parts = material.codebook.categories.compactMap { part(about: $0, &quotes) }
    let overview = themeOverview
    return Section(
      heading: Wording.Heading.themes, anchor: "themas",
      blocks: overview.map { [.sentences([Wording.themeIntroduction]), .table($0)] } ?? [], parts: parts)
  }

  /// How many organisations name each theme, per question that was asked.
  private var themeOverview: TextTable? {
    let asked = Self.themeQuestions.filter { now.question($0) != nil }
    let rows: [[TextTable.Cell]] = material.codebook.categories.compactMap { theme in
      guard asked.contains(where: { (now.theme(theme.code, at: $0)?.organisations ?? 0) > 0 }) else { return nil }
      return [.text(theme.name)] + asked.map { .heat(self.theme(theme.code, $0.rawValue), of: base(of: $0)) }
    }
    guard rows.count > 1 else { return nil }
    return TextTable(
      caption: Wording.themeTable, columns: [Wording.themeColumn] + asked.map(Wording.column),
      rows: rows,
      total: [.text(Wording.baseRow)] + asked.map { .count(base(of: $0)) })
  }

  private func part(about theme: Theme, _ quotes: inout QuoteChoice) -> Section? {
    let naming = self.theme(theme.code, "organisaties")
    var sentences: [Sentence] = []
    if naming.whole > 0 {
      if let citizen = citizen(on: theme.code) { sentences.append(citizen) }
      sentences.append(Wording.named(naming, of: round("organisaties"), leading: leading(in: theme.code)))
    } else {
      guard let respondents = respondents(naming: theme.code) else { return nil }
      sentences.append(Wording.namedByRespondents(respondents))
    }
    let bottlenecks = self.theme(theme.code, "knelpunt")
    if bottlenecks.whole >= MeetingStance.fewestOrganisations {
      sentences.append(Wording.bottlenecks(bottlenecks, of: other("knelpunt")))
    }
    var blocks: [Block] = [.sentences(sentences)]
    let sides = Self.themePairs.compactMap { self.sides($0, on: theme.code) }
    if !sides.isEmpty {
      blocks.append(.bullets(sides.map { [.strong(Wording.label($0.more.question)), .said(" " + Wording.sides($0))] }))
    }
    for quote in quotes.quotes(about: theme.code, isDivided: sides.contains(where: \.isDivided)) {
      blocks.append(.quote(quote.text, attribution: Wording.attribution(quote)))
    }
    return Section(heading: theme.name, anchor: "thema-\(theme.code.rawValue)", blocks: blocks)
  }

  /// The respondents that name a theme at the question where most do, unless they are too few to be shown.
  private func respondents(naming theme: Code<Theme>) -> Figure? {
    let most = Self.themeQuestions.map {
      book.figure("tabellen/themas.csv", [now.round.code.rawValue, theme.rawValue, $0.rawValue], "respondenten")
    }
    .max { $0.value < $1.value }
    return most.flatMap { $0.whole >= material.settings.disclosureThreshold ? $0 : nil }
  }

  /// The citizen's side: the organisations of people with experience on whose behalf the theme is named, and where. They are few and known
  /// by name: what somebody there said in person is not told.
  private func citizen(on theme: Code<Theme>) -> Sentence? {
    let naming = self.theme(theme, "ervaring")
    guard naming.whole > 0 else { return nil }
    let questions = Self.themeQuestions.map { (question: $0, organisations: self.theme(theme, ThemeOverviewTable.experience(at: $0))) }
    return Wording.citizen(naming, of: domain(.experience, "organisaties"), at: questions.filter { $0.organisations.whole > 0 })
  }

  /// The two sub-themes that most organisations name, three at the least; those that tie with a third are left out.
  private func leading(in theme: Code<Theme>) -> [(name: String, organisations: Figure)] {
    let counted = material.codebook.themes.filter { $0.parent == theme }
      .map { (name: $0.name, organisations: self.theme($0.code, "organisaties")) }
      .filter { $0.organisations.whole >= MeetingStance.fewestOrganisations }.ordered { [-$0.organisations.whole] }
    guard counted.count > 2 else { return counted }
    return counted.prefix(2).filter { $0.organisations.whole > counted[2].organisations.whole }
  }

  /// What both sides of a pair of questions say. Left out when hardly anyone names the theme there and nobody differs.
  private func sides(_ pair: QuestionPair, on theme: Code<Theme>) -> Wording.Sides? {
    func side(_ question: Code<Question>) -> (question: Code<Question>, organisations: Figure, base: Figure)? {
      let base = base(of: question)
      return base.whole > 0 ? (question, self.theme(theme, question.rawValue), base) : nil
    }
    func only(_ column: String) -> Figure {
      book.figure(ThemeSidesTable.path, [now.round.code.rawValue, theme.rawValue, pair.positive.rawValue], column)
    }
    let (positive, negative) = (side(pair.positive), side(pair.negative))
    let isNegativeFirst = (negative?.organisations.value ?? 0) > (positive?.organisations.value ?? 0)
    guard let more = isNegativeFirst ? negative : positive ?? negative, more.organisations.whole > 0 else { return nil }
    let fewer = isNegativeFirst ? positive : positive == nil ? nil : negative
    let onlyFewer = only(isNegativeFirst ? "alleen_positief" : "alleen_negatief")
    let onlyMore = only(isNegativeFirst ? "alleen_negatief" : "alleen_positief")
    let differs = onlyFewer.whole > 0 && onlyMore.whole > 0
    guard differs || more.organisations.whole >= MeetingStance.fewestOrganisations || more.base.whole < Dutch.smallestBaseForShares else {
      return nil
    }
    return Wording.Sides(more: more, fewer: fewer, onlyFewer: differs ? onlyFewer : nil)
  }
}
