/// Recognises the total line that somebody put under a table.
enum TotalLine {
  private static let openings = [
    "totaal", "subtotaal", "eindtotaal", "total", "subtotal", "grand total", "som", "sum", "gemiddelde", "gemiddeld", "aantal",
  ]

  /// Whether a record is a total line: its first filled cell begins with a word like 'totaal', and what follows are numbers.
  static func isTotal(_ cells: [ArraySlice<UInt8>]) -> Bool {
    let filled = cells.filter { !$0.isBlank }
    guard let first = filled.first, first.count <= 60 else { return false }
    let text = first.trimmed.text.lowercased()
    guard let opening = openings.first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.dropFirst(opening.count)
    if let next = rest.first, next.isLetter { return false }
    return filled.dropFirst().allSatisfy { CellShape($0) == .number }
  }

  /// Whether a cell holds nothing but a word like 'totaal', with or without a colon.
  static func isWordAlone(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= 60 else { return false }
    let text = cell.trimmed.text.lowercased()
    return openings.contains { text == $0 || text == $0 + ":" }
  }
}
