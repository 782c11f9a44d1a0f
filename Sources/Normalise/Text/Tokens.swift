/// The words of a text, found in one pass over its bytes: where each stands, how it reads without case and accents, and which sentence
/// it belongs to. One value can be filled again and again without new memory.
struct Tokens: Sendable {
  /// A word. Places are in bytes.
  struct Token: Sendable {
    fileprivate(set) var startByte: UInt32 = 0
    fileprivate(set) var endByte: UInt32 = 0
    fileprivate(set) var foldStartByte: UInt32 = 0
    fileprivate(set) var foldEndByte: UInt32 = 0
    fileprivate(set) var sentenceNumber: UInt32 = 0
    fileprivate(set) var capitalCount: UInt32 = 0
    fileprivate(set) var letterCount: UInt32 = 0
    /// What stood between the word before and this one.
    fileprivate(set) var before: Separators = []
    /// Whether its first sign is a capital.
    fileprivate(set) var startsWithCapital = false
    /// Whether it is written with dots between single letters, as in `n.v.t.` and `J.P.`
    fileprivate(set) var isDotted = false
    /// Whether it holds a digit.
    fileprivate(set) var hasDigit = false
    /// The hash of the folded form, as ``WordTable`` computes it.
    fileprivate(set) var hash: UInt64 = 0

    /// Where the word starts in the text.
    var start: Int { Int(startByte) }
    /// Where the word ends in the text.
    var end: Int { Int(endByte) }
    /// Where its folded form starts in `folded`.
    var foldStart: Int { Int(foldStartByte) }
    /// Where its folded form ends in `folded`.
    var foldEnd: Int { Int(foldEndByte) }
    /// Which sentence it stands in, from 0.
    var sentence: Int { Int(sentenceNumber) }
    /// How many capitals it has.
    var capitals: Int { Int(capitalCount) }
    /// How many letters it has.
    var letters: Int { Int(letterCount) }
  }

  /// What stands between two words.
  struct Separators: OptionSet, Sendable {
    let rawValue: UInt16
    static let blank = Self(rawValue: 1)
    static let comma = Self(rawValue: 2)
    static let semicolon = Self(rawValue: 4)
    static let colon = Self(rawValue: 8)
    static let slash = Self(rawValue: 16)
    static let hyphen = Self(rawValue: 32)
    static let open = Self(rawValue: 64)
    static let close = Self(rawValue: 128)
    static let newline = Self(rawValue: 256)
    static let stop = Self(rawValue: 512)
    static let strongStop = Self(rawValue: 1024)
    static let plus = Self(rawValue: 2048)
    static let ampersand = Self(rawValue: 4096)
    static let bar = Self(rawValue: 8192)
    static let other = Self(rawValue: 16384)
    static let apostrophe = Self(rawValue: 32768)
  }

  private(set) var list: [Token] = []
  /// The folded forms of all words, one after the other; what stands behind ``foldedCount`` is left over.
  private(set) var folded: [UInt8] = []
  private(set) var foldedCount = 0
  /// What stood after the last word.
  private(set) var after: Separators = []
  /// The ASCII signs that stand outside the words.
  private(set) var signs = SignSet()
  /// Whether any word holds a digit.
  private(set) var hasDigits = false

  init() {}

  /// The words of `text`.
  init(_ text: String) { fill(text) }

  /// Replaces the contents by the words of `text`.
  mutating func fill(_ text: String) {
    var text = text
    text.withUTF8 { fill($0) }
  }

  /// Replaces the contents by the words of these UTF-8 bytes.
  mutating func fill(_ bytes: UnsafeBufferPointer<UInt8>) {
    list.removeAll(keepingCapacity: true)
    if list.capacity == 0 { list.reserveCapacity(bytes.count / 6 + 2) }
    // No sign grows when it is folded, and behind the last one is room for a step.
    if folded.count < bytes.count + Self.step { folded = [UInt8](repeating: 0, count: max(bytes.count + Self.step, 2 * folded.count)) }
    (foldedCount, after, signs, hasDigits) = (0, [], SignSet(), false)
    var separators: Separators = []
    var sentence: UInt32 = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x20 {
        separators.insert(.blank)
        position += 1
        continue
      }
      let scalar = Scalar(bytes, at: position)
      guard scalar.isWord else {
        if byte < 0x80 { signs.insert(byte) }
        separators.formUnion(scalar.separator)
        position += scalar.length
        continue
      }
      let place = foldedCount
      var token = folded.withUnsafeMutableBufferPointer { Self.word(bytes, from: position, into: $0, at: place) }
      foldedCount = token.foldEnd
      position = token.end
      // Between most words stands one blank, which ends no sentence.
      if separators != .blank, endsSentence(separators, before: token) { sentence += 1 }
      token.sentenceNumber = sentence
      token.before = separators
      if token.hasDigit { hasDigits = true }
      list.append(token)
      separators = []
    }
    after = separators
  }

  /// The folded form of the word at `index`.
  func bytes(_ index: Int) -> ArraySlice<UInt8> { folded[list[index].foldStart..<list[index].foldEnd] }

  /// The folded form of the word at `index` as a string.
  func word(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  /// Whether the folded form of the word at `index` is one of these, which stand apart by blanks. No string is made for it.
  func isWord(_ index: Int, _ words: StaticString) -> Bool {
    let (token, count) = (list[index], list[index].foldEnd - list[index].foldStart)
    return folded.withUnsafeBufferPointer { folded in
      words.withUTF8Buffer { words in
        var start = 0
        while start + count <= words.count {
          var place = 0
          while place < count, words[start + place] == folded[token.foldStart + place] { place += 1 }
          if place == count, start + count == words.count || words[start + count] == 0x20 { return true }
          while start < words.count, words[start] != 0x20 { start += 1 }
          start += 1
        }
        return false
      }
    }
  }

  /// The folded forms of all words.
  var words: [String] { list.indices.map(word) }

  /// The folded forms of all words with blanks between them.
  var line: String {
    var line: [UInt8] = []
    line.reserveCapacity(foldedCount + count)
    for (place, token) in list.enumerated() {
      if place > 0 { line.append(0x20) }
      line += folded[token.foldStart..<token.foldEnd]
    }
    return String(decoding: line, as: UTF8.self)
  }

  var count: Int { list.count }

  /// A word as it is written, without the dots of an abbreviation and without a genitive `'s`.
  static func capitals(of bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.prefix { $0 < 0x80 && $0 != 0x27 }.filter { $0 != 0x2E }
  }

  // MARK: -

  /// The word that starts at `start`; its folded form goes to `folded` from `place` on.
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into folded: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Token {
    var token = Token()
    var (position, written) = (start, place)
    var letters: UInt32 = 0
    var capitals: UInt32 = 0
    var lettersSinceDot = 0
    scan: while position < bytes.count {
      let small = Self.copySmallLetters(bytes, from: position, into: folded, at: written)
      if small > 0 {
        written += small
        letters += UInt32(truncatingIfNeeded: small)
        lettersSinceDot += small
        position += small
        if small == step { continue }
        if position == bytes.count { break }
      }
      let byte = bytes[position]
      if byte < 0x80 {
        switch byte {
        case 0x41...0x5A:
          folded[written] = byte | 0x20
          letters += 1
          capitals += 1
          if position == start { token.startsWithCapital = true }
          lettersSinceDot += 1
        case 0x30...0x39:
          folded[written] = byte
          token.hasDigit = true
          lettersSinceDot += 2
        case 0x2B:  // + as in MDA++ and 18+
          let next = position + 1 < bytes.count ? Scalar(bytes, at: position + 1) : nil
          guard next == nil || next?.isPlus == true || !(next?.isWord ?? false) else { break scan }
          folded[written] = byte
        case 0x2E:  // . within n.v.t. and J.P.
          guard lettersSinceDot == 1, position + 1 < bytes.count, Scalar(bytes, at: position + 1).kind == .letter else { break scan }
          let following = position + 1 + Scalar(bytes, at: position + 1).length
          guard following >= bytes.count || !Scalar(bytes, at: following).isWord else { break scan }
          token.isDotted = true
          lettersSinceDot = 0
          position += 1
          continue scan
        case 0x27:  // ' as in programma's
          guard let end = Self.possessive(bytes, at: position + 1) else { break scan }
          position = end
          break scan
        default: break scan
        }
        written += 1
        position += 1
      } else {
        let scalar = Scalar(bytes, at: position)
        if scalar.isInvisible {
          position += scalar.length
          continue
        }
        if scalar.isApostrophe, let end = Self.possessive(bytes, at: position + scalar.length) {
          position = end
          break scan
        }
        guard scalar.kind == .letter else { break scan }
        written += scalar.fold(into: folded, at: written, bytes: bytes, position: position)
        letters += 1
        lettersSinceDot += 1
        if scalar.isCapital {
          capitals += 1
          if position == start { token.startsWithCapital = true }
        }
        position += scalar.length
      }
    }
    token.startByte = UInt32(truncatingIfNeeded: start)
    token.endByte = UInt32(truncatingIfNeeded: position)
    token.foldStartByte = UInt32(truncatingIfNeeded: place)
    token.foldEndByte = UInt32(truncatingIfNeeded: written)
    (token.letterCount, token.capitalCount) = (letters, capitals)
    token.hash = WordTable.hash(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(folded)[place..<written]))
    return token
  }

  /// How many bytes are looked at in one go.
  private static let step = 8

  /// Copies up to a step of the letters a to z that stand at `position`, and says how many there are. Behind them it may write what it likes.
  @inline(__always)
  private static func copySmallLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, from position: Int, into folded: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    guard position + step <= bytes.count, place + step <= folded.count else {
      var count = 0
      while count < step, position + count < bytes.count, bytes[position + count] &- 0x61 < 26 {
        folded[place + count] = bytes[position + count]
        count += 1
      }
      return count
    }
    let signs = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self))
    UnsafeMutableRawBufferPointer(folded).storeBytes(of: signs.littleEndian, toByteOffset: place, as: UInt64.self)
    // The top bit of every byte: whether the seven below it are at least an a, and at least what follows z.
    let tops: UInt64 = 0x8080_8080_8080_8080
    let (fromA, behindZ) = ((signs | tops) &- 0x6161_6161_6161_6161, (signs | tops) &- 0x7B7B_7B7B_7B7B_7B7B)
    return (~(fromA & ~behindZ & ~signs) & tops).trailingZeroBitCount / 8
  }

  /// The position after an `s` that ends a word and follows an apostrophe.
  private static func possessive(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    guard position < bytes.count, bytes[position] | 0x20 == 0x73 else { return nil }
    return position + 1 < bytes.count && Scalar(bytes, at: position + 1).isWord ? nil : position + 1
  }

  private static let abbreviations: StaticString = "bijv enz etc incl excl dhr mevr gem prof drs ing resp evt zgn div nrs art afd"

  private func endsSentence(_ separators: Separators, before token: Token) -> Bool {
    guard let last = list.last else { return false }
    if !separators.isDisjoint(with: [.newline, .semicolon]) { return true }
    guard separators.contains(.blank) else { return false }
    if separators.contains(.strongStop) { return true }
    guard separators.contains(.stop) else { return false }
    if last.isDotted || last.letters == 1 { return token.startsWithCapital && last.isDotted && last.letters > 2 }
    if token.startsWithCapital { return !isWord(list.count - 1, Self.abbreviations) }
    return last.letters >= 3 && !isWord(list.count - 1, Self.abbreviations)
  }
}
