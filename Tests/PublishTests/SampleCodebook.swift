import Consultation

extension Sample {
  /// Twelve organisations, all but the last invited; three themes, three overleggen, two statements and two lists.
  static let codebook = Codebook(
    questions: [
      Question(code: "past-wel", wording: "Wat past wel?", kind: .open, pole: .positive),
      Question(code: "past-niet", wording: "Wat past niet?", kind: .open, pole: .negative),
      Question(code: "nodig", wording: "Wat is er nodig?", kind: .open, pole: .positive),
      Question(code: "niet-nodig", wording: "Wat is er niet nodig?", kind: .open, pole: .negative),
      Question(code: "sluit-aan", wording: "Wat of wie sluit goed aan?", kind: .open, pole: .positive),
      Question(code: "in-de-weg", wording: "Wat of wie zit in de weg?", kind: .open, pole: .negative),
      Question(code: "overleg-nodig", wording: "Welke overleggen zijn nodig?", kind: .meetings, pole: .positive),
      Question(code: "overleg-overbodig", wording: "Welke overleggen zijn overbodig?", kind: .meetings, pole: .negative),
      Question(code: "u1", wording: "In hoeverre bent u het eens met uitgangspunt 1? [De kwetsbare burger komt eerst]", kind: .statement),
      Question(code: "u2", wording: "In hoeverre bent u het eens met uitgangspunt 2? [Schaal: Zuid-Limburg]", kind: .statement),
      Question(code: "samenwerkingsmodel", wording: "Welk samenwerkingsmodel past het best?", kind: .choice),
      Question(code: "knelpunt", wording: "Welk knelpunt ervaart u in uw werk?", kind: .open),
      Question(code: "voorziening", wording: "Welke voorziening zou daarbij helpen?", kind: .open),
      Question(code: "themas-top3", wording: "Welke drie thema's verdienen als eerste aandacht?", kind: .themes),
    ],
    choices: [
      Choice(question: "stelling", code: "helemaal-mee-eens", name: "Helemaal mee eens"),
      Choice(question: "stelling", code: "mee-eens", name: "Mee eens"),
      Choice(question: "stelling", code: "neutraal", name: "Neutraal"),
      Choice(question: "stelling", code: "mee-oneens", name: "Mee oneens"),
      Choice(question: "samenwerkingsmodel", code: "afstemmen", name: "Afstemmen"),
      Choice(question: "samenwerkingsmodel", code: "richting-geven", name: "Richting geven"),
    ],
    themes: [
      Theme(code: "geweld", name: "Geweld hoort nergens thuis", order: 100),
      Theme(code: "veilig-thuis", parent: "geweld", name: "Veilig Thuis", order: 110),
      Theme(code: "mensenhandel", parent: "geweld", name: "Mensenhandel en loverboys", order: 120),
      Theme(code: "jeugd", name: "Jeugd", order: 200),
      Theme(code: "18min-18plus", parent: "jeugd", name: "Overgang 18-/18+", order: 210),
      Theme(code: "jeugdbescherming", parent: "jeugd", name: "Jeugdbescherming", order: 220),
      Theme(code: "overig", name: "Overige thema's", order: 300),
    ],
    organisations: organisations,
    meetings: [
      Meeting(
        code: "stuurgroep", name: "Stuurgroep geweld", level: .strategic, scale: "zuid-limburg", themes: ["geweld"],
        participants: ["org-1", "org-2", "org-3"], timesPerYear: 6, hours: 2, isStatutory: false),
      Meeting(
        code: "ketenoverleg", name: "Ketenoverleg Veilig Thuis", level: .tactical, scale: "zuid-limburg", themes: ["geweld"],
        participants: ["org-1", "org-2"], timesPerYear: 10, hours: 1.5, isStatutory: false),
      Meeting(
        code: "driehoek", name: "Lokale driehoek", level: .administrative, scale: "lokaal", themes: ["overig"],
        participants: ["org-2", "org-7"], timesPerYear: 12, hours: 1, isStatutory: true),
    ])

  private static let organisations: [Organisation] = {
    let names: [(String, Organisation.Domain)] = [
      ("Mondriaan", .care), ("Politie Limburg", .safety), ("Gemeente Beek", .administration), ("Ervaringsdeskundigen", .experience),
      ("Woningcorporatie", .housing), ("GGD Zuid Limburg", .care), ("OM Limburg", .safety), ("Gemeente Stein", .administration),
      ("Xonar", .care), ("Reclassering Nederland", .safety), ("Gemeente Heerlen", .administration), ("LEVANTOgroep", .care),
    ]
    return names.enumerated().map { index, name in
      Organisation(code: Code("org-\(index + 1)"), name: name.0, domain: name.1, isInvited: index < 11)
    }
  }()
}
