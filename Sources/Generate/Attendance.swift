internal import Consultation

/// Who answers when, through which office, and what goes wrong on the way: rows that are sent again, copied, tried or not finished.
///
/// Nothing is remembered: everything about a person follows from the person's number, so that a consultation of any size streams.
/// A person always has exactly one submission that counts in each round in which the person takes part.
struct Attendance: Sendable {
  /// How many offices collect answers; each owns every so manieth person.
  static let offices = 13
  /// How many persons of an office go into one file.
  static let personsPerFile = 250_000

  let fiction: Fiction
  let respondents: Int

  /// What a file can tell about its submissions; decides what can go wrong in it.
  struct Abilities: Sendable {
    /// Whether everybody in the file is known by address or number.
    var identifiesAll = false
    /// Whether an address identifies the person in other files too.
    var knowsEmail = true
    /// Whether the tool keeps submissions that were not finished.
    var keepsUnfinished = false
    /// Whether the tool marks previews.
    var marksPreviews = false
    /// Whether the row of a submission can stand twice.
    var copiesRows = true
    /// Whether a test can be told by the organisation.
    var showsTests = true
  }

  /// How many persons an office has.
  func persons(of office: Int) -> Int { respondents > office ? (respondents - office - 1) / Self.offices + 1 : 0 }

  /// How many files an office sends in a round.
  func files(of office: Int) -> Int { (persons(of: office) + Self.personsPerFile - 1) / Self.personsPerFile }

  /// Hands over the submissions of one file, in the order of its rows.
  func submissions(
    office: Int, round: Int, file: Int, abilities: Abilities, neighbour: Abilities, _ body: (Response) throws -> Void
  ) rethrows {
    let first = file * Self.personsPerFile
    let last = min(persons(of: office), first + Self.personsPerFile)
    let previous = (office + Self.offices - 1) % Self.offices
    for place in first..<last {
      try submissions(place: place, office: office, round: round, abilities: abilities, body)
      if abilities.knowsEmail, neighbour.knowsEmail, place < persons(of: previous),
        let stray = stray(place: place, office: previous, round: round, abilities: neighbour)
      {
        try body(stray)
      }
    }
  }

  private func submissions(
    place: Int, office: Int, round: Int, abilities: Abilities, _ body: (Response) throws -> Void
  ) rethrows {
    let index = office + place * Self.offices
    guard let response = submission(index: index, place: place, office: office, round: round, abilities: abilities) else { return }
    var chance = response.chance(0x6661_7465)
    if abilities.showsTests, chance.happens(place == 0 ? 500 : 5) {
      try body(tester(beside: response, isFinished: !abilities.keepsUnfinished || chance.happens(800)))
    }
    if abilities.marksPreviews, chance.happens(4) { try body(preview(beside: response)) }
    if abilities.keepsUnfinished, chance.happens(35) { try body(passerby(beside: response, &chance)) }
    if abilities.keepsUnfinished, chance.happens(15) { try body(unfinished(response, &chance)) }
    let isKnown = abilities.identifiesAll || (abilities.knowsEmail && response.hasEmail)
    let mishap = chance.below(1000)
    if isKnown, mishap < 40 {
      let isBefore = chance.happens(500)
      if mishap < 8 { try body(earlier(response, version: 2)) }
      if isBefore { try body(earlier(response, version: 1)) }
      try body(response)
      if !isBefore { try body(earlier(response, version: 1)) }
    } else if abilities.copiesRows, mishap >= 990 {
      try body(response)
      var copy = response
      copy.fate = .duplicate
      try body(copy)
    } else {
      try body(response)
    }
  }

  /// The submission of a person that counts; nil when the person does not take part in the round.
  private func submission(index: Int, place: Int, office: Int, round: Int, abilities: Abilities) -> Response? {
    let person = Chance.mix(fiction.seed &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15)
    let turn = place == 0 ? 12 : Int(Chance.mix(person ^ 0x7475_726E) % 20)
    let isInBoth = (11..<15).contains(turn)
    guard isInBoth || (turn < 11) == (round == 0) else { return nil }
    let firstKey = Chance.mix(person ^ 0xA5A5)
    let hasEmail = abilities.identifiesAll || Chance.mix(person ^ 0x6D61_696C) % 8 != 0
    return Response(
      person: person, index: index, key: round == 0 ? firstKey : Chance.mix(person ^ 0x5A5A),
      formerKey: isInBoth && round == 1 ? firstKey : nil, round: round,
      time: time(person: person, place: place, office: office, round: round),
      fate: .counted, organisation: organisation(of: person, office: office), hasEmail: hasEmail)
  }

  /// Between the 13th and the 26th of March, or between 17 May and 4 June, later for later persons of the office; always on a day
  /// after the twelfth in the first row, so that the order of day and month shows.
  private func time(person: UInt64, place: Int, office: Int, round: Int) -> Moment {
    let (start, days) = round == 0 ? (71, 13) : (136, 18)
    let count = max(1, persons(of: office))
    let noise = Chance.mix(person ^ 0x74 ^ UInt64(round))
    return Moment(day: start + place * days / count, second: 8 * 3600 + Int(noise % 41_000))
  }

  private func organisation(of person: UInt64, office: Int) -> Int {
    var chance = Chance(person ^ 0x6F72_6761)
    let own = fiction.answering[office % fiction.answering.count]
    let places = !own.isEmpty && chance.happens(800) ? own : fiction.answeringAnywhere
    return places.isEmpty ? -1 : Int(places[chance.below(places.count)])
  }

  /// What the same person sent two to four days before.
  private func earlier(_ response: Response, version: UInt64) -> Response {
    var earlier = response
    earlier.key = Chance.mix(response.key &+ version)
    earlier.time = response.time.shifted(by: -86_400 * Int(1 + version) - Int(earlier.key % 86_000))
    earlier.fate = .replaced
    return earlier
  }

  /// What a person of another office first sent through this one.
  private func stray(place: Int, office: Int, round: Int, abilities: Abilities) -> Response? {
    let index = office + place * Self.offices
    guard let response = submission(index: index, place: place, office: office, round: round, abilities: abilities), response.hasEmail
    else { return nil }
    var chance = response.chance(0x7374_7261)
    return chance.happens(8) ? earlier(response, version: 3) : nil
  }

  private func unfinished(_ response: Response, _ chance: inout Chance) -> Response {
    var unfinished = earlier(response, version: 4)
    unfinished.reach = chance.below(fiction.questions.count)
    unfinished.fate = .unfinished
    return unfinished
  }

  private func passerby(beside response: Response, _ chance: inout Chance) -> Response {
    var passerby = unfinished(response, &chance)
    passerby.sender = .passerby
    passerby.person = Chance.mix(response.person ^ 0x7061_7373)
    passerby.index = response.index + respondents
    passerby.hasEmail = false
    return passerby
  }

  private func tester(beside response: Response, isFinished: Bool) -> Response {
    var tester = earlier(response, version: 5)
    tester.sender = .tester
    tester.fate = .test
    if !isFinished { tester.reach = fiction.questions.count }
    return tester
  }

  private func preview(beside response: Response) -> Response {
    var preview = earlier(response, version: 6)
    preview.isPreview = true
    preview.hasEmail = false
    preview.fate = .test
    return preview
  }
}
