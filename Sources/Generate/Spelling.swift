/// How people spell the names of a codebook.
enum Spelling {
  /// Appends the name of an organisation as somebody wrote it.
  static func append(organisationOf response: Response, in fiction: Fiction, to text: inout [UInt8]) {
    var chance = response.chance(0x6F72_67)
    if response.sender == .tester {
      switch chance.below(4) {
      case 0: return text.append(text: "test")
      case 1: return text.append(text: "Test")
      case 2: return text.append(text: "TEST")
      default: return text.append(text: "Test organisatie")
      }
    }
    guard response.organisation >= 0 else { return }
    if chance.happens(15) { return text.append(contentsOf: chance.pick(fiction.strangers)) }
    append(
      fiction.organisations[response.organisation], aliases: fiction.organisationAliases[response.organisation], &chance, to: &text)
  }

  /// Appends a name or one of its aliases, sometimes with a slip of the finger.
  static func append(_ name: [UInt8], aliases: [[UInt8]], _ chance: inout Chance, to text: inout [UInt8]) {
    let start = text.count
    text.append(contentsOf: aliases.isEmpty || chance.happens(600) ? name : chance.pick(aliases))
    switch chance.below(100) {
    case 0..<4: slip(&chance, from: start, in: &text)
    case 4..<6: for index in start..<text.count where (65...90).contains(text[index]) { text[index] += 32 }
    case 6..<8: text.append(UInt8(ascii: " "))
    default: break
    }
  }

  /// Two neighbouring letters change places, or one is left out; short names are typed right.
  private static func slip(_ chance: inout Chance, from start: Int, in text: inout [UInt8]) {
    guard text.count - start >= 8 else { return }
    let place = start + 2 + chance.below(text.count - start - 4)
    guard isSmall(text[place]), isSmall(text[place + 1]) else { return }
    if chance.happens(500) { text.swapAt(place, place + 1) } else { text.remove(at: place) }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
}
