internal import Consultation

/// Words by the number of their stem, with what makes each fit or unfit to be proposed.
struct TermWords {
  /// A word of a text.
  struct Word {
    let stem: Int32
    let isStop: Bool
    /// Whether only a blank or a hyphen stands between it and the word before.
    let followsDirectly: Bool
  }

  private struct Known {
    let stem: Int32
    let isStop: Bool
  }

  private let lexicon: NameLexicon
  private let stemmer: Stemmer
  private var tokens = Tokens()
  private var table = WordTable()
  private var known: [Known] = []
  private var stems = WordTable()
  /// Per stem whether it was ever written as a common word or an abbreviation, whether it may be a name, and whether the codebook has it.
  private var isWritten: [Bool] = []
  private var isName: [Bool] = []
  private var isCodebook: [Bool] = []
  /// The words of the text that was read last.
  private(set) var words: [Word] = []

  init(lexicon: NameLexicon, stemmer: Stemmer) { (self.lexicon, self.stemmer) = (lexicon, stemmer) }

  /// Reads the words of a text, without the marks of what was taken out.
  mutating func read(_ text: RedactedText) {
    tokens.fill(text.marks.isEmpty ? text.text : NormaliserRun.withoutMarks(text.text))
    words.removeAll(keepingCapacity: true)
    for (index, token) in tokens.list.enumerated() {
      let word = look(index)
      if !word.isStop, !token.startsWithCapital || token.capitals > 1 && token.capitals == token.letters && token.letters <= 6 {
        isWritten[Int(word.stem)] = true
      }
      words.append(
        Word(
          stem: word.stem, isStop: word.isStop,
          followsDirectly: index > 0 && token.before.isSubset(of: [.blank, .hyphen]) && !token.before.isEmpty
            && token.sentence == tokens.list[index - 1].sentence))
    }
  }

  /// These words of the text that was read last, as they stand there but for capitals and accents.
  func text(_ range: Range<Int>) -> String { range.map(tokens.word).joined(separator: " ") }

  /// Whether a term of these stems may be shown: no names, and not only words of the codebook.
  func isProposable(_ stems: [Int32]) -> Bool {
    stems.allSatisfy { isWritten[Int($0)] && !isName[Int($0)] } && !stems.allSatisfy { isCodebook[Int($0)] }
  }

  private mutating func look(_ index: Int) -> Known {
    let token = tokens.list[index]
    let range = token.foldStart..<token.foldEnd
    if let number = table.find(tokens.folded, range, hash: token.hash) { return known[number] }
    let kinds = lexicon.kinds(of: tokens, index)
    let stem = stems.insert(stemmer.stem(tokens.bytes(index)))
    if stem == isWritten.count {
      isWritten.append(false)
      isName.append(false)
      isCodebook.append(false)
    }
    let made = Known(stem: Int32(stem), isStop: token.letters < 3 || token.hasDigit || StopWords.contains(tokens.word(index)))
    if !kinds.isDisjoint(with: [.firstName, .surname]), kinds.isDisjoint(with: [.common, .codebook]) { isName[stem] = true }
    if kinds.contains(.codebook) { isCodebook[stem] = true }
    _ = table.insert(tokens.folded, range, hash: token.hash)
    known.append(made)
    return made
  }
}
