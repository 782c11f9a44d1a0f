/// One submission of the fictional consultation, as little as is needed to write it out.
struct Response: Sendable {
  /// Who sends it.
  enum Sender: Sendable {
    /// A respondent.
    case person
    /// Somebody who began and never finished.
    case passerby
    /// Somebody who tries the form.
    case tester
  }

  /// Who sends it.
  var sender = Sender.person
  /// Whether the tool marks it as a preview.
  var isPreview = false
  /// The chance of the person, the same in both rounds.
  var person: UInt64
  /// The place of the person among all, for an address that is nobody else's.
  var index: Int
  /// The chance of this submission.
  var key: UInt64
  /// The chance of the first round's submission when the same person answers again, for what stays the same.
  var formerKey: UInt64?
  /// The round, 0 or 1.
  var round: Int
  /// When it was sent.
  var time: Moment
  /// What became of it by the counting rules.
  var fate: Fate
  /// The organisation, as an index of the codebook; -1 when there is none.
  var organisation: Int
  /// Whether the person leaves an e-mail address.
  var hasEmail: Bool
  /// How many questions were reached; all unless unfinished.
  var reach = Int.max
  /// The number that the tool gives it, counted from 1 in its file.
  var serial = 0

  /// What becomes of a submission.
  enum Fate: Sendable {
    case counted, replaced, test, unfinished, duplicate
  }

  /// Whether the tool knows it as finished.
  var isFinished: Bool { reach == Int.max }

  /// Chance for one thing in this submission.
  func chance(_ salt: UInt64) -> Chance { Chance(Chance.mix(key ^ salt)) }

  /// Chance for an answer: in a second round some answers are those of the first.
  func answerChance(_ salt: UInt64) -> Chance {
    if let formerKey, Chance.mix(person ^ salt) & 3 == 0 { return Chance(Chance.mix(formerKey ^ salt)) }
    return chance(salt)
  }

  /// Chance for something that stays with the person.
  func personalChance(_ salt: UInt64) -> Chance { Chance(Chance.mix(person ^ salt)) }
}
