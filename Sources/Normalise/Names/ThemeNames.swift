internal import Consultation

/// Finds themes by their names, as people tick or type them in a top-3.
struct ThemeNames: Sendable {
  private let matcher: NameMatcher<Theme>

  init(codebook: Codebook) {
    let questions = Set(codebook.questions.filter { $0.kind == .themes }.map(\.code))
    let choices = codebook.choices.filter { questions.contains($0.question) }
    matcher = NameMatcher(
      names: codebook.themes.map { theme in
        // `Veilig Thuis: advies en meerjarenkoers` is also called by what stands before the colon.
        (
          theme.code, theme.name,
          theme.name.split(separator: ":").dropLast().map(String.init) + Self.withoutBrackets(theme.name)
            + choices.filter { $0.code.rawValue == theme.code.rawValue }.flatMap { [$0.name] + $0.aliases }
        )
      }, filler: ["de", "het", "een", "van", "voor", "en", "thema"])
  }

  /// The theme with this name.
  func theme(_ name: String) -> Code<Theme>? {
    let words = matcher.words(name)
    return matcher.entry(words)?.code ?? matcher.near(words)
  }

  /// The names in a cell: apart by line ends, semicolons, commas and numbers.
  static func pieces(_ text: String) -> [String] {
    let tokens = Tokens(text)
    var pieces: [String] = []
    var start: Int?
    var end = 0
    func isNumber(_ index: Int) -> Bool { tokens.word(index).utf8.count == 1 && tokens.list[index].hasDigit }
    let utf8 = text.utf8
    func close() {
      if let first = start {
        let from = utf8.index(utf8.startIndex, offsetBy: first)
        pieces.append(String(text[from..<utf8.index(from, offsetBy: end - first)]))
      }
      start = nil
    }
    for index in tokens.list.indices {
      let token = tokens.list[index]
      if !token.before.isDisjoint(with: [.newline, .semicolon, .comma, .bar]) { close() }
      if isNumber(index) {
        close()
        continue
      }
      if start == nil { start = token.start }
      end = token.end
    }
    close()
    return pieces
  }

  private static func withoutBrackets(_ name: String) -> [String] {
    guard let open = name.firstIndex(of: "(") else { return [] }
    return [String(name[..<open])]
  }
}
