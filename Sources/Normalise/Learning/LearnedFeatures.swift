/// What the learned layer sees of a text: the stems of its telling words, and the beginnings of the long ones, because compounds and
/// inflections share those. Numbers are given out in the order of the training texts.
struct LearnedFeatures {
  /// A text as numbers of features with their weights, and for each the word it came from.
  struct Vector {
    var features: [(number: Int, weight: Double)] = []
    /// The place of the word among ``words``, per feature.
    var origins: [Int] = []
    var words: [String] = []
  }

  /// The fewest training texts that a feature must stand in.
  private static let fewestTexts = 2
  /// How many letters of a long word are its beginning, and from how many on a word is long.
  private static let (beginning, long) = (5, 7)

  private var numbers: [String: Int] = [:]
  private var weights: [Double] = []
  /// What a feature weighs that no training text has, or one.
  private let unknown: Double

  /// The features of the training texts; rare ones weigh more (inverse document frequency).
  init(_ texts: [String], stemmer: Stemmer) {
    unknown = FixedMath.log(Double(texts.count + 1))
    var counts: [String: Int] = [:]
    var order: [String] = []
    for text in texts {
      for name in Set(Self.names(of: text, stemmer).map(\.name)).sorted() {
        if counts[name] == nil { order.append(name) }
        counts[name, default: 0] += 1
      }
    }
    for name in order {
      guard let count = counts[name], count >= Self.fewestTexts else { continue }
      numbers[name] = weights.count
      weights.append(FixedMath.log(Double(texts.count + 1) / Double(count)))
    }
  }

  /// How many features there are.
  var count: Int { weights.count }

  /// The features of a text that are known, scaled so that the whole text has length 1: a single known word among many that are not
  /// counts for little.
  func vector(of text: String, stemmer: Stemmer) -> Vector {
    var result = Vector()
    var seen: Set<String> = []
    var square = 0.0
    for (name, word) in Self.names(of: text, stemmer) where seen.insert(name).inserted {
      guard let number = numbers[name] else {
        square += unknown * unknown
        continue
      }
      square += weights[number] * weights[number]
      if result.words.last != word { result.words.append(word) }
      result.features.append((number, weights[number]))
      result.origins.append(result.words.count - 1)
    }
    let length = square.squareRoot()
    for place in result.features.indices { result.features[place].weight /= length }
    return result
  }

  private static func names(of text: String, _ stemmer: Stemmer) -> [(name: String, word: String)] {
    let tokens = Tokens(text)
    return tokens.list.indices.flatMap { index -> [(String, String)] in
      let word = tokens.word(index)
      guard tokens.list[index].letters > 1, !tokens.list[index].hasDigit, !StopWords.contains(word) else { return [] }
      let stem = String(decoding: stemmer.stem(tokens.bytes(index)), as: UTF8.self)
      let bytes = tokens.bytes(index)
      guard bytes.count >= long, bytes.prefix(beginning).allSatisfy({ $0 < 0x80 }) else { return [("= " + stem, word)] }
      return [("= " + stem, word), ("< " + String(decoding: bytes.prefix(beginning), as: UTF8.self), word)]
    }
  }
}
