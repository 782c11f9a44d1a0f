import Consultation
import Testing

@testable import Normalise

@Suite("Theme coding with the lexicon of Zuid-Limburg")
struct ThemeLexiconTests {
  static let coder = ThemeCoder(codebook: ProjectCodebook.codebook)

  private func codes(_ text: String) -> [String] {
    let coding = Self.coder.code(text)
    return (coding.themes + coding.subthemes).map(\.rawValue)
  }

  @Test(
    "A theme that is named is found",
    arguments: [
      ("De Wvggz is veel te bureaucratisch", "gedwongen-zorg wvggz"),
      ("Minder formulieren rond de crisismaatregel graag", "gedwongen-zorg wvggz"),
      ("Niemand weet hoe de Wzd uitpakt", "gedwongen-zorg wzd-wfz"),
      ("De samenwerking met Veilig Thuis loopt stroef", "geweld-hoort-nergens-thuis veilig-thuis"),
      ("Te weinig aandacht voor huiselijk geweld", "geweld-hoort-nergens-thuis afhankelijkheidsrelaties"),
      ("Loverboys zijn uit beeld geraakt", "geweld-hoort-nergens-thuis mensenhandel"),
      ("MDA++ mag breder ingezet worden", "geweld-hoort-nergens-thuis mda"),
      ("Het CSG is slecht bekend", "geweld-hoort-nergens-thuis centrum-seksueel-geweld"),
      ("Jongeren vallen tussen wal en schip", "jeugd"),
      ("De overgang 18-/18+ blijft een gat", "jeugd 18min-18plus"),
      ("JeugdzorgPlus is te ver weg", "jeugd jeugdzorgplus"),
      ("Wachtlijsten bij de jeugdbescherming", "jeugd jeugdbescherming"),
      ("Beschermd wonen zit vol", "passende-huisvesting mo-bw-bt"),
      ("Het MO/BW-dossier ligt stil", "passende-huisvesting mo-bw-bt"),
      ("FACT-teams zijn overbelast", "passende-huisvesting ggz-ambulant"),
      ("Nazorg aan ex-gedetineerden is versnipperd", "passende-huisvesting nazorg-ex-gedetineerden"),
      ("Verwarde personen op straat", "onbegrepen-gedrag"),
      ("De EPA-doelgroep heeft een vaste regisseur nodig", "onbegrepen-gedrag epa"),
      ("De ketenveldnorm kent bijna niemand", "onbegrepen-gedrag ketenveldnorm"),
      ("Het ZVH heeft te weinig mandaat", "overig zvh-meerjarenagenda"),
      ("ZSM werkt prima", "overig zsm"),
    ])
  func named(_ text: String, _ expected: String) { #expect(codes(text).joined(separator: " ") == expected) }

  @Test(
    "A theme that is described without its name is found",
    arguments: [
      ("Iemand die na een celstraf geen dak boven het hoofd heeft", "passende-huisvesting"),
      ("Cliënten die tegen hun wil worden opgenomen", "gedwongen-zorg"),
      ("Agenten zitten uren met een psychotische man op het bureau", "onbegrepen-gedrag"),
      ("Een moeder die door haar man geslagen wordt, weet niet waar ze heen moet", "geweld-hoort-nergens-thuis"),
      ("Zodra iemand 18 wordt stopt de begeleiding", "jeugd"),
      ("Meisjes die door een oudere vriend worden gedwongen tot prostitutie", "geweld-hoort-nergens-thuis"),
      ("Mensen slapen in hun auto omdat er geen plek is", "passende-huisvesting"),
      ("Kinderen die uit huis geplaatst worden", "jeugd"),
      ("Als iemand uit de kliniek komt staat er niemand klaar", "passende-huisvesting"),
      ("De buren klagen al maanden over overlast in de flat", "passende-huisvesting"),
    ])
  func described(_ text: String, _ expected: String) { #expect(codes(text).contains(expected)) }

  @Test(
    "What is about no theme stays empty",
    arguments: [
      "Korte lijnen en goede wil", "Iedereen wil dat je je veilig thuis voelt in je team", "Minder overleg, meer doen",
      "Politie, OM, Veilig Thuis en gemeente aan één tafel", "Te veel dubbele vergaderingen met dezelfde mensen",
      "De rollen zijn verwarrend",
      "Duidelijke afspraken over gegevensdeling en privacy", "We zijn al achttien jaar bezig", "Snel schakelen, zo snel mogelijk beslissen",
      "Het loopt om meerdere redenen vast", "Een vaste contactpersoon per organisatie", "Bestuurders moeten knopen doorhakken",
      "Vergaderen in Heerlen is voor iedereen even ver", "De collega's van Veilig Thuis zijn prettig in de omgang",
      "Goede bereikbaarheid van partners",
      "Voor de tijd die het kost levert het weinig op", "Gemeenten en GGD weten elkaar te vinden", "Ik voel me niet altijd gehoord",
    ])
  func none(_ text: String) { #expect(codes(text) == []) }

  @Test("Negation does not remove a theme")
  func negation() { #expect(codes("Geen aparte stuurgroep voor mensenhandel").contains("mensenhandel")) }

  @Test("Several themes in one answer are all found")
  func several() {
    #expect(
      codes("Jeugdreclassering en beschermd wonen werken langs elkaar heen") == [
        "passende-huisvesting", "jeugd", "mo-bw-bt", "jeugdreclassering",
      ])
  }
}

@Suite("How terms match")
struct TermFormTests {
  private func coder(_ terms: [Term]) -> ThemeCoder {
    ThemeCoder(
      codebook: Codebook(
        themes: [
          Theme(code: "a", name: "A", order: 1), Theme(code: "b", name: "B", order: 2),
          Theme(code: "a1", parent: "a", name: "A1", order: 3),
        ],
        terms: terms,
        organisations: [
          Organisation(code: "vt", name: "Veilig Thuis", domain: .care, isInvited: true),
          Organisation(code: "om", name: "Openbaar Ministerie", domain: .safety, isInvited: true, aliases: ["OM"]),
        ]))
  }

  private func themes(_ term: Term, _ text: String) -> [Code<Theme>] { coder([term]).code(text).themes }

  @Test(
    "Every form of a term matches what it says and nothing else",
    arguments: [
      (Term(theme: "a", text: "woning", form: .word), "Een WONING.", true),
      (Term(theme: "a", text: "woning", form: .word), "woningen", false),
      (Term(theme: "a", text: "woningen", form: .stem), "een woning", true),
      (Term(theme: "a", text: "zorg", form: .prefix), "zorgmijders", true),
      (Term(theme: "a", text: "zorg", form: .prefix), "jeugdzorg", false),
      (Term(theme: "a", text: "zorg", form: .part), "jeugdzorgplus", true),
      (Term(theme: "a", text: "MO", form: .capitals), "de MO loopt", true), (Term(theme: "a", text: "MO", form: .capitals), "mo", false),
      (Term(theme: "a", text: "OM", form: .capitals), "het O.M. zegt", true),
      (Term(theme: "a", text: "GI", form: .capitals), "de GI's", true),
      (Term(theme: "a", text: "cliënt", form: .word), "client", true),
      (Term(theme: "a", text: "programma", form: .word), "programma's", true),
      (Term(theme: "a", text: "na een|de opname", form: .word), "na de opname", true),
      (Term(theme: "a", text: "op straat | zonder dak", form: .word), "zonder dak", true),
      (Term(theme: "a", text: "op straat | zonder dak", form: .word), "zonder straat", false),
      (Term(theme: "a", text: "dak … hoofd", form: .word), "een dak boven je hoofd", true),
      (Term(theme: "a", text: "dak ... hoofd", form: .word), "hoofd en dak", false),
      (Term(theme: "a", text: "dak … hoofd", form: .word), "Geen dak. Het hoofd", false),
      (Term(theme: "a", text: "straf & huis", form: .word), "geen huis na de straf", true),
      (Term(theme: "a", text: "straf & huis", form: .word), "Een straf. Een huis.", false),
      (Term(theme: "a", text: "*straf* & huis", form: .word), "celstraffen, huis", true),
      (Term(theme: "a", text: "thuis", form: .word, unless: ["voel*"]), "je thuis voelen", false),
      (Term(theme: "a", text: "thuis", form: .word, unless: ["voel*"]), "Voel je wat? Thuis.", true),
    ])
  func forms(_ term: Term, _ text: String, _ matches: Bool) { #expect(themes(term, text) == (matches ? ["a"] : [])) }

  @Test("A longer term goes before a shorter one, and one without a theme claims its words")
  func longest() {
    let terms = [
      Term(theme: "a", text: "thuis", form: .word), Term(theme: "b", text: "veilig thuis", form: .word),
      Term(theme: nil, text: "veilig thuis voelen", form: .word),
    ]
    #expect(coder(terms).code("veilig thuis").themes == ["b"])
    #expect(coder(terms).code("je veilig thuis voelen").themes == [])
    #expect(coder(terms).code("veilig thuis voelen, of niet thuis").themes == ["a"])
  }

  @Test("A sub-theme brings its category, and terms are named in the order of the text")
  func category() {
    let coding = coder([Term(theme: "b", text: "tweede", form: .word), Term(theme: "a1", text: "eerste", form: .word)]).code(
      "eerste, tweede")
    #expect(coding == ThemeCoder.Coding(themes: ["a", "b"], subthemes: ["a1"], terms: ["eerste", "tweede"]))
  }

  @Test("Organisations in a row are participants; one by itself is a subject")
  func participants() {
    let term = Term(theme: "a", text: "veilig thuis", form: .word)
    #expect(themes(term, "Met Veilig Thuis en OM aan tafel") == [])
    #expect(themes(term, "OM, Veilig Thuis") == [])
    #expect(themes(term, "Veilig Thuis is onbereikbaar") == ["a"])
  }

  @Test("Two terms for the very same words both hold")
  func twins() {
    let terms = [Term(theme: "a", text: "nazorg", form: .word), Term(theme: "b", text: "nazorg", form: .prefix)]
    #expect(coder(terms).code("nazorg").themes == ["a", "b"])
  }

  @Test("A text of which only half a term occurs has no theme, but a proposal")
  func proposals() {
    var session = ThemeCoder.Session(
      coder([Term(theme: "a", text: "dak … hoofd", form: .word), Term(theme: "b", text: "x … y", form: .word)]))
    #expect(session.code("een lekkend dak").themes == [])
    #expect(session.proposals().map(\.theme) == ["a"])
    #expect(session.code("niets").themes == [])
    #expect(session.proposals().isEmpty)
  }
}
