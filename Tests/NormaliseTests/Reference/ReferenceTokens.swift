@testable import Normalise

/// The words of a text, found sign by sign: the naive twin of `Tokens`, for comparing the two.
struct ReferenceTokens {
  struct Token: Equatable {
    var start = 0
    var end = 0
    var folded: [UInt8] = []
    var sentence = 0
    var before: Tokens.Separators = []
    var capitals = 0
    var letters = 0
    var startsWithCapital = false
    var isDotted = false
    var hasDigit = false
  }

  private(set) var list: [Token] = []
  private(set) var after: Tokens.Separators = []

  init(_ text: String) {
    let signs = Self.signs(of: text)
    var position = 0
    var sentence = 0
    var separators: Tokens.Separators = []
    while position < signs.count {
      guard signs[position].scalar.isWord else {
        separators.formUnion(signs[position].scalar.separator)
        position += 1
        continue
      }
      var token = Token()
      token.start = signs[position].start
      position = Self.word(signs, from: position, into: &token)
      token.end = position < signs.count ? signs[position].start : text.utf8.count
      if endsSentence(separators, before: token) { sentence += 1 }
      token.sentence = sentence
      token.before = separators
      list.append(token)
      separators = []
    }
    after = separators
  }

  private struct Sign {
    let scalar: Scalar
    let start: Int
    let bytes: [UInt8]
    var byte: UInt8? { bytes.count == 1 ? bytes[0] : nil }

    /// Without case and accent.
    var folded: [UInt8] {
      if let byte { return [(0x41...0x5A).contains(byte) ? byte | 0x20 : byte] }
      var storage: [UInt8] = [0, 0, 0, 0]
      return storage.withUnsafeMutableBufferPointer { storage in
        bytes.withUnsafeBufferPointer { bytes in
          let count = scalar.fold(into: storage, at: 0, bytes: bytes, position: 0)
          return Array(storage[..<count])
        }
      }
    }
  }

  private static func signs(of text: String) -> [Sign] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var result: [Sign] = []
      var position = 0
      while position < buffer.count {
        let scalar = Scalar(buffer, at: position)
        result.append(Sign(scalar: scalar, start: position, bytes: Array(buffer[position..<position + scalar.length])))
        position += scalar.length
      }
      return result
    }
  }

  /// Reads a word and says where the next sign stands.
  private static func word(_ signs: [Sign], from start: Int, into token: inout Token) -> Int {
    var position = start
    var lettersSinceDot = 0
    func isWord(_ place: Int) -> Bool { place < signs.count && signs[place].scalar.isWord }
    while position < signs.count {
      let sign = signs[position]
      if sign.scalar.isInvisible {
        position += 1
        continue
      }
      // A grave accent in ASCII ends a word.
      if sign.scalar.isApostrophe, sign.byte != 0x60, position + 1 < signs.count, [0x73, 0x53].contains(signs[position + 1].byte),
        !isWord(position + 2)
      {
        return position + 2
      }
      switch sign.scalar.kind {
      case .letter:
        token.folded += sign.folded
        token.letters += 1
        lettersSinceDot += 1
        if sign.scalar.isCapital {
          token.capitals += 1
          if position == start { token.startsWithCapital = true }
        }
      case .digit:
        token.folded += sign.folded
        token.hasDigit = true
        lettersSinceDot += 2
      case .other:
        if sign.scalar.isPlus, !isWord(position + 1) || signs[position + 1].scalar.isPlus {
          token.folded.append(0x2B)
        } else if sign.byte == 0x2E, lettersSinceDot == 1, isWord(position + 1), signs[position + 1].scalar.kind == .letter,
          !isWord(position + 2)
        {
          token.isDotted = true
          lettersSinceDot = 0
        } else {
          return position
        }
      }
      position += 1
    }
    return position
  }

  private static let abbreviations: Set<String> = [
    "bijv", "enz", "etc", "incl", "excl", "dhr", "mevr", "gem", "prof", "drs", "ing", "resp", "evt", "zgn", "div", "nrs", "art", "afd",
  ]

  private func endsSentence(_ separators: Tokens.Separators, before token: Token) -> Bool {
    guard let last = list.last else { return false }
    let isAbbreviation = Self.abbreviations.contains(String(decoding: last.folded, as: UTF8.self))
    if separators.contains(.newline) || separators.contains(.semicolon) { return true }
    guard separators.contains(.blank) else { return false }
    if separators.contains(.strongStop) { return true }
    guard separators.contains(.stop) else { return false }
    if last.isDotted || last.letters == 1 { return token.startsWithCapital && last.isDotted && last.letters > 2 }
    return token.startsWithCapital ? !isAbbreviation : last.letters >= 3 && !isAbbreviation
  }
}
