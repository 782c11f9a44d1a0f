internal import CSnowball

/// The Dutch stemmer of Snowball, which works out the stem of a word once. Not to be shared between tasks; never show a stem to people.
final class Stemmer {
  private let handle: OpaquePointer?
  /// The words that were stemmed, and their stems one after the other.
  private var words = WordTable()
  private var stems: [UInt8] = []
  /// Where each stem ends.
  private var ends: [Int] = []

  init() { handle = sb_stemmer_new("dutch", "UTF_8") }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] { Array(word.withUnsafeBufferPointer { stem(of: $0) }) }

  /// The stem of a folded word.
  func stem(of word: UnsafeBufferPointer<UInt8>) -> ArraySlice<UInt8> {
    guard let handle, !word.isEmpty, word.count < 200 else { return Array(word)[...] }
    let number = words.insert(word, hash: WordTable.hash(word))
    if number == ends.count {
      let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count))
      stems.append(contentsOf: stem.map { UnsafeBufferPointer(start: $0, count: Int(sb_stemmer_length(handle))) } ?? word)
      ends.append(stems.count)
    }
    return stems[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }
}
