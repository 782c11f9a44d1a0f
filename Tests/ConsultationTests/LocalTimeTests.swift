import Consultation
import Testing

@Suite struct LocalTimeTests {
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
