internal import Consultation

/// The places of rounds and codes in the order of publication, so that counting uses small numbers and sorting by them is the order
/// of every table. Of what is not in the codebook the place is one past the last: *no theme*, *no known organisation*.
struct CodebookIndex: Sendable {
  let codebook: Codebook
  /// In natural order, also those that only the data mentions.
  let rounds: [Round]
  /// One past the last category and sub-theme: no theme.
  let noTheme: Int
  /// One past the last organisation: none that is known.
  let noOrganisation: Int

  private let roundPlaces: [Code<Round>: Int]
  private let questionPlaces: [Code<Question>: Int]
  private let themePlaces: [Code<Theme>: Int]
  private let organisationPlaces: [Code<Organisation>: Int]
  private let meetingPlaces: [Code<Meeting>: Int]

  /// An index for `rounds` and those that `coded` mentions beside them, which have their code as title.
  init(codebook: Codebook, rounds: [Round], coded: CodedConsultation = CodedConsultation()) {
    self.codebook = codebook
    self.rounds = Self.all(rounds, and: coded)
    noTheme = codebook.themes.count
    noOrganisation = codebook.organisations.count
    roundPlaces = Self.places(self.rounds.map(\.code))
    questionPlaces = Self.places(Code<Question>.consultation)
    themePlaces = Self.places(codebook.themes.map(\.code))
    organisationPlaces = Self.places(codebook.organisations.map(\.code))
    meetingPlaces = Self.places(codebook.meetings.map(\.code))
  }

  /// The place of a round; nil for one this index was not made for.
  func place(of round: Code<Round>) -> Int? { roundPlaces[round] }

  /// The place of a question among the eight; nil for any other.
  func place(of question: Code<Question>) -> Int? { questionPlaces[question] }

  /// The place of a theme; nil when the codebook has none of this code.
  func place(of theme: Code<Theme>) -> Int? { themePlaces[theme] }

  /// The place of an organisation, ``noOrganisation`` for none.
  func place(of organisation: Code<Organisation>?) -> Int { organisation.flatMap { organisationPlaces[$0] } ?? noOrganisation }

  /// The place of an overleg; nil for none.
  func place(of meeting: Code<Meeting>?) -> Int? { meeting.flatMap { meetingPlaces[$0] } }

  /// The code of the organisation at a place.
  func organisation(at place: Int) -> Code<Organisation> { codebook.organisations[place].code }

  /// The codes of the organisations at these places, in codebook order.
  func organisations(at places: BitSet) -> [Code<Organisation>] { places.members.map(organisation(at:)) }

  /// The theme at a place; nil for no theme.
  func theme(at place: Int) -> Code<Theme>? { place < noTheme ? codebook.themes[place].code : nil }

  private static func places<Subject>(_ codes: [Code<Subject>]) -> [Code<Subject>: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func all(_ rounds: [Round], and coded: CodedConsultation) -> [Round] {
    var seen: Set<Code<Round>> = []
    var result = rounds.filter { seen.insert($0.code).inserted }
    var last: Code<Round>?
    func note(_ code: Code<Round>) {
      if code == last { return }
      last = code
      if seen.insert(code).inserted { result.append(Round(code: code, title: code.rawValue)) }
    }
    for row in coded.respondents.indices { note(coded.respondents[row].round) }
    for row in coded.answers.indices { note(coded.answers[row].round) }
    for row in coded.judgements.indices { note(coded.judgements[row].round) }
    for row in coded.choices.indices { note(coded.choices[row].round) }
    return result.sorted { naturallyPrecedes($0.code.rawValue, $1.code.rawValue) }
  }
}
