import Testing

@testable import Ingest

@Suite struct SpreadsheetTimeTests {
  @Test(arguments: [
    (0.0, SpreadsheetTime.Format.time, SpreadsheetTime.Calendar.from1900, "00:00:00"), (1, .date, .from1900, "1900-01-01"),
    (59, .date, .from1900, "1900-02-28"), (61, .date, .from1900, "1900-03-01"), (44_256, .date, .from1900, "2021-03-01"),
    (36_584, .date, .from1900, "2000-02-28"), (36_585, .date, .from1900, "2000-02-29"), (36_586, .date, .from1900, "2000-03-01"),
    (2_958_465, .date, .from1900, "9999-12-31"), (0, .date, .from1904, "1904-01-01"), (42_794, .date, .from1904, "2021-03-01"),
    (44_256.375474537, .dateAndTime, .from1900, "2021-03-01T09:00:41"), (44_256.9999999, .dateAndTime, .from1900, "2021-03-02T00:00:00"),
    (44_256.375474537, .date, .from1900, "2021-03-01T09:00:41"), (0.375474537, .dateAndTime, .from1900, "09:00:41"),
    (44_256.5, .time, .from1900, "2021-03-01T12:00:00"), (1.25, .elapsed, .from1900, "30:00:00"), (0.5, .elapsed, .from1904, "12:00:00"),
  ])
  func numbersAreMoments(_ number: Double, _ format: SpreadsheetTime.Format, _ calendar: SpreadsheetTime.Calendar, _ text: String) {
    #expect(SpreadsheetTime.text(number, format, calendar) == text)
  }

  @Test func whatIsNoMomentStaysANumber() {
    #expect(SpreadsheetTime.text(44_256, .number, .from1900) == nil)
    #expect(SpreadsheetTime.text(-1, .date, .from1900) == nil)
    #expect(SpreadsheetTime.text(2_958_466, .date, .from1900) == nil)
    #expect(SpreadsheetTime.text(.nan, .date, .from1900) == nil)
  }

  @Test(arguments: [
    ("General", SpreadsheetTime.Format.number), ("0.00", .number), ("#,##0 \"dagen\"", .number), ("[Red]0;-0", .number), ("@", .number),
    ("0.00E+00", .number), ("\\d0", .number), ("yyyy-mm-dd", .date), ("[$-413]d mmmm yyyy;@", .date), ("mmm-yy", .date), ("mmmm", .date),
    ("m/d/yy h:mm:ss", .dateAndTime), ("dddd \"om\" hh:mm", .dateAndTime), ("dd-mm-jjjj uu:mm:ss", .dateAndTime), ("h:mm AM/PM", .time),
    ("mm:ss.0", .time), ("[h]:mm", .elapsed), ("[mm]:ss", .elapsed), ("0;yyyy", .number),
  ])
  func aFormatShowsByItsLetters(_ code: String, _ format: SpreadsheetTime.Format) { #expect(CellStyles.format(code) == format) }

  @Test(arguments: [
    ("42", "42"), ("0.30000000000000004", "0.3"), ("44256.375474537037", "44256.375474537"), ("1E3", "1000"), ("1E-3", "0.001"),
    ("-2.50", "-2.5"),
    ("1.2345678901234567E+20", "1.2345678901234567E+20"), ("007", "007"), ("geen getal", "geen getal"), ("3.0", "3"),
  ])
  func numbersAreWrittenAsShown(_ written: String, _ shown: String) { #expect(CellText.number(written) == shown) }
}
