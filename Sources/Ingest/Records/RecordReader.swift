/// Reads records in a known dialect and repairs those whose quotation marks went wrong.
///
/// A quotation mark that is not closed makes libcsv swallow delimiters and lines up to the next one. The reader notices a record of the
/// wrong width or of several lines, tries what the record becomes when one of its quotation marks is an ordinary letter, and keeps the
/// reading that fits the rows around it best.
struct RecordReader {
  /// The dialect.
  let dialect: Dialect
  /// How many fields a record has as a rule; nil when that is not known yet, and nothing is repaired then.
  let width: Int?
  /// How many bytes from the start show what the cells of the columns look like; 0 keeps records with a field too many or too few as
  /// they are.
  var sample = 0

  /// What reading gave.
  struct Result {
    var records = Records()
    var repairs: [Repair] = []
  }

  /// A record that did not stand in the file as it was read.
  struct Repair: Hashable, Sendable {
    /// The row.
    var row: Int
    /// What was wrong.
    var kind: Kind

    /// What was wrong with a record.
    enum Kind: Hashable, Sendable {
      /// A quotation mark was taken for an ordinary letter.
      case strayQuote
      /// The last quoted field was never closed.
      case unterminatedQuote
      /// A quoted field that was not closed was closed where the record gets its width.
      case unclosedQuote
      /// Blanks between a quotation mark and a delimiter were left out.
      case blankBesideQuote
      /// The record was written with another delimiter.
      case otherDelimiter
      /// A delimiter too many, next to an empty field, was taken out.
      case surplusDelimiter
      /// A missing delimiter was put back.
      case missingDelimiter
    }
  }

  /// Reads `text`, which is UTF-8 without byte order mark. With a `limit`, only so many records.
  func read(_ text: [UInt8], limit: Int = .max) -> Result { text.withUnsafeBytes { read($0, limit: limit) } }

  /// Reads `text`, which is UTF-8 without byte order mark. With a `limit`, only so many records.
  ///
  /// A text that `isCut` goes on behind its end; a record that its end cuts off is left out.
  func read(_ text: UnsafeRawBufferPointer, limit: Int = .max, isCut: Bool = false) -> Result {
    guard dialect.needsPreparation else { return session(text, limit: limit, isCut: isCut) }
    return dialect.prepared(text).withUnsafeBytes { session($0, limit: limit, isCut: isCut) }
  }

  /// Reads `text` as ``read(_:limit:isCut:)`` does, as long as the records so far hold a promise; nil when they no longer do.
  func read(_ text: UnsafeRawBufferPointer, limit: Int, isCut: Bool, while holdsPromise: (Records) -> Bool) -> Result? {
    guard dialect.needsPreparation else { return session(text, limit: limit, isCut: isCut, while: holdsPromise) }
    return dialect.prepared(text).withUnsafeBytes { session($0, limit: limit, isCut: isCut, while: holdsPromise) }
  }

  /// How many records are read between two looks at what they promise.
  private static let recordsPerLook = 2

  private func session(
    _ text: UnsafeRawBufferPointer, limit: Int, isCut: Bool, while holdsPromise: (Records) -> Bool
  ) -> Result? {
    var session = RecordSession(self, text: text, rest: isCut ? .left : .nothing)
    var wanted = 0
    repeat {
      wanted = min(limit, wanted + Self.recordsPerLook)
      session.read(limit: wanted)
      guard holdsPromise(session.records) else { return nil }
    } while wanted < limit && session.records.count == wanted
    return Result(records: session.takeRecords(), repairs: session.repairs)
  }

  private func session(_ text: UnsafeRawBufferPointer, limit: Int, isCut: Bool) -> Result {
    var session = RecordSession(self, text: text, rest: isCut ? .left : .nothing)
    session.read(limit: limit)
    return Result(records: session.takeRecords(), repairs: session.repairs)
  }
}
