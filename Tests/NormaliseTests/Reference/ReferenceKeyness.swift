import Consultation

@testable import Normalise

/// Proposals as ``Keyness`` makes them, counted plainly: sets of strings, one text after the other. All answers are taken to be to
/// questions that ask for free text.
struct ReferenceKeyness {
  let lexicon: NameLexicon

  private struct Found {
    var answers: [CodedAnswer] = []
    var elsewhere = 0
    var forms: [String] = []
  }

  func proposals(from answers: [CodedAnswer]) -> [TermProposal] {
    var seen: Set<[UInt8]> = []
    let distinct = answers.filter { seen.insert(Array($0.text.text.utf8)).inserted }
    let (without, with) = (distinct.filter(\.themes.isEmpty), distinct.filter { !$0.themes.isEmpty })
    var (found, isWritten, isName, isCodebook): ([[String]: Found], Set<String>, Set<String>, Set<String>) = ([:], [], [], [])
    for answer in distinct {
      var inThis: Set<[String]> = []
      for (term, form) in terms(of: answer, &isWritten, &isName, &isCodebook) {
        if answer.themes.isEmpty { found[term, default: Found()].forms.append(form) }
        guard inThis.insert(term).inserted else { continue }
        if answer.themes.isEmpty { found[term, default: Found()].answers.append(answer) } else { found[term]?.elsewhere += 1 }
      }
    }
    // A term is counted elsewhere whether it came there first or not.
    for (term, one) in found where one.answers.isEmpty { found[term] = nil }
    for term in found.keys { found[term]?.elsewhere = 0 }
    for answer in with {
      var (a, b, c): (Set<String>, Set<String>, Set<String>) = ([], [], [])
      for term in Set(terms(of: answer, &a, &b, &c).map(\.term)) { found[term]?.elsewhere += 1 }
    }
    func g2(_ one: Found) -> Double { LogLikelihood.g2(one.answers.count, of: without.count, one.elsewhere, of: with.count) }
    let standsOut = found.filter { term, one in
      one.answers.count >= Keyness.fewestAnswers && g2(one) >= Keyness.leastG2
        && one.answers.count * with.count > one.elsewhere * without.count
        && term.allSatisfy { isWritten.contains($0) && !isName.contains($0) } && !term.allSatisfy(isCodebook.contains)
    }
    let kept = standsOut.filter { term, one in
      let phrases = standsOut.filter {
        $0.key.count == 2 && $0.key.contains(term[0]) && $0.value.answers.count * 5 >= one.answers.count * 4
      }
      return Set(one.answers.map(\.respondent)).count >= Keyness.fewestRespondents && (term.count == 2 || phrases.isEmpty)
    }
    let proposals = kept.map { _, one in
      let forms = Dictionary(grouping: one.forms) { $0 }.mapValues(\.count)
      return TermProposal(
        term: RedactedText(RawText(forms.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""), replacing: []),
        answers: one.answers.count, elsewhere: one.elsewhere, keyness: g2(one), examples: Array(one.answers.map(\.pseudonym).prefix(3)))
    }
    return proposals.sorted { ($1.keyness, $1.answers, $0.term.text) < ($0.keyness, $0.answers, $1.term.text) }
  }

  /// The words and pairs of a text by their stems, with how each is written.
  private func terms(
    of answer: CodedAnswer, _ isWritten: inout Set<String>, _ isName: inout Set<String>, _ isCodebook: inout Set<String>
  ) -> [(term: [String], form: String)] {
    let (tokens, stemmer) = (Tokens(answer.text.marks.isEmpty ? answer.text.text : NormaliserRun.withoutMarks(answer.text.text)), Stemmer())
    let stems = tokens.list.indices.map { String(decoding: stemmer.stem(tokens.bytes($0)), as: UTF8.self) }
    func isStop(_ place: Int) -> Bool {
      tokens.list[place].letters < 3 || tokens.list[place].hasDigit || StopWords.contains(tokens.word(place))
    }
    for (place, token) in tokens.list.enumerated() {
      let kinds = lexicon.kinds(of: tokens.word(place))
      let isAbbreviation = token.capitals > 1 && token.capitals == token.letters && token.letters <= 6
      if !isStop(place), !token.startsWithCapital || isAbbreviation { isWritten.insert(stems[place]) }
      if !kinds.isDisjoint(with: [.firstName, .surname]), kinds.isDisjoint(with: [.common, .codebook]) { isName.insert(stems[place]) }
      if kinds.contains(.codebook) { isCodebook.insert(stems[place]) }
    }
    return tokens.list.indices.filter { !isStop($0) }.flatMap { place in
      let (next, one) = (place + 1, ([stems[place]], tokens.word(place)))
      guard next < tokens.count, !isStop(next), tokens.list[next].before == .blank || tokens.list[next].before == .hyphen,
        tokens.list[next].sentence == tokens.list[place].sentence
      else { return [one] }
      return [one, ([stems[place], stems[next]], "\(tokens.word(place)) \(tokens.word(next))")]
    }
  }
}
