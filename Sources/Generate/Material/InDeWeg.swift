extension Material {
  /// What or who gets in the way: sentences for the negative side of the third pair.
  static let inDeWeg = """
    # geweld-hoort-nergens-thuis
    De wachttijd bij Veilig Thuis.
    Verschillende meldcodes rond huiselijk geweld, per organisatie een andere.
    De grens tussen strafzaak en hulp bij mensenhandel.
    Dat MDA++ alleen mag als alle anderen het al hebben geprobeerd.
    Privacyregels die bij huiselijk geweld strenger worden gelezen dan ze zijn.
    # onbegrepen-gedrag
    Dat niemand in het weekend over verward gedrag gaat.
    De discussie of iemand met een EPA zorg mijdt of zorg niet krijgt.
    Eisen aan motivatie voordat mensen met onbegrepen gedrag hulp krijgen.
    De wachtlijst van de ggz bij onbegrepen gedrag.
    Losse meldingen over verward gedrag die nergens bij elkaar komen.
    # passende-huisvesting
    De woningnood, alle andere plannen lopen daarop vast.
    Woonplaatsbeginsel en regiobinding bij maatschappelijke opvang.
    Inkomenseisen bij uitstroom uit beschermd wonen.
    Dat ambulante ggz om vijf uur dichtgaat.
    Het ontbreken van een identiteitsbewijs bij ex-gedetineerden.
    Nimby: iedereen wil opvang, maar niet in de eigen straat.
    # jeugd
    De harde grens van 18 jaar.
    Personeelstekort in de jeugdbescherming.
    Aanbestedingen in de jeugdzorg, elk jaar andere aanbieders.
    Dat straf en zorg bij jeugdcriminaliteit op elkaar wachten.
    Lange reistijden naar JeugdzorgPlus.
    # gedwongen-zorg
    De papierwinkel van de Wvggz.
    Het verschil tussen Wzd en Wvggz voor mensen die in allebei passen.
    Een tekort aan gesloten bedden bij een crisismaatregel.
    Termijnen van verplichte zorg die niet passen bij hoe iemand herstelt.
    # overig
    De toegangseisen van het Zorg- en Veiligheidshuis.
    Het tempo van ZSM.
    Drie ZVH's met drie systemen.
    # *
    Onduidelijkheid over wie er gaat over {t}.
    Het ontbreken van mandaat bij {t}.
    Gescheiden geldstromen rond {t}.
    # -
    Schotten tussen wetten en budgetten.
    De AVG, of wat mensen denken dat de AVG zegt.
    Agenda's. Het duurt zes weken om vijf mensen bij elkaar te krijgen.
    Overleg zonder besluit.
    {o}, omdat afspraken steeds opnieuw ter discussie staan.
    Eigen belang van organisaties.
    Verloop onder medewerkers.
    De afstand tussen bestuur en werkvloer.
    """
}
