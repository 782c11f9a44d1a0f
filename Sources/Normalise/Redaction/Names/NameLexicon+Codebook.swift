internal import Consultation

extension NameLexicon {
  /// A lexicon that also knows the words of the codebook's names and questions, which are no part of a person's name.
  init(codebook: Codebook) {
    self.init()
    for organisation in codebook.organisations { add([organisation.name] + organisation.aliases) }
    for meeting in codebook.meetings { add([meeting.name] + meeting.aliases) }
    for theme in codebook.themes { add([theme.name]) }
    for question in codebook.questions { add([question.wording]) }
    for choice in codebook.choices { add([choice.name] + choice.aliases) }
  }

  private mutating func add(_ texts: [String]) {
    var tokens = Tokens()
    for text in texts {
      tokens.fill(text)
      for index in tokens.list.indices {
        let word = tokens.bytes(index)
        if word.count > 1 { word.withUnsafeBufferPointer { add($0, .codebook) } }
      }
    }
  }

  /// Whether the codebook, the map or the language knows the word as something else than a name.
  func isReserved(_ word: String) -> Bool { !kinds(of: word).isDisjoint(with: .reserved) }
}
