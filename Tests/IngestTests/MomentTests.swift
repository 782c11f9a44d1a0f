import Consultation
import TestSupport
import Testing

@testable import Ingest

@Suite struct MomentTests {
  private func read(_ cells: [String], zone: Zone = .local, given: DateOrder? = nil) -> [String?] {
    let column = MomentColumn(cells, given: given)
    return cells.map { column.moment($0, zone: zone)?.description }
  }

  @Test func theOrderIsDecidedForTheColumn() {
    #expect(read(["11-5-2021 09:02", "13-5-2021 13:47"]) == ["2021-05-11T09:02:00", "2021-05-13T13:47:00"])
    #expect(read(["3-1-21 8:59:24", "3-26-21 9:00:41"]) == ["2021-03-01T08:59:24", "2021-03-26T09:00:41"])
  }

  @Test func whatIsAmbiguousIsNotGuessed() {
    #expect(MomentColumn(["3-1-2021", "4-2-2021"]).order == .ambiguous)
    #expect(read(["3-1-2021", "4-2-2021"]) == [nil, nil])
    #expect(read(["3-1-2021"], given: .dayMonthYear) == ["2021-01-03T00:00:00"])
    #expect(MomentColumn(["13-1-2021", "1-13-2021"]).order == .contradictory)
    #expect(read(["13-1-2021", "1-13-2021", "2-3-2021"]) == ["2021-01-13T00:00:00", "2021-01-13T00:00:00", nil])
  }

  @Test func theZoneHoldsForEveryWayToWriteAMoment() {
    // Some of these columns leave the order open; what can be read is read on the clock of the tool all the same.
    #expect(read(["2021-06-01 10:00:00", "3-6-2021 10:00"], zone: .universal) == ["2021-06-01T12:00:00", nil])
    #expect(read(["13-1-2021 10:00", "1-13-2021 10:00"], zone: .universal) == ["2021-01-13T11:00:00", "2021-01-13T11:00:00"])
    #expect(read(["44349.5"], zone: .universal) == ["2021-06-02T14:00:00"])
  }

  @Test(arguments: [
    ("2018-06-12 10:18:12", "2018-06-12T10:18:12"), ("2021-05-11T09:27:51", "2021-05-11T09:27:51"),
    ("2021-05-11T09:27:51.123+02:00", "2021-05-11T09:27:51"),
    ("2021/03/01 8:48:17 p.m. CET", "2021-03-01T20:48:17"), ("2026/05/20 1:43:01 PM GMT+1", "2026-05-20T13:43:01"),
    ("2021/03/01 8:48:17 PM EET", "2021-03-01T20:48:17"), ("2021/07/01 8:48:17 p.m. EEST", "2021-07-01T20:48:17"),
    ("21.07.2021 08:48:17 MESZ", "2021-07-21T08:48:17"), ("2021-03-01 08:48 MEZ", "2021-03-01T08:48:00"),
    ("2021-03-01 08:48 OEZ", "2021-03-01T08:48:00"), ("2021-03-01 08:48:00 WET", "2021-03-01T08:48:00"),
    ("2021-07-01 08:48:00 WEST", "2021-07-01T08:48:00"), ("44270,5417", "2021-03-15T13:00:03"),
    ("2 maart 2021 om 14:05", "2021-03-02T14:05:00"),
    ("March 2, 2021", "2021-03-02T00:00:00"), ("44256.5", "2021-03-01T12:00:00"), ("2021/03/01 12:10:00 AM", "2021-03-01T00:10:00"),
  ])
  func oneFormEach(_ cell: String, _ moment: String) { #expect(read([cell]) == [moment]) }

  @Test func wordsAreNoMoments() {
    let cells = [
      "gisteren", "12", "2021", "12:30", "31-02-2021", "1-2-3-4", "44,270", "44270,a", "2021-03-01 ABC", "2021-03-01 10:00 abc",
    ]
    for cell in cells { #expect(read([cell], given: .dayMonthYear) == [nil]) }
  }

  @Test func universalTimeBecomesTheRespondentsWallClock() {
    #expect(
      read(["2021-03-27 23:30:00", "2021-03-28 00:59:59", "2021-03-28 01:00:00"], zone: .universal) == [
        "2021-03-28T00:30:00", "2021-03-28T01:59:59", "2021-03-28T03:00:00",
      ])
    #expect(read(["2021-03-01T10:00:00Z"]) == ["2021-03-01T11:00:00"])
  }

  /// Denver is eight hours behind the Netherlands, seven between the second and the last Sunday of March.
  @Test func denverTimeIsConverted() {
    #expect(
      read(["2021-03-01 02:00:00", "2021-03-20 02:00:00", "2021-07-23 09:44:10"], zone: .american(hours: 7)) == [
        "2021-03-01T10:00:00", "2021-03-20T09:00:00", "2021-07-23T17:44:10",
      ])
  }

  @Test func secondsSince1970GoBothWays() {
    for seconds in [0, 86_399, 951_782_400, 1_614_556_800, 4_102_444_799, -86_400] {
      #expect(LocalTime(secondsSince1970: seconds)?.secondsSince1970 == seconds)
    }
    #expect(LocalTime(secondsSince1970: 951_782_400)?.description == "2000-02-29T00:00:00")
  }

  /// Cells of chance with figures and the signs between them: what is read at a glance is what is read with care.
  @Test func aMomentAtAGlanceIsTheSameMoment() {
    var chance = SplitMix64(seed: 11)
    func any<Element>(of choices: [Element]) -> Element { choices[Int.random(in: choices.indices, using: &chance)] }
    var seen = 0
    for _ in 0..<20_000 {
      let cell = (0..<any(of: [1, 3, 4, 5, 5, 6, 6])).map { _ in
        "\(any(of: [0, 3, 12, 31, 59, 2026, 12_345]))\(any(of: ["-", "-", "/", " ", ":", ":", ".", "T", ""]))"
      }.joined()
      let careful = WrittenMoment(words: cell)
      #expect(WrittenMoment(cell) == careful, "\(cell)")
      if careful != nil { seen += 1 }
      if let careful, careful.firstDigits == 4 {
        let column = MomentColumn([], given: .dayMonthYear)
        let expected = careful.moment(.dayMonthYear).flatMap(Zone.universal.toNetherlands)
        #expect(column.moment(cell, zone: .universal) == expected, "\(cell)")
      }
      if WrittenMoment.beginsWithYear(cell.utf8), let careful { #expect(careful.firstDigits == 4, "\(cell)") }
    }
    for cell in ["2026-11-22 06:32:23", "1/2/2026 06:32", "1-2-26 6:32:05", "2026-11-22 06:32:23.5", "12:30 2026-11-22", "2026:11"] {
      #expect(WrittenMoment(cell) == WrittenMoment(words: cell))
    }
    #expect(seen > 200)
  }
}
