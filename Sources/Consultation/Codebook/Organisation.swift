/// An organisation that takes part, or was invited to.
public struct Organisation: Hashable, Sendable {
  /// The fixed code, such as `gemeente-beek`.
  public let code: Code<Organisation>
  /// The official name.
  public let name: String
  /// Where it stands.
  public let domain: Domain
  /// Whether it was invited to answer.
  public let isInvited: Bool
  /// Other names and spellings in use.
  public let aliases: [String]

  /// An organisation.
  public init(code: Code<Organisation>, name: String, domain: Domain, isInvited: Bool, aliases: [String] = []) {
    self.code = code
    self.name = name
    self.domain = domain
    self.isInvited = isInvited
    self.aliases = aliases
  }

  /// Where an organisation stands; the column `domein`.
  public enum Domain: String, Hashable, Sendable, CaseIterable {
    case administration = "bestuur"
    case care = "zorg"
    case safety = "veiligheid"
    case housing = "wonen"
    case experience = "ervaring"
  }
}

/// The level at which a respondent works, from the citizen upwards.
public enum Level: String, Hashable, Sendable, CaseIterable {
  case livedWorld = "leefwereld"
  case execution = "uitvoering"
  case policy = "beleid"
  case governing = "bestuur"
}
