internal import Consultation

extension EditDistance {
  /// How many errors a word of this length may have and still be that word.
  static func tolerance(_ length: Int) -> Int { length < 5 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3 }
}
