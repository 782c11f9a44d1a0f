internal import Consultation

/// What identifies the respondent of a submission: an e-mail address, else the id that the office keeps.
enum Identity: Hashable {
  case email(String)
  case id(String)

  /// The identity that an address and an id give, or nil when they identify nobody.
  init?(email: RawText?, id: RawText?) {
    if let email = email.flatMap(Self.address) {
      self = .email(email)
    } else if let id = id.flatMap(Self.identifier) {
      self = .id(id)
    } else {
      return nil
    }
  }

  /// An address without case, blanks and `mailto:`.
  private static func address(_ raw: RawText) -> String? {
    var text = ComposedLetters.composed(raw.read().trimmed).lowercased()
    if text.hasPrefix("mailto:") { text.removeFirst(7) }
    return SharedIdentifier.isShared(text) || hasBlank(text) ? nil : text
  }

  private static func hasBlank(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.contains(0x20) }
  }

  private static func identifier(_ raw: RawText) -> String? {
    let text = ComposedLetters.composed(raw.read().trimmed)
    return SharedIdentifier.isShared(text) ? nil : text
  }
}

extension String {
  /// The text without blanks and line ends around it.
  var trimmed: String {
    let blank: (Unicode.Scalar) -> Bool = { scalar in
      scalar.value < 0x80
        ? scalar.value <= 0x20 : scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
    }
    // Most texts have nothing around them.
    if let first = utf8.first, let last = utf8.last, (0x21..<0x80).contains(first), (0x21..<0x80).contains(last) { return self }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, blank(first) { scalars.removeFirst() }
    while let last = scalars.last, blank(last) { scalars.removeLast() }
    return String(scalars)
  }
}
