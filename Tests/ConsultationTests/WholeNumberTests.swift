import Consultation
import Testing

@Suite struct WholeNumberTests {
  @Test(arguments: [
    ("0", 0), ("5", 5), ("05", 5), ("5.0", 5), ("5,0", 5), ("4.00", 4), ("999999999", 999_999_999), ("10,000", 10),
  ])
  func isRead(cell: String, number: Int) { #expect(WholeNumber.read(cell) == number) }

  @Test(arguments: ["", ".", "5.", ".0", "4.5", "5.01", "4-5", "-1", "+1", "1e3", "5.0.0", "5 ", "½", "٥", "1000000000", "vijf"])
  func isNone(cell: String) { #expect(WholeNumber.read(cell) == nil) }
}
