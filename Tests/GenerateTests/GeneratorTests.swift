import Consultation
import Generate
import Testing

/// What somebody who generates a consultation relies on.
@Suite struct GeneratorTests {
  private func files(_ respondents: Int, seed: UInt64 = 7, _ codebook: Codebook = TestCodebook.whole) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    Generator(codebook: codebook, respondents: respondents, seed: seed).write { files[$0, default: []] += $1 }
    return files
  }

  private func responses(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
    let prefix = "input/rondes/"
    return Dictionary(
      uniqueKeysWithValues: files.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
  }

  private func expectation(_ files: [String: [UInt8]]) -> [String] {
    String(decoding: files["verwacht.csv"] ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func theSameSeedGivesTheSameBytes() {
    #expect(files(300) == files(300))
  }

  @Test func anotherSeedGivesOtherBytesInEveryFile() {
    let (one, other) = (responses(files(300, seed: 1)), responses(files(300, seed: 2)))
    #expect(Set(one.keys) == Set(other.keys))
    for (file, bytes) in one { #expect(other[file] != bytes, "\(file)") }
  }

  @Test(arguments: [10, 13, 500]) func everyFormatIsThere(respondents: Int) {
    let names = responses(files(respondents)).keys.compactMap { $0.split(separator: "/").last }
    for tool in [
      "limesurvey-tekst", "limesurvey-codes", "msforms", "google-forms", "google-sheet", "surveymonkey", "qualtrics", "typeform",
      "citizenspace", "enalyzer", "veldwerk", "handmatig", "lang-formaat",
    ] { #expect(names.contains { $0.hasPrefix(tool) }, "\(tool)") }
  }

  @Test(arguments: [1, 2, 14, 700, 3000]) func theExpectedCountsAreThoseOfTheFiles(respondents: Int) {
    let files = files(respondents)
    let expected = expectation(files)
    #expect(expected.first == "bestand;gelezen;geteld;vervangen;test;onvolledig;dubbel;afgekeurd")
    #expect(Array(expected.dropFirst()) == NaiveCount.expectation(responses(files)))
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6]) func theExpectedCountsHoldForAnySeed(seed: UInt64) {
    let files = files(900, seed: seed)
    #expect(Array(expectation(files).dropFirst()) == NaiveCount.expectation(responses(files)))
  }

  @Test func everythingThatGoesWrongInPracticeGoesWrong() {
    let rows = expectation(files(3000)).dropFirst().map { $0.split(separator: ";").dropFirst().compactMap { Int($0) } }
    let sums = rows.reduce([0, 0, 0, 0, 0, 0, 0]) { zip($0, $1).map(+) }
    #expect(sums[0] == sums[1...].reduce(0, +))
    #expect(sums[1] >= 3000)
    for kind in 2...5 { #expect(sums[kind] > 10, "column \(kind)") }
    #expect(sums[6] == 0)
  }

  @Test func oneRespondentAnswersInBothRounds() {
    let expected = expectation(files(1))
    #expect(expected.count == 3)
    #expect(expected.dropFirst().allSatisfy { $0.split(separator: ";")[2] == "1" })
  }

  @Test func piecesAreBoundedAndOnePathFollowsAnother() {
    var finished: Set<String> = []
    var current = ""
    var largest = 0
    Generator(codebook: TestCodebook.whole, respondents: 20_000, seed: 3).write { path, piece in
      if path != current {
        #expect(!finished.contains(path), "\(path)")
        finished.insert(current)
        current = path
      }
      largest = max(largest, piece.count)
      #expect(!piece.isEmpty)
    }
    #expect(largest <= 1 << 20)
    #expect(largest > 1 << 17)
  }

  @Test func aSinkThatFailsStopsTheWriting() {
    struct Full: Error {}
    var calls = 0
    #expect(throws: Full.self) {
      try Generator(codebook: TestCodebook.whole, respondents: 100, seed: 3).write { _, _ in
        calls += 1
        if calls == 3 { throw Full() }
      }
    }
    #expect(calls == 3)
  }

  @Test func aCodebookWithNothingInItIsNoReasonToStop() {
    let files = files(40, TestCodebook.empty)
    #expect(!responses(files).isEmpty)
    for row in expectation(files).dropFirst() {
      let numbers = row.split(separator: ";").dropFirst().compactMap { Int($0) }
      #expect(numbers[0] == numbers[1...].reduce(0, +))
    }
  }

  @Test func theSettingsSayThatItIsFiction() {
    let settings = String(decoding: files(1)["input/inbreng.yaml"] ?? [], as: UTF8.self)
    #expect(settings.contains("\nfictief: ja\n"))
    #expect(settings.contains("  ronde-1: ") && settings.contains("  ronde-2: "))
  }
}
