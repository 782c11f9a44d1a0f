internal import Consultation

/// A span of bytes that holds personal data.
struct PersonalDataFinding {
  var range: Range<Int>
  var kind: PersonalData
}

/// A text with its bytes and words, as the rules look at it.
struct ScannedText {
  let bytes: [UInt8]
  let tokens: Tokens
  /// For every word whether it is the inside of a mark such as `[naam]`.
  let isMark: [Bool]
  let hasDigits: Bool

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let tokens = bytes.withUnsafeBufferPointer { buffer in
      var tokens = Tokens()
      tokens.fill(buffer)
      return tokens
    }
    self.bytes = bytes
    self.tokens = tokens
    hasDigits = tokens.list.contains { $0.hasDigit }
    var marks = [Bool](repeating: false, count: tokens.count)
    if bytes.contains(0x5B) {
      for mark in PersonalData.allCases.map({ Array($0.mark.utf8) }) {
        var position = 0
        var index = 0
        while position + mark.count <= bytes.count {
          guard bytes[position] == 0x5B, bytes[position..<position + mark.count].elementsEqual(mark) else {
            position += 1
            continue
          }
          let inside = position..<position + mark.count
          while index < tokens.count, tokens.list[index].start < inside.upperBound {
            if inside.contains(tokens.list[index].start) { marks[index] = true }
            index += 1
          }
          position = inside.upperBound
        }
      }
    }
    isMark = marks
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
