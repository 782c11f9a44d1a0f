internal import Consultation

/// The order in which a column writes the parts of a date.
enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayMonthYear = "dmj"
  case monthDayYear = "mdj"
  case yearMonthDay = "jmd"
}

/// A cell taken apart into the numbers of a date and a time.
struct WrittenMoment: Hashable, Sendable {
  /// The three numbers of the date as they stand; the month by name is already a number in its place.
  var date: [Int]
  /// Whether the month stood there as a word, so that the order is known.
  var hasMonthName = false
  /// How many digits the first number has.
  var firstDigits: Int
  /// Hours, minutes and seconds.
  var time: [Int] = []
  /// Whether the cell itself says that it is universal time.
  var isUniversal = false

  private static let months: [String: Int] = {
    let dutch = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    var months: [String: Int] = ["mrt": 3, "okt": 10, "oct": 10, "sept": 9]
    for names in [dutch, english] {
      for (index, name) in names.enumerated() {
        months[name] = index + 1
        if months[String(name.prefix(3))] == nil { months[String(name.prefix(3))] = index + 1 }
      }
    }
    return months
  }()

  /// Takes a cell apart; nil when there is no date in it.
  init?(_ cell: String) {
    if let plain = PlainMoment(cell) { self.init(plain) } else { self.init(words: cell) }
  }

  private init(_ plain: PlainMoment) {
    date = [plain.date.0, plain.date.1, plain.date.2]
    firstDigits = plain.firstDigits
    time = [plain.hour, plain.minute] + (plain.second.map { [$0] } ?? [])
  }

  /// Whether a cell begins with a number of four digits that is no time.
  static func beginsWithYear(_ cell: some Collection<UInt8>) -> Bool {
    let start = cell.prefix(5)
    return start.prefix(4).count == 4 && start.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
      && start.dropFirst(4).allSatisfy { $0 != UInt8(ascii: ":") && !(0x30...0x39).contains($0) }
  }

  /// Takes a cell apart that may hold words; nil when there is no date in it.
  init?(words cell: String) {
    let signs = Array(cell.unicodeScalars)
    var numbers: [(value: Int, digits: Int, isTime: Bool)] = []
    /// The sign that stands before what comes next, when it is one of those between numbers and no blank.
    var before: Unicode.Scalar = " "
    var afternoon: Bool?
    var monthAt: Int?
    var place = 0
    /// Where signs of a kind end that begin at `place`.
    func endOfRun(where belongs: (Unicode.Scalar) -> Bool) -> Int { signs[place...].firstIndex { !belongs($0) } ?? signs.count }
    while place < signs.count {
      let first = signs[place]
      if Self.isDigit(first) {
        let end = endOfRun(where: Self.isDigit)
        let digits = signs[place..<end]
        guard digits.count <= 9 else { return nil }
        let isBeforeColon = end < signs.count && signs[end] == ":"
        place = end
        // A fraction of a second is of no use.
        if before == ".", numbers.last?.isTime == true, numbers.count(where: \.isTime) >= 3 { continue }
        let value = digits.reduce(0) { 10 * $0 + Int($1.value - 0x30) }
        numbers.append((value, digits.count, before == ":" || isBeforeColon))
        before = " "
      } else if Self.isLetter(first) {
        let end = endOfRun { Self.isLetter($0) || $0 == "." }
        let written = signs[place..<end]
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: written.lazy.filter { $0 != "." })
        let word = String(letters).lowercased()
        place = end
        if let month = Self.months[word] {
          guard monthAt == nil else { return nil }
          monthAt = numbers.count
          numbers.append((month, 2, false))
          before = " "
        } else {
          switch word {
          case "am": afternoon = false
          case "pm": afternoon = true
          case "z", "utc", "gmt":
            // `GMT+1` is the wall clock of the one who wrote it.
            if place < signs.count, signs[place] == "+" || signs[place] == "-" || signs[place] == "−" {
              place = endOfRun { !Self.isBlank($0) }
            } else {
              isUniversal = true
            }
          case "t", "om", "uur", "u", "at", "cet", "cest", "op", "h": break
          case _ where numbers.last?.isTime == true && Self.isZone(written): break
          default: if !Self.isWeekday(word) { return nil }
          }
        }
      } else if first == "+" || first == "-", numbers.last?.isTime == true, numbers.count(where: \.isTime) >= 2 {
        // An offset behind the time: the wall clock is what stands before it.
        place = endOfRun { !Self.isBlank($0) }
      } else {
        if !Self.isBlank(first), !Self.separators.contains(first) { return nil }
        if first != " " { before = first }
        place += 1
      }
    }
    let dateNumbers = numbers.filter { !$0.isTime }
    guard dateNumbers.count == 3, let lead = dateNumbers.first else { return nil }
    date = dateNumbers.map(\.value)
    firstDigits = lead.digits
    hasMonthName = monthAt != nil
    time = numbers.filter(\.isTime).map(\.value)
    guard time.count <= 3 else { return nil }
    if let afternoon, let hour = time.first {
      guard (1...12).contains(hour) else { return nil }
      time[0] = hour % 12 + (afternoon ? 12 : 0)
    }
    if let monthAt, monthAt > 1 { return nil }
    if hasMonthName, monthAt == 0 { date = [date[1], date[0], date[2]] }
  }

  /// What may stand between the numbers.
  private static let separators: Set<Unicode.Scalar> = ["-", "/", ".", ":", ",", "'", "’"]

  private static func isDigit(_ sign: Unicode.Scalar) -> Bool { (0x30...0x39).contains(sign.value) }

  private static func isLetter(_ sign: Unicode.Scalar) -> Bool {
    sign.isASCII ? (0x61...0x7A).contains(sign.value | 0x20) : sign.properties.isAlphabetic
  }

  private static func isBlank(_ sign: Unicode.Scalar) -> Bool {
    sign.isASCII ? sign == " " || (0x09...0x0D).contains(sign.value) : sign.properties.isWhitespace
  }

  /// `EET`, `MESZ`: a clock of which the difference is not known; the time is read as the wall clock of the one who wrote it.
  private static func isZone(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    (3...5).contains(word.count) && word.allSatisfy { ("A"..."Z").contains($0) }
  }

  private static func isWeekday(_ word: String) -> Bool {
    [
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr", "za", "zo", "mon",
      "tue", "wed", "thu", "fri", "sat", "sun",
    ]
    .contains(word)
  }

  /// The orders that this cell allows.
  var possibleOrders: Set<DateOrder> {
    if firstDigits == 4 { return [.yearMonthDay] }
    if hasMonthName { return [.dayMonthYear] }
    var orders: Set<DateOrder> = []
    if date[0] <= 31, date[1] <= 12 { orders.insert(.dayMonthYear) }
    if date[0] <= 12, date[1] <= 31 { orders.insert(.monthDayYear) }
    return orders
  }

  /// Years of two digits are of this century.
  static func fullYear(_ year: Int) -> Int { year < 100 ? 2000 + year : year }

  /// The moment, its date read in `order`.
  func moment(_ order: DateOrder) -> LocalTime? {
    let (day, month, year) =
      switch firstDigits == 4 ? .yearMonthDay : hasMonthName ? .dayMonthYear : order {
      case .dayMonthYear: (date[0], date[1], date[2])
      case .monthDayYear: (date[1], date[0], date[2])
      case .yearMonthDay: (date[2], date[1], date[0])
      }
    let hours = time + Array(repeating: 0, count: 3 - time.count)
    return LocalTime(
      year: Self.fullYear(year), month: month, day: day, hour: hours[0], minute: hours[1], second: hours[2])
  }
}

/// The moments of one column: the order of the parts is decided once for all its cells.
struct MomentColumn: Sendable {
  /// What was decided about the order.
  enum Order: Hashable, Sendable {
    case known(DateOrder)
    /// No cell has a part above twelve.
    case ambiguous
    /// Some cells allow only one order and others only another.
    case contradictory
  }

  /// The order of the parts.
  let order: Order

  /// What a person must know about the order, in a column with this heading; nil when it is known.
  func problem(_ heading: String, in file: SourceFile) -> Problem? {
    let kind: ProblemKind
    switch order {
    case .known: return nil
    case .ambiguous: kind = .ambiguousDates
    case .contradictory: kind = .contradictoryDates
    }
    return Problem(kind, file: file, column: RawText(heading), values: [.word(SourceDescription.name(for: file))])
  }

  /// Decides the order from the cells of a column, or takes the one that a person gave.
  init(_ cells: some Sequence<String>, given: DateOrder? = nil) {
    if let given {
      order = .known(given)
      return
    }
    var possible: Set<DateOrder>?
    for cell in cells {
      // A year in front leaves no doubt.
      if WrittenMoment.beginsWithYear(cell.utf8) { continue }
      guard let moment = WrittenMoment(cell), moment.firstDigits != 4, !moment.hasMonthName else { continue }
      possible = possible?.intersection(moment.possibleOrders) ?? moment.possibleOrders
    }
    switch possible {
    case nil: order = .known(.yearMonthDay)
    case let orders? where orders.isEmpty: order = .contradictory
    case let orders?: order = orders.count == 1 ? .known(orders.first ?? .dayMonthYear) : .ambiguous
    }
  }

  /// The moment of a cell, or nil when it holds none. A serial number is a spreadsheet's day.
  func moment(_ cell: String, zone: Zone = .local) -> LocalTime? {
    // Most programs write it like this, and a year in front leaves no doubt.
    if let plain = PlainMoment(cell), let moment = plain.momentByYear { return zone.toNetherlands(moment) }
    if let serial = Self.serial(cell), serial > 20_000, serial < 80_000 { return Self.fromSerial(serial).flatMap(zone.toNetherlands) }
    guard let written = WrittenMoment(cell), let order = order(of: written), let moment = written.moment(order) else { return nil }
    return (written.isUniversal ? .universal : zone).toNetherlands(moment)
  }

  /// The order of the column; where that is not known, the only one that the cell allows.
  private func order(of written: WrittenMoment) -> DateOrder? {
    if case .known(let order) = order { return order }
    return written.possibleOrders.count == 1 ? written.possibleOrders.first : nil
  }

  /// A number with a decimal point or, as a Dutch spreadsheet writes it, a decimal comma.
  private static func serial(_ cell: String) -> Double? {
    // Where a date and a time stand, no number does.
    if cell.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }) { return nil }
    guard let comma = cell.utf8.firstIndex(of: UInt8(ascii: ",")) else { return Double(cell) }
    let decimals = cell[cell.utf8.index(after: comma)...]
    guard decimals.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Double("\(cell[..<comma]).\(decimals)")
  }

  /// Days since 30 December 1899, as spreadsheet programs count.
  private static func fromSerial(_ serial: Double) -> LocalTime? {
    let seconds = Int((serial * 86_400).rounded())
    return LocalTime(secondsSince1970: (seconds / 86_400 - 25_569) * 86_400 + seconds % 86_400)
  }
}
