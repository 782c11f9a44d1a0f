/// Little words around people's names, folded and apart by blanks.
enum NameWords {
  /// Words before a surname.
  static let particles: StaticString = """
    van de der den het t ter ten te in op aan bij von zu le la du da dos del el al ben bin ibn o d l vd vande vander v uit \
    zum zur della dello di las los ould ouled ait bint abu abd
    """
  /// Particles that open a surname by themselves.
  static let openingParticles: StaticString = """
    van de der den t ter ten te von le la du el vd v del da op in uit di della vander vande
    """
  /// Titles and degrees.
  static let titles: StaticString = """
    dhr heer mevr mw mevrouw meneer mr drs ir dr prof ing mvr hr ds msc bsc mba ba ma llm phd med lic bc sr zr pastoor \
    zuster dokter juf meester mevrouwtje
    """
  /// Titles after which a name follows, and which say nothing else.
  static let announcing: StaticString = """
    heren dames juffrouw mejuffrouw jonkheer jhr broeder majoor kapitein sergeant luitenant freule \
    dhr heer mevr mw mevrouw meneer drs ir prof mvr hr mr dr ing sr zr zuster dokter pastoor juf dominee ds rabbi kapelaan \
    pater mej juffr wed madame frau mrs mme meneertje herr monsieur mister miss sra senora fam zekere ene
    """
  /// What somebody is, to a client or in an organisation, and papers that are called after somebody.
  static let roles: StaticString = """
    wijkagent agent agente burgemeester wethouder collega casemanager casusregisseur procesregisseur coordinator teamleider \
    directeur officier psychiater psycholoog huisarts hulpverlener begeleider begeleidster begeleiding medewerker \
    medewerkster beleidsmedewerker beleidsadviseur ambtenaar adviseur manager regisseur voorzitter secretaris contactpersoon \
    client cliente patient bewoner bewoonster buurman buurvrouw moeder vader zoon dochter broer zus ervaringsdeskundige \
    kwartiermaker projectleider behandelaar consulent consulente leidinggevende jongerenwerker mentor voogd gezinsvoogd \
    reclasseringswerker toezichthouder trajectbegeleider verpleegkundige rechter advocaat buurtregisseur procescoordinator \
    ketenregisseur gemeentesecretaris bestuurder accountmanager mantelzorger gedetineerde leerplichtambtenaar werker \
    onderzoeker gedeputeerde hoofdagent inspecteur brigadier wijkverpleegkundige spv jeugdbeschermer jeugdreclasseerder \
    casushouder zaakwaarnemer vriend vriendin zorgcoordinator teammanager clustermanager programmamanager stagiaire collegas \
    familie fam gezin echtpaar opvolger voorganger man vrouw boa zuster broeder verzorgende verzorgster zorgmijder \
    kinderrechter raadsheer notaris griffier raadslid statenlid fractievoorzitter minister staatssecretaris kamerlid docent \
    docente leraar lerares juf meester leerling student studente stagiair vrijwilliger vrijwilligster maatje buddy coach \
    jobcoach straatcoach tante oom ome oma opa nicht neef schoonzus zwager schoonmoeder schoonvader schoonzoon schoondochter \
    stiefvader stiefmoeder pleegvader pleegmoeder pleegzoon pleegdochter kleinzoon kleindochter partner echtgenoot \
    echtgenote ex expartner weduwe weduwnaar vriendje vriendinnetje buur buurjongen buurmeisje huisgenoot kamergenoot \
    verdachte slachtoffer dader pleger melder klager dakloze zwerver arts basisarts dokter specialist neuroloog therapeut \
    therapeute fysiotherapeut orthopedagoog pedagoog ggzagoog sociotherapeut gedragswetenschapper gedragsdeskundige \
    verslavingsarts poh praktijkondersteuner verpleger wijkzuster thuiszorger chauffeur concierge portier receptionist \
    receptioniste baliemedewerker secretaresse bode jurist juriste curator bewindvoerder schuldhulpverlener klantmanager \
    inkomensconsulent wijkmanager wijkcoach wijkwerker wijkregisseur gebiedsregisseur gebiedsmanager stadsdeelmanager \
    dorpsregisseur kernbeheerder huismeester woonconsulent woonbegeleider collegaatje jongen meisje dame mijnheer baby \
    peuter kleuter puber jongere jongeman oudere naaste zorgvrager deelnemer deelneemster gast klant aanvrager huurder \
    buurtbewoner inwoner inwoonster commissaris korpschef teamchef wijkchef rechercheur hoofdinspecteur surveillant \
    handhaver brandweerman ambulancebroeder commandant parketsecretaris aanklager advocate raadsman raadsvrouw \
    strafrechtadvocaat bedrijfsleider eigenaar kastelein ondernemer werkgever baas chef hoofd afdelingshoofd locatiemanager \
    zorgmanager regiomanager portefeuillehouder dossierhouder aandachtsfunctionaris sleutelfiguur intercedent trainer kapper \
    pastor dominee imam priester kapelaan predikant vertrouwenspersoon clientondersteuner ondersteuner lotgenoot \
    ervaringswerker onderzoekster projectleidster teamleidster coordinatrice directrice voorzitster leidster begeleidsters \
    mantelzorgster hulpverleenster groepsleider groepsleidster bestuurslid lid collegae patiente dossier kwestie mail brief \
    notitie mailtje appje telefoontje dochtertje zoontje broertje zusje moedertje schoonfamilie contact afzender ondertekend \
    nichtje neefje oppas kleinkind bonuszoon bonusdochter halfbroer halfzus tweelingbroer tweelingzus politieman \
    politievrouw schoonzusje broertjes zusjes getekend verwijzer inzender invuller ingevuld opsteller steller auteur schrijver namens \
    spreker
    """
  /// Ends of words for functions.
  static let roleEndings: [[UInt8]] = [
    "agent", "agente", "coordinator", "regisseur", "begeleider", "begeleidster", "manager", "werker", "werkster", "adviseur", "medewerker",
    "medewerkster", "consulent", "consulente", "kundige", "rechter", "leider", "leidster", "verlener", "houder", "beschermer", "meester",
    "hulpverleenster", "coach", "ambtenaar", "arts", "therapeut", "psycholoog", "advocaat", "directeur", "voorzitter", "secretaris",
  ].map { Array($0.utf8) }
  /// Words of leave-taking and of address, after which a name follows.
  static let closings: StaticString = """
    groet groeten groetjes mvg hoogachtend gr tav attentie dank bedankt dankjewel gegroet wg liefs mvrgr hgr pa attn cc \
    ondertekening gez groetend beste geachte lieve hoi hallo hey hee hai dag goedemorgen goedemiddag goedenavond
    """
  /// What is named after people without being one.
  static let things: StaticString = """
    project projecten pilot pilots app methode methodiek programma traject stichting huiskamer werkplaats inloop inloophuis \
    flat school basisschool kliniek tool systeem aanpak wet motie regeling commissie model fonds huize sint st locatie \
    gebouw zaal villa hotel restaurant cafe bar straat storm orkaan prinses prins koning koningin heilige paus kasteel hoeve \
    zorgboerderij boerderij kinderdagverblijf peuterspeelzaal woonvorm woongroep training cursus leergang chatbot robot team \
    aanbieder instelling vereniging bureau zorghuis hospice verpleeghuis ziekenhuis praktijk apotheek bibliotheek theater \
    museum kerk parochie wijkcentrum buurthuis buurtcentrum gemeenschapshuis dagbesteding dagopvang winkel bedrijf firma \
    bouwbedrijf advocatenkantoor kantoor kamer vergaderzaal serie film boek programmas lijn bus trein campagne werkgroep \
    initiatief platform website site portaal applicatie database registratiesysteem huisje crisisopvang opvang pension \
    hostel pand wooncomplex complex woonproject zorginstelling organisatie academie college universiteit opleiding akkoord \
    rapport convenant protocol richtlijn criterium test schaal tabel amendement nota lex doctrine arrest ladder piramide wetsvoorstel vragenlijst instrument interventie therapie werkwijze concept \
    pakket registratie software vangnet steunpunt licentie koppeling dashboard monitor draaiboek handreiking leidraad expertisecentrum \
    formule principe syndroom ziekte effect foundation prijs bokaal gebroeders gebr bakkerij slagerij garage autobedrijf sportschool club \
    boksclub voetbalclub harmonie fanfare schutterij zangkoor koor band kapsalon snackbar friture supermarkt drogisterij slijterij juwelier \
    makelaar makelaardij uitzendbureau eetcafe cafetaria camping manege atelier drukkerij woonzorgcentrum azc noodopvang speeltuin bibliotheek \
    taxi taxibedrijf rijschool verpleegtehuis thuiszorgorganisatie tandartspraktijk fietsenzaak brouwerij wijngaard voetbalvereniging \
    carnavalsvereniging buurtvereniging scouting motto bot bots avatar orkest ensemble podium poppodium sporthal zwembad stadion \
    rederij boot schip tram halte station metro viaduct tunnel brug poort bastion fort abdij klooster kapel basiliek moskee synagoge \
    pannenkoekenhuis restaurantje lunchroom brasserie bistro ijssalon frituur pizzeria toko dierentuin hofje begijnhof \
    bloemist bloemenzaak bordspel spel lied liedje hond therapiehond hulphond kat poes pony ezel lettertype font residence residentie module modules buurtkeuken woonvoorziening
    """
  /// Verbs after a subject.
  static let verbs: StaticString = """
    is heeft was had wordt werd kan kon moet mag zal zou gaat ging doet deed komt kwam zit zat staat stond ligt lag belt \
    belde kent kende werkt werkte weet wist zegt zei regelt regelde helpt hielp luistert denkt dacht vindt vond zorgt loopt \
    liep woont woonde krijgt kreeg geeft gaf neemt nam houdt hield blijft bleef laat liet maakt maakte schreef schrijft \
    stuurt stuurde vraagt vroeg vertelt vertelde spreekt sprak mailt mailde appt appte begrijpt snapt wacht zoekt leest las \
    pakt pakte brengt bracht mist miste trekt verdient bedankt
    """
  /// More verbs, of what people do and feel and things do not.
  static let actions: Set<String> = [
    "wil", "wilde", "wou", "durft", "durfde", "slaapt", "sliep", "drinkt", "dronk", "eet", "at", "heet", "leeft", "overleed", "verhuisde",
    "verdween", "tolkt", "tolkte", "kijkt", "keek", "ziet", "zag", "hoort", "hoorde", "voelt", "voelde", "schreeuwt", "huilt", "huilde",
    "lacht", "lachte", "verloor", "probeert", "probeerde", "zwerft", "kookt", "rookt", "blowt", "trouwde", "studeert",
  ]
  /// Ends of words that make what stands before them the name of a building, an organisation or an agreement.
  static let thingEndings: [[UInt8]] = [
    "stichting", "kliniek", "school", "college", "lyceum", "fonds", "instituut", "centrum", "plein", "park", "flat", "tunnel", "gebouw",
    "zaal", "akkoord", "methode", "model", "academie", "groep", "zorg", "wonen", "hotel", "bureau", "advies", "foundation", "penning",
    "prijs", "straat", "laan", "singel", "wijk", "norm", "protocol", "team", "aanpak",
    "kazerne", "kwartier", "buurt", "plantsoen", "boulevard", "complex", "hospice", "apotheek", "praktijk", "stadion", "theater", "museum",
    "projecten", "scholen", "groepen", "teams", "huizen", "flats", "gymnasium", "universiteit", "campus", "residentie", "ziekenhuis",
    "gasthuis", "klooster", "kapel", "hoeve", "kasteel",
    "hulp", "coaching", "begeleiding", "ondersteuning", "advocaten", "makelaars", "makelaardij", "bewind", "bewindvoering", "notarissen",
    "bouw",
  ].map { Array($0.utf8) }
  /// Such ends that many surnames have as well: only behind an article.
  static let thingOrSurnameEndings: [[UInt8]] = [
    "huis", "hof", "hal", "toren", "brug", "weg", "kade", "dijk", "kerk", "molen", "burcht", "poort", "gracht", "steeg",
  ].map { Array($0.utf8) }
  /// Words with a capital that make what stands before them the name of a thing.
  static let thingsWithCapital: Set<String> = [
    "huis", "plein", "park", "centrum", "instituut", "lyceum", "fabriek", "wijk", "laan", "gasthuis", "techniek", "installaties",
    "transport", "bouw", "advies", "consultancy", "groep", "holding", "advocaten", "advocatuur", "makelaardij", "makelaars",
    "notarissen", "accountants", "catering", "vastgoed", "beheer", "schilderwerken", "coaching", "opleidingen", "dienstverlening",
    "uitzendbureau", "logistiek", "media", "events", "fysiotherapie", "mondzorg", "thuiszorg", "kinderopvang", "revalidatie",
    "interieur", "bakkerij", "mode", "optiek", "juwelier", "tandartsen", "huisartsen", "verzekeringen", "hypotheken", "schoenen",
    "tuinen", "hoveniers", "loodgieters", "elektro", "metaal", "services", "solutions", "consulting", "training", "trainingen",
  ]
  /// Organisations and things that bear a person's full name.
  static let entities: StaticString = """
    werkgroep project pilot methode huiskamer buurthuis inloophuis training flat zaal prijs praktijk firma bedrijf kantoor \
    advocatenkantoor apotheek stichting fonds basisschool school college commissie huize locatie museum foundation wet \
    motie
    """
  /// Titles under which streets, schools and houses are named after people.
  static let honorary: Set<String> = [
    "dr", "prof", "mgr", "drs", "pater", "pastoor", "kapelaan", "deken", "rector", "ds", "zuster", "broeder",
  ]
  /// Words before a surname that belong to it: `Oude Veldhuis`, `Klein Breteler`.
  static let epithets: Set<String> = ["oude", "olde", "nieuwe", "klein", "kleine", "groot", "groote", "grote", "lutke", "lutje", "wilde"]
  /// Departments where somebody works: `Annemoon van de receptie`.
  static let departments: Set<String> = [
    "receptie", "balie", "administratie", "toegang", "wijkteam", "nachtopvang", "crisisdienst", "secretariaat", "huisartsenpost", "bakker",
    "overkant", "nachtdienst", "dagbesteding", "schuldhulp", "schuldhulpverlening", "verslavingszorg", "thuiszorg", "reclassering",
    "politie", "gemeente", "klantenservice", "telefoondienst", "planning", "spoedeisende", "inloop", "opvang", "woningbouw",
  ]
  /// What somebody has to tell or has to do with, behind a genitive: `Wiels verhaal`.
  static let ofSomebody: Set<String> = ["verhaal", "dossier", "casus", "situatie", "zaak", "overlijden", "ouders", "moeder", "vader"]
  /// Words before somebody who stands for a kind: `een Tom Poes`, `de gemiddelde Henk`.
  static let ofAKind: Set<String> = [
    "een", "iedere", "elke", "dezelfde", "zon", "zoveelste", "gemiddelde", "gewone", "typische", "ongelovige", "brave", "gekke", "malle",
    "houten", "stijve", "hollandse", "moderne", "menig", "doorsnee", "spreekwoordelijke", "willekeurige",
  ]
  /// Words of the dialect of Limburg.
  static let dialect: Set<String> = [
    "ich", "mich", "dich", "veer", "geer", "neet", "nieks", "mit", "auch", "oug", "oet", "euver", "jaore", "jaor", "jao", "sjteit", "geit",
    "kump", "sjoon", "sjoen", "winnig", "kalle", "mer", "moot", "hie", "waat", "dao", "luuj", "gaer", "hobbe", "haet", "boete", "hoes",
    "vuur", "noe", "zoe", "ummer", "altied", "doon", "ins", "meh", "klaor", "zeen", "vool",
  ]
  /// Words of two letters that initials may spell as well: `J.A. Bouvrie`.
  static let shortWords: Set<String> = [
    "ja", "er", "we", "en", "te", "is", "of", "de", "in", "op", "al", "je", "me", "ze", "ma", "di", "wo", "do", "vr", "za", "zo", "mi",
    "be",
  ]
  /// Words before a first name of two letters: `hem Bo`.
  static let beforeShortName: Set<String> = [
    "hem", "haar", "met", "aan", "door", "bij", "volgens", "vraag", "bel", "dat", "omdat", "zonder", "namens",
  ]
  /// Words for somebody, in `zo iemand als Karin`.
  static let anybody: Set<String> = ["iemand", "mens", "man", "vrouw", "collega", "persoon", "jongen", "meisje", "kerel"]
  /// Words before a place.
  static let beforePlace: Set<String> = ["gemeente", "gemeenten", "gem", "provincie", "regio", "stad"]
  /// Words of trust, which one puts in somebody: `vertrouwen in Karin`.
  static let beliefs: Set<String> = [
    "vertrouwen", "vertrouw", "vertrouwt", "geloof", "geloven", "gelooft", "geloofden", "herken", "herkennen", "herkende", "verdiepen",
    "teleurgesteld", "verliefd", "investeren", "geinteresseerd", "vergis", "vergist", "vergissen", "vergiste",
  ]
  /// Things that are called after somebody with `van` between them: `de tabel van Bruinsma`.
  static let eponyms: Set<String> = [
    "kring", "cirkel", "wet", "tabel", "piramide", "schaal", "ladder", "model", "methode", "syndroom", "ziekte", "lex", "theorie",
    "criteria", "commissie",
  ]
  /// Verbs with somebody behind them: `wat vindt Marietje hiervan`.
  static let ofPerson: Set<String> = [
    "vindt", "vond", "zegt", "zei", "vertelt", "vertelde", "dacht", "belde", "mailde", "appte", "aldus",
  ]
  /// Words of kinship behind a genitive without apostrophe: `Danielles pleegmoeder`.
  static let kin: Set<String> = [
    "moeder", "vader", "ouders", "zoon", "dochter", "broer", "broertje", "zus", "zusje", "oma", "opa", "tante", "oom", "vriend", "vriendin",
    "man", "vrouw", "partner", "pleegmoeder", "pleegvader", "stiefvader", "stiefmoeder", "pleegouders", "begeleider", "begeleidster",
    "ouder", "verzorgers", "pleegouder", "mentor", "voogd", "gezinsvoogd", "behandelaar", "buurman", "buurvrouw", "kinderen", "zoontje",
    "dochtertje",
  ]
  /// Words before a name that another one follows: `casus R.V.`
  static let beforeInitials: Set<String> = [
    "casus", "zaak", "dossier", "kwestie", "gezin", "familie", "patient", "client", "kind", "jongere",
  ]
  /// Verbs of speaking, which people do and things do not.
  static let speaking: Set<String> = ["zegt", "zei", "belt", "belde", "mailt", "mailde", "appt", "appte", "vertelt", "vertelde", "vroeg"]
  /// Words before somebody who says or does something.
  static let beforeSpeaker: Set<String> = ["volgens", "namens", "dankzij", "zei", "zegt", "vraagt", "belde", "vertelde", "aldus", "tegen"]
  /// Words after which a name may follow, depending on the words before them.
  static let introducing: Set<String> = ["heet", "naam", "genaamd", "ben", "door", "is", "aan", "ggz", "justitie", "hem", "haar"]
  /// Words of address, after which a whole group may follow.
  static let greetings: Set<String> = [
    "beste", "geachte", "lieve", "hoi", "hallo", "hey", "hee", "hai", "dag", "goedemorgen", "goedemiddag", "goedenavond",
  ]
  /// What has a letter for a number: `bijlage C`, `kolom F`.
  static let lettered: Set<String> = [
    "bijlage", "kolom", "tabel", "figuur", "optie", "variant", "paragraaf", "lid", "artikel", "punt", "regel", "rij", "vraag", "groep",
    "type",
    "categorie", "model", "ruimte", "kamer", "hal", "vak", "blok", "deel", "onderdeel", "scenario", "plan", "klas", "fase", "stap",
    "hepatitis",
    "lijn", "gang", "vleugel", "sub", "onder", "kopje", "blad", "formulier", "lijst", "niveau",
  ]
  /// Ends of words for more people than one.
  static let pluralEndings: [[UInt8]] = ["ers", "en", "ors", "isten"].map { Array($0.utf8) }
  /// Roles after which an organisation or a subject may stand as well as somebody: `namens Divosa`.
  static let weakRoles: Set<String> = [
    "namens", "mail", "mailtje", "brief", "notitie", "contact", "lid", "hoofd", "medewerker", "medewerkster", "eigenaar", "auteur",
    "opsteller", "klant", "gast", "werkgever",
  ]
  /// Titles cut short, which hardly ever stand without a name.
  static let shortTitles: Set<String> = ["dhr", "mw", "mevr", "mvr", "mej", "hr"]
  /// Ends of words in lower case that are verbs, participles and adverbs rather than names.
  static let verbalEndings: [[UInt8]] = ["t", "de", "te", "en", "d", "ig", "lijk", "loos"].map { Array($0.utf8) }
  /// Words before the name of a system: `in lisa`, `lisa en carla`.
  static let beforeSystem: Set<String> = ["in", "met", "via", "uit", "naast", "en", "of", "gebruiken", "hebben", "tussen", "zowel"]
  /// Words of sentences about systems.
  static let systems: Set<String> = [
    "registratie", "registraties", "registreren", "registreert", "registratiesysteem", "registratiesystemen", "systeem", "systemen",
    "applicatie", "applicaties", "software", "pakket", "pakketten", "inloggen", "ingelogd", "koppeling", "koppelen", "gekoppeld", "epd",
    "database", "databases", "tool", "tools", "app", "apps", "dossiersysteem", "invoeren", "ingevoerd",
    "token", "wachtwoord", "servicedesk", "helpdesk", "roosterprogramma", "module", "server", "licentie", "licenties", "portaal",
  ]
  /// Words after which a name may follow behind a hyphen.
  static let beforeHyphen: Set<String> = ["zaak", "casus", "gezin", "dossier", "familie", "kwestie"]
  /// Particles that stand behind another one in names only.
  static let secondParticles: Set<String> = ["der", "den", "t"]
  /// What somebody did to a paper, before `door` and a name.
  static let written: Set<String> = [
    "ingevuld", "opgesteld", "geschreven", "ingediend", "ingestuurd", "gemeld", "aangemeld", "verzonden", "getekend", "ondertekend",
    "opgemaakt", "doorgestuurd", "aangeleverd",
  ]
  /// Ends of nouns for things that bear a name: `maatjesproject Bram`.
  static let thingCompounds: [[UInt8]] = [
    "project", "pilot", "app", "methode", "traject", "programma", "huis", "school", "stichting", "centrum", "training", "cursus", "tool",
    "flat", "locatie", "initiatief", "campagne", "zaal", "kliniek", "opvang", "bureau", "fonds", "winkel", "kerk", "boerderij", "woonvorm",
    "voorziening", "fabriek", "werkplaats", "bus", "huiskamer", "plan", "commissie", "kamer", "groep", "systeem", "kazerne", "hotel",
    "punt", "inloop", "plein", "cirkel", "kring", "steunpunt", "portaal", "platform", "module", "scherm", "theater", "museum", "zorghuis",
    "bedrijf", "club", "praktijk", "salon", "vereniging", "handel", "spel", "hond", "honden", "kliniek", "supermarkt", "bot", "centrale",
    "dienst", "loket", "lijn", "desk",
  ].map { Array($0.utf8) }
  /// Words in the name column of people who did not give theirs.
  static let notAPerson: Set<String> = [
    "gemeente", "politie", "stichting", "anoniem", "anonymous", "onbekend", "geen", "nvt", "organisatie",
    "team", "afdeling", "ggd", "ggz", "test",
  ]
}
