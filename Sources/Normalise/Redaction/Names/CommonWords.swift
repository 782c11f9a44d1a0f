/// Words that may have a capital and are no names, folded and apart by blanks.
enum CommonWords {
  /// Words that open sentences, and words of the field.
  static let all: StaticString = """
    operations finance nazorg toegang leefbaarheid volksgezondheid frans duits engels turks pools arabisch \
    de het een en of maar want dus ook nog al als dan dat dit die deze daar hier er wie wat waar wanneer hoe waarom welke \
    welk wij we ik jij je u uw hij zij ze hun ons onze mijn zijn haar men iemand niemand iedereen alles niets iets is was \
    waren wordt worden werd ben bent heeft hebben had hadden kan kunnen kon moet moeten moest mag mogen zal zullen zou \
    zouden wil willen gaat gaan ging doet doen deed komt komen kwam niet geen wel meer minder veel weinig vaak soms altijd \
    nooit te zeer erg heel goed goede beter betere slecht nieuwe nieuw oude oud grote groot klein kleine korte kort lange \
    lang eerste tweede derde laatste andere ander zelfde eigen samen alleen met zonder voor door van naar tot bij op in aan \
    uit over onder tussen tegen via per om na sinds tijdens vanuit binnen buiten volgens omdat zodat terwijl hoewel indien \
    mits tenzij graag bedankt dank groet groeten hartelijke vriendelijke hoogachtend succes prima fijn helaas misschien \
    wellicht verder daarnaast bovendien daarom echter toch inmiddels momenteel nu straks later vroeger zorg veiligheid jeugd \
    wonen welzijn wmo sociaal sociale domein openbare orde beleid bestuur uitvoering leefwereld gemeente gemeenten \
    gemeentelijk gemeentelijke provincie regio regionaal regionale lokaal lokale landelijk landelijke politie justitie \
    reclassering overleg overleggen stuurgroep werkgroep regiegroep netwerk netwerken team teams wijkteam wijkteams dienst \
    afdeling cluster directie raad college kabinet ministerie rijk burgemeester wethouder ambtenaar beleidsmedewerker \
    adviseur manager directeur teamleider coordinator casemanager procesregisseur regisseur wijkagent agent officier rechter \
    huisarts psychiater psycholoog hulpverlener begeleider medewerker collega client clienten patient patienten burger \
    burgers inwoner inwoners bewoner bewoners jongere jongeren kind kinderen ouder ouders gezin gezinnen mensen personen \
    persoon familie naasten mantelzorger slachtoffer slachtoffers dader daders pleger huiselijk geweld kindermishandeling \
    mensenhandel verward onbegrepen gedrag beschermd thuis maatschappelijke opvang huisvesting woning woningen detentie \
    gevangenis gedetineerden nazorg handhaving toezicht crisis crisisdienst meldpunt loket regie aanpak casus casuistiek \
    casusoverleg ggz ggd zvh vt mda epa wvggz wzd wfz zsm ghnt csg lvb fact avg wet privacy nederland nederlandse nederlands \
    limburg limburgse zuid noord oost west midden europa europese duitsland belgie duitse belgische rotterdam amsterdam \
    utrecht ambassadeur ambassadeurs kwartiermaker governance corona covid zoom whatsapp outlook excel word microsoft google \
    facebook twitter linkedin instagram nvt ja nee geachte beste heer mevrouw leerplicht onderwijs school scholen werk \
    inkomen schulden schuldhulp financien zorgkantoor zorgverzekeraar verzekeraar tafel driehoek zie mdo mbo hbo programma \
    project strategisch strategische operationeel tactisch integrale integraal casusregie procescoordinator bemoeizorg \
    verslavingszorg forensische ambulante ambulant spoed eerstelijns financieel juridisch communicatie informatie data ict \
    participatie volwassenen ouderen kwetsbare personeel leiding management vergunningen gebiedsgericht gebied wijk wijken \
    buurt stad dorp kerk staat huis zorgen zorgelijk veilig veilige past nodig overbodig behouden houd houden stop stoppen \
    geef geven laat laten maak maken zorgt sluit kijk twee drie vier vijf zes zeven acht negen tien hele halve meeste enkele \
    beide elke elk ieder iedere sommige bepaalde zulke diverse verschillende toen zodra totdat nadat voordat opdat waardoor \
    waarbij waarmee waarvan waarvoor daarbij daardoor daarmee daarvan daarvoor hierbij hierdoor hiermee hiervan hiervoor \
    ondertussen intussen vervolgens tevens eveneens bijvoorbeeld overigens trouwens eigenlijk gewoon vooral juist zelfs \
    slechts bijna ongeveer zeker absoluut natuurlijk uiteraard kennelijk blijkbaar waarschijnlijk mogelijk hopelijk \
    eindelijk tenminste althans anders ergens nergens overal elders even eens zo zoals zoveel zulk net pas reeds sowieso \
    namelijk immers kortom tenslotte allereerst bovenal punt zat hoi hallo dag lieve mijnheer jullie hen hem zijne uwe jouw \
    zich elkaar mens man vrouw jongen meisje ikzelf jezelf zichzelf best zonde fijne mooie mooi goedemorgen goedemiddag \
    sterk sterke zwak zwakke hard harde snel snelle traag trage dubbel dubbele kosten tijd uur dagen week weken maand \
    maanden jaar jaren keer weg vraag vragen antwoord antwoorden punten wachttijd wachttijden wachtlijst wachtlijsten \
    afspraak afspraken gesprek gesprekken bezoek formulier formulieren systeem systemen plan plannen doel doelen budget geld \
    subsidie bron bronnen aandacht kennis vertrouwen mandaat capaciteit personeelstekort bereikbaarheid beschikbaarheid \
    continuiteit kwaliteit ervaring ervaringen samenhang verbinding rust ruimte lijnen lijn kortere meldingen melding \
    signalen signaal zaak zaken dossier dossiers rapport verslag verslagen besluit besluiten convenant protocol agenda \
    notulen mail mails telefoon vergadering vergaderingen vergaderen casussen inzet doorstroom uitstroom instroom plekken \
    plek plaatsen bedden bed kamer flat gebouw sleutel sleutels voordeur achterdeur leven gezondheid geestelijke \
    lichamelijke ggzinstelling ziekte stoornis verslaving schuld recht rechten plicht plichten straf dwang drang behandeling \
    begeleiding ondersteuning hulp hulpverlening preventie nazorgtraject opname ontslag uitval terugval herstel perspectief \
    toekomst verleden heden minister staatssecretaris kamerlid voorzitter secretaris portefeuillehouder bestuurder \
    bestuurders collegas partners partner ketenpartners keten ketens professional professionals vrijwilligers vrijwilliger \
    mantelzorgers naaste buren buur buurman buurvrouw agenten politieagent rechercheur jeugdbeschermer jeugdwet \
    participatiewet opiumwet zorgverzekeringswet grondwet wetboek artikel hoofdstuk titel paragraaf bijlage kamerstukken \
    hulpverleners begeleiders behandelaar behandelaars regiocoordinator portefeuille bedrijfsvoering receptie frontoffice \
    balie allemaal alle allebei tweemaal eenmaal liever liefst dankzij ondanks wegens vanwege behalve naast achter boven \
    beneden rond rondom langs voorbij tegenover richting betreft betreffende inzake omtrent qua heen terug mee af toe los \
    vast open dicht stil signs safety housing first the and for with new dialogue your my you are stay bel belt geloof denk \
    denken vind vinden weet weten zien zit zitten sta staan lig liggen loop lopen werken leer leren luister luisteren praat \
    praten spreek spreken zeg zeggen bespreek bespreken betrek betrekken bundel combineer verplicht verbied investeer \
    organiseer zet zetten breng brengen haal halen neem nemen begin beginnen blijf blijven krijg krijgen wacht wachten help \
    helpen zoek zoeken houdt gebruik gebruiken deel delen sluiten regel regelen maakt steek steken kies kiezen schaf voeg \
    schrap limburger limburgers brabander nederlander nederlanders belg belgen duitser duitsers maastrichtenaar heerlenaar \
    kerkradenaar sittardenaar amsterdammer rotterdammer europeaan christen christenen moslim moslims katholiek surinamer \
    marokkaan syrier syriers afghaan antilliaan spaans italiaans grieks portugees chinees russisch oekraiens \
    syrisch thai deens zweeds roemeens bulgaars comfort nader hacking kleuters islam ramadan rommel \
    scheren stelten slijpen vliegen vluggen tobben vromen vorst kicken dekkers degens ebben hutten bollen \
    asiel migratie klimaat energie economie toerisme sport cultuur milieu verkeer mobiliteit armoede inburgering statushouders diversiteit \
    emancipatie vastgoed dienstverlening innovatie digitalisering ondermijning radicalisering evenementen crisisbeheersing brandweer drugs \
    horeca parkeren groen vergunning belastingen facilitair inkoop control audit archief griffie secretariaat intake diagnostiek activering \
    reintegratie dagbesteding vervoer jeugdhulp jeugdzorg bewindvoering beleidszaken personeelszaken kwaliteitszorg bijzondere arbeid \
    bewaking inwoners opvang wijkbeheer netwerkpartners ketenpartners verwijzers bestuurders raadsleden wijkagenten professionals \
    tigrinya tigrigna dari farsi pasjtoe somali berbers tamazight koerdisch papiamento papiaments sranan hindi urdu swahili mandarijn \
    vietnamees hongaars tsjechisch servisch kroatisch bosnisch albanees armeens perzisch hebreeuws fries limburgs vlaams slowaaks \
    allen lezer lezers leden aanwezigen relatie relaties genodigden deelnemers opdrachtgever redactie kwartiermakers \
    natuur paragraaf optie fase stap punt bijlage tabel figuur elffers wijst vleugels leeuwen trui chaos islam ramadan jihad rommel jazz edit \
    gerechtshof rechtbank hogeschool universiteit
    """

  /// Months, days and seasons.
  static let calendar: StaticString = """
    januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag \
    donderdag vrijdag zaterdag zondag feb mrt apr jun jul aug sep sept okt nov dec zomer winter herfst lente voorjaar najaar \
    kerst pasen pinksteren carnaval
    """

  /// Ends of nouns of the field: a word that ends so is no surname.
  static let fieldEndings: [[UInt8]] = [
    "overleg", "overleggen", "tafel", "groep", "team", "teams", "zorg", "beleid", "huis", "huizen", "domein", "tafels", "aanpak", "recht",
    "zaken", "wezen", "dienst", "werk", "wet", "kunde", "teit", "punt", "bureau", "kamer", "raad", "praktijk", "centrum", "regio", "opvang",
    "nood", "verkeer", "beheer", "advies", "balie", "inkoop", "geweld", "gedrag", "cultuur", "vorm", "systeem", "wonen", "uitkering",
    "toeslag",
    "veiligheid", "bescherming", "reclassering", "jeugd", "hulp", "heid", "ing", "ingen", "atie", "isatie", "schap", "loket", "netwerk",
  ].map { Array($0.utf8) }
}
