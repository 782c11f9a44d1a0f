internal import Consultation

/// The texts that were read, each once: a text that comes back costs one look-up by its bytes.
struct TextMemo {
  /// What was read, by number.
  private(set) var readings: [TextReading] = []
  private var typed = TextTable()
  private var ticked: [[RawText]: Int32] = [:]
  private var reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  /// The number of a content; it is read when it is new.
  mutating func number(of content: Answer.Content) -> Int {
    if let known = known(content) { return known }
    let number = readings.count
    readings.append(reader.read(content))
    switch content {
    case .text(let raw): typed.insert(raw, number: number)
    case .options(let options): ticked[options] = Int32(number)
    }
    return number
  }

  /// A text without personal data.
  mutating func redacted(_ raw: RawText) -> RedactedText {
    let number = number(of: .text(raw))
    return readings[number].text
  }

  /// The themes that a piece of a top-3 describes.
  mutating func topThemes(_ name: String) -> [Code<Theme>] { reader.topThemes(name) }

  private func known(_ content: Answer.Content) -> Int? {
    switch content {
    case .text(let raw): typed.find(raw)
    case .options(let options): ticked[options].map { Int($0) }
    }
  }
}

/// Numbers for texts, found by their bytes. The texts themselves are not copied.
private struct TextTable {
  private var texts: [(text: RawText, number: Int32)] = []
  private var slots = HashSlots(expecting: 512)

  /// The number of a text, or nil.
  func find(_ raw: RawText) -> Int? {
    var text = raw.read()
    return text.withUTF8 { bytes in
      slots.find(WordTable.hash(bytes)) { place in
        var other = texts[place].text.read()
        return other.withUTF8 { $0.elementsEqual(bytes) }
      }
    }
    .map { Int(texts[$0].number) }
  }

  /// Adds a text that is not there yet.
  mutating func insert(_ raw: RawText, number: Int) {
    texts.append((raw, Int32(number)))
    var text = raw.read()
    slots.append(text.withUTF8 { WordTable.hash($0) })
  }
}
