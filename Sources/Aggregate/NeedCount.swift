internal import Consultation

/// Which voorzieningen respondents name beside which knelpunten, in categories.
///
/// The two answers of a respondent may come in any order and in different parts, so that they are put side by side only at the end.
struct NeedCount: Sendable {
  private var needs: [Person: Set<Int>] = [:]
  private var facilities: [Person: Set<Int>] = [:]

  private struct Person: Hashable {
    var round: Int
    var respondent: UInt32
    var organisation: Int
  }

  /// Whether an answer counts: one to either of the two questions.
  static func counts(_ choice: CodedChoice) -> Bool { choice.question == .need || choice.question == .facility }

  /// Adds an answer, if it counts.
  mutating func add(_ choice: CodedChoice, respondent: UInt32, round: Int, organisation: Int, _ index: CodebookIndex) {
    guard Self.counts(choice) else { return }
    let places = choice.themes.compactMap { index.place(of: index.codebook.category(of: $0)) }
    let person = Person(round: round, respondent: respondent, organisation: organisation)
    let found = places.isEmpty ? [index.noTheme] : places
    if choice.question == .need { needs[person, default: []].formUnion(found) } else { facilities[person, default: []].formUnion(found) }
  }

  /// Adds another count.
  mutating func merge(_ other: NeedCount, translation: [UInt32]) {
    func ours(_ person: Person) -> Person {
      Person(round: person.round, respondent: translation[Int(person.respondent)], organisation: person.organisation)
    }
    for (person, places) in other.needs { needs[ours(person), default: []].formUnion(places) }
    for (person, places) in other.facilities { facilities[ours(person), default: []].formUnion(places) }
  }

  /// Per round the categories in reporting order, no theme last; within each the voorzieningen in that order, none last.
  func tallies(_ index: CodebookIndex) -> [NeedTally] {
    let none = index.noTheme + 1
    var people: [[Int]: Set<UInt32>] = [:]
    var organisations: [[Int]: Set<Int>] = [:]
    for (person, themes) in needs {
      for theme in themes {
        for facility in facilities[person] ?? [none] {
          people[[person.round, theme, facility], default: []].insert(person.respondent)
          if person.organisation < index.noOrganisation {
            organisations[[person.round, theme, facility], default: []].insert(person.organisation)
          }
        }
      }
    }
    return people.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
      return NeedTally(
        round: index.rounds[key[0]].code, theme: index.theme(at: key[1]), facility: Self.facility(key[2], index),
        respondents: people[key]?.count ?? 0,
        organisations: organisations[key]?.count ?? 0)
    }
  }

  private static func facility(_ place: Int, _ index: CodebookIndex) -> NeedTally.Facility {
    if let theme = index.theme(at: place) { return .theme(theme) }
    return place == index.noTheme ? .noTheme : .none
  }
}
