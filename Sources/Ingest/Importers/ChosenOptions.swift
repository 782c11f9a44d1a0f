internal import Consultation

/// What a submission says to a question with options, while its cells come in.
struct ChosenOptions {
  /// Where the answer stands in the submission; nil while nothing was chosen.
  var answer: Int?
  private var entries: [Entry] = []

  private struct Entry {
    let text: RawText
    /// 1 of what was ticked, 0 of what was not chosen; nil of what was typed.
    var place: Int?
    var row: Int
  }

  /// What is chosen, a ranking by its places and the rest behind it, else all as it came.
  var parts: [RawText] {
    let chosen = entries.filter { $0.place != 0 }
    guard chosen.contains(where: { $0.place ?? 0 > 1 }) else { return chosen.map(\.text) }
    let sorted = chosen.enumerated().sorted { ($0.element.place ?? .max, $0.offset) < ($1.element.place ?? .max, $1.offset) }
    return sorted.map(\.element.text)
  }

  /// Adds what was typed or stood in a list, once.
  mutating func add(_ text: RawText, row: Int) {
    guard let known = entries.firstIndex(where: { $0.text == text }) else { return entries.append(Entry(text: text, place: nil, row: row)) }
    if entries[known].place == 0 { entries[known].place = nil }
  }

  /// Gives an option a place, 0 for none; gives the row that said something else, which counts no longer when `later`.
  mutating func mark(_ option: RawText, place: Int, row: Int, later: Bool) -> Int? {
    guard let known = entries.firstIndex(where: { $0.text == option }) else {
      entries.append(Entry(text: option, place: place, row: row))
      return nil
    }
    let earlier = entries[known]
    if earlier.place == place || earlier.place == nil && place == 0 { return nil }
    if later || earlier.place == nil { entries[known] = Entry(text: option, place: place, row: row) }
    return earlier.place == nil ? nil : earlier.row
  }
}
