internal import CSnowball

/// The Dutch stemmer of Snowball. Not to be shared between tasks; never show a stem to people.
final class Stemmer {
  private let handle: OpaquePointer?

  init() { handle = sb_stemmer_new("dutch", "UTF_8") }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] { word.withUnsafeBufferPointer { withStem(of: $0) { Array($0) } } }

  /// Hands on the stem of a folded word, which is gone after the next one.
  func withStem<Result>(of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let handle, !word.isEmpty, word.count < 200, let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count)) else {
      return body(word)
    }
    return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }
}
