/// Words of the language that end as names do (``NameShapes``) and that no other list has: written with a capital they are still no names.
enum WordsLikeNames {
  /// Folded, apart by blanks; of the word list of OpenTaal (BSD licence and CC BY 3.0), those that ``NameShapes`` would take for a name.
  static let all: StaticString = """
    aagjes aandachtsspanne aanga afdrink afscheidsdrink aftersun akela alkali alkanna alpineski alsdan ammehoela andermans aneurysma \
    arcana arena argus aspidistra atjar avis ayatollah bakabana ballerina bandana banga basmati beachvolley bedolah bedrink belas \
    beleidsarena bendir beriberi berini bierkan bifida binnenga bisam bismillah bizar blitz bloedplasma blouson boomstamkano boson \
    bouzouki bruschetta buffetpiano burgul cadre caisson canzonetta capita capriccio carabinieri carpaccio carveski catamaran catenaccio \
    cathedra celplasma cervela chachacha chanson chaos chardonnay charisma chaud chazan cheerio chiasma chihuahua chikungunya ciabatta \
    cisplatina composita conga cortison crapaud credo cyaankali cytoplasma dalai dauphin diapason disticha djati doerian dolma donjuan \
    drens dubbelplatina ectoplasma elektriciteitspanne emblema evenzo exhibita fakir familielink favela figaro forsythia fortepiano \
    fysio gambir geisha gekir geniza gezwalp glossy gnocchi goanna goenagoena granny gres groentela grootayatollah guano gymkana halacha \
    halma havanna heenga heraut heriheri hermandad hersenschim hetze hezbollah hiragana hoela hoeri hosanna hospita huistiran hydra \
    hyena ikebana incognita indoorarena indrink insjallah instink isoleerkan jambalaya jetski jihadi jokes kabas kaffiya kalasjnikov \
    kankantri kassian katakana kauri kehila kennisarena kerstdrink khimar kiemplasma kliko klysma koffiedrink koran korenwan kortjan \
    krobiya kruisra kwasibita langlaufski lariks leviathan liaison lias liquida lobbyden loelav lolita longdrink lustra macha mais \
    maizena makaperi mallejan mandir manga marihuana masjallah maulana meccano medley meedrink memoriam menhir meson mezoeza miasma \
    military minestra minjan moellah moesson mollah monstra motorpanne mozetta mulattin mycoplasma napoletano ninja nirwana njonja \
    ocarina oelema omerta ondersim oorlogskano oostmoesson opdrink openga opinio orchestra oregano outlaw palaestra pancetta pandan \
    pandita partita passim patina patisson pepita piano pilav pilipili plano plasma platina polka portakabin prednison preterita \
    privatim prolegomena protoplasma rabies radikalinski ranja razzia rechaud regatta regenmoesson retina retsina ricotta ritus romusha \
    rondas rostra saguaro salami salvarsan samenga samsam sandwichman sashimi savanne scalp schim schisma scriba sedan senorita sereh \
    serges sesam sinas sisal sistra sitatoenga sjofar smiley softdrink soldateska spahi spanne sportarena staatsraison stroompanne \
    succubi surah syrah tahin tamagotchi tanga tanktas tegenga tequila terlenka terracotta thesauri tijdspanne tijdsspanne tiran \
    tirannie toedrink toendra togati tongschar torpedo trapezia trassi trijntjes trimaran troela trojan trolley tsarina uitdrink urethra \
    vazal vendetta verbena verdrink vinassekali vleugelpiano vliespinda voetvolley volley vouwkano vuvuzela wadjan waterkan waterski \
    weldra wessi westmoesson zarzuela zomermoesson zottin zwalp
    """
}
