internal import Consultation

/// One word, or two: the numbers of their stems, as one number.
struct Ngram: Equatable, Sendable {
  private let number: UInt64

  init(_ first: Int32, _ second: Int32? = nil) { number = UInt64(UInt32(first)) << 32 | UInt64(second.map { UInt32($0) + 1 } ?? 0) }

  var first: Int32 { Int32(number >> 32) }
  var second: Int32? { number & 0xFFFF_FFFF == 0 ? nil : Int32(number & 0xFFFF_FFFF) - 1 }
  var stems: [Int32] { [first] + (second.map { [$0] } ?? []) }

  fileprivate var hash: UInt64 {
    let mixed = (number ^ number >> 32) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// Numbers for terms, from 0 in the order in which they came.
struct NgramTable: Sendable {
  private(set) var terms: [Ngram] = []
  private var slots = HashSlots()

  /// A table of these terms, each once.
  init(_ terms: [Ngram] = []) {
    for term in terms { _ = insert(term) }
  }

  /// The number of a term, or nil.
  func find(_ term: Ngram) -> Int? { slots.find(term.hash) { terms[$0] == term } }

  /// The number of a term, added when it is new.
  mutating func insert(_ term: Ngram) -> Int {
    if let known = find(term) { return known }
    slots.append(term.hash)
    terms.append(term)
    return terms.count - 1
  }
}
