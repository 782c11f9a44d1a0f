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
    let sequences = Self.split(term.text, at: "&").map { sequence in
      Self.split(Self.plainGaps(sequence), at: "…").map { Self.alternatives($0, form: term.form, stemmer: stemmer) }
    }
    guard !sequences.isEmpty, sequences.allSatisfy({ !$0.isEmpty && $0.allSatisfy { !$0.isEmpty } }) else { return nil }
    self.sequences = sequences
    unless = term.unless.flatMap { Self.alternatives($0, form: .word, stemmer: stemmer) }
  }

  /// The phrases that a part stands for: apart by ` | `, and one for every choice of words joined by `|`.
  private static func alternatives(_ text: String, form: Term.Form, stemmer: Stemmer) -> Alternatives {
    phrases(text).flatMap { slots -> Alternatives in
      var phrases: Alternatives = [[]]
      for slot in slots {
        let choices = split(slot, at: "|").map { words($0, form: form, stemmer: stemmer) }.filter { !$0.isEmpty }
        guard !choices.isEmpty, phrases.count * choices.count <= 2000 else { continue }
        phrases = phrases.flatMap { phrase in choices.map { phrase + $0 } }
      }
      return phrases.filter { !$0.isEmpty }.map { phrase in
        guard form == .prefix, case .exact(let bytes)? = phrase.last else { return phrase }
        return phrase.dropLast() + [.prefix(bytes)]
      }
    }
  }

  /// The pieces between blanks of every phrase; a `|` with blanks around it parts phrases.
  private static func phrases(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isWhitespace).split(separator: "|").map { $0.map(String.init) }
  }

  /// The words of a blank-separated piece: `18-/18+` is two.
  private static func words(_ piece: String, form: Term.Form, stemmer: Stemmer) -> [Word] {
    let (atStart, atEnd) = (piece.hasPrefix("*"), piece.hasSuffix("*"))
    let tokens = Tokens(piece)
    return tokens.list.indices.map { index in
      let bytes = Array(tokens.bytes(index))
      let opens = atStart && index == 0
      let closes = atEnd && index == tokens.count - 1
      if opens, closes { return .part(bytes) }
      if opens { return .suffix(bytes) }
      if closes { return .prefix(bytes) }
      switch form {
      case .word, .prefix: return .exact(bytes)
      case .stem: return .stem(stemmer.stem(tokens.bytes(index)))
      case .part: return .part(bytes)
      case .capitals:
        let token = tokens.list[index]
        return .capitals(Tokens.capitals(of: Array(piece.utf8)[token.start..<token.end]))
      }
    }
  }

  private static func plainGaps(_ text: String) -> String {
    var result = ""
    var dots = 0
    for character in text {
      if character == "." {
        dots += 1
        continue
      }
      result += dots >= 3 ? "…" : String(repeating: ".", count: dots)
      dots = 0
      result.append(character)
    }
    return result
  }

  private static func split(_ text: String, at separator: Character) -> [String] {
    text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
