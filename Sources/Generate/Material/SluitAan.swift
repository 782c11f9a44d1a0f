extension Material {
  /// What or who connects: sentences for the positive side of the third pair.
  static let sluitAan = """
    # geweld-hoort-nergens-thuis
    Veilig Thuis, zij bellen terug en denken mee.
    De aandachtsfunctionaris huiselijk geweld bij {o}.
    De verpleegkundige van het Centrum Seksueel Geweld.
    Het team MDA++, omdat zorg en straf er naast elkaar zitten.
    De zorgcoördinator mensenhandel.
    # onbegrepen-gedrag
    De wijk-ggd'er, die kent iedereen met onbegrepen gedrag.
    De agent met taakaccent verward gedrag.
    De EPA-tafel in haar huidige vorm.
    Het team van de straattriage.
    De ervaringsdeskundige die meeloopt bij mensen met verward gedrag.
    # passende-huisvesting
    De woonconsulent van de corporatie, die weet welke trap bij wie past.
    Het FACT-team in de wijk.
    De casemanager nazorg voor ex-gedetineerden.
    De begeleiders beschermd thuis van {o}.
    De nachtopvang, daar kennen ze de mensen.
    # jeugd
    De jongerenwerkers, die zien het het eerst.
    De jeugdreclasseerder die ook naar het voetbalveld gaat.
    De gezinsvoogd, mits het steeds dezelfde is.
    Het team 18-/18+ met een plan voor later.
    De schoolmaatschappelijk werker bij beginnende jeugdcriminaliteit.
    # gedwongen-zorg
    De geneesheer-directeur, die neemt zelf de telefoon op bij een crisismaatregel.
    De familievertrouwenspersoon in de Wvggz.
    Het meldpunt verplichte zorg van {o}.
    De officier die de zorgmachtigingen doet.
    # overig
    De procesregisseur van het Zorg- en Veiligheidshuis.
    De parketsecretaris bij ZSM.
    Het ZVH, omdat iedereen er gelijk is.
    # *
    {o}, als het gaat om {t}.
    De collega's die dagelijks met {t} werken.
    Het netwerk rond {t}.
    # -
    De huisarts, als je die te pakken krijgt.
    {o}, altijd bereikbaar.
    De wijkagent, zonder twijfel.
    Vrijwilligers en buren, zij zijn er ook om elf uur in de avond.
    Het sociaal team om de hoek.
    Mensen die doen wat ze zeggen.
    De kwartiermaker, er komt eindelijk lijn in.
    """
}
