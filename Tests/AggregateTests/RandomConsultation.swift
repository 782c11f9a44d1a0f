import Consultation
import TestSupport

extension Small {
  /// A consultation with this many submissions over two rounds: people who come back, stay silent, contradict themselves and name
  /// organisations and overleggen that nobody knows.
  static func random(submissions: Int, seed: UInt64) -> CodedConsultation {
    var random = SplitMix64(seed: seed)
    func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &random)] }
    var coded = CodedConsultation()
    let organisations: [Code<Organisation>?] = codebook.organisations.map(\.code) + [nil]
    let themes = codebook.themes
    for number in 0..<submissions {
      let round: Code<Round> = pick(["ronde-1", "ronde-2"])
      // Few enough names that one person turns up in both rounds, and sometimes twice in one.
      let name = "r\(Int.random(in: 0...max(1, submissions), using: &random))"
      let organisation = pick(organisations)
      let minute = LocalTime(year: 2021, month: 3, day: 1 + number % 28, hour: Int.random(in: 0...23, using: &random))
      coded.respondents.append(
        respondent(
          name, organisation == nil ? [nil] : [nil, organisation], round: round, level: pick([nil] + Level.allCases),
          capacity: pick([nil, .organisation, .personal]), submittedAt: pick([nil, minute, minute, minute]),
          status: pick([.counted, .counted, .counted, .unfinished, .test])))
      guard coded.respondents.last?.status == .counted else { continue }
      for question in Code<Question>.consultation where Bool.random(using: &random) {
        let subthemes = themes.filter { $0.parent != nil && Int.random(in: 0..<3, using: &random) == 0 }
        let categories = themes.filter { theme in
          theme.parent == nil && (subthemes.contains { $0.parent == theme.code } || Int.random(in: 0..<3, using: &random) == 0)
        }
        let method: CodingMethod = pick([.lexicon, .lexicon, .decision, .noAnswer])
        coded.answers.append(
          answer(
            name, question, method == .noAnswer ? [] : categories.map(\.code), method == .noAnswer ? [] : subthemes.map(\.code),
            of: organisation, round: round, method: method))
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        coded.judgements.append(
          judgement(name, pick(codebook.meetings.map(\.code) + [nil]), pick(Verdict.allCases), of: organisation, round: round))
      }
      coded.choices.append(choice(name, "u1", pick(["mee-eens", "neutraal", nil]), of: organisation, round: round))
      coded.choices.append(choice(name, "schaal", pick(["lokaal", "zuid-limburg"]), of: organisation, round: round))
      coded.choices.append(
        choice(name, "themas-top3", themes: [pick(themes).code, pick(themes).code], of: organisation, round: round))
      coded.choices.append(choice(name, "knelpunt", themes: [pick(themes).code], of: organisation, round: round))
    }
    return coded
  }
}

extension CodedConsultation {
  /// The same rows dealt over two consultations: a row goes where `second` says.
  func split(_ second: () -> Bool) -> (CodedConsultation, CodedConsultation) {
    var (a, b) = (CodedConsultation(), CodedConsultation())
    for row in respondents { if second() { b.respondents.append(row) } else { a.respondents.append(row) } }
    for row in answers { if second() { b.answers.append(row) } else { a.answers.append(row) } }
    for row in judgements { if second() { b.judgements.append(row) } else { a.judgements.append(row) } }
    for row in choices { if second() { b.choices.append(row) } else { a.choices.append(row) } }
    return (a, b)
  }

  /// How many rows there are of any kind.
  var rowCount: Int { respondents.count + answers.count + judgements.count + choices.count }
}
