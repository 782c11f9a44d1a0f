internal import Consultation

/// What a submission says, for telling whether two say the same: answers and details without where they stand, blanks evened out.
struct SubmissionContent: Hashable {
  let lines: [String]

  init(_ submission: Submission) {
    let (respondent, background) = (submission.respondent, submission.respondent.background?.value)
    let attributes = [
      background?.organisation, background?.level, respondent.name, respondent.function, background?.capacity, background?.consent,
    ].map { $0.map(Self.even) ?? "" }
    let answers = submission.answers.map { answer in
      "\(answer.question)\u{1}\(answer.subject.map(Self.even) ?? "")\u{1}\(Self.even(answer.content.text))"
    }
    lines = attributes + answers.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func even(_ text: RawText) -> String {
    let text = text.read()
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
