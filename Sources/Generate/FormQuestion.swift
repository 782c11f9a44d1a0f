internal import Consultation

/// A question of the codebook, made ready for writing answers to it.
final class FormQuestion: Sendable {
  /// What kind of answer it gets.
  enum Role: Sendable {
    case open, meetings, judgement, statement, choice, themes
    case attribute(Code<Question>.Attribute)
  }

  /// One answer of a closed list.
  struct Option: Sendable {
    let code: [UInt8]
    let name: [UInt8]
    let aliases: [[UInt8]]
  }

  let question: Question
  let role: Role
  let salt: UInt64
  let code: [UInt8]
  /// The code with underscores, as tools that dislike hyphens want it.
  let identifier: [UInt8]
  let wording: [UInt8]
  /// The closed list, or for themes the categories.
  let options: [Option]
  /// The options in the proportions in which each domain chooses them: 64 places per domain.
  let leaning: [[UInt16]]
  /// Sentences by category, then those for any theme, then those without one.
  let byTheme: [[[UInt8]]]
  let anyTheme: [[UInt8]]
  let noTheme: [[UInt8]]
  /// Whether the answer is free text that many people send word for word.
  let hasCampaign: Bool
  /// The option that stands for each verdict, in the order of `Verdict.allCases`; nil where the list has none.
  let verdicts: [Int?]

  /// A question that a form can ask, or nil for what no person answers.
  init?(_ question: Question, in codebook: Codebook, seed: UInt64, hasCampaign: Bool) {
    self.question = question
    self.hasCampaign = hasCampaign
    salt = Chance.salt(question.code.rawValue.utf8)
    code = Array(question.code.rawValue.utf8)
    identifier = code.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
    wording = Array(question.wording.utf8)
    switch question.kind {
    case .open: role = .open
    case .meetings: role = .meetings
    case .judgement: role = .judgement
    case .statement: role = .statement
    case .choice: role = .choice
    case .themes: role = .themes
    case .ignored: return nil
    case .attribute:
      guard let attribute = Code<Question>.Attribute(rawValue: question.code.rawValue) else { return nil }
      role = .attribute(attribute)
    }
    if case .themes = role {
      options = codebook.categories.prefix(60).map { Option(code: Array($0.code.rawValue.utf8), name: Array($0.name.utf8), aliases: []) }
    } else {
      options = codebook.choices(of: question).map {
        Option(code: Array($0.code.rawValue.utf8), name: Array($0.name.utf8), aliases: $0.aliases.map { Array($0.utf8) })
      }
    }
    verdicts = Verdict.allCases.map { [options] verdict in options.firstIndex { $0.code.elementsEqual(verdict.rawValue.utf8) } }
    let count = options.count
    let base = seed ^ salt
    leaning = Organisation.Domain.allCases.indices.map { domain in Self.places(count, chance: base &+ UInt64(domain) &* 977) }
    let sentences = Material.sentences(for: question)
    byTheme = codebook.categories.map { sentences.under($0.code.rawValue) }
    anyTheme = sentences.under("*")
    noTheme = sentences.under("-")
  }

  /// 64 places for `count` options, some of which get many more than others.
  private static func places(_ count: Int, chance: UInt64) -> [UInt16] {
    guard count > 0 else { return [] }
    var chance = Chance(chance)
    let favourite = chance.below(count)
    return (0..<64).map { place in
      UInt16(truncatingIfNeeded: place < 26 ? favourite : place < 40 ? (favourite + 1) % count : chance.below(count))
    }
  }
}
