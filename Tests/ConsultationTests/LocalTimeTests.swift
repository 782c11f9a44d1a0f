import Consultation
import Testing

@Suite struct LocalTimeTests {
  @Test func theCalendarIsKept() {
    #expect(LocalTime(year: 2021, month: 2, day: 29) == nil)
    #expect(LocalTime(year: 2020, month: 2, day: 29) != nil)
    #expect(LocalTime(year: 1900, month: 2, day: 29) == nil)
    #expect(LocalTime(year: 2000, month: 2, day: 29) != nil)
    #expect(LocalTime(year: 2021, month: 13, day: 1) == nil)
    #expect(LocalTime(year: 2021, month: 4, day: 31) == nil)
    #expect(LocalTime(year: 2021, month: 1, day: 1, hour: 24) == nil)
  }

  @Test func itIsWrittenAsISO8601() {
    #expect(LocalTime(year: 2021, month: 3, day: 9, hour: 8, minute: 5, second: 7)?.description == "2021-03-09T08:05:07")
  }

  private static let moments = [1, 4, 1999, 2000, 2024, 9999].flatMap { year in
    [1, 2, 12].flatMap { month in
      [1, 28, 29, 31].flatMap { day in
        [(0, 0, 0), (0, 0, 1), (1, 0, 0), (23, 59, 59)].map { [year, month, day, $0.0, $0.1, $0.2] }
      }
    }
  }

  @Test func aMomentIsWhatItWasMadeOf() {
    var made = 0
    for parts in Self.moments {
      let moment = LocalTime(year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
      guard let moment else {
        #expect(parts[1] == 2 && parts[2] > 28)
        continue
      }
      made += 1
      #expect([moment.year, moment.month, moment.day] == Array(parts.prefix(3)))
      #expect(moment.second == parts[3] * 3600 + parts[4] * 60 + parts[5])
    }
    #expect(made > 200)
  }

  @Test func itIsWrittenInOneWay() {
    let moment = LocalTime(year: 987, month: 3, day: 9, hour: 20, minute: 8, second: 17)
    #expect(moment?.description == "0987-03-09T20:08:17")
    #expect(moment?.date == "0987-03-09")
    var bytes = Array("a,".utf8)
    moment?.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "a,0987-03-09T20:08:17")
  }

  @Test func theEarlierComesFirst() {
    let moments = Self.moments.compactMap { parts in
      LocalTime(year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
    }
    for (place, one) in moments.enumerated() {
      for (otherPlace, other) in moments.enumerated() {
        #expect((one < other) == (place < otherPlace))
        #expect((one == other) == (place == otherPlace))
      }
    }
  }
}
