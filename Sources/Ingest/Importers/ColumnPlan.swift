internal import Consultation

/// What to do with every column of a sheet, decided once from its heading and its cells.
struct ColumnPlan: Sendable {
  /// One column.
  struct Column: Sendable {
    /// The heading as a person should see it.
    var heading: String
    /// What it holds.
    var role: ColumnRole
    /// How its cells become an answer.
    var cells: Cells = .text
  }

  /// How the cells of an answer column are read.
  enum Cells: Sendable {
    /// As they stand.
    case text
    /// A place in a ranking of the options, of which so many count.
    case rank(most: Int)
    /// Ticked or not, or a typed text; ticked means the column's subject.
    case option
    /// The column's subject, whatever stands there: the number of the option.
    case chosen
    /// Numbers of which nobody can tell what they say; what is no number is read as in `option`.
    case scores
    /// One of several texts that were typed to one question.
    case typedPart
    /// Several options in one cell.
    case several(OptionSplitter)
    /// All options in one cell, the best first, of which so many count.
    case ranking(OptionSplitter, most: Int)
  }

  /// Some filled cells of what is answered, and what that is.
  struct Filled {
    var meaning: ColumnMeaning
    var texts: [String]
  }

  /// How the cells of all answer columns are read, each by its key: every one by what it holds, and the options of a question together.
  ///
  /// - Parameter gather: gathers the numbers that each person filled in in these columns of a question.
  static func cells<Key: Hashable>(
    of columns: [Key: Filled], _ codebook: Codebook, options: OptionNames, gather: (Code<Question>, [Key], inout Placings) -> Void
  ) -> [Key: Cells] {
    var cells: [Key: Cells] = [:]
    var keys: [Code<Question>: [Key]] = [:]
    for (key, column) in columns {
      guard let question = codebook.question(column.meaning.question) else { continue }
      let plan = Self.cells(of: column.meaning, question, filled: column.texts, options: options)
      cells[key] = plan
      if column.meaning.subject != nil, case .option = plan { keys[question.code, default: []].append(key) }
    }
    for (code, keys) in keys {
      guard let question = codebook.question(code) else { continue }
      let ranking = ranking(question, of: keys.compactMap { columns[$0]?.texts }) { gather(code, keys, &$0) }
      if let ranking { for key in keys { cells[key] = ranking } }
    }
    return cells
  }

  /// How the cells of a column with this meaning are read.
  private static func cells(of meaning: ColumnMeaning, _ question: Question, filled: [String], options: OptionNames) -> Cells {
    if let subject = meaning.subject {
      if question.kind == .judgement { return .text }
      guard question.kind == .open else { return .option }
      let (cells, key) = (Set(filled), HeadingText.key(subject))
      let isOption = cells.allSatisfy { TickMark.read($0) != nil } || cells.contains { HeadingText.key($0) == key }
      return isOption ? .option : .typedPart
    }
    switch question.kind {
    case .meetings, .themes, .choice:
      guard let splitter = OptionSplitter(filled, options: options[question.code]) else { return .text }
      let most = most(question)
      return isRanking(filled, splitter, most: most) ? .ranking(splitter, most: most) : .several(splitter)
    case .open, .judgement, .statement, .attribute, .ignored:
      return .text
    }
  }

  /// How many places of a ranking count: a question that asks for themes asks for a top three.
  private static func most(_ question: Question) -> Int { question.kind == .themes ? 3 : .max }

  /// Whether every cell holds the same options, more than count, and not all in the same order: then their order is what was asked.
  private static func isRanking(_ cells: [String], _ splitter: OptionSplitter, most: Int) -> Bool {
    func options(_ cell: String) -> [String]? { splitter.split(cell).map { $0.map(HeadingText.key) } }
    guard most < .max, cells.count > 1, let first = options(cells[0]), first.count > most else { return false }
    var hasOtherOrder = false
    for cell in cells.dropFirst() {
      guard let options = options(cell), Set(options) == Set(first) else { return false }
      hasOtherOrder = hasOtherOrder || options != first
    }
    return hasOtherOrder
  }

  /// How the cells of all options of a question are read when they hold numbers: where one holds a second place, all hold places, if they are
  /// given as in a ranking. Where each holds a number of its own, and somebody has no first place, the numbers are those of the options. Nil
  /// when they hold ticks or words.
  private static func ranking(_ question: Question, of options: [[String]], gather: (inout Placings) -> Void) -> Cells? {
    let ranks = options.map { Self.ranks($0) }
    guard !ranks.contains(nil), ranks.contains(where: { $0?.contains { $0 > 1 } == true }) else { return nil }
    var placings = Placings(most: most(question), options: options.count)
    gather(&placings)
    let filled = ranks.compactMap(\.self).filter { !$0.isEmpty }
    if placings.lacksFirst, filled.allSatisfy({ $0.count == 1 }), Set(filled).count == filled.count { return .chosen }
    if placings.areTicks { return nil }
    return placings.areScores ? .scores : .rank(most: min(most(question), options.count))
  }

  /// The places in a ranking that cells hold, without those that say that an option was not ranked; nil when one says something else.
  private static func ranks(_ cells: [String]) -> Set<Int>? {
    var ranks: Set<Int> = []
    for cell in Set(cells) {
      if let rank = WholeNumber.read(cell), rank < 100 {
        if rank > 0 { ranks.insert(rank) }
      } else if TickMark.read(cell) != false {
        return nil
      }
    }
    return ranks
  }
}
