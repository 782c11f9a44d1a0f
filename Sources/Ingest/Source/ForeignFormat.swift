/// What a file is that people put among the exports and that holds no table: a letter, a scan, a saved page.
enum ForeignFormat {
  /// What a file is, in words; nil when it may be a table. Decided by how it begins, whatever it is called.
  static func name(of bytes: [UInt8]) -> String? {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    // Other programs put a mark and blanks in front.
    let start = bytes.prefix(200).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    guard start.first == UInt8(ascii: "<") else { return nil }
    let text = String(decoding: start.prefix(60), as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<head", "<body", "<table"].contains(where: text.hasPrefix) { return "een webpagina" }
    return text.hasPrefix("<?xml") ? "een XML-bestand" : nil
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "een PDF"), (Array("{\\rtf".utf8), "een tekstdocument (RTF)"), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "een plaatje"),
    ([0xFF, 0xD8, 0xFF], "een plaatje"),
  ]
}
