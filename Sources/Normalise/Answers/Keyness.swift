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

  init(codebook: Codebook) {
    self.codebook = codebook
    lexicon = NameLexicon(codebook: codebook)
  }

  /// One word, or two: the numbers of their stems.
  private struct Term: Hashable {
    let first: Int
    let second: Int
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
    let (without, with) = (saying.filter(\.themes.isEmpty), saying.filter { !$0.themes.isEmpty })
    guard without.count >= Self.fewestAnswers else { return [] }
    var words = TermWords(lexicon: lexicon)
    var counts: [Term: Count] = [:]
    for (place, answer) in without.enumerated() {
      Self.forEachTerm(words.read(answer)) { term, _ in
        var count = counts[term] ?? Count()
        if count.last != place { count.here += 1 }
        count.last = place
        counts[term] = count
      }
    }
    counts = counts.filter { $0.value.here >= Self.fewestAnswers }
    guard !counts.isEmpty else { return [] }
    for (place, answer) in with.enumerated() {
      Self.forEachTerm(words.read(answer)) { term, _ in
        guard let count = counts[term], count.last != -2 - place else { return }
        counts[term]?.there += 1
        counts[term]?.last = -2 - place
      }
    }
    let found = counts.compactMap { term, count -> (term: Term, count: Count, g2: Double)? in
      let g2 = LogLikelihood.g2(count.here, of: without.count, count.there, of: with.count)
      guard g2 >= Self.leastG2, count.here * with.count > count.there * without.count, words.isProposable(term.first, term.second) else {
        return nil
      }
      return (term, count, g2)
    }
    return shown(found, without, &words)
  }

  /// Every text once, of the questions that ask for free text.
  private func distinct(_ answers: [CodedAnswer]) -> [CodedAnswer] {
    var seen: Set<String> = []
    let open = Set(codebook.questions.filter { $0.kind == .open }.map(\.code))
    return answers.filter { $0.method != .noAnswer && open.contains($0.question) && seen.insert($0.text.text).inserted }
  }

  private static func forEachTerm(_ words: [TermWords.Word], _ body: (Term, Range<Int>) -> Void) {
    for (place, word) in words.enumerated() where !word.isStop {
      body(Term(first: word.stem, second: -1), place..<place + 1)
      if place + 1 < words.count, words[place + 1].followsDirectly, !words[place + 1].isStop {
        body(Term(first: word.stem, second: words[place + 1].stem), place..<place + 2)
      }
    }
  }

  /// The terms with their words as written, their examples and respondents; a word that stands nearly always in one phrase yields to it.
  private func shown(
    _ found: [(term: Term, count: Count, g2: Double)], _ answers: [CodedAnswer], _ words: inout TermWords
  ) -> [TermProposal] {
    var forms: [Term: [String: Int]] = [:]
    var examples: [Term: [Pseudonym]] = [:]
    var respondents: [Term: Set<Pseudonym>] = [:]
    let wanted = Set(found.map(\.term))
    for answer in answers {
      let read = words.read(answer)
      Self.forEachTerm(read) { term, range in
        guard wanted.contains(term) else { return }
        forms[term, default: [:]][range.map { read[$0].text }.joined(separator: " "), default: 0] += 1
        if examples[term]?.last != answer.pseudonym { examples[term, default: []].append(answer.pseudonym) }
        respondents[term, default: []].insert(answer.respondent)
      }
    }
    let phrases = found.filter { $0.term.second >= 0 }
    let kept = found.filter { one in
      guard (respondents[one.term]?.count ?? 0) >= Self.fewestRespondents else { return false }
      return one.term.second >= 0
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

/// Words by the number of their stem, with what makes each fit or unfit to be proposed.
private struct TermWords {
  /// A word of a text.
  struct Word {
    let stem: Int
    let text: String
    let isStop: Bool
    /// Whether only a blank or a hyphen stands between it and the word before.
    let followsDirectly: Bool
  }

  private struct Known {
    let stem: Int
    let isStop: Bool
    let isName: Bool
    let isCodebook: Bool
  }

  private let lexicon: NameLexicon
  private let stemmer = Stemmer()
  private var tokens = Tokens()
  private var table = WordTable()
  private var known: [Known] = []
  private var stems = WordTable()
  /// Per stem whether it was ever written as a common word or an abbreviation, whether it may be a name, and whether the codebook has it.
  private var isWritten: [Bool] = []
  private var isName: [Bool] = []
  private var isCodebook: [Bool] = []

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// The words of an answer, without the marks of what was taken out.
  mutating func read(_ answer: CodedAnswer) -> [Word] {
    tokens.fill(answer.text.marks.isEmpty ? answer.text.text : NormaliserRun.withoutMarks(answer.text.text))
    return tokens.list.indices.map { index in
      let token = tokens.list[index]
      let word = look(index)
      if !word.isStop, !token.startsWithCapital || token.capitals > 1 && token.capitals == token.letters && token.letters <= 6 {
        isWritten[word.stem] = true
      }
      return Word(
        stem: word.stem, text: tokens.word(index), isStop: word.isStop,
        followsDirectly: index > 0 && token.before.isSubset(of: [.blank, .hyphen]) && !token.before.isEmpty
          && token.sentence == tokens.list[index - 1].sentence)
    }
  }

  /// Whether a term of these stems may be shown: no names, and not only words of the codebook.
  func isProposable(_ first: Int, _ second: Int) -> Bool {
    let parts = second < 0 ? [first] : [first, second]
    return parts.allSatisfy { isWritten[$0] && !isName[$0] } && !parts.allSatisfy { isCodebook[$0] }
  }

  private mutating func look(_ index: Int) -> Known {
    let token = tokens.list[index]
    let range = token.foldStart..<token.foldEnd
    if let number = table.find(tokens.folded, range, hash: token.hash) { return known[number] }
    let kinds = lexicon.kinds(of: tokens, index)
    let stem = stems.insert(stemmer.stem(tokens.bytes(index)))
    if stem == isWritten.count {
      isWritten.append(false)
      isName.append(false)
      isCodebook.append(false)
    }
    let made = Known(
      stem: stem, isStop: token.letters < 3 || token.hasDigit || StopWords.contains(tokens.word(index)),
      isName: !kinds.isDisjoint(with: [.firstName, .surname]) && kinds.isDisjoint(with: [.common, .codebook]),
      isCodebook: kinds.contains(.codebook))
    if made.isName { isName[stem] = true }
    if made.isCodebook { isCodebook[stem] = true }
    _ = table.insert(tokens.folded, range, hash: token.hash)
    known.append(made)
    return made
  }
}
