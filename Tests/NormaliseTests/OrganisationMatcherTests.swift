import Consultation
import Testing

@testable import Normalise

@Suite("Names of organisations")
struct OrganisationMatcherTests {
  static let matcher = OrganisationMatcher(codebook: ProjectCodebook.codebook)

  private func codes(_ text: String) -> [String] { Self.matcher.read(text).map { $0.code?.rawValue ?? "?" } }

  @Test(
    "A spelling that means one organisation is matched",
    arguments: [
      ("Gemeente Beek", "gemeente-beek"), ("Beek", "gemeente-beek"), ("gem. Vaals", "gemeente-vaals"),
      ("GEMEENTE HEERLEN", "gemeente-heerlen"),
      ("Gem. Vaals, cluster Sociaal Domein", "gemeente-vaals"), ("Heerlen (gemeente)", "gemeente-heerlen"),
      ("college van B&W Stein", "gemeente-stein"),
      ("Gemeente Sittard Geleen", "gemeente-sittard-geleen"), ("Sitard-Geleen", "gemeente-sittard-geleen"),
      ("Gemeente Maastrict", "gemeente-maastricht"),
      ("Nuth", "gemeente-beekdaelen"), ("Valkenburg a/d Geul", "gemeente-valkenburg-aan-de-geul"), ("politie", "politie-limburg"),
      ("Politie, eenheid Limburg", "politie-limburg"), ("Politie basisteam Heerlen", "politie-limburg"),
      ("wijkagent Heerlen", "politie-limburg"), ("MUMC+", "maastricht-umc"), ("wijkagent politie Kerkrade", "politie-limburg"),
      ("OM", "om-limburg"), ("O.M.", "om-limburg"), ("Openbaar Ministerie, parket Limburg", "om-limburg"), ("Mondriaan GGZ", "mondriaan"),
      ("Stichting Mondriaan", "mondriaan"), ("GGD Zuid Limburg", "ggd-zuid-limburg"), ("GGD ZL", "ggd-zuid-limburg"),
      ("Veilig Thuis ZL", "veilig-thuis-zuid-limburg"),
      ("Levanto groep", "levantogroep"), ("LEVANTO-groep", "levantogroep"), ("Xonar Maastricht", "xonar"), ("ZVH", "zvh-zuid-limburg"),
      ("Zorg- en Veiligheidshuis Parkstad", "zvh-zuid-limburg"), ("Raad vd Kinderbescherming", "rvdk"),
      ("Reclassering", "reclassering-nederland"),
      ("Servatius", "woningcorporatie"), ("Maastricht UMC+", "maastricht-umc"), ("Zuyderland GGZ", "zuyderland"),
      ("Mondriaan (FACT Heerlen)", "mondriaan"), ("Eysden-Margraten gemeente", "gemeente-eijsden-margraten"), ("Polite", "politie-limburg"),
      ("Xonnar", "xonar"),
      ("cliëntenraad Mondriaan", "ervaringsdeskundigen"), ("Wethouder gemeente Meerssen", "gemeente-meerssen"),
      ("Heerlen – Sociaal Domein", "gemeente-heerlen"), ("BJZ Limb.", "bureau-jeugdzorg-limburg"), ("Gem. Simpelv.", "gemeente-simpelveld"),
      ("gem. V'daal", "gemeente-voerendaal"), ("ZVH P'stad", "zvh-zuid-limburg"), ("@heerlen.nl", "gemeente-heerlen"),
      ("@levantogroep.nl", "levantogroep"), ("politieagent Heerlen", "politie-limburg"),
      ("gemeenteambtenaar Meerssen", "gemeente-meerssen"),
      ("Xonar locatie Beukenhof", "xonar"), ("Mondriaan, behandelaar in het wijkteam", "mondriaan"),
      ("teamleider bij Mondrian", "mondriaan"), ("Veilig Tuis Zuid Limburg", "veilig-thuis-zuid-limburg"),
      ("Veiligheidshuis Maastricht e.o.", "zvh-zuid-limburg"), ("voorheen Onderbanken", "gemeente-beekdaelen"),
      ("mijn mail is van xonar.nl", "xonar"), ("@om.nl", "om-limburg"), ("GGD Z-Limburg", "ggd-zuid-limburg"),
      ("zorgkantoor Z-Lb", "cz-zorgkantoor"), ("ZVHWM", "zvh-zuid-limburg"), ("GDD Zuid Limburg", "ggd-zuid-limburg"),
      ("Mondriaan GZZ", "mondriaan"), ("Gemeente Vals", "gemeente-vaals"), ("Buro Jeugdzorg", "bureau-jeugdzorg-limburg"),
      ("college van burgemeester en wethouders Sittard-Geleen", "gemeente-sittard-geleen"), ("B&W Kerkrade", "gemeente-kerkrade"),
      ("gemeente Onderbanken (bestaat niet meer)", "gemeente-beekdaelen"), ("de gemeente in Stein", "gemeente-stein"),
      ("Wijkteam Maastricht-West", "gemeente-maastricht"), ("maatschappelijk werk azM", "maastricht-umc"),
      ("welzijn Meerssen", "welzijn"), ("Reclassering Ned., Roermond/Maastricht", "reclassering-nederland"),
      ("Mondriaanbehandelaar", "mondriaan"), ("GGDmedewerker", "ggd-zuid-limburg"), ("De Limburgse politie", "politie-limburg"),
      ("RvdK-raadsonderzoeker", "rvdk"), ("Koraal Hoensbroek", "koraal"), ("Levanto, begeleider op een woonlocatie", "levantogroep"),
    ])
  func matched(_ text: String, _ code: String) { #expect(codes(text) == [code]) }

  @Test(
    "What is ambiguous or from elsewhere stays unknown",
    arguments: [
      "GGZ", "de Raad", "Parkstad", "regio", "stuurgroep", "werkgroep", "GGD Limburg-Noord", "Veilig Thuis Noord- en Midden-Limburg",
      "gemeente Venlo",
      "GGD Brabant-Zuidoost", "Westelijke Mijnstreek", "Maastricht-Heuvelland", "ROC Mondriaan", "Politie Rotterdam", "Beek en Donk",
      "Halt Amsterdam", "alle gemeenten",
      "Veiligheidsregio Limburg-Noord", "Laarbeek", "gemeente Beesel", "Reclassering Oost-Nederland", "Stichting Beek", "GGZ Heerlen",
      "kliniek Heerlen", "Beek (Gld)", "Valkenburg (ZH)", "Bakkerij Stein", "gemeenteraad Heerlen",
      "Kredietbank Nederland", "GGD GHOR Nederland", "Veiligheidsregio (onbekend welke)", "Gemeente Valkenburg (Z-H)",
      "gemeente Beek (N-B)",
      "Gemeente Valkenburg ZH", "P. Vaals", "thuiszorg", "Heerlen Mijn Stad", "gemeente Stein am Rhein",
      "politie landelijke eenheid", "Functioneel Parket", "Mondriaan College", "roc mondriaan", "inwoner van Heerlen",
      "Xonar locatie Roermond", "huisarts in Stein", "@venlo.nl", "@mondriaanfonds.nl", "Landgraaf Advies", "Weller uitvaart",
      "Stein & Partners", "Koraal (duikschool)", "van Born", "Born (DE)", "Provincie Limburg (BE)", "MEE Samen", "MEE NL", "GDD",
      "VTH Zuid-Limburg", "gemeente Leek", "gemeente Beekb", "Wijkverpleging Maastricht", "Politie Oost-Nederland",
      "GGD Hart voor Brabant", "Veilig Thuis Twente", "politieschool",
      "Leger des Heils Nederland", "Maasvallei zorg", "Weller Thuiszorg", "fam. Koraal", "Harmonie St. Jozef Vaals", "FACT Heerlen",
      "PI Ter Apel", "Openbaar Ministerie, landelijk", "Servatius & Zn",
    ])
  func unknown(_ text: String) { #expect(codes(text) == ["?"]) }

  @Test(
    "Several organisations in one cell are all found",
    arguments: [
      ("politie en OM", ["politie-limburg", "om-limburg"]), ("gemeente Beek en Stein", ["gemeente-beek", "gemeente-stein"]),
      ("GGD / Veilig Thuis", ["ggd-zuid-limburg", "veilig-thuis-zuid-limburg"]), ("Mondriaan; Levanto", ["mondriaan", "levantogroep"]),
      ("Simpelveld, Voerendaal en Beekdaelen samen", ["gemeente-simpelveld", "gemeente-voerendaal", "gemeente-beekdaelen"]),
      ("Gemeente Brunssum namens ook Landgraaf", ["gemeente-brunssum", "gemeente-landgraaf"]),
      ("1. GGD 2. gemeente Meerssen", ["ggd-zuid-limburg", "gemeente-meerssen"]),
      ("politie samen met Xonar", ["politie-limburg", "xonar"]), ("Mondriaan i.s.m. Levanto", ["mondriaan", "levantogroep"]),
    ])
  func several(_ text: String, _ expected: [String]) { #expect(codes(text) == expected) }

  @Test("A name that reads like a person is an organisation only when nothing else stands beside it")
  func calledAfterPeople() {
    #expect(Self.matcher.isSure("William Schricker"))
    #expect(!Self.matcher.isSure("dhr. Weller"))
    #expect(!Self.matcher.isSure("Marieke Stein"))
  }

  @Test("An empty cell, in whatever words, names nothing", arguments: ["-", "n.v.t.", "geen", "anoniem", ""])
  func nothing(_ text: String) { #expect(codes(text).isEmpty) }
}
