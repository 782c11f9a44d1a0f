import Glibc

/// A part of a workbook as its bytes are read back: whether it is whole, and how much is in it.
///
/// It knows the XML that the library of the workbook writes, without comments, entities of its own or `>` in a value, and no other.
struct WorkbookPart: Equatable {
  /// The cells of a sheet.
  private(set) var cells = 0
  /// The texts in the list of texts.
  private(set) var texts = 0
  /// The bytes of those texts.
  private(set) var textBytes = 0

  /// What there is in a part; nil when an element is not closed, or closed when it is not open, as where a piece is missing.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return nil }
    /// The names of the elements that are open.
    var open: [UnsafeBufferPointer<UInt8>] = []
    var position = 0
    var elements = 0
    while let start = Self.place(of: UInt8(ascii: "<"), in: bytes, from: position) {
      let text = UnsafeBufferPointer(rebasing: bytes[position..<start])
      guard text.isEmpty || addText(text, isText: open.last.map { Self.isEqual($0, "t") } ?? false),
        let end = Self.place(of: UInt8(ascii: ">"), in: bytes, from: start + 1), end > start + 1
      else { return nil }
      let tag = UnsafeBufferPointer(start: base + start + 1, count: end - start - 1)
      position = end + 1
      guard Self.isWhole(tag) else { return nil }
      if tag[0] == UInt8(ascii: "?") { continue }
      if tag[0] == UInt8(ascii: "/") {
        guard let opened = open.popLast(), Self.isEqual(opened, UnsafeBufferPointer(rebasing: tag[1...])) else { return nil }
        continue
      }
      if elements > 0, open.isEmpty { return nil }
      let nameEnd = tag.dropFirst().firstIndex { $0 == 0x20 || $0 == UInt8(ascii: "/") }
      let name = UnsafeBufferPointer(rebasing: tag[..<(nameEnd ?? tag.count)])
      if Self.isEqual(name, "c") { cells += 1 }
      if Self.isEqual(name, "si") { texts += 1 }
      elements += 1
      if tag[tag.count - 1] != UInt8(ascii: "/") { open.append(name) }
    }
    guard elements > 0, open.isEmpty, bytes[position...].allSatisfy({ $0 == 0x0A }) else { return nil }
  }

  /// Whether what stands between `<` and `>` begins no other element and ends in no value.
  private static func isWhole(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    // A loop without an early exit is compiled to instructions on many bytes at once.
    var (quotes, starts): (UInt8, UInt8) = (0, 0)
    for byte in tag {
      quotes ^= byte == UInt8(ascii: "\"") ? 1 : 0
      starts |= byte == UInt8(ascii: "<") ? 1 : 0
    }
    return quotes == 0 && starts == 0
  }

  /// Counts the bytes between two tags, an entity as the one sign that it stands for. False when no text can hold them.
  private mutating func addText(_ text: UnsafeBufferPointer<UInt8>, isText: Bool) -> Bool {
    if Self.place(of: UInt8(ascii: "&"), in: text, from: 0) == nil {
      if isText { textBytes += text.count }
      return Self.place(of: UInt8(ascii: ">"), in: text, from: 0) == nil
    }
    var isEntity = false
    var count = 0
    for byte in text {
      if byte == UInt8(ascii: ">") { return false }
      if !isEntity { count += 1 }
      if byte == UInt8(ascii: "&") { isEntity = true } else if byte == UInt8(ascii: ";") { isEntity = false }
    }
    if isText { textBytes += count }
    return !isEntity
  }

  private static func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
    isEqual(name, UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
  }

  private static func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count == other.count && name.indices.allSatisfy { name[$0] == other[$0] }
  }

  private static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) }
  }
}
