internal import Consultation

/// Words that are no part of a person's name, however they are written: those of the codebook, of places and of the field.
struct ProtectedWords: Sendable {
  private let codebook: Set<String>

  init(codebook: Codebook) {
    var words: Set<String> = []
    func add(_ text: String) { words.formUnion(Tokens(text).words.filter { $0.utf8.count > 1 }) }
    for organisation in codebook.organisations { ([organisation.name] + organisation.aliases).forEach(add) }
    for meeting in codebook.meetings { ([meeting.name] + meeting.aliases).forEach(add) }
    for theme in codebook.themes { add(theme.name) }
    for question in codebook.questions { add(question.wording) }
    for choice in codebook.choices { ([choice.name] + choice.aliases).forEach(add) }
    self.codebook = words
  }

  /// Whether the codebook, the map or the language knows the word.
  func contains(_ word: String) -> Bool {
    codebook.contains(word) || Gazetteer.words.contains(word) || CommonWords.all.contains(word) || CommonWords.months.contains(word)
      || CommonWords.fieldEndings.contains { word.utf8.count > $0.utf8.count && word.hasSuffix($0) }
  }

  /// Whether the codebook names it.
  func isInCodebook(_ word: String) -> Bool { codebook.contains(word) }
}
