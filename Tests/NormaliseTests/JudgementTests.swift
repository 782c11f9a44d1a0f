import Consultation
import Testing

@testable import Normalise

@Suite("Overleggen and what is said about them")
struct JudgementTests {
  static let matcher = MeetingMatcher(codebook: ProjectCodebook.codebook)

  private func read(_ text: String, _ pole: Question.Pole) -> [String] {
    JudgementReader(matcher: Self.matcher).read(Answer(question: "overleg-nodig", row: 2, content: .text(RawText(text))), pole: pole)
      .map { "\($0.code?.rawValue ?? "?\($0.input)") \($0.verdict.rawValue)" }
  }

  @Test(
    "A spelling that means one overleg is matched",
    arguments: [
      ("Regio-overleg Wvggz", "regio-overleg-wvggz"), ("het regio overleg WVGGZ", "regio-overleg-wvggz"),
      ("Stuurgroep GHNT", "stuurgroep-ghnt"),
      ("EPA tafel", "epa-tafel"), ("de uitstroomtafel", "uitstroomtafel"), ("Jeugdbeschermings tafel", "jeugdbeschermingstafel"),
      ("JCO", "jco-jeugd"),
      ("Regiegroep onbegrepen & verward gedrag", "regiegroep-verward-gedrag"),
      ("Bestuurlijk overleg Veilig Thuis", "bestuurlijk-overleg-veilig-thuis"),
      ("Stuurgroep Zorg en veiligheidshuizen", "stuurgroep-zvh"), ("Nazorg-overleg", "nazorgoverleg"),
      ("Werkgroep ketenveldnrom", "werkgroep-ketenveldnorm"), ("Levensloopwerkgroep", "werkgroep-ketenveldnorm"),
      ("driehk. Mtricht-Heuv.", "driehoek-maastricht-heuvelland"), ("jeugdbesch.tafel", "jeugdbeschermingstafel"),
      ("overleg bijzondere doelgoepen", "overleg-bijzondere-doelgroepen"), ("OGZZ netwerk", "oggz-netwerk"),
    ])
  func matched(_ text: String, _ code: String) { #expect(Self.matcher.read(text).code?.rawValue == code) }

  @Test(
    "What is somebody else's overleg, or could be several, stays unknown",
    arguments: [
      "Stuurgroep", "werkgroep", "Driehoek", "Lokale driehoek", "Casusoverleg", "Bestuurlijk overleg", "Stuurgroep ZVH Noord-Limburg",
      "Wijkteamoverleg", "Driehoek Venlo", "overleg",
    ])
  func unknown(_ text: String) { #expect(Self.matcher.read(text).code == nil) }

  @Test("A list in any form gives every overleg the judgement of the question")
  func lists() {
    #expect(
      read("Stuurgroep GHNT, EPA-tafel en de uitstroomtafel", .positive) == [
        "stuurgroep-ghnt nodig", "epa-tafel nodig", "uitstroomtafel nodig",
      ])
    #expect(read("1. JCO\n2. Nazorgoverleg", .negative) == ["jco-jeugd overbodig", "nazorgoverleg overbodig"])
    #expect(read("Bestuurlijk overleg maatschappelijke opvang en beschermd wonen", .negative) == ["bestuurlijk-overleg-mo-bw overbodig"])
  }

  @Test("Words that look like a judgement of the overleg and are none leave it to the question")
  func words() {
    #expect(
      read("EPA-tafel, Regio-overleg Wvggz (maar dan wel met uitvoerders erbij)", .positive) == [
        "epa-tafel nodig", "regio-overleg-wvggz nodig",
      ])
    #expect(read("Daar kan het JCO wel bij de EPA-tafel erbij", .positive) == ["jco-jeugd samenvoegen", "epa-tafel samenvoegen"])
    #expect(read("OGGZ netwerk (weet niet of dat officieel bestaat)", .positive) == ["oggz-netwerk nodig"])
    #expect(read("OGGZ netwerk, weet niet of dat nog nodig is", .positive) == ["oggz-netwerk geen-mening"])
    #expect(read("OGGZ netwerk? Nooit van gehoord dus weg ermee", .negative) == ["oggz-netwerk overbodig"])
    #expect(read("OGGZ netwerk? Nooit van gehoord", .negative) == ["oggz-netwerk geen-mening"])
  }

  @Test("A cell of nothing but subjects names their overleggen")
  func subjects() {
    #expect(
      read("EPA, OGGZ, ketenveldnorm", .negative) == ["epa-tafel overbodig", "oggz-netwerk overbodig", "werkgroep-ketenveldnorm overbodig"])
    #expect(read("EPA", .positive) == ["epa-tafel nodig"])
    #expect(read("wonen en zorg", .positive) == [])
    #expect(read("In Parkstad is de driehoek overbodig", .positive) == ["driehoek-parkstad overbodig"])
  }

  @Test(
    "A kind of meeting with another subject is another overleg",
    arguments: ["PHO wonen", "nazorgoverleg kraamzorg", "Ambassadeurs van de wijkkeuken", "uitstroomtafel werk en inkomen"])
  func otherSubjects(_ text: String) { #expect(!read(text, .positive).contains { !$0.hasPrefix("?") }) }

  @Test(
    "Judgements in the words that people use",
    arguments: [
      ("geen PHO zorg en veiligheid meer", "pho-zorg-veiligheid overbodig"), ("JCO kan de prullenbak in", "jco-jeugd overbodig"),
      ("stuurgroep mensenhandel: n.v.t. voor ons", "stuurgroep-mensenhandel geen-mening"),
      ("het bestuurlijk overleg jeugdhulp? Nee, dat is er een te veel", "bestuurlijk-overleg-jeugd overbodig"),
      ("Zonder het JCO weten wij niet welke jongeren er lopen", "jco-jeugd nodig"), ("JCO niet meer doen", "jco-jeugd overbodig"),
      ("over het JCO durf ik niets te zeggen", "jco-jeugd geen-mening"),
    ])
  func said(_ text: String, _ expected: String) { #expect(read(text, .positive) == [expected]) }

  @Test("A label before a colon judges what comes after it, not what stands before it")
  func labels() {
    #expect(
      read("overbodig: PHO zorg en veiligheid / nodig: stuurgroep ZVH", .positive) == [
        "pho-zorg-veiligheid overbodig", "stuurgroep-zvh nodig",
      ])
    #expect(
      read("Regiegroep verward gedrag kan op in de EPA-tafel", .negative) == [
        "regiegroep-verward-gedrag samenvoegen", "epa-tafel samenvoegen",
      ])
    #expect(
      read("BO VT + stuurgroep GHNT: maak er één van", .negative) == [
        "bestuurlijk-overleg-veilig-thuis samenvoegen", "stuurgroep-ghnt samenvoegen",
      ])
    #expect(read("van het nazorgoverleg blijf je af", .negative) == ["nazorgoverleg nodig"])
    #expect(read("laat de jeugdbeschermingstafel bestaan", .negative) == ["jeugdbeschermingstafel nodig"])
    #expect(
      read("driehoek Parkstad en driehoek WM bij elkaar brengen", .positive) == [
        "driehoek-parkstad samenvoegen", "driehoek-westelijke-mijnstreek samenvoegen",
      ])
  }

  @Test("Words about merging judge so, and words that turn the question round do")
  func merging() {
    #expect(
      read("Ketenoverleg VT samenvoegen met Bestuurlijk overleg VT", .negative) == [
        "ketenoverleg-veilig-thuis samenvoegen", "bestuurlijk-overleg-veilig-thuis samenvoegen",
      ])
    #expect(read("De EPA-tafel en het OGGZ-netwerk kunnen samen", .negative) == ["epa-tafel samenvoegen", "oggz-netwerk samenvoegen"])
    #expect(read("Het JCO, maar de EPA-tafel moet blijven", .negative) == ["jco-jeugd overbodig", "epa-tafel nodig"])
    #expect(
      read("De stuurgroep GHNT en het JCO zijn hetzelfde, voeg die samen", .negative) == [
        "stuurgroep-ghnt samenvoegen", "jco-jeugd samenvoegen",
      ])
    #expect(read("EPA-tafel en JCO in elkaar schuiven", .negative) == ["epa-tafel samenvoegen", "jco-jeugd samenvoegen"])
    #expect(read("Alles behalve de EPA-tafel", .negative) == [])
    #expect(read("De EPA-tafel is niet meer nodig", .negative) == ["epa-tafel overbodig"])
  }

  @Test("A name that nobody knows is kept for the worklist")
  func unnamed() {
    #expect(read("JCO en het wijkteamoverleg Heerlen", .positive) == ["jco-jeugd nodig", "?wijkteamoverleg Heerlen nodig"])
    #expect(read("Kerngroep mensen in de knel", .negative) == ["?Kerngroep mensen in de knel overbodig"])
  }

  @Test(
    "Prose that names no overleg judges none",
    arguments: [
      "geen", "n.v.t.", "Minder overleg", "Veel overleggen zijn dubbel", "Dat weet ik niet precies",
      "Alle overleggen waar dezelfde mensen zitten", "We overleggen al genoeg", "alle bestuurlijke overleggen", "De vele werkgroepen",
      "Overleggen over casuïstiek", "Overleg op casusniveau blijft nodig want dat werkt",
    ])
  func prose(_ text: String) { #expect(read(text, .negative) == []) }

  @Test("Words in the cell overrule the question, for the name they stand with")
  func overruled() {
    #expect(read("MDA++ wel, de EPA-tafel niet", .positive) == ["mda-casusoverleg nodig", "epa-tafel overbodig"])
    #expect(read("Het JCO is hard nodig", .negative) == ["jco-jeugd nodig"])
    #expect(read("JCO nodig, over de EPA-tafel kan ik niet oordelen", .positive) == ["jco-jeugd nodig", "epa-tafel geen-mening"])
  }

  @Test("In a row of names a bare subject and little words inside a name are read")
  func rows() {
    #expect(read("EPA-tafel, ketenveldnorm", .positive) == ["epa-tafel nodig", "werkgroep-ketenveldnorm nodig"])
    #expect(read("Vooral de driehoek van de Westelijke Mijnstreek beslist", .positive) == ["driehoek-westelijke-mijnstreek nodig"])
    #expect(read("De ketenveldnorm kost tijd", .negative) == [])
  }

  @Test(
    "What is said of an overleg counts, whichever question it stands in",
    arguments: [
      ("JCO kan wel weg", "overbodig"), ("het JCO missen we niet", "overbodig"), ("JCO? weg ermee", "overbodig"),
      ("het JCO voegt niets toe", "overbodig"), ("JCO: mag vervallen", "overbodig"), ("het JCO kunnen we best missen", "overbodig"),
      ("JCO: 2", "overbodig"), ("JCO (1)", "overbodig"), ("JCO, hoeft voor mij niet", "overbodig"),
      ("JCO houden", "nodig"), ("het JCO kan niet gemist worden", "nodig"), ("JCO mag echt niet weg", "nodig"),
      ("ik zou het JCO nooit overbodig noemen", "nodig"), ("handen af van het JCO", "nodig"), ("JCO willen wij niet kwijt", "nodig"),
      ("JCO: 5", "nodig"), ("JCO (4)", "nodig"), ("JCO niet overbodig", "nodig"),
      ("JCO: geen mening", "geen-mening"), ("JCO ken ik niet", "geen-mening"), ("JCO, nooit van gehoord", "geen-mening"),
      ("JCO weet ik niet", "geen-mening"), ("JCO: 3", "geen-mening"),
      ("JCO mag opgaan in de jeugdbeschermingstafel", "samenvoegen"),
    ])
  func stated(_ text: String, _ verdict: String) {
    for pole in [Question.Pole.positive, .negative] { #expect(read(text, pole).first == "jco-jeugd \(verdict)", "\(pole)") }
  }

  @Test("A predicate holds for the names that are joined to it, and for no other")
  func groups() {
    #expect(
      read("De EPA-tafel en het JCO zijn allebei nodig", .negative) == ["epa-tafel nodig", "jco-jeugd nodig"])
    #expect(
      read("JCO weg, EPA-tafel en uitstroomtafel samenvoegen", .positive) == [
        "jco-jeugd overbodig", "epa-tafel samenvoegen", "uitstroomtafel samenvoegen",
      ])
    #expect(read("Niet nodig: JCO en EPA-tafel", .positive) == ["jco-jeugd overbodig", "epa-tafel overbodig"])
    #expect(read("JCO (nodig), EPA-tafel (overbodig)", .negative) == ["jco-jeugd nodig", "epa-tafel overbodig"])
    #expect(read("JCO overbodig, EPA-tafel niet", .positive) == ["jco-jeugd overbodig", "epa-tafel nodig"])
    #expect(read("Het JCO, want overleg is nodig", .negative) == ["jco-jeugd overbodig"])
    #expect(read("1. JCO 2. EPA-tafel", .negative) == ["jco-jeugd overbodig", "epa-tafel overbodig"])
  }

  @Test("The kind of meeting may stand before a row of subjects")
  func kinds() {
    #expect(
      read("de bestuurlijke overleggen: jeugdhulp en Veilig Thuis", .negative) == [
        "bestuurlijk-overleg-jeugd overbodig", "bestuurlijk-overleg-veilig-thuis overbodig",
      ])
    #expect(
      read("de driehoeken (Parkstad, Maastricht-Heuvelland)", .positive) == [
        "driehoek-parkstad nodig", "driehoek-maastricht-heuvelland nodig",
      ])
    #expect(read("stuurgroepen GHNT en ZVH", .negative) == ["stuurgroep-ghnt overbodig", "stuurgroep-zvh overbodig"])
  }

  @Test(
    "Words that are cut short, or in two, are read",
    arguments: [
      ("regiegr. verw. gedrag", "regiegroep-verward-gedrag"), ("keten overleg Veilg Thuis", "ketenoverleg-veilig-thuis"),
      ("stuurgroep van de drie veiligheidshuizen", "stuurgroep-zvh"),
    ])
  func cut(_ text: String, _ code: String) { #expect(read(text, .positive) == ["\(code) nodig"]) }
}
