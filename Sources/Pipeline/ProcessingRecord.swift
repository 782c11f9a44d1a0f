internal import Consultation
internal import Ingest

/// The documents with which a controller accounts for a consultation: the entry for the register of processing activities, an aid for the
/// impact assessment and a draft for the algorithm register. What the settings and the codebook say is filled in; the rest is asked.
struct ProcessingRecord {
  private let values: [String: String]

  /// The documents of a consultation with the settings and the codebook that a new one begins with.
  init() {
    let reading = Template.all.first { $0.path == "input/inbreng.yaml" }
      .map { SettingsReader.read(InputFile(source: SourceFile("inbreng.yaml"), bytes: $0.bytes)) }
    self.init(reading ?? SettingsReader.Reading(), codebook: CodebookFolder.read(CodebookFolder.templates).codebook)
  }

  /// The documents of a consultation with these settings and this codebook.
  init(_ reading: SettingsReader.Reading, codebook: Codebook?) {
    let settings = reading.settings
    let rounds = settings.roundTitles.sorted { naturallyPrecedes($0.key.rawValue, $1.key.rawValue) }
    let attributes = codebook?.questions.filter { $0.kind == .attribute }.map { $0.wording.lowercased() } ?? []
    values = [
      "titel": settings.title, "versie": inbrengVersion, "drempel": String(settings.disclosureThreshold), "sleutel": reading.keyFile,
      "kenmerken": attributes.joined(separator: ", "),
      "rondes": rounds.map { "- `\($0.key.rawValue)`: \($0.value)" }.joined(separator: "\n"),
    ]
  }

  /// Whether a template is one of these documents.
  func isDocument(_ template: Template) -> Bool { template.path.hasPrefix("verantwoording/") }

  /// The document with every `{{name}}` replaced by what is known under that name.
  func filled(_ template: [UInt8]) -> [UInt8] {
    var text = ""
    var rest = Substring(String(decoding: template, as: UTF8.self))
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      text += rest[..<open.lowerBound] + (values[String(rest[open.upperBound..<close.lowerBound])] ?? "")
      rest = rest[close.upperBound...]
    }
    return Array((text + rest).utf8)
  }
}
