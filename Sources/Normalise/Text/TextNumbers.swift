internal import Consultation

/// Numbers from 0 for texts, each once by its bytes: two spellings of an accent are two texts.
struct TextNumbers {
  /// The texts, at the places of their numbers.
  private(set) var texts: [String] = []
  private var slots: HashSlots

  /// No text has a number; there is room for so many at first.
  init(expecting count: Int = 32) { slots = HashSlots(expecting: count) }

  /// The number of a text, the next one when it has none yet, and whether that is so. A text that has a number is not copied.
  mutating func number(adding text: String) -> (number: Int, isNew: Bool) {
    var read = text
    let hash = read.withUTF8 { WordTable.hash($0) }
    if let known = slots.find(hash, where: { ExactText.areEqual(texts[$0], text) }) { return (known, false) }
    slots.append(hash)
    texts.append(text)
    return (texts.count - 1, true)
  }
}
