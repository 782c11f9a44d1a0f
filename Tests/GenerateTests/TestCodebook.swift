import Consultation

/// A small codebook of another region than the one the program carries: the generator may rely on no code.
enum TestCodebook {
  static let whole = Codebook(
    questions: [
      Question(code: "past-wel", wording: "Wat past wel?", kind: .open, pole: .positive),
      Question(code: "nodig", wording: "Wat is er nodig?", kind: .open, pole: .positive),
      Question(code: "wens", wording: "Wat is uw wens, \"echt\"; en waarom?", kind: .open),
      Question(code: "overleg-nodig", wording: "Welke overleggen zijn nodig?", kind: .meetings, pole: .positive),
      Question(code: "overleg-oordeel", wording: "Hoe kijkt u aan tegen deze overleggen?", kind: .judgement),
      Question(code: "u1", wording: "Bent u het eens?", kind: .statement),
      Question(code: "themas-top3", wording: "Welke thema's eerst?", kind: .themes),
      Question(code: "respondent", wording: "Respondent", kind: .attribute),
      Question(code: "tijdstip", wording: "Tijdstip", kind: .attribute),
      Question(code: "organisatie", wording: "Namens welke organisatie?", kind: .attribute),
      Question(code: "e-mail", wording: "E-mailadres", kind: .attribute),
      Question(code: "naam", wording: "Uw naam", kind: .attribute),
      Question(code: "toestemming", wording: "Mogen wij u citeren?", kind: .attribute),
      Question(code: "begintijd", wording: "Begintijd", kind: .ignored),
    ],
    choices: [
      Choice(question: "overleg-oordeel", code: "nodig", name: "Nodig", aliases: ["Behouden"]),
      Choice(question: "overleg-oordeel", code: "overbodig", name: "Overbodig"),
      Choice(question: "stelling", code: "mee-eens", name: "Mee eens", aliases: ["4"]),
      Choice(question: "stelling", code: "mee-oneens", name: "Mee oneens"),
      Choice(question: "toestemming", code: "ja", name: "Ja"),
      Choice(question: "toestemming", code: "nee", name: "Nee"),
    ],
    themes: [
      Theme(code: "jeugd", name: "Jeugd", order: 1), Theme(code: "water", name: "Water en wad", order: 2),
      Theme(code: "kust", parent: "water", name: "Kust", order: 3),
    ],
    organisations: (0..<20).map { number in
      Organisation(
        code: Code("organisatie-\(number)"), name: "Vereniging Noord \(number)",
        domain: Organisation.Domain.allCases[number % 4], isInvited: true, aliases: ["VN\(number)", "Noordelijke Één \(number)"])
    },
    meetings: (0..<9).map { number in
      Meeting(
        code: Code("tafel-\(number)"), name: "Tafel \(number)", aliases: ["T\(number)"], level: .tactical, scale: "lokaal", themes: [],
        participants: [], timesPerYear: 4, hours: 2, isStatutory: false)
    })

  static let empty = Codebook()
}
