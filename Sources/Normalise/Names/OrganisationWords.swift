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
    adviesteam intake intaketeam behandelteam woonteam wijkverpleging wijkverpleegkundige vrijwilliger vrijwilligers
    """.split(separator: " ").map(String.init)
  ).subtracting(["noord", "oost", "zuid"])

  /// Words of other organisations than a municipality: beside a bare place they say that it is not meant.
  static let notMunicipal: Set<String> = [
    "ggz", "kliniek", "polikliniek", "crisisdienst", "verslavingszorg", "forensische", "forensisch", "arts", "spv", "verpleegkundige",
    "psychiater", "psycholoog",
    "hulpverlener", "begeleider", "parket", "officier", "justitie", "opvang", "vrouwenopvang", "beschermd", "locatie", "vestiging",
    "kantoor", "hoofdkantoor", "basisteam",
    "district", "wijkagent", "agent", "reclasseringswerker", "toezichthouder", "jeugdbeschermer", "jeugdreclasseerder", "jeugdbescherming",
    "jeugdreclassering", "bureau",
    "stichting", "organisatie", "instelling", "gezondheidszorg", "ambulant", "ambulante", "bemoeizorg", "vangnet", "meldpunt", "poh",
    "bestuurder", "bestuur", "directeur",
    "accountmanager", "regiomanager", "expert", "specialist", "maatschappelijk", "werker", "heer", "mevrouw", "dhr", "mw", "wonen",
    "centrum", "unit", "bij", "noord", "oost", "zuid",
  ]
  /// Forms that no municipality has.
  static let legalForms: Set<String> = ["stichting", "bv", "nv", "vereniging", "cooperatie", "ua", "instelling", "zorggroep", "groep"]

  /// One form for words that mean the same.
  static func even(_ word: String) -> String {
    switch word {
    case "gem", "gemeenten", "gemeentes", "gemeentebestuur": "gemeente"
    case "prov": "provincie"
    case "st", "stg": "stichting"
    case "mumc+": "mumc"
    case "umc+": "umc"
    default: word
    }
  }

  /// Cells that name no organisation.
  static let none: Set<String> = [
    "", "geen", "nvt", "n v t", "niet van toepassing", "anoniem", "anonymous", "prive", "persoonlijk", "x", "xx", "xxx", "na", "n a",
    "geen organisatie", "leeg",
    "op persoonlijke titel", "persoonlijke titel", "niet ingevuld", "zeg ik liever niet", "liever niet", "liever anoniem",
  ]
}
