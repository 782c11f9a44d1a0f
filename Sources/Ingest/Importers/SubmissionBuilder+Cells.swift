internal import Consultation

extension SubmissionBuilder {
  /// Adds a cell to a question or one of its options. What cannot be told is rejected.
  mutating func add(_ text: String, to meaning: ColumnMeaning, as cells: ColumnPlan.Cells, row: Int, heading: String) {
    func addText() { add(text, to: meaning, row: row, heading: heading) }
    func choose(_ options: some Sequence<String>) { add(options: Array(options), to: meaning.question, row: row) }
    func mark(_ place: Int) { add(option: subject, place: place, to: meaning.question, row: row, heading: heading) }
    func rejectTick() { reject(.unknownTick, row: row, heading: heading) }
    let subject = meaning.subject ?? ""
    switch cells {
    case .text: addText()
    case .typedPart: choose([text])
    case .chosen: mark(TickMark.read(text) == false ? 0 : 1)
    case .rank(let most):
      if let rank = WholeNumber.read(text) {
        mark(rank <= most ? rank : 0)
      } else if TickMark.read(text) == false {
        mark(0)
      } else {
        rejectTick()
      }
    case .scores where WholeNumber.read(text) != nil: break
    case .option, .scores:
      let key = HeadingText.key(text)
      if key == HeadingText.key(subject) {
        choose([text])
      } else if let isTicked = TickMark.read(text) {
        mark(isTicked ? 1 : 0)
      } else if key.utf8.count < 2 || WholeNumber.read(text) != nil {
        // What has no word in it is nothing that anybody can look up.
        rejectTick()
      } else {
        choose([text])
      }
    case .several(let splitter):
      if let options = splitter.split(text) { choose(options) } else { addText() }
    case .ranking(let splitter, let most):
      if let options = splitter.split(text) { choose(options.prefix(most)) }
    }
  }
}
