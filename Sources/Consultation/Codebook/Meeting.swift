/// An overleg of the inventory: a recurring meeting with fixed participants.
public struct Meeting: Hashable, Sendable {
  /// The fixed code, such as `regio-overleg-wvggz`.
  public let code: Code<Meeting>
  /// The official name.
  public let name: String
  /// Other names in use.
  public let aliases: [String]
  /// At which level it works.
  public let level: Level
  /// The area it covers, a code of the choices for `schaal`.
  public let scale: Code<Choice>
  /// The themes it treats, categories or sub-themes.
  public let themes: [Code<Theme>]
  /// The organisations at the table.
  public let participants: [Code<Organisation>]
  /// How often it meets in a year.
  public let timesPerYear: Int
  /// How long one meeting lasts, in hours.
  public let hours: Double
  /// Whether the law asks for it.
  public let isStatutory: Bool

  /// An overleg.
  public init(
    code: Code<Meeting>, name: String, aliases: [String] = [], level: Level, scale: Code<Choice>, themes: [Code<Theme>],
    participants: [Code<Organisation>], timesPerYear: Int, hours: Double, isStatutory: Bool
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.level = level
    self.scale = scale
    self.themes = themes
    self.participants = participants
    self.timesPerYear = timesPerYear
    self.hours = hours
    self.isStatutory = isStatutory
  }

  /// At which level an overleg works; the column `niveau` of `overleggen.csv`.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case operational = "operationeel"
    case tactical = "tactisch"
    case strategic = "strategisch"
    case administrative = "bestuurlijk"
  }
}
