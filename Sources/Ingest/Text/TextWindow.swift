/// The text of a file of any size, of which a part is in memory: decoded at the back, given up at the front.
///
/// It is the text that ``TextDecoder`` makes of the whole file. What a byte means may depend on bytes far behind it: whether a file that is
/// not UTF-8 throughout is mostly UTF-8 decides about the letters of other alphabets. So a text is taken as UTF-8 while it holds western
/// letters only, which stay what they are in either case; at the first other letter and at the first byte that is no UTF-8 the whole
/// file is looked through once.
final class TextWindow {
  private enum Coding {
    /// UTF-8 with western letters so far.
    case unchecked
    /// UTF-8 to the end.
    case plain
    case mixed(MixedText)
    case utf16(bigEndian: Bool)
  }

  /// How much is read at a time.
  static let usualPiece = 1 << 17
  /// What is left of the text is moved to the front of the memory when it is no more than this.
  private static let cheapMove = 1 << 16

  private let source: ByteSource
  private let piece: Int
  /// Where the text begins in the file, behind a byte order mark.
  private let textStart: Int
  private var coding: Coding
  /// The dialect that the text is prepared for, if it needs that.
  private let dialect: Dialect?
  /// Where the next byte is read.
  private var offset: Int
  /// Bytes that were read and wait for those behind them, and decoded ones that wait to be prepared.
  private var undecoded: [UInt8] = []
  private var unprepared: [UInt8] = []
  private var memory: UnsafeMutableRawBufferPointer
  /// The text stands from `start` to `end`; up to `filled` stand bytes that were read and not looked at.
  private var start = 0
  private var end = 0
  private var filled = 0
  /// Whether the text goes to the end of the file.
  private(set) var isAtEnd = false

  /// The text in `source`, prepared for `dialect` where that is needed; nil where there is none, but a packed file.
  init?(_ source: ByteSource, dialect: Dialect? = nil, piece: Int = usualPiece) throws {
    let head = try source.bytes(at: 0, count: TextDecoder.sampleOfZeros)
    if WorkbookReader.isPacked(head) { return nil }
    self.source = source
    self.piece = piece
    self.dialect = dialect.flatMap { $0.needsPreparation ? $0 : nil }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      (textStart, coding) = (3, .unchecked)
    } else if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      (textStart, coding) = (2, .utf16(bigEndian: head[0] == 0xFE))
    } else if let bigEndian = TextDecoder.utf16Order(head[...], of: source.count) {
      (textStart, coding) = (0, .utf16(bigEndian: bigEndian))
    } else {
      (textStart, coding) = (0, .unchecked)
    }
    offset = textStart
    memory = .allocate(byteCount: piece * 2, alignment: 64)
    if self.dialect != nil, case .unchecked = coding { try lookThrough() }
  }

  deinit { memory.deallocate() }

  /// The text that is in memory; until the next call that changes the window. A carriage return at its end waits for what follows.
  var text: UnsafeRawBufferPointer {
    let last = !isAtEnd && end > start && memory[end - 1] == 0x0D ? end - 1 : end
    return UnsafeRawBufferPointer(rebasing: memory[start..<last])
  }

  /// Gives up the first bytes of the text.
  func drop(_ count: Int) { start += count }

  /// Decodes until so many bytes are in memory, or all that there are.
  func fill(_ count: Int) throws {
    // Room for all at once: memory that grows step by step is touched twice.
    if !isAtEnd, memory.count < count { makeRoom(min(count, source.count - offset) - (filled - start) + piece) }
    while !isAtEnd, text.count < count { try extend() }
  }

  /// Decodes another piece.
  func extend() throws {
    switch coding {
    case .unchecked: try extendUnchecked()
    case .plain where dialect == nil:
      isAtEnd = try !readPiece()
      end = filled
    default: try extendDecoded()
    }
  }

  /// Reads a piece behind the others and says whether there may be more.
  private func readPiece() throws -> Bool {
    makeRoom(piece)
    let got = try source.read(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: memory[filled..<filled + piece]))
    offset += got
    filled += got
    return got == piece
  }

  private func extendUnchecked() throws {
    let isLast = try !readPiece()
    let check = UTF8Check(UnsafeRawBufferPointer(rebasing: memory[end..<filled]))
    var sound = end + check.valid
    // Three bytes may be the beginning of a letter.
    if check.hasForeignLetters || filled - sound > (isLast ? 0 : 3) {
      offset -= filled - end
      filled = end
      return try lookThrough()
    }
    if !isLast { while sound > end, memory[sound - 1] >= 0x80 { sound -= 1 } }
    end = sound
    isAtEnd = isLast
  }

  /// Finds out what the file is encoded in by looking at all of it.
  private func lookThrough() throws {
    var count = MixedText.Count()
    var waiting: [UInt8] = []
    var place = textStart
    var isLast = false
    while !isLast {
      let read = try source.bytes(at: place, count: piece)
      place += read.count
      isLast = read.count < piece
      waiting += read
      let length = isLast ? waiting.count : Self.lengthOfWholeRuns(waiting)
      waiting.withUnsafeBytes { count.add(UnsafeRawBufferPointer(rebasing: $0[..<length])) }
      waiting.removeFirst(length)
    }
    coding = count.isUTF8 ? .plain : .mixed(MixedText(count))
  }

  private static func lengthOfWholeRuns(_ bytes: [UInt8]) -> Int { bytes.lastIndex { $0 < 0x80 }.map { $0 + 1 } ?? 0 }

  private func extendDecoded() throws {
    let read = try source.bytes(at: offset, count: piece)
    offset += read.count
    let isLast = read.count < piece
    undecoded += read
    var decoded: [UInt8] = []
    decoded.reserveCapacity(undecoded.count + undecoded.count / 8)
    var length = undecoded.count
    switch coding {
    case .unchecked, .plain: decoded = undecoded
    case .mixed(var text):
      if !isLast { length = Self.lengthOfWholeRuns(undecoded) }
      undecoded.withUnsafeBytes { text.append(UnsafeRawBufferPointer(rebasing: $0[..<length]), to: &decoded) }
    case .utf16(let bigEndian):
      length = undecoded.withUnsafeBytes { TextDecoder.appendUTF16($0, bigEndian: bigEndian, isLast: isLast, to: &decoded) }
    }
    undecoded.removeFirst(length)
    if let dialect {
      unprepared += decoded
      decoded = []
      let taken = unprepared.withUnsafeBytes { dialect.prepare($0, isLast: isLast, into: &decoded) }
      unprepared.removeFirst(taken)
    }
    makeRoom(decoded.count)
    UnsafeMutableRawBufferPointer(rebasing: memory[filled...]).copyBytes(from: decoded)
    filled += decoded.count
    end = filled
    isAtEnd = isLast
  }

  /// Makes room for so many bytes behind those that were read.
  private func makeRoom(_ count: Int) {
    guard count > 0 else { return }
    let held = filled - start
    if start > 0, held <= Self.cheapMove || filled + count > memory.count {
      if held > 0, let base = memory.baseAddress { base.copyMemory(from: base + start, byteCount: held) }
      (start, end, filled) = (0, end - start, held)
    }
    guard filled + count > memory.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(memory.count * 2, filled + count), alignment: 64)
    larger.copyBytes(from: memory[..<filled])
    memory.deallocate()
    memory = larger
  }
}
