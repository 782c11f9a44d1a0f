import Consultation

@testable import Ingest

/// A small codebook for tests.
enum TestCodebook {
  static let codebook = Codebook(
    questions: [
      Question(
        code: "past-wel", wording: "Wat past wel in de huidige samenwerking?", kind: .open, pole: .positive, aliases: ["Wat past wel?"]),
      Question(code: "past-niet", wording: "Wat past niet in de huidige samenwerking?", kind: .open, pole: .negative),
      Question(code: "nodig", wording: "Wat is er nodig?", kind: .open, pole: .positive),
      Question(code: "overleg-nodig", wording: "Welke overleggen zijn nodig?", kind: .meetings, pole: .positive),
      Question(code: "overleg-oordeel", wording: "Hoe kijkt u aan tegen de volgende overleggen?", kind: .judgement),
      Question(code: "u1", wording: "Bent u het eens met uitgangspunt 1?", kind: .statement, aliases: ["De burger komt eerst"]),
      Question(code: "u2", wording: "Bent u het eens met uitgangspunt 2?", kind: .statement, aliases: ["Schaal: Zuid-Limburg"]),
      Question(code: "schaal", wording: "Op welke schaal hoort dit thuis?", kind: .choice),
      Question(code: "themas-top3", wording: "Welke drie thema's verdienen aandacht?", kind: .themes),
      Question(
        code: "organisatie", wording: "Namens welke organisatie vult u dit in?", kind: .attribute, aliases: ["Organisatie", "Org."]),
      Question(code: "respondent", wording: "Respondent", kind: .attribute, aliases: ["ID"]),
      Question(code: "e-mail", wording: "E-mailadres", kind: .attribute, aliases: ["E-mail", "mail"]),
      Question(code: "naam", wording: "Uw naam", kind: .attribute, aliases: ["Naam"]),
      Question(code: "functie", wording: "Uw functie", kind: .attribute, aliases: ["Functie"]),
      Question(code: "tijdstip", wording: "Tijdstip", kind: .attribute, aliases: ["Datum", "Tijd van voltooien"]),
      Question(code: "afgerond", wording: "Afgerond", kind: .attribute),
      Question(code: "afdeling", wording: "Afdeling", kind: .ignored),
    ],
    choices: [
      Choice(question: "overleg-oordeel", code: "nodig", name: "Nodig"),
      Choice(question: "overleg-oordeel", code: "overbodig", name: "Overbodig"),
      Choice(question: "afgerond", code: "ja", name: "Ja"), Choice(question: "afgerond", code: "nee", name: "Nee"),
    ],
    themes: [
      Theme(code: "jeugd", name: "Jeugd, waaronder 18+", order: 1), Theme(code: "wonen", name: "Passende huisvesting", order: 2),
      Theme(code: "geweld", name: "Geweld hoort nergens thuis", order: 3),
    ],
    meetings: [
      meeting("epa-tafel", "EPA-tafel"), meeting("zsm", "Weekoverleg ZSM"), meeting("driehoek", "Lokale driehoek Parkstad"),
    ])

  private static func meeting(_ code: Code<Meeting>, _ name: String) -> Meeting {
    Meeting(
      code: code, name: name, level: .tactical, scale: "lokaal", themes: [], participants: [], timesPerYear: 4, hours: 1, isStatutory: false
    )
  }

  /// Reads a response file with this text.
  static func read(_ text: String, sidecar: String? = nil) -> FileReading { read(Array(text.utf8), sidecar: sidecar) }

  /// Reads a response file with these bytes.
  static func read(_ bytes: [UInt8], sidecar: String? = nil) -> FileReading {
    let source = SourceFile("ronde-1/a.csv")
    return SurveyReader(codebook: codebook).read(
      InputFile(source: source, bytes: bytes), round: "ronde-1",
      sidecar: sidecar.map { InputFile(source: SourceFile("ronde-1/a.csv.bron.yaml"), bytes: Array($0.utf8)) })
  }
}

extension Submission {
  /// The answers as `code=text`, options joined by `+`, subjects between brackets.
  var summary: [String] {
    answers.map { answer in
      let subject = answer.subject.map { "[\($0.read())]" } ?? ""
      return "\(answer.question)\(subject)=\(answer.content.parts.map { $0.read() }.joined(separator: "+"))"
    }
  }
}
