/// A set of small numbers, one bit each: places in the codebook or numbers of respondents.
struct BitSet: Hashable, Sendable {
  private var words: [UInt64] = []

  /// An empty set.
  init() {}

  /// A set of these numbers.
  init(_ numbers: some Sequence<Int>) { for number in numbers { insert(number) } }

  /// A set of the numbers of these respondents.
  init(_ respondents: ArraySlice<UInt32>) { insert(respondents) }

  /// Adds a number.
  mutating func insert(_ number: Int) {
    let word = number >> 6
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    words[word] |= 1 << UInt64(number & 63)
  }

  /// Adds the numbers of respondents.
  mutating func insert(_ respondents: ArraySlice<UInt32>) { for respondent in respondents { insert(Int(respondent)) } }

  /// Whether a number is in it.
  func contains(_ number: Int) -> Bool {
    number >> 6 < words.count && words[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  /// How many numbers it holds.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether it holds none.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Adds what is in `other`.
  mutating func formUnion(_ other: BitSet) {
    if other.words.count > words.count { words.append(contentsOf: repeatElement(0, count: other.words.count - words.count)) }
    for (position, word) in other.words.enumerated() { words[position] |= word }
  }

  /// What is in both.
  func intersection(_ other: BitSet) -> BitSet {
    var result = BitSet()
    result.words = zip(words, other.words).map { $0 & $1 }
    return result
  }

  /// Whether nothing is in both.
  func isDisjoint(with other: BitSet) -> Bool { zip(words, other.words).allSatisfy { $0 & $1 == 0 } }

  /// Whether everything in it is in `other` too.
  func isSubset(of other: BitSet) -> Bool {
    for (position, word) in words.enumerated() where word != 0 {
      if position >= other.words.count || word & ~other.words[position] != 0 { return false }
    }
    return true
  }

  /// What is not in `other`.
  func subtracting(_ other: BitSet) -> BitSet {
    var result = self
    for (position, word) in other.words.prefix(words.count).enumerated() { result.words[position] &= ~word }
    return result
  }

  /// The numbers, lowest first.
  var members: [Int] {
    var result: [Int] = []
    for (position, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(position << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }
}
