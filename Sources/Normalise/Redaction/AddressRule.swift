internal import Consultation

/// Addresses: a street with a house number, with what follows of postcode and place, and a postcode by itself.
enum AddressRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let tokens = text.tokens
    for index in tokens.list.indices where !text.isMark[index] {
      if let end = street(text, at: index) {
        let first = opening(text, of: index)
        findings.append(
          PersonalDataFinding(range: tokens.list[first].start..<tokens.list[withPostcode(text, after: end)].end, kind: .address))
      } else if let end = postcode(text, at: index) {
        findings.append(
          PersonalDataFinding(
            range: tokens.list[beforePostcode(text, at: index)].start..<tokens.list[houseNumber(text, after: end) ?? end].end,
            kind: .address))
      }
    }
  }

  private static let endings = [
    "straat", "laan", "weg", "plein", "pad", "hof", "dijk", "kade", "singel", "steeg", "gracht", "dreef", "allee", "plantsoen",
    "boulevard", "baan", "park", "wal", "ring", "berg", "veld", "markt", "str", "hoek", "poort", "graaf", "straatje", "gats", "linde",
  ]
  private static let noStreets: Set<String> = [
    "snelweg", "omweg", "onderweg", "uitweg", "spoorweg", "woningmarkt", "arbeidsmarkt", "huizenmarkt", "halfweg", "loopbaan", "vaarweg",
    "doelgroep", "pad", "weg", "hof", "ring", "park", "straat", "laan", "plein", "markt", "registr", "landgraaf", "valkenburg", "regio",
    "paragraaf", "telegraaf", "fotograaf", "aanleg", "invoering", "uitvoering", "vergadering", "monitoring", "samenwerking",
    "ondersteuning",
  ]

  /// The last word of the house number of a street whose name ends at `index`.
  private static func street(_ text: ScannedText, at index: Int) -> Int? {
    let token = text.tokens.list[index]
    guard index + 1 < text.tokens.count, token.letters >= 5, !token.hasDigit, mayBeHouseNumber(text, at: index + 1) else { return nil }
    let word = text.tokens.word(index)
    guard !noStreets.contains(word), let ending = endings.first(where: { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }) else {
      return nil
    }
    let isSure = ending == "straat" || ending == "laan" || ending == "plein" || ending == "steeg" || ending == "gracht"
    guard token.startsWithCapital || isSure else { return nil }
    // `groepering 3`, `verklaring 2`
    if ending == "ring", ["ering", "aring", "uring"].contains(where: word.hasSuffix) { return nil }
    if ending == "ring" || ending == "hoek" || ending == "veld" || ending == "park" || ending == "wal" || ending == "berg" {
      guard token.startsWithCapital, index > 0, !text.tokens.list[index].before.isEmpty else { return nil }
    }
    return houseNumber(text, after: index)
  }

  /// Whether a house number may start with a word: it holds a digit, or it is `nr`, `nummer` or `huisnummer`, as its first and last letters
  /// and their number tell.
  private static func mayBeHouseNumber(_ text: ScannedText, at index: Int) -> Bool {
    let token = text.tokens.list[index]
    if token.hasDigit { return true }
    let count = token.foldEnd - token.foldStart
    guard count == 2 || count == 6 || count == 10 else { return false }
    let first = text.tokens.folded[token.foldStart]
    return first == (count == 10 ? 0x68 : 0x6E) && text.tokens.folded[token.foldEnd - 1] == 0x72
  }

  /// The last word of a house number that follows, such as `12`, `12a` or `12 bis`.
  private static func houseNumber(_ text: ScannedText, after index: Int) -> Int? {
    let next = index + 1
    guard next < text.tokens.count, text.tokens.list[next].before.isSubset(of: [.blank, .comma]) else { return nil }
    let word = text.tokens.word(next)
    let digits = word.utf8.prefix { $0.isDigit }.count
    let rest = word.utf8.count - digits
    guard (1...4).contains(digits), rest <= 1, !(digits == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))) else {
      guard ["nr", "nummer", "huisnummer"].contains(word) else { return nil }
      return houseNumber(text, after: next)
    }
    if next + 1 < text.tokens.count {
      let following = text.tokens.list[next + 1]
      let suffix = text.tokens.word(next + 1)
      let isAdjoining = following.before.isSubset(of: [.hyphen, .slash]) && (following.hasDigit || following.letters == 1)
      if isAdjoining || suffix == "bis" { return next + 1 }
    }
    return next
  }

  /// The first word of a street name that ends at `index`: capitals and particles before it belong to it.
  private static func opening(_ text: ScannedText, of index: Int) -> Int {
    var first = index
    var candidate = index
    while candidate > 0, index - candidate < 4, text.tokens.list[candidate].before == .blank {
      candidate -= 1
      let token = text.tokens.list[candidate]
      let startsSentence = candidate == 0 || text.tokens.list[candidate - 1].sentence != token.sentence
      if token.startsWithCapital, !startsSentence {
        first = candidate
      } else if !["van", "de", "der", "den", "het"].contains(text.tokens.word(candidate)) {
        break
      }
    }
    return first
  }

  /// The last word of a postcode that starts at `index`.
  private static func postcode(_ text: ScannedText, at index: Int) -> Int? {
    let token = text.tokens.list[index]
    let written = text.bytes[token.start..<token.end]
    guard written.count == 4 || written.count == 6, written.prefix(4).allSatisfy(\.isDigit), written.first != 0x30 else { return nil }
    let letters: ArraySlice<UInt8>
    let last: Int
    if written.count == 6 {
      (letters, last) = (written.suffix(2), index)
    } else {
      guard index + 1 < text.tokens.count, text.tokens.list[index + 1].before == .blank else { return nil }
      let next = text.tokens.list[index + 1]
      (letters, last) = (text.bytes[next.start..<next.end], index + 1)
    }
    // `postcode 6411 ab`
    let isCalledSo = index > 0 && text.tokens.word(index - 1) == "postcode"
    guard letters.count == 2, letters.allSatisfy({ $0.isASCIILetter && ($0 & 0x20 == 0 || isCalledSo) }) else { return nil }
    let pair = String(decoding: letters, as: UTF8.self)
    let isYear = written.starts(with: [0x31, 0x39]) || written.starts(with: [0x32, 0x30])
    if ["SA", "SD", "SS"].contains(pair) || isYear && houseNumber(text, after: last) == nil { return nil }
    return last
  }

  /// The first word of the street before a house number before a postcode, as in `Markt 1, 6411 GB`.
  private static func beforePostcode(_ text: ScannedText, at index: Int) -> Int {
    guard index > 1, text.tokens.list[index].before.isSubset(of: [.blank, .comma, .newline]) else { return index }
    let number = text.tokens.word(index - 1)
    let digits = number.utf8.prefix { $0.isDigit }.count
    guard (1...4).contains(digits), number.utf8.count - digits <= 1, text.tokens.list[index - 2].startsWithCapital, !text.isMark[index - 2],
      text.tokens.list[index - 1].before == .blank
    else { return index }
    return opening(text, of: index - 2)
  }

  private static func withPostcode(_ text: ScannedText, after index: Int) -> Int {
    let next = index + 1
    guard next < text.tokens.count, text.tokens.list[next].before.isSubset(of: [.blank, .comma, .newline]) else { return index }
    return postcode(text, at: next) ?? index
  }
}
