internal import Consultation

/// The texts that were read, each once: a text that comes back costs one look-up by its bytes.
struct TextMemo {
  /// What was read, without the means to read more, for handing it from one task to another.
  struct Contents: Sendable {
    fileprivate(set) var readings: [TextReading] = []
    fileprivate var typed = TextTable()
    fileprivate var ticked: [[RawText]: Int32] = [:]
  }

  private(set) var contents = Contents()
  private var reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  /// What words may be, for telling names apart.
  var lexicon: NameLexicon { reader.lexicon }

  /// The stemmer that knows the words of the texts.
  var stemmer: Stemmer { reader.stemmer }

  /// What was read, by number.
  var readings: [TextReading] { contents.readings }

  /// The number of a content; it is read when it is new.
  mutating func number(of content: Answer.Content) -> Int {
    if let known = contents.number(of: content) { return known }
    return contents.add(content, reader.read(content))
  }

  /// A text without personal data.
  mutating func redacted(_ raw: RawText) -> RedactedText {
    let number = number(of: .text(raw))
    return readings[number].text
  }

  /// The themes that a piece of a top-3 describes.
  mutating func topThemes(_ name: String) -> [Code<Theme>] { reader.topThemes(name) }

  /// Takes over what another memo of the same normaliser has read.
  mutating func formUnion(_ other: Contents) {
    if contents.readings.isEmpty {
      contents = other
      return
    }
    for (text, number) in other.typed.texts where contents.typed.find(text) == nil {
      _ = contents.add(.text(text), other.readings[Int(number)])
    }
    for (options, number) in other.ticked where contents.ticked[options] == nil {
      _ = contents.add(.options(options), other.readings[Int(number)])
    }
  }
}

extension TextMemo.Contents {
  fileprivate func number(of content: Answer.Content) -> Int? {
    switch content {
    case .text(let raw): typed.find(raw)
    case .options(let options): ticked[options].map { Int($0) }
    }
  }

  fileprivate mutating func add(_ content: Answer.Content, _ reading: TextReading) -> Int {
    let number = readings.count
    readings.append(reading)
    switch content {
    case .text(let raw): typed.insert(raw, number: number)
    case .options(let options): ticked[options] = Int32(number)
    }
    return number
  }
}

/// Numbers for texts, found by their bytes. The texts themselves are not copied.
private struct TextTable: Sendable {
  private(set) var texts: [(text: RawText, number: Int32)] = []
  private var slots = HashSlots(capacity: 1024)

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
