/// The fixed name of a thing in the codebook, such as `past-wel` or `gemeente-beek`.
///
/// The phantom type keeps the code of a theme from being used where that of an organisation is meant.
public struct Code<Subject>: Hashable, Sendable, RawRepresentable {
  /// The code as it stands in the codebook: lower case, words joined by hyphens.
  public let rawValue: String

  /// Makes a code of `rawValue`, which is taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a code of `rawValue`, which is taken as it is.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension Code: Comparable {
  /// The order of the bytes, which no locale changes.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue.utf8.lexicographicallyPrecedes(rhs.rawValue.utf8) }
}

extension Code: ExpressibleByStringLiteral {
  /// A code as it is written in source text and tests.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Code: CustomStringConvertible {
  /// The code itself.
  public var description: String { rawValue }
}
