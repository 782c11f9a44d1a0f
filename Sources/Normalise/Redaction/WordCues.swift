/// For which rules a word may matter by its letters alone. Where a cue is absent, the rule cannot apply: it saves looking, and decides
/// nothing.
struct WordCues: OptionSet, Sendable {
  let rawValue: UInt8

  /// It ends like a function: ``NameWords/roleEndings``.
  static let endsLikeRole = Self(rawValue: 1)
  /// A name may follow what it says: `heet`, `ben`, `door`.
  static let introduces = Self(rawValue: 1 << 1)
  /// A name may follow it after a hyphen: `zaak-Jansen`.
  static let takesHyphen = Self(rawValue: 1 << 2)
  /// The second particle of a name that has two: `van der`.
  static let secondParticle = Self(rawValue: 1 << 3)
  /// It announces a date of birth.
  static let announcesBirth = Self(rawValue: 1 << 4)
  /// It is a number in words or a month, so that a date may begin with it.
  static let opensDate = Self(rawValue: 1 << 5)

  /// The cues by which a word may announce a name. Its kind may announce one too.
  static let announces: Self = [.endsLikeRole, .introduces, .takesHyphen]
  /// Every cue.
  static let all = Self(rawValue: .max)

  /// The cues of a folded word, and of what its last letters tell.
  init(of bytes: ArraySlice<UInt8>, _ endings: WordEndings) {
    var cues = Self.listed[String(decoding: bytes, as: UTF8.self)] ?? []
    if endings.contains(.role) { cues.insert(.endsLikeRole) }
    if BirthDateRule.announcingBeginnings.contains(where: { bytes.starts(with: $0.utf8) }) { cues.insert(.announcesBirth) }
    self = cues
  }

  /// The cues of all words that a list holds, for one look-up.
  private static let listed: [String: Self] = {
    var cues: [String: Self] = [:]
    for (words, cue) in [
      (NameWords.introducing, introduces), (NameWords.beforeHyphen, takesHyphen), (NameWords.secondParticles, secondParticle),
      (BirthDateRule.announcements, announcesBirth), (WrittenDate.openings, opensDate),
    ] {
      for word in words { cues[word, default: []].insert(cue) }
    }
    return cues
  }()

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
