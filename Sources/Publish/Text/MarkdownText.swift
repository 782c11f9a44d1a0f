import Consultation

/// The one place where text becomes markdown: nothing in it can start formatting, HTML, a link, a formula or another cell of a table.
enum MarkdownText {
  /// Text of ours or of the codebook on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = "\n"
    for scalar in HarmlessText.line(unlinked(text)).unicodeScalars {
      let isBlockStart = previous == "\n" && (scalar == "-" || scalar == "+" || scalar == "=")
      if isSpecial(scalar) || isBlockStart { result.unicodeScalars.append("\\") }
      // `1. ` and `1) ` at the start of a line begin a list.
      if scalar == "." || scalar == ")", !result.isEmpty, result.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        result.unicodeScalars.append("\\")
      }
      result.unicodeScalars.append(scalar)
      previous = scalar
    }
    return result
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&", "$", "^", "{", "}": true
    default: false
    }
  }

  /// Puts a space in web and mail addresses, because several programs make links of bare ones even when they are escaped.
  private static func unlinked(_ text: String) -> String {
    let scalars = Array(HarmlessText.line(text).unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      result.unicodeScalars.append(scalar)
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      guard next != " " else { continue }
      switch scalar {
      case "@": result += " "
      case ":" where next == "/": result += " "
      case "." where index >= 3 && scalars[index - 3..<index].allSatisfy({ $0 == "w" || $0 == "W" }): result += " "
      default: break
      }
    }
    return result
  }
}
