public import Consultation

/// Which answers may be quoted.
public enum Quotation {
  /// The number of characters of a text that can be quoted, or nil when it cannot: nothing was taken out of it, and it says something, in 40
  /// to 280 characters and at least seven words.
  public static func length(of answer: CodedAnswer) -> Int? {
    guard answer.method != .noAnswer, answer.text.marks.isEmpty, (40...1200).contains(answer.text.text.utf8.count) else { return nil }
    let line = HarmlessText.line(answer.text.text)
    let length = line.unicodeScalars.count
    // One space stands between two words of a line.
    guard (40...280).contains(length), line.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= 6 else { return nil }
    return length
  }
}
