public import Consultation

/// Computes how well people agree among themselves, and the program with each of them.
public struct AgreementAnalysis: Sendable {
  private let codebook: Codebook

  /// An analysis with the themes of `codebook`.
  public init(codebook: Codebook) { self.codebook = codebook }

  /// The agreement in `data`; `program` holds what the program gives each of its texts.
  public func report(_ data: ReliabilityData, program: [Set<Code<Theme>>]) -> AgreementReport {
    let categories = codebook.categories.map(\.code)
    let subthemes = codebook.themes.filter { $0.parent != nil }.map(\.code)
    let given = data.coders.reduce(into: Set<Code<Theme>>()) { all, coder in coder.codings.forEach { all.formUnion($0 ?? []) } }
    var levels = [level(.categories, themes: categories, data, program)]
    if !given.isDisjoint(with: subthemes) { levels.append(level(.subthemes, themes: subthemes, data, program)) }
    return AgreementReport(levels: levels)
  }

  private typealias Coding = Set<Code<Theme>>

  private func level(
    _ level: LevelAgreement.Level, themes: [Code<Theme>], _ data: ReliabilityData, _ program: [Coding]
  ) -> LevelAgreement {
    let known = Set(themes)
    let people = data.coders.map { coder in coder.codings.map { $0?.intersection(known) } }
    // Who gave no sub-theme at all was not asked for any.
    let compared = people.indices.filter { level == .categories || people[$0].contains { $0?.isEmpty == false } }
    let machine: [Coding?] = program.map { $0.intersection(known) }
    var pairs: [PairAgreement] = []
    for (place, first) in compared.enumerated() {
      for second in compared.dropFirst(place + 1) { pairs.append(pair(first, people[first], second, people[second], themes)) }
    }
    for first in compared { pairs.append(pair(first, people[first], nil, machine, themes)) }
    return LevelAgreement(level: level, people: compared.count > 1 ? group(compared.map { people[$0] }, themes) : nil, pairs: pairs)
  }

  private func group(_ people: [[Coding?]], _ themes: [Code<Theme>]) -> GroupAgreement {
    let units = (people.first ?? []).indices.map { unit in people.compactMap { $0[unit] } }.filter { $0.count > 1 }
    return GroupAgreement(
      answers: units.count, alpha: Self.alpha(over: units), themes: themes.map { ($0, Self.alpha(of: $0, in: units)) })
  }

  private func pair(_ first: Int, _ one: [Coding?], _ second: Int?, _ other: [Coding?], _ themes: [Code<Theme>]) -> PairAgreement {
    let pairs = zip(one, other).compactMap { one, other -> (Coding, Coding)? in
      guard let one, let other else { return nil }
      return (one, other)
    }
    let units = pairs.map { [$0, $1] }
    let scores = SetScores(pairs)
    let isEnough = pairs.count >= AgreementReport.fewestAnswers
    let agreements = perTheme(pairs, units, themes)
    let mentioned = agreements.filter { $0.first + $0.second > 0 }
    let moves = mentioned.reduce(0) { $0 + abs($1.ranks.first - $1.ranks.second) }
    return PairAgreement(
      first: first, second: second, answers: pairs.count, f1: isEnough ? scores.f1 : nil,
      f1WithTheme: scores.answersWithTheme >= AgreementReport.fewestAnswers ? scores.f1WithTheme : nil,
      identical: isEnough ? scores.identical : nil, alpha: Self.alpha(over: units),
      rankMove: isEnough && !mentioned.isEmpty ? moves / Double(mentioned.count) : nil, themes: agreements)
  }

  private func perTheme(_ pairs: [(Coding, Coding)], _ units: [[Coding]], _ themes: [Code<Theme>]) -> [ThemeAgreement] {
    let ranks = [
      Ranking.places(of: themes.map { theme in pairs.count { $0.0.contains(theme) } }),
      Ranking.places(of: themes.map { theme in pairs.count { $0.1.contains(theme) } }),
    ]
    return themes.enumerated().map { place, theme in
      let both = pairs.count { $0.contains(theme) && $1.contains(theme) }
      let onlyFirst = pairs.count { $0.contains(theme) && !$1.contains(theme) }
      let onlySecond = pairs.count { !$0.contains(theme) && $1.contains(theme) }
      return ThemeAgreement(
        theme: theme, both: both, onlyFirst: onlyFirst, onlySecond: onlySecond, neither: pairs.count - both - onlyFirst - onlySecond,
        alpha: Self.alpha(of: theme, in: units), ranks: (ranks[0][place], ranks[1][place]))
    }
  }

  private static func alpha(over units: [[Coding]]) -> Coefficient {
    coefficient(units.count, KrippendorffAlpha.value(units, difference: MASIDistance.between))
  }

  private static func alpha(of theme: Code<Theme>, in units: [[Coding]]) -> Coefficient {
    coefficient(
      units.count, KrippendorffAlpha.value(units.map { $0.map { $0.contains(theme) } }, difference: KrippendorffAlpha.nominal))
  }

  private static func coefficient(_ answers: Int, _ alpha: Double?) -> Coefficient {
    answers < AgreementReport.fewestAnswers ? .tooFew : alpha.map(Coefficient.value) ?? .noVariation
  }
}
