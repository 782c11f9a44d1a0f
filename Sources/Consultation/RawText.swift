/// Text as somebody wrote it in the input: it may hold personal data and is never published.
///
/// It has no `description`, so that neither an interpolation nor a log line can leak it by accident; whoever reads it says so by
/// calling ``read()``. What may be published is a ``RedactedText``.
public struct RawText: Hashable, Sendable {
  private let text: String

  /// Marks `text` as raw.
  public init(_ text: String) { self.text = text }

  /// The text itself, for a rule that must see the letters.
  public func read() -> String { text }

  /// Whether there is nothing in it, not even blanks.
  public var isEmpty: Bool { text.isEmpty }

  /// Whether the bytes are the same.
  public static func == (one: Self, other: Self) -> Bool { ExactText.areEqual(one.text, other.text) }

  /// Takes in the bytes.
  public func hash(into hasher: inout Hasher) { ExactText.hash(text, into: &hasher) }
}

extension RawText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A constant: what was written is not shown.
  public var description: String { "‹ruwe tekst›" }

  /// A constant: what was written is not shown.
  public var debugDescription: String { description }

  /// Empty, so that `dump` and failing tests do not show what was written.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
