extension Material {
  /// How people of a domain begin, by the code of the domain.
  static let openers = """
    # bestuur
    Vanuit onze gemeente gezien:
    Bestuurlijk is dit al een paar keer besproken.
    Onze raad vraagt hier regelmatig naar.
    Als kleine gemeente merken we dit meteen.
    In het college spreken we hier vaak over.
    # zorg
    In de spreekkamer zien we het elke week.
    Vanuit de behandeling gezien:
    Onze cliënten zeggen hier zelf ook iets over.
    Als zorgaanbieder lopen we hier tegenaan.
    Bij ons op de afdeling is dit dagelijkse kost.
    # veiligheid
    Op straat is het eenvoudig.
    In de nachtdienst merk je dit het meest.
    Vanuit de opsporing gezien:
    Bij ons in de keten speelt dit al jaren.
    Na een aanhouding begint het pas.
    # wonen
    In de portiek hoor je het als eerste.
    Onze huismeesters zien dit dagelijks.
    Als verhuurder staan wij aan het einde van de rij.
    Bij elke nieuwe sleutel speelt dit opnieuw.
    # ervaring
    Ik heb het zelf meegemaakt.
    Als moeder van een zoon die vastliep:
    Uit gesprekken met lotgenoten komt steeds hetzelfde.
    Zonder omwegen:
    Wij zitten er elke dag middenin.
    # -
    Kort en goed:
    Het hangt ervan af, maar:
    Volgens mij:
    """

  /// What joins two sentences.
  static let connectives = """
    # -
    Daarnaast:
    En verder:
    Ook belangrijk:
    Tegelijk:
    Wat ook speelt:
    Tot slot:
    """

  /// Answers that only say that there is none.
  static let nothings = """
    # -
    n.v.t.
    N.v.t.
    nvt
    geen
    Geen
    -
    niets
    n.v.t
    """

  /// A text that many people send, word for word.
  static let campaign = """
    # -
    Wij vragen om één vast aanspreekpunt voor gezinnen, ook na zessen en in het weekend. "Niets over ons, zonder ons"; begin daar.
    """

  /// Organisations that no codebook should match to one of the region.
  static let strangers = """
    # -
    GGZ
    de Raad
    Gemeente Venlo
    zzp'er
    eigen praktijk
    regio
    """

  /// What people with a function call it.
  static let functions = """
    # -
    beleidsmedewerker
    wijkverpleegkundige
    teamleider
    procesregisseur
    adviseur
    casemanager
    projectleider
    bestuurder
    begeleider
    coördinator
    """
}
