import Consultation

/// Chooses the answers that the digest quotes, by a rule that anyone can follow:
///
/// - the respondent agreed to being quoted, and nothing had to be taken out of the text;
/// - the text says something: 40 to 280 characters and at least seven words, and is no campaign;
/// - first the answers that fall under this theme alone, then those from the citizen's side (level `leefwereld`, domain `ervaring`),
///   then the one whose length is nearest to 100 characters, then the order of the input;
/// - one per theme; where opinions are divided a second, from the other side of the questions when there is one, never from one respondent or one
///   organisation, and no text twice in the digest.
struct QuoteChoice: Sendable {
  /// A quoted answer.
  struct Quote: Sendable, Hashable {
    let text: RedactedText
    /// Where the organisation stands; nil for who answered in person or from an organisation that is not known.
    let domain: Organisation.Domain?
    let question: Code<Question>
  }

  private struct Candidate {
    let quote: Quote
    let themes: [Code<Theme>]
    let respondent: Pseudonym
    let organisation: Code<Organisation>?
    let isNegative: Bool
    let preference: [Int]
  }

  private var candidates: [Candidate] = []
  private var used: Set<String> = []

  init(_ round: Round, _ material: Material) {
    for (position, quotable) in material.particulars.quotable.enumerated() where quotable.answer.round == round.code {
      let answer = quotable.answer
      guard !answer.themes.isEmpty, let question = material.codebook.question(answer.question), question.kind == .open else { continue }
      let domain =
        quotable.capacity == .personal ? nil : answer.organisation.flatMap { material.codebook.organisation($0)?.domain }
      let isCitizen = quotable.level == .livedWorld || domain == .experience
      candidates.append(
        Candidate(
          quote: Quote(text: answer.text, domain: domain, question: answer.question), themes: answer.themes,
          respondent: answer.respondent, organisation: answer.organisation, isNegative: question.pole == .negative,
          preference: [answer.themes.count, isCitizen ? 0 : 1, abs(quotable.length - 100), position]))
    }
    candidates.sort { $0.preference.lexicographicallyPrecedes($1.preference) }
  }

  /// The quotes for a theme: one, and a second where opinions are divided; a text that was given out once is not given again.
  mutating func quotes(about theme: Code<Theme>, isDivided: Bool) -> [Quote] {
    let fitting = candidates.filter { $0.themes.contains(theme) && !used.contains($0.quote.text.text) }
    guard let first = fitting.first else { return [] }
    used.insert(first.quote.text.text)
    guard isDivided else { return [first.quote] }
    let others = fitting.filter { other in
      other.respondent != first.respondent && other.quote.text != first.quote.text
        && (other.organisation == nil || other.organisation != first.organisation)
    }
    guard let second = others.first(where: { $0.isNegative != first.isNegative }) ?? others.first else { return [first.quote] }
    used.insert(second.quote.text.text)
    return [first.quote, second.quote]
  }
}
