internal import Consultation

/// A text in which findings stand as their marks, with the way back to the places in the original.
struct MaskedText {
  let text: String
  /// Where a piece of the original starts in the masked text, and where in the original.
  private let pieces: [(masked: Int, original: Int, isMark: Bool)]

  /// Masks findings that are in order and do not overlap.
  init(_ text: String, _ findings: [PersonalDataFinding]) {
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var pieces: [(masked: Int, original: Int, isMark: Bool)] = []
    var position = 0
    for finding in findings {
      pieces.append((masked.count, position, false))
      masked += bytes[position..<finding.range.lowerBound]
      pieces.append((masked.count, finding.range.lowerBound, true))
      masked += finding.kind.mark.utf8
      position = finding.range.upperBound
    }
    pieces.append((masked.count, position, false))
    masked += bytes[position...]
    pieces.append((masked.count, bytes.count, true))
    self.text = String(decoding: masked, as: UTF8.self)
    self.pieces = pieces
  }

  /// The span of the original that a span of the masked text stands for: marks that it touches go with it whole.
  func original(_ range: Range<Int>) -> Range<Int> {
    place(range.lowerBound, isEnd: false)..<place(range.upperBound, isEnd: true)
  }

  private func place(_ position: Int, isEnd: Bool) -> Int {
    let index = pieces.firstPlace { isEnd ? $0.masked >= position : $0.masked > position } - 1
    guard index >= 0 else { return 0 }
    let piece = pieces[index]
    if !piece.isMark { return piece.original + position - piece.masked }
    return isEnd && index + 1 < pieces.count ? pieces[index + 1].original : piece.original
  }
}
