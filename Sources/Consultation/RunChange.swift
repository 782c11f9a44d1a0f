/// Why a figure differs between two runs over the same consultation.
///
/// What comes first explains first: an answer of somebody who is gone is not also a changed answer.
public enum ChangeCause: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Respondents who counted in the earlier run and do not in the later one.
  case respondentsGone
  /// Respondents who count in the later run and did not in the earlier one.
  case respondentsNew
  /// The same respondents wrote or chose something else.
  case answers
  /// The same words, coded otherwise because a person decided so, or does so no more.
  case decisions
  /// The same words, coded otherwise with another codebook.
  case codebook
  /// The same words, coded otherwise by another version of the program or with other settings.
  case program

  /// The order in which causes explain.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// What is known of the input of two runs, from the evidence beside their outputs.
public struct RunEvidence: Hashable, Sendable {
  /// Response files that both runs read, byte for byte the same.
  public var unchangedFiles: Set<SourceFile>
  /// Whether any file with decisions came, went or changed.
  public var haveDecisionsChanged: Bool
  /// Whether any file of the codebook came, went or changed.
  public var hasCodebookChanged: Bool

  /// Evidence.
  public init(unchangedFiles: Set<SourceFile>, haveDecisionsChanged: Bool, hasCodebookChanged: Bool) {
    self.unchangedFiles = unchangedFiles
    self.haveDecisionsChanged = haveDecisionsChanged
    self.hasCodebookChanged = hasCodebookChanged
  }
}

/// How a figure went from one run to another, split by cause. The parts add up exactly to the difference.
public struct RunChange: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// What is counted.
  public var subject: Subject
  /// In the earlier run.
  public var before: Int
  /// What each cause adds or, when negative, takes away; a cause that does neither is not there.
  public var parts: [ChangeCause: Int]

  /// A change.
  public init(round: Code<Round>, subject: Subject, before: Int, parts: [ChangeCause: Int]) {
    self.round = round
    self.subject = subject
    self.before = before
    self.parts = parts
  }

  /// The later run less the earlier one.
  public var difference: Int { parts.values.reduce(0, +) }

  /// In the later run.
  public var after: Int { before + difference }

  /// What is counted; all but the first in known organisations.
  public enum Subject: Hashable, Sendable {
    /// Respondents who count.
    case respondents
    /// Organisations that answered.
    case organisations
    /// Organisations that name a category or sub-theme in any of the six open questions.
    case theme(Code<Theme>)
    /// Organisations that give a verdict on an overleg.
    case meeting(Code<Meeting>, Verdict)
    /// Organisations that choose something from a closed list, or name a theme there.
    case choice(Code<Question>, String)
  }
}

/// A theme that went to another place among those of its kind (categories, or sub-themes), by organisations, then respondents; equals share
/// the better place.
public struct RankMove: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The theme.
  public var theme: Code<Theme>
  /// The place in the earlier run; nil when nobody named it.
  public var before: Int?
  /// The place in the later run; nil when nobody names it.
  public var after: Int?

  /// A move.
  public init(round: Code<Round>, theme: Code<Theme>, before: Int?, after: Int?) {
    self.round = round
    self.theme = theme
    self.before = before
    self.after = after
  }
}

/// An organisation that took a position on an overleg in both runs, and not the same.
public struct PositionMove: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The overleg.
  public var meeting: Code<Meeting>
  /// The organisation.
  public var organisation: Code<Organisation>
  /// Its verdicts in the earlier run, in the order of the declaration; several when its respondents disagreed.
  public var before: [Verdict]
  /// Its verdicts in the later run.
  public var after: [Verdict]

  /// A move.
  public init(round: Code<Round>, meeting: Code<Meeting>, organisation: Code<Organisation>, before: [Verdict], after: [Verdict]) {
    self.round = round
    self.meeting = meeting
    self.organisation = organisation
    self.before = before
    self.after = after
  }
}
