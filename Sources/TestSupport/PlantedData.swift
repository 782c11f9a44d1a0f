import Foundation
import Glibc

/// The personal data that the authors of the example invented, and a search for it that compares bytes: letter by letter, so many names in
/// so much text take minutes.
public struct PlantedData: Sendable {
  /// Every person, address and number.
  public let texts: [String]
  private let composed: [[UInt8]]

  /// What stands in the list that goes with the example.
  public init() throws {
    self.init(try Fixture.records(Project.fixture("voorbeeld/persoonsgegevens.csv")).compactMap { $0["tekst"] })
  }

  /// These texts, none of which is empty.
  public init(_ texts: [String]) {
    self.texts = texts
    composed = texts.map { Array($0.precomposedStringWithCanonicalMapping.utf8) }
    precondition(composed.allSatisfy { !$0.isEmpty }, "What is empty stands everywhere.")
  }

  /// Those that stand in a text, in whichever spelling of its accents.
  public func standing(in text: String) -> [String] {
    let bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    return zip(texts, composed).filter { Self.stands($0.1, in: bytes) }.map(\.0)
  }

  private static func stands(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var place = 0
      while place + wanted.count <= bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + place, Int32(wanted[0]), bytes.count - place - wanted.count + 1)
      {
        if memcmp(found, wanted, wanted.count) == 0 { return true }
        place = UnsafeRawPointer(found) - base + 1
      }
      return false
    }
  }
}
