internal import Consultation

/// Finds the words that nothing covers: those that stand out in the answers without a theme against the answers with one.
///
/// It counts answers, each text once, and not how often a word stands in one. Names stay out: a word must be written without a capital
/// somewhere, or be an abbreviation, and must be no first name or surname.
struct Keyness {
  /// The fewest answers without a theme that hold a term, and the fewest respondents who gave them.
  static let (fewestAnswers, fewestRespondents) = (5, 3)
  /// The least G²: what chance passes once in twenty times for one term. A floor for showing, not a test.
  static let leastG2 = 3.84
  /// How many proposals are made at most, and how many examples each has.
  static let (mostProposals, mostExamples) = (100, 3)

  private let codebook: Codebook
  private let lexicon: NameLexicon
  private let stemmer: Stemmer

  /// - Parameter lexicon: one that knows the words of the codebook.
  init(codebook: Codebook, lexicon: NameLexicon, stemmer: Stemmer = Stemmer()) {
    self.codebook = codebook
    (self.lexicon, self.stemmer) = (lexicon, stemmer)
  }

  /// One word, or two: the numbers of their stems, as one number.
  private struct Term: Hashable {
    private let number: UInt64

    init(_ first: Int32, _ second: Int32? = nil) { number = UInt64(UInt32(first)) << 32 | UInt64(second.map { UInt32($0) + 1 } ?? 0) }

    var first: Int32 { Int32(number >> 32) }
    var second: Int32? { number & 0xFFFF_FFFF == 0 ? nil : Int32(number & 0xFFFF_FFFF) - 1 }
    var stems: [Int32] { [first] + (second.map { [$0] } ?? []) }
  }

  /// What was counted of a term.
  private struct Count {
    var here = 0
    var there = 0
    var last = -1
  }

  /// The terms that stand out, the strongest first.
  func proposals(from answers: [CodedAnswer]) -> [TermProposal] {
    let saying = distinct(answers)
    let (without, with) = (saying.filter { answers[$0].themes.isEmpty }, saying.filter { !answers[$0].themes.isEmpty })
    guard without.count >= Self.fewestAnswers else { return [] }
    var words = TermWords(lexicon: lexicon, stemmer: stemmer)
    var counts: [Term: Count] = [:]
    for (place, answer) in without.enumerated() {
      words.read(answers[answer].text)
      Self.forEachTerm(words.words) { term, _ in
        Self.update(&counts[term, default: Count()], place)
      }
    }
    counts = counts.filter { $0.value.here >= Self.fewestAnswers }
    guard !counts.isEmpty else { return [] }
    for (place, answer) in with.enumerated() {
      words.read(answers[answer].text)
      Self.forEachTerm(words.words) { term, _ in
        guard let index = counts.index(forKey: term), counts.values[index].last != -2 - place else { return }
        counts.values[index].there += 1
        counts.values[index].last = -2 - place
      }
    }
    let found = counts.compactMap { term, count -> (term: Term, count: Count, g2: Double)? in
      let g2 = LogLikelihood.g2(count.here, of: without.count, count.there, of: with.count)
      guard g2 >= Self.leastG2, count.here * with.count > count.there * without.count, words.isProposable(term.stems) else {
        return nil
      }
      return (term, count, g2)
    }
    return shown(found, without.map { answers[$0] }, &words)
  }

  /// Counts a term once for the text at `place`.
  private static func update(_ count: inout Count, _ place: Int) {
    if count.last != place { count.here += 1 }
    count.last = place
  }

  /// The places of answers that hold every text once, of the questions that ask for free text.
  private func distinct(_ answers: [CodedAnswer]) -> [Int] {
    var seen: Set<String> = []
    let open = Set(codebook.questions.filter { $0.kind == .open }.map(\.code))
    return answers.indices.filter {
      answers[$0].method != .noAnswer && open.contains(answers[$0].question) && seen.insert(answers[$0].text.text).inserted
    }
  }

  private static func forEachTerm(_ words: [TermWords.Word], _ body: (Term, Range<Int>) -> Void) {
    for (place, word) in words.enumerated() where !word.isStop {
      body(Term(word.stem), place..<place + 1)
      if place + 1 < words.count, words[place + 1].followsDirectly, !words[place + 1].isStop {
        body(Term(word.stem, words[place + 1].stem), place..<place + 2)
      }
    }
  }

  /// The terms with their words as written, their examples and respondents; a word that stands nearly always in one phrase yields to it.
  private func shown(
    _ found: [(term: Term, count: Count, g2: Double)], _ answers: [CodedAnswer], _ words: inout TermWords
  ) -> [TermProposal] {
    guard !found.isEmpty else { return [] }
    var forms: [Term: [String: Int]] = [:]
    var examples: [Term: [Pseudonym]] = [:]
    var respondents: [Term: Set<Pseudonym>] = [:]
    let wanted = Set(found.map(\.term))
    for answer in answers {
      words.read(answer.text)
      Self.forEachTerm(words.words) { term, range in
        guard wanted.contains(term) else { return }
        forms[term, default: [:]][words.text(range), default: 0] += 1
        if examples[term]?.last != answer.pseudonym { examples[term, default: []].append(answer.pseudonym) }
        respondents[term, default: []].insert(answer.respondent)
      }
    }
    let phrases = found.filter { $0.term.second != nil }
    let kept = found.filter { one in
      guard (respondents[one.term]?.count ?? 0) >= Self.fewestRespondents else { return false }
      return one.term.second != nil
        || !phrases.contains {
          ($0.term.first == one.term.first || $0.term.second == one.term.first) && $0.count.here * 5 >= one.count.here * 4
        }
    }
    let proposals = kept.map { one in
      let form = (forms[one.term] ?? [:]).max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      return TermProposal(
        term: RedactedText(RawText(form), replacing: []), answers: one.count.here, elsewhere: one.count.there, keyness: one.g2,
        examples: Array((examples[one.term] ?? []).prefix(Self.mostExamples)))
    }
    return Array(
      proposals.sorted { ($1.keyness, $1.answers, $0.term.text) < ($0.keyness, $0.answers, $1.term.text) }.prefix(Self.mostProposals))
  }
}
