import Consultation

/// Which organisations name a theme in two consecutive rounds, at the six open questions.
struct ThemeMove: Hashable, Sendable {
  let earlier: Code<Round>
  let later: Code<Round>
  let theme: Code<Theme>
  let before: Set<Code<Organisation>>
  let after: Set<Code<Organisation>>

  /// By how many organisations the number changed, up or down.
  var size: Int { abs(after.count - before.count) }
}

extension Material {
  /// Every theme that somebody named in either of two consecutive rounds, in reporting order.
  var themeMoves: [ThemeMove] {
    zip(rounds, rounds.dropFirst()).flatMap { earlier, later in
      codebook.themes.filter { earlier.isNamed($0.code) || later.isNamed($0.code) }.map { theme in
        ThemeMove(
          earlier: earlier.round.code, later: later.round.code, theme: theme.code, before: earlier.organisations(naming: theme.code),
          after: later.organisations(naming: theme.code))
      }
    }
  }
}
