extension Surnames {
  /// Surnames that the other lists lack and that are hardly ever anything else: of the north and east of the Netherlands, and of the countries
  /// from which people came.
  static let further: StaticString = """
    aalderink abbring abdulle abraha achahbouni achterbergh acikgoz afkari aghbal ahajjam ahmidouch akachouh akalay akrouf akyol akyuz \
    aldenkamp aldenzee alferink althuis altunkaynak amallah amrioui ankone annink aoulad appelman arroub asroui assbai assendorp atouani \
    attaibi averdijk azdad baalman backx bakermans bakkal balaban balemans baltissen bangma bannink bastiaanssen beemsterboer behrens \
    bekhuis benayad bendadi bentaleb benyoussef bergevoet berkelmans bernts bertelink bhikhie bisschops blaauboer blankestijn bleeker \
    bleijenberg bleumink bloemberg bloemendal bluemink boekestein boekhorst boerrigter bolink bolks bomhof boogert booijink boomkamp \
    boorsma booy bordewijk borgsteede boshuizen bouchtaoui boujdaini boukhriss boumeester boussata bouterse bouyaouzan bouzerda \
    braamhaar breeuwsma breukink broenink bruinenberg brunink brunswijk buijtenhuijs buiting buursema buwalda chahbar chakrouni compaan \
    coskuner daatselaar dalhuisen damsma darouich degeling delfos derkink dieperink dijksterhuis dikkers doornink doornkamp dotinga \
    dragt draijer drenth droogh duijnhouwer duijnstee duineveld dussel duvekot echarki eefting eerenberg eilers elbakkali elfrink elling \
    elmouden eltink emmink engelberts erdbrink eryilmaz essaidi ezzaroili fennema fettah fidder fikkert fluitsma foekema froon geleijns \
    gerretsen geuzebroek geveling ghalbzouri gierveld glazenborg grevink groenewold grolleman grootenhuis grooters guerroudj guled \
    haaksma hachmi haddouch haersma hagens haileselassie hakkert halsema hamouchi hanemaaijer haouari hardeman haringsma harrak \
    hassnaoui heerema heldoorn hellinga hemstra hennekes heukels heutink heyboer hielkema hiemstra hilbrands hilverda hobbelink \
    hoeberechts hoencamp hoetink hogeboom hollebrand honcoop hondius hoogesteger hoogwerf hoopen hoornweg horsting hospers hovenkamp \
    hovinga hrabovska huijgen huizenga huting huurman idema idsinga ilbrink immink ipema jaddi jagersma jalvingh janknegt jelgersma \
    jimale jippes kabli kajjal kalkman kalma kampinga karrouchi karskens keuper khachab khayari khoudar kidanemariam kiewied kiflay \
    kingma kleiss klompenhouwer kloosterboer kluin kluytenaar knegtel knottnerus koelemij koetsveld kolthoff kompagne koningstein \
    kooyman korenromp kortman kortstee kouwenaar kouwijzer kraaijvanger kragten kreijns kruitbosch kuikhoven kuitenbrouwer kuperus \
    kuyper kwakernaak lachhab lachmon langenhuijsen laseur layachi leerkes leijdekker leijendekker lekatompessy lentink leurink \
    lichtenberg liebrand lieverse ligthart linderhof lohuis loonstra luchtenberg luyendijk maatoug mahamud markerink markslag marsman \
    mateman meekes mejdoubi mellema mentink mernissi meulenbeld meurs middelkamp minkema monsma moukhliss mourik muijsers musters \
    naaktgeboren nachit negassi negenman neijenhuis niens nieuwenhof nijsingh noordhoff noteboom offerein offringa okkerse okubay \
    oldeniel oldenkotte oonk oosterom ophof oppewal ouarraki ouazzani oudkerk ozalp oztas paauw paauwe pasman pasveer penninga \
    pijnenborg poortinga poortman poppinga pothoven prinsze pruijssers pruimboom quadackers raadschelders raaphorst raiss rauwerda \
    reehuis reekers reesink reijngoudt reijntjes reinink reinsma rekers renes riedewald rijssel ringnalda risselada roelen roeleveld \
    roenhorst roersma romijn roodhart roodzant roolvink rooseboom rosenboom rouwendal ruijgh ruijven ruisch rusticus rutjes ruumpol \
    ruyter rynja saadaoui sagir sahan santing sasbrink satink schaake schaapman schaepman schallenberg scheepens schelhaas \
    scherpenhuijzen schilderman schildkamp schiphorst schoemaker scholtens schoneveld schoonveld schothorst schriever sebbahi selhorst \
    sellami semmekrot sennema serghini sewnandan sibinga sierhuis siersema sietsma sijtsma sital sleijster slijkhuis slingerland sloots \
    smallenbroek smienk smulders snellenberg snellink snippe snoeijink snoeker soeteman somsen sopacua spanjer spelbrink spierenburg \
    sprangers sprenger staarink stafleu stapelbroek steegink steegman steehouder steenvoorden steenwinkel steggink stegink stikkelbroeck \
    stoltenborg stougie strien stuifbergen stuivenberg swagerman tahtah tanis tazelaar teekens teerink teklehaimanot terhorst terwel \
    terwindt terwisscha teusink tewarie thewessem tielbeek tilma timmerije tinnevelt tjepkema toonstra truijens tuhuteru tuinhof tuinte \
    tuytel uitdewilligen uiterwaal uittenbogaard valkema valkering valstar veerbeek veldink veldwijk velema velthof velthorst velthoven \
    veltink veltkamp venhuis verbeeten verbrugge verbrugh verdonschot verdouw verduin verdult vergeer vergouwen verhallen verheij \
    verhoof verkamman verkooijen verkoulen verkruijssen vermeltfoort vermolen verploegen verpoorten verroen versluys verspagen versteeve \
    verswijver verwaaijen verwijmeren verwoert vesseur viersen visschedijk vlasblom vliegenthart vollebregt vollering voordouw voorhorst \
    voorneman voorthuis vosman vossebeld vroegindeweij vrugteveen wagensveld wansink waringa warmenhoven weenink weevers weijerman \
    weijland weldegebriel weldeslasie wellink wensink werdmuller wermeskerken wesselo westdijk westenberg weststrate wiechers wiegman \
    wierenga wiersinga wigboldus wijbenga wijkstra wijmenga wijngaards wijnstekers wijnveen wijtsma wildervanck wilting winnemuller \
    winnubst witmer wittenaar woelders woertman woerts woldeab woldegiorgis woldetensae woldring wolfswinkel woltjer wonink wooldrik \
    wubs wullink wunnik wyngaard yavas yntema zaalberg zahraoui zanting zelhorst zelle zieleman zikken ziyani zoetbrood zoomers zuidweg \
    zuijderduijn zwanink zweverink
    """
}
