/// What a word may be, for telling the names of people from everything else. A word may be several things at once.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt32

  /// A first name that is hardly ever anything else.
  static let firstName = Self(rawValue: 1)
  /// A first name that is a word, a place or a brand as well.
  static let firstNameOrWord = Self(rawValue: 1 << 1)
  /// A surname that is hardly ever anything else.
  static let surname = Self(rawValue: 1 << 2)
  /// A surname that is a word or a place as well.
  static let surnameOrWord = Self(rawValue: 1 << 3)
  /// A little word before a surname, such as `van`.
  static let particle = Self(rawValue: 1 << 4)
  /// A particle with which a surname may begin.
  static let openingParticle = Self(rawValue: 1 << 5)
  /// A title or a degree, which may stand before another title.
  static let title = Self(rawValue: 1 << 6)
  /// A title after which a name follows.
  static let announcing = Self(rawValue: 1 << 7)
  /// What somebody is: a function or a relation.
  static let role = Self(rawValue: 1 << 8)
  /// A word of leave-taking, or `t.a.v.`
  static let closing = Self(rawValue: 1 << 9)
  /// An everyday word that may have a capital.
  static let common = Self(rawValue: 1 << 10)
  /// A month or a day of the week.
  static let calendar = Self(rawValue: 1 << 11)
  /// A place.
  static let place = Self(rawValue: 1 << 12)
  /// A word of the codebook's names.
  static let codebook = Self(rawValue: 1 << 13)
  /// Something that is named after people: a project, a building, a foundation.
  static let thing = Self(rawValue: 1 << 14)
  /// A verb in the third person, as it stands after its subject.
  static let verb = Self(rawValue: 1 << 15)
  /// The first word of a saying or of a public name that holds a person's name.
  static let opensSaying = Self(rawValue: 1 << 16)
  /// The first name of a respondent.
  static let respondentFirstName = Self(rawValue: 1 << 17)
  /// The surname of a respondent.
  static let respondentSurname = Self(rawValue: 1 << 18)
  /// The first word of the whole name of a respondent.
  static let opensRespondent = Self(rawValue: 1 << 19)
  /// A word of the language in lower case, also where it is a first name of four letters and more or ends like a name.
  static let wordInLowerCase = Self(rawValue: 1 << 20)

  static let anyFirstName: Self = [.firstName, .firstNameOrWord, .respondentFirstName]
  static let anySurname: Self = [.surname, .respondentSurname]
  /// What may follow a title, a role or an introduction without a capital.
  static let mayFollowAnnouncement: Self = [
    .firstName, .firstNameOrWord, .surname, .surnameOrWord, .respondentFirstName, .respondentSurname, .particle, .title,
  ]
  /// What is no part of a name as a rule.
  static let reserved: Self = [.common, .calendar, .place, .codebook]
}

/// Everything the rules for names know about words, in one look-up per word.
struct NameLexicon: Sendable {
  private let general = Self.language
  /// What the codebook and the names of the respondents add.
  private var own = NameTable(capacity: 1000)

  init() {}

  /// What the language and the map say about words; made once.
  private static let language: NameTable = {
    var table = NameTable(capacity: 30_000)
    for names in [FirstNames.clear, FirstNames.dutch, FirstNames.further, FirstNames.elsewhereToJ, FirstNames.elsewhereFromK] {
      table.add(names, .firstName)
    }
    table.add(FirstNames.alsoWords, .firstNameOrWord)
    table.add(FirstNames.moreAlsoWords, .firstNameOrWord)
    table.add(FirstNames.wordsInLowerCase, .wordInLowerCase)
    table.add(WordsLikeNames.all, .wordInLowerCase)
    table.add(Surnames.clear, .surname)
    table.add(Surnames.moreToJ, .surname)
    table.add(Surnames.moreFromK, .surname)
    table.add(Surnames.further, .surname)
    table.add(Surnames.alsoWords, .surnameOrWord)
    table.add(Surnames.moreAlsoWords, .surnameOrWord)
    table.add(NameWords.particles, .particle)
    table.add(NameWords.openingParticles, [.particle, .openingParticle])
    table.add(NameWords.titles, .title)
    table.add(NameWords.announcing, [.announcing, .title])
    table.add(NameWords.roles, .role)
    table.add(NameWords.closings, .closing)
    table.add(NameWords.things, .thing)
    table.add(NameWords.verbs, .verb)
    table.add(CommonWords.all, .common)
    table.add(CommonWords.calendar, .calendar)
    table.add(NobodysNames.all, .common)
    table.add(PlaceWords.all, .place)
    for word in Gazetteer.words { Self.add(word, .place, to: &table) }
    for saying in NameSayings.all {
      if let first = saying.first { Self.add(first, .opensSaying, to: &table) }
    }
    return table
  }()

  /// What a folded word of `tokens` may be.
  func kinds(of tokens: Tokens, _ index: Int) -> WordKinds {
    let token = tokens.list[index]
    return tokens.folded.withUnsafeBufferPointer {
      kinds(of: UnsafeBufferPointer(rebasing: $0[token.foldStart..<token.foldEnd]), hash: token.hash)
    }
  }

  /// What a folded word with this hash may be.
  func kinds(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> WordKinds {
    general.kinds(word, hash: hash).union(own.kinds(word, hash: hash))
  }

  /// Whether a folded word is a first name with a genitive without apostrophe: `danielles`.
  func isGenitiveOfFirstName(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.last == UInt8(ascii: "s") else { return false }
    return word.dropLast().withUnsafeBufferPointer { kinds(of: $0, hash: WordTable.hash($0)).contains(.firstName) }
  }

  /// What a folded word may be.
  func kinds(of word: String) -> WordKinds {
    var word = word
    return word.withUTF8 { kinds(of: $0, hash: WordTable.hash($0)) }
  }

  mutating func add(_ word: String, _ kind: WordKinds) { Self.add(word, kind, to: &own) }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ kind: WordKinds) { own.add(word, kind) }

  private static func add(_ word: String, _ kind: WordKinds, to table: inout NameTable) {
    var word = word
    word.withUTF8 { table.add($0, kind) }
  }
}
