public import Consultation

/// Finds the words that nothing covers: those that stand out in the answers without a theme against the answers with one.
///
/// It counts answers, each text once, and not how often a word stands in one. Names stay out: a word must be written without a capital
/// somewhere, or be an abbreviation, and must be no first name or surname.
///
/// It takes a moment, and no count waits for it.
public struct Keyness: Sendable {
  /// The fewest answers without a theme that hold a term, and the fewest respondents who gave them.
  static let (fewestAnswers, fewestRespondents) = (5, 3)
  /// The least G²: what chance passes once in twenty times for one term. A floor for showing, not a test.
  static let leastG2 = 3.84
  /// How many proposals are made at most, and how many examples each has.
  static let (mostProposals, mostExamples) = (100, 3)

  private let open: Set<Code<Question>>
  private let words: TermWords

  /// For a consultation with this codebook, of which the redactor knows the names.
  public init(codebook: Codebook, redactor: Redactor) { self.init(codebook: codebook, lexicon: redactor.names.lexicon) }

  /// - Parameter lexicon: one that knows the words of the codebook.
  init(codebook: Codebook, lexicon: NameLexicon) {
    open = Set(codebook.questions.filter { $0.kind == .open }.map(\.code))
    words = TermWords(lexicon: lexicon)
  }

  /// A term that stands out: in how many texts without a theme it stands, in how many with one, and by how much that differs.
  private struct Found {
    let term: Ngram
    let here: Int
    let there: Int
    let g2: Double
  }

  /// The terms that stand out, the strongest first.
  public func proposals(from answers: [CodedAnswer]) -> [TermProposal] {
    let texts = distinct(answers)
    let (without, with) = (texts.filter { answers[$0].themes.isEmpty }, texts.filter { !answers[$0].themes.isEmpty })
    guard without.count >= Self.fewestAnswers else { return [] }
    let here = TermCounts(of: without, answers, words).frequent(Self.fewestAnswers)
    guard !here.texts.isEmpty else { return [] }
    let there = here.counted(in: with, answers)
    let found = here.table.terms.indices.compactMap { place -> Found? in
      let (term, own, others) = (here.table.terms[place], here.texts[place], there.texts[place])
      let g2 = LogLikelihood.g2(own, of: without.count, others, of: with.count)
      guard g2 >= Self.leastG2, own * with.count > others * without.count, there.words.isProposable(term) else { return nil }
      return Found(term: term, here: own, there: others, g2: g2)
    }
    guard !found.isEmpty else { return [] }
    return proposals(found, TermExamples(of: NgramTable(found.map(\.term)), in: without, answers, there.words).terms)
  }

  /// The places of answers that hold every text once, by its bytes, of the questions that ask for free text.
  private func distinct(_ answers: [CodedAnswer]) -> [Int] {
    var texts = TextNumbers()
    return answers.indices.filter { place in
      answers[place].method != .noAnswer && open.contains(answers[place].question)
        && texts.number(adding: answers[place].text.text).isNew
    }
  }

  /// The terms with what was seen of each; a word that stands nearly always in one phrase yields to it.
  private func proposals(_ found: [Found], _ seen: [TermExamples.Seen]) -> [TermProposal] {
    let phrases = found.filter { $0.term.second != nil }
    let kept = zip(found, seen).filter { one, seen in
      guard seen.respondents.count >= Self.fewestRespondents else { return false }
      return one.term.second != nil
        || !phrases.contains {
          ($0.term.first == one.term.first || $0.term.second == one.term.first) && $0.here * 5 >= one.here * 4
        }
    }
    let proposals = kept.map { one, seen in
      TermProposal(
        term: RedactedText(RawText(seen.form), replacing: []), answers: one.here, elsewhere: one.there, keyness: one.g2,
        examples: Array(seen.answers.prefix(Self.mostExamples)))
    }
    return Array(
      proposals.sorted { ($1.keyness, $1.answers, $0.term.text) < ($0.keyness, $0.answers, $1.term.text) }.prefix(Self.mostProposals))
  }
}
