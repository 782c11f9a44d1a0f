import Consultation
import TestSupport
import Testing

@testable import Normalise

@Suite("Personal data")
struct RedactorTests {
  static let redactor = Redactor(
    codebook: ProjectCodebook.codebook,
    names: [
      RawText("Marja Groot"), RawText("Wouters, Tineke"), RawText("Jan Beek"), RawText("Piet van der Valk"), RawText("Fenna Ooijevaar"),
    ])

  private func redact(_ text: String) -> String { Self.redactor.redact(RawText(text)).text }

  @Test(
    "What leads to a person is taken out",
    arguments: [
      ("Mail naar j.jansen@gemeente-beek.nl.", "Mail naar [e-mail]."),
      ("j.jansen (at) ggdzl.nl weet meer", "[e-mail] weet meer"),
      ("De gegevens staan in Tineke", "De gegevens staan in [naam]"), ("de gemiddelde Ooijevaar", "de gemiddelde [naam]"),
      ("Bel 06-12345678 of 045 - 560 12 34", "Bel [telefoon] of [telefoon]"),
      ("bel +31 6 1234 5678 even", "bel [telefoon] even"),
      ("bel (043) 350 50 50.", "bel [telefoon]."),
      ("0612345678", "[telefoon]"),
      ("IBAN NL91 ABNA 0417 1643 00 graag", "IBAN [iban] graag"),
      ("\u{AF}test@voorbeeld.example\u{AF}", "[e-mail]\u{AF}"),
      ("rekening NL91ABNA0417164300", "rekening [iban]"), ("rekening NL91ABNA0417164300ÌÌ graag", "rekening [iban]ÌÌ graag"),
      ("BSN 111222333 van cliënt", "BSN [bsn] van cliënt"),
      ("nummer 1112.22.333 staat fout", "nummer [bsn] staat fout"),
      ("Hij woont Kerkstraat 12, 6411 AB Heerlen", "Hij woont [adres] Heerlen"),
      ("op de Burgemeester van Hasseltstraat 5a", "op de [adres]"),
      ("postcode 6411AB", "postcode [adres]"),
      ("geboren op 12-03-1984 in Geleen", "geboren op [geboortedatum] in Geleen"),
      ("geb. 3 mei 1990", "geb. [geboortedatum]"),
      ("vanaf 192.168.12.34 ingelogd", "vanaf [ip-adres] ingelogd"),
      ("zie https://forms.example.nl/r?id=8A7B9C", "zie [url]"),
      ("op linkedin.com/in/jan-jansen", "op [url]"),
      ("volg @jan_jansen eens", "volg [account] eens"),
      ("De auto (AB-12-34) staat er nog", "De auto ([kenteken]) staat er nog"), ("dat was 1-vbt-23.", "dat was [kenteken]."),
      ("kenteken 12tbg3 en kenteken: x-123-zz", "kenteken [kenteken] en kenteken: [kenteken]"),
      ("Het kenteken is HN 123 X", "Het kenteken is [kenteken]"),
      ("Mevrouw De Vries belde", "Mevrouw [naam] belde"),
      ("dhr. P. van den Berg", "dhr. [naam]"),
      ("wijkagent Peter Jansen kent hem", "wijkagent [naam] kent hem"),
      ("Vraag het J.P.M. de Wit.", "Vraag het [naam]."),
      ("t.a.v. Karin Smeets", "t.a.v. [naam]"),
      ("Sandra sluit goed aan", "[naam] sluit goed aan"),
      ("overleg met Ahmed el Idrissi gehad", "overleg met [naam] gehad"),
      ("Groeten,\nAnneke", "Groeten,\n[naam]"),
      ("mevrouw Stein van de gemeente", "mevrouw [naam] van de gemeente"),
      ("dat zei Ooijevaar gisteren", "dat zei [naam] gisteren"),
      ("marja groot stuurt dit", "[naam] stuurt dit"),
      ("Piet van der Valk, gemeente Stein", "[naam], gemeente Stein"),
      ("Tineke Wouters (GGD)", "[naam] (GGD)"),
      ("Collega Hendriks van de GGD", "Collega [naam] van de GGD"),
      ("Contactpersoon: Ilse Vrancken (043-3505050)", "Contactpersoon: [naam] ([telefoon])"),
      ("de familie El Amrani", "de familie [naam]"),
      ("Van den Heuvel belde", "[naam] belde"),
      ("Hoogachtend, Th. Cremers", "Hoogachtend, [naam]"),
      ("Markt 1, 6411 GB", "[adres]"),
      ("12 maart 1984 geboren", "[geboortedatum] geboren"),
      ("fe80::1ff:fe23:4567:890a", "[ip-adres]"),
      ("Dhr van Wijk en mevrouw de Groot-Peters", "Dhr [naam] en mevrouw [naam]"),
      ("Marie-José Schmitz", "[naam]"),
      ("BSN: 12345678", "BSN: [bsn]"),
      ("patiënt Kevin en boa Dennis", "patiënt [naam] en boa [naam]"), ("annemiek vranken belt", "[naam] belt"),
      ("JOHAN KICKEN ZIT IN DE WEG", "[naam] ZIT IN DE WEG"), ("JM Smeets belt", "[naam] belt"),
      ("Agnieszka Nowak en Abdirahman Warsame", "[naam] en [naam]"), ("volgens Smeets is het op", "volgens [naam] is het op"),
      ("Met Bas kun je praten", "Met [naam] kun je praten"), ("de heren Jansen en Vroegop", "de heren [naam] en [naam]"),
      ("geboren op drie april negentienhonderd achtentachtig", "geboren op [geboortedatum]"),
      ("cliënt van 14 juli 1990", "cliënt van [geboortedatum]"), ("hij wordt op 3 mei 2021 18", "hij wordt op [geboortedatum] 18"),
    ])
  func taken(_ text: String, _ expected: String) { #expect(redact(text) == expected) }

  @Test(
    "What leads to nobody survives",
    arguments: [
      "Gemeente Beek en gemeente Stein doen mee", "Zaaknummer 111222333 ligt stil", "Het overleg van 12-03-2021 14:30 uur",
      "artikel 2.3 Wfz",
      "De Wet verplichte ggz", "Wethouder Zorg en burgemeester van Heerlen", "Groot probleem: de wachtlijsten",
      "Sinds 2020 OM en politie aan tafel",
      "zie www.vng.nl/zorg-en-veiligheid", "Basisteam Heerlen, politie eenheid Limburg", "Ik wil graag meer tijd", "Mark up is geen taal",
      "de coördinator ZVH",
      "Leger des Heils en Mondriaan", "casemanager GGZ en wijkteam", "Stuurgroep Zorg- en Veiligheidshuizen", "bel 112 of 113",
      "in 1, 2 of 3 dagen; 18-/18+",
      "EPA++ en MDA++", "De Raad voor de Kinderbescherming", "A. Betere afspraken\nB. Meer tijd", "Dossier 2021/045-1234567",
      "per 1-1-2021 gestart",
      "Maastricht-Heuvelland en Westelijke Mijnstreek", "Prima zo", "Bas", "Frank en vrij spreken", "De wethouder Wonen",
      "budget 111222333 euro", "Pilot Bram en project Iris", "De Anton-flat", "De Louisa is vol", "De app heet Annie",
      "Jan met de pet", "Brave Hendrik", "Ik Ben Het Zat. Punt.", "Het Dr. Leo Kannerhuis", "In mei en juni", "Commissie Van der Meer",
      "Max twee overleggen", "mevrouw van de receptie", "Vergadering van 3 april 1998", "1.000.000.000 euro", "versie 1.2.3.4",
      "Sint Franciscus", "overleg van 09:15:00 uur",
      "Wet van 1 januari 2020", "op 1-MEI-26 en 2-op-100", "zaak HZ-123-B loopt", "route HZ-123-B-4",
      "team HZ-123-B en 12ABC3", "20-12-21 om 9", "op 1-mrt-26 en kamer B-123-GG", "Het kenteken telt", "WF-12-345",
      "formulier nr. HZ-123-B",
      "Kinderen in BW-18-23 en MO-18-27", "GGZ-12-J en 12-GGD-3",
      "prestatiecode ZN-45-12", "kentekens van 10 of 20 auto's",
      "Het kenteken wordt 24 op 24 gescand", "afdeling C-12-GGZ",
    ])
  func survives(_ text: String) { #expect(redact(text) == text) }

  @Test("Redacting twice is redacting once")
  func idempotent() {
    var random = SplitMix64(seed: 20_210_304)
    let pieces = [
      "Jan", "Jansen", "mevrouw", "van der", "Berg", "06-12345678", "j@b.nl", "Kerkstraat 12", "6411 AB", "Heerlen", "de heer", "[naam]",
      "geboren", "12-03-1984",
      "Beek", "wijkagent", ",", ".", "(", ")", "Peter", "111222333", "GGD", "@jan", "groeten,", "\n", "P.", "Wil", "Groot", "dr.", "van",
      "De", "NL91ABNA0417164300",
    ]
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined(
        separator: " ")
      let once = redact(text)
      #expect(redact(once) == once, "\(text)")
    }
  }

  @Test("The eleven-test and modulo 97 tell numbers apart")
  func checks() {
    #expect(CitizenNumberRule.passesElevenTest([1, 1, 1, 2, 2, 2, 3, 3, 3]))
    #expect(!CitizenNumberRule.passesElevenTest([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    #expect(IBANRule.isValid(Array("NL91ABNA0417164300".utf8)))
    #expect(!IBANRule.isValid(Array("NL92ABNA0417164300".utf8)))
  }
}
