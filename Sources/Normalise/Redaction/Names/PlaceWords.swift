/// Places of one word that may stand where a name could stand, folded and apart by blanks.
enum PlaceWords {
  /// Places in the Netherlands and over the border, and countries and cities from which people came.
  /// In part after the name lists of Faker for Python (MIT licence, copyright 2012 Daniele Faraglia and contributors).
  static let all: StaticString = """
    aachen aadorp aagtekerke aalden aalsmeer aalsmeerderbrug aalst aalsum aalten aardenburg aarlanderveen aartswoud abbega abbekerk \
    abbenbroek abbenes abcoude abeba abuja accra achlum achterveld achthuizen achtmaal acquoy addis adorp aduard aerdenhout aerdt \
    afferden afghanistan afrika agadir agelo aken akersloot akkrum akmarijp aland albanie albergen alblasserdam aldeboarn aldtsjerk \
    alem aleppo algerije alkmaar allingawier almelo almen almere almkerk alphen alsdorf alteveer altforst ambon amby ameide amen \
    amerika amerongen amersfoort ammerstol ammerzoden amstelhoek amstelveen amstenrade andel andelst anderen andijk andorra ane \
    anerveen anevelde angeren angerlo angola anguilla anjum ankara ankeveen anloo annen annerveenschekanaal ansen antarctica apeldoorn \
    appelscha appeltern appingedam arcen argentinie arkel armenie arnemuiden arnhem arrien aruba arum asch asmara asperen assen \
    assendelft asten athene augsbuurt augustinusga austerlitz australie avenhorn azerbeidzjan azewijn azie baaiduinen baaium baak \
    baambrugge baard baarland baarlo baarn baars babberich babylonienbroek badhoevedorp baesweiler baexem baflo bagdad bahrein \
    bakhuizen bakkeveen balgoij balinge balk balkbrug balloerveld balloo ballum bandung baneheide bangladesh banholt bant bantega \
    barbados barcelona barchem barendrecht barneveld barsingerhorn basel basra basse batenburg bathmen bavel bears bedum beegden beek \
    beekbergen beekdaelen beerta beerze beerzerveld beesd beesel beets beetsterzwaag beilen beinsdorp belfeld belfort belgrado belize \
    bellingwolde beltrum bemelen bemmel benin bennebroek bennekom benneveld benningbroek benschop bentelo benthuizen bentveld \
    bergambacht bergeijk bergentheim bergharen berghem bergschenhoek beringe berkenwoude berkhout berlicum berlijn berltsum bermuda \
    bern betuwe beugen beuningen beusichem beutenaken beverwijk bhutan biddinghuizen bierum biervliet biesland biezenmortel biggekerke \
    bilthoven bilzen bingelrade birmingham bitgum bitgummole bladel blankenham blaricum blauwestad blauwhuis bleiswijk blesdijke \
    blessum blije blijham blitterswijck bloemendaal blokker blokzijl boazum bocholtz bodegraven boekarest boekel boelenslaan boerakker \
    boesingheliede boijl boksum bolivia bolsward bonaire bonn bontebok boornbergum boornzwaag borculo borger borgercompagnie borgharen \
    borgsweer born borne bornerbroek bornwird borssele boschoord boschpoort boskoop bosnie bosschenhoofd bosscherveld boston botswana \
    bourtange bouveteiland bovenkarspel bovensmilde boxmeer boxtel braamt brabant brakel brandwijk brantgum brazilie breda bredevoort \
    breedenbroek breezand breezanddijk breskens breukelen breukeleveen brielle briltil britsum britswert broek broekhuizen \
    broekhuizenvorst broekland broeksterwald bronkhorst bronneger bronnegerveen brouwershaven bruchem brucht bruchterveld bruinehaar \
    brummen brunei brunssum bruntinge buchten budel buggenum buinen buinerveen buitenkaag buitenpost bulgarije bunde bunne bunnik \
    burdaard burgerbrug burgerveen burgum burgwerd burum burundi bussum buurmalsen caberg cadier cadzand california callantsoog \
    cambodja canada casablanca castelre castenray casteren castricum chaam chevremont chicago chili china christmaseiland clinge \
    cocoseilanden coevorden colijnsplaat collendoorn colmschate colombia comoren congo cookeilanden cornwerd cothen creil cromvoirt \
    cruquius cuba cuijk culemborg curacao cyprus daalhof daarle daarlerveen daelderop dalem dalerpeel dalerveen dalfsen dallas \
    dalmsholte damascus damwald darp dearsum dedemsvaart dedgum deelen deest deil deinum delden delfgauw delfstrahuizen delft delfzijl \
    delhi delwijnen demen denekamp denemarken deurne deurningen deurze deventer didam dieden diemen diepenheim diepenveen diessen \
    diever dieverbrug diffelen dijken dinteloord dinxperlo diphoorn dirkshorn djibouti dodewaard doenrade doesburg doetinchem doeveren \
    doezum dokkum doldersum domburg dominica donderen dongjum doniaga donkerbroek doornenburg doornspijk doorwerth dordrecht dorst \
    dousberg drachten drachtstercompagnie dreischor drempt drenthe dreumel drieborg driebruggen driehuizen driewegen driezum drijber \
    drimmelen drogeham drogteropslagen drongelen dronryp dronten drouwen drouwenermond drouwenerveen drunen druten dublin duiven \
    duivendrecht dusseldorf dussen dwingeloo eagum earnewald easterein easterlittens eastermar easterwierrum echteld echten \
    echtenerbrug echternach eckelrade ecuador edam ederveen eede eefde eelde eelderwolde eemdijk eemnes eemshaven eenrum eenum eerbeek \
    eersel ees eesergroen eeserveen eesterga eesveen eethen eext eexterveen eexterveenschekanaal eexterzandvoort egchel egypte \
    eibergen eijsden eindhoven einighausen ekehaar elahuizen elburg eldersloo eleveld elim elkenrade ell ellecom ellemeet ellertshaar \
    ellewoutsdijk elp elsendorp elshout elsloo elspeet emmeloord emmen empe emst engeland engwierum enkhuizen ens enschede enspijk \
    enter enumatil epe epen eppenhuizen epse erichem eritrea erlecom erm ermelo erp esbeek esch escharen eschweiler espel essen \
    estland ethiopie etten eupen eursinge everdingen evertsoord ewijk exloerveen exloo exmorra eygelshoven eys ezinge faeroer \
    falklandeilanden farmsum feanwalden feerwerd feinsum ferwert ferwoude fes fiji fijnaart filipijnen finland finsterwolde firdgum \
    fleringen flevoland florida fluitenberg fochteloo follega folsgare formerum foudgum foxhol foxwolde franeker frankrijk \
    frederiksoord friens frieschepalen friesland froombosch gaanderen gaast gaastmeer gabon galder gambia gameren gapinge garderen \
    garmerwolde garminge garnwerd garrelsweer garsthuizen garyp gassel gasselte gasselternijveen gasselternijveenschemond gastel \
    gasteren gauw gdansk geelbroek geerdijk geersdijk geertruidenberg geervliet gees geesbrug geesteren geeuwenbrug geffen geijsteren \
    geilenkirchen gelderland geldermalsen gelderswoude geldrop geleen gellicum gelselaar gemert gemmenich gemonde genderen gendringen \
    gendt genemuiden geneve genk gennep georgie gerkesklooster gerlach gersloot geulle ghana gibraltar giesbeek giessen giessenburg \
    gieten gieterveen giethmen giethoorn gilze ginnum glane glasgow glimmen godlinze goedereede goenga goengahuizen goingarijp goirle \
    goor gorinchem gorredijk gorssel gouda gouderak goudriaan goudswaard goutum graauw grafhorst graft gramsbergen grashoek grathem \
    grenada greonterp grevenbicht griekenland griendtsveen grijpskerk grijpskerke groede groenekan groeningen groenland groenlo \
    groesbeek groessen grolloo groningen gronsveld grootebroek grootegast grootschermer grou grubbenvorst guadeloupe guam guatemala \
    guernsey guinee gulpen guttecoven guyana gytsjerk haaften haaksbergen haalderen haaren haarle haarlem haarlemmerliede haarlo \
    haarsteeg haarzuilens haastrecht haelen hagestein haghorst haiti haler halfweg halle hallum halsteren handel hank hanoi hansweert \
    hantum hantumeruitburen hantumhuizen hapert haps harbrinkhoek hardenberg harderwijk harfsen harich haringhuizen harkema harkstede \
    harlingen harmelen harreveld harskamp hartwerd haskerdijken haskerhorne hasselt hattem hattemerbroek haule haulerwijk hauwert \
    havelte havelterberg hedel hedikhuizen hee heelsum heelweg heemserveen heemskerk heemstede heenvliet heer heerde heerenveen \
    heerewaarden heerhugowaard heerjansdam heerle heerlen heerlerbaan heerlerheide heesbeen heesch heesselt heeten heeze hegebeintum \
    hegelsom heibloem heijen heijenrath heijningen heikant heiligerlee heiloo heinenoord heinkenszand heinsberg hekelingen hekendorp \
    helden helenaveen hellendoorn hellevoetsluis hellouw hellum helmond helsinki helvoirt hemelder hemelum hemmen hempens hemrik \
    hengelo hengevelde hengstdijk hensbroek herbaijum herkenbosch herkingen hernen herpen herpt herten hertme herveld herwen herwijnen \
    herzogenrath heteren heugem heugemerveld heukelom heukelum heumen heusden heveadorp heythuysen hezingen hiaure hichtum hidaard \
    hierden hieslum hijken hijum hilaard hillegom hilvarenbeek hilversum hindeloopen hinnaard hippolytushoef hitzum hobrede \
    hoedekenskerke hoenderloo hoensbroek hoenzadriel hoevelaken hoeven hollandscheveld hollum holsloot holthees holtheme holthone \
    holtum holwerd holwierde hommerts homoet homs honduras hongarije hongkong honselersdijk hoofddorp hoofdplaat hoogblokland \
    hoogeloon hoogenweg hoogerheide hoogersmilde hoogeveen hoogezand hooghalen hoogkarspel hoogland hooglanderveen hoogmade hoogwoud \
    hoorn hoornaar hoornsterzwaag hornhuizen horssen houston houten houthem houtigehage houwerzijl huijbergen huisduinen huisseling \
    huissen huizinge hulsberg hulsel hulshorst hulst hulten hummelo huns hunsel hurdegaryp hurwenen idaerd idsegahuizum idskenhuizen \
    idzega iens ierland ijhorst ijlst ijmuiden ijsland ijsselham ijsselmuiden ijsselstein ijzendijke ijzendoorn ilpendam india indijk \
    indonesie ingber ingelum ingen irak iran islamabad israel istanbul italie itens itteren ittervoort ivoorkust izmir jaarsveld \
    jabeek jakarta jamaica jannum japan jellum jelsum jemen jersey jirnsum jislum jisp jistrum jonkerslan jonkersvaart jorwert joure \
    jouswier jubbega julianadorp jutrijp kaag kaaimaneilanden kaapverdie kaard kaatsheuvel kabul kalenberg kallenkote kamerik kameroen \
    kampala kamperland kamperveen kandahar kantens kapelle kapellebrug karachi katlijk kats kattendijke katwijk katwoude kazachstan \
    kedichem keent keijenborg kekerdom kelmis kempen kenia kerensheide kerkdriel kerkenveld kerkrade kerkwerve kerkwijk kessel \
    kesteren keulen kiev kilder kimswerd kinderdijk kinnum kirgizie kiribati klaaswaal klarenbeek klazienaveen klijndijk klimmen \
    kloetinge kloosterburen kloosterhaar kloosterzande klundert knegsel koarnjum kockengen koedijk koekange koewacht koeweit \
    kolderwolde kolham kolhorn kollum kollumerpomp kollumerzwaag kommerzijl koningsbosch koningslust koolwijk kootstertille kootwijk \
    kootwijkerbroek kopenhagen kornhorn kornwerderzand kortehemmen kortenhoef kortgene kosovo koudekerke koudum koufurderrige \
    krabbendijke kraggenburg krakau kreileroord krewerd kroatie krommenie kronenberg kropswolde kruiningen kruisland kubaard \
    kudelstaart kuinre kuitaart kumasi kwadendamme kwadijk kwintsheul kyiv lageland lagos lahore lambertschaag lamswaarde lanaken \
    landerum landgraaf landhorst landsmeer langbroek langedijke langelille langelo langenboom langerak langeveen langeweg langezwaag \
    langweer lanklaar laos lathum lauwersoog lauwerzijl ledeacker leek leens leerbroek leerdam leermens leersum leeuwarden legemeer \
    leiden leiderdorp leidschendam leimuiden leimuiderbrug lekkerkerk lekkum lellens lelystad lemele lemelerveld lemiers lemmer lengel \
    leons lepelstraat lesotho letland lettelbert lettele leunen leusden leuth leutingewolde leuvenheim leveroy lewedorp lexmond \
    libanon liberia libie lichtaard lichtenvoorde liechtenstein liege liempde lienden lierderholthuis lieren lierop lieshout liessel \
    lievelde lieveren lijnden limbricht limmel limmen linden linne linschoten lioessens lippenhuizen lissabon lisserbroek lith \
    lithoijen litouwen liverpool lobith lochem lodz loenen loenersloot loenga loerbeek lollum lomm londen longerhouw loosbroek \
    loosdrecht loozen lopik lopikerkapel loppersum losdorp losser lottum lucaswolde luddeweer luik luinjeberd lunteren lutjebroek \
    lutjegast lutjewinkel luttelgeest lutten luttenberg lutterade luxemburg luxwoude luyksgestel lviv lytsewierrum maarheeze maarn \
    maarsbergen maarssen maartensdijk maasbommel maasbracht maasbree maasdam maasdijk maaseik maashees maasland maassluis maastricht \
    macau macharen madagaskar madrid makkinga makkum malawi malberg malden maldiven maleisie mali malta manchester mander manderveen \
    mantgum mantinge margraten mariaberg mariahout mariaparochie mariarade marienberg marienheem marienvelde marijenkampen markelo \
    marken markenbinnen marknesse marle marokko marrum marshalleilanden marsum martinique marwijksoord mastenbroek matsloot maurik \
    mauritanie mauritius mayotte mechelen medemblik meeden meedhuizen meerkerk meerlo meerssen meerssenhoven meerstad meeuwen \
    meezenbroek megchelen megen meijel melderslo melick meliskerke melissant menaam mensingeweer meppel meppen merkelbeek merselo \
    mesch meteren meterik metslawier mexico mheer micronesia middelaar middelburg middelharnis middelie middelstum middenbeemster \
    middenmeer midlaren midlum midsland midwolda midwolde midwoud miedum mierlo mijdrecht mijnsheerenland milaan mildam milheeze mill \
    milsbeek minnertsga minsk mirns moddergat moerdijk moergestel moerkapelle moerstraten mogadishu moldavie molenaarsgraaf molenhoek \
    molenschot molkwerum monaco mongolie monnickendam monster montenegro montfoort montserrat mook mookhoek moordrecht moorveld morra \
    moskou mozambique muiden muiderberg mumbai munein munnekeburen munnekezijl munstergeleen muntendam mussel musselkanaal myanmar \
    naaldwijk naarden nador nagele nairobi namibie napels nauru nazareth nederasselt nederhemert nederweert neede neer neerijnen \
    neeritter neerkant neerlangel neerloon nepal nes netersel netterden niawier nibbixwoud nicaragua nickerie niebert niehove niekerk \
    nietap nieuwaal nieuwdorp nieuwebrug nieuwediep nieuwegein nieuwehorne nieuwendijk nieuwenhagen nieuwerkerk nieuweroord \
    nieuwersluis nieuweschoot nieuwkoop nieuwkuijk nieuwland nieuwlande nieuwleusen nieuwolda nieuwpoort nieuwstadt nieuwveen \
    nieuwvliet niezijl niftrik niger nigeria nigtevecht nijbroek nijeberkoop nijega nijehaske nijeholtpade nijeholtwolde nijelamer \
    nijemirdum nijensleek nijetrijne nijeveen nijhuizum nijkerk nijkerkerveen nijland nijlande nijmegen nijverdal nispen nisse \
    nistelrode niue noardburgum nooitgedacht noorbeek noordbeemster noordbroek noordeinde noordeloos noordgouwe noordhoek noordhorn \
    noordlaren noordscheschut noordwelle noordwijk noordwijkerhout noordwolde noorwegen nootdorp norfolk norg notter nuenen nuis \
    nuland numansdorp nunhem nunspeet nuth nutter obbicht obdam ochten odessa odijk odiliapeel odoorn odoornerveen oeffelt oeganda \
    oegstgeest oekraine oentsjerk oezbekistan offingawier oijen oirlo oirsbeek oirschot oisterwijk okkenbroek olburgen oldeberkoop \
    oldebroek oldeholtpade oldeholtwolde oldehove oldekerk oldelamer oldemarkt oldenzaal oldenzijl oldeouwer oldetrijne olst olterterp \
    oman ommel ommen ommeren onderdendam onna onnen onstwedde ooltgensplaat oostburg oostdijk oosteind oostenrijk oosterbeek \
    oosterbierum oosterblokker oosterend oosterhesselen oosterhout oosterland oosterleek oosternieland oosternijkerk oosterstreek \
    oosterwijk oosterwijtwerd oosterwolde oosterzee oosthem oosthuizen oostkapelle oostknollendam oostrum oostvoorne oostwold oostwoud \
    oostzaan ootmarsum opeinde opende ophemert opheusden opijnen oploo opmeer oppenhuizen opperdoes oranje oranjestad oranjewoud \
    orvelte oslo ospel ossenisse ossenwaard ossenzijl oterleek otterlo ottersum ottoland ouddorp oudebildtzijl oudega oudehaske \
    oudehorne oudelande oudemirdum oudemolen oudenbosch oudendijk oudenhoorn oudeschans oudeschild oudeschip oudeschoot oudesluis \
    oudewater oudezijl oudheusden oudkarspel oudorp oudwoude oujda ouwerkerk ouwsterhaule overasselt overberg overdinkel overijssel \
    overlangel overloon overschild overveen ovezande paasloo paesens pakistan palau palemig palestina panama pannerden panningen \
    papekop papendrecht papenhoven papenvoort paraguay paramaribo parijs parrega passart paterswolde peel peins peize peking peperga \
    persingen peru pesse petten philippine piaam piershil pieterburen pietersbierum pieterzijl pijnacker pingjum pitcairneilanden \
    plasmolen plombieres poederoijen poeldijk polen polsbroek poortugaal poortvliet poppenwier porto portugal posterholt pottenberg \
    praag prinsenbeek pristina puiflijk punthorst purmer purmerend purmerland puth putte putten puttershoek qatar raalte raamsdonk \
    raamsdonksveer raard rabat radewijk raerd randwijk randwyck ransdaal rasquert ravenstein ravenswaaij ravenswoud readtsjerk reahus \
    reduzum reeuwijk reijmerstok reitsum rekken renesse renkum renswoude retranchement reunion reusel reutum reuver rha rheden rhee \
    rheeze rheezerveen rhenen rhenoy rhoon ridderkerk ried riel riemst riethoven rietmolen rijen rijkevoort rijnsaterwoude rijnsburg \
    rijpwetering rijs rijsbergen rijsenhout rijssen rijswijk rilland rimburg rinsumageast ritthem rockanje roderesch roderwolde \
    roelofarendsveen roemenie roermond rogat roggel rohel rolde rome roodeschool roosendaal roosteren rosmalen rossum roswinkel rothem \
    rotstergaast rotsterhaule rottevalle rottum rouveen rozenburg rozendaal rucphen ruigahuizen ruinen ruinerwold rumpt rusland rutten \
    ruurlo rwanda ryckholt ryptsjerk saaksum saasveld saaxumhuizen salomonseilanden sambeek samoa sandfirden sappemeer sarajevo \
    sassenheim sauwerd schaesberg schagen schagerbrug schaijk schalkhaar schalkwijk schalsum schardam scharendijke scharmer scharn \
    scharnegoutum scharsterbrug scharwoude scheemda scheerwolde schellinkhout schelluinen schermerhorn scherpenisse scherpenzeel \
    schettens scheulder schiedam schiermonnikoog schijf schijndel schildwolde schimmert schin schinnen schinveld schipborg schiphol \
    schipluiden schokland schoondijke schoonebeek schoonloo schoonoord schoonrewoerd schoorl schore schotland schouwerzijl schraard \
    schuinesloot sebaldeburen sellingen senegal serooskerke servie sevenum sevilla sexbierum seychellen shanghai sibculo \
    sibrandabuorren sibrandahus siddeburen siebengewald siegerswoude sijbekarspel silvolde simonshaven simpelveld sinderen singapore \
    sint sintjohannesga sirjansland sittard skingen slagharen slappeterp sleen sleeuwijk slenaken sliedrecht slijkenburg slochteren \
    slootdorp slovenie slowakije sluis sluiskil smakt smallebrugge smilde snakkerburen sneek snelrewaard snikzwaag soedan soerendonk \
    soest soesterberg somalie someren sommelsdijk sondel sonnega spaarndam spanbroek spanga spanje spankeren spannum spaubeek \
    spekholzerheide spier spierdijk spijkenisse spijkerboor sprundel spui stadskanaal stampersgat standdaarbuiten staphorst starnmeer \
    startenhuizen stavenisse stavoren stedum steenbergen steendam steenderen steenenkamer steensel steenwijk steenwijkerwold stegeren \
    steggerda stein stellendam sterksel stevensbeek stevensweert steyl stieltjeskanaal stiens stitswerd stockholm stokkum stolberg \
    stolwijk stompetoren stoutenburg stramproy streefkerk striep strijbeek strijen strijensas stroe stroobos stuifzand sumar \
    surhuisterveen surhuizum suriname susteren suwald swalmen swaziland sweikhuizen swichum swifterbant swolgen syrie taarlo \
    tadzjikistan taiwan tanger tanzania teeffelen teerns tegelen teheran terband terborg terheijden terherne terhole terkaple \
    termunten termunterzijl ternaard terneuzen teroele terschuur tersoal terwinselen terwispel terwolde teteringen teuge texas \
    thailand thesinge tholen thorn tiel tiendeveen tienhoven tienray tijnje tilburg tilligte tinallinge tinte tirana tirns tjalhuizum \
    tjalleberd tjerkgaast tjerkwerd tjuchem togo tokelau tolbert toldijk tolkamer tollebeek tonden tonga tongeren toornwerd treebeek \
    tricht trichterveld triemen tripscompagnie tsjaad tsjechie tubbergen tuil tuitjenhorn tuk tunesie turkije turkmenistan tuvalu \
    twello twijzel twijzelerheide twisk tynaarlo tytsjerk tzum tzummarum ubach ubachsberg ubbena ubbergen uddel uden udenhout uffelte \
    ugchelen uitdam uitgeest uithoorn uithuizen uithuizermeeden uitwellingerga uitwijk ulestraten ulicoten ulvenhout ureterp urk \
    urmond ursem uruguay usquert vaals vaassen vaeshartelt valburg valkenburg valkenswaard valthe valthermond vanuatu varik varsselder \
    varsseveld vasse vaticaanstad veelerveen veen veendam veenendaal veenhuizen veeningen veenklooster veenoord veere veessen \
    vegelinsoord veghel velddriel velden veldhoven velp velserbroek veluwe venebrugge venetie venezuela venhorst venhuizen venlo \
    venray vessem vethuizen veulen vianen vierakker vierhouten vierhuizen vierlingsbeek vierpolders vietnam vijfhuizen vijlen \
    vilsteren vinkega vinkel vinkenbuurt vinkeveen visvliet vlaardingen vlagtwedde vledder vledderveen vleuten vlieland vlierden \
    vlijmen vlissingen vlist vlodrop voerendaal vogelenzang vogelwaarde volendam volkel vollenhove voorburg voorhout voorschoten \
    voorst voorthuizen vorchten vorden vorstenbosch vragender vredenheim vredepeel vreeland vrieheide welten vriescheloo vriezenveen \
    vroomshoop vrouwenakker vrouwenparochie vrouwenpolder vrusschemig vught vuren waaksens waalre waalwijk waarde waardenburg waarder \
    waardhuizen waarland waaxens wachtum waddinxveen wadenoijen wagenberg wagenborgen wageningen walem walsoorden walterswald wamel \
    wanroij wanssum wanswert wapenveld wapserveen warder warffum warfhuizen warfstermolen warmenhuizen warmond warns warnsveld \
    warschau warstiens warten waskemeer waspik wassenaar wateren watergang waterhuizen wateringen waterlandkerkje waubach waverveen \
    wedde weerselo weert wehl weidum weiteveen wekerom wellerlooi welsum wemeldinge wenen wenzhou wergea werkhoven wernhout \
    wervershoof wesepe wessem westbeemster westbroek westdorp westdorpe westendorp westerbeek westerbork westerbroek westeremden \
    westergeest westerhoven westerland westerlee westernieland westervelde westervoort westerwijtwerd westhem westhoek westkapelle \
    westknollendam westmaas westwoud westzaan wetering weteringbrug wetsens wetsinge weurt wezep wezup wezuperbrug wichmond wier \
    wierden wieringerwaard wieringerwerf wierum wijchen wijckel wijdenes wijdewormer wijhe wijlre wijnaldum wijnandsrade wijnbergen \
    wijngaarden wijnjewoude wijster wilbertoord wildervank wilhelminadorp wilhelminaoord willemsoord willemstad wilnis wilsum winde \
    windraak winkel winneweer winschoten winssen winsum wintelre winterswijk wirdum wissenkerke witharen witmarsum wittelte wittem \
    witteveen wittevrouwenveld wiuwert wjelsryp woensdrecht woerden wognum woldendorp wolder wolphaartsdijk wolsum woltersum wolvega \
    wommels wons workum wormer wormerveer woubrugge woudbloem woudenberg woudrichem woudsend wouw wurselen wyck wyns wytgaard yerseke \
    ypecolsga ysbrechtum ysselsteyn zaamslag zaandam zaandijk zagreb zalk zaltbommel zambia zandberg zandeweer zandhuizen zandpol \
    zandvoort zeddam zeegse zeeland zeerijp zeewolde zegveld zeijen zeijerveen zeijerveld zeist zelhem zenderen zennewijnen zeswegen \
    zevenaar zevenbergen zevenhoven zevenhuizen zierikzee zieuwent zijderveld zijdewind zijldijk zimbabwe zoelen zoelmond zoetermeer \
    zoeterwoude zonnemaire zorgvlied zoutelande zoutkamp zuidbroek zuiddorpe zuidermeer zuiderwoude zuidhorn zuidlaarderveen zuidland \
    zuidlaren zuidoostbeemster zuidschermer zuidveen zuidveld zuidvelde zuidwolde zuidzande zuilichem zuna zundert zurich zutphen \
    zuurdijk zwaag zwaanshoek zwagerbosch zwammerdam zwanenburg zwartebroek zwartemeer zwartewaal zwartsluis zweden zweeloo zweins \
    zwiggelte zwijndrecht zwinderen zwitserland zwolle
    """
}
