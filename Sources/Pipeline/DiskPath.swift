/// A path as the system knows it: bytes, which need not be text.
struct DiskPath {
  /// The bytes with a NUL after them, for the system's calls.
  let pointer: [CChar]

  /// The path that a text spells.
  init(_ text: String) { pointer = text.utf8.map { CChar(bitPattern: $0) } + [0] }

  /// The path `folder/name`.
  init(_ folder: DiskPath, _ name: [UInt8]) {
    pointer = folder.pointer.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))] + name.map { CChar(bitPattern: $0) } + [0]
  }

  /// The path as a person may read it.
  var shown: String { ShownName.text(of: pointer.dropLast().map { UInt8(bitPattern: $0) }) }
}

/// A name of a file as it stands in tables and messages: on one line, in one direction, with nothing hidden in it.
///
/// Whatever is no plain text is escaped: a byte that is no UTF-8 as `\xE9`, a control, format or unassigned character and the separators of
/// lines as `\u{202E}`, and the backslash itself as `\\`. Two names never look the same.
enum ShownName {
  /// Whether an e-mail address or the number of a Dutch mobile telephone seems to stand in the name of a file or folder.
  static func mayNamePerson(_ name: String) -> Bool {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let parts = stem.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress = zip(parts, parts.dropFirst()).contains { before, after in
      before.last.map { $0.isLetter || $0.isNumber } == true && after.contains(".")
    }
    return isAddress || stem.split { !$0.isASCII || !($0.isNumber || " +-_.()".contains($0)) }.contains(where: isMobileNumber)
  }

  /// Whether digits, with what may stand between them, are a mobile number and no date.
  private static func isMobileNumber(_ text: Substring) -> Bool {
    let groups = text.split { !$0.isNumber }
    let digits = groups.joined()
    let isDate = groups.count > 2 && groups[0].count < 3 && groups[1].count < 3 && groups[2].count == 4
    return !isDate && [("06", 10), ("316", 11), ("00316", 13)].contains { digits.hasPrefix($0) && digits.count == $1 }
  }

  /// The name as a person may read it.
  static func text(of name: [UInt8]) -> String {
    var result = ""
    var rest = name[...]
    while let first = rest.first {
      guard let scalar = leadingScalar(of: rest) else {
        result += "\\x" + hexadecimal(UInt32(first), digits: 2)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(UTF8.width(scalar))
      switch scalar.properties.generalCategory {
      case _ where scalar == "\\": result += "\\\\"
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        result += "\\u{" + hexadecimal(scalar.value, digits: 4) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether nothing in the name needs escaping.
  static func isPlain(_ name: [UInt8]) -> Bool { Array(text(of: name).utf8) == name }

  private static func leadingScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
