/// The records of a file of any size, a batch at a time: those that reading the whole file gives.
///
/// A record is read only while so much of the text behind it is in memory that no repair of it can need more.
struct RecordStream {
  /// How many bytes are taken at a time.
  struct Pieces {
    /// From the file.
    var read = TextWindow.usualPiece
    /// Record by record.
    var batch = 1 << 20
    /// In one go.
    var block = CleanBlock.size
    /// How much stands behind a record that is read. No repair looks at more than a million bytes.
    var lookAhead = 2_000_000
  }

  /// How much of the file shows how it is to be read.
  private static let head = 2_000_000

  /// The records that were read and not taken away.
  var records = Records()
  /// What was repaired so far.
  private(set) var repairs: [RecordReader.Repair] = []
  /// How far it came.
  private(set) var progress = RecordSession.Progress()

  private let reader: RecordReader
  private let window: TextWindow
  private let lookAhead: Int
  private let lineRepair: LazyLineRepair?

  /// How a file is read, as its beginning tells.
  struct Plan {
    let pieces: Pieces
    let decision: DialectDetection.Decision
    let reader: RecordReader
    let lineRepair: LazyLineRepair?

    /// The plan for a file; nil where its beginning does not tell, or where it is no text.
    init?(_ source: ByteSource, pieces: Pieces) throws {
      guard let window = try TextWindow(source, piece: pieces.read) else { return nil }
      try window.fill(RecordStream.head)
      self.pieces = pieces
      let isLarge = source.count > TableStream.smallestFile
      let decision = DialectDetection.detect(window.text, smallest: isLarge ? DialectDetection.sampleSize : nil)
      guard window.isAtEnd || decision.start + decision.sample < window.text.count else { return nil }
      self.decision = decision
      reader = RecordReader(dialect: decision.dialect, width: decision.width, sample: decision.sample)
      var head = window
      if decision.dialect.needsPreparation, let prepared = try TextWindow(source, dialect: decision.dialect) {
        try prepared.fill(RecordStream.head)
        head = prepared
      }
      lineRepair = LazyLineRepair(reader, copying: UnsafeRawBufferPointer(rebasing: head.text.dropFirst(decision.start)))
    }
  }

  /// The records of a file from the first on; nil for a file that is no text.
  init?(_ source: ByteSource, _ plan: Plan) throws {
    guard let window = try TextWindow(source, dialect: plan.decision.dialect, piece: plan.pieces.read) else { return nil }
    self.window = window
    lookAhead = plan.pieces.lookAhead
    reader = plan.reader
    lineRepair = plan.lineRepair
    try window.fill(plan.decision.start + 1)
    window.drop(min(plan.decision.start, window.text.count))
  }

  /// Whether all was read.
  var isAtEnd: Bool { window.isAtEnd && window.text.isEmpty }

  /// Reads about so many bytes more, at least one record or row, until there are `limit` records.
  mutating func read(bytes: Int, limit: Int = .max) throws {
    var wanted = bytes + lookAhead
    while records.count < limit, !isAtEnd {
      try window.fill(wanted)
      wanted += wanted / 2
      let text = window.isAtEnd ? window.text : Self.wholeLines(window.text)
      var session = RecordSession(
        reader, text: text, rest: window.isAtEnd ? .nothing : .following, hasLoneReturns: true, progress: progress, lineRepair: lineRepair,
        records: records)
      records = Records()
      session.read(limit: limit, bytes: window.isAtEnd ? bytes : min(bytes, max(0, text.count - lookAhead)))
      records = session.takeRecords()
      progress = session.progress
      repairs += session.repairs
      window.drop(session.bytesRead)
      if session.bytesRead > 0 { return }
    }
  }

  private static func wholeLines(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let end = text.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    return UnsafeRawBufferPointer(rebasing: text[..<end])
  }

  /// Writes the next records in one go where none of them needs a closer look; false when one does, and then nothing was read.
  mutating func write(_ block: CleanBlock, size: Int, to output: OutputPieces) throws -> Bool {
    try window.fill(size)
    let text = UnsafeRawBufferPointer(rebasing: window.text.prefix(size))
    let length = block.length(text)
    guard length > 0, block.write(UnsafeRawBufferPointer(rebasing: text[..<length]), to: output) else { return false }
    window.drop(length)
    progress.row += block.records
    progress.hasRecords = progress.hasRecords || block.records > 0
    return true
  }
}
