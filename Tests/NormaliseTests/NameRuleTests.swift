import Consultation
import Testing

@testable import Normalise

@Suite("Names in running text")
struct NameRuleTests {
  private func redact(_ text: String) -> String { RedactorTests.redactor.redact(RawText(text)).text }

  @Test(
    "A name is seen by what stands around it",
    arguments: [
      ("mevrouw roos van de administratie", "mevrouw [naam] van de administratie"), ("mevrouw A. Mei belt", "mevrouw [naam] belt"),
      ("J van Rijswijk zou het uitzoeken", "[naam] zou het uitzoeken"), ("wie bereikt e. vd. linden nog?", "wie bereikt [naam] nog?"),
      ("Tante Door kookt", "Tante [naam] kookt"), ("nichtje Jaylissa van 6", "nichtje [naam] van 6"),
      ("Ingevuld door: Thirza Kuil", "Ingevuld door: [naam]"), ("de zaak-Hoogervorst", "de zaak-[naam]"),
      ("Nour's dossier is kwijt", "[naam] dossier is kwijt"), ("Anja's aanpak werkt", "[naam] aanpak werkt"),
      ("Sinds Wil met verlof is", "Sinds [naam] met verlof is"), ("jan en piet doen het werk", "[naam] en [naam] doen het werk"),
      ("GERARD EN TINY ZIJN GESTOPT", "[naam] EN [naam] ZIJN GESTOPT"), ("dan slaapt Qylano (22) buiten", "dan slaapt [naam] (22) buiten"),
      ("Volgens Bakker is dat op", "Volgens [naam] is dat op"), ("Visser belde gisteren", "[naam] belde gisteren"),
      ("Volgens Karabulut lag het aan ons", "Volgens [naam] lag het aan ons"), ("fam. de Groot klaagt", "fam. [naam] klaagt"),
      ("wat Zwart en De Wit schreven", "wat [naam] en [naam] schreven"), ("de buren van Van Geleen", "de buren van [naam]"),
      ("In de zaak-Kocken is vergaderd", "In de zaak-[naam] is vergaderd"), ("een zekere Mulders belde", "een zekere [naam] belde"),
      ("geholpen door Hennie van Slachtofferhulp", "geholpen door [naam] van Slachtofferhulp"),
      ("Roos van team Zuid lost het op", "[naam] van team Zuid lost het op"),
      ("Iris (onze praktijkondersteuner) krijgt nul", "[naam] (onze praktijkondersteuner) krijgt nul"),
      ("het gaat over joey en nooit over het gezin", "het gaat over [naam] en nooit over het gezin"),
      ("Niet Vos maar De Haas had de regie", "Niet [naam] maar [naam] had de regie"),
      ("Nsimbo was zijn achternaam", "[naam] was zijn achternaam"), ("mej. Tossaint nam op", "mej. [naam] nam op"),
      ("Casus R.V. loopt nog", "Casus [naam]. loopt nog"), ("Danielles pleegmoeder komt", "[naam] pleegmoeder komt"),
      ("Venray was zijn achternaam", "[naam] was zijn achternaam"), ("Lotje is al weken ziek", "[naam] is al weken ziek"),
      ("wat vindt Marietta hiervan?", "wat vindt [naam] hiervan?"), ("Janssen en Pietersma weer", "[naam] en [naam] weer"),
      ("Sj. Wetzels belde", "[naam] belde"), ("onze Bart is met pensioen", "onze [naam] is met pensioen"),
      ("mevr. tjepwouk van de ggd", "mevr. [naam] van de ggd"), ("Zonder Qorinda Wubbels gaat het mis", "Zonder [naam] gaat het mis"),
      ("Helaas is Qorinneke vertrokken", "Helaas is [naam] vertrokken"), ("de moeder van Qexlo belt", "de moeder van [naam] belt"),
      ("Groetjes Qillebas", "Groetjes [naam]"), ("Beste Qillebas, dank", "Beste [naam], dank"),
      ("Astrid Lente is ziek", "[naam] is ziek"), ("Rosa van Oss deed het", "[naam] deed het"),
      ("Anja en Qwops helpen", "[naam] en [naam] helpen"), ("Aanwezig: Bas, Guido, Wil, Anja", "Aanwezig: [naam], [naam], [naam], [naam]"),
      ("mevrouw v.d. Kerkhof-Ploum belt", "mevrouw [naam] belt"), ("Sander v.d. Berg regelt het", "[naam] regelt het"),
      ("het was dr. Okonkwo-Meijs", "het was dr. [naam]"), ("Ouders van R.S. (17) bellen", "Ouders van [naam]. (17) bellen"),
      ("hans ten brinkwoud denkt mee", "[naam] denkt mee"), ("petra qwuyper deed alles", "[naam] deed alles"),
      ("van den elzwoud belde terug", "[naam] belde terug"), ("Het plan van Ten Hoopwoud", "Het plan van [naam]"),
      ("poh-ggz Berbqo belt", "poh-ggz [naam] belt"), ("officier van justitie Van Hattem kwam", "officier van justitie [naam] kwam"),
      ("Dat stuk van R.A. 't Hartwoud was goed", "Dat stuk van [naam] was goed"), ("Bij Jongen thuis is rust", "Bij [naam] thuis is rust"),
      ("Nergens stond dat Chantal bekend was", "Nergens stond dat [naam] bekend was"),
      ("Tot ziens maar weer, Ad", "Tot ziens maar weer, [naam]"),
      ("de dames Janssen en Vliegen bellen", "de dames [naam] en [naam] bellen"),
      ("Het kind D.K. is verplaatst", "Het kind [naam]. is verplaatst"),
      ("In de casus van E.K. zijn er elf", "In de casus van [naam]. zijn er elf"), ("M.T. (17) zit vast", "[naam]. (17) zit vast"),
      ("Pieternel Oude Veldhuis doet dit", "[naam] doet dit"), ("Li Na Zhou tolkte voor haar", "[naam] tolkte voor haar"),
      ("Siobhaqn O'Rourke wil de cijfers", "[naam] wil de cijfers"), ("Selassiqs verhaal telt", "[naam] verhaal telt"),
      ("Bel Annemooqn van de receptie", "Bel [naam] van de receptie"), ("zonder van eijk ging het mis", "zonder [naam] ging het mis"),
      ("vroeger regelde thea dit", "vroeger regelde [naam] dit"),
      ("eerst Mirjam, toen Bo, toen niemand", "eerst [naam], toen [naam], toen niemand"),
      ("Met J.A. Bouvrie is gebeld", "Met [naam] is gebeld"), ("G. Op het Veld was er", "[naam] was er"),
      ("mw. van Boven belde", "mw. [naam] belde"),
      ("De Lange en Van Haren bellen", "De [naam] en [naam] bellen"), ("Wij hebben vertrouwen in Karin", "Wij hebben vertrouwen in [naam]"),
      ("Meneer H.K. is onbekend", "Meneer [naam]. is onbekend"), ("Amber wil geen hulp", "[naam] wil geen hulp"),
      ("Zij noemden haar Chantalleke", "Zij noemden haar [naam]"), ("mijn vader heet frans en dwaalt", "mijn vader heet [naam] en dwaalt"),
      ("Peeters en co bedachten dit", "[naam] en co bedachten dit"), ("Zo iemand als Fadumo Warsame helpt", "Zo iemand als [naam] helpt"),
      ("Karin is het systeem zat", "[naam] is het systeem zat"), ("Mondriaan, Kitty", "Mondriaan, [naam]"),
      ("Sanne, GGD", "[naam], GGD"), ("Nadia's Marokkaanse buren helpen", "[naam] buren helpen"),
      ("Bij Jelles overlijden zweeg iedereen", "Bij [naam] overlijden zweeg iedereen"), ("casus R. de W. loopt", "casus [naam]. loopt"),
    ])
  func context(_ text: String, _ expected: String) { #expect(redact(text) == expected) }

  @Test(
    "What is called after people, and words that are names as well, stay",
    arguments: [
      "Het amendement-Van der Staaij is aangenomen", "protocol-Van Dijk kent niemand", "De tabel van Bruinsma geldt",
      "In de Maria Christinawijk is overlast", "De Johan de Wittlaan is opgeknapt", "Het Wim Wenders Huis is dicht",
      "Woont de cliënt in Brand bij Aken dan houdt alles op", "soepbus Elisabeth is vol", "Bakker en slager verdwijnen uit de wijk",
      "Hoek Stationsplein is onveilig", "Storm op komst", "Wil je iets bereiken, wees dan duidelijk", "Meander en Cicero leveren zorg",
      "Groot en Klein, Jong en Oud aan tafel", "Tussen Stein en Born rijdt geen bus", "ingevuld door de gemeente",
      "Van de ene brand naar de andere", "De Roos van Leary was leuk", "Sterre is de naam van ons systeem", "Dat weet Joost",
      "Iedere Tom, Dick en Harry praat mee", "het Dr. Poelsoord is dicht", "Buurtcirkel Lisa doet mee", "casus EPA en casus ZVH",
      "Medewerkers van Mondriaan komen langs", "Wat vindt Brussel daarvan?", "wij hebben een piet nodig", "een storm in een glas water",
      "Wijkagents partner klaagt", "Cliënts moeder belt", "Limburgs mentor van het jaar",
      "Dat zegt Zorgned anders", "Vaak zegt Verzekeren nee", "Veel collega's werken met lisa en carla als registratie",
      "Namens Qedris en Qivosa is dit ingebracht", "Stichting Moeder Clara helpt", "Stichting Pieter Bas helpt",
      "De Wet Damocles en Victoria wordt gebruikt", "Beste Stuurgroepleden, hou het klein", "De Maria-Elisabethzaal is te klein",
      "Volgens Hendriks e.a. (2019) werkt dit niet", "Artikel 8 lid B. van de DVO", "Zie bijlage C. Overzicht van overleggen",
      "St. Anna Zorggroep doet mee", "Harmonie St. Jozef Vaals",
      "Drankhandel Peters levert aan iedereen", "Ivy, het nieuwe dossier, is traag", "Het oude systeem, Marga, was beter",
      "Twee hulphonden, Noortje en Bas, komen mee", "Het Elisabeth-Ziekenhuis is vol", "Onze bus De Vrolijke Frits rijdt",
      "Klik op Toepassen voor meer", "Eerst de intake en erna weer wachten", "Een coach Meedoen is er niet", "Leo Loopbaan heet het bureau",
      "Mensen worden van Maria naar Jozef gestuurd", "In het Huis van Bonnie is plek", "Rick's Autoservice geeft stages",
      "De wet Van der Staaij-Segers is er niet", "Wij werken in Jade", "Meldingen uit Melvin komen niet aan",
      "De koppeling tussen Carola en het dossiersysteem ontbreekt",
      "Het Zorgportaal Elvira is traag", "De Dr. Schaepmanstraat is een hotspot", "Dr. Nolens College belt",
      "De Karel Doormankazerne is leeg",
      "Bij Simon Stevin Techniek lopen zij stage", "De Jan Wierhoeve is een zorgboerderij", "het arrest Lindenbaum-Cohen geldt",
      "De training Omgaan met Bart is geschrapt", "Fleur de vergaderzaal op", "Een Tom Peters is hij niet", "De gemiddelde Henk haakt af",
      "Zo gek als Lotje is dit systeem", "Radar, Philadelphia en MEE vangen veel op", "Bosman & Vos is te duur", "Inloop Bij Sjang is open",
      "Zoe geit 't al jaore, winnig doon", "Na een belletje van de directeur Publieke Gezondheid lag er een plan",
      "Tante Lien is een inloop",
      "Gemeente Eisden-Margraten", "Gebroeders Hermans ontruimt de huizen", "Cortenaer Makelaars verhuurt panden",
      "Mensen met Korsakov of Huntington vallen uit", "Een plek als Trix missen wij", "Het motto van Loesje past hier",
      "Bij ons is Chaos heel gewoon", "Iedere Sharon of Kevin denkt dat", "Vroeg Eropaf deed het goed",
      "Werkgroep Marion de Hond bestaat niet", "PI Ter Apel ligt ver weg",
    ])
  func survives(_ text: String) { #expect(redact(text) == text) }

  @Test(
    "Dates of birth in every written form",
    arguments: [
      ("geb. 3-4-'85, staat op de lijst", "geb. [geboortedatum], staat op de lijst"),
      ("geboren op drie april 1985", "geboren op [geboortedatum]"), ("03/04/1985 (geboortedatum)", "[geboortedatum] (geboortedatum)"),
      ("Zij (*21-08-1993) woont nog thuis", "Zij (*[geboortedatum]) woont nog thuis"),
      ("date of birth: 1979-01-31", "date of birth: [geboortedatum]"),
      ("geb: 010190", "geb: [geboortedatum]"), ("Geb.dat. 17.11.62", "Geb.dat. [geboortedatum]"),
    ])
  func birthDates(_ text: String, _ expected: String) { #expect(redact(text) == expected) }

  @Test(
    "An age, a date of something else and a number that is called something else stay",
    arguments: [
      "ik ben 43 jaar en werk al 20 jaar", "Dossier 010190 ligt stil", "De notulen van 12-11-2020", "Declaratienummer 111222333",
      "Serienummer 111222333 van de laptop", "Het overleg is in 1985 ontstaan",
    ])
  func noBirthDates(_ text: String) { #expect(redact(text) == text) }

  @Test("A number of a person is found behind a number of something else")
  func nearestWordDecides() {
    #expect(redact("klantnummer 12, tel 0612345678") == "klantnummer 12, tel [telefoon]")
    #expect(redact("postcode 6214 pk nummer 33") != "postcode 6214 pk nummer 33")
  }
}
