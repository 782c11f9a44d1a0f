internal import Consultation

/// Recognises whether a submission was finished from what a column says about it.
struct CompletionWords: Sendable {
  private let finished: Set<String>
  private let unfinished: Set<String>

  /// The words of the codebook's list `afgerond`, and those of the tools.
  init(_ codebook: Codebook) {
    let choices = codebook.choices.filter { $0.question == Code<Question>.Attribute.finished.code }
    func words(_ code: Code<Choice>) -> [String] {
      choices.filter { $0.code == code }.flatMap { [$0.code.rawValue, $0.name] + $0.aliases }.map(HeadingText.key)
    }
    finished = Set(words("ja") + ["ja", "yes", "true", "waar", "1", "100", "completed", "complete", "voltooid", "afgerond", "volledig"])
    unfinished = Set(
      words("nee") + ["nee", "no", "false", "onwaar", "0", "partial", "started", "incomplete", "onvolledig", "gedeeltelijk"]
    )
    .subtracting(finished)
  }

  /// What a cell says; nil when it is not known.
  func completion(_ cell: String) -> Submission.Completion? {
    let key = WholeNumber.read(cell).map(String.init) ?? HeadingText.key(cell)
    return finished.contains(key) ? .finished : unfinished.contains(key) ? .unfinished : nil
  }
}
