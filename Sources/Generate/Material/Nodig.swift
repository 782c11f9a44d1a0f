extension Material {
  /// What is needed: sentences for the positive side of the second pair.
  static let nodig = """
    # geweld-hoort-nergens-thuis
    Eén veiligheidsplan bij huiselijk geweld dat elke organisatie gebruikt.
    Meer capaciteit bij Veilig Thuis, zodat een melding binnen vijf dagen wordt opgepakt.
    Een vaste plek voor MDA++ met doorzettingskracht.
    Opvang voor slachtoffers van mensenhandel binnen de eigen regio.
    Ook de pleger moet hulp krijgen, anders begint het opnieuw.
    Aandacht voor geweld in afhankelijkheidsrelaties bij ouderen.
    # onbegrepen-gedrag
    Een plek waar je iemand met verward gedrag dag en nacht kunt brengen.
    Eén regisseur per persoon bij een EPA met hoog risico.
    Psychiatrische kennis in de meldkamer.
    Een vast team dat terugkomt bij mensen met onbegrepen gedrag, ook als ze de deur dichthouden.
    Geld voor de levensloopaanpak na het jaar van de proef.
    # passende-huisvesting
    Tweehonderd betaalbare eenkamerwoningen, verspreid over de regio.
    Begeleiding die blijft nadat de sleutel is overgedragen.
    Eén afspraak over uitstroom uit beschermd wonen voor alle gemeenten.
    Nazorg voor ex-gedetineerden met een bed op de eerste dag.
    Meer FACT-capaciteit voordat het volgende bed dichtgaat.
    Een regeling voor mensen die tussen opname en eigen woning in zitten.
    # jeugd
    Laat dezelfde hulpverlener blijven tot het 23e jaar.
    Een gezamenlijk plan voor 18-/18+ dat twee jaar vooruitkijkt.
    Kleine woonvormen in plaats van JeugdzorgPlus op afstand.
    Een jongerenwerker die op straat is als de jeugdcriminaliteit begint.
    Meer vaste mensen in de jeugdbescherming, minder procesregie.
    # gedwongen-zorg
    Een gezamenlijke lijn tussen Wvggz en Wzd, met één aanspreekpunt.
    Bedden voor een crisismaatregel binnen de eigen regio.
    Ondersteuning voor familie tijdens een traject van verplichte zorg.
    Duidelijkheid over wie na de zorgmachtiging aan zet is.
    Scholing voor wijkteams over gedwongen zorg.
    # overig
    Eén werkwijze voor de Zorg- en Veiligheidshuizen in Zuid-Limburg.
    Een korte meerjarenagenda met drie doelen die we ook meten.
    Aansluiting van zorgpartners bij ZSM, elke werkdag.
    Procesregie in het ZVH die niet om de twee jaar wisselt.
    # *
    Duidelijke regie op {t}.
    Eén aanspreekpunt voor {t} in de regio.
    Meer tijd en mensen voor {t}.
    Een gezamenlijk plan voor {t} met heldere doelen.
    # -
    Mandaat aan tafel, zodat we niet alles mee terug hoeven te nemen.
    Minder lagen en meer tijd voor de mensen om wie het gaat.
    Eén pagina waarop staat wie waarvoor is en hoe je die bereikt.
    Begin bij de kwetsbare inwoner en organiseer van daaruit.
    Een afspraak over gegevens delen die de werkvloer ook begrijpt.
    Geld dat het probleem volgt en niet het loket.
    Rust: twee jaar geen nieuwe structuur.
    """
}
