/// Words of ours, with the figures that are said in them.
///
/// It is written as a literal. A number cannot be put into it, only a ``Figure``: a sentence with a figure therefore always knows in which
/// cell of which table that figure stands, and becomes a claim without anyone having to think of it.
struct Sentence: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The words.
  private(set) var text: String
  /// The figures, in the order in which they are said.
  private(set) var figures: [Figure]

  init(stringLiteral value: String) {
    text = value
    figures = []
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
    figures = interpolation.figures
  }

  /// Words without figures: a name, or what a table of words gave.
  init(words: String) {
    text = words
    figures = []
  }

  /// The same figures, said in other words than digits: `geen`, `één`, `alle`.
  init(_ words: Sentence, saying figures: [Figure]) {
    text = words.text
    self.figures = words.figures + figures
  }

  /// The sentence with a capital at the start.
  var capitalised: Sentence {
    var copy = self
    copy.text = Dutch.sentence(text)
    return copy
  }

  static func + (left: Sentence, right: Sentence) -> Sentence {
    var copy = left
    copy.text += right.text
    copy.figures += right.figures
    return copy
  }

  static func += (left: inout Sentence, right: Sentence) { left = left + right }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var figures: [Figure] = []

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + 8 * interpolationCount) }

    mutating func appendLiteral(_ literal: String) { text += literal }
    /// Words: a name from the codebook, a verb.
    mutating func appendInterpolation(_ words: String) { text += words }
    /// A figure in digits; one that is withheld in words.
    mutating func appendInterpolation(_ figure: Figure) {
      text += figure.isWithheld ? Wording.withheld : String(figure.whole)
      figures.append(figure)
    }
    /// A part of the sentence with its figures.
    mutating func appendInterpolation(_ part: Sentence) {
      text += part.text
      figures += part.figures
    }
    @available(*, unavailable, message: "a number needs the cell that it stands in: use a Figure")
    mutating func appendInterpolation(_ number: Int) {}
    @available(*, unavailable, message: "a number needs the cell that it stands in: use a Figure")
    mutating func appendInterpolation(_ number: Double) {}
  }
}
