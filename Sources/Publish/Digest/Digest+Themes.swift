import Consultation

extension Digest {
  /// The six questions that are read per theme; the two about overleggen have a section of their own.
  static let themeQuestions: [Code<Question>] = Wording.Pair.allCases.flatMap { [$0.questions.positive, $0.questions.negative] }

  /// What the region says, theme by theme in reporting order.
  var themes: Section {
    var quotes = QuoteChoice(now.round, material)
    let parts = material.codebook.categories.compactMap { part(about: $0, &quotes) } + [noTheme].compactMap(\.self)
    let overview = themeOverview
    return Section(
      heading: Wording.Heading.themes, anchor: "themas",
      blocks: parts.isEmpty ? [] : [.sentences([Wording.themeIntroduction])] + (overview.map { [.table($0)] } ?? []), parts: parts)
  }

  /// How many organisations name each theme, per question that was asked.
  private var themeOverview: TextTable? {
    let asked = Self.themeQuestions.filter { now.question($0) != nil }
    let rows: [[TextTable.Cell]] = material.codebook.categories.compactMap { theme in
      let counts = asked.map { now.theme(theme.code, at: $0)?.organisations ?? 0 }
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      return [.text(theme.name)] + counts.map { .count($0) }
    }
    guard rows.count > 1 else { return nil }
    let base: [TextTable.Cell] = [.text(Wording.baseRow)] + asked.map { .count(now.question($0)?.organisations ?? 0) }
    return TextTable(
      caption: Wording.themeTable, columns: [Wording.themeColumn] + asked.map(Wording.column), rows: rows + [base])
  }

  private func part(about theme: Theme, _ quotes: inout QuoteChoice) -> Section? {
    let naming = now.organisations(naming: theme.code)
    let respondents = Self.themeQuestions.compactMap { now.theme(theme.code, at: $0)?.respondents }.max() ?? 0
    guard !naming.isEmpty || shown(respondents) != nil else { return nil }
    var sentences = [
      naming.isEmpty ? Wording.namedByRespondents(respondents) : Wording.named(naming.count, of: now.answering.count)
    ]
    let (leading, isComplete) = points(of: theme.code) { now.organisations(naming: $0).count }
    if !leading.isEmpty { sentences.append(Wording.leadingPoints(leading, isComplete: isComplete)) }
    if let citizen = citizen(on: theme.code) { sentences.append(citizen) }
    var blocks: [Block] = [.sentences(sentences)]
    let pairs = Wording.Pair.allCases.compactMap { pair($0, on: theme.code, leading: leading.map(\.name)) }
    let bullets = pairs + [bottlenecks(on: theme.code)].compactMap(\.self)
    if !bullets.isEmpty { blocks.append(.bullets(bullets)) }
    for quote in quotes.quotes(about: theme.code) {
      blocks.append(.quote(quote.text, attribution: Wording.attribution(quote)))
    }
    return Section(heading: theme.name, anchor: "thema-\(theme.code.rawValue)", blocks: blocks)
  }

  /// The citizen's side first: the organisations of people with experience that name the theme, and where they name it most.
  private func citizen(on theme: Code<Theme>) -> String? {
    let experienced = Set(now.answering.filter { $0.domain == .experience }.map(\.code))
    let naming = now.organisations(naming: theme).intersection(experienced)
    let counts = Self.themeQuestions.map { ($0, now.organisations(naming: theme, at: $0).intersection(experienced).count) }
    guard !naming.isEmpty, let most = counts.max(by: { $0.1 < $1.1 }), most.1 > 0,
      let first = counts.first(where: { $0.1 == most.1 })
    else { return nil }
    return Wording.citizen(naming.count, of: experienced.count, most: first.0, isOnly: counts.count { $0.1 > 0 } == 1)
  }

  /// How many organisations name a bottleneck within a theme, and how many a provision that would help.
  private func bottlenecks(on theme: Code<Theme>) -> [Inline]? {
    let parts = Wording.Need.allCases.compactMap { need -> String? in
      let base = others.base(of: need.question)
      guard let organisations = base.namers[theme]?.count else { return nil }
      return Wording.need(need, organisations, of: base.organisations.count)
    }
    return parts.isEmpty ? nil : [.strong(Wording.needs), .plain(" " + parts.joined(separator: " "))]
  }

  /// What both sides of a pair of questions say, and who says only what fewer say.
  private func pair(_ pair: Wording.Pair, on theme: Code<Theme>, leading: [String]) -> [Inline]? {
    let (positive, negative) = pair.questions
    let sides = (mention(of: theme, at: positive, leading), mention(of: theme, at: negative, leading))
    // That the one organisation that answered a question did not name the theme there is not worth a line.
    let shown = [sides.0, sides.1].compactMap(\.self).filter { $0.organisations > 0 || $0.base > 1 }
    guard shown.contains(where: { $0.organisations > 0 }) else { return nil }
    var line: [Inline] = shown.flatMap { [.strong(Wording.label($0.question)), .plain(" \($0.sentence) ")] }
    let inFavour = now.organisations(naming: theme, at: positive)
    let against = now.organisations(naming: theme, at: negative)
    let (onlyFor, onlyAgainst) = (inFavour.subtracting(against).count, against.subtracting(inFavour).count)
    if onlyFor > 0, onlyAgainst > 0 {
      if onlyFor == onlyAgainst {
        line.append(.plain(Wording.divided(onlyFor, positive, negative)))
      } else {
        line.append(.plain(onlyFor < onlyAgainst ? Wording.minority(onlyFor, at: positive) : Wording.minority(onlyAgainst, at: negative)))
      }
    }
    return line
  }

  /// How many name a theme at a question, with its leading points where they are not those of the whole theme.
  private func mention(of theme: Code<Theme>, at question: Code<Question>, _ known: [String]) -> Wording.Mention? {
    guard let asked = now.question(question), asked.organisations > 0 else { return nil }
    let (leading, isComplete) = points(of: theme) { now.theme($0, at: question)?.organisations ?? 0 }
    let tally = now.theme(theme, at: question)
    let isShown = tally.flatMap { shown($0.respondents) } != nil
    return Wording.Mention(
      question: question, organisations: tally?.organisations ?? 0, base: asked.organisations,
      respondents: isShown ? tally?.respondents : nil, answers: isShown ? tally?.answers : nil,
      leading: Set(leading.map(\.name)) == Set(known) ? [] : leading, isLeadingAmongMore: !isComplete)
  }

  /// The two sub-themes of a theme that most organisations name, with those that tie the second left out.
  private func points(
    of theme: Code<Theme>, counting: (Code<Theme>) -> Int
  ) -> (leading: [(name: String, organisations: Int)], isComplete: Bool) {
    let counted = material.codebook.themes.filter { $0.parent == theme }.map { (name: $0.name, organisations: counting($0.code)) }
      .filter { $0.organisations > 0 }.ordered { [-$0.organisations] }
    guard counted.count > 2 else { return (counted, true) }
    let cut = counted[2].organisations
    return (Array(counted.prefix(2).filter { $0.organisations > cut }), false)
  }

  /// How many answers fall under no theme.
  private var noTheme: Section? {
    let tallies = Self.themeQuestions.compactMap { now.question($0) }
    let without = tallies.reduce(0) { $0 + $1.withoutTheme }
    let all = tallies.reduce(0) { $0 + $1.answers }
    guard without > 0 else { return nil }
    return Section(
      heading: Wording.Heading.noTheme, anchor: "geen-thema", blocks: [.sentences([Wording.withoutTheme(without, of: all)])])
  }
}
