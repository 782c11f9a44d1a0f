import Consultation
import Testing

@testable import Generate

/// Who answers when.
@Suite struct AttendanceTests {
  private func responses(_ respondents: Int, round: Int) -> [Response] {
    let attendance = Attendance(fiction: Fiction(codebook: TestCodebook.whole, seed: 5), respondents: respondents)
    let abilities = Attendance.Abilities(keepsUnfinished: true)
    return (0..<Attendance.offices).flatMap { office in
      var all: [Response] = []
      for file in 0..<attendance.files(of: office) {
        attendance.submissions(office: office, round: round, file: file, abilities: abilities, neighbour: abilities) { all.append($0) }
      }
      return all
    }
  }

  @Test(arguments: [1, 12, 13, 14, 1000]) func everyRespondentCountsOnceInARoundAndAtLeastOnceInAll(respondents: Int) {
    let rounds = [0, 1].map { round in responses(respondents, round: round).filter { $0.fate == .counted }.map(\.index) }
    for round in rounds { #expect(Set(round).count == round.count) }
    #expect(Set(rounds.joined()) == Set(0..<respondents))
  }

  @Test func someAnswerInBothRounds() {
    let rounds = [0, 1].map { round in Set(responses(1000, round: round).filter { $0.fate == .counted }.map(\.index)) }
    #expect((100...300).contains(rounds[0].intersection(rounds[1]).count))
  }

  @Test func whatIsReplacedWasSentOnAnEarlierDay() {
    let all = responses(5000, round: 0)
    let counted = Dictionary(uniqueKeysWithValues: all.filter { $0.fate == .counted }.map { ($0.index, $0.time) })
    let replaced = all.filter { $0.fate == .replaced }
    #expect(replaced.count > 50)
    for response in replaced { #expect((counted[response.index]?.seconds ?? 0) - response.time.seconds >= 2 * 86_400) }
  }

  @Test func aFewOrganisationsAnswerALotAndSomeNever() {
    let counts = responses(5000, round: 0).filter { $0.fate == .counted }.reduce(into: [Int](repeating: 0, count: 20)) {
      $0[$1.organisation] += 1
    }
    #expect(counts.contains(0))
    #expect(counts.sorted(by: >).prefix(5).reduce(0, +) > counts.reduce(0, +) / 3)
  }

  @Test func theFirstRowOfEveryFileShowsTheOrderOfDayAndMonth() {
    for round in [0, 1] {
      for response in responses(13, round: round) where response.fate == .counted { #expect(response.time.parts.day > 12) }
    }
  }
}
