internal import Consultation

/// A text in parts that are read side by side, each from a line on that begins a record as far as the quotation marks before it tell.
///
/// A part is taken when it begins where the reading before it ended, and otherwise read again from there: the records are those of one
/// reading from the first byte to the last, whatever the cuts.
struct RecordSections: Sendable {
  private let reader: RecordReader
  private let text: [UInt8]
  private let hasLoneReturns: Bool
  /// Where the parts begin; the first where the text does.
  private let starts: [Int]

  /// How small a part may be, in bytes: below that a task of its own costs more than it gives.
  static let smallest = 262_144

  /// The parts of `text` from `first` on: `parts` of them, fewer of a small text.
  init(_ reader: RecordReader, text: [UInt8], from first: Int = 0, parts: Int, smallest: Int = Self.smallest) {
    let (text, first) =
      reader.dialect.needsPreparation
      ? (text.withUnsafeBytes { reader.dialect.prepared(UnsafeRawBufferPointer(rebasing: $0[first...])) }, 0) : (text, first)
    (self.reader, self.text) = (reader, text)
    hasLoneReturns = text.withUnsafeBytes { Lines.findLoneReturn(UnsafeRawBufferPointer(rebasing: $0[first...])) }
    let most = min(parts, (text.count - first) / max(1, smallest))
    starts = text.withUnsafeBytes { Self.starts($0, from: first, parts: most, quote: reader.dialect.quote) }
  }

  /// How many parts there are; at least one.
  var count: Int { starts.count }

  /// What a part of the text holds.
  struct Section: Sendable {
    fileprivate(set) var records: Records
    fileprivate(set) var repairs: [RecordReader.Repair]
    fileprivate var progress: RecordSession.Progress
    /// The bytes of the text.
    fileprivate var range: Range<Int>
  }

  /// Reads the part at a place.
  func read(_ place: Int) -> Section {
    read(from: starts[place], to: end(of: place), after: RecordSession.Progress(hasRecords: place > 0))
  }

  /// Puts together what was read of all parts.
  func joined(_ sections: consuming [Section]) -> RecordReader.Result {
    var place = 0
    let whole = sections.joined { whole, section in
      place += 1
      if whole.range.upperBound >= end(of: place) { return }
      var progress = whole.progress
      progress.add(section.progress)
      if section.range.lowerBound == whole.range.upperBound, whole.progress.hasRecords, progress.isPatient {
        whole.append(section, after: whole.progress.row)
        whole.progress = progress
      } else {
        let again = read(from: whole.range.upperBound, to: end(of: place), after: whole.progress)
        whole.append(again, after: 0)
        whole.progress = again.progress
      }
    }
    guard let whole else { preconditionFailure("There is a section, if an empty one.") }
    return RecordReader.Result(records: whole.records, repairs: whole.repairs)
  }

  private func end(of place: Int) -> Int { place + 1 < starts.count ? starts[place + 1] : text.count }

  /// Reads the records that begin before `end`; a repair may look at all that stands behind it.
  private func read(from start: Int, to end: Int, after progress: RecordSession.Progress) -> Section {
    text.withUnsafeBytes { text in
      var records = Records()
      // The others are added behind the first.
      records.reserve(bytes: (start == starts[0] ? text.count : end) - start)
      var session = RecordSession(
        reader, text: UnsafeRawBufferPointer(rebasing: text[start...]), hasLoneReturns: hasLoneReturns, progress: progress,
        lineRepair: LazyLineRepair(reader, text: UnsafeRawBufferPointer(rebasing: text[starts[0]...])), records: consume records)
      session.read(limit: .max, bytes: end - start)
      return Section(
        records: session.takeRecords(), repairs: session.repairs, progress: session.progress, range: start..<start + session.bytesRead)
    }
  }

  // MARK: - Cutting

  /// Where the parts begin: behind the first line at about the right place that ends outside quotation marks.
  private static func starts(_ text: UnsafeRawBufferPointer, from first: Int, parts: Int, quote: UInt8?) -> [Int] {
    var starts = [first]
    var position = first
    var isQuoted = false
    func pass(to end: Int) {
      guard end > position else { return }
      if let quote, !ByteCount.of(quote, in: UnsafeRawBufferPointer(rebasing: text[position..<end])).isMultiple(of: 2) { isQuoted.toggle() }
      position = end
    }
    for part in stride(from: 1, to: parts, by: 1) {
      pass(to: first + (text.count - first) / parts * part)
      repeat {
        guard let feed = text[position...].firstIndex(of: 0x0A), feed + 1 < text.count else { return starts }
        pass(to: feed + 1)
      } while isQuoted
      if position > starts[starts.count - 1] { starts.append(position) }
    }
    return starts
  }
}

extension RecordSections.Section {
  /// Adds what stands behind this, on rows that are numbered from the one after `row` on.
  fileprivate mutating func append(_ next: Self, after row: Int) {
    records.append(next.records, after: row)
    repairs += next.repairs.map { RecordReader.Repair(row: $0.row + row, kind: $0.kind) }
    range = range.lowerBound..<next.range.upperBound
  }
}
