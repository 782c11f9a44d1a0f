internal import Consultation

/// A term of the lexicon, taken apart.
///
/// The notation: words that stand next to each other; `…` for a gap of a few words; `&` between parts that stand in the same sentence in
/// any order; `|` between words that may stand at one place (`na een|de opname`) and, with blanks around it, between phrases
/// (`op straat | zonder dak`); `*` for any letters at the start or the end of a word.
struct TermPattern {
  /// How one word of a phrase matches.
  enum Word: Hashable {
    case exact([UInt8])
    case stem([UInt8])
    case prefix([UInt8])
    case suffix([UInt8])
    case part([UInt8])
    case capitals([UInt8])
  }

  /// Phrases of which one must stand at a place.
  typealias Alternatives = [[Word]]

  /// Parts that follow each other with gaps between them.
  typealias Sequence = [Alternatives]

  /// Sequences that all stand in one sentence, in any order.
  let sequences: [Sequence]
  /// Phrases that keep the term from matching when they stand in its sentence.
  let unless: Alternatives

  /// The pattern of a term, or nil when it holds no words.
  init?(_ term: Term, stemmer: Stemmer) {
    var reader = Reader(form: term.form, stemmer: stemmer)
    reader.read(Array(term.text.utf8))
    guard !reader.sequences.isEmpty, reader.isComplete else { return nil }
    sequences = reader.sequences
    guard !term.unless.isEmpty else {
      unless = []
      return
    }
    unless = term.unless.flatMap { words -> Alternatives in
      var reader = Reader(form: .word, stemmer: stemmer)
      reader.read(Array(words.utf8))
      return reader.sequences.flatMap { $0.flatMap { $0 } }
    }
  }
}

/// Reads the notation of a term, piece by piece between blanks.
private struct Reader {
  let form: Term.Form
  let stemmer: Stemmer
  private(set) var sequences: [TermPattern.Sequence] = []
  /// Whether every part between two signs of the notation holds words.
  private(set) var isComplete = true
  private var sequence: TermPattern.Sequence = []
  private var part: TermPattern.Alternatives = []
  private var phrases: TermPattern.Alternatives = [[]]
  private var tokens = Tokens()

  init(form: Term.Form, stemmer: Stemmer) {
    self.form = form
    self.stemmer = stemmer
  }

  mutating func read(_ text: [UInt8]) {
    for piece in text.split(whereSeparator: { $0 <= 0x20 }) { read(piece: piece) }
    endSequence()
  }

  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]
  private static let dots: [UInt8] = [0x2E, 0x2E, 0x2E]

  private mutating func read(piece: ArraySlice<UInt8>) {
    if piece.elementsEqual([0x26]) {
      endSequence()
    } else if piece.elementsEqual([0x7C]) {
      endPhrase()
    } else if piece.contains(Self.dots[0]) || piece.contains(Self.ellipsis[0]),
      let gap = piece.indices.first(where: { piece[$0...].starts(with: Self.ellipsis) || piece[$0...].starts(with: Self.dots) })
    {
      if gap > piece.startIndex { read(piece: piece[..<gap]) }
      endPart()
      if gap + 3 < piece.endIndex { read(piece: piece[(gap + 3)...]) }
    } else {
      read(slot: piece)
    }
  }

  /// A place in a phrase: one word, or several to choose from.
  private mutating func read(slot: ArraySlice<UInt8>) {
    guard slot.contains(0x7C) else {
      let only = words(slot)
      for place in phrases.indices { phrases[place] += only }
      return
    }
    let choices = slot.split(separator: 0x7C).map { words($0) }.filter { !$0.isEmpty }
    guard !choices.isEmpty, phrases.count * choices.count <= 2000 else { return }
    phrases = phrases.flatMap { phrase in choices.map { phrase + $0 } }
  }

  /// The words of a choice: `18-/18+` is two.
  private mutating func words(_ piece: ArraySlice<UInt8>) -> [TermPattern.Word] {
    let (atStart, atEnd) = (piece.first == 0x2A, piece.last == 0x2A)
    piece.withUnsafeBufferPointer { tokens.fill($0) }
    return tokens.list.indices.map { index in
      let bytes = Array(tokens.bytes(index))
      let opens = atStart && index == 0
      let closes = atEnd && index == tokens.count - 1
      if opens, closes { return .part(bytes) }
      if opens { return .suffix(bytes) }
      if closes { return .prefix(bytes) }
      switch form {
      case .word, .prefix: return .exact(bytes)
      case .stem: return .stem(stemmer.stem(bytes[...]))
      case .part: return .part(bytes)
      case .capitals:
        let token = tokens.list[index]
        return .capitals(Tokens.capitals(of: piece.dropFirst(token.start).prefix(token.end - token.start)))
      }
    }
  }

  private mutating func endPhrase() {
    for phrase in phrases where !phrase.isEmpty {
      if form == .prefix, case .exact(let bytes)? = phrase.last {
        part.append(phrase.dropLast() + [.prefix(bytes)])
      } else {
        part.append(phrase)
      }
    }
    phrases = [[]]
  }

  private mutating func endPart() {
    endPhrase()
    if part.isEmpty { isComplete = false } else { sequence.append(part) }
    part = []
  }

  private mutating func endSequence() {
    endPart()
    if !sequence.isEmpty { sequences.append(sequence) }
    sequence = []
  }
}
