internal import Consultation
internal import Publish

/// Nothing lost and nothing counted twice on the way from the files to the tables: checked in every run, before anything is published.
///
/// Every stage counts for itself what it had in hand; the counts must agree. A breach is a mistake in the program.
enum Conservation {
  /// A submission that was read, as far as it must be found back when its words are gone.
  struct Read {
    /// Where it stands.
    let source: Provenance
    /// How many of the eight questions it answers with something that has a letter or a digit in it.
    let certain: Int
    /// How many of the eight questions it answers.
    let possible: Int
  }

  /// How many submissions are a piece of work when stock is taken.
  private static let submissionsAtOnce = 50_000

  /// Takes stock of what was read, in the order of the files; `jobs` pieces at a time.
  static func stock(of readings: [FileReading], codebook: Codebook, jobs: Int) async -> [Read] {
    let eight = Code.consultation.filter { code in codebook.question(code).map { [.open, .meetings].contains($0.kind) } ?? false }
    let pieces = readings.flatMap { reading in
      stride(from: 0, to: reading.submissions.count, by: submissionsAtOnce)
        .map { reading.submissions[$0..<min($0 + submissionsAtOnce, reading.submissions.count)] }
    }
    return await together(pieces.count, jobs: jobs) { place in { [piece = pieces[place]] in stock(of: piece, eight) } }.flatMap(\.self)
  }

  private static func stock(of submissions: ArraySlice<Submission>, _ eight: [Code<Question>]) -> [Read] {
    var stock: [Read] = []
    stock.reserveCapacity(submissions.count)
    // Answers to other questions, of which many say the very same.
    var others = SharedMemo<Answer.Said, Void>()
    // By position: taking out a whole submission would retain everything in it.
    for place in submissions.indices {
      var (certain, possible): (UInt, UInt) = (0, 0)
      for answer in submissions[place].answers where others[answer.said] == nil {
        guard let question = eight.firstIndex(of: answer.question) else {
          others.keep((), of: answer.said)
          continue
        }
        possible |= 1 << question
        if certain & 1 << question == 0, saysSomething(answer.content.text) { certain |= 1 << question }
      }
      stock.append(Read(source: submissions[place].source, certain: certain.nonzeroBitCount, possible: possible.nonzeroBitCount))
    }
    return stock
  }

  /// Compares what was read with what was coded.
  static func check(_ coded: ConsultationRun.Coded) throws(PipelineError) {
    let (rows, accounts) = (coded.rows, coded.accounts)
    guard rows.readings.count == coded.files, accounts.map(\.file) == rows.readings.map(\.file) else {
      throw .notConserved(what: "bestanden", expected: coded.files, found: accounts.count)
    }
    if let unbalanced = accounts.first(where: { !$0.isBalanced }) { throw .unbalanced(unbalanced) }
    // A balanced account could still hide one submission lost and another one there twice.
    let respondents = rows.coded.respondents
    var (read, accounted) = (coded.stock, Array(respondents.indices))
    func areTheSame() -> Bool { read.elementsEqual(accounted) { $0.source == respondents[$1].source } }
    if !areTheSame() {
      read.sort { $0.source < $1.source }
      accounted.sort { respondents[$0].source < respondents[$1].source }
      guard areTheSame() else { throw .notConserved(what: "inzendingen", expected: read.count, found: accounted.count) }
    }
    let counted = zip(read, accounted).lazy.filter { respondents[$1].status == .counted }
    try checkAnswers(
      certain: counted.reduce(0) { $0 + $1.0.certain }, possible: counted.reduce(0) { $0 + $1.0.possible }, in: rows.coded)
  }

  /// The tables of which the rows are checked, and how many rows each must have.
  private static let tables: [(path: String, rows: @Sendable (CodedConsultation) -> Int)] = [
    ("analist/respondenten.csv", { $0.respondents.count }), ("analist/antwoorden.csv", { $0.answers.count }),
    ("analist/overlegoordelen.csv", { $0.judgements.count }),
  ]

  /// Whether the records of a file have to be counted.
  static func counts(_ file: OutputFile) -> Bool { tables.contains { $0.path == file.path } }

  /// How many rows each of the tables must have, by its path.
  static func rows(of coded: CodedConsultation) -> [(path: String, rows: Int)] { tables.map { ($0.path, $0.rows(coded)) } }

  /// Compares the rows that must be there with those that are about to be published.
  static func check(_ published: [RecordedFile], rows: [(path: String, rows: Int)]) throws(PipelineError) {
    for (path, expected) in rows {
      let found = (published.first { $0.file.path == path }?.records ?? 1) - 1
      guard found == expected else { throw .notConserved(what: "rijen in \(path)", expected: expected, found: found) }
    }
  }

  /// Every counted respondent has one answer for each of the eight questions that the submission answered.
  private static func checkAnswers(certain: Int, possible: Int, in coded: CodedConsultation) throws(PipelineError) {
    guard certain <= coded.answers.count, coded.answers.count <= possible else {
      throw .notConserved(what: "antwoorden", expected: certain, found: coded.answers.count)
    }
    let strangers =
      strangers(in: coded.answers, of: coded) + strangers(in: coded.judgements, of: coded) + strangers(in: coded.choices, of: coded)
    guard strangers == 0 else { throw .notConserved(what: "antwoorden zonder getelde respondent", expected: 0, found: strangers) }
  }

  /// How many rows are of somebody else than a counted respondent. They stand in the order of the respondents, as a rule.
  private static func strangers(in rows: [some SpokenRow], of coded: CodedConsultation) -> Int {
    let respondents = coded.respondents
    func isCounted(_ place: Int, as pseudonym: Pseudonym) -> Bool {
      respondents[place].status == .counted && respondents[place].pseudonym == pseudonym
    }
    var known: ObjectIdentifier?
    var next = 0
    for row in rows.indices where rows[row].speaker.identity != known {
      let pseudonym = rows[row].speaker.value.respondent
      while next < respondents.count, !isCounted(next, as: pseudonym) { next += 1 }
      if next == respondents.count { return strangersInAnyOrder(in: rows, of: coded) }
      known = rows[row].speaker.identity
    }
    return 0
  }

  private static func strangersInAnyOrder(in rows: [some SpokenRow], of coded: CodedConsultation) -> Int {
    let persons = Set(coded.respondents.lazy.filter { $0.status == .counted }.map(\.pseudonym))
    return rows.count { !persons.contains($0.speaker.value.respondent) }
  }

  /// Whether a text holds a letter or a digit; what holds only blanks and hidden characters may count as empty.
  private static func saysSomething(_ text: RawText) -> Bool {
    text.read().unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
