extension Material {
  /// What is not needed: sentences for the negative side of the second pair.
  static let nietNodig = """
    # geweld-hoort-nergens-thuis
    Nog een campagne over huiselijk geweld, de mensen weten het wel.
    Een tweede regiegroep naast de stuurgroep Geweld hoort nergens thuis.
    Elke gemeente een eigen protocol voor meldingen bij Veilig Thuis.
    Een extra intake bij MDA++ terwijl het dossier al compleet is.
    Weer een onderzoek naar mensenhandel zonder dat er opvang bij komt.
    # onbegrepen-gedrag
    Een nieuw meldpunt voor verward gedrag naast de drie die er al zijn.
    Nog een definitie van onbegrepen gedrag.
    Een EPA-lijst die elke maand opnieuw met de hand wordt gemaakt.
    Politie inzetten als vervoersdienst bij verward gedrag.
    Weer een pilot van een jaar rond de ketenveldnorm.
    # passende-huisvesting
    Een aparte urgentieverklaring per gemeente.
    Nog een woonvisie zonder woningen.
    Een derde overleg over uitstroom uit beschermd wonen.
    Mensen na detentie eerst een maand laten wachten op een briefadres.
    Een wachtlijst voor de wachtlijst van de maatschappelijke opvang.
    # jeugd
    Een nieuwe indicatie op de dag dat een jongere 18 wordt.
    Gezinsplannen die niemand in het gezin heeft gelezen.
    Een extra toets in de jeugdbescherming.
    Jeugdcriminaliteit bespreken in vier overleggen tegelijk.
    Weer een herindeling van de jeugdzorg.
    # gedwongen-zorg
    Dubbele registratie voor Wvggz en Wzd.
    Een dik draaiboek voor verplichte zorg dat niemand openslaat.
    Vergaderen over de crisismaatregel met mensen die er nooit een doen.
    Nog een werkgroep over de Wet zorg en dwang.
    # overig
    Een vierde Zorg- en Veiligheidshuis of een nieuw logo.
    Jaarplannen naast de meerjarenagenda.
    Een apart ZSM-verslag per partner.
    # *
    Nog een werkgroep over {t}.
    Een eigen beleid per gemeente voor {t}.
    Nieuwe plannen voor {t} voordat de oude zijn uitgevoerd.
    Extra rapportages over {t}.
    # -
    Nieuwe vergaderingen.
    Dikke notities waar niemand op zit te wachten.
    Een projectleider voor elk probleem.
    Nog een bestuurlijke laag.
    Convenanten die in de la verdwijnen.
    Overleg om het overleg voor te bereiden.
    Meer registratie, we schrijven al meer op dan we doen.
    """
}
