import Consultation
import TestSupport
import Testing

@testable import Ingest

@Suite struct TableReaderTests {
  private func table(_ text: String) -> DetectedTable { TableReader().table(Array(text.utf8)) }
  private func canonical(_ text: String) -> String { String(decoding: table(text).canonicalCSV(), as: UTF8.self) }

  private let plain = "datum,aantal,soort\n2021-03-01,5,tas\n2021-03-02,7,pet\n2021-03-03,9,jas\n2021-03-04,2,tas\n"

  @Test func anEmptyFileIsAnEmptyTable() {
    for text in ["", "\n\n", "   \n", "\u{FEFF}"] {
      #expect(table(text).header == nil)
      #expect(table(text).canonicalCSV().isEmpty)
      #expect(table(text).problems.isEmpty)
    }
  }

  @Test func theTableOfACleanFileIsTheFile() { #expect(canonical(plain) == plain) }

  @Test func titleLinesAndNotesAboveAreGone() {
    #expect(canonical("Overzicht maart\n\n" + plain) == plain)
    #expect(canonical("Overzicht,,\nPeriode,maart,\n,,\n" + plain) == plain)
    #expect(canonical("Overzicht van de uitgifte, voorlopig\n" + plain) == plain)
  }

  @Test func totalsAndFootnotesBelowAreGone() {
    #expect(canonical(plain + "Totaal,23,\n") == plain)
    #expect(canonical(plain + "\nBron: eigen telling\n") == plain)
    #expect(canonical(plain + "* voorlopig cijfer,,\n") == plain)
  }

  @Test func aHeaderOverSeveralRowsIsMerged() {
    let text = plain.split(separator: "\n").map(String.init)
    let twice = ([text[0], "van,in,en"] + text.dropFirst()).joined(separator: "\n") + "\n"
    #expect(table(twice).header == ["datum van", "aantal in", "soort en"])
    #expect(
      table(text[0] + "\n" + text[0] + "\n" + text.joined(separator: "\n")).header == [
        "datum datum datum", "aantal aantal aantal", "soort soort soort",
      ])
  }

  @Test func aHeaderWithoutOneNameIsAHeader() {
    for header in [",naam,leeftijd", "nummer,,leeftijd"] {
      let text = header + "\n0,Jan,3\n1,Piet,4\n2,Kees,5\n"
      #expect(canonical(text) == text)
      #expect(table(text).header == header.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }
    #expect(table("naam,,leeftijd\nJan,0,3\nPiet,1,4\nKees,2,5\n").header == ["naam", "", "leeftijd"])
  }

  @Test func aWordAboveOneColumnOfNumbersIsData() {
    #expect(table("naam,aantal\nJan,onbekend\nPiet,3\nKees,4\nMie,5\n").header == ["naam", "aantal"])
    #expect(table("naam,aantal\n,stuks\nPiet,3\nKees,4\nMie,5\n").header == ["naam", "aantal stuks"])
  }

  @Test func noHeaderIsInvented() {
    let data = plain.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    #expect(table(data).header == nil)
    #expect(canonical(data) == data)
    #expect(table("1;2;3\n4;5;6\n").header == nil)
  }

  @Test func aHeaderAloneIsAHeader() { #expect(table("naam;plaats;rol\n").header == ["naam", "plaats", "rol"]) }

  @Test func onlyTheFirstOfSeveralTables() {
    #expect(canonical(plain + plain) == plain)
    #expect(canonical(plain + "datum,aantal\n2021-04-01,5\n2021-04-02,6\n") == plain)
    #expect(canonical(plain + "\nplaats,inwoners\nBeek,15000\nStein,25000\n") == plain)
    #expect(canonical(plain + "datum,aantal,soort,kleur\n2021-04-01,5,tas,rood\n2021-04-02,6,pet,blauw\n") == plain)
  }

  @Test func emptyRowsAndOuterColumnsAreGone() {
    #expect(
      canonical("datum,aantal,soort,,\n2021-03-01,5,tas,,\n,,,,\n2021-03-02,7,pet,,\n,,,,\n")
        == "datum,aantal,soort\n2021-03-01,5,tas\n2021-03-02,7,pet\n")
  }

  @Test func shortRecordsArePadded() {
    #expect(canonical("a,b,c\n1,2,3\n4,5\n6,7,8\n") == "a,b,c\n1,2,3\n4,5,\n6,7,8\n")
  }

  @Test func aLongRecordKeepsWhatItHas() {
    #expect(canonical("a,b\n1,2\n3,4,5\n6,7\n") == "a,b\n1,2\n3,4,5\n6,7\n")
  }

  @Test func theRawFormKeepsEveryRecord() {
    #expect(
      String(decoding: table("Titel\n\na;b;c\n1;2;3\n4;5;6\nTotaal;7;9\n").rawCSV(), as: UTF8.self)
        == "Titel\na,b,c\n1,2,3\n4,5,6\nTotaal,7,9\n")
  }

  @Test func aRowInAnotherDialectIsRead() {
    let plain = "datum,aantal,soort\n" + (10..<20).map { "2021-03-\($0),\($0),\($0 % 2 == 0 ? "tas" : "pet")\n" }.joined()
    let rows = plain.split(separator: "\n").map(String.init)
    for (position, delimiter) in [(0, ";"), (2, ";"), (3, " "), (4, "\t")] {
      var changed = rows
      changed[position] = changed[position].split(separator: ",").joined(separator: delimiter)
      #expect(canonical(changed.joined(separator: "\n") + "\n") == plain)
    }
  }

  @Test func aDelimiterTooManyOrTooFewIsMendedWhereTheCellsTell() {
    let text = "datum,aantal,soort,bedrag\n" + (10..<20).map { "2021-03-\($0),\($0),tas,\($0).50\n" }.joined()
    #expect(canonical(text.replacing("2021-03-12,12,", with: "2021-03-12,,12,")) == text)
    #expect(canonical(text.replacing("2021-03-13,13,tas,", with: "2021-03-13,13,tas")) == text)
    #expect(table(text.replacing("2021-03-12,12,", with: "2021-03-12,,12,")).problems.map(\.kind) == [.surplusDelimiter])
  }

  /// Between two columns of words nothing tells which empty cell is the one too many: an answer must not move to another question.
  @Test func aRepairThatCouldMoveAnAnswerIsNotMade() {
    let text =
      "nr,wel,niet,datum\n" + (10..<20).map { "\($0),\($0 % 2 == 0 ? "goed" : ""),\($0 % 3 == 0 ? "slecht" : ""),2021-03-\($0)\n" }.joined()
    #expect(table(text.replacing("14,goed,,2021", with: "14,,goed,,2021")).problems.isEmpty)
  }

  /// Whatever the bytes: no crash, and the table of a table is that table.
  @Test func randomBytesAreReadAndReadingIsIdempotent() {
    var random = SplitMix64(seed: 42)
    let alphabets: [[UInt8]] = [Array("a1,;\"\n ".utf8), Array("ab12,;|\t\"'\r\n \\=-".utf8), Array(0...255)]
    for round in 0..<600 {
      let alphabet = alphabets[round % alphabets.count]
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let once = TableReader().table(bytes).canonicalCSV()
      #expect(TableReader().table(once).canonicalCSV() == once, "\(bytes)")
    }
  }
}
