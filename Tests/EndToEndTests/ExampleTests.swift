import Foundation
import TestSupport
import Testing

/// The consultation that the project carries, run with the real binary in a fresh folder.
@Suite struct ExampleTests {
  /// The committed output is what a visitor of the repository reads first.
  @Test func theCommittedOutputIsWhatTheProgramMakesToday() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = try Command.inbreng([], in: folder.url)
    print("The whole example took \(clock.now - start), as the tests build it; Tests/Benchmarks/example measures a release build.")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let made = try folder.files(below: "output")
    let committed = try WorkFolder.files(below: Project.output)
    #expect(made.keys.sorted() == committed.keys.sorted())
    for (path, bytes) in made { #expect(bytes == committed[path], "output/\(path) is not what is committed") }
  }

  /// Nothing but the input may reach a byte of the output.
  @Test(arguments: [
    (["--jobs", "1"], ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"]),
    (["--jobs", "7"], ["TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
  ])
  func timeZoneLocaleThreadsAndFileOrderChangeNothing(arguments: [String], environment: [String: String]) throws {
    let folder = try WorkFolder()
    let files = try WorkFolder.files(below: Project.input)
    for path in files.keys.sorted().reversed() { try folder.write(files[path] ?? Data(), to: "input/\(path)") }
    let outcome = try Command.inbreng(["run"] + arguments, in: folder.url, environment: environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let manifest = try Data(contentsOf: Project.output.appendingPathComponent("manifest.json"))
    #expect(try folder.files(below: "output")["manifest.json"] == manifest)
  }

  /// What the authors of the example meant each file to hold, by file and by status; counted by hand, not by the program.
  @Test func everySubmissionIsAccountedFor() throws {
    let header = ["bestand", "gelezen", "geteld", "vervangen", "test", "onvolledig", "dubbel", "afgekeurd"]
    let expected = try rows(of: Project.fixture("voorbeeld/verwacht.csv"))
    #expect(expected.first == header)
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    let outcome = try Command.inbreng(["check"], in: folder.url)
    let printed = outcome.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let account = printed.drop { $0 != header }.dropFirst().prefix { $0.first != "totaal" }
    #expect(Array(account) == Array(expected.dropFirst()))
  }

  /// At least what the example promises: 250 submissions of 30 organisations in six shapes and two rounds.
  @Test func theExampleIsLargeEnough() throws {
    let respondents = try rows(of: Project.output.appendingPathComponent("analist/respondenten.csv"), separator: ",").dropFirst()
    #expect(respondents.count >= 250)
    #expect(Set(respondents.compactMap { $0.count > 6 ? $0[6] : nil }).subtracting([""]).count >= 30)
    #expect(Set(respondents.map { $0[0] }) == ["ronde-1", "ronde-2"])
  }

  /// The authors of the example listed every person, address and number they invented. None of it may come out.
  @Test func noPersonalDataLeavesTheInput() throws {
    let planted = try PlantedData()
    #expect(planted.texts.count > 200)
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    let run = try Command.inbreng(["run"], in: folder.url)
    let check = try Command.inbreng(["check"], in: folder.url)
    // The workbook is compressed; it holds the cells of `tabellen/`, and those are searched.
    var published = try folder.files(below: "output").filter { $0.key != "werkboek.xlsx" }.mapValues { String(decoding: $0, as: UTF8.self) }
    published["what run prints"] = run.text + run.errors
    published["what check prints"] = check.text + check.errors
    for (place, text) in published.sorted(by: { $0.key < $1.key }) { #expect(planted.standing(in: text) == [], "stands in \(place)") }
  }

  /// Case numbers, dates of meetings and articles of law are no personal data and stay readable.
  @Test func whatIsNoPersonalDataStays() throws {
    let answers = try ["antwoorden", "overige-antwoorden"]
      .map { String(decoding: try Data(contentsOf: Project.output.appendingPathComponent("analist/\($0).csv")), as: UTF8.self) }.joined()
    let texts = try rows(of: Project.fixture("voorbeeld/blijft-staan.csv")).dropFirst().map { $0[0] }
    #expect(texts.count > 15)
    for text in texts { #expect(answers.contains(text)) }
  }

  /// The rows of a fixture without quotes.
  private func rows(of file: URL, separator: Character = ";") throws -> [[String]] {
    String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init) }
  }
}
