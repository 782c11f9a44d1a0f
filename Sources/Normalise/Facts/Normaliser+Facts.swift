public import Consultation

extension Normaliser {
  /// What coding the submissions of one file by themselves left behind.
  public struct Remainder: Sendable {
    /// What is wrong with the decisions.
    public let problems: [Problem]
    /// Decisions that nothing in this file needed.
    public let unusedDecisions: [Problem]
  }

  /// Codes every submission of a file by itself, and gives it to `body`, in the order of the rows.
  ///
  /// What depends on other files stays open: which submission counts, what is a campaign, and which decisions nothing needs. A redactor that
  /// knows the names of all respondents makes the texts those of a run over everything.
  public func forEachSubmission(
    of reading: FileReading, share: SubmissionShare = .whole, redactor: Redactor, _ body: (CodedSubmission) throws -> Void
  ) rethrows -> Remainder {
    let submissions = reading.submissions.sorted { $0.source.row < $1.source.row }
    var work = NormaliserRun(self, TextMemo(TextReader(self, redactor)))
    for place in share.places(of: submissions.count) {
      let submission = submissions[place]
      let alone = LoneSubmission(submission, key)
      work.add([submission], at: 0, by: alone.respondent, status: alone.status)
      let part = work.takePart()
      let coded = part.rows
      guard let respondent = coded.respondents.last else { continue }
      try body(
        CodedSubmission(
          place: place, respondent: respondent, isIdentified: alone.isIdentified,
          content: key.pseudonym(of: ["inhoud"] + SubmissionContent(submission).lines),
          form: submission.toolID.map { key.pseudonym("formulier", $0.read()) }, answers: coded.answers, judgements: coded.judgements,
          choices: coded.choices,
          campaigns: coded.answers.map { answer in
            CampaignFinder.letters(of: answer.text).map { letters in
              key.pseudonym("campagne", answer.round.rawValue, answer.question.rawValue, String(decoding: letters, as: UTF8.self))
            }
          },
          // Whether a person answers for two organisations is seen where all files are together.
          problems: part.problems.map(\.problem)))
    }
    return Remainder(problems: work.book.problems, unusedDecisions: work.book.unused)
  }
}

extension Redactor {
  /// The names by which respondents of these files call themselves, each once, by their bytes: what a redactor of another file must know to
  /// find them there. They are personal data.
  public static func names(in readings: [FileReading]) -> [RawText] {
    Set(readings.flatMap { $0.submissions.compactMap { $0.respondent.name?.read() } }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { RawText($0) }
  }
}
