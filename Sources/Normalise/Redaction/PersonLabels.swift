public import Consultation

/// What somebody who decided or coded may be called in the output: initials, a number or a function, never a name.
public struct PersonLabels: Sendable {
  private let lexicon: NameLexicon

  /// Labels for people who work with `codebook`.
  public init(codebook: Codebook) { lexicon = NameLexicon(codebook: codebook) }

  /// The label when every word of it is harmless, and nil when it is empty or may lead to a person.
  public func label(_ raw: RawText) -> RedactedText? {
    let text = raw.read()
    let tokens = Tokens(text)
    guard tokens.count > 0, text.utf8.count <= 40, !text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    return tokens.list.indices.allSatisfy { isHarmless(tokens, $0) } ? RedactedText(RawText(text.trimmed), replacing: []) : nil
  }

  private func isHarmless(_ tokens: Tokens, _ index: Int) -> Bool {
    let token = tokens.list[index]
    let kinds = lexicon.kinds(of: tokens, index)
    if token.hasDigit { return token.end - token.start <= 4 }
    if token.letters <= 2 { return true }
    guard kinds.isDisjoint(with: [.anyFirstName, .anySurname, .surnameOrWord]) else { return false }
    return token.letters <= 4 && token.capitals >= 2 || !kinds.isDisjoint(with: [.role, .common]) || Self.words.contains(tokens.word(index))
  }

  private static let words: Set<String> = [
    "codeur", "analist", "onderzoeker", "kwartiermaker", "werkgroep", "secretaris", "stagiair", "mens",
  ]
}
