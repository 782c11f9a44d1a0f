public import Consultation

/// A fictional consultation of any size, in every format in which offices send their answers.
///
/// Organisations, overleggen, themes and questions are those of the codebook; the people and what they say are made up. The same
/// codebook, number and seed give the same bytes. Besides the exports there are `input/inbreng.yaml` and `verwacht.csv`, which says
/// what the reader must make of every file.
public struct Generator: Sendable {
  private let codebook: Codebook
  private let respondents: Int
  private let seed: UInt64

  /// A consultation with this many respondents: persons with at least one submission that counts.
  public init(codebook: Codebook, respondents: Int, seed: UInt64) {
    self.codebook = codebook
    self.respondents = respondents
    self.seed = seed
  }

  /// Hands over the files piece by piece, by their path below the folder of the consultation.
  ///
  /// The pieces of one path come in order, one path after the other, and are to be appended; none is larger than 1 MiB. The files of the
  /// codebook are not among them.
  public func write(_ sink: (_ path: String, _ piece: [UInt8]) throws -> Void) rethrows {
    let fiction = Fiction(codebook: codebook, seed: seed)
    try sink("input/inbreng.yaml", Array(Self.settings.utf8))
    var expected: [String] = []
    for round in 0..<2 {
      for office in 0..<Attendance.offices {
        try write(office: office, round: round, fiction, &expected, sink)
      }
    }
    expected.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try sink("verwacht.csv", Array((FileCounts.heading + expected.joined()).utf8))
  }

  /// Handed over when this much is written.
  private static let pieceSize = 1 << 18

  private func write(
    office: Int, round: Int, _ fiction: Fiction, _ expected: inout [String], _ sink: (String, [UInt8]) throws -> Void
  ) rethrows {
    let attendance = Attendance(fiction: fiction, respondents: respondents)
    let tool = Tool(office: office, round: round)
    let export = tool.export(fiction, office: office, round: round)
    let neighbour = (office + Attendance.offices - 1) % Attendance.offices
    let abilities = bounded(export.abilities)
    let neighbourAbilities = bounded(Tool(office: neighbour, round: round).export(fiction, office: neighbour, round: round).abilities)
    var serial = 0
    for file in 0..<attendance.files(of: office) {
      let name = "ronde-\(round + 1)/\(tool.rawValue)-\(Self.officeNames[office])\(file == 0 ? "" : "-\(file + 1)").csv"
      let path = "input/rondes/\(name)"
      var counts = FileCounts()
      var csv = CSVWriter(export.dialect)
      try attendance.submissions(
        office: office, round: round, file: file, abilities: abilities, neighbour: neighbourAbilities
      ) { response in
        if counts.read == 0 { export.writeHeader(to: &csv) }
        var response = response
        if response.fate != .duplicate { serial += 1 }
        response.serial = serial
        export.write(response, to: &csv)
        counts.count(response.fate)
        if csv.bytes.count >= Self.pieceSize { try Self.handOver(&csv, path, sink) }
      }
      guard counts.read > 0 else { continue }
      export.writeFooter(submissions: counts.read, to: &csv)
      try Self.handOver(&csv, path, sink)
      expected.append(counts.row(path: name))
    }
  }

  private static func handOver(_ csv: inout CSVWriter, _ path: String, _ sink: (String, [UInt8]) throws -> Void) rethrows {
    if csv.bytes.count <= 1 << 20 {
      if !csv.bytes.isEmpty { try sink(path, csv.bytes) }
    } else {
      for start in stride(from: 0, to: csv.bytes.count, by: pieceSize) {
        try sink(path, Array(csv.bytes[start..<min(start + pieceSize, csv.bytes.count)]))
      }
    }
    csv.clear()
  }

  /// What a file can tell with this codebook: without a question for it there is no column for it.
  private func bounded(_ abilities: Attendance.Abilities) -> Attendance.Abilities {
    var abilities = abilities
    let has: (Code<Question>.Attribute) -> Bool = { codebook.question($0.code) != nil }
    if !has(.email), abilities.knowsEmail {
      abilities.knowsEmail = false
      abilities.identifiesAll = false
      abilities.copiesRows = false
    }
    if !has(.respondent), !abilities.knowsEmail { abilities.identifiesAll = false }
    abilities.showsTests = has(.organisation)
    return abilities
  }

  /// The names of the offices, in the files' names.
  private static let officeNames = [
    "gemeenten", "zorgpartners", "veiligheid", "wonen", "ervaring", "heuvelland", "ggz", "justitie", "welzijn", "parkstad", "jeugd",
    "mijnstreek", "provincie",
  ]

  private static let settings = """
    # Een verzonnen consultatie: geen van de genoemde organisaties heeft dit gezegd.
    titel: Fictieve consultatie zorg en veiligheid
    fictief: ja
    rondes:
      ronde-1: "Ronde 1: maart 2021"
      ronde-2: "Ronde 2: mei en juni 2021"

    """
}
