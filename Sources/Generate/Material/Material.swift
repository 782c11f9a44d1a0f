internal import Consultation

/// The sentences that fictional respondents write, by question. Data, not logic: a line is a sentence, a line that begins with `#`
/// names the theme of the lines below it, `*` stands for any theme, `-` for none. `{o}` becomes an organisation, `{v}` an overleg and
/// `{t}` a theme of the codebook.
enum Material {
  /// The sentences for a question of free text; a question that is not known here takes those of its side.
  static func sentences(for question: Question) -> Sentences {
    switch question.code.rawValue {
    case "past-wel": Sentences(pastWel)
    case "past-niet": Sentences(pastNiet)
    case "nodig": Sentences(nodig)
    case "niet-nodig": Sentences(nietNodig)
    case "sluit-aan": Sentences(sluitAan)
    case "in-de-weg": Sentences(inDeWeg)
    case "knelpunt": Sentences(knelpunt)
    case "voorziening": Sentences(voorziening)
    default:
      switch question.pole {
      case .positive: Sentences(pastWel)
      case .negative: Sentences(pastNiet)
      case nil: Sentences(toelichting)
      }
    }
  }
}

/// Sentences under headings.
struct Sentences: Sendable {
  private let headings: [String]
  private let groups: [[[UInt8]]]

  /// Takes the notation of ``Material`` apart.
  init(_ text: String) {
    var headings: [String] = []
    var groups: [[[UInt8]]] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "# ".utf8) {
        headings.append(String(decoding: line.dropFirst(2), as: UTF8.self))
        groups.append([])
      } else if !groups.isEmpty {
        groups[groups.count - 1].append(Array(line))
      }
    }
    self.headings = headings
    self.groups = groups
  }

  /// The sentences below this heading, none when there is no such heading.
  func under(_ heading: String) -> [[UInt8]] { headings.firstIndex(of: heading).map { groups[$0] } ?? [] }
}
