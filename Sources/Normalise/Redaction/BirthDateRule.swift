internal import Consultation

/// Dates of birth: a date after a word that says so, or a date of long ago right after a person's name.
enum BirthDateRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    guard text.hasDigits else { return }
    let nameEnds = findings.filter { $0.kind == .name }.map(\.range.upperBound)
    for index in text.tokens.list.indices where text.tokens.list[index].hasDigit {
      guard let (last, year) = date(text, at: index) else { continue }
      let start = text.tokens.list[index].start
      let isAnnounced = text.words(before: start, count: 4).contains { word in
        word == "geb" || word.hasPrefix("gebor") || word.hasPrefix("geboorte") || word == "gebdat" || word == "geboren"
      }
      let isFollowed = last + 1 < text.tokens.count && text.tokens.word(last + 1) == "geboren"
      let before = text.words(before: start, count: 4)
      let followsName =
        nameEnds.contains { (0...4).contains(start - $0) }
        || (index > 0 && text.isMark[index - 1] && text.tokens.word(index - 1) == PersonalData.name.rawValue)
      let isOld = year.map { (1920...2012).contains($0) } ?? false
      if isAnnounced && !before.contains("overleg") || isFollowed || followsName && isOld {
        findings.append(PersonalDataFinding(range: start..<text.tokens.list[last].end, kind: .birthDate))
      }
    }
  }

  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "jan",
    "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ]

  /// The last word and the year of a date that starts at `index`.
  private static func date(_ text: ScannedText, at index: Int) -> (last: Int, year: Int?)? {
    guard index + 2 < text.tokens.count, let first = number(text, index) else { return yearAlone(text, at: index) }
    for next in index + 1...index + 2 {
      guard text.tokens.list[next].before.isSubset(of: [.blank, .hyphen, .slash, .stop, .apostrophe]) else {
        return yearAlone(text, at: index)
      }
    }
    guard let third = number(text, index + 2) else { return nil }
    if months.contains(text.tokens.word(index + 1)) {
      return (1...31).contains(first) ? (index + 2, full(third)) : nil
    }
    guard let second = number(text, index + 1) else { return nil }
    if (1...31).contains(first), (1...12).contains(second), third <= 99 || (1900...2100).contains(third) { return (index + 2, full(third)) }
    return (1900...2100).contains(first) && (1...12).contains(second) && (1...31).contains(third) ? (index + 2, first) : nil
  }

  private static func yearAlone(_ text: ScannedText, at index: Int) -> (last: Int, year: Int?)? {
    guard let year = number(text, index), (1900...2021).contains(year),
      text.words(before: text.tokens.list[index].start, count: 2).contains("geboren")
    else { return nil }
    return (index, nil)
  }

  private static func full(_ year: Int) -> Int { year > 99 ? year : year > 21 ? 1900 + year : 2000 + year }

  private static func number(_ text: ScannedText, _ index: Int) -> Int? { Int(text.tokens.word(index)) }
}
