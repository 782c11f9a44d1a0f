extension SpokenRow {
  /// The round.
  @inlinable
  public var round: Code<Round> {
    get { speaker.value.round }
    set { speaker.value.round = newValue }
  }

  /// The pseudonym of the respondent.
  @inlinable
  public var respondent: Pseudonym {
    get { speaker.value.respondent }
    set { speaker.value.respondent = newValue }
  }

  /// The file and the row of the row itself.
  public var source: Provenance {
    get { Provenance(file: speaker.value.file, row: row) }
    set {
      row = newValue.row
      if speaker.value.file != newValue.file { speaker.value.file = newValue.file }
    }
  }

  /// The organisation that the respondent counts for.
  @inlinable
  public var organisation: Code<Organisation>? {
    get { speaker.value.organisation }
    set { speaker.value.organisation = newValue }
  }
}

extension CodedAnswer {
  /// The question, one of the eight.
  @inlinable
  public var question: Code<Question> {
    get { said.value.question }
    set { said.value.question = newValue }
  }

  /// What was answered, redacted.
  public var text: RedactedText {
    get { said.value.text }
    set { said.value.text = newValue }
  }

  /// Categories, in reporting order.
  @inlinable
  public var themes: [Code<Theme>] {
    get { said.value.themes }
    set { said.value.themes = newValue }
  }

  /// Sub-themes, in reporting order; each one's category is among `themes`.
  @inlinable
  public var subthemes: [Code<Theme>] {
    get { said.value.subthemes }
    set { said.value.subthemes = newValue }
  }

  /// How the themes were found.
  @inlinable
  public var method: CodingMethod {
    get { said.value.method }
    set { said.value.method = newValue }
  }

  /// The terms or the decision that gave them, in words.
  public var rule: String {
    get { said.value.rule }
    set { said.value.rule = newValue }
  }

  /// The points of the national checklist that its words speak of, in the order of the codebook.
  public var checklist: [Code<ChecklistItem>] {
    get { said.value.checklist }
    set { said.value.checklist = newValue }
  }
}

extension CodedJudgement {
  /// The overleg as written and what it was matched to.
  @inlinable
  public var meeting: Match<Meeting> {
    get { said.value.meeting }
    set { said.value.meeting = newValue }
  }

  /// What was said.
  @inlinable
  public var verdict: Verdict {
    get { said.value.verdict }
    set { said.value.verdict = newValue }
  }
}

extension CodedChoice {
  /// The question.
  @inlinable
  public var question: Code<Question> {
    get { said.value.question }
    set { said.value.question = newValue }
  }

  /// What was answered, redacted.
  public var text: RedactedText {
    get { said.value.text }
    set { said.value.text = newValue }
  }

  /// For a statement or a choice the code of the closed list; nil when the words are not in the list, and for free text.
  @inlinable
  public var choice: Code<Choice>? {
    get { said.value.choice }
    set { said.value.choice = newValue }
  }

  /// For a top-3 the themes in the order given, for free text the themes it was coded to; otherwise empty.
  @inlinable
  public var themes: [Code<Theme>] {
    get { said.value.themes }
    set { said.value.themes = newValue }
  }

  /// The points of the national checklist that free text speaks of, in the order of the codebook.
  public var checklist: [Code<ChecklistItem>] {
    get { said.value.checklist }
    set { said.value.checklist = newValue }
  }
}
