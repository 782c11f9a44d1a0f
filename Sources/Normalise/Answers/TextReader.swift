internal import Consultation

/// Reads texts one after the other: takes personal data out and finds themes and points of the checklist, all in one look at the words.
/// Not to be shared between tasks; what it says of a text does not depend on the texts before.
struct TextReader {
  private let normaliser: Normaliser
  private var words: Redactor.Session
  private var matcher: ThemeCoder.Matcher
  private var checklist: ChecklistCoder.Matcher
  private let stemmer = Stemmer()
  private var once = ReadingOnce()

  init(_ normaliser: Normaliser, _ redactor: Redactor) {
    self.normaliser = normaliser
    words = Redactor.Session(redactor)
    matcher = ThemeCoder.Matcher(normaliser.coder, stemmer: stemmer)
    checklist = ChecklistCoder.Matcher(normaliser.checklist, stemmer: stemmer)
  }

  /// What there is in a content, read as one text.
  mutating func read(_ content: Answer.Content) -> TextReading {
    let raw = content.text
    words.read(raw.read())
    let saysNothing = NoAnswer.says(words.scan.tokens)
    var isNothingInParts = saysNothing
    if case .options(let parts) = content { isNothingInParts = parts.allSatisfy { NoAnswer.says($0.read()) } }
    let isBlank = words.scan.tokens.count == 0 && raw.read().trimmed.isEmpty
    var reading = TextReading(
      text: words.redacted(raw), isBlank: isBlank, saysNothing: isNothingInParts, saysNothingAsWhole: saysNothing)
    reading.lettersHash = CampaignFinder.lettersHash(words.scan.tokens)
    reading.checklist = checklist.items(in: words.scan, words.vocabulary)
    if !isNothingInParts || !saysNothing { code(&reading) }
    return once.kept(reading)
  }

  /// Gives a text the themes of the lexicon, and where that finds none those of the learned layer.
  private mutating func code(_ reading: inout TextReading) {
    let coding = matcher.code(words.scan, words.vocabulary)
    reading.coding = coding
    let themes = coding.themes + coding.subthemes
    let codebook = normaliser.codebook
    let opinion = normaliser.learned?.opinion(on: reading.text.text, lexicon: Set(themes), stemmer: stemmer)
    let learned = opinion?.themes ?? []
    if !themes.isEmpty {
      reading.themes = coding.themes
      reading.subthemes = coding.subthemes
      reading.method = .lexicon
      reading.rule = coding.terms.count == 1 ? coding.terms[0] : coding.terms.joined(separator: ", ")
      guard let opinion, !opinion.doubted.isEmpty || !Set(learned).isSubset(of: themes) else { return }
      let proposed = codebook.sorted(themes + learned).filter { !opinion.doubted.contains($0) }
      reading.doubt = .init(reason: .disagreement, proposals: proposed.map { ($0.rawValue, opinion.score) })
    } else if let opinion, !learned.isEmpty {
      reading.themes = learned.filter { codebook.category(of: $0) == $0 }
      reading.subthemes = learned.filter { codebook.category(of: $0) != $0 }
      reading.method = .learned
      reading.rule = opinion.words.joined(separator: ", ")
      reading.doubt = .init(reason: .learned, proposals: learned.map { ($0.rawValue, opinion.score) })
    } else {
      reading.doubt = .init(reason: .noTheme, proposals: matcher.proposals().map { ($0.theme.rawValue, $0.score) })
    }
  }

  /// The themes that a piece of a top-3 describes: its sub-themes where it has any, else its categories.
  mutating func topThemes(_ name: String) -> [Code<Theme>] {
    words.read(name)
    let coding = matcher.code(words.scan, words.vocabulary)
    let covered = Set(coding.subthemes.map { normaliser.codebook.category(of: $0) })
    return coding.subthemes + coding.themes.filter { !covered.contains($0) }
  }
}
