/// Writes every record of a file of any size as it stands, while it is read.
struct RawStream {
  private let source: ByteSource
  private let plan: RecordStream.Plan

  /// A stream over a file; nil where it must be read as a whole.
  init?(_ source: ByteSource, pieces: RecordStream.Pieces = RecordStream.Pieces()) throws {
    guard let plan = try RecordStream.Plan(source, pieces: pieces) else { return nil }
    (self.source, self.plan) = (source, plan)
  }

  /// Writes the records piece by piece and returns what was repaired; nil when the file is no text.
  func write(to sink: (UnsafeRawBufferPointer) throws -> Void) throws -> [RecordReader.Repair]? {
    guard var stream = try RecordStream(source, plan) else { return nil }
    let output = OutputPieces()
    var writer = CSVWriter()
    var literal: [RecordReader.Repair] = []
    while !stream.isAtEnd {
      try stream.read(bytes: plan.pieces.batch)
      if plan.decision.dialect.quote == nil { literal += RecordStage.literalQuotes(stream.records, from: 0) }
      for record in 0..<stream.records.count { writer.append(record, of: stream.records) }
      stream.records = Records()
      writer.move(to: output)
      try output.hand(to: sink)
    }
    return (stream.repairs + literal).sorted { $0.row < $1.row }
  }
}
