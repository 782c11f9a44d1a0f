/// The settings of a consultation: `input/inbreng.yaml`.
public struct Settings: Hashable, Sendable {
  /// The title of the digest.
  public var title: String
  /// Whether the consultation is made up; the digest then says so in its first line.
  public var isFictional: Bool
  /// Titles of rounds by the name of their folder.
  public var roundTitles: [Code<Round>: String]
  /// The fewest respondents that a published cell about persons may rest on (3, 5 or 10).
  public var disclosureThreshold: Int
  /// Persons per organisation at a table, for counting hours.
  public var personsPerOrganisation: Double
  /// Hours of preparation per hour of meeting and person, for counting hours.
  public var preparation: Double

  /// Settings; what is not given has its default.
  public init(
    title: String = "Consultatie", isFictional: Bool = false, roundTitles: [Code<Round>: String] = [:], disclosureThreshold: Int = 5,
    personsPerOrganisation: Double = 1, preparation: Double = 0
  ) {
    self.title = title
    self.isFictional = isFictional
    self.roundTitles = roundTitles
    self.disclosureThreshold = disclosureThreshold
    self.personsPerOrganisation = personsPerOrganisation
    self.preparation = preparation
  }
}
