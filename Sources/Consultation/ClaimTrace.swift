/// A claim of the digest with everything behind it: each figure, its cell, and the rows of the source files that it was counted from.
public struct ClaimTrace: Sendable {
  /// The mark by which the digest refers to it.
  public let id: String
  /// The figures, in the order in which they are said.
  public let figures: [TracedFigure]

  /// A claim with these figures.
  public init(id: String, figures: [TracedFigure]) {
    self.id = id
    self.figures = figures
  }
}

/// A figure of the digest, where it stands and what it rests on.
public struct TracedFigure: Sendable {
  /// The sentence, or the caption, row and column of the table, in which it is said.
  public let sentence: String
  /// The value as the table has it; 0 when it is withheld.
  public let value: Double
  /// Whether the table withholds the value, because of the people behind it.
  public let isWithheld: Bool
  /// The table below `output/`.
  public let table: String
  /// The cell in words: `nodig[ronde=ronde-2;overleg=stuurgroep]`.
  public let cell: String
  /// What the column holds.
  public let definition: String
  /// What it was counted or computed from.
  public let evidence: Evidence

  /// A figure with what it rests on.
  public init(
    sentence: String, value: Double, isWithheld: Bool = false, table: String, cell: String, definition: String, evidence: Evidence
  ) {
    self.isWithheld = isWithheld
    self.sentence = sentence
    self.value = value
    self.table = table
    self.cell = cell
    self.definition = definition
    self.evidence = evidence
  }
}

/// What a figure rests on.
public enum Evidence: Sendable {
  /// Rows of the source files. The figure is the number of different ``Row/counted``.
  case rows([Row], of: Unit)
  /// Things of the codebook or the input by name. The figure is how many there are.
  case listed([String], in: String)
  /// Other cells that add up to it, with their sign.
  case sum([Term])
  /// A computation, in words.
  case computed(String)

  /// A row of a source file, redacted.
  public struct Row: Sendable {
    /// The file below `input/rondes/` and the row.
    public let source: Provenance
    /// The name of the organisation that the respondent counts for; nil when it is not known.
    public let organisation: String?
    /// The pseudonym of the respondent; empty for a row that became no submission.
    public let respondent: String
    /// What was asked, in a few words; empty when it is about the submission as a whole.
    public let question: String
    /// What was answered; nil when it is about the submission as a whole.
    public let text: RedactedText?
    /// What the row is counted as: rows that share it count once.
    public let counted: String

    /// A row.
    public init(
      source: Provenance, organisation: String?, respondent: String, question: String, text: RedactedText?, counted: String
    ) {
      self.source = source
      self.organisation = organisation
      self.respondent = respondent
      self.question = question
      self.text = text
      self.counted = counted
    }
  }

  /// What is counted.
  public enum Unit: Sendable, Hashable {
    case respondents, organisations, answers, submissions, texts, names, meetings, rows
  }

  /// A cell that a figure is the sum of.
  public struct Term: Sendable {
    /// Whether the cell is taken off.
    public let isSubtracted: Bool
    /// The table below `output/`.
    public let table: String
    /// The cell in words.
    public let cell: String
    /// Its value; 0 when it is withheld.
    public let value: Double
    /// Whether the table withholds the value.
    public let isWithheld: Bool

    /// A term.
    public init(table: String, cell: String, value: Double, isWithheld: Bool = false, isSubtracted: Bool = false) {
      self.isWithheld = isWithheld
      self.isSubtracted = isSubtracted
      self.table = table
      self.cell = cell
      self.value = value
    }
  }

  /// What the evidence adds up to; nil for a computation in words.
  public var total: Double? {
    switch self {
    case .rows(let rows, of: _): Double(Set(rows.map(\.counted)).count)
    case .listed(let names, in: _): Double(names.count)
    case .sum(let terms): terms.reduce(0) { $0 + ($1.isSubtracted ? -$1.value : $1.value) }
    case .computed: nil
    }
  }
}
