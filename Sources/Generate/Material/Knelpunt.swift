extension Material {
  /// Bottlenecks at work.
  static let knelpunt = """
    # geweld-hoort-nergens-thuis
    Na de melding bij Veilig Thuis ben ik het zicht op het gezin kwijt.
    Geen plek voor een moeder met vier kinderen na huiselijk geweld.
    Slachtoffers van mensenhandel durven geen aangifte te doen en zonder aangifte geen opvang.
    Ouderenmishandeling zien we wel, maar we weten niet waar het heen moet.
    # onbegrepen-gedrag
    Ik zit gemiddeld vier uur met iemand met verward gedrag op het bureau.
    Iemand met een EPA wordt tussen ggz en verslavingszorg heen en weer gestuurd.
    Overlast van één bewoner met onbegrepen gedrag put een hele flat uit.
    Geen terugkoppeling over mensen die wij aanmelden bij de EPA-tafel.
    # passende-huisvesting
    Er zijn elf mensen klaar om uit beschermd wonen te stromen en er zijn twee woningen.
    Iemand komt uit detentie zonder bed, uitkering of verzekering.
    Voor dakloze jongeren is er geen eigen opvang.
    De begeleiding stopt na zes weken en dan begint de overlast.
    # jeugd
    Jongeren van zeventien vallen tussen jeugdhulp en volwassenenzorg.
    Elke maand een andere jeugdbeschermer in hetzelfde gezin.
    Jonge verdachten wachten een halfjaar op hun straf, dan heeft het geen zin meer.
    Voor meisjes in JeugdzorgPlus is er geen plek in de buurt.
    # gedwongen-zorg
    Een aanvraag voor een zorgmachtiging kost mij twee dagen werk.
    Na een crisismaatregel staat iemand na drie dagen weer op straat.
    Bij de Wzd in de thuissituatie weet niemand wie de functionaris is.
    # overig
    De drempel voor een aanmelding bij het Zorg- en Veiligheidshuis is te hoog.
    Bij ZSM ontbreekt in het weekend de zorgkennis.
    # *
    Te weinig tijd voor {t}.
    Voor {t} weet ik niet bij wie ik moet zijn.
    # -
    Ik ben meer tijd kwijt aan verantwoorden dan aan mensen.
    Systemen die niet met elkaar praten, alles typ ik drie keer over.
    Niet weten wie er al in huis komt.
    Geen tijd.
    Te veel mailtjes en te weinig besluiten.
    """
}
