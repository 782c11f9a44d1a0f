internal import Consultation

/// Names of accounts: `@naam`, and a word after the name of a network and a colon.
enum HandleRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let bytes = text.bytes
    for (position, byte) in bytes.enumerated() where byte == 0x40 {
      if position > 0, bytes[position - 1].isWordByte || bytes[position - 1] == 0x2E || bytes[position - 1] == 0x29 { continue }
      var end = position + 1
      while end < bytes.count, bytes[end].isWordByte || bytes[end] == 0x5F || bytes[end] == 0x2E { end += 1 }
      while end > position + 1, bytes[end - 1] == 0x2E { end -= 1 }
      guard end - position > 2, !isDomainOfOrganisation(position, in: text) else { continue }
      findings.append(PersonalDataFinding(range: position..<end, kind: .handle))
    }
    for index in text.tokens.list.indices.dropFirst() {
      let token = text.tokens.list[index]
      guard token.before.contains(.colon), !text.isMark[index], networks.contains(text.tokens.word(index - 1)), token.letters > 2 else {
        continue
      }
      findings.append(PersonalDataFinding(range: token.start..<token.end, kind: .handle))
    }
  }

  /// `@sittard-geleen.nl`: the end of an address of which the codebook knows every word leads to an organisation, not to a person.
  private static func isDomainOfOrganisation(_ position: Int, in text: ScannedText) -> Bool {
    var end = position + 1
    while end < text.bytes.count, text.bytes[end].isWordByte || [0x2D, 0x2E].contains(text.bytes[end]) { end += 1 }
    let first = text.tokens.list.firstPlace { $0.start > position }
    let next = text.tokens.list.firstPlace { $0.start >= end }
    guard next - first > 1, Domains.endings.contains(text.tokens.word(next - 1)) else { return false }
    return (first..<next - 1).allSatisfy { text.kinds[$0].contains(.codebook) }
  }

  private static let networks: Set<String> = [
    "twitter", "instagram", "insta", "facebook", "linkedin", "snapchat", "skype", "tiktok", "telegram", "account", "gebruikersnaam",
  ]
}
