import Consultation
import Testing

/// What every table guards against has one definition.
@Suite struct SpreadsheetFormulaTests {
  @Test func sixCharactersStartAFormula() {
    let starting = (0...UInt8.max).filter { SpreadsheetFormula.starts(with: $0) }
    #expect(String(decoding: starting, as: UTF8.self) == "\t\r+-=@")
  }
}
