import Consultation
import Foundation
import Ingest
import Normalise

// Measures on one core what coding a text costs with the full lexicon, and what a name that was seen before costs. See README.md.

/// Processor seconds of this process.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Nine measurements of `body`, in processor seconds.
@MainActor func measurements(_ body: () async -> Void) async -> [Double] {
  var times: [Double] = []
  for _ in 0..<9 {
    let start = processorSeconds()
    await body()
    times.append(processorSeconds() - start)
  }
  return times
}

/// The least and the middle of measurements.
func leastAndMiddle(_ times: [Double]) -> (least: Double, middle: Double) {
  let ordered = times.sorted()
  return (ordered[0], ordered[ordered.count / 2])
}

/// The least and the middle of nine measurements of `body`, in processor seconds.
@MainActor func measured(_ body: () async -> Void) async -> (least: Double, middle: Double) { leastAndMiddle(await measurements(body)) }

func file(_ path: String, named name: String) throws -> InputFile {
  InputFile(source: SourceFile(name), bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
}

func rounded(_ number: Double) -> String { String(format: "%.3f", number) }

let names = ["vragen", "keuzes", "themas", "termen", "organisaties", "overleggen"].map { "codeboek/\($0).csv" }
guard let codebook = CodebookReader().read(try names.map { try file("input/\($0)", named: $0) }).codebook else {
  fatalError("Run this in the folder of the project.")
}
let labelled = try file("Tests/Fixtures/labelled/antwoorden-ontwikkel.csv", named: "antwoorden-ontwikkel.csv")
let texts = CodedAnswerReader(codebook: codebook, emptyIsNone: true).read(labelled).data.texts.map { $0.read() }
let characters = texts.reduce(0) { $0 + $1.count }

// Coding: every text of the development set, many times over, in one session; nine times now, and nine times when all else is measured,
// because a machine that does other things too is slow for seconds on end.
let coder = ThemeCoder(codebook: codebook)
var session = ThemeCoder.Session(coder)
var coded = 0
let rounds = 200
for text in texts { coded += session.code(text).themes.count }
@MainActor func codeAll() { for _ in 0..<rounds { for text in texts { coded += session.code(text).themes.count } } }
var coding = await measurements(codeAll)

// A name seen before: submissions that all name one organisation by an alias with a typing error, against submissions that name none.
guard let key = PseudonymKey(bytes: [UInt8](repeating: 7, count: 32)) else { fatalError("A key has 32 bytes.") }
let normaliser = Normaliser(codebook: codebook, decisions: [], key: key)
let source = SourceFile("r/a.csv")
let count = 50_000

func reading(organisation: String? = nil, answers: [String] = []) -> FileReading {
  FileReading(
    round: "r", file: source, understanding: FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: []),
    submissions: (0..<count).map { place in
      Submission(
        round: "r", source: Provenance(file: source, row: place + 2),
        respondent: RespondentDetails(organisation: organisation.map { RawText($0) }),
        answers: answers.isEmpty ? [] : [Answer(question: "nodig", row: place + 2, content: .text(RawText(answers[place % answers.count])))]
      )
    })
}

let (named, unnamed) = ([reading(organisation: "Gemeente Sittard-Gelen")], [reading()])
var respondents = 0
let redactor = Redactor(codebook: codebook)
@MainActor func normalised(_ readings: [FileReading]) async -> Int {
  var readings = readings
  return await normaliser.normalise(&readings, redactor: redactor, jobs: 1).respondents.count
}
let withName = await measured { respondents += await normalised(named) }
let without = await measured { respondents += await normalised(unnamed) }
let perRow = 1e6 / Double(count)
print("a name seen before, of \(count) submissions that all have the same one, over submissions without any")
print("  µs per name             least \(rounded((withName.least - without.least) * perRow))")

// Whole answers: personal data, themes, points of the checklist, campaigns and proposals, for texts that come back and for texts that are
// all different. A word of letters that nobody knows makes a text another one.
let different = (0..<count).map { place in
  texts[place % texts.count] + " " + String(place, radix: 16).utf8.map { String(UnicodeScalar($0 < 0x3A ? $0 + 0x40 : $0)) }.joined()
}
for (title, answers) in [("texts that come back", texts), ("texts that are all different", different)] {
  let read = [reading(answers: answers)]
  let time = await measured { respondents += await normalised(read) }
  print("whole answers, \(count) of them, \(title)")
  let (least, middle) = ((time.least - without.least) * perRow, (time.middle - without.least) * perRow)
  print("  µs per answer           least \(rounded(least)), middle \(rounded(middle))")
}

coding += await measurements(codeAll)
let (least, middle) = leastAndMiddle(coding)
let perText = 1e6 / Double(rounds * texts.count)
let perHundred = 1e8 / Double(rounds * characters)
print("coding: \(texts.count) texts of \(characters / texts.count) characters on average, \(codebook.terms.count) terms")
print("  µs per text             least \(rounded(least * perText)), middle \(rounded(middle * perText))")
print("  µs per 100 characters   least \(rounded(least * perHundred)), middle \(rounded(middle * perHundred))")
precondition(coded > 0 && respondents > 0)
