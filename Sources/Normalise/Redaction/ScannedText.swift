internal import Consultation

/// A span of bytes that holds personal data.
struct PersonalDataFinding {
  var range: Range<Int>
  var kind: PersonalData
}

/// A text with its bytes and words, as the rules look at it. One value can be filled again and again without new memory.
struct ScannedText {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens = Tokens()
  /// The number of every word in the vocabulary that it was filled with.
  private(set) var numbers: [Int32] = []
  /// For every word whether it is the inside of a mark such as `[naam]`.
  private(set) var isMark: [Bool] = []
  /// What every word may be, when a redactor looked it up.
  var kinds: [WordKinds] = []
  /// What the last letters of every word tell, when a redactor looked them up.
  var endings: [WordEndings] = []
  /// For which rules every word may matter, when a redactor looked it up.
  var cues: [WordCues] = []
  /// Whether no rule is passed by, whatever signs and cues say: only for testing that it makes no difference.
  var looksEverywhere = false

  init() {}

  /// Whether any word holds a digit.
  var hasDigits: Bool { tokens.hasDigits }

  /// Replaces the contents by `text`; words that are new get a number in `vocabulary`.
  mutating func fill(_ text: String, _ vocabulary: inout WordTable) {
    var text = text
    text.withUTF8 { buffer in
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: buffer)
      tokens.fill(buffer)
    }
    numbers.removeAll(keepingCapacity: true)
    tokens.folded.withUnsafeBufferPointer { folded in
      for token in tokens.list {
        let word = UnsafeBufferPointer(rebasing: folded[token.foldStart..<token.foldEnd])
        numbers.append(Int32(vocabulary.insert(word, hash: token.hash)))
      }
    }
    isMark.removeAll(keepingCapacity: true)
    isMark.append(contentsOf: repeatElement(false, count: tokens.count))
    if tokens.signs.contains(UInt8(ascii: "[")) { findMarks() }
    if !kinds.isEmpty { kinds.removeAll(keepingCapacity: true) }
    if !endings.isEmpty { endings.removeAll(keepingCapacity: true) }
    if !cues.isEmpty { cues.removeAll(keepingCapacity: true) }
  }

  private static let marks = PersonalData.allCases.map { Array($0.mark.utf8) }

  private mutating func findMarks() {
    for mark in Self.marks {
      var position = 0
      var index = 0
      while position + mark.count <= bytes.count {
        guard bytes[position] == 0x5B, bytes[position..<position + mark.count].elementsEqual(mark) else {
          position += 1
          continue
        }
        let inside = position..<position + mark.count
        while index < tokens.count, tokens.list[index].start < inside.upperBound {
          if inside.contains(tokens.list[index].start) { isMark[index] = true }
          index += 1
        }
        position = inside.upperBound
      }
    }
  }

  func byte(_ position: Int) -> UInt8? { bytes.indices.contains(position) ? bytes[position] : nil }

  /// The folded word before byte `position`, when nothing but blanks and a few signs stands between, and the one before that.
  func words(before position: Int, count: Int = 3) -> [String] {
    var result: [String] = []
    let following = tokens.list.firstPlace { $0.end > position }
    for index in (0..<following).reversed() {
      if isMark[index] { break }
      result.append(tokens.word(index))
      if result.count == count { break }
    }
    return result
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// Whether the byte belongs to a word; every byte of a sign outside ASCII counts.
  var isWordByte: Bool { isDigit || isASCIILetter || self >= 0x80 }
}
