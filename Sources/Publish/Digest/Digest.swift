import Consultation

/// Builds the digest: decides what is said, in which order; the words come from ``Wording``, the figures from the public tables.
struct Digest: Sendable {
  let material: Material
  let book: FigureBook
  let now: RoundFigures
  /// The round before, when somebody answered in it.
  let before: RoundFigures?

  /// The digest of the latest round in which somebody answered; a notice when nobody ever did.
  static func document(_ material: Material, _ book: FigureBook) -> Document {
    let answered = material.rounds.filter { $0.respondents > 0 }
    var document = Document(title: material.settings.title, notice: material.settings.isFictional ? Wording.fictional : nil)
    guard let now = answered.last else {
      document.introduction = [.sentences([Wording.nobody])]
      if let last = material.rounds.last, !last.invited.isEmpty {
        document.sections = [Digest(material: material, book: book, now: last, before: nil).response]
      }
      return document
    }
    let digest = Digest(material: material, book: book, now: now, before: answered.dropLast().last)
    document.introduction = [.sentences(digest.introduction + [Wording.noStatus])]
    document.sections = [
      digest.findings, digest.response, digest.themes, digest.meetings, digest.choices, digest.checklist, digest.movement, digest.decisions,
      digest.account,
    ].filter { !$0.isEmpty }
    return document
  }

  /// The digest on one page, for colleges and gemeenteraden: what was found and what is to be discussed, in the same words.
  static func brief(_ document: Document, withPage: Bool = true) -> Document {
    let chosen = document.sections.filter { $0.anchor == Self.findingsAnchor || $0.anchor == Self.decisionsAnchor }
    var brief = Document(title: "\(document.title): \(Wording.briefTitle)", notice: document.notice)
    brief.introduction = document.introduction
    brief.sections = chosen
    guard !chosen.isEmpty else { return brief }
    brief.sections.append(
      Section(heading: Wording.Heading.more, anchor: "meer", blocks: [.sentences([Wording.briefMore(withPage: withPage), Wording.claims])]))
    return brief
  }

  static let findingsAnchor = "kort"
  static let decisionsAnchor = "bespreking"

  private var introduction: [Sentence] {
    var sentences = [
      Wording.introduction(
        now.round, respondents: round("respondenten"), organisations: round("organisaties"), invited: round("uitgenodigd_geantwoord"))
    ]
    if let last = material.rounds.last, last.respondents == 0 { sentences.append(Wording.nothingYet(last.round)) }
    if let before { sentences.append(Wording.comparedWith(before.round)) }
    if !now.judgedMeetings.isEmpty { sentences.append(Wording.hoursRule(material.settings)) }
    return sentences
  }
}

/// Names and figures, looked up.
extension Digest {
  /// A figure of a round as a whole.
  func round(_ column: String, of figures: RoundFigures? = nil) -> Figure {
    book.figure(RoundTable.path, [(figures ?? now).round.code.rawValue], column)
  }

  /// A figure of a theme in this round; the organisations that name it at a question are in the column of that question.
  func theme(_ theme: Code<Theme>, _ column: String) -> Figure {
    book.figure(ThemeOverviewTable.path, [now.round.code.rawValue, theme.rawValue], column)
  }

  /// How many organisations answered one of the eight questions.
  func base(of question: Code<Question>) -> Figure {
    book.figure("tabellen/vragen.csv", [now.round.code.rawValue, question.rawValue], "organisaties")
  }

  /// A figure of a question outside the eight.
  func other(_ question: Code<Question>, _ column: String = "organisaties") -> Figure {
    book.figure(ChoiceQuestionTable.path, [now.round.code.rawValue, question.rawValue], column)
  }

  /// A figure of a domain in this round.
  func domain(_ domain: Organisation.Domain, _ column: String) -> Figure {
    book.figure(DomainResponseTable.path, [now.round.code.rawValue, domain.rawValue], column)
  }

  /// A figure of an overleg in a round, in this one if no other is named.
  func meeting(_ meeting: Code<Meeting>, _ column: String, in figures: RoundFigures? = nil) -> Figure {
    book.figure(MeetingOverviewTable.path, [(figures ?? now).round.code.rawValue, meeting.rawValue], column)
  }

  /// A figure of all overleggen with a stance.
  func stanceTotal(_ stance: MeetingStance, _ column: String) -> Figure {
    book.figure(StanceTable.path, [now.round.code.rawValue, stance.rawValue], column)
  }

  /// The name of a theme.
  func name(_ theme: Code<Theme>) -> String { material.codebook.theme(theme)?.name ?? theme.rawValue }

  /// The name of an overleg.
  func name(_ meeting: Code<Meeting>) -> String { material.codebook.meeting(meeting)?.name ?? meeting.rawValue }

  /// The name of an organisation.
  func name(_ organisation: Code<Organisation>) -> String { material.codebook.organisation(organisation)?.name ?? organisation.rawValue }
}
