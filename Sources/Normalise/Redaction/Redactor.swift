public import Consultation

/// Takes personal data out of text: every kind that has a pattern, and the names of people.
///
/// What the codebook names survives, as do case numbers, dates of meetings and names of laws. Redacting twice is redacting once.
public struct Redactor: Sendable {
  private let vocabulary: ProtectedWords
  private let known: KnownNames

  /// A redactor that spares the names of `codebook` and knows the `names` of the respondents wherever they turn up again.
  public init(codebook: Codebook, names: [RawText] = []) {
    vocabulary = ProtectedWords(codebook: codebook)
    known = KnownNames(names, sparing: vocabulary)
  }

  /// The text with a mark for everything that leads to a person.
  public func redact(_ raw: RawText) -> RedactedText {
    let text = raw.read()
    var findings = Self.merged(find(in: text))
    guard !findings.isEmpty else { return RedactedText(raw, replacing: []) }
    // What stood beside something that is gone now may read differently: look again until nothing more is found.
    for _ in 0..<4 {
      let masked = MaskedText(text, findings)
      let more = find(in: masked.text)
      if more.isEmpty { break }
      findings = Self.merged(findings + more.map { PersonalDataFinding(range: masked.original($0.range), kind: $0.kind) })
    }
    let utf8 = text.utf8
    return RedactedText(
      raw,
      replacing: findings.map { finding in
        let start = utf8.index(utf8.startIndex, offsetBy: finding.range.lowerBound)
        return (start..<utf8.index(start, offsetBy: finding.range.count), finding.kind)
      })
  }

  private func find(in text: String) -> [PersonalDataFinding] {
    let scanned = ScannedText(text)
    var findings: [PersonalDataFinding] = []
    guard scanned.tokens.count > 0 else { return findings }
    PatternRules.find(in: scanned, into: &findings)
    NameRule(vocabulary: vocabulary, known: known).find(in: scanned, into: &findings)
    BirthDateRule.find(in: scanned, into: &findings)
    return findings
  }

  /// Findings that overlap become one, so that no end of one of them stays behind.
  private static func merged(_ findings: [PersonalDataFinding]) -> [PersonalDataFinding] {
    let ordered = findings.sorted { a, b in
      (a.range.lowerBound, -a.range.count, a.kind.rawValue) < (b.range.lowerBound, -b.range.count, b.kind.rawValue)
    }
    var result: [PersonalDataFinding] = []
    for finding in ordered {
      if let last = result.last, finding.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, finding.range.upperBound)
        result[result.count - 1].range = last.range.lowerBound..<end
      } else {
        result.append(finding)
      }
    }
    return result
  }
}

/// A span of bytes that holds personal data.
struct PersonalDataFinding {
  var range: Range<Int>
  var kind: PersonalData
}

/// A text in which findings stand as their marks, with the way back to the places in the original.
private struct MaskedText {
  let text: String
  /// Where a piece of the original starts in the masked text, and where in the original.
  private let pieces: [(masked: Int, original: Int, isMark: Bool)]

  /// Masks findings that are in order and do not overlap.
  init(_ text: String, _ findings: [PersonalDataFinding]) {
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var pieces: [(masked: Int, original: Int, isMark: Bool)] = []
    var position = 0
    for finding in findings {
      pieces.append((masked.count, position, false))
      masked += bytes[position..<finding.range.lowerBound]
      pieces.append((masked.count, finding.range.lowerBound, true))
      masked += finding.kind.mark.utf8
      position = finding.range.upperBound
    }
    pieces.append((masked.count, position, false))
    masked += bytes[position...]
    pieces.append((masked.count, bytes.count, true))
    self.text = String(decoding: masked, as: UTF8.self)
    self.pieces = pieces
  }

  /// The span of the original that a span of the masked text stands for: marks that it touches go with it whole.
  func original(_ range: Range<Int>) -> Range<Int> {
    place(range.lowerBound, isEnd: false)..<place(range.upperBound, isEnd: true)
  }

  private func place(_ position: Int, isEnd: Bool) -> Int {
    guard let index = pieces.lastIndex(where: { isEnd ? $0.masked < position : $0.masked <= position }) else { return 0 }
    let piece = pieces[index]
    if !piece.isMark { return piece.original + position - piece.masked }
    return isEnd && index + 1 < pieces.count ? pieces[index + 1].original : piece.original
  }
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
        while position + mark.count <= bytes.count {
          guard bytes[position] == 0x5B, bytes[position..<position + mark.count].elementsEqual(mark) else {
            position += 1
            continue
          }
          let inside = position..<position + mark.count
          for (index, token) in tokens.list.enumerated() where inside.contains(token.start) { marks[index] = true }
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
    for index in tokens.list.indices.reversed() where tokens.list[index].end <= position {
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
