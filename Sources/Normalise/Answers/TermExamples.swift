internal import Consultation

/// Where terms stand, and how they are written there.
struct TermExamples: Sendable {
  /// What was seen of one term.
  struct Seen: Sendable {
    private var forms: [String: Int] = [:]
    /// The answers, in their order.
    private(set) var answers: [Pseudonym] = []
    private(set) var respondents: Set<Pseudonym> = []

    /// The form in which it is written most often; of several the first by the alphabet.
    var form: String { forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "" }

    fileprivate mutating func add(_ form: String, in answer: CodedAnswer) {
      forms[form, default: 0] += 1
      if answers.last != answer.pseudonym { answers.append(answer.pseudonym) }
      respondents.insert(answer.respondent)
    }
  }

  /// What was seen of each of the terms.
  let terms: [Seen]

  /// What the texts of the answers at these places show of the terms of a table, which are numbered by these words.
  init(of table: NgramTable, in places: [Int], _ answers: [CodedAnswer], _ words: TermWords) {
    let stemmer = Stemmer()
    var (words, terms) = (words, Array(repeating: Seen(), count: table.terms.count))
    for place in places {
      words.read(answers[place].text, stemmer)
      words.forEachTerm { term, range in
        if let number = table.find(term) { terms[number].add(words.text(range), in: answers[place]) }
      }
    }
    self.terms = terms
  }
}
