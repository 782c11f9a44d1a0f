import Testing

@testable import Generate

/// The calendar of 2021 and the ways in which tools write it.
@Suite struct MomentTests {
  private func text(_ moment: Moment, _ format: MomentFormat) -> String {
    var bytes: [UInt8] = []
    bytes.append(moment, format)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// 9 March 2021, 20:48:17.
  private let evening = Moment(day: 31 + 28 + 8, second: 20 * 3600 + 48 * 60 + 17)

  @Test func everyToolHasItsOwnWay() {
    #expect(text(evening, .iso) == "2021-03-09 20:48:17")
    #expect(text(evening, .isoT) == "2021-03-09T20:48:17")
    #expect(text(evening, .monthDayShortYear) == "03-09-21 20:48:17")
    #expect(text(evening, .monthDay) == "03-09-2021")
    #expect(text(evening, .dutch) == "9-3-2021 20:48:17")
    #expect(text(evening, .dutchDay) == "9-3-2021")
    #expect(text(evening, .dutchMinutes) == "09-03-2021 20:48")
    #expect(text(evening, .american) == "03/09/2021 08:48:17 PM")
    #expect(text(evening, .google) == "2021/03/09 8:48:17 p.m. CET")
  }

  @Test func noonAndMidnightAreTwelve() {
    #expect(text(Moment(day: 0, second: 0), .american) == "01/01/2021 12:00:00 AM")
    #expect(text(Moment(day: 0, second: 12 * 3600), .american) == "01/01/2021 12:00:00 PM")
  }

  @Test func summerTimeBeginsEarlierInDenver() {
    #expect(text(evening.utc, .iso) == "2021-03-09 19:48:17")
    #expect(text(evening.denver, .iso) == "2021-03-09 12:48:17")
    #expect(text(evening.shifted(by: 10 * 86_400).denver, .iso) == "2021-03-19 13:48:17")
    let may = evening.shifted(by: 70 * 86_400)
    #expect(text(may.utc, .iso) == "2021-05-18 18:48:17")
    #expect(text(may.denver, .iso) == "2021-05-18 12:48:17")
    #expect(text(may, .google).hasSuffix("CEST"))
  }
}
