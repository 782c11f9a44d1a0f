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
      if end - position > 2 { findings.append(PersonalDataFinding(range: position..<end, kind: .handle)) }
    }
    for index in text.tokens.list.indices.dropFirst() {
      let token = text.tokens.list[index]
      guard token.before.contains(.colon), !text.isMark[index], networks.contains(text.tokens.word(index - 1)), token.letters > 2 else {
        continue
      }
      findings.append(PersonalDataFinding(range: token.start..<token.end, kind: .handle))
    }
  }

  private static let networks: Set<String> = [
    "twitter", "instagram", "insta", "facebook", "linkedin", "snapchat", "skype", "tiktok", "telegram", "account", "gebruikersnaam",
  ]
}
