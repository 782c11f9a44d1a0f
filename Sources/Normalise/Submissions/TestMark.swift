internal import Consultation

/// Whether a submission was only sent to try the form: the tool says so, or the organisation, name or e-mail says 'test' as a word.
enum TestMark {
  static func marks(_ submission: borrowing Submission) -> Bool {
    submission.completion == .preview || saysTest(submission.respondent.organisation) || saysTest(submission.respondent.name)
      || saysTest(submission.respondent.email)
  }

  private static func saysTest(_ text: RawText?) -> Bool { text.map { saysTest($0.read()) } ?? false }

  static func saysTest(_ text: String) -> Bool {
    // Without accents and hidden signs a word with 'test' takes two of its letters, and most names and addresses have fewer.
    var (letters, isPlain) = (0, true)
    for byte in text.utf8 {
      if byte | 0x20 == UInt8(ascii: "t") { letters += 1 }
      if byte >= 0x80 { isPlain = false }
    }
    if isPlain, letters < 2 { return false }
    let tokens = Tokens(text)
    return tokens.list.indices.contains { index in
      guard tokens.bytes(index).starts(with: test) else { return false }
      return words.contains(String(tokens.word(index).prefix { !$0.isNumber }))
    }
  }

  private static let test = Array("test".utf8)

  private static let words: Set<String> = [
    "test", "testje", "tests", "testen", "testing", "tester", "testrij", "testregel", "testpersoon", "testrespondent", "testinvoer",
    "testinzending", "testorganisatie", "testgebruiker", "testaccount", "testtest", "testgemeente", "testuser",
  ]
}
