internal import Consultation

/// Dates of birth: a date near a word that says so, or a date of long ago right after a person.
enum BirthDateRule {
  static func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let announced = text.cues.indices.filter {
      text.cues[$0].contains(.announcesBirth) && text.tokens.list[$0].letters > 1 && isAnnouncement(text.tokens.word($0))
    }
    guard text.hasDigits || !announced.isEmpty else { return }
    let nameEnds = findings.filter { $0.kind == .name }.map(\.range.upperBound)
    var index = 0
    while index < text.tokens.count {
      guard !text.isMark[index], text.tokens.list[index].hasDigit || text.cues[index].contains(.opensDate),
        let date = WrittenDate(text.tokens, at: index)
      else {
        index += 1
        continue
      }
      let start = text.tokens.list[index].start
      let isFull = date.hasDay && date.year != nil
      let isNear = announced.contains { (1...8).contains(index - $0) || (1...4).contains($0 - date.last) && isFull }
      let isOld = date.year.map { (1920...2012).contains($0) } ?? false
      let followsPerson = nameEnds.contains { (0...4).contains(start - $0) } || follows(text, index)
      let isPersonal = followsPerson || precedesBirthplace(text, date.last) || stands(index, inSentenceWithPersonOf: text)
      // `*21-08-1993`
      let isStarred = isFull && start > 0 && text.byte(start - 1) == 0x2A
      if date.isShortRun, !announced.contains(where: { (1...2).contains(index - $0) }) {
        index += 1
        continue
      }
      if isNear && areTogether(text, index, announced) || isFull && isOld && isPersonal || isStarred
        || date.hasDay && standsWithAge(text, index, date.last)
      {
        findings.append(PersonalDataFinding(range: start..<text.tokens.list[date.last].end, kind: .birthDate))
      }
      index = date.last + 1
    }
  }

  /// Folded words that say that a date is one of birth, and how others begin that do.
  static let announcements: Set<String> = [
    "geb", "gd", "dob", "birth", "born", "gbd", "gebdat", "gebdatum", "jarig", "verjaardag", "verjaart",
  ]

  static let announcingBeginnings = ["gebor", "geboorte"]

  /// Whether a folded word says that a date is one of birth.
  private static func isAnnouncement(_ word: String) -> Bool {
    announcements.contains(word) || announcingBeginnings.contains(where: word.hasPrefix)
  }

  /// Whether an announcement stands in the sentence of the date, or right before it on another line.
  private static func areTogether(_ text: ScannedText, _ index: Int, _ announced: [Int]) -> Bool {
    announced.contains {
      text.tokens.list[$0].sentence == text.tokens.list[index].sentence || (1...2).contains(index - $0)
    } && !text.words(before: text.tokens.list[index].start, count: 3).contains { $0 == "overleg" || $0 == "vergadering" }
  }

  private static let people: Set<String> = [
    PersonalData.name.rawValue, "client", "cliente", "patient", "patiente", "man", "vrouw", "jongen", "meisje", "zoon", "dochter",
    "bewoner",
    "bewoonster", "mevrouw", "meneer", "heer", "verdachte", "slachtoffer", "moeder", "vader", "broer", "zus", "partner", "jongere", "kind",
  ]

  /// `12 maart 1984 te Heerlen`
  private static func precedesBirthplace(_ text: ScannedText, _ last: Int) -> Bool {
    last + 2 < text.tokens.count && text.tokens.word(last + 1) == "te" && text.tokens.list[last + 2].startsWithCapital
  }

  /// Words before a date that say that something else happened then.
  private static let events: Set<String> = [
    "sinds", "vanaf", "per", "op", "tot", "voor", "na", "wet", "besluit", "artikel", "overleg", "vergadering", "dd", "begin", "eind", "in",
  ]

  /// Whether somebody is named shortly before an old date, and no event: `mevrouw [naam] uit Geleen, 12-03-1951`.
  private static func stands(_ index: Int, inSentenceWithPersonOf text: ScannedText) -> Bool {
    guard index > 0, !events.contains(text.tokens.word(index - 1)) else { return false }
    return (max(0, index - 8)..<index).contains {
      text.tokens.list[$0].sentence == text.tokens.list[index].sentence && people.contains(text.tokens.word($0))
    }
  }

  /// Whether the words around a date say how old somebody becomes then: `wordt op 3 mei 18`.
  private static func standsWithAge(_ text: ScannedText, _ index: Int, _ last: Int) -> Bool {
    let near = Array(max(0, index - 4)..<index) + Array(min(last + 1, text.tokens.count)..<min(last + 5, text.tokens.count))
    let sentence = text.tokens.list[index].sentence
    let isBirthday = near.contains {
      text.tokens.list[$0].sentence == sentence && ["wordt", "werd", "word"].contains(text.tokens.word($0))
    }
    guard isBirthday else { return false }
    return near.contains { place in
      text.tokens.list[place].sentence == sentence && DutchNumber.value(text.tokens, place).map { (2...110).contains($0) } == true
        && (place + 1 >= text.tokens.count
          || !["uur", "keer", "dagen", "weken", "maanden", "plekken"].contains(text.tokens.word(place + 1)))
    }
  }

  /// Whether the word before the date, brackets aside, is a person.
  private static func follows(_ text: ScannedText, _ index: Int) -> Bool {
    guard index > 0, text.tokens.list[index].before.isSubset(of: [.blank, .comma, .open, .close, .hyphen, .other]) else { return false }
    return people.contains(text.tokens.word(index - 1))
  }
}

/// A date as people write it, in digits or in words.
struct WrittenDate {
  /// The last word of it.
  let last: Int
  /// The year in full, when it is there.
  let year: Int?
  /// Whether it says the day.
  let hasDay: Bool
  /// Whether it is six digits in a row, which may be anything.
  let isShortRun: Bool

  /// The date that starts at `index`: `12-03-1984`, `3 april '88`, `1984-03-12`, `drie april negentienachtentachtig`, `april 1988`, `1988`.
  init?(_ tokens: Tokens, at index: Int) {
    guard tokens.list[index].hasDigit || tokens.list[index].letters > 2 else { return nil }
    func follows(_ next: Int) -> Bool {
      next < tokens.count && tokens.list[next].before.isSubset(of: [.blank, .hyphen, .slash, .stop, .apostrophe])
    }
    let first = DutchNumber.value(tokens, index)
    isShortRun = tokens.list[index].hasDigit && tokens.bytes(index).count == 6
    if let year = Self.run(tokens, index) {
      (last, self.year, hasDay) = (index, year, true)
    } else if let first, (1...31).contains(first), follows(index + 1), let month = Self.month(tokens, index + 1), month > 0 {
      if follows(index + 2), let (year, last) = Self.year(tokens, index + 2) {
        (self.last, self.year, hasDay) = (last, year, true)
      } else if Self.isMonthName(tokens, index + 1) {
        (last, year, hasDay) = (index + 1, nil, true)
      } else {
        return nil
      }
    } else if let first, (1900...2100).contains(first) {
      if follows(index + 1), follows(index + 2), let month = Self.month(tokens, index + 1), month > 0,
        let day = DutchNumber.value(tokens, index + 2), (1...31).contains(day)
      {
        (last, year, hasDay) = (index + 2, first, true)
      } else if first <= 2012 {
        (last, year, hasDay) = (index, first, false)
      } else {
        return nil
      }
    } else if Self.isMonthName(tokens, index), follows(index + 1), let (year, last) = Self.year(tokens, index + 1), year > 1900 {
      (self.last, self.year, hasDay) = (last, year, false)
    } else {
      return nil
    }
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
  ]
  private static let short: Set<String> = ["jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"]

  /// The words without a digit with which a date may begin.
  static var openings: Set<String> { short.union(months).union(DutchNumber.words.keys) }

  private static func isMonthName(_ tokens: Tokens, _ index: Int) -> Bool {
    guard index < tokens.count, !tokens.list[index].hasDigit else { return false }
    let word = tokens.word(index)
    return months.contains(word) || short.contains(word)
  }

  /// The year of a date in eight digits or six: `12031984`, `120384`.
  private static func run(_ tokens: Tokens, _ index: Int) -> Int? {
    let digits = tokens.bytes(index)
    guard digits.count == 8 || digits.count == 6, digits.allSatisfy(\.isDigit) else { return nil }
    var value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    // `010190`
    if digits.count == 6 { value = value / 100 * 10_000 + (value % 100 > 21 ? 1900 : 2000) + value % 100 }
    let (day, month, year) = (value / 1_000_000, value / 10_000 % 100, value % 10_000)
    return (1...31).contains(day) && (1...12).contains(month) && (1900...2020).contains(year) ? year : nil
  }

  /// The month as a number, 13 for one that is written as a word.
  private static func month(_ tokens: Tokens, _ index: Int) -> Int? {
    if isMonthName(tokens, index) { return 13 }
    guard let number = DutchNumber.value(tokens, index), (1...12).contains(number) else { return nil }
    return number
  }

  private static func year(_ tokens: Tokens, _ index: Int) -> (year: Int, last: Int)? {
    guard let number = DutchNumber.value(tokens, index) else { return nil }
    // `negentien achtentachtig`, `negentienhonderd achtentachtig`
    if number == 19 || number == 1900, !tokens.list[index].hasDigit, index + 1 < tokens.count, !tokens.list[index + 1].hasDigit,
      let rest = DutchNumber.value(tokens, index + 1), rest < 100
    {
      return (1900 + rest, index + 1)
    }
    if (1900...2100).contains(number) {
      // `tweeduizend drie`
      if number == 2000, !tokens.list[index].hasDigit, index + 1 < tokens.count, tokens.list[index + 1].before == .blank,
        !tokens.list[index + 1].hasDigit, let rest = DutchNumber.value(tokens, index + 1), rest < 100
      {
        return (2000 + rest, index + 1)
      }
      return (number, index)
    }
    let digits = tokens.list[index].foldEnd - tokens.list[index].foldStart
    guard number < 100, digits == 2, tokens.list[index].hasDigit else { return nil }
    return (number > 21 ? 1900 + number : 2000 + number, index)
  }
}

/// Numbers in Dutch, as digits, as words (`drieëntwintig`) and as ordinals (`3e`, `derde`).
enum DutchNumber {
  /// The number that a word says, or nil.
  static func value(_ tokens: Tokens, _ index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let token = tokens.list[index]
    if token.hasDigit {
      var value = 0
      var rest: [UInt8] = []
      for byte in tokens.bytes(index) {
        if byte.isDigit, rest.isEmpty, value < 100_000 { value = value * 10 + Int(byte - 0x30) } else { rest.append(byte) }
      }
      return rest.isEmpty || ordinals.contains(rest) && value < 32 ? value : nil
    }
    guard token.letters > 2 else { return nil }
    return words[tokens.word(index)]
  }

  private static let ordinals: [[UInt8]] = ["e", "de", "ste"].map { Array($0.utf8) }

  /// The numbers that words without digits say.
  static let words: [String: Int] = {
    let ones = [
      "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
      "vijftien",
      "zestien", "zeventien", "achttien", "negentien",
    ]
    let tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    var cardinals: [Int: String] = [:]
    for number in 1..<100 {
      let (ten, one) = (number / 10, number % 10)
      cardinals[number] = number < 20 ? ones[number] : one == 0 ? tens[ten] : ones[one] + "en" + tens[ten]
    }
    var result: [String: Int] = ["eerste": 1, "derde": 3, "achtste": 8, "negentienhonderd": 1900, "tweeduizend": 2000]
    for (number, word) in cardinals {
      result[word] = number
      if number > 1, number != 3, number != 8 { result[word + (number < 20 ? "de" : "ste")] = number }
      result["negentien" + word] = 1900 + number
      result["negentienhonderd" + word] = 1900 + number
      result["negentienhonderden" + word] = 1900 + number
      result["tweeduizend" + word] = 2000 + number
    }
    // What reads like another number, or is a word that stands before everything.
    result["een"] = nil
    return result
  }()
}
