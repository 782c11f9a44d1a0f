internal import Consultation

/// Whether what a respondent fills in about himself says that he only tried the form: it holds 'test' as a word.
enum TestMark {
  /// Whether an organisation, a name or an address says so.
  static func stands(in text: RawText?) -> Bool { text.map { saysTest($0.read()) } ?? false }

  static func saysTest(_ text: String) -> Bool {
    if !mayHoldTest(text) { return false }
    let tokens = Tokens(text)
    return tokens.list.indices.contains { index in
      guard tokens.bytes(index).starts(with: test) else { return false }
      return words.contains(String(tokens.word(index).prefix { !$0.isNumber }))
    }
  }

  /// Whether a text has the letters of the word; without accents and hidden signs most names and addresses lack one.
  private static func mayHoldTest(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var (ts, others): (Int, UInt8) = (0, 0)
      for byte in bytes {
        switch byte | 0x20 {
        case UInt8(ascii: "t"): ts += 1
        case UInt8(ascii: "e"): others |= 1
        case UInt8(ascii: "s"): others |= 2
        default: if byte >= 0x80 { return true }
        }
      }
      return ts > 1 && others == 3
    }
  }

  private static let test = Array("test".utf8)

  private static let words: Set<String> = [
    "test", "testje", "tests", "testen", "testing", "tester", "testrij", "testregel", "testpersoon", "testrespondent", "testinvoer",
    "testinzending", "testorganisatie", "testgebruiker", "testaccount", "testtest", "testgemeente", "testuser",
  ]
}
