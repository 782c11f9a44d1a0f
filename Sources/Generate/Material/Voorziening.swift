extension Material {
  /// Provisions that would help.
  static let voorziening = """
    # geweld-hoort-nergens-thuis
    Een logeerhuis voor de pleger bij huiselijk geweld, zodat het gezin thuis kan blijven.
    Een centrum met Veilig Thuis, politie en zorg onder één dak.
    Tien noodbedden voor slachtoffers van mensenhandel.
    # onbegrepen-gedrag
    Een time-outplek zonder indicatie voor mensen met verward gedrag.
    Een regionale beoordelingslocatie met vervoer.
    Een levensloopteam voor EPA met hoog risico.
    # passende-huisvesting
    Skaeve huse, en dan niet alleen een plan.
    Een tussenvoorziening na detentie of opname met begeleiding.
    Flexwoningen met een beheerder voor uitstroom uit beschermd wonen.
    # jeugd
    Een kamertrainingscentrum voor jongeren van 17 tot 23.
    Een vast jeugdteam dat meegaat van 18- naar 18+.
    Een plek voor korte crisisplaatsing van jongeren in de eigen regio.
    # gedwongen-zorg
    Een gezamenlijk bureau voor Wvggz en Wzd.
    Een crisisbed dat altijd vrij wordt gehouden.
    # overig
    Eén loket voor alle Zorg- en Veiligheidshuizen.
    Een zorgmedewerker aan de ZSM-tafel.
    # *
    Een gezamenlijk loket voor {t}.
    Een vast team voor {t}.
    # -
    Eén telefoonnummer dat altijd wordt opgenomen.
    Een gedeeld systeem waarin je ziet wie betrokken is.
    Een vrij besteedbaar budget voor de professional.
    Meer handen.
    Een maatje dat blijft.
    """
}
