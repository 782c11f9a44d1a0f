import Consultation

extension Material {
  /// Whether the scenario does with an overleg what organisations say of it in the round that the digest is about, by the one rule of
  /// ``MeetingStance``: staying for needed, merging or receiving for merging, lapsing for superfluous. Nil when they are divided, or too few.
  func isAsSaid(_ fate: MeetingFate) -> Bool? {
    guard let tally = latest?.meetings.first(where: { $0.meeting == fate.meeting }) else { return nil }
    return stance(tally).verdict.map { verdict in
      switch fate.outcome {
      case .stays: verdict == .needed
      case .receives: verdict == .needed || verdict == .merge
      case .merges: verdict == .merge
      case .lapses: verdict == .superfluous
      }
    }
  }
}
