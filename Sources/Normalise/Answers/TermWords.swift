internal import Consultation

/// Words by the number of their stem, with what makes each fit or unfit to be proposed.
struct TermWords: Sendable {
  /// A word of a text.
  struct Word: Sendable {
    let stem: Int32
    let isStop: Bool
    /// Whether only a blank or a hyphen stands between it and the word before.
    let followsDirectly: Bool
  }

  /// What is known of all words with one stem.
  private struct Uses: OptionSet, Sendable {
    let rawValue: UInt8
    /// One was written as a common word or an abbreviation.
    static let written = Self(rawValue: 1)
    /// One may be a name.
    static let name = Self(rawValue: 2)
    /// The codebook has one.
    static let codebook = Self(rawValue: 4)
  }

  private struct Known: Sendable {
    let stem: Int32
    let isStop: Bool
  }

  private let lexicon: NameLexicon
  private var tokens = Tokens()
  private var table = WordTable()
  private var known: [Known] = []
  private var stems = WordTable()
  private var uses: [Uses] = []
  /// The words of the text that was read last.
  private(set) var words: [Word] = []

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// Reads the words of a text, without the marks of what was taken out.
  mutating func read(_ text: RedactedText, _ stemmer: Stemmer) {
    tokens.fill(text.marks.isEmpty ? text.text : NormaliserRun.withoutMarks(text.text))
    words.removeAll(keepingCapacity: true)
    for (index, token) in tokens.list.enumerated() {
      let word = look(index, stemmer)
      if !word.isStop, !token.startsWithCapital || token.capitals > 1 && token.capitals == token.letters && token.letters <= 6 {
        uses[Int(word.stem)].insert(.written)
      }
      words.append(
        Word(
          stem: word.stem, isStop: word.isStop,
          followsDirectly: index > 0 && token.before.isSubset(of: [.blank, .hyphen]) && !token.before.isEmpty
            && token.sentence == tokens.list[index - 1].sentence))
    }
  }

  /// Every term of the text that was read last, with the places of its words: each word that tells something, and with the next one.
  func forEachTerm(_ body: (Ngram, Range<Int>) -> Void) {
    for (place, word) in words.enumerated() where !word.isStop {
      body(Ngram(word.stem), place..<place + 1)
      if place + 1 < words.count, words[place + 1].followsDirectly, !words[place + 1].isStop {
        body(Ngram(word.stem, words[place + 1].stem), place..<place + 2)
      }
    }
  }

  /// These words of the text that was read last, as they stand there but for capitals and accents.
  func text(_ range: Range<Int>) -> String { range.map(tokens.word).joined(separator: " ") }

  /// Whether a term may be shown: no names, and not only words of the codebook.
  func isProposable(_ term: Ngram) -> Bool {
    let words = term.stems.map { uses[Int($0)] }
    return words.allSatisfy { $0.contains(.written) && !$0.contains(.name) } && !words.allSatisfy { $0.contains(.codebook) }
  }

  private mutating func look(_ index: Int, _ stemmer: Stemmer) -> Known {
    let token = tokens.list[index]
    let range = token.foldStart..<token.foldEnd
    if let number = table.find(tokens.folded, range, hash: token.hash) { return known[number] }
    let kinds = lexicon.kinds(of: tokens, index)
    let stem = stems.insert(stemmer.stem(tokens.bytes(index)))
    if stem == uses.count { uses.append([]) }
    let made = Known(stem: Int32(stem), isStop: token.letters < 3 || token.hasDigit || StopWords.contains(tokens.word(index)))
    if !kinds.isDisjoint(with: [.firstName, .surname]), kinds.isDisjoint(with: [.common, .codebook]) { uses[stem].insert(.name) }
    if kinds.contains(.codebook) { uses[stem].insert(.codebook) }
    _ = table.insert(tokens.folded, range, hash: token.hash)
    known.append(made)
    return made
  }
}
