internal import CSnowball

/// The Dutch stemmer of Snowball. Not to be shared between tasks; never show a stem to people.
final class Stemmer {
  private let handle: OpaquePointer?

  init() { handle = sb_stemmer_new("dutch", "UTF_8") }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    guard let handle, !word.isEmpty, word.count < 200 else { return Array(word) }
    return word.withUnsafeBufferPointer { bytes in
      guard let result = sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else { return Array(bytes) }
      return Array(UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(handle))))
    }
  }
}
