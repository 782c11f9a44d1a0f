/// Surnames that are common in Limburg, in the Netherlands, over the border and in the countries from which people came. Folded, apart by
/// blanks, without particles.
enum Surnames {
  /// Names that are hardly ever anything else.
  static let clear: StaticString = """
    aarab aarts abdi abdullahi acar adamczyk adams adriaans adriaansen aerts ahmadi akgul akin aksoy aktas alami alaoui albayrak \
    albers alberts altun alvarez amezian amrani aouragh arends arets arslan aslan aydin azzouzi baarts backus baeten bakali bakels \
    bakema bakkali bakkers baltussen barakat barkani bartels barten bastiaens bastings bauer becker beckers becks beeks beerens \
    begovic beijers bejas bekkers belkacem bemelmans benali benhaddou bensaid berends berens bergman bergmans berkers bertrams bex \
    bhagwandin bianchi bierings biharie billekens bindels blankers blezer bodelier boersma boesten bogaard bogaert bogman bollen \
    bondarenko bonnet boogaard boogaerts boogers boonen boosten borgers boskamp bosma bosman bosmans bouali bouazza boukhari boumans \
    boutaher bouwens bouwman bouwmans bouzidi bovens boymans bozkurt braak braam brandts brassee braun brauwers breukers breuls \
    broekhuizen bronswijk brouns brounts brouwers bruggeman bruijnzeels bruls budels buijs buijsen buijssen buskens buys caelen \
    caris caspers castermans ceelen celik cetin chakir chaoui christiaans claassen claassens claes claessen claessens claus \
    clermonts clerx cleven clevers cobben cobussen coenen colen colla colombo convents coolen coppens corbeij cornelissen cornips \
    corsten cortenraad corvers coskun coumans cox craenen cremers creusen crijns crombach crutzen cuijpers custers cuypers daalmans \
    dabrowska dabrowski daelmans daemen daenen daher dahmen damen daniels daoudi darwish dassen dautzenberg debets deckers deenen \
    degens dekkers delahaye deliege delissen delnoij delnoy deluca demandt demir denissen derksen diaz diederen diepenmaat dierx \
    dijkman dijkmans dijkstra dimitrov dimitrova dings dirks dirkx dogan dohmen dolmans donners dormans dorssers doudouh dreesen \
    dreessen driessen driessens dubben dubois dudek duijkers duijsens duijzings duisters duman dumitrescu dupont ebben eertwegh \
    eijck eijk eijkenboom eijnde eijssen ekinci elbers emonts erdogan erkan erkens ernes esch esposito essers eurlings evers everts \
    ewals faessen fassi feijen fernandez feron ferrari filali fischer flipsen fournier fransen franssen frijns frissen froidmont \
    fuchs gaal garcia garnier gassel gebre gebremedhin geelen gelissen georgiev georgieva geraedts geraerts gerards gerritsen geurts \
    geurtsen ghazi gielen gielkens giesbers giesen gijsbers gijsen gilissen giordano goebbels goessens goffin gokce goltstein gomez \
    gommans gonzalez gool goossens gopal gorski goumans graat grabowska grabowski graus greijmans grinsven grispen grooten grosfeld \
    gruijthuijsen gubbels guerin guerrouj guler gunes haagmans haambeukers habets hacking haddad haddaoui hadzic haenen haesen haex \
    hahn hajji halabi halmans hambeukers hamdaoui hameleers hammouti hanraets hansen hanssen harings hariri hartmann hartmans \
    hassani heckmans heemels heffels heijden heijligers heijnen heijnens heinen heldens hellenbrand hendrichs hendricks hendrickx \
    hendriks hendrikx hendrix henquet hensgens henssen herben hermans hermens hermes hernandez herrmann heugten heunen heusschen \
    heuts heyden heynen hilkens hillen hodenius hodzic hoeben hoedemakers hoefnagels hoekman hoekstra hoenen hoffmann hofmann \
    hofstra holtackers hooff hoofs hoogenboom hoogma horbach horvat houben hounjet houtackers hovens huijbers huijnen huijts huits \
    huizinga hulsbosch huntjens huppertz hutten huynen ickenroth idrissi ingendae ionescu ivanov ivanova jablonski jacobi jacobs \
    jaegers jagesar jairam jankowska jankowski janmaat jans janse jansen jansens janshen jansma janssen jaspers jaworski jebli \
    jennissen jeukens jimenez jongbloets jongeneel joosten jorissen josten jovanovic jussen kaanen kaczmarek kaddouri kaiser kalkan \
    kallen kaminska kaminski kanhai karaca karatas karimi karsten kaya keijsers keijzers kempener kengen kepers kerckhoffs kerkhoff \
    kerkhoffs keskin kessels ketelaars keulen keulers khalaf khatib khattabi kicken kierkels kilic kitzen klaassen klaassens \
    kleijnen kleuters kleynen klinkenberg knols knoors knops knubben kocak koch koenders koenen kohler kohnen konig konings konsten \
    kooij kooijman koolen koopmans korkmaz kostons kovacevic kovalchuk kovalenko kowalczyk kowalska kowalski kozlowska kozlowski \
    kral krause kravchenko krawczyk kremer kremers kreuwels krewinkel krijnen krol kroonen kruger kruijen kruitwagen kuenen kuhlmann \
    kuijer kuijpers kuipers kumar kuppens kurvers kusters kuypers kwiatkowski laarhoven lacroix laeven lahaye lahcen lakhal lambers \
    lambrichts lambriex lamers lammers lamrabet langohr lardinois lataster laumen lebens leclaire leenders leenen leeuwen lefebvre \
    legra lehmann leijten lejeune lemaire lemmens lenaerts lenoir lenssen leunissen leurs lewandowska lewandowski lexis lhoest \
    lieshout limpens linskens linssen lipsch litjens loenen loijens lombardi loontjens lopez louppen loyson lucassen luijten lumens \
    luyten maassen maenen maes maessen magermans mahdaoui maier majdoub majewski makhloufi malherbe malinowski mancini mannens \
    mansouri marell marino markovic martens martinez marzouki masri matei mathey mathijsen mattheij mattijssen mayer mazur meels \
    meens meerten meertens meessen meex mehari meier meijer meijers meijs melchers melnyk mennens merckelbach merkelbach mertens \
    messaoudi mestrom metsemakers meulenberg meurders meurers meuris meuwese meuwissen mevissen meyer meyers michalska michalski \
    michiels mierlo mingels mohnen mokhtari moller mommers monsewije moonen moreau moreno moretti moussaoui muermans muijrers mujic \
    mulder mullenders muller munnix munteanu mutsers muytjens najjar nasri neelissen nelissen neumann nicolaes niesten nieuwenhuijs \
    nieuwenhuis nievelstein nijs nijskens nijssen nijsten nikolic nikolov nikolova nilwik nispen nolten notermans notten nouwen \
    novak nowak nowakowski nuenen nuijts nuyts oberije obree odekerken odijk oers offermans ogg ogutcu oirschot oldenhuis olfers \
    oligschlager oliynyk olszewski omerovic omloo ooijen oort oosterhuis oostwegel ortmanns ortmans ossenblok otermans otten otterlo \
    ouahabi ouali ouchan ozcan ozdemir ozer ozgur ozkan ozturk packbier paffen palmans pappers paquay partouns patel paulissen \
    paulussen pauwels pawlowski peerboom peerbooms peerlings peeters penders penris pepels perez peskens peters petersen petrenko \
    petrov petrova petrovic peusens philippen phillipsen piepers pieternella pieters pijls pijpers pinckaers pinckers pinxten \
    piotrowski pisters pittie pleumeekers ploum ploumen pluijmaekers pluijmen plusquin pluymaekers pluymen poelen poell poeth polat \
    ponsen popa popescu porskamp portz postma poulissen prevoo prickaerts pricken provaas quadvlieg quaedflieg quaedvlieg rachidi \
    raemaekers rahmani ramaekers ramakers ramautar ramdin ramlal ramsoender reijnders reijnen reijners reinartz reinders reintjens \
    remans renkens reubsaet reulen reuling reumkens reuser ricci richter rijnders rikers ritzen rizzo roberts rodriguez roebroek \
    roebroeks roelofs roex roij rompelberg rooij roosen rooy rosmalen rossi rouvroye rouwette roux rowies ruijl ruijters ruiz \
    rulkens russo rusu rutten ruwette ruyters sahin saidi salden salhi sanchez sande sanders savelkoul savelsberg sayed schaeken \
    schaepkens schafer schaik scheepers schellings schellinx scheren schiffelers schiffers schijns schlechtriem schlosser schmeets \
    schmeitz schmid schmitt schmitz schneider schoffelen schols scholten scholtes scholz schoonbrood schreurs schrijnemakers \
    schroder schroeder schroeders schroijen schubert schulteis schulz schulze schurgers schwarz seegers seerden senden severens \
    shami shevchenko sieben sijben sijstermans sikkema sikora simonis simons simsek singh sleijpen slenter slijpen slimani smeets \
    smeijsters smets smits smolenaars sniekers snijders snoeijs soons sour souren spauwen spee speetjens spiertz spronken stakenborg \
    starmans stassen steenbergen steijns steijvers steinbusch stelten stepien sterckx stevens stienstra stijnen stoffels stoica \
    straeten strijbos stroucken strous suleiman swaans swart swarts swelsen swinkels szymaniak szymanska szymanski tahiri taibi \
    talbi tasci terpstra tersteeg theelen thelen theunissen theunisz theuws thewissen thijssen thissen thomassen tielens tillmanns \
    timmermans timmers titulaer tkachenko tobben todorov todorova tossings touzani trags tuinstra tulmans tummers turan turkmen \
    uiterwijk ummels unal urlings urselmann vaassen vaessen vanaken vandeweijer vaneerdewegh vankan veenstra veldhuis veldkamp \
    veldman velraeds velthuis veltman veltmans verbeek verboeket verboom verbruggen vercoulen verdonck verhaegh verhagen verhees \
    verheggen verheijen verheyen verhoef verhoeven verjans verkoijen verlinden vermaas vermeer vermeulen vermin vernooij verreck \
    verschoor verschuren verspaget verstappen versteegh verstegen vestjens vijgen vijverberg vincken vleugels vliegen vluggen \
    voncken voorst vorage vorst vrancken vranckx vranken vrehen vries vrijens vroemen vromen vroomen vugt waelen wagemans wagner \
    waltmans wanders wassenberg wauben wauters weber weerts wegberg weijden weijenberg weijers weiss welters wenders wensveen werry \
    wetemans wetzelaer wetzels weusten widdershoven wieczorek wieringa wiersema wiersma wierts wiertz wiggers wijckmans wijnands \
    wijnen wijngaarde wijngaarden wijnhoven wijst wildt wilhelmus willems willemse willemsen williams willigers wilmes wilms winands \
    winkens wintgens winthagen wismans wisniewska wisniewski wittenberg wojcik woldemariam wolfs wolsing wolters wouters wozniak \
    wrobel wuisman xhofleer yaakoubi yacoubi yalcin yavuz yildirim yildiz yilmaz yuce yuksel zajac zandvoort zanten zaoui zeegers \
    zeelen zeevenhoven zeguers zelis ziani ziekman zielinska zielinski zijlmans zijlstra zimmermann zitzen zonneveld zouhri zuidema \
    zuijdwijk zutphen zwakhalen zwartjes
    """

  /// Names that are words or places as well: names only beside a first name, a title or a particle.
  static let alsoWords: StaticString = """
    stein born klein lang kort heer altin arts ates bakker bayram beek berg bertrand blanc bloemen blom boer boers boots bos bosch \
    bouten boyer brand brands bree brink broek broers brouwer bruggen bruin bulut burg burgers cals chevalier conti costa dam dekker \
    deniz dijk dols drost drummen eck eggen elst ende engelen engels erdem extra gallo geel girard goor graaf greco groot groten haan \
    hack haile ham hamers hasselt heide heuvel hoen hollanders hoof hoogen hoorn horst hout huber huisman hulst hurk jager jong jonge \
    jongen kamp kaplan kappert kara keizer kempen kerkhof kersten kessel keuren kissels knapen knippenberg koc koers kok kolen koning \
    kooi koster kraft kramer kreijen kroon kuiper kurt laan laar lange leers lenders leroy levels lier linden linders loo loon loop maas \
    manders meer meesters mercier merx mesters metten milder mol molenaar moors moorsel nass neven oord paas pagen palmen pas pelt pinas \
    plum poel pol prins prinsen prompers putten quint raven ravenstein rekko ridder rijn romano ronda roos roth ruiter saleh sari schaap \
    schepers schinkel schipper schoenmakers schoot schouten sillen slager slangen sluis smit snackers somers spek spork stappen steen \
    steenen sterken stoks storms stouten straten tas tekin tilburg timmer timmerman tongeren toprak tripels uden uzun vaart valk vallen \
    veen veer veerman veld velde velden veldhoven ven vink vinken visser vliet vogel vogels vos vossen wal weert wel werf wiel wijk \
    wijngaard wilde winkels winter wit witte zaal zande zander zeeman zinken zoest zwaan zwart appelboom bijker brandwijk brouwershaven \
    buitendijk dekens eker fikse fleuren hartjes hertog honing houwers jeuken kaak kanter kastelein klarenbeek kroeze kuiken kwant \
    leeuwerik mastenbroek munster overweg pekelharing pepers poortvliet rijks ringeling roskam sassen scholte smeding spruit touwen \
    vleeshouwer weerman witvoet wortel zoontjes
    """

  /// Ends of words that only names have.
  static let endings: [[UInt8]] = [
    "ssen", "mans", "manns", "stra", "sma", "inga", "kens", "ckx", "aerts", "oglu", "wski", "wska", "wicz", "czyk", "escu", "ovic", "enko",
    "ieva", "aoui", "ijns", "eijs", "aekers", "huijzen", "elaar",
  ].map { Array($0.utf8) }
}
