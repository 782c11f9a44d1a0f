import Consultation

/// A text for people as a value: the markdown and the web page are written from it.
struct Document: Sendable {
  /// The title.
  var title: String
  /// What must be read before anything else, such as that the consultation is made up.
  var notice: String?
  /// What stands above the first section.
  var introduction: [Block] = []
  /// The sections from top to bottom; those without content are left out by whoever builds the document.
  var sections: [Section] = []
}

/// A part of a document with a heading.
struct Section: Sendable {
  /// The heading.
  var heading: String
  /// What the heading is linked by; letters, digits and hyphens.
  var anchor: String
  /// What stands below the heading.
  var blocks: [Block]
  /// Parts with a heading of their own.
  var parts: [Section] = []

  /// Whether nothing would stand below the heading.
  var isEmpty: Bool { blocks.isEmpty && parts.allSatisfy(\.isEmpty) }
}

/// A paragraph or something of that size.
enum Block: Sendable {
  case sentences([Sentence])
  case bullets([[Inline]])
  case steps([[Inline]])
  case quote(RedactedText, attribution: String)
  case table(TextTable)
}

/// A stretch of text within a block.
enum Inline: Sendable {
  /// Words of ours, names from the codebook among them.
  case said(Sentence)
  /// Words of ours that lead the eye.
  case strong(Sentence)
  /// What a respondent wrote, cut off after so many characters.
  case written(RedactedText, atMost: Int)
}

/// A table for people.
struct TextTable: Sendable {
  /// What the table shows.
  var caption: String
  /// The headings.
  var columns: [String]
  /// The rows; the first cell of each names the row.
  var rows: [[Cell]]
  /// What the columns are counted out of; it stays below when the rows are sorted.
  var total: [Cell]?

  /// Every row, the total last.
  var allRows: [[Cell]] { rows + [total].compactMap(\.self) }

  enum Cell: Sendable {
    case text(String)
    case count(Figure)
    /// A count out of a whole, drawn as a bar where there is room for one.
    case bar(Figure, of: Figure)
    /// A count out of a whole, on a ground that is darker as the share is larger.
    case heat(Figure, of: Figure)

    /// The figures that stand in the cell.
    var figures: [Figure] {
      switch self {
      case .text: []
      case .count(let figure), .bar(let figure, of: _), .heat(let figure, of: _): [figure]
      }
    }
  }

  /// Whether a column holds numbers, so that it is set to the right.
  func isNumeric(_ column: Int) -> Bool {
    allRows.allSatisfy { row in
      guard row.indices.contains(column), case .text = row[column] else { return true }
      return false
    }
  }
}
