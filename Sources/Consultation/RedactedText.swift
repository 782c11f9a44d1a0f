/// Text from which personal data has been taken, and the only kind of respondents' text that an output accepts.
///
/// It is made from ``RawText`` together with the spans that a redactor found. There is no other way in.
public struct RedactedText: Hashable, Sendable {
  /// The text, with a mark such as `[naam]` wherever something was taken out.
  public let text: String

  /// What was taken out, in the order of the text.
  public let marks: [PersonalData]

  /// Replaces every span of `raw` by the mark of its kind.
  ///
  /// - Parameters:
  ///   - raw: what the respondent wrote.
  ///   - findings: spans of `raw.read()`, in any order; where two overlap, the one that starts first wins, then the longer.
  public init(_ raw: RawText, replacing findings: [(span: Range<String.Index>, kind: PersonalData)]) {
    let text = raw.read()
    guard !findings.isEmpty else {
      self.text = text
      self.marks = []
      return
    }
    var result = ""
    var marks: [PersonalData] = []
    var position = text.startIndex
    let ordered = findings.sorted { a, b in
      a.span.lowerBound != b.span.lowerBound ? a.span.lowerBound < b.span.lowerBound : a.span.upperBound > b.span.upperBound
    }
    for (span, kind) in ordered where span.lowerBound >= position {
      result += text[position..<span.lowerBound]
      result += kind.mark
      marks.append(kind)
      position = span.upperBound
    }
    result += text[position...]
    self.text = result
    self.marks = marks
  }

  /// Whether the bytes are the same, and what was taken out.
  public static func == (one: Self, other: Self) -> Bool { ExactText.areEqual(one.text, other.text) && one.marks == other.marks }

  /// Takes in the bytes, and what was taken out.
  public func hash(into hasher: inout Hasher) {
    ExactText.hash(text, into: &hasher)
    hasher.combine(marks)
  }
}

/// A kind of personal data, and the mark that takes its place.
public enum PersonalData: String, Hashable, Sendable, CaseIterable {
  case name = "naam"
  case email = "e-mail"
  case phone = "telefoon"
  case iban = "iban"
  case citizenNumber = "bsn"
  case address = "adres"
  case birthDate = "geboortedatum"
  case ipAddress = "ip-adres"
  case url = "url"
  case handle = "account"
  case licencePlate = "kenteken"

  /// What stands in the text instead, such as `[naam]`.
  public var mark: String { "[\(rawValue)]" }
}
