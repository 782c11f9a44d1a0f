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
    var chance = SplitMix(state: seed)
    let size = ["5", "12", "30"].randomElement(using: &chance) ?? "5"
    #expect(try Command.inbreng(["generate", "--respondents", size, "--seed", "\(seed)", "--output", "."], in: folder.url).status == 0)
    var files = try folder.files(below: "input")
    try folder.write("titel: Proef\nprivacy:\n  sleutel: vast.sleutel\n", to: "input/inbreng.yaml")
    try folder.write(String(repeating: "0f", count: 32), to: "input/vast.sleutel")
    for path in files.keys.sorted() {
      // Now and then the codebook is hit, as a rule the answers.
      guard chance.next() % (path.hasPrefix("rondes/") ? 2 : 30) == 0 else { continue }
      var spoiler = Spoiler(chance: SplitMix(state: chance.next()))
      let bytes = spoiler.spoilt(Array(files[path] ?? Data()))
      files[path] = Data(bytes)
      try folder.write(Data(bytes), to: "input/\(path)")
      if chance.next() % 9 == 0 {
        try folder.write(Data(spoiler.spoilt(Array("kolommen:\n  1: nodig\n".utf8))), to: "input/\(path).bron.yaml")
      }
    }
    let limit = FuzzTests.secondsPerRun
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = try Command.run("timeout", ["-s", "KILL", "\(limit * 3)", Command.binary.path, "--jobs", "2"], in: folder.url)
    let time = (clock.now - start).seconds
    #expect([0, 65].contains(outcome.status) && !outcome.wasKilled, "seed \(seed): \(outcome.status) \(outcome.errors.suffix(1000))")
    #expect(time < Double(limit), "seed \(seed): \(time) s")
    let outputs = outcome.status == 0 ? try folder.files(below: "output") : [:]
    try expectNobody(of: files, in: outputs, outcome, seed)
    guard outcome.status == 0 else { return false }
    // read = counted + replaced + test + unfinished + duplicate + rejected, in every row.
    for row in String(decoding: outputs["tabellen/verantwoording.csv"] ?? Data(), as: UTF8.self).split(separator: "\n").dropFirst() {
      let numbers = row.split(separator: ",").suffix(7).compactMap { Int($0) }
      #expect(numbers.count == 7 && numbers[0] == numbers.dropFirst().reduce(0, +), "seed \(seed): \(row)")
    }
    return true
  }

  /// A debug build on a busy machine is many times slower than what a user runs.
  private static var secondsPerRun: Int { ProcessInfo.processInfo.environment["INBRENG_FUZZ"] == nil ? 60 : 10 }

  /// No address that stands whole in the input stands in the output.
  private func expectNobody(of inputs: [String: Data], in outputs: [String: Data], _ outcome: Command.Outcome, _ seed: UInt64) throws {
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
      guard text.contains("@") else { continue }
      #expect(addresses.filter { text.contains($0) } == [], "seed \(seed): in \(path)")
    }
  }
}

/// Spoils a file the way mail programs, spreadsheets, disks and people do.
private struct Spoiler {
  var chance: SplitMix

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
