/// The one place where text becomes HTML: nothing in it can start a tag, end an attribute or name an entity.
enum HTMLText {
  /// Text on one line, safe between tags and within quoted attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in HarmlessText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "`": result += "&#96;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
