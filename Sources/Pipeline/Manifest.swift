internal import Consultation
internal import FoundationEssentials
internal import Normalise
internal import Publish

/// The evidence beside an output: what went in, what came out, and how much was counted.
struct Manifest: Encodable {
  /// The name of the file below the output folder.
  static let fileName = "manifest.json"

  let program: String
  let version: String
  let settings: [String: String]
  let rounds: [Entitled]
  /// A fingerprint of the key that made the pseudonyms; the key cannot be found from it.
  let key: String
  /// The parts that were left out, in alphabetical order; nil when nothing was.
  let without: [String]?
  let input: [Entry]
  let output: [Entry]
  let counts: [Counts]

  /// A file and its SHA-256.
  struct Entry: Codable {
    let path: String
    let sha256: String

    /// The entry of a file, by its path below a folder.
    init(_ file: InputFile, below folder: String = "") {
      path = folder + file.source.path
      sha256 = Manifest.sha256(file.bytes)
    }

    /// The entry of a file with this hash.
    init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// A round and its title.
  struct Entitled: Encodable {
    let ronde: String
    let titel: String
  }

  /// The account of one response file.
  struct Counts: Encodable {
    let bron: String
    let gelezen: Int
    let geteld: Int
    let vervangen: Int
    let test: Int
    let onvolledig: Int
    let dubbel: Int
    let afgekeurd: Int
  }

  init(
    settings: Settings, rounds: [Round], key: PseudonymKey, without: Set<OutputPart>, input: [Entry], output: [RecordedFile],
    accounts: [FileAccount]
  ) {
    program = "inbreng"
    version = inbrengVersion
    self.settings = [
      "titel": settings.title, "fictief": settings.isFictional ? "ja" : "nee", "drempel": String(settings.disclosureThreshold),
      "personen_per_organisatie": String(settings.personsPerOrganisation), "voorbereiding": String(settings.preparation),
    ]
    self.rounds = rounds.map { Entitled(ronde: $0.code.rawValue, titel: $0.title) }
    self.key = Self.fingerprint(of: key)
    self.without = without.isEmpty ? nil : without.map(\.rawValue).sorted()
    self.input = input.sorted { $0.path < $1.path }
    self.output = output.map { Entry(path: $0.file.path, sha256: $0.sha256) }.sorted { $0.path < $1.path }
    counts = accounts.map {
      Counts(
        bron: $0.file.path, gelezen: $0.read, geteld: $0[.counted], vervangen: $0[.replaced], test: $0[.test], onvolledig: $0[.unfinished],
        dubbel: $0[.duplicate], afgekeurd: $0.rejected)
    }
  }

  /// The manifest as a file of the output.
  func file() throws -> OutputFile {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return OutputFile(path: Self.fileName, bytes: Self.withoutHidden(try encoder.encode(self)) + [0x0A])
  }

  /// JSON in which characters that hide or turn text, as the name of a file may hold, are written by their numbers.
  private static func withoutHidden(_ json: Data) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x7F {
        result.append(UInt8(scalar.value))
      } else if scalar.isHidden {
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
          let digits = String(unit, radix: 16)
          result += Array(("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
        }
      } else {
        result += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return result
  }

  /// What the manifest of an existing output says, as far as it is needed to judge that output.
  struct Record: Decodable {
    let version: String?
    let key: String?
    let without: [String]?
    let input: [Entry]?
    let output: [Entry]

    /// The manifest in a file, or nil when it is none.
    init?(_ bytes: [UInt8]) {
      guard let record = try? JSONDecoder().decode(Record.self, from: Data(bytes)) else { return nil }
      self = record
    }

    /// The parts that were left out when it was made.
    var omitted: Set<OutputPart> { Set((without ?? []).compactMap(OutputPart.init)) }
    /// The SHA-256 of every file that came out, by path.
    var outputs: [String: String] { Self.byPath(output) }
    /// The SHA-256 of every file that went in, by path.
    var inputs: [String: String] { Self.byPath(input ?? []) }

    static func byPath(_ entries: [Entry]) -> [String: String] {
      Dictionary(entries.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What tells one key from another and gives neither away.
  static func fingerprint(of key: PseudonymKey) -> String { sha256(Array("inbreng, vingerafdruk van de sleutel\n".utf8) + key.bytes) }

  /// What a manifest says of the run that it stands beside, as far as two runs are compared.
  struct Evidence: Sendable {
    let version: String
    let settings: [String: String]
    /// The SHA-256 of every file of the input, by its path below the input folder.
    let files: [String: String]
  }

  /// The evidence in the manifest of an existing output, or nil when it is none of ours.
  static func evidence(in bytes: [UInt8]) -> Evidence? {
    struct Document: Decodable {
      let program: String
      let version: String
      let settings: [String: String]
      let input: [Entry]
    }
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)), document.program == "inbreng" else { return nil }
    return Evidence(version: document.version, settings: document.settings, files: Record.byPath(document.input))
  }

  /// The SHA-256 of some bytes, in lower-case hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.add(bytes)
    return hash.digest()
  }
}
