/// Words around the names of organisations.
enum OrganisationWords {
  /// Words that do not tell organisations apart.
  static let filler: Set<String> = [
    "de", "het", "een", "van", "voor", "der", "den", "te", "in", "en", "stichting", "st", "stg", "bv", "nv", "vereniging", "cooperatie", "ua", "organisatie",
    "instelling", "groep", "zorggroep",
  ]

  /// Words for departments, teams, functions and fields of work, which may stand around the name of an organisation.
  static let context: Set<String> = Set(
    """
    afdeling afd cluster team teams dienst directie sector programma unit bureau vakgroep kernteam domein sociaal sociale zaken maatschappelijke \
    maatschappelijk samenleving ontwikkeling jeugd wmo zorg veiligheid veilig openbare orde oov integrale integraal beleid beleidsmedewerker \
    beleidsadviseur adviseur strategisch strategische medewerker medewerkster manager teamleider teammanager directeur bestuurder bestuur \
    coordinator ambtenaar ambtenaren wethouder burgemeester college bw raadslid raadsleden griffie gemeentesecretaris consulent casemanager regisseur procesregisseur \
    wijkagent agent hulpverlener namens vanuit bij locatie vestiging kantoor hoofdkantoor district basisteam wijkteam wijkteams toegang regie \
    publieke gezondheid ggz ambulant ambulante kliniek polikliniek crisisdienst vangnet bemoeizorg meldpunt participatie werk inkomen wonen \
    leefbaarheid handhaving juridische juridisch projectleider kwartiermaker hoofd senior junior stafmedewerker officier justitie parket psychiater psycholoog arts \
    verpleegkundige spv begeleider maatschappelijk werker jeugdbeschermer jeugdreclasseerder reclasseringswerker toezichthouder poh stafbureau \
    de het een van voor der den te in en of aan ik werk wij namens mijn eigen onze als is ben organisatie stichting gemeentelijke sociaaldomein \
    gezondheidszorg verslavingszorg forensische forensisch volwassenen ouderen lid dhr mevrouw heer mw wijk gebied noord zuid oost centrum stad \
    beschermd opvang vrouwenopvang outreachend expert specialist accountmanager regiomanager clustermanager afdelingshoofd secretaris voorzitter
    """.split(separator: " ").map(String.init)
  ).subtracting(["noord", "oost", "zuid"])

  /// One form for words that mean the same.
  static func even(_ word: String) -> String {
    switch word {
    case "gem", "gemeenten", "gemeentes", "gemeentebestuur": "gemeente"
    case "prov": "provincie"
    case "st", "stg": "stichting"
    default: word
    }
  }

  /// Cells that name no organisation.
  static let none: Set<String> = [
    "", "geen", "nvt", "n v t", "niet van toepassing", "anoniem", "anonymous", "prive", "persoonlijk", "x", "xx", "xxx", "na", "n a", "geen organisatie", "leeg",
    "op persoonlijke titel", "persoonlijke titel", "niet ingevuld", "zeg ik liever niet", "liever niet", "liever anoniem",
  ]
}
