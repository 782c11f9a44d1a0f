internal import Glibc

/// The fields of a block of records on their way from libcsv into the output; what its callbacks work on.
struct CleanFields {
  /// How many bytes are copied at a time.
  static let step = 16

  let width: Int
  /// How many filled cells a record must have to be neither blank nor a footnote.
  let needed: Int
  /// The first two names of the table.
  var names = (UnsafeRawBufferPointer(start: nil, count: 0), UnsafeRawBufferPointer(start: nil, count: 0))
  private(set) var first: UnsafeMutableRawPointer
  private(set) var out: UnsafeMutableRawPointer
  /// Whether a record came that needs a closer look: nothing more is written.
  var isOver = false
  private(set) var column = 0
  private(set) var records = 0
  private(set) var lineEndBytes = 0
  private(set) var addedQuotes = 0
  private(set) var quotesInCells = 0
  private var mayNeedQuotes = false
  private var filled = 0
  /// How many of the first cells are the first names of the table.
  private var namesSeen = 0
  private var endedWithReturn = false

  init(width: Int, needed: Int) {
    self.width = width
    self.needed = needed
    // Replaced before anything is written.
    first = UnsafeMutableRawPointer(bitPattern: Self.step).unsafelyUnwrapped
    out = first
  }

  mutating func begin(_ room: UnsafeMutableRawPointer, mayNeedQuotes: Bool) {
    (first, out, isOver, column, records, lineEndBytes) = (room, room, false, 0, 0, 0)
    (addedQuotes, quotesInCells, filled, namesSeen, endedWithReturn) = (0, 0, 0, 0, false)
    self.mayNeedQuotes = mayNeedQuotes
  }

  @inline(__always)
  mutating func take(_ cell: UnsafeRawPointer?, _ count: Int) {
    if isOver { return }
    if filled < needed || column < 2 { look(UnsafeRawBufferPointer(start: cell, count: count)) }
    if count > 0, let cell {
      if mayNeedQuotes { copyScanning(cell, count) } else { copy(cell, count) }
    }
    out.storeBytes(of: 0x2C, as: UInt8.self)
    out += 1
    column += 1
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
  private mutating func copy(_ cell: UnsafeRawPointer, _ count: Int) {
    var index = 0
    // The memory of libcsv is a multiple of the step.
    repeat {
      (out + index).storeBytes(of: (cell + index).loadUnaligned(as: SIMD2<UInt64>.self), as: SIMD2<UInt64>.self)
      index += Self.step
    } while index < count
    out += count
  }

  @inline(__always)
  private mutating func copyScanning(_ cell: UnsafeRawPointer, _ count: Int) {
    var index = 0
    repeat {
      let part = (cell + index).loadUnaligned(as: SIMD2<UInt64>.self)
      (out + index).storeBytes(of: part, as: SIMD2<UInt64>.self)
      var found = Self.marks(part)
      let left = count - index
      if left < Self.step {
        // What stands behind the cell does not count.
        found.x &= left < 8 ? (1 << UInt64(left * 8)) &- 1 : .max
        found.y &= left <= 8 ? 0 : (1 << UInt64(left * 8 - 64)) &- 1
      }
      if found.x | found.y != 0 { return copyQuoted(cell, count) }
      index += Self.step
    } while index < count
    out += count
  }

  /// The high bits of the first bytes that are a comma, a quotation mark, a line feed or a carriage return.
  @inline(__always)
  private static func marks(_ part: SIMD2<UInt64>) -> SIMD2<UInt64> {
    func zeros(_ value: SIMD2<UInt64>) -> SIMD2<UInt64> { (value &- SIMD2(repeating: 0x0101_0101_0101_0101)) & ~value }
    let comma = zeros(part ^ SIMD2(repeating: 0x2C2C_2C2C_2C2C_2C2C))
    let quote = zeros(part ^ SIMD2(repeating: 0x2222_2222_2222_2222))
    let feed = zeros(part ^ SIMD2(repeating: 0x0A0A_0A0A_0A0A_0A0A))
    let carriage = zeros(part ^ SIMD2(repeating: 0x0D0D_0D0D_0D0D_0D0D))
    return (comma | quote | feed | carriage) & SIMD2(repeating: 0x8080_8080_8080_8080)
  }

  private mutating func copyQuoted(_ cell: UnsafeRawPointer, _ count: Int) {
    func put(_ byte: UInt8) {
      out.storeBytes(of: byte, as: UInt8.self)
      out += 1
    }
    put(0x22)
    addedQuotes += 2
    var start = 0
    while start < count, let found = memchr(cell + start, 0x22, count - start) {
      let end = UnsafeRawPointer(found) - cell + 1
      memcpy(out, cell + start, end - start)
      out += end - start
      put(0x22)
      addedQuotes += 1
      quotesInCells += 1
      start = end
    }
    memcpy(out, cell + start, count - start)
    out += count - start
    put(0x22)
  }

  @inline(__always)
  mutating func endRecord(_ lineEnd: Int32) {
    if isOver { return }
    lineEndBytes += 1
    if column == width, filled == needed, namesSeen < 2 {
      (out - 1).storeBytes(of: 0x0A, as: UInt8.self)
      records += 1
      (column, filled, namesSeen) = (0, 0, 0)
      endedWithReturn = lineEnd == 0x0D
    } else if column == 0, endedWithReturn, lineEnd == 0x0A {
      // The second half of CR LF.
      endedWithReturn = false
    } else {
      isOver = true
    }
  }
}
