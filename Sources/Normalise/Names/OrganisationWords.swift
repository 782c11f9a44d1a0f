/// Words around the names of organisations.
enum OrganisationWords {
  /// Words that do not tell organisations apart.
  static let filler: Set<String> = [
    "de", "het", "een", "van", "voor", "der", "den", "te", "in", "en", "stichting", "st", "stg", "bv", "nv", "vereniging", "cooperatie",
    "ua", "organisatie",
    "instelling", "groep", "zorggroep",
  ]

  /// Words for departments, teams, functions and fields of work, which may stand around the name of an organisation.
  static let context: Set<String> = Set(
    """
    afdeling afd cluster team teams dienst directie sector programma unit bureau vakgroep kernteam domein sociaal sociale zaken \
    maatschappelijke maatschappelijk samenleving ontwikkeling jeugd wmo zorg veiligheid veilig openbare orde oov integrale integraal \
    beleid beleidsmedewerker beleidsadviseur adviseur strategisch strategische medewerker medewerkster manager teamleider teammanager \
    directeur bestuurder bestuur coordinator ambtenaar ambtenaren wethouder burgemeester college bw raadslid raadsleden griffie \
    gemeentesecretaris consulent casemanager regisseur procesregisseur wijkagent agent hulpverlener namens vanuit bij locatie vestiging \
    kantoor hoofdkantoor district basisteam wijkteam wijkteams toegang regie publieke gezondheid ggz ambulant ambulante kliniek \
    polikliniek crisisdienst vangnet bemoeizorg meldpunt participatie werk inkomen wonen leefbaarheid handhaving juridische juridisch \
    projectleider kwartiermaker hoofd senior junior stafmedewerker officier justitie parket psychiater psycholoog arts verpleegkundige \
    spv begeleider werker jeugdbeschermer jeugdreclasseerder reclasseringswerker toezichthouder poh stafbureau de het een van voor der \
    den te in en of aan ik wij mijn eigen onze als is ben organisatie stichting gemeentelijke sociaaldomein gezondheidszorg \
    verslavingszorg forensische forensisch volwassenen ouderen lid dhr mevrouw heer mw wijk gebied noord zuid oost centrum stad \
    jeugdbescherming jeugdreclassering beschermd opvang vrouwenopvang outreachend expert specialist accountmanager regiomanager \
    clustermanager afdelingshoofd secretaris voorzitter bedrijfsvoering communicatie financien inkoop contractmanager ketenmanager \
    ketenregisseur ketencoordinator programmamanager programmacoordinator projectmanager beleidsondersteuner zorgcoordinator \
    procescoordinator gebiedsmanager gebiedsregisseur wijkregisseur gebiedsgericht gebiedsteam buurtteam leerplicht \
    schuldhulpverlening vergunningen recherche zeden noodhulp meldkamer intelligence teamchef sectorhoofd jeugdagent \
    rechercheur rechercheteam hulpofficier parketsecretaris beleidssecretaris toezicht werkstraf werkstraffen advies \
    reclasseringsadviseur unitmanager unitleider locatiemanager zorgmanager regiodirecteur regiobestuurder jgz \
    jeugdgezondheidszorg forensisch geneeskunde infectieziekten epidemiologie psychiatrie kinderpsychiatrie ouderenpsychiatrie paaz \
    seh spoedeisende eerste hulp spoedhulp dagbehandeling klinische woonbegeleiding nachtopvang dagopvang crisisopvang frontoffice \
    backoffice klantcontact kcc bestuursadviseur bestuurssecretaris bestuursondersteuning veiligheidsadviseur avv jeugdhulp \
    jeugdteam jeugdconsulent wmoconsulent gedragswetenschapper gedragsdeskundige orthopedagoog casusregisseur ketenpartner \
    adviesteam intake intaketeam behandelteam woonteam wijkverpleging wijkverpleegkundige vrijwilliger vrijwilligers \
    nl eu com org www eo loc vest voorheen voormalig voormalige vh nu thans oud werk werkt werkzaam werkende kabinet fact iht hic oggz \
    boa boas aov drr kcc lvb gz jb jr mda zsm ots pga fte zorgloket publiekszaken burgerzaken centrumgemeente regiogemeente sociaalteam \
    samenwerking zelf eveneens beide allebei met verslaving er ers mc medisch gr gemeenschappelijke regeling openbaar lichaam \
    knooppunt secretariaat directiesecretariaat bestuurssecretariaat bestuursadvisering bestuursadvies concernstaf raadsgriffie \
    schuldhulp jeugdboa ex vroegere tegenwoordig inmiddels opgeheven gefuseerd bestaat meer vul vullen invullen dit deze mail adres \
    eindigt vanuit gebied rol hoedanigheid wethouders ouder ouders
    """.split(separator: " ").map(String.init)
  ).subtracting(["noord", "oost", "zuid"])

  /// Words and signs of joining between organisations in one cell.
  static let joining: Set<String> = [
    "en", "of", "and", "plus", "samen", "ook", "tevens", "alsook", "alsmede", "evenals", "ism", "icm", "zowel", "als", "cq", "namens",
    "daarnaast", "inclusief", "incl", "mede",
  ]

  /// Words after which the name of a department or a place of work comes.
  static let departments: Set<String> = [
    "team", "teams", "afdeling", "afd", "cluster", "unit", "locatie", "loc", "vestiging", "kliniek", "dienst", "programma", "bureau",
    "sector", "directie", "district", "basisteam", "wijkteam", "kantoor", "polikliniek", "centrum",
  ]

  /// Ends of words for what people do and for departments.
  static let endings = [
    "team", "teams", "dienst", "diensten", "afdeling", "werker", "werkers", "werkster", "medewerker", "medewerkers", "coordinator",
    "adviseur",
    "adviseurs", "manager", "managers", "regisseur", "regisseurs", "leider", "consulent", "consulenten", "begeleider", "begeleiders",
    "kundige", "kundigen", "psycholoog", "psychiater", "arts", "artsen", "agent", "agenten", "beleid", "zorg", "hulp", "regie", "loket",
    "beheer", "zaken", "ondersteuning", "management", "behandeling", "preventie", "coordinatie", "functionaris", "secretaris", "voorzitter",
    "directeur", "bestuurder", "meldpunt", "toezicht", "handhaving", "onderzoeker", "therapeut", "behandelaar", "behandelaren", "jurist",
    "officier", "rechercheur", "analist", "verlener", "verleners", "psychiatrie", "begeleiding", "bescherming", "reclassering", "opvang",
    "recherche", "beheersing", "balie", "toegang", "participatie", "ambtenaar", "ambtenaren", "professional", "professionals",
    "geneeskunde",
    "specialist", "deskundige", "meester", "houder", "afdelingen", "wonen", "ontwikkeling", "samenleving", "unit",
  ]

  /// What somebody is at the organisation that stands before it in the same word.
  static let roles = [
    "agent", "agente", "agenten", "medewerker", "medewerkster", "medewerkers", "ambtenaar", "ambtenaren", "werker", "arts", "chef", "mens",
    "functionaris", "vrouw", "man", "collega", "team", "directeur", "bestuurder", "manager", "adviseur", "onderzoeker", "behandelaar",
    "verpleegkundige", "begeleider", "begeleidster", "consulent", "coordinator", "psycholoog", "psychiater", "therapeut", "hulpverlener",
    "regisseur", "zorggroep",
  ]

  /// Fields of work that are the name of an organisation only where no other one stands beside them.
  static let fields: Set<[String]> = [
    ["maatschappelijk", "werk"], ["algemeen", "maatschappelijk", "werk"], ["amw"], ["smw"], ["welzijn"], ["welzijnswerk"],
    ["reclassering"], ["verslavingsreclassering"],
  ]

  /// Words by which a quarter is the municipality's: `wijkteam Maastricht-West`.
  static let quarterly: Set<String> = [
    "gemeente", "wijkteam", "wijkteams", "gebiedsteam", "buurtteam", "gebiedsregisseur", "wijkregisseur",
  ]

  /// Branches of business: a cell with one of them names a company, whatever else is in it.
  static let companies: Set<String> = [
    "partners", "zn", "zonen", "coaching", "consultancy", "consulting", "uitvaart", "uitvaartzorg", "uitzendbureau", "uitzendorganisatie",
    "events",
    "evenementen", "media", "design", "holding", "transport", "logistiek", "techniek", "installatie", "autobedrijf", "garage", "kapsalon",
    "kappers", "fysiotherapie", "dierenarts", "duikschool", "dansschool", "muziekschool", "rijschool", "zwembad", "sportschool", "fitness",
    "camping", "vakantiepark", "catering", "drukkerij", "schoonmaak", "uitgeverij", "reizen", "reisbureau", "studio", "academy",
    "interieur", "keukens", "meubelen", "juwelier", "optiek", "bouwgroep", "projectontwikkeling", "accountants", "verzekeringen",
    "hypotheken", "bandenservice", "dierenkliniek", "brouwerij", "wijnhandel", "tuincentrum", "bouwmarkt",
  ]

  /// Words that make a name beside them the name of something else.
  static let contrary: Set<String> = [
    "roc", "museum", "hogeschool", "universiteit", "school", "basisschool", "college", "lyceum", "mbo", "hbo", "hotel", "restaurant",
    "cafe",
    "bakkerij", "slagerij", "winkel", "supermarkt", "apotheek", "huisarts", "huisartsen", "huisartsenpraktijk", "tandarts", "advocaat",
    "advocatenkantoor", "advocaten", "notaris", "makelaar", "makelaardij", "aannemer", "bouwbedrijf", "fonds", "kerk", "parochie", "krant",
    "dagblad", "omroep", "vakbond", "sportclub", "voetbalclub", "harmonie", "fanfare", "klant", "inwoner", "inwoners", "burger", "burgers",
    "bewoner", "buurman", "leverancier", "adviesbureau", "zzp", "zzper", "zelfstandig", "zelfstandige", "freelance", "freelancer",
    "landelijk",
    "landelijke", "nationaal", "functioneel", "generaal", "student", "studenten", "gepensioneerd", "gepensioneerde", "praktijk", "straat",
    "plein", "huis", "vastgoed", "zorgboerderij", "kinderdagverblijf", "kinderopvang", "peuterspeelzaal", "am", "belgisch", "belgische",
    "duitse", "duits", "militaire", "spoorwegpolitie", "ombudsman", "inspectie", "ministerie", "instituut", "concern", "bv", "ondernemers",
    "ondernemersvereniging", "winkeliers", "gerechtshof",
  ]

  /// What people belong to in their spare time.
  static let clubs: Set<String> = [
    "harmonie", "fanfare", "schutterij", "kerk", "parochie", "museum", "sportclub", "voetbalclub", "scouting", "carnavalsvereniging",
    "koor",
    "zangkoor", "buurtvereniging", "basisschool", "school", "bibliotheek",
  ]

  /// Words before the name of a person.
  static let titles: Set<String> = ["fam", "familie", "dhr", "heer", "meneer", "mevr", "mevrouw", "mw", "mej"]

  /// Words with which somebody says that he does not know which one, or that it is none.
  static let doubting: Set<String> = ["onbekend", "welke", "geen", "niet", "weet"]

  /// Kinds of care that are no name, not even a misspelt one.
  static let generic: Set<String> = [
    "thuiszorg", "huiszorg", "ouderenzorg", "kraamzorg", "wijkzorg", "jeugdzorg", "buitenzorg", "basiszorg", "ziekenzorg", "nazorg",
  ]
  /// Words of other organisations than a municipality: beside a bare place they say that it is not meant.
  static let notMunicipal: Set<String> = [
    "mijn", "ggz", "kliniek", "polikliniek", "crisisdienst", "verslavingszorg", "forensische", "forensisch", "arts", "spv",
    "verpleegkundige",
    "psychiater", "psycholoog",
    "hulpverlener", "begeleider", "parket", "officier", "justitie", "opvang", "vrouwenopvang", "beschermd", "locatie", "vestiging",
    "kantoor", "hoofdkantoor", "basisteam",
    "district", "wijkagent", "agent", "reclasseringswerker", "toezichthouder", "jeugdbeschermer", "jeugdreclasseerder", "jeugdbescherming",
    "jeugdreclassering", "bureau",
    "stichting", "organisatie", "instelling", "gezondheidszorg", "ambulant", "ambulante", "bemoeizorg", "vangnet", "meldpunt", "poh",
    "bestuurder", "bestuur", "directeur",
    "accountmanager", "regiomanager", "expert", "specialist", "maatschappelijk", "werker", "heer", "mevrouw", "dhr", "mw", "wonen",
    "centrum", "unit", "bij", "noord", "oost", "zuid", "wijkverpleging", "wijkverpleegkundige", "verslaving", "medisch", "mc", "paaz",
    "seh",
    "psychiatrie", "recherche", "noodhulp", "meldkamer", "fact", "iht", "hic", "forfact", "csg", "zsm", "jgz", "nachtopvang",
    "crisisopvang",
    "kinderpsychiatrie", "ouderenpsychiatrie", "zeden", "jeugdagent", "rechercheur", "reclasseringsadviseur",
  ]
  /// Forms that no municipality has.
  static let legalForms: Set<String> = ["stichting", "bv", "nv", "vereniging", "cooperatie", "ua", "instelling", "zorggroep", "groep"]

  /// One form for words that mean the same.
  static func even(_ word: String) -> String { forms[word] ?? word }

  /// Words with one form for several.
  private static let forms = [
    "gem": "gemeente", "gemeenten": "gemeente", "gemeentes": "gemeente", "gemeentebestuur": "gemeente", "gemeenteambtenaar": "gemeente",
    "gemeenteambtenaren": "gemeente", "gemeentemedewerker": "gemeente", "gemeentehuis": "gemeente", "gemeentebestuurder": "gemeente",
    "gemeentelijk": "gemeente", "stadhuis": "gemeente", "stadskantoor": "gemeente", "raadhuis": "gemeente", "stadsbestuur": "gemeente",
    "gemeenteloket": "gemeente", "prov": "provincie", "st": "stichting", "stg": "stichting", "stiching": "stichting",
    "stichtng": "stichting", "sitchting": "stichting", "stichtign": "stichting", "politiebureau": "politie", "buro": "bureau",
    "limburgse": "limburg", "mumc+": "mumc", "umc+": "umc", "ucm+": "ucm", "heerlense": "heerlen", "geleense": "geleen",
    "maastrichtse": "maastricht", "kerkraadse": "kerkrade", "sittardse": "sittard", "landgraafse": "landgraaf",
    "brunssumse": "brunssum", "valkenburgse": "valkenburg", "meerssense": "meerssen",
  ]

  /// Cells that name no organisation.
  static let none: Set<String> = [
    "", "geen", "nvt", "n v t", "niet van toepassing", "anoniem", "anonymous", "prive", "persoonlijk", "x", "xx", "xxx", "na", "n a",
    "geen organisatie", "leeg",
    "op persoonlijke titel", "persoonlijke titel", "niet ingevuld", "zeg ik liever niet", "liever niet", "liever anoniem",
  ]
}
