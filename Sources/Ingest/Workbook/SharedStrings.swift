/// The texts that cells refer to by number: the part `sharedStrings.xml`. The runs of a rich text are one text; hints for pronunciation
/// are left out.
final class SharedStrings: XMLPartHandler {
  let failure: WorkbookFailure? = nil
  private(set) var wantsText = false
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var current = ""
  private var isPronunciation = false

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": current = ""
    case "rPh": isPronunciation = true
    case "t": wantsText = !isPronunciation
    default: break
    }
  }

  func text(_ text: String) { current += text }

  func close(_ name: String) {
    switch name {
    case "si":
      bytes.append(contentsOf: CellText.plain(current).utf8)
      ends.append(bytes.count)
    case "rPh": isPronunciation = false
    case "t": wantsText = false
    default: break
    }
  }

  /// The text with a number; nil when there is none.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    ends.indices.contains(number) ? bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] : nil
  }
}

/// The texts and numbers in cells as a person sees them.
enum CellText {
  /// Without the notation `_x000D_` for characters that XML cannot hold, and with one line feed for every line end.
  static func plain(_ text: String) -> String {
    var result = text
    if text.utf8.contains(UInt8(ascii: "_")) {
      result = ""
      var rest = Substring(text)
      while let mark = rest.firstRange(of: "_x") {
        let after = rest[mark.upperBound...]
        let digits = after.prefix(4)
        if digits.utf8.count == 4, after.dropFirst(4).first == "_", let value = UInt32(digits, radix: 16),
          let scalar = Unicode.Scalar(value)
        {
          result += rest[..<mark.lowerBound]
          result.unicodeScalars.append(scalar)
          rest = after.dropFirst(5)
        } else {
          result += rest[..<mark.upperBound]
          rest = after
        }
      }
      result += rest
    }
    guard result.utf8.contains(0x0D) else { return result }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in result.utf8 {
      if byte == 0x0D { bytes.append(0x0A) } else if byte != 0x0A || previous != 0x0D { bytes.append(byte) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number as a spreadsheet program shows it without format: at most fifteen digits, no exponent where it can be helped.
  static func number(_ written: String) -> String {
    if written.utf8.count <= 15, written.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return written }
    guard let value = Double(written), value.isFinite else { return written }
    if value.rounded() == value, abs(value) < 1e15 { return String(Int(value)) }
    let text = String(rounded(value).description)
    return text.contains("e") ? written : text
  }

  /// The number that is nearest to `value` among those of fifteen digits.
  private static func rounded(_ value: Double) -> Double {
    let description = abs(value).description
    guard !description.contains("e") else { return value }
    let digits = description.filter { $0 != "." }.drop { $0 == "0" }
    guard digits.count > 15 else { return value }
    // The shortest text that reads as the same number has sixteen or seventeen digits: the nearest neighbours may be shorter.
    for step in 1...8 {
      var up = value
      var down = value
      for _ in 0..<step {
        up = up.nextUp
        down = down.nextDown
      }
      for candidate in [up, down] where candidate.description.filter({ $0 != "." && $0 != "-" }).drop(while: { $0 == "0" }).count <= 15 {
        return candidate
      }
    }
    return value
  }
}
