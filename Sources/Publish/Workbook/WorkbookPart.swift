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
    var open: [Range<Int>] = []
    var position = 0
    var elements = 0
    while let start = Self.place(of: UInt8(ascii: "<"), in: bytes, from: position) {
      guard addText(position..<start, in: bytes, isText: open.last.map { bytes[$0].elementsEqual("t".utf8) } ?? false),
        let end = Self.place(of: UInt8(ascii: ">"), in: bytes, from: start)
      else { return nil }
      let tag = bytes[start + 1..<end]
      position = end + 1
      guard let first = tag.first, let last = tag.last, !tag.contains(UInt8(ascii: "<")), tag.count(where: { $0 == 0x22 }) % 2 == 0 else {
        return nil
      }
      if first == UInt8(ascii: "?") { continue }
      if first == UInt8(ascii: "/") {
        guard let opened = open.popLast(), bytes[opened].elementsEqual(tag.dropFirst()) else { return nil }
        continue
      }
      if elements > 0, open.isEmpty { return nil }
      let name = tag.startIndex..<(tag.firstIndex { $0 == 0x20 || $0 == UInt8(ascii: "/") } ?? tag.endIndex)
      if bytes[name].elementsEqual("c".utf8) { cells += 1 }
      if bytes[name].elementsEqual("si".utf8) { texts += 1 }
      elements += 1
      if last != UInt8(ascii: "/") { open.append(name) }
    }
    guard elements > 0, open.isEmpty, bytes[position...].allSatisfy({ $0 == 0x0A }) else { return nil }
  }

  /// Counts the bytes between two tags, an entity as the one sign that it stands for. False when no text can hold them.
  private mutating func addText(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, isText: Bool) -> Bool {
    guard !bytes[range].contains(UInt8(ascii: ">")) else { return false }
    guard isText else { return true }
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "&") {
        guard let end = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) else { return false }
        place = end
      }
      place += 1
      textBytes += 1
    }
    return true
  }

  private static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) }
  }
}
