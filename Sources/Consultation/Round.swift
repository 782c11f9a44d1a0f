/// A round of the consultation: a folder below `input/rondes/`.
public struct Round: Hashable, Sendable {
  /// The name of the folder.
  public let code: Code<Round>
  /// The title people read; the folder's name when the settings do not give one.
  public let title: String

  /// A round.
  public init(code: Code<Round>, title: String) {
    self.code = code
    self.title = title
  }
}
