import Foundation
import TestSupport
import Testing

/// Consultations of chance, spoilt by chance: no crash, no hang, every row accounted for, nobody exposed.
///
/// `scripts/fuzz-run` does it for ten minutes; a failure names its seed.
@Suite struct FuzzTests {
  @Test func spoiltConsultationsNeverCrashHangOrExpose() throws {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["INBRENG_FUZZ"].flatMap { Double($0) }
    let first = environment["INBRENG_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    let clock = ContinuousClock()
    let start = clock.now
    var seed = first
    var (published, refused) = (0, 0)
    while seconds.map({ (clock.now - start).seconds < $0 }) ?? (seed < first + 4) {
      try spoil(seed) ? (published += 1) : (refused += 1)
      seed += 1
    }
    print("\(published) spoilt consultations were published, \(refused) refused.")
    #expect(published > refused)
  }

  /// Makes, spoils and runs a consultation; returns whether it was published.
  private func spoil(_ seed: UInt64) throws -> Bool {
    let folder = try WorkFolder()
    var chance = SplitMix64(seed: seed)
    let size = ["5", "12", "30"].randomElement(using: &chance) ?? "5"
    #expect(try Command.inbreng(["generate", "--respondents", size, "--seed", "\(seed)", "--output", "."], in: folder.url).status == 0)
    var files = try folder.files(below: "input")
    let planted = Planted(&chance)
    files["rondes/ronde-1/eigen.csv"] = Data(planted.answers.utf8)
    files["rondes/ronde-2/werkmap.xlsx"] = try Data(contentsOf: Project.fixture("werkmappen/microsoft-forms.xlsx"))
    files["rondes/ronde-2/gebouwd.xlsx"] = Data(workbook(&chance))
    files["besluiten/namen.csv"] = Data("soort;invoer;besluit;wie\norganisatie;Stichting Onbekend;xonar;jk\n".utf8)
    files["inbreng.yaml"] = Data("titel: Proef\nprivacy:\n  sleutel: vast.sleutel\nrondes:\n  ronde-1: Eerste\n".utf8)
    for (path, bytes) in files { try folder.write(bytes, to: "input/\(path)") }
    try folder.write(String(repeating: "0f", count: 32), to: "input/vast.sleutel")
    for path in files.keys.sorted() {
      // Now and then the settings or the codebook are hit, as a rule the answers.
      guard chance.next() % (path.hasPrefix("rondes/") ? 2 : 30) == 0 else { continue }
      var spoiler = Spoiler(chance: SplitMix64(seed: chance.next()))
      let bytes = spoiler.spoilt(Array(files[path] ?? Data()))
      files[path] = Data(bytes)
      try folder.write(Data(bytes), to: "input/\(path)")
      if chance.next() % 9 == 0 {
        try folder.write(Data(spoiler.spoilt(Array("kolommen:\n  1: nodig\n".utf8))), to: "input/\(path).bron.yaml")
      }
    }
    // A run that hangs without working is killed after minutes, which is no status of the program.
    let (outcome, cost) = try Command.measured(["--jobs", "2"], in: folder.url)
    #expect([0, 65].contains(outcome.status), "seed \(seed): \(outcome.status) \(outcome.errors.suffix(1000))")
    #expect(cost.seconds < FuzzTests.secondsPerRun && cost.megabytes < 1000, "seed \(seed): \(cost)")
    let outputs = outcome.status == 0 ? try folder.files(below: "output") : [:]
    try expectNobody(of: files, planted, in: outputs, outcome, seed)
    guard outcome.status == 0 else { return false }
    // read = counted + replaced + test + unfinished + duplicate + rejected, in every row.
    for row in String(decoding: outputs["tabellen/verantwoording.csv"] ?? Data(), as: UTF8.self).split(separator: "\n").dropFirst() {
      let numbers = row.split(separator: ",").suffix(7).compactMap { Int($0) }
      #expect(numbers.count == 7 && numbers[0] == numbers.dropFirst().reduce(0, +), "seed \(seed): \(row)")
    }
    return true
  }

  /// A workbook whose XML was spoilt before it was packed.
  private func workbook(_ chance: inout SplitMix64) -> [UInt8] {
    func cell(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    let header = ["E-mailadres", "Organisatie", "Wat is er nodig?"].map(cell).joined()
    let rows = (1...5).map { "<row>\(cell("w\($0)@voorbeeld.example"))\(cell("Gemeente Beek"))\(cell("Meer tijd \($0)"))</row>" }
    var book = WorkbookBuilder(rows: "<row>\(header)</row>" + rows.joined(), strings: ["<t>Rust</t>"])
    let part = Int(chance.next() % UInt64(book.parts.count * 2))
    if part < book.parts.count {
      var spoiler = Spoiler(chance: SplitMix64(seed: chance.next()))
      book.parts[part].content = String(decoding: spoiler.spoilt(Array(book.parts[part].content.utf8)), as: UTF8.self)
    }
    return book.bytes
  }

  /// The most processor time; a debug build is many times slower than what a user runs.
  private static var secondsPerRun: Double { ProcessInfo.processInfo.environment["INBRENG_FUZZ"] == nil ? 60 : 10 }

  /// No address that stands whole in the input stands in the output, nor what was planted and still stands between its own words.
  private func expectNobody(
    of inputs: [String: Data], _ planted: Planted, in outputs: [String: Data], _ outcome: Command.Outcome, _ seed: UInt64
  ) throws {
    let answers = String(decoding: inputs["rondes/ronde-1/eigen.csv"] ?? Data(), as: UTF8.self)
    // What lost its words somewhere, `mevrouw ÌÌÌP. Wildenborg`, may be nobody's any more.
    let standing = planted.identifiers.filter { planted in
      let whole = answers.ranges(of: planted.between).count
      let asAddress = answers.ranges(of: "\(planted.identifier);Gemeente Beek").count
      return whole > 0 && whole + asAddress == answers.ranges(of: planted.identifier).count
    }.map(\.identifier)
    var addresses: Set<String> = []
    for (path, bytes) in inputs where path.hasPrefix("rondes/") {
      for match in String(decoding: bytes, as: UTF8.self).matches(
        of: /(?:^|[;,\t" \n])([a-z0-9.]{3,}@[a-z0-9]+(?:\.[a-z]{2,})+)(?=[;,\t" \r\n]|$)/)
      {
        addresses.insert(String(match.output.1))
      }
    }
    for (path, bytes) in outputs.merging(["printed": Data((outcome.text + outcome.errors).utf8)], uniquingKeysWith: { $1 }) {
      guard path != "werkboek.xlsx" else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(standing.filter { text.contains($0) } == [], "seed \(seed): in \(path)")
      guard text.contains("@") else { continue }
      #expect(addresses.filter { text.contains($0) } == [], "seed \(seed): in \(path)")
    }
  }
}

/// Answers in which people are named, of chance but sound: each identifier stands between words that leave no doubt.
private struct Planted {
  /// The response file.
  private(set) var answers = "E-mailadres;Organisatie;Wat is er nodig?;Wat is er niet nodig?\n"
  /// What may not come out, and the words in which it stands.
  private(set) var identifiers: [(identifier: String, between: String)] = []

  init(_ chance: inout SplitMix64) {
    for number in 0..<8 {
      let digits = (0..<8).map { _ in Int(chance.next() % 10) }
      let phone = "06-" + digits.map(String.init).joined()
      let mail = "persoon\(number)\(digits[0])@voorbeeld.example"
      let surname = ["Hoogenboezem", "Kwakkelstein", "Wildenborg", "Zonderland"][Int(chance.next() % 4)]
      let sentences = [
        (phone, "Bel \(phone) voor meer."), (mail, "Mail naar \(mail) voor meer."),
        (Self.iban(digits), "Op rekening \(Self.iban(digits)) graag."),
        (Self.citizenNumber(digits), "Het bsn \(Self.citizenNumber(digits)) is bekend."), (surname, "Vraag mevrouw P. \(surname) om meer."),
      ]
      identifiers += sentences
      let text = sentences.map(\.1).joined(separator: " ")
      answers += "\(mail);Gemeente Beek;\(text);Minder vergaderen. \(sentences[number % 5].1)\n"
    }
  }

  /// An account number that passes its check.
  private static func iban(_ digits: [Int]) -> String {
    let account = "00" + digits.map(String.init).joined()
    // ABNA as numbers, the account, NL as numbers, and 00 for the check digits.
    let remainder = ("10112310" + account + "232100").reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
    let check = 98 - remainder
    return "NL" + (check < 10 ? "0" : "") + "\(check)ABNA" + account
  }

  /// A citizen service number that passes its check.
  private static func citizenNumber(_ digits: [Int]) -> String {
    var number = [digits[0] % 9 + 1] + digits[1..<7]
    while true {
      let sum = zip(number, (3...9).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
      for next in 0...9 {
        let last = (sum + next * 2) % 11
        if last < 10 { return (number + [next, last]).map(String.init).joined() }
      }
      number[6] = (number[6] + 1) % 10
    }
  }
}

/// Spoils a file the way mail programs, spreadsheets, disks and people do.
private struct Spoiler {
  var chance: SplitMix64

  mutating func spoilt(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...(chance.next() % 4) { spoilOnce(&bytes) }
    return bytes
  }

  private mutating func place(in bytes: [UInt8]) -> Int { bytes.isEmpty ? 0 : Int(chance.next() % UInt64(bytes.count)) }

  private mutating func range(in bytes: [UInt8], atMost length: Int) -> Range<Int> {
    let start = place(in: bytes)
    return start..<min(bytes.count, start + Int(chance.next() % UInt64(length)) + 1)
  }

  private static let strange: [[UInt8]] = [
    [0x22], [0x22, 0x22, 0x22], [0x00], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x0D], [0x0A, 0x0A], [0x3B, 0x3B, 0x3B], [0x2C], [0x09], [0xC3],
    [0xE2, 0x80, 0xAE], Array("=HYPERLINK(\"x\")".utf8), Array("\u{0301}\u{0301}\u{0301}".utf8), Array("[[{{*&".utf8),
    Array("e\u{1B}[2J".utf8),
    Array(repeating: 0x41, count: 5000), Array("99999999999999999999999".utf8), Array("totaal;;;\n".utf8), Array("NaN;-0;1e999".utf8),
  ]

  private mutating func spoilOnce(_ bytes: inout [UInt8]) {
    switch chance.next() % 11 {
    case 0: if !bytes.isEmpty { bytes[place(in: bytes)] ^= UInt8(1 << (chance.next() % 8)) }
    case 1: bytes.removeSubrange(place(in: bytes)...)
    case 2: bytes.removeSubrange(range(in: bytes, atMost: 400))
    case 3: bytes.insert(contentsOf: Self.strange.randomElement(using: &chance) ?? [], at: place(in: bytes))
    case 4: for _ in 0..<20 { bytes.insert(contentsOf: Self.strange.randomElement(using: &chance) ?? [], at: place(in: bytes)) }
    case 5: bytes.insert(contentsOf: bytes[range(in: bytes, atMost: 2000)], at: place(in: bytes))
    case 6: bytes += bytes
    case 7:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      lines.shuffle(using: &chance)
      bytes = Array(lines.joined(separator: [0x0A]))
    case 8:
      let from: UInt8 = [0x3B, 0x2C, 0x0A, 0x22].randomElement(using: &chance) ?? 0x3B
      let to = UInt8(truncatingIfNeeded: chance.next())
      for place in bytes.indices where bytes[place] == from { bytes[place] = to }
    case 9: bytes = Array(String(decoding: bytes, as: UTF8.self).utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    default: bytes = (0..<(chance.next() % 3000)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
    }
  }
}
