import Testing

@testable import Ingest

@Suite struct TextDecoderTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: TextDecoder.decode(bytes).bytes, as: UTF8.self) }

  @Test func aByteOrderMarkDecides() {
    #expect(text([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == "é")
    #expect(text([0xFF, 0xFE, 0xEB, 0x00, 0x3B, 0x00]) == "ë;")
    #expect(text([0xFE, 0xFF, 0x00, 0xEB, 0x00, 0x3B]) == "ë;")
  }

  @Test func utf16IsRecognisedByItsZeros() {
    let bytes = "naam;plaats\nJan;Beek\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(TextDecoder.decode(bytes).encoding == .utf16LittleEndian)
    #expect(text(bytes) == "naam;plaats\nJan;Beek\n")
    let swapped = "naam;plaats\nJan;Beek\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(text(swapped) == "naam;plaats\nJan;Beek\n")
  }

  @Test func surrogatePairsBecomeOneLetter() {
    #expect(text([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE]) == "\u{1F600}")
    #expect(text([0xFF, 0xFE, 0x3D, 0xD8]) == "\u{FFFD}")
  }

  @Test func whatIsNoUTF8IsWindows1252() {
    let decoded = TextDecoder.decode([0x80] + Array(" 480 voor caf".utf8) + [0xE9, 0x20, 0x93, 0x78, 0x94])
    #expect(decoded.encoding == .windows1252)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "€ 480 voor café “x”")
  }

  /// A file with UTF-8 in most cells and Windows-1252 in one, or the other way round, is read cell by cell.
  @Test func aFewCellsMayBeInTheOtherEncoding() {
    let mostlyUTF8 = Array("één;twee\nréël;reünie\n".utf8) + [0x63, 0x61, 0x66, 0xE9, 0x0A]
    #expect(text(mostlyUTF8) == "één;twee\nréël;reünie\ncafé\n")
    let mostlyWindows = [0xE9, 0x3B, 0xEB, 0x3B, 0xEF, 0x0A] + Array("café\n".utf8)
    #expect(text(mostlyWindows) == "é;ë;ï\ncafé\n")
  }

  /// `É` before a closing quotation mark is valid UTF-8 by accident.
  @Test func windows1252IsNotMistakenForUTF8() {
    let bytes: [UInt8] = [0x93, 0x43, 0x41, 0x46, 0xC9, 0x94, 0x20, 0xE9, 0x6E, 0x20, 0xEB]
    #expect(text(bytes) == "“CAFÉ” én ë")
  }

  @Test func overlongAndSurrogateFormsAreNoUTF8() {
    #expect(!TextDecoder.isValidUTF8([0xC0, 0xAF]))
    #expect(!TextDecoder.isValidUTF8([0xED, 0xA0, 0x80]))
    #expect(!TextDecoder.isValidUTF8([0xF5, 0x80, 0x80, 0x80]))
    #expect(!TextDecoder.isValidUTF8([0xE2, 0x82]))
    #expect(TextDecoder.isValidUTF8([0xF0, 0x9F, 0x98, 0x80]))
  }
}
