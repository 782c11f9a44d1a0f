extension Material {
  /// Remarks at the end, and answers to questions that have no sentences of their own.
  static let toelichting = """
    # geweld-hoort-nergens-thuis
    Vergeet bij dit alles de kinderen niet die getuige zijn van huiselijk geweld.
    Geef Veilig Thuis de tijd om op orde te komen.
    # onbegrepen-gedrag
    Praat ook eens met de buren van mensen met verward gedrag.
    De meeste mensen met onbegrepen gedrag doen niemand kwaad.
    # passende-huisvesting
    Zonder woning is alle zorg dweilen met de kraan open.
    Neem corporaties vanaf het begin mee bij uitstroom uit beschermd wonen.
    # jeugd
    Begin bij de jeugd, dan hebben we over tien jaar minder werk.
    Vraag jongeren zelf wat ze van jeugdzorg vinden.
    # gedwongen-zorg
    De Wvggz verdient een eerlijke evaluatie.
    Familie van mensen met een zorgmachtiging mis ik in deze vragenlijst.
    # overig
    Kijk goed naar wat het Zorg- en Veiligheidshuis al doet.
    # *
    Aandacht voor {t} blijft nodig.
    Wij denken graag mee over {t}.
    # -
    Succes met het vervolg.
    Graag een terugkoppeling van de uitkomsten.
    Fijn dat er geluisterd wordt.
    De vragenlijst is lang, maar de vragen zijn goed.
    Doe er iets mee.
    Wij willen graag aan tafel, als er dan ook iets wordt besloten.
    Ik heb dit met drie collega's samen ingevuld.
    """
}
