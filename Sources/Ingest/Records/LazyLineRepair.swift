/// A line repair that learns what the cells of the columns look like when it is first needed: most files need none.
final class LazyLineRepair {
  private let make: () -> LineRepair?
  private(set) lazy var value: LineRepair? = make()

  /// A repair for a reader that learns from the beginning of `text`, which outlives it; nil for one that repairs no lines.
  init?(_ reader: RecordReader, text: UnsafeRawBufferPointer) {
    guard let width = reader.width, reader.sample > 0, width >= 2 else { return nil }
    make = { Self.make(reader.dialect, width: width, DialectDetection.sample(of: text, size: reader.sample)) }
  }

  /// A repair that learns from a copy of the beginning of `text`.
  init?(_ reader: RecordReader, copying text: UnsafeRawBufferPointer) {
    guard let width = reader.width, reader.sample > 0, width >= 2 else { return nil }
    let part = DialectDetection.sample(of: text, size: reader.sample)
    let (copy, isCut) = (Array(part.text), part.isCut)
    make = { copy.withUnsafeBytes { Self.make(reader.dialect, width: width, (text: $0, isCut: isCut)) } }
  }

  private static func make(_ dialect: Dialect, width: Int, _ part: (text: UnsafeRawBufferPointer, isCut: Bool)) -> LineRepair? {
    ColumnProfile(sample: part.text, isCut: part.isCut, dialect: dialect, width: width)
      .map { LineRepair(dialect: dialect, width: width, profile: $0) }
  }
}
