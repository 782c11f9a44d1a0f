internal import Consultation

/// The texts that were read, each once: a text that comes back costs one look-up by its bytes.
struct TextMemo {
  /// What was read, by number.
  private(set) var readings: [TextReading] = []
  private var typed = TextNumbers(expecting: 512)
  /// The number of the reading of each typed text.
  private var typedReadings: [Int32] = []
  private var ticked: [[RawText]: Int32] = [:]
  private var reader: TextReader

  init(_ reader: TextReader) { self.reader = reader }

  /// The number of a content; it is read when it is new.
  mutating func number(of content: Answer.Content) -> Int {
    switch content {
    case .text(let raw):
      let (place, isNew) = typed.number(adding: raw.read())
      if isNew { typedReadings.append(Int32(read(content))) }
      return Int(typedReadings[place])
    case .options(let options):
      if let known = ticked[options] { return Int(known) }
      let number = read(content)
      ticked[options] = Int32(number)
      return number
    }
  }

  private mutating func read(_ content: Answer.Content) -> Int {
    readings.append(reader.read(content))
    return readings.count - 1
  }

  /// A text without personal data.
  mutating func redacted(_ raw: RawText) -> RedactedText {
    let number = number(of: .text(raw))
    return readings[number].text
  }

  /// The themes that a piece of a top-3 describes.
  mutating func topThemes(_ name: String) -> [Code<Theme>] { reader.topThemes(name) }
}
