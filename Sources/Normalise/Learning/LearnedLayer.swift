internal import Consultation

/// What the program learned from people's decisions about codings, and from nothing else.
///
/// For every theme a linear model over the words of the decided answers. It is used only for a theme where, in cross-validation over the
/// decisions, it makes the coding better than the lexicon alone: the lexicon codes first, and only where it finds no theme at all the
/// layer is asked. Cost, margin and least precision were chosen by leaving out quarters of the development part of the labelled set,
/// with an empty lexicon: there 60 of 67 added codes were right. The same decisions give the same layer, in whatever order they come.
struct LearnedLayer: Sendable {
  /// The fewest decided answers from which anything is learned.
  static let fewestDecisions = 20
  /// The fewest decided answers with a theme, and without it, from which that theme is learned.
  static let fewestPerSide = 5
  /// How many parts the decisions are split in for cross-validation.
  static let folds = 5
  /// The fewest right answers that the layer must add in cross-validation.
  static let fewestRight = 3
  /// The part of what it adds in cross-validation that must be right.
  static let leastPrecision = 0.75

  /// How far over the border of a model a text must lie to get its theme: half-known words are no reason to code.
  static let margin = 0.2

  /// A theme that the layer may give.
  struct LearnedTheme: Sendable {
    let theme: Code<Theme>
    let model: LinearModel
    /// Whether enough decided answers got this theme from the lexicon for the layer to doubt it.
    let mayDoubt: Bool
    /// F1 over the decisions in cross-validation, of the lexicon alone and with the layer.
    let lexiconF1: Double
    let layeredF1: Double
  }

  /// The themes that it may give, in reporting order.
  let themes: [LearnedTheme]
  private let features: LearnedFeatures
  private let codebook: Codebook

  /// What the layer says about a text.
  struct Opinion {
    /// The themes it gives, categories included, in reporting order.
    var themes: [Code<Theme>]
    /// The words that count most, the strongest first.
    var words: [String]
    /// How far the strongest theme lies over the border, 0 to 1.
    var score: Double
    /// Themes of the lexicon that it would not give.
    var doubted: [Code<Theme>]
  }

  /// A layer that learned from `decisions`, or nil when there is nothing to use.
  init?(_ decisions: [Decision], coder: ThemeCoder, codebook: Codebook) {
    guard decisions.count >= Self.fewestDecisions else { return nil }
    let stemmer = Stemmer()
    var session = ThemeCoder.Session(coder)
    // Folds must not depend on the order of the files.
    let ordered = decisions.map { (Tokens($0.input).words.joined(separator: " "), $0) }
      .sorted { (Self.hash($0.0), $0.0) < (Self.hash($1.0), $1.0) }
    let texts = ordered.map(\.0)
    let given = ordered.map { decision in
      decision.1.codes.reduce(into: Set<Code<Theme>>()) { $0.formUnion([Code($1), codebook.category(of: Code($1))]) }
    }
    let lexicon = ordered.map { decision in
      let coding = session.code(decision.1.input)
      return Set(coding.themes + coding.subthemes)
    }
    let features = LearnedFeatures(texts, stemmer: stemmer)
    let examples = texts.map { features.vector(of: $0, stemmer: stemmer) }
    themes = codebook.themes.compactMap { theme in
      Self.learn(theme.code, examples, given, lexicon, features: features.count)
    }
    guard !themes.isEmpty else { return nil }
    self.features = features
    self.codebook = codebook
  }

  /// What the layer says about a text to which the lexicon gave these themes.
  func opinion(on text: String, lexicon: Set<Code<Theme>>, stemmer: Stemmer) -> Opinion {
    let vector = features.vector(of: text, stemmer: stemmer)
    var opinion = Opinion(themes: [], words: [], score: 0, doubted: [])
    var found: [Code<Theme>] = []
    var strengths = [Double](repeating: 0, count: vector.words.count)
    for learned in themes {
      let score = learned.model.score(of: vector.features)
      if score > Self.margin {
        found += [learned.theme, codebook.category(of: learned.theme)]
        opinion.score = max(opinion.score, min(score, 1))
        for (feature, origin) in zip(vector.features, vector.origins) {
          strengths[origin] += learned.model.weights[feature.number] * feature.weight
        }
      } else if score < -Self.margin, learned.mayDoubt, lexicon.contains(learned.theme) {
        opinion.doubted.append(learned.theme)
      }
    }
    opinion.themes = codebook.sorted(found)
    opinion.words = strengths.indices.filter { strengths[$0] > 0 }.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
      .map { vector.words[$0] }.reduce(into: []) { if !$0.contains($1), $0.count < 3 { $0.append($1) } }
    return opinion
  }

  private static func learn(
    _ theme: Code<Theme>, _ examples: [LearnedFeatures.Vector], _ given: [Set<Code<Theme>>], _ lexicon: [Set<Code<Theme>>], features: Int
  ) -> LearnedTheme? {
    let isPositive = given.map { $0.contains(theme) }
    let sides = (isPositive.indices.filter { isPositive[$0] }, isPositive.indices.filter { !isPositive[$0] })
    guard min(sides.0.count, sides.1.count) >= fewestPerSide else { return nil }
    var folds = [Int](repeating: 0, count: examples.count)
    for side in [sides.0, sides.1] { for (turn, place) in side.enumerated() { folds[place] = turn % Self.folds } }
    var alone = Tally()
    var layered = Tally()
    var added = (right: 0, wrong: 0)
    for fold in 0..<Self.folds {
      let model = LinearModel(
        examples, at: examples.indices.filter { folds[$0] != fold }, isPositive: isPositive, features: features)
      for place in examples.indices where folds[place] == fold {
        let says = lexicon[place].contains(theme)
        let adds = lexicon[place].isEmpty && model.score(of: examples[place].features) > margin
        alone.add(isPositive[place], says)
        layered.add(isPositive[place], says || adds)
        if adds { if isPositive[place] { added.right += 1 } else { added.wrong += 1 } }
      }
    }
    guard layered.f1 > alone.f1, added.right >= fewestRight,
      Double(added.right) >= leastPrecision * Double(added.right + added.wrong)
    else { return nil }
    return LearnedTheme(
      theme: theme, model: LinearModel(examples, at: Array(examples.indices), isPositive: isPositive, features: features),
      mayDoubt: lexicon.count { $0.contains(theme) } >= fewestPerSide, lexiconF1: alone.f1, layeredF1: layered.f1)
  }

  private struct Tally {
    var both = 0
    var total = 0
    mutating func add(_ expected: Bool, _ found: Bool) {
      if expected, found { both += 1 }
      total += (expected ? 1 : 0) + (found ? 1 : 0)
    }
    var f1: Double { total == 0 ? 1 : 2 * Double(both) / Double(total) }
  }

  /// FNV-1a: it decides the folds, and with them what is learned, so that it must never change.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
