/// Words that may open a sentence or stand after a role with a capital and are no names.
enum CommonWords {
  static let all: Set<String> = Set(
    """
    de het een en of maar want dus ook nog al als dan dat dit die deze daar hier er wie wat waar wanneer hoe waarom welke welk wij we \
    ik jij je u uw hij zij ze hun ons onze mijn zijn haar men iemand niemand iedereen alles niets iets is was waren wordt worden werd \
    ben bent heeft hebben had hadden kan kunnen kon moet moeten moest mag mogen zal zullen zou zouden wil willen gaat gaan ging doet \
    doen deed komt komen kwam niet geen wel meer minder veel weinig vaak soms altijd nooit te zeer erg heel goed goede beter betere \
    slecht nieuwe nieuw oude oud grote groot klein kleine korte kort lange lang eerste tweede derde laatste andere ander zelfde eigen \
    samen alleen met zonder voor door van naar tot bij op in aan uit over onder tussen tegen via per om na sinds tijdens vanuit binnen \
    buiten volgens omdat zodat terwijl hoewel indien mits tenzij graag bedankt dank groet groeten hartelijke vriendelijke hoogachtend \
    succes prima fijn helaas misschien wellicht verder daarnaast bovendien daarom echter toch inmiddels momenteel nu straks later \
    vroeger zorg veiligheid jeugd wonen welzijn wmo sociaal sociale domein openbare orde beleid bestuur uitvoering leefwereld gemeente \
    gemeenten gemeentelijk gemeentelijke provincie regio regionaal regionale lokaal lokale landelijk landelijke politie justitie \
    reclassering overleg overleggen stuurgroep werkgroep regiegroep netwerk netwerken team teams wijkteam wijkteams dienst afdeling \
    cluster directie raad college kabinet ministerie rijk burgemeester wethouder ambtenaar beleidsmedewerker adviseur manager directeur \
    teamleider coordinator casemanager procesregisseur regisseur wijkagent agent officier rechter huisarts psychiater psycholoog \
    hulpverlener begeleider medewerker collega client clienten patient patienten burger burgers inwoner inwoners bewoner bewoners \
    jongere jongeren kind kinderen ouder ouders gezin gezinnen mensen personen persoon familie naasten mantelzorger slachtoffer \
    slachtoffers dader daders pleger huiselijk geweld kindermishandeling mensenhandel verward onbegrepen gedrag beschermd thuis \
    maatschappelijke opvang huisvesting woning woningen detentie gevangenis gedetineerden nazorg handhaving toezicht crisis \
    crisisdienst meldpunt loket regie aanpak casus casuistiek casusoverleg ggz ggd zvh vt mda epa wvggz wzd wfz zsm ghnt csg lvb fact \
    avg wet privacy nederland nederlandse nederlands limburg limburgse zuid noord oost west midden europa europese duitsland belgie \
    duitse belgische rotterdam amsterdam utrecht ambassadeur ambassadeurs kwartiermaker governance corona covid zoom whatsapp outlook \
    excel word microsoft google facebook twitter linkedin instagram nvt ja nee geachte beste heer mevrouw leerplicht onderwijs school \
    scholen werk inkomen schulden schuldhulp financien zorgkantoor zorgverzekeraar verzekeraar tafel driehoek zie mdo mbo hbo programma \
    project strategisch strategische operationeel tactisch integrale integraal casusregie procescoordinator bemoeizorg verslavingszorg \
    forensische ambulante ambulant spoed eerstelijns financieel juridisch communicatie informatie data ict participatie volwassenen \
    ouderen kwetsbare personeel leiding management vergunningen gebiedsgericht gebied wijk wijken buurt stad dorp kerk staat huis \
    zorgen zorgelijk veilig veilige past nodig overbodig behouden houd houden stop stoppen geef geven laat laten maak maken zorgt sluit \
    kijk twee drie vier vijf zes zeven acht negen tien hele halve meeste enkele beide elke elk ieder iedere sommige bepaalde zulke \
    diverse verschillende
    """.split(separator: " ").map(String.init))

  static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag",
    "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  /// Endings of nouns of the field: a word that ends so is no surname.
  static let fieldEndings = [
    "overleg", "overleggen", "tafel", "groep", "team", "teams", "zorg", "beleid", "huis", "huizen", "domein", "tafels", "aanpak", "recht",
    "veiligheid", "bescherming", "reclassering", "jeugd", "hulp", "heid", "ing", "ingen", "atie", "isatie", "schap", "loket", "netwerk",
  ]
}
