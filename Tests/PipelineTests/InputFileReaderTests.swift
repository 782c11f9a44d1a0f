import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite struct InputFileReaderTests {
  private func read(
    _ work: WorkFolder, _ name: String = "a.csv", limit: Int = 1000, lineLimit: Int = .max, meanwhile: () -> Void = {}
  ) throws(InputFileReader.Failure) -> [UInt8] {
    try InputFileReader.read(DiskPath(work.path(name)), limit: limit, lineLimit: lineLimit, meanwhile: meanwhile)
  }

  @Test func everyByteIsRead() throws {
    let work = try WorkFolder()
    try work.write("een\ntwee\n", to: "a.csv")
    #expect(try read(work) == Array("een\ntwee\n".utf8))
    try work.write("", to: "a.csv")
    #expect(try read(work) == [])
  }

  @Test func aFileThatChangesMeanwhileIsNotUsed() throws {
    for change in ["een", "een\ntwee\ndrie\n", "EEN\nTWEE\n"] {
      let work = try WorkFolder()
      try work.write("een\ntwee\n", to: "a.csv")
      let file = work.path("a.csv")
      #expect(throws: InputFileReader.Failure.changed, "\(change)") {
        try read(work) {
          // In place, as a program that saves does; the clock of the file system is coarse.
          Thread.sleep(forTimeInterval: 0.02)
          let handle = FileHandle(forWritingAtPath: file)
          handle?.write(Data(change.utf8))
          try? handle?.truncate(atOffset: UInt64(change.utf8.count))
          try? handle?.close()
        }
      }
    }
  }

  @Test func whatIsNoFile() throws {
    let work = try WorkFolder()
    try work.write("x", to: "map/a.csv")
    try FileManager.default.createSymbolicLink(atPath: work.path("link"), withDestinationPath: "map/a.csv")
    mkfifo(work.path("pijp"), 0o600)
    for name in ["map", "link", "pijp"] { #expect(throws: InputFileReader.Failure.notAFile) { try read(work, name) } }
    #expect(throws: InputFileReader.Failure.system(ENOENT)) { try read(work, "weg") }
  }

  @Test func theLimitIsTheLastSizeThatIsRead() throws {
    let work = try WorkFolder()
    try work.write(String(repeating: "x", count: 100), to: "a.csv")
    #expect(try read(work, limit: 100).count == 100)
    #expect(throws: InputFileReader.Failure.tooLarge) { try read(work, limit: 99) }
  }

  /// Against a count that looks at every line.
  @Test func linesAreMeasuredAtEveryPlace() throws {
    let work = try WorkFolder()
    var seed: UInt64 = 7
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append([0x61, 0x61, 0x61, 0x0A, 0x61, 0x0D][Int(seed >> 33) % 6])
      }
      try work.write(Data(bytes), to: "a.csv")
      let longest = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.map(\.count).max() ?? 0
      for limit in 1...8 {
        let isRefused = (try? read(work, lineLimit: limit)) == nil
        #expect(isRefused == (longest > limit), "\(bytes) \(limit)")
      }
    }
  }
}

@Suite struct ShownNameTests {
  @Test func plainNamesStayAsTheyAre() {
    for name in ["antwoorden (2).csv", "Café Über-ß.csv", "日本.csv", "e\u{301}.csv"] {
      #expect(ShownName.text(of: Array(name.utf8)) == name)
      #expect(ShownName.isPlain(Array(name.utf8)))
    }
  }

  @Test func theRestIsEscaped() {
    let names: [([UInt8], String)] = [
      ([0x61, 0xE9, 0x62], #"a\xE9b"#), (Array("a\nb\tc".utf8), #"a\u{000A}b\u{0009}c"#), (Array("\u{202E}x".utf8), #"\u{202E}x"#),
      (Array(#"a\b"#.utf8), #"a\\b"#), ([0xE2, 0x82], #"\xE2\x82"#), ([0xF0, 0x9F, 0x98, 0x80], "😀"), ([0xC0, 0xAF], #"\xC0\xAF"#),
      (Array("\u{2028}".utf8), #"\u{2028}"#), (Array("\u{E0001}".utf8), #"\u{E0001}"#),
    ]
    for (name, shown) in names {
      #expect(ShownName.text(of: name) == shown)
      #expect(!ShownName.isPlain(name) || shown == "😀")
    }
  }

  /// Exhaustively for names of two letters out of the difficult ones.
  @Test func noTwoNamesLookTheSame() {
    let letters: [UInt8] = [0x0A, 0x5C, 0x61, 0x78, 0x75, 0x7B, 0x30, 0x41, 0x7D, 0xC3, 0xA9, 0xFF]
    var seen: [String: [UInt8]] = [:]
    for a in letters {
      for b in letters {
        for c in letters {
          let name = [a, b, c]
          let shown = ShownName.text(of: name)
          #expect(seen[shown] == nil, "\(name) and \(seen[shown] ?? [])")
          seen[shown] = name
        }
      }
    }
  }
}

@Suite struct PlainYAMLTests {
  @Test(arguments: [
    "", "titel: Zorg & veiligheid *samen*\n", "titel: '*nadruk*'\nrondes:\n  ronde-1: Eerste [maart], deel - 1\n", "# *uitleg*\ntitel: x\n",
    "kopregels: [1, 2]\nkolommen:\n  \"Wat vindt u ervan?\": past-wel\n  7: negeren\n", "titel: a, *b*\n", "titel: wie? * wat\n",
  ])
  func whatPeopleWriteIsPlain(text: String) { #expect(PlainYAML.accepts(Array(text.utf8)), "\(text)") }

  @Test(arguments: [
    "a: &x [1]\nb: *x\n", "b: [*x, *x]\n", "- *x\n", "? *x\n: 1\n", "a: {b: *x}\n", String(repeating: "[", count: 65),
    "a:\n" + String(repeating: "[\n", count: 65), String(repeating: "- ", count: 65) + "x", String(repeating: " ", count: 300) + "a: b",
    String(repeating: "#", count: 1_000_001),
  ])
  func whatMayExplodeIsNot(text: String) { #expect(!PlainYAML.accepts(Array(text.utf8)), "\(text.prefix(50))") }
}
