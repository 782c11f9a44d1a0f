import Aggregate
import Consultation
import Testing

@Suite struct LateResponseTests {
  /// Respondents who answered on these days of March, and whether each spoke of `jeugd`.
  func late(_ people: [(day: Int?, spoke: Bool)]) throws -> LateResponse {
    var coded = CodedConsultation()
    for (number, person) in people.enumerated() {
      let time = person.day.flatMap { LocalTime(year: 2021, month: 3, day: $0) }
      coded.respondents.append(Small.respondent("r\(number)", ["ggd"], submittedAt: time))
      if person.spoke { coded.answers.append(Small.answer("r\(number)", "nodig", ["jeugd"], of: "ggd")) }
    }
    let tallies = Aggregator(codebook: Small.codebook, settings: Settings()).tallies(coded, accounts: [], rounds: [])
    return try #require(tallies.lateResponses.first)
  }

  @Test func theLastFifthIsSetAgainstTheRest() throws {
    let people = (1...10).map { (day: Optional($0), spoke: $0 == 3 || $0 >= 9) }
    let result = try late(people.reversed() + [(day: nil, spoke: true)])
    #expect((result.early, result.late, result.withoutTime) == (8, 2, 1))
    #expect(result.themes == [LateResponse.Share(theme: "jeugd", early: 1, late: 2)])
    #expect(result.themes.map(result.difference) == [0.875])
  }

  @Test func thoseOfTheSameMomentStayTogether() throws {
    let result = try late([1, 2, 3, 9, 9].map { (day: $0, spoke: true) })
    #expect((result.early, result.late) == (3, 2))
  }

  @Test func underFiveThereIsNoLastFifth() throws {
    let result = try late([1, 2, 3, 4].map { (day: $0, spoke: true) })
    #expect((result.early, result.late) == (4, 0))
    #expect(result.themes.map(result.difference) == [nil])
  }
}
