internal import Consultation

/// Web addresses that hold something which leads to a person: a query, an account, a long number or a profile.
enum URLRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    var position = 0
    while position < bytes.count {
      guard let end = address(in: bytes, at: position) else {
        position += 1
        continue
      }
      if identifies(bytes[position..<end]) { findings.append(PersonalDataFinding(range: position..<end, kind: .url)) }
      position = end
    }
  }

  private static let openings = [
    "http://", "https://", "www.", "linkedin.com/", "facebook.com/", "instagram.com/", "twitter.com/", "x.com/",
  ]
  .map { Array($0.utf8) }

  private static func address(in bytes: [UInt8], at position: Int) -> Int? {
    guard bytes[position].isASCIILetter, position == 0 || !bytes[position - 1].isWordByte else { return nil }
    let first = bytes[position] | 0x20
    guard
      let opening = openings.first(where: { opening in
        first == opening[0] && position + opening.count < bytes.count
          && zip(bytes[position...], opening).allSatisfy { ($0.isASCIILetter ? $0 | 0x20 : $0) == $1 }
      })
    else { return nil }
    var end = position + opening.count
    while end < bytes.count, bytes[end] > 0x20, ![0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5D, 0x7D, 0x2C, 0x3B].contains(bytes[end]) {
      end += 1
    }
    while end > position, !bytes[end - 1].isWordByte, bytes[end - 1] != 0x2F { end -= 1 }
    return end > position + opening.count ? end : nil
  }

  private static func identifies(_ url: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: url, as: UTF8.self).lowercased()
    if text.contains("?") || text.contains("@") || text.contains("#") || text.contains("=") { return true }
    if profiles.contains(where: { text.contains($0) }) { return true }
    let path = text.split(separator: "/").dropFirst(text.hasPrefix("http") ? 2 : 1)
    return path.contains { piece in
      let digits = piece.utf8.count { $0.isDigit }
      let letters = piece.utf8.count { $0.isASCIILetter }
      return digits >= 5 || (digits >= 2 && letters >= 2 && digits + letters >= 8 && !piece.contains("20")) || piece.hasPrefix("~")
    }
  }

  private static let profiles = [
    "linkedin.com/in/", "facebook.com/", "instagram.com/", "twitter.com/", "x.com/", "tiktok.com/", "/profiel/", "/profile/", "/user/",
    "/gebruiker/", "/client/", "/dossier/", "/persoon/", "/patient/",
  ]
}
