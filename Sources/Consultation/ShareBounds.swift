/// What a share among those who answered says about all who were invited.
///
/// With N invited, n of them answering and k of these saying it, the share of the invited lies in [k/N, (k + N − n)/N]: at the least
/// nobody who was silent thinks so, at the most everybody does.
public struct ShareBounds: Hashable, Sendable {
  /// How many were invited: N.
  public var invited: Int
  /// How many of the invited answered: n.
  public var answered: Int
  /// How many of these say it: k.
  public var saying: Int

  /// Bounds for `saying` of `answered` of `invited`.
  public init(invited: Int, answered: Int, saying: Int) {
    self.invited = invited
    self.answered = answered
    self.saying = saying
  }

  /// The lowest share of the invited that is possible, 0 to 1; 0 when nobody was invited.
  public var lower: Double { invited == 0 ? 0 : Double(saying) / Double(invited) }

  /// The highest share of the invited that is possible, 0 to 1; 1 when nobody was invited.
  public var upper: Double { invited == 0 ? 1 : Double(saying + invited - answered) / Double(invited) }
}
