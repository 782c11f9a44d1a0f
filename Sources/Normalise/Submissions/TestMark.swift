internal import Consultation

/// Whether a submission was only sent to try the form: the tool says so, or the organisation, name or e-mail says 'test' as a word.
enum TestMark {
  static func marks(_ submission: Submission) -> Bool {
    if submission.completion == .preview { return true }
    let details = submission.respondent
    return [details.organisation, details.name, details.email].contains { $0.map { saysTest($0.read()) } ?? false }
  }

  static func saysTest(_ text: String) -> Bool {
    let tokens = Tokens(text)
    return tokens.list.indices.contains { index in
      let word = tokens.word(index)
      guard word.hasPrefix("test") else { return false }
      return words.contains(String(word.drop { !$0.isASCII }.prefix { !$0.isNumber }))
    }
  }

  private static let words: Set<String> = [
    "test", "testje", "tests", "testen", "testing", "tester", "testrij", "testregel", "testpersoon", "testrespondent", "testinvoer",
    "testinzending", "testorganisatie", "testgebruiker", "testaccount", "testtest", "testgemeente", "testuser",
  ]
}
