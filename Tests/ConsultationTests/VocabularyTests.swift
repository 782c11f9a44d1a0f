import Consultation
import Testing

@Suite struct NaturalOrderTests {
  @Test func numbersCompareByValue() {
    let names = ["ronde-10", "ronde-2", "ronde-02", "ronde", "Ronde-1", "ronde-1b", "ronde-1"]
    #expect(names.sorted(by: naturallyPrecedes) == ["Ronde-1", "ronde", "ronde-1", "ronde-1b", "ronde-02", "ronde-2", "ronde-10"])
  }

  /// A sort needs an order: of two different names exactly one comes first, and the relation carries over.
  @Test func itIsATotalOrder() {
    let names = ["", "0", "00", "1", "01", "1a", "a1", "a01", "a10", "a2", "é1", "a1b2", "a1b10"]
    for a in names {
      for b in names {
        #expect((a == b) == (!naturallyPrecedes(a, b) && !naturallyPrecedes(b, a)))
        for c in names where naturallyPrecedes(a, b) && naturallyPrecedes(b, c) { #expect(naturallyPrecedes(a, c)) }
      }
    }
  }
}

@Suite struct TextTests {
  @Test func rawTextDoesNotShowItself() {
    let text = RawText("geheim")
    #expect(!"\(text)".contains("geheim"))
    #expect(!String(reflecting: text).contains("geheim"))
    var dumped = ""
    dump([text], to: &dumped)
    #expect(!dumped.contains("geheim"))
    #expect(text.read() == "geheim")
  }

  @Test func findingsBecomeMarks() throws {
    let raw = RawText("Bel Jan op 06-1")
    let text = raw.read()
    let name = try #require(text.firstRange(of: "Jan"))
    let phone = try #require(text.firstRange(of: "06-1"))
    let redacted = RedactedText(raw, replacing: [(phone, .phone), (name, .name)])
    #expect(redacted.text == "Bel [naam] op [telefoon]")
    #expect(redacted.marks == [.name, .phone])
  }

  @Test func ofOverlappingFindingsTheLongerFirstOneWins() throws {
    let raw = RawText("Jan de Vries")
    let text = raw.read()
    let long = text.startIndex..<text.endIndex
    let short = try #require(text.firstRange(of: "Jan"))
    let late = try #require(text.firstRange(of: "Vries"))
    #expect(RedactedText(raw, replacing: [(late, .name), (short, .name), (long, .name)]).text == "[naam]")
  }
}

@Suite struct FileAccountTests {
  private let reading = FileReading(
    round: "r", file: SourceFile("r/a.csv"),
    understanding: FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: []),
    submissions: (2...4).map { row in Submission(round: "r", source: Provenance(file: SourceFile("r/a.csv"), row: row)) })

  private func respondent(_ row: Int, _ status: SubmissionStatus) -> CodedRespondent {
    let source = Provenance(file: SourceFile("r/a.csv"), row: row)
    return CodedRespondent(round: "r", pseudonym: Pseudonym("p\(row)"), source: source, status: status)
  }

  @Test func everySubmissionHasAStatus() {
    let respondents = [respondent(2, .counted), respondent(3, .test), respondent(4, .counted)]
    let accounts = FileAccount.accounts(of: [reading], respondents: respondents)
    #expect(accounts.map(\.isBalanced) == [true])
    #expect(accounts.map { $0[.counted] } == [2])
  }

  /// Every one is counted in its own file and under its own status, whatever stands next to it.
  @Test func aRespondentCountsInItsOwnFile() {
    let files = ["r/a.csv", "r/b.csv"].map(SourceFile.init)
    // Each place in binary: the file, and whether it counts.
    for pattern in 0..<256 {
      let places = (0..<4).map { place in
        (file: pattern >> (2 * place) & 1, status: pattern >> (2 * place + 1) & 1 == 0 ? SubmissionStatus.counted : .test)
      }
      let respondents = places.enumerated().map { row, place in
        CodedRespondent(
          round: "r", pseudonym: Pseudonym("p\(row)"), source: Provenance(file: files[place.file], row: row), status: place.status)
      }
      let readings = files.map { FileReading(round: "r", file: $0, understanding: reading.understanding, submissions: []) }
      let accounts = FileAccount.accounts(of: readings, respondents: respondents)
      for file in files.indices {
        for status in [SubmissionStatus.counted, .test] {
          #expect(accounts[file][status] == places.count { $0.file == file && $0.status == status })
        }
      }
    }
  }

  /// The reader counts what it goes through; what it then forgets to hand over is missed.
  @Test func aRowThatTheReaderLosesIsSeen() {
    let lost = FileReading(
      round: "r", file: reading.file, understanding: reading.understanding, submissions: Array(reading.submissions.dropLast()), read: 3)
    let accounts = FileAccount.accounts(of: [lost], respondents: [respondent(2, .counted), respondent(3, .counted)])
    #expect(accounts.map(\.isBalanced) == [false])
  }

  @Test func aLostSubmissionIsSeen() {
    #expect(FileAccount.accounts(of: [reading], respondents: [respondent(2, .counted)]).map(\.isBalanced) == [false])
  }
}
