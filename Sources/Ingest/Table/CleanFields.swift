internal import Glibc

/// The fields of a block of records on their way from the block into the output; what libcsv's callbacks work on.
///
/// Most of a clean block goes into the output as it stands. So nothing is written while what libcsv found is what the output would say;
/// only where they part the stretch before it is copied. Beside libcsv goes a place in the block, which every field and line end moves by
/// what it takes there: where a blank was trimmed, or where anything else stands than it should, the place shows it.
struct CleanFields {
  let width: Int
  let delimiter: UInt8
  /// How many filled cells a record must have to be neither blank nor a footnote.
  let needed: Int
  /// The first two names of the table.
  var names = (UnsafeRawBufferPointer(start: nil, count: 0), UnsafeRawBufferPointer(start: nil, count: 0))
  /// Whether a record came that needs a closer look: nothing more is written.
  var isOver = false
  private(set) var out: UnsafeMutableRawPointer
  private(set) var records = 0
  /// What libcsv reads next in the block, and the end of the block.
  private var place: UnsafeRawPointer
  private var end: UnsafeRawPointer
  /// From here to the place nothing is in the output yet.
  private var kept: UnsafeRawPointer
  /// Whether a cell without quotation marks may need them in the output.
  private var mayNeedQuotes = false
  private var column = 0
  private var filled = 0
  /// How many of the first cells are the first names of the table.
  private var namesSeen = 0
  private var endedWithReturn = false

  init(width: Int, delimiter: UInt8) {
    self.width = width
    self.delimiter = delimiter
    needed = min(2, width)
    // Replaced before anything is read or written.
    out = UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped
    place = UnsafeRawPointer(out)
    (end, kept) = (place, place)
  }

  /// Begins with a block that ends with a line feed, and with room for three times its size.
  mutating func begin(_ block: UnsafeRawPointer, _ count: Int, into room: UnsafeMutableRawPointer) {
    (out, place, end, kept) = (room, block, block + count, block)
    (isOver, records, column, filled, namesSeen, endedWithReturn) = (false, 0, 0, 0, 0, false)
    mayNeedQuotes = delimiter != Byte.comma && memchr(block, CInt(Byte.comma), count) != nil
  }

  /// Writes what is left of a block; false when the block needs a closer look.
  mutating func finish() -> Bool {
    guard !isOver, column == 0, place == end else { return false }
    copy()
    return true
  }

  @inline(__always)
  mutating func take(_ cell: UnsafeRawPointer?, _ count: Int) {
    if isOver { return }
    if column > 0 { takeDelimiter() }
    if filled < needed || column < 2 { look(UnsafeRawBufferPointer(start: cell, count: count)) }
    column += 1
    guard place < end else { return isOver = true }
    let first = place.load(as: UInt8.self)
    if first == Byte.quote {
      takeQuoted(cell, count)
    } else if (first == Byte.blank || first == Byte.tab) && first != delimiter {
      // libcsv took it away, and perhaps a quotation mark behind it.
      isOver = true
    } else if mayNeedQuotes, let cell, Self.holdsSeparator(cell, count) {
      copy()
      put(Byte.quote)
      place += count
      copy()
      put(Byte.quote)
    } else {
      place += count
    }
  }

  @inline(__always)
  private mutating func takeDelimiter() {
    guard place < end, place.load(as: UInt8.self) == delimiter else { return isOver = true }
    if delimiter != Byte.comma {
      copy()
      put(Byte.comma)
      kept = place + 1
    }
    place += 1
  }

  @inline(__always)
  private mutating func takeQuoted(_ cell: UnsafeRawPointer?, _ count: Int) {
    let quotes = cell.map { Self.quotes($0, count) } ?? 0
    guard end - place > count + quotes + 2 else { return isOver = true }
    if quotes == 0, !(cell.map { Self.holdsSeparator($0, count) } ?? false) {
      // Quotation marks that are not needed.
      copy()
      kept = place + 1
      place += 1 + count
      copy()
      kept = place + 1
      place += 1
    } else {
      place += count + quotes + 2
    }
  }

  @inline(__always)
  mutating func endRecord(_ lineEnd: UInt8) {
    if isOver { return }
    guard place < end, place.load(as: UInt8.self) == lineEnd else { return isOver = true }
    if column == width, filled == needed, namesSeen < 2 {
      records += 1
      (column, filled, namesSeen) = (0, 0, 0)
      if lineEnd == Byte.lineFeed {
        place += 1
      } else {
        copy()
        place += 1
        kept = place
        endedWithReturn = place < end && place.load(as: UInt8.self) == Byte.lineFeed
        if !endedWithReturn { put(Byte.lineFeed) }
      }
    } else if column == 0, endedWithReturn, lineEnd == Byte.lineFeed {
      // The second half of CR LF.
      endedWithReturn = false
      place += 1
    } else {
      isOver = true
    }
  }

  /// Judges the first cells of a record.
  private mutating func look(_ cell: UnsafeRawBufferPointer) {
    if column < 2 {
      let name = column == 0 ? names.0 : names.1
      if cell.count == name.count, cell.elementsEqual(name) { namesSeen += 1 }
    }
    guard filled < needed, let first = cell.first else { return }
    let bytes = cell.assumingMemoryBound(to: UInt8.self)
    let part = first > 0x20 && first < 0xC2 ? 0..<cell.count : bytes.withoutBlanks
    if part.isEmpty { return }
    filled += 1
    if filled == 1, TotalLine.mayBegin(UnsafeBufferPointer(rebasing: bytes[part])) { isOver = true }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    out.storeBytes(of: byte, as: UInt8.self)
    out += 1
  }

  /// Copies what was kept up to the place.
  @inline(__always)
  private mutating func copy() {
    let count = place - kept
    memcpy(out, kept, count)
    out += count
    kept = place
  }

  /// How many quotation marks a cell of libcsv holds.
  @inline(__always)
  private static func quotes(_ cell: UnsafeRawPointer, _ count: Int) -> Int {
    var found = 0
    forEachPart(cell, count) { part, counts in
      let marks = unsafeBitCast((part .== Part(repeating: Byte.quote)) .& counts, to: SIMD2<UInt64>.self)
      // Hardly any part holds one.
      if marks.x | marks.y != 0 { found += (marks.x.nonzeroBitCount + marks.y.nonzeroBitCount) / 8 }
      return true
    }
    return found
  }

  /// Whether a cell of libcsv holds what separates cells or records in the output.
  @inline(__always)
  private static func holdsSeparator(_ cell: UnsafeRawPointer, _ count: Int) -> Bool {
    var isFound = false
    forEachPart(cell, count) { part, counts in
      let comma = part .== Part(repeating: Byte.comma)
      let feed = part .== Part(repeating: Byte.lineFeed)
      let carriage = part .== Part(repeating: Byte.carriageReturn)
      let marks = unsafeBitCast((comma .| feed .| carriage) .& counts, to: SIMD2<UInt64>.self)
      isFound = marks.x | marks.y != 0
      return !isFound
    }
    return isFound
  }

  private typealias Part = SIMD16<UInt8>

  /// Calls `body` with sixteen bytes of a cell after the other, and with which of them count, until it returns false. The memory of
  /// libcsv is a multiple of sixteen.
  @inline(__always)
  private static func forEachPart(_ cell: UnsafeRawPointer, _ count: Int, _ body: (Part, SIMDMask<SIMD16<Int8>>) -> Bool) {
    let lanes = Part(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    var index = 0
    while index < count {
      let part = (cell + index).loadUnaligned(as: Part.self)
      guard body(part, lanes .< Part(repeating: UInt8(min(16, count - index)))) else { return }
      index += 16
    }
  }
}

/// The bytes that separate and quote.
private enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let blank: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
}
