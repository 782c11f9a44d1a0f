extension Material {
  /// What does not fit: sentences for the negative side of the first pair.
  static let pastNiet = """
    # geweld-hoort-nergens-thuis
    Meldingen bij Veilig Thuis blijven te lang liggen en niemand koppelt terug.
    Rond huiselijk geweld werkt elke organisatie met een eigen veiligheidsplan.
    MDA++ is alleen bereikbaar als je de juiste persoon kent.
    Slachtoffers van mensenhandel vallen tussen opvang en strafzaak in.
    We praten over het gezin terwijl het gezin op de gang zit.
    Het slachtoffer vertrekt en de pleger houdt het huis, dat klopt niet.
    # onbegrepen-gedrag
    Buiten kantooruren komt verward gedrag nog altijd bij de politie terecht.
    Voor mensen met een EPA en een verslaving wijst iedereen naar elkaar.
    Drie tafels bespreken dezelfde persoon met onbegrepen gedrag.
    De regiegroep verward gedrag vergadert veel en besluit weinig.
    Buren melden vijf keer en horen daarna niets meer.
    De ketenveldnorm is op papier klaar, maar op straat merkt niemand er iets van.
    # passende-huisvesting
    Na beschermd wonen is er geen woning en dus ook geen doorstroming.
    Mensen komen op vrijdagmiddag uit detentie en hebben geen bed.
    De afbouw van ggz-bedden gaat sneller dan de opbouw van FACT.
    Wij krijgen de sleutel, niet het verhaal van de nieuwe huurder.
    Maatschappelijke opvang is vol en de urgentie verschilt per gemeente.
    Na een opname staat iemand ineens weer alleen in een flat met drie hoog stress.
    # jeugd
    Op de achttiende verjaardag stopt alles en begint de wachtlijst opnieuw.
    In de jeugdbescherming wisselt de begeleider vaker dan het seizoen.
    Bij jeugdcriminaliteit praten straf en zorg langs elkaar heen.
    JeugdzorgPlus is ver weg en het gezin verdwijnt uit beeld.
    Een jongere krijgt vijf hulpverleners en geen enkele volwassene die blijft.
    # gedwongen-zorg
    De informatieplicht van de Wvggz levert vooral formulieren op.
    Bij de Wet zorg en dwang weet de wijk niet bij wie je moet zijn.
    Na een zorgmachtiging ontbreekt het vervolg, iedereen gaat weer over tot de orde van de dag.
    De crisismaatregel wordt een oplossing voor een gebrek aan plekken.
    Familie wordt bij gedwongen zorg pas gehoord als het al mis is.
    # overig
    De Zorg- en Veiligheidshuizen werken alle drie anders, dat is niet uit te leggen.
    ZSM beslist zo snel dat zorginformatie te laat komt.
    De meerjarenagenda van het ZVH kent te veel prioriteiten.
    Voor een plek aan tafel bij het Zorg- en Veiligheidshuis moet je een formulier van acht bladzijden invullen.
    # *
    Bij {t} is onduidelijk wie de regie heeft.
    Het onderwerp {t} komt op te veel plaatsen terug.
    Rond {t} werkt iedereen met eigen cijfers.
    De afspraken over {t} zijn niet bekend op de werkvloer.
    # -
    Te veel vergaderen met steeds dezelfde mensen.
    Besluiten worden genomen en daarna opnieuw besproken.
    We delen te weinig informatie uit angst voor de privacyregels.
    Iedereen is verantwoordelijk en dus niemand.
    Bij {o} wisselen de contactpersonen te snel.
    Het gaat over structuren en te weinig over mensen.
    Kleine organisaties kunnen al die uitnodigingen niet bijhouden.
    """
}
