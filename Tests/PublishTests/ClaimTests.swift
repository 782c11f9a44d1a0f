import Consultation
import Testing

@testable import Publish

/// That a reader finds every figure of the digest back in a table, by the mark behind it and nothing else.
@Suite struct ClaimTests {
  /// A table as a reader opens it: from its text, by the rules of RFC 4180.
  private struct OpenTable {
    let header: [String]
    let rows: [[String]]

    init(_ text: String) {
      var records: [[String]] = []
      var record: [String] = []
      var cell = ""
      var isQuoted = false
      var rest = Substring(text)
      while let character = rest.popFirst() {
        switch character {
        case "\"" where isQuoted && rest.first == "\"":
          cell.append("\"")
          rest.removeFirst()
        case "\"": isQuoted.toggle()
        case "," where !isQuoted:
          record.append(cell)
          cell = ""
        case "\n" where !isQuoted:
          records.append(record + [cell])
          (record, cell) = ([], "")
        default: cell.append(character)
        }
      }
      header = records.first ?? []
      rows = Array(records.dropFirst())
    }

    /// What stands at an address such as `nodig[ronde=ronde-1;overleg=stuurgroep]`; nought when the row is not there.
    func value(at address: String) -> Double? {
      let parts = address.dropLast().split(separator: "[", maxSplits: 1)
      let keys = parts[1].split(separator: ";").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
      guard let column = header.firstIndex(of: String(parts[0])), keys.allSatisfy({ header.contains($0[0]) }) else { return nil }
      let row = rows.filter { row in keys.allSatisfy { key in header.firstIndex(of: key[0]).map { row[$0] } == key[1] } }
      guard row.count <= 1 else { return nil }
      return row.isEmpty ? 0 : Double(row[0][column])
    }
  }

  private struct Published {
    let files: [String: String]

    init(_ sample: Sample) {
      files = Dictionary(
        uniqueKeysWithValues: sample.textFiles().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    var claims: [[String]] { OpenTable(files["tabellen/beweringen.csv"] ?? "").rows }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyValueStandsInItsTable(_ seed: UInt64) {
    let published = Published(DigestPropertyTests.sample(seed: seed))
    var open: [String: OpenTable] = [:]
    for claim in published.claims {
      if open[claim[2]] == nil { open[claim[2]] = OpenTable(published.files[claim[2]] ?? "") }
      #expect(claim[2].hasPrefix("tabellen/") && open[claim[2]]?.value(at: claim[3]) == Double(claim[4]), "\(claim)")
      #expect(!claim[5].isEmpty, "\(claim)")
    }
  }

  /// Read the other way round: no number of the digest without a claim behind its sentence that has it.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyNumberInTheDigestIsClaimed(_ seed: UInt64) {
    let sample = DigestPropertyTests.sample(seed: seed)
    let published = Published(sample)
    var values: [String: Set<Int>] = [:]
    for claim in published.claims { values[claim[0], default: []].insert(Int((Double(claim[4]) ?? 0).rounded())) }
    for path in ["digest.md", "digest-kort.md"] {
      for line in (published.files[path] ?? "").split(separator: "\n") where Self.isProse(line) {
        for piece in line.replacing("</sup>", with: "<sup>").split(separator: "<sup>", omittingEmptySubsequences: false).chunked() {
          let numbers = Self.numbers(in: piece.text)
          #expect(numbers.isSubset(of: values[piece.mark] ?? []), "\(path) says \(numbers): \(piece.text) \(piece.mark)")
        }
      }
    }
  }

  /// Lines that say something of ours; quotes, tables, headings and the word list for quantities have no claim of their own.
  private static func isProse(_ line: Substring) -> Bool {
    !line.hasPrefix("#") && !line.hasPrefix("|") && !line.hasPrefix(">") && !line.contains("Woorden voor hoeveelheden")
  }

  /// The numbers outside quotation marks, list numbers and brackets of an exact nought.
  private static func numbers(in text: Substring) -> Set<Int> {
    var numbers: Set<Int> = []
    var digits = ""
    var depth = 0
    var line = text
    if let dot = line.firstIndex(of: "."), line[..<dot].allSatisfy(\.isNumber) { line = line[dot...] }
    for character in String(line) + " " {
      if character == "“" { depth += 1 }
      if character == "”" { depth -= 1 }
      if depth == 0, character.isASCII, character.isNumber {
        digits.append(character)
      } else if let number = Int(digits) {
        numbers.insert(number)
        digits = ""
      }
    }
    return numbers
  }

  @Test func aMarkStandsForOneThing() {
    for seed in 0..<40 as Range<UInt64> {
      let digest = DigestPropertyTests.sample(seed: seed).digest
      var said: [String: DigestClaim] = [:]
      for claim in digest.claims { #expect(said.updateValue(claim, forKey: claim.id) == nil) }
    }
  }

  @Test func aMarkStaysWhenTheFigureChanges() {
    func marks(_ organisations: Int) -> [String] {
      var sample = Sample()
      for organisation in 1...organisations { sample.answer(sample.respondent(organisation), "nodig", "De jeugd.", ["jeugd"]) }
      return Published(sample).claims.filter { $0[3].hasPrefix("organisaties[ronde=ronde-1;thema=jeugd") }.map { $0[0] }
    }
    #expect(!marks(3).isEmpty)
    #expect(marks(3) == marks(4))
  }

  @Test func aSentenceKnowsTheFiguresOfItsParts() {
    let cell = TableCell(table: "tabellen/t.csv", row: [.init(column: "ronde", value: "r")], column: "n", definition: "Iets.")
    let figure = Figure(1, in: cell)
    let sentence: Sentence = "Van de \(Dutch.count(figure, .organisation)) zegt \(figure) dit."
    #expect(sentence.text == "Van de één organisatie zegt 1 dit.")
    #expect(sentence.figures == [figure, figure])
    #expect(cell.address == "n[ronde=r]")
    #expect(DigestClaim("Niets met een getal.", in: "kort") == nil)
  }
}

extension [Substring] {
  /// Text and the mark behind it, in turn.
  fileprivate func chunked() -> [(text: Substring, mark: String)] {
    stride(from: 0, to: count, by: 2).map { (self[$0], $0 + 1 < count ? String(self[$0 + 1]) : "") }
  }
}
