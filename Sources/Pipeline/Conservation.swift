internal import Consultation
internal import Publish

/// Nothing lost and nothing counted twice on the way from the files to the tables: checked in every run, before anything is published.
///
/// Every stage counts for itself what it had in hand; the counts must agree. A breach is a mistake in the program.
enum Conservation {
  /// Compares what was read with what was coded and counted.
  static func check(
    _ readings: [FileReading], files: Int, coded: CodedConsultation, accounts: [FileAccount], codebook: Codebook
  ) throws(PipelineError) {
    guard readings.count == files, accounts.map(\.file) == readings.map(\.file) else {
      throw .notConserved(what: "bestanden", expected: files, found: accounts.count)
    }
    if let unbalanced = accounts.first(where: { !$0.isBalanced }) { throw .unbalanced(unbalanced) }
    // A balanced account could still hide one submission lost and another one there twice.
    let read = readings.flatMap { $0.submissions.map(\.source) }.sorted()
    let accounted = coded.respondents.map(\.source).sorted()
    guard read == accounted else { throw .notConserved(what: "inzendingen", expected: read.count, found: accounted.count) }
    try checkAnswers(readings, coded, codebook)
  }

  /// Compares what was coded with the rows that are about to be published.
  static func check(_ published: [OutputFile], coded: CodedConsultation) throws(PipelineError) {
    for (path, expected) in [
      ("analist/respondenten.csv", coded.respondents.count), ("analist/antwoorden.csv", coded.answers.count),
      ("analist/overlegoordelen.csv", coded.judgements.count),
    ] {
      let found = published.first { $0.path == path }.map { records(in: $0.bytes) - 1 } ?? 0
      guard found == expected else { throw .notConserved(what: "rijen in \(path)", expected: expected, found: found) }
    }
  }

  /// Every counted respondent has one answer for each of the eight questions that the submission answered.
  private static func checkAnswers(_ readings: [FileReading], _ coded: CodedConsultation, _ codebook: Codebook) throws(PipelineError) {
    let eight = Set(Code.consultation.filter { code in codebook.question(code).map { [.open, .meetings].contains($0.kind) } ?? false })
    let counted = Set(coded.respondents.lazy.filter { $0.status == .counted }.map(\.source))
    var (certain, possible) = (0, 0)
    for submission in readings.lazy.flatMap(\.submissions) where counted.contains(submission.source) {
      let answers = submission.answers.filter { eight.contains($0.question) }
      possible += Set(answers.map(\.question)).count
      certain += Set(answers.lazy.filter { saysSomething($0.content.text) }.map(\.question)).count
    }
    guard certain <= coded.answers.count, coded.answers.count <= possible else {
      throw .notConserved(what: "antwoorden", expected: certain, found: coded.answers.count)
    }
    let persons = Set(coded.respondents.lazy.filter { $0.status == .counted }.map(\.pseudonym))
    let strangers =
      coded.answers.count { !persons.contains($0.respondent) } + coded.judgements.count { !persons.contains($0.respondent) }
      + coded.choices.count { !persons.contains($0.respondent) }
    guard strangers == 0 else { throw .notConserved(what: "antwoorden zonder getelde respondent", expected: 0, found: strangers) }
  }

  /// Whether a text holds a letter or a digit; what holds only blanks and hidden characters may count as empty.
  private static func saysSomething(_ text: RawText) -> Bool {
    text.read().unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// How many records a text of RFC 4180 has.
  private static func records(in bytes: [UInt8]) -> Int {
    var count = 0
    var isQuoted = false
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer {
        if byte == 0x22 { isQuoted.toggle() } else if byte == 0x0A, !isQuoted { count += 1 }
      }
    }
    return count
  }
}
