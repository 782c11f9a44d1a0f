extension Material {
  /// What fits: sentences for the positive side of the first pair.
  static let pastWel = """
    # geweld-hoort-nergens-thuis
    Veilig Thuis denkt mee voordat er een melding ligt, dat scheelt veel tijd.
    De samenwerking rond huiselijk geweld met {o} loopt goed en we kennen elkaar bij naam.
    Bij MDA++ zit iedereen aan tafel die iets kan betekenen voor het gezin.
    Het tijdelijk huisverbod werkt: binnen een dag ligt er een plan.
    De lijn naar het Centrum Seksueel Geweld is kort, slachtoffers hoeven hun verhaal maar één keer te doen.
    Signalen van mensenhandel komen nu op één plek terecht.
    # onbegrepen-gedrag
    Bij verward gedrag gaan politie en ggz steeds vaker samen de deur op.
    De EPA-tafel brengt de mensen met het hoogste risico echt in beeld.
    Het vervoer van personen met onbegrepen gedrag gebeurt niet meer in een politiewagen, dat is winst.
    De straattriage in het weekend vangt veel op.
    We kennen de vijftien mensen om wie het gaat en wie hun aanspreekpunt is.
    De ketenveldnorm geeft houvast bij mensen met een hoog veiligheidsrisico.
    # passende-huisvesting
    De uitstroomtafel beschermd wonen heeft ervoor gezorgd dat mensen niet meer eindeloos wachten.
    Corporaties denken mee over een tweede kans na een ontruiming.
    Het FACT-team komt bij mensen thuis en weet wat er in de wijk speelt.
    De nazorg voor ex-gedetineerden begint tegenwoordig al tijdens de detentie.
    Met {o} maken we goede afspraken over maatschappelijke opvang.
    Huurder, begeleider en verhuurder tekenen samen, en dat houdt stand.
    # jeugd
    De jeugdbeschermingstafel werkt, ouders zitten er zelf bij.
    Bij jongeren die 18 worden kijken we nu een jaar vooruit.
    Het justitieel casusoverleg jeugd is kort en er ligt na afloop een besluit.
    Halt en de wijkagent weten elkaar te vinden bij beginnende jeugdcriminaliteit.
    De jeugdreclassering sluit aan bij wat het gezin al doet.
    Gezinnen hebben bij ons één vaste medewerker jeugdbescherming.
    # gedwongen-zorg
    Het meldpunt Wvggz is goed bereikbaar en neemt familie serieus.
    De crisismaatregel verloopt soepel, ook in de nacht.
    Het verkennend onderzoek bij de Wvggz is binnen veertien dagen klaar.
    Over de zorgmachtiging hebben we met {o} heldere werkafspraken.
    Tussen Wzd en Wvggz weten we inmiddels wie wat doet.
    # overig
    Het Zorg- en Veiligheidshuis pakt de casus op waar niemand anders uitkomt.
    ZSM werkt snel: dezelfde dag ligt er een afdoening.
    De meerjarenagenda van de Zorg- en Veiligheidshuizen geeft richting.
    In het casusoverleg van het ZVH is de sfeer open en komen we tot een plan.
    # *
    Bij {t} loopt de samenwerking goed.
    Op het onderwerp {t} weten de partners elkaar te vinden.
    Wat we rond {t} hebben opgebouwd, moeten we bewaren.
    Rond {t} zijn de afspraken helder.
    # -
    De lijnen zijn kort en iedereen neemt de telefoon op.
    Mensen gunnen elkaar wat en praten met elkaar in plaats van over elkaar.
    De bereidheid om mee te denken is groot.
    Collega's van {o} zijn betrokken en doen wat ze toezeggen.
    We werken al jaren met dezelfde gezichten, dat is prettig.
    Vertrouwen, en dat je ook eens nee mag zeggen.
    De informele contacten werken beter dan welk schema ook.
    """
}
