import Consultation
import Foundation
import TestSupport
import Testing

@testable import Ingest

@Suite struct WorkbookReaderTests {
  /// The workbooks in `Tests/Fixtures/werkmappen`; `maak.py` there says how they came to be.
  private func fixture(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Project.fixture("werkmappen/\(name)")))
  }

  private func rows(_ bytes: [UInt8], sheet: String? = nil) throws -> [[String]] {
    let records = try WorkbookReader.read(bytes, sheet: sheet).grid.records
    return (0..<records.count).map { record in (0..<records.width(of: record)).map { records.text(record, $0) } }
  }

  private func failure(_ bytes: [UInt8], sheet: String? = nil, limits: WorkbookReader.Limits = WorkbookReader.Limits()) -> WorkbookFailure?
  {
    do throws(WorkbookFailure) {
      _ = try WorkbookReader.read(bytes, sheet: sheet, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private static let kinds: [String: String] = [
    "geheel getal": "42", "breuk": "0.3", "groot": "123456789012", "procent": "0.25", "waar": "TRUE", "onwaar": "FALSE",
    "dag": "2021-05-10", "tijdstip": "2021-05-10T14:20:53", "tijd": "08:05:00", "duur": "30:05:00", "tekst": "12345",
  ]

  @Test(arguments: ["soorten.xlsx", "soorten-1904.xlsx", "libreoffice-soorten.xlsx"])
  func everyKindOfCellIsReadAsAPersonSeesIt(_ name: String) throws {
    let rows = try rows(try fixture(name))
    for row in rows { if let expected = Self.kinds[row[0]] { #expect(row[1] == expected, "\(row[0])") } }
    #expect(Set(rows.map { $0[0] }).isSuperset(of: Self.kinds.keys))
    #expect(rows.last == ["ver weg", "", "", "rij 20, kolom D"])
  }

  @Test func rowsAreThoseOfTheSpreadsheet() throws {
    let sheet = try WorkbookReader.read(try fixture("soorten.xlsx"))
    #expect(sheet.grid.records.rows == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 20])
    #expect(sheet.name == "Antwoorden")
    #expect(sheet.problems.map(\.kind) == [.otherSheets, .uncalculatedFormulas, .errorCells])
    #expect(sheet.problems.map(\.row) == [nil, 13, 12])
  }

  @Test func libreOfficeKeepsWhatItCalculated() throws {
    let rows = try rows(try fixture("libreoffice-soorten.xlsx"))
    #expect(rows.first { $0[0] == "formule" }?[1] == "84")
  }

  @Test func aSheetIsChosenByNameOrNumber() throws {
    let bytes = try fixture("soorten.xlsx")
    #expect(try rows(bytes, sheet: "toelichting") == [["Hier staat uitleg."]])
    #expect(try rows(bytes, sheet: "2") == [["Hier staat uitleg."]])
    #expect(try rows(bytes, sheet: "Antwoorden").count == 15)
    #expect(failure(bytes, sheet: "Blad9") == .missingSheet(sheets: 2))
    #expect(failure(bytes, sheet: "3") == .missingSheet(sheets: 2))
  }

  @Test func textsMayStandInTheirCells() throws {
    #expect(try rows(try fixture("zonder-gedeelde-tekst.xlsx")) == [["Org.", "Wat past wel?"], ["Beek", "goed"]])
  }

  @Test func microsoftFormsIsReadAsItsCSV() throws {
    let reading = TestCodebook.read(try fixture("microsoft-forms.xlsx"))
    #expect(reading.understanding.tool == "Microsoft Forms")
    #expect(
      reading.submissions.map { $0.submittedAt?.description } == ["2021-03-02T09:06:42", "2021-03-03T09:06:43", "2021-03-04T09:06:44"])
    #expect(reading.submissions.map { $0.respondent.background?.value.organisation?.read() } == ["Gemeente Beek", "OM", "Politie"])
    #expect(
      reading.submissions.map(\.summary) == [
        ["past-wel=Korte lijnen,\nen vertrouwen", "overleg-nodig=EPA-tafel+Weekoverleg ZSM"],
        ["past-wel=Niets; of: weinig", "overleg-nodig=Weekoverleg ZSM"], ["past-wel==1+1 is geen formule maar tekst"],
      ])
    #expect(reading.submissions.map(\.source.row) == [2, 3, 4])
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["samengevoegde-koppen.xlsx", "libreoffice-samengevoegde-koppen.xlsx"])
  func aHeadingAboveSeveralColumnsCountsForAll(_ name: String) throws {
    let reading = TestCodebook.read(try fixture(name))
    #expect(reading.understanding.headerRows == [3, 4])
    #expect(
      reading.submissions.map(\.summary) == [
        [
          "past-wel=veel", "overleg-oordeel[EPA-tafel]=Nodig", "overleg-oordeel[Weekoverleg ZSM]=Overbodig",
          "overleg-oordeel[Lokale driehoek Parkstad]=Nodig",
        ], ["past-wel=weinig", "overleg-oordeel[EPA-tafel]=Overbodig", "overleg-oordeel[Weekoverleg ZSM]=Overbodig"],
      ])
    #expect(reading.submissions.map(\.source.row) == [5, 6])
    #expect(reading.problems.map(\.kind.id) == ["titelregel"])
    let table = TableReader().table(try fixture(name))
    #expect(table.header?[3] == "Hoe kijkt u aan tegen de volgende overleggen? Weekoverleg ZSM")
  }

  @Test func otherFormatsAreNamed() throws {
    #expect(failure(try fixture("libreoffice.xls")) == .otherFormat(".xls"))
    #expect(failure(try fixture("libreoffice.ods")) == .otherFormat("OpenDocument (.ods)"))
    let stream: [UInt8] = "rest EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let encrypted: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + stream
    #expect(failure(encrypted) == .encrypted)
    var binary = WorkbookBuilder(rows: "")
    binary.replace("_rels/.rels") { $0.replacingOccurrences(of: "workbook.xml", with: "workbook.bin") }
    binary.parts.append(("xl/workbook.bin", "x"))
    #expect(failure(binary.bytes) == .otherFormat(".xlsb"))
    var zip = ZipBuilder()
    zip.add("antwoorden.csv", "a;b\n")
    #expect(failure(zip.archive) == .notAWorkbook)
    var letter = WorkbookBuilder(rows: "")
    letter.replace("_rels/.rels") { $0.replacingOccurrences(of: "xl/workbook.xml", with: "word/document.xml") }
    letter.parts.append(("word/document.xml", "<w:document/>"))
    #expect(failure(letter.bytes) == .document("een tekstdocument (Word)"))
    #expect(failure(Array("PK\u{3}\u{4}rest".utf8)) == .damaged)
    #expect(failure(Array(try fixture("soorten.xlsx").prefix(3_000))) == .damaged)
  }

  @Test func cellsWithoutPlaceFollowEachOther() throws {
    let book = WorkbookBuilder(
      rows:
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row r=\"5\"><c r=\"B5\"><v>7</v></c><c r=\"A5\"><v>6</v></c></row><row/><row><c/><c><v>8</v></c></row>",
      strings: [
        "<r><rPr><b/></rPr><t>vet </t></r><r><t xml:space=\"preserve\">en gewoon</t></r><rPh><t>uitspraak</t></rPh>",
        "<t>_x0041_ b_x000D_\n_xZZZZ_</t>",
      ])
    #expect(try rows(book.bytes) == [["vet en gewoon", "A b\n_xZZZZ_"], ["6", "7"], ["", "8"]])
    #expect(try WorkbookReader.read(book.bytes).grid.records.rows == [1, 5, 7])
  }

  @Test func prefixesAndExternalRelationsMakeNoDifference() throws {
    var book = WorkbookBuilder(rows: "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>a&amp;b &#233;</x:t></x:is></x:c></x:row>")
    book.replace("xl/_rels/workbook.xml.rels") {
      $0.replacingOccurrences(
        of: "<Relationships>",
        with: "<Relationships><Relationship Id=\"e\" Type=\"t/externalLink\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/>")
    }
    book.replace("xl/worksheets/sheet1.xml") {
      $0.replacingOccurrences(of: "worksheet", with: "x:worksheet").replacingOccurrences(of: "sheetData", with: "x:sheetData")
        .replacingOccurrences(of: "xmlns=", with: "xmlns:x=")
    }
    #expect(try rows(book.bytes) == [["a&b é"]])
  }

  @Test func aPathOutsideIsRefused() {
    for name in ["../../etc/passwd", "/etc/passwd", "xl/../../x", "..\\x", "C:/x"] {
      var book = WorkbookBuilder(rows: "")
      book.parts.append((name, "x"))
      #expect(failure(book.bytes) == .pathOutside, "\(name)")
    }
    for target in ["../../../etc/passwd", "/../etc/passwd"] {
      var book = WorkbookBuilder(rows: "")
      book.replace("xl/_rels/workbook.xml.rels") { $0.replacingOccurrences(of: "worksheets/sheet1.xml", with: target) }
      #expect(failure(book.bytes) == .pathOutside, "\(target)")
    }
  }

  @Test(arguments: [
    "<!DOCTYPE worksheet [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>", "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
    "<?mijn instructie?><!DOCTYPE worksheet>", "<!-- eerst dit --><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
  ])
  func aDocumentTypeIsRefused(_ type: String) {
    var book = WorkbookBuilder(rows: "<row><c t=\"str\"><v>&b;</v></c></row>")
    book.replace("xl/worksheets/sheet1.xml") { $0.replacingOccurrences(of: "<worksheet", with: "\(type)<worksheet") }
    #expect(failure(book.bytes) == .documentType)
  }

  @Test func anEntityThatIsNotThereIsRefused() {
    #expect(failure(WorkbookBuilder(rows: "<row><c t=\"str\"><v>&weg;</v></c></row>").bytes) == .documentType)
  }

  @Test func otherEncodingsAndBrokenXMLAreRefused() {
    let changes: [(String) -> String] = [
      { $0.replacingOccurrences(of: "UTF-8", with: "UTF-7") }, { $0.replacingOccurrences(of: "</worksheet>", with: "") }, { _ in "" },
      { $0.replacingOccurrences(of: "<row", with: "<row r=\"0\"") }, { $0.replacingOccurrences(of: "<c ", with: "<c r=\"AAAAAAAA1\" ") },
      { $0.replacingOccurrences(of: "<c ", with: "<c r=\"A99999999999999999999\" ") }, { $0.replacingOccurrences(of: "</row>", with: "") },
    ]
    for (number, change) in changes.enumerated() {
      var book = WorkbookBuilder(rows: "<row><c t=\"str\"><v>a</v></c></row>")
      book.replace("xl/worksheets/sheet1.xml", change)
      #expect(failure(book.bytes) == .damaged, "\(number)")
    }
  }

  @Test func whatSwellsIsRefused() {
    var limits = WorkbookReader.Limits()
    limits.archive.bytes = 1_048_576
    var bomb = WorkbookBuilder(rows: "")
    bomb.replace("xl/worksheets/sheet1.xml") { $0 + String(repeating: " ", count: 1_048_576) }
    #expect(failure(bomb.bytes, limits: limits) == .tooLarge(megabytes: 1))
    // A long text that many cells refer to.
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 200)
    let echo = WorkbookBuilder(rows: "<row>\(cells)</row>", strings: ["<t>\(String(repeating: "lang", count: 5_000))</t>"])
    #expect(failure(echo.bytes, limits: limits) == .tooLarge(megabytes: 1))
    limits.archive.parts = 3
    #expect(failure(WorkbookBuilder(rows: "").bytes, limits: limits) == .tooLarge(megabytes: 1))
  }

  @Test func tooManyCellsAreRefused() {
    var limits = WorkbookReader.Limits()
    limits.cells = 10
    let long = WorkbookBuilder(rows: String(repeating: "<row><c><v>1</v></c></row>", count: 11))
    #expect(failure(long.bytes, limits: limits) == .tooManyCells(limit: 10))
    // Few cells in a large rectangle.
    let sparse = WorkbookBuilder(rows: "<row><c><v>1</v></c></row><row r=\"9\"><c r=\"F9\"><v>1</v></c></row>")
    #expect(failure(sparse.bytes, limits: limits) == .tooManyCells(limit: 10))
    limits.cells = 12
    #expect(failure(sparse.bytes, limits: limits) == nil)
  }

  @Test func aCellThatRefersToNothingIsAProblem() throws {
    let book = WorkbookBuilder(rows: "<row r=\"3\"><c t=\"s\"><v>4</v></c><c s=\"77\"><v>5</v></c></row>")
    let sheet = try WorkbookReader.read(book.bytes)
    #expect(sheet.problems.map(\.kind) == [.badCells])
    #expect(sheet.problems.map(\.row) == [3])
    #expect(try rows(book.bytes) == [["", "5"]])
  }

  @Test func hiddenSheetsAndChartsAreNoFirstSheet() throws {
    var book = WorkbookBuilder(rows: "<row><c><v>1</v></c></row>", sheets: ["verborgen", "grafiek", "zichtbaar"])
    book.replace("xl/workbook.xml") { $0.replacingOccurrences(of: "\"verborgen\"", with: "\"verborgen\" state=\"hidden\"") }
    book.replace("xl/_rels/workbook.xml.rels") {
      $0.replacingOccurrences(of: "worksheet\" Target=\"worksheets/sheet2", with: "chartsheet\" Target=\"worksheets/sheet2")
    }
    book.parts.append(("xl/worksheets/sheet3.xml", "<worksheet><sheetData><row><c><v>3</v></c></row></sheetData></worksheet>"))
    #expect(try rows(book.bytes) == [["3"]])
    #expect(try rows(book.bytes, sheet: "verborgen") == [["1"]])
  }

  /// A workbook of sheets with these rows.
  private func book(_ sheets: [[[String]]]) -> WorkbookBuilder {
    func rows(_ sheet: [[String]]) -> String {
      sheet.map { "<row>" + $0.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>" }.joined()
    }
    var book = WorkbookBuilder(rows: rows(sheets[0]), sheets: sheets.indices.map { "Blad\($0 + 1)" })
    for (place, sheet) in sheets.enumerated().dropFirst() {
      book.parts.append(("xl/worksheets/sheet\(place + 1).xml", "<worksheet><sheetData>\(rows(sheet))</sheetData></worksheet>"))
    }
    return book
  }

  /// In front of the answers may stand an explanation, and behind them a list. Which of two sheets with answers is meant nobody can tell.
  @Test func theSheetWithTheAnswersIsFound() throws {
    let answers = [["Organisatie", "Wat past wel in de huidige samenwerking?", "Wat is er nodig?"], ["Beek", "alles", "tijd"]]
    // A heading of the codebook by itself heads no table.
    let explanation = [["Organisatie"], ["Dit is de uitvoer van het formulier."]]
    let list = [["Organisatie", "Naam", "Telefoon"], ["Beek", "Ria", ""]]
    let found = TestCodebook.read(book([explanation, answers, list]).bytes)
    #expect(found.submissions.count == 1)
    #expect(found.understanding.dialect == "blad “Blad2”")
    #expect(found.problems.map(\.kind.id) == ["ander-werkblad-gelezen", "meer-werkbladen"])
    #expect(TestCodebook.read(book([explanation, answers]).bytes).problems.map(\.kind.id) == ["ander-werkblad-gelezen"])
    #expect(TestCodebook.read(book([answers, answers]).bytes).understanding.dialect == "blad “Blad1”")
    #expect(TestCodebook.read(book([explanation, answers, answers]).bytes).understanding.dialect == "blad “Blad1”")
    var hidden = book([explanation, answers])
    hidden.replace("xl/workbook.xml") { $0.replacingOccurrences(of: "\"Blad2\"", with: "\"Blad2\" state=\"hidden\"") }
    #expect(TestCodebook.read(hidden.bytes).understanding.dialect == "blad “Blad1”")
  }

  /// Where the first sheet is a table that nobody knows, a list behind it does not take its place.
  @Test func aTableThatNobodyKnowsStaysTheOneThatIsMeant() throws {
    let unknown = [["Reactie", "Vraag A", "Vraag B", "Vraag C"], ["1", "veel", "weinig", "niets"]]
    let answers = [["Organisatie", "Wat past wel in de huidige samenwerking?", "Wat is er nodig?"], ["Beek", "alles", "tijd"]]
    let reading = TestCodebook.read(book([unknown, answers]).bytes)
    #expect(reading.submissions.isEmpty)
    #expect(reading.problems.map(\.kind.id) == ["meer-werkbladen", "geen-bekende-kolom"])
    let described = TestCodebook.read(book([[["Uitleg"]], answers]).bytes, sidecar: "kolommen:\n  1: organisatie\n")
    #expect(described.submissions.isEmpty)
  }

  /// A workbook and the CSV that a spreadsheet program makes of it give the same.
  @Test func theTableCommandReadsAWorkbookToo() throws {
    let table = TableReader().table(try fixture("microsoft-forms.xlsx"))
    #expect(table.count == 3)
    #expect(table.dialect == "blad “Sheet1”")
    let again = TableReader().table(table.canonicalCSV())
    #expect(again.canonicalCSV() == table.canonicalCSV())
    #expect(TableReader().table(Array("PK\u{3}\u{4}rest".utf8)).problems.map(\.kind) == [.damagedWorkbook])
  }

  @Test func everyFailureSaysWhatToDo() {
    let file = SourceFile("ronde-1/a.xlsx")
    let failures: [(WorkbookFailure, String)] = [
      (.damaged, "werkmap-onleesbaar"), (.notAWorkbook, "zip-zonder-werkmap"), (.otherFormat(".xls"), "ander-werkmapformaat"),
      (.encrypted, "werkmap-met-wachtwoord"),
      (.document("een presentatie"), "geen-tabel"), (.tooLarge(megabytes: 256), "werkmap-te-groot"), (.pathOutside, "werkmap-pad-buiten"),
      (.documentType, "werkmap-met-dtd"), (.tooManyCells(limit: 7), "werkmap-te-veel-cellen"),
      (.missingSheet(sheets: 2), "werkblad-ontbreekt"),
    ]
    let text = ProblemText { RedactedText($0, replacing: []) }
    for (failure, id) in failures {
      let line = text.line(failure.problem(file: file))
      #expect(line.hasPrefix("ronde-1/a.xlsx: ") && line.hasSuffix("[\(id)]") && !line.contains("{"), "\(line)")
    }
  }
}
