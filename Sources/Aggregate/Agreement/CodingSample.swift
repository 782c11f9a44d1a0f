public import Consultation

/// Draws answers for people to code: stratified over round, question and whether the program found a theme, and blind to it.
///
/// Each stratum gets its proportional part, at least one answer when there is room for that; parts are rounded by largest remainders.
/// Within a stratum and for the order of the whole, chance decides: a hash of the seed and the pseudonym of the answer, so that the same
/// seed draws the same answers. A text that several respondents sent is drawn once; answers that only say that there is none are not drawn.
public struct CodingSample: Sendable {
  private let count: Int
  private let seed: UInt64

  /// A sample of `count` answers.
  public init(count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
  }

  private struct Stratum: Hashable {
    let round: Code<Round>
    let question: Code<Question>
    let hasTheme: Bool
  }

  private struct Content: Hashable {
    let question: Code<Question>
    let text: String
  }

  /// The answers to code, in an order that tells nothing.
  public func draw(from answers: [CodedAnswer]) -> [CodedAnswer] {
    var seen: Set<Content> = []
    var order: [Stratum] = []
    var strata: [Stratum: [CodedAnswer]] = [:]
    for answer in answers where answer.method != .noAnswer {
      guard seen.insert(Content(question: answer.question, text: answer.text.text.lowercased())).inserted else { continue }
      let stratum = Stratum(round: answer.round, question: answer.question, hasTheme: !answer.themes.isEmpty)
      if strata[stratum] == nil { order.append(stratum) }
      strata[stratum, default: []].append(answer)
    }
    let groups = order.map { strata[$0] ?? [] }
    let parts = Self.parts(of: count, sizes: groups.map(\.count))
    return shuffled(zip(groups, parts).flatMap { group, part in shuffled(group).prefix(part) })
  }

  /// How many of `count` each group gets.
  static func parts(of count: Int, sizes: [Int]) -> [Int] {
    let total = sizes.reduce(0, +)
    guard count < total else { return sizes }
    let least = count >= sizes.count ? 1 : 0
    let rest = count - least * sizes.count
    let free = total - least * sizes.count
    var parts = sizes.map { size in least + rest * (size - least) / max(free, 1) }
    let remainders = sizes.map { size in rest * (size - least) % max(free, 1) }
    let byRemainder = sizes.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for place in byRemainder.prefix(count - parts.reduce(0, +)) { parts[place] += 1 }
    return parts
  }

  private func shuffled(_ answers: [CodedAnswer]) -> [CodedAnswer] {
    answers.map { (hash($0.pseudonym), $0) }.sorted { ($0.0, $0.1.pseudonym) < ($1.0, $1.1.pseudonym) }.map(\.1)
  }

  /// FNV-1a over the digits, stirred with the seed by the finaliser of SplitMix64.
  private func hash(_ pseudonym: Pseudonym) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in pseudonym.description.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= seed &* 0x9e37_79b9_7f4a_7c15
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}
