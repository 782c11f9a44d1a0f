internal import Consultation

/// The order in which files count: natural by round, then by path.
enum FileOrder {
  static func precedes(_ a: FileReading, _ b: FileReading) -> Bool {
    a.round == b.round ? a.file < b.file : naturallyPrecedes(a.round.rawValue, b.round.rawValue)
  }
}
