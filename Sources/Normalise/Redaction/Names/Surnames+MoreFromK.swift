extension Surnames {
  /// More surnames that are hardly ever anything else, K to Z.
  /// In part after the name lists of Faker for Python (MIT licence, copyright 2012 Daniele Faraglia and contributors).
  static let moreFromK: StaticString = """
    kaandorp kabak kabbani kabbouri kabila kabongo kabus kacar kachouh kaci kaczmarczyk kaczor kaddour kadic kadioglu kadiri kadri \
    kaelen kahraman kahveci kaihatu kailola kajouane kakiay kalala kalau kalayci kaldenbach kaldewaij kalika kalkhoven kallenberg \
    kallert kalloe kalmar kalnins kalpoe kalsbeek kalter kambs kamerbeek kamerman kamphof kamphorst kamphuizen kampman kamps kampstra \
    kanat kandemir kandhai kang kania kankam kantarci kanters kapitan kapoor kapteijn kapteijns kapteyn kapur karaarslan karabacak \
    karabag karabiyik karabulut karacaoglu karadag karadeniz karadogan karagoz karahan karakas karakaya karakoc karakurt karakus \
    karaman karami karaoglan karaoglu karasu karatay karels kargbo karge karic karikari karimzadeh karpenko karpinski karremans \
    karrouch karssen kartal kartaram kartodikromo karz karzai kasanmoentalib kasantaroeno kasbergen kasmi kasongo kasprzak kassem \
    kassmi kastanja kasteleijn kaster katerberg katz kaufmann kaul kaur kautz kavak kayaalp kayani kaygisiz kayhan kaynak kaynar \
    kazemi kazlauskas kazmierczak kebaili kebir keetels keijmel keijser keiluhu keita kelderman keldermans keles keller kellermann \
    kelmendi kemna kempe kempers kempkens kemps kenis kennedy kensmil kensy keppels kerkdijk kerkhofs kerkman kerkmeijer kerkstra kerr \
    kerroum kersbergen kersjes kerssens kerstens kertosono keser kessler keudel keunen keuning keurentjes kewal keyser khaldi khalidi \
    khalili khalouta khammar khani khanna khatri khattab khattouti khayat khedoe khelif khelifa khelifi khelil khodabaks khoesial \
    khokhar khorasani khoukhi khoulani khoury khouw kieboom kieft kieftenbeld kiers kiewiet kiezebrink kiflemariam kilicarslan kilinc \
    kimman kinderman kinet kirby kirchner kirindongo kirk kiros kisa kisakurek kishoen kisoen kisoensingh kisoor kissi kissya \
    kistemaker kisteman kitzmann kizilkaya klaasen klaasse klabbers klapp klapwijk klaverdijk kleijer kleijn kleijweg kleinjan \
    kleinveld klemm klerks kleuskens klijnsma klijnstra klimek klingelhofer klinkert klompmaker klompmakers kloos kloosterman kloostra \
    kloppenburg klotz klouwens kluijtmans klumper kluytmans kluyver klymenko kmiecik knegt kneppers knezevic knigge knijff knijnenburg \
    knippels knockaert knowles kobelt koca kocaman kocer kockelkoren kockelkorn kocsis koeiman koekkoek koeleman koelewijn koeman \
    koendan koenis koenjbeharie koerts koesal koevoets koeyers koffi kohli kokke kokkelkoren koksal kokshoorn kolesnyk kolev kolff \
    kolkman kollee kolodziej kolthof kompier konadu konak kone kong konieczny konijnenburg konijnendijk koningsberger koningsveld \
    konstantinidis kooijmans kooistra kooloos koomen koomson koonen koopal koops koorevaar koorn koorndijk koornstra kopec koppejan \
    koppelman koppens korevaar korff korichi korkut koroglu koroma korpershoek kortekaas kortenoever korteweg kortleven koruturk kose \
    koseoglu kosinski kosse kossen kostenko kosterman kostolzin kostov kouassi koubaa kouidri kourani kouwen kouwenberg kouwenhoven \
    kouyate kovac kovacic kovacs kowal kowalewski koyun koyuncu koziel koziol kozlov kraaij kraaijenbrink kraaijenhof kraaijeveld \
    krabbenborg krabbendam krajenbrink krajewski kranenburg kranendonk kranz krasniqi kraus kraushaar kravchuk kravets krebs krechting \
    krein kretschmer kreuger kreukniet kreusel kreutz krichelbach krikke krings krishnadath krishnan kroese kroker krommenhoek kromo \
    kromodimedjo kromosoeto kronenburg kropman kros kruijf kruijff kruijs kruijssen kruijt kruisselbrink kruithof kruizinga krumins \
    krupa kruschwitz krutzen kryeziu kubiak kucharski kucuk kucukoglu kufuor kuhl kuhlman kuhn kuhnert kuhuparuw kuijk kuijl kuik \
    kuindersma kujawa kulaksiz kulesza kulk kulkarni kumi kunz kunze kurban kurek kurstjens kurtic kurtoglu kurtulus kurum kusch kuscu \
    kushnir kusi kusiwaa kuster kustermans kutlu kuyucu kuzmenko kuznetsov kuznetsova kwaakye kwaakyewaa kwakkelstein kwakye kwartemaa \
    kwarteng kwekkeboom kwiatkowska kwok kyei kyeiwaa kyeremeh kyerewaa laarman labbe lachkar lachman lachmann lachmansingh \
    lachmipersad lachmising lacombe ladeck laenen laer laere laet lagarde lagas lagerweij lagerwerf lageweg laghmouchi laging lahaije \
    laheij lahmar lahrach laib laine laisina lakatos lakbiach lakehal lakhdari lalihatu lalji lall lallemand laloux lamberigts \
    lamberink lambertink lamberts lambooij lambot lambotte lambrecht lambrechts lambregts lamkaddem lammens lammertink lammertsma \
    lamping lamptey lamri lamrini lamy landeghem landveld langejan langelaar langenberg langendijk langenhof langenhuizen langereis \
    langern langerwerf langeveld langevoort langlois lanser lansink lanting laouar laporte larbi lardenoije laribi laroche laroui \
    lasomer latour latreche latuconsina latuheru latuihamallo latumahina latumeten latupapua latupeirissa latuperissa laugs launay \
    laurenssen lauret laureys lautenbach lauwers lawalata lawson lazar lazic lazrak leal leatemia lebeau lebedev leblanc lebon \
    lebreton lebrun leckie leclerc leclercq lecocq lecomte leconte lecoq ledeboer ledent ledoux leduc leeflang leemhuis leenaars \
    leenes leenhouts leenstra leeuwenburgh leeuwis leferink lefevre lefort legendre legrain legrand legros leijdekkers leijen \
    leijenaar leijendekkers leijs leijtens leite leito leiwakabessy lekransy leleu leleux lelievre leloup lemaitre lemke lemoine \
    lemonnier lempereur lemstra lenaers lenferink lensink lenting lepage leppers leroux leruth lesage leszczynski letellier leung \
    leusink leussink leuveren levchenko leveque lewerissa leys leysen lheureux lhoir liang liao libert liebelt liebregts liefting \
    lieftink liegeois liekens liem liempt lienard liepins lierde liesker lieveld lievens lievense lievers ligtenberg ligtermoet \
    ligtvoet lijbers lijftogt lijten liklikwatil lilipaly lilmohan lima limani limba limbourg limpt linckens lindau lindeman lindemann \
    lindenburg lindhout lindner lingen linnartz lintsen lintzen lipinski lippens lisowski lleshi lobbezoo lochel lochtman lodewijks \
    lodhi loeffen loenhout loffler logister lohmann loiseau lokhorst lokollo loman lombard lombardo lommers lommerse longo lonink \
    loock loogman looijen looijenga looman loomans looten lootsma looveren looy lopulalan lorch lorent lorier losekann louali loucif \
    louhenapessy loukili lounis loupatty lousberg louwers louwerse louwes lowe lozano lubberink lubbersen lubs luchies luesink luhukay \
    luhulima luijben luijendijk luijk luijks luijmes luimes lukacs lukaku lukasik lukassen lukic lukkezen lumumba lunenburg lungu \
    luong lupu lutchman lutgens lutke luttikhold luttikhuis luyckx lyons lysenko lytvyn lytvynenko maaijen maalderink maanan \
    maarschalkerweerd maaskant maathuis maatkamp maatman macdonald macedo machado machielsen machkour mackaay madani madarie madej \
    madern madho madi maduro maertens maeyer magalhaes maghnouji magyar mahabali mahabier mahama mahdioui mahe mahes mahi mahieu \
    mahjoub mahmoudi mahulette mahy maikoe maillard maillet maitimu majchrzak majdoubi majidi majjati makarov makhan makhlouf makowski \
    malahe malawauw malecki malfait malhotra maliqi malki malkoc mallens mallouki malzer mandemaker mandemakers manduapessy manea \
    mangal mangnoesing mangold mangre manichand mann mannaerts manole mansa manschot mansiz mansveld manuhuttu manuhutu manupassa \
    manuputty manusama maouche maquet marchal marchand marchenko marchetti marciniak mardini marechal margraf mariani maric marini \
    marinkovic marinov maris markowski markvoort marlier maroufi maroun marquet marquez marres marsden marselis marshall marszalek \
    martineau martinelli martis martodikromo maruanaya marx marzouk mascarenhas maspaitella massart masset massin masson matadin \
    matagne matahelumual matai matakena matawlie materne mathijssen mathoera mathot mathy maton matos matser matthai matthews \
    matthijssen matthys matulessy maurer maury mazouz mazouzi mazurek mazurkiewicz mazza mazzucco mbala mbeki mccarthy mcdonald \
    mckenzie mclean mebarki mebius mecheri mecking meddah medjahed meerdink meersman meeus meeuwis meeuwissen meeuwsen meftah megens \
    mehmedovic mehmeti mehra mehrabi mehta meijboom meijering meijerink meijlink meinders meindertsma meinema meinen meissner meister \
    melaan melissen mellor melman melnychuk melo memic menard menckeberg mendes mendez mendonca mendoza menon mensah mensing mensink \
    menten menting mentzel menzel merabet merah mercan mercelina merckx merkies merkx merzoug merzougui merzouki mesbah mesbahi mesic \
    messaoud messina mestdagh meszaros metcalfe metiary metz metzger meuleman meulemans meulenbelt meulenbroek meulenbroeks \
    meulenbrugge meulendijk meulendijks meulenkamp meunier meurant meurisse mevis meys meziane meziani miah michalak michaud michaux \
    michielsen middelkoop middelman middelweerd middendorp middleton miedema mielcarek miesen mihaila mihajlovic mihaylov mihoubi \
    mijnals mijnders mijnes mijnhardt mikhailov mikolajczyk milewski milic milosevic miloudi mimouni minet minkhorst minnema minten \
    mirzaei mishra misicher misiekaba misier mistry mitrovic mitschke mittal mizrahi mladenov moallim mobers mobutu mocanu mochlichen \
    moederscheim moehamat moelker moens moerings moerkerk moerman moers mofers moghaddam mohabir mohammadi mohammadzai mohammedi \
    mohanlal mohaupt mohr mohseni mohunlal mokadem mokhlis mokrane mokrani mokri moldovan molema molendijk molenkamp molenwijk molhoek \
    molhuijsen molina molkenboer mollema molleman molnar monfort moniemdjalim monnier monteiro montero montforts monti mooij mooijman \
    moore mooren moorman morabit moradi morais morales moran moreels moreira morelli moret morin morina morley moro moroz morozov \
    morrison morsink morsli morton morvan mosch mosemann moskalenko mostefaoui mostert mota moti mottet mouaouya mouchtak mouhoubi \
    moukaddem moukhtar moulay moulin moumen moura mourabit moureau mousavi moussati moya mrabet mroz mude mughal muhle muijs muijzer \
    muilenburg muilwijk mujkic mukendi mukherjee mulderij mulichen mulkens mullers mungra mungroo munneke munnik munoz muntjewerff \
    muratovic muresan muris murray murthy musial muskens muskita muskitta mussche musse mustafic mustamu muszynski muteba mutlu \
    mutombo muynck myers mykhailenko naaijkens naber nabizada nabuurs naderi nadifi naessens nafzger nagelhout nagtegaal nagtzaam nagy \
    nahari nahumury naidu naili naimi najafi najem najm nalbant nandlal nandoe nandpersad nankoe nanlohy nannan nanuru narayan \
    narendorp nascimento naseri nash nasrallah naumann naus nauta navarro navez naylor nazarenko nazari ndiaye ndombe nduka neagu \
    nedelchev nedelcu nedjar neeskens negash neggers negri negru neirynck nejjari nelisse nellestijn nelom nemeth nerger neri netiv \
    neureuther neuschafer neuville neve neves neveu newman neyens nezirovic ngai niamut niazi nicaise nicholls nichols nicholson \
    nicolay nicolescu nieboer niehof niekamp niemantsverdriet niemeier niemeijer niemeyer niemiec nienhuis nientker niessen nieto \
    nieuwenburg nieuwenhoven nieuwenhuijse nieuwenhuizen nieuwenkamp nieuwkamp nieuwstraten nieuwveld niggebrugge nijboer nijdam \
    nijenhuis nijhof nijhoff nijholt nijhuis nijkamp nijman nijmeijer nijpels nijsse nijst nijveld nijveldt nikijuluw nikitin nikkels \
    nikolaidis nikzad nimako nirandjan nistor nixon nizet njie njoe nkansa nkansah nketia nkrumah noack noben nogueira nohlmans noija \
    nolet nols nooijen nooitgedagt noordam noordermeer noordhof noordhuis noordhuizen noordijk noordman noori noorlander noort \
    noortman noorzai noppers normand norris norton nouar noui novakovic nowacka nowacki nowicki noya nsia nsiah ntiamoa ntim ntow \
    nuamah nuffel nugteren nukic numan nunes nunez nunnink nusselder nusser nussy nuur nwosu nyaako nyaakoaa nyame nyantakyi nyssen \
    oauriaghli obbink obeng obispo obradovic obrien ocalan ocalia oconnor odame odding oderwald odonnell oedayrajsingh oedit oemraw \
    oerlemans oesterholt oestrovsky offenberg offerman ofori ofosu ogbazghi ogbonna oger ohoiwutun okafor okai okeke okonkwo okoro \
    okoye okumus okur okyere olah olatunji olde oldeman oldenburg oldenhof oldenkamp olejniczak olejnik olgun olijslager olischlager \
    oliveira ollivier olsthoorn olthof olthuis oltmans omani omari omidi onal oneill oner onstein onstenk onyango onyshchenko oomen \
    oomkens oortwijn oostenbrink oosterbaan oosterhof oosterink oosterkamp oosterlee oosterloo oosterman oostermeijer oosterveen \
    oosterveld oostra oostrom oostveen ootjers opdam ophelders opoku oppelaar oppong oprea oprel opuku orban orbons ordelman orie \
    orlov orlowski orna ortega ortiz ortmann orucoglu osborne osei osinga osinski oskam osmani osmanovic ossewaarde ostapenko \
    ostendorf ostrowski osullivan otiwa otmani otoo ottema ottens ottow otuo ouaali ouahbi ouardi ouarsani ouattara oubaha ouchene \
    oudejans oudenaarden oudenes oudenhoven oudghiri oudijk oudshoorn ouedraogo oufkir ouhadou oulad oulkadi oumarou ouriaghel \
    ouriaghli outaleb ouwehand ouwens ouyang overbeek overbeeke overdijk overdijkink overeem overgaauw overgoor overkamp overmars \
    overmeer overmeire overveld owczarek owens owusu owusuwaa ozbek ozbey ozbilgin ozden ozdogan ozen ozgen ozgul ozinga ozkaya ozmen \
    ozolins ozsahin ozsoy ozyurek paaij paardekooper paassen pacheco padberg paepe paes paffrath pagano pahlad pahladsingh paiva pajak \
    pala palland palmieri palsma palstra paltoe palumbo pana panasiuk pancham panchenko panday pandey panhuijsen panneflek pannekoek \
    pansa pansters papadakis papadopoulos pape papenburg papilaja papp paquet paquot parabirsing parekh pariama paridaen parikh paris \
    parisi parkes parkin parlak parmentier parmessar parsa parsan partiman partzelt parys pasmans pasquier pasternak patberg patil \
    patterson pattiapon pattiasina pattikawa pattinama pattinasarany pattipeilohy pattiruhu pattiselanno pattiwael pattyn paulides \
    paulis paumen pavic pavlenko pavlov pavlovic pawirodihardjo pawirodinomo pawlak pawlik pawlowska payet payne pearce pearson pechel \
    peelen peeman peerdeman peereboom peerenboom peijnenburg pekdemir pektas pelamonia pellegrini pelletier pellikaan peltier \
    pelupessy pelzer pena pengel pennings perdaems perdok pereira peretz perey pergande perisic perkins peron peroti perquin perret \
    perrier perrin perrot persulessy pesiwarissa pesulima petcu peterse petersma petitjean petkov petkova petkovic petrauskas \
    petrovich peukert peusen pfeffer pham phan philippart phillips phoelsingh piatek picard picauly pichon pickering piekema pierard \
    pierrard pierret pierson pieterse pietersen pietersma pietersz pietras pietrzak piette pijnenburg pijpker pillai pineau pinedo \
    pinheiro pinkse pinter pirard piras pire pires piret pirlot piron pirotte pirson pirsouw pisart plaisier plantaz plantenga \
    plantijn plantinga platenkamp plath plaum pleijsier ploegmakers plooij pluijm pluijmers pocorni podgorski poeketi poelman poelmans \
    poels poelstra poelwijk poeran pohl poiesz poirier poku pokuaa polderman polet polfliet polishchuk politz pollard pollet polman \
    polnaija pomaa pompe poncelet poncin ponomarenko ponsioen pontier poole poolmans poorthuis popal popov popova popovic poppe \
    poppelaars poppema posch posthuma posthumus postmus pothof potier potman potts poucke pourmand pouw pouwels powell praet prangsma \
    pratt preda preijde preiss prempeh prenger preston prevost prieto prijor prinssen pritchard profas prokopenko provence pruijs \
    pruis pruschke pruvost przybyla przybylski pubben pugh pugliese pultoo putman puttman putz pytel qaderi qadir qasimi qerimi quach \
    quaedackers quak quandt quansah quartey quaye queiros quist quix qureshi raabe raaijmakers raaijman raatgever raats raben rabhi \
    rachdi rachedi racz radel rademaker rademakers radev radic radisch radovanovic radstaak radstake radulescu raemakers raemdonck \
    raes raeymaekers rafiei ragho raghoebar raghoebarsing raghoenath raghosing rahal rahali rahimi rahman rahmoune rahmouni rais \
    rajabi ramadani ramadhin ramai ramaker raman ramautarsing rambaran rambharos ramcharan ramdajal ramdani ramdas ramdat ramdhani \
    ramdhiansing ramdien ramdihal ramgobind ramgolam ramharakh ramic ramirez ramjiawan ramkalup ramkhelawan ramkisoen ramkoemar \
    ramlakhan ramnandan ramnarain ramos rampadarath rampersad ramphal ramsahai ramsaran ramsaroep ramsoedh ramsoekh ramsundersingh \
    ramtahal randall randewijk randjietsingh ransijn rasch raskin rasouli rassoul rastogi raterink rath rathipal rathore rauch \
    raveneau raynaud razouki reawaru reddy redeker redekop redouani reefhuis regnier regtop rehatta rehman reich reichert reichmann \
    reid reijer reijerse reijm reijmer reijmers reijnierse reijs reijsenbach reijtenbagh reimann reinaerts reinderink reinds \
    reinirkens reintsema reiring reising reitsma remacle remmelink remmerswaal renard renckens renier renkema rensen rensink renson \
    renssen rentenaar resodikromo resomardono reterink reubzaet reurink reuvekamp reuvers reve rexhepi reynaert reynaud reynders \
    reynolds rezaei rezai rezig rhazi rhodes riaz ribbers ribeiro richards richardson ridderbos ridderhof riedijk riehl riemens \
    riemersma rienks rietberg rietbergen rietdijk rietema rietman riezebos rifaela rifi rigaux rigter rijkers rijkhoff rijksen \
    rijlaarsdam rijnbeek rijnbende rijnberk rijneveld rijnhart rijnja rijntjes rijpkema rijpma rijpstra rijsdijk rijsenbrij rijvers \
    rikkerink rikkers rinaldi rinsma rios riou ririassa ririhena risamasu ristic ristie ritsema ritter riva rivera riviere rizvi rizzi \
    robbemond robers robertson robinson robroek robson rocha roche rocher rodrigues roebers roebersen roeck roefs roelandse roelandt \
    roelfs roelfsema roelofsen roels roessink roeterdink roetman roggeveen rogiers rogner rogowski rohaan rohde rohleder rohrdanz \
    rohricht roht rojas rojer rolink rolland rolleman romanenko romanov romanowski rombaut rombouts romeijn romeijnders romero romkes \
    rompaey roodbergen roodbol roodenburg roodnat rooijakkers rooijen rooijendijk rooijers rooijmans roord roorda roose roosenboom \
    roosenbrand roosenburg roover rorricht rosario rosbach rosbergen rosemann rosenberg rosenow rosenthal rosheuvel rosingh roskoth \
    rosseel rossetti rostami rotaru rotteveel rottier rottiers roukema rouschop rousseau rousseaux roussel rousset rouwenhorst rouwers \
    rouwet rouwhorst rowe rowley royer rozeboom rozema rozemeijer rozenberg rozenbroek rozendal rozing rubio rudenko ruelle ruesink \
    rugebregt ruhof ruhulessin ruigrok ruijgrok ruijmgaart ruijpers ruijs ruijssenaars ruijter ruitenbeek ruitenberg ruitenburg \
    rumahloine rumthe ruppersberger ruppert rusch rusken russchen rustenburg rutgers rutgrink rutjens rutkowski ruward ruys ruysch \
    rybak rybicki ryck rycke saadi saaltink saarloos saathof sabajo sabbar sabbe sackey sacre sadeghi sadiki sadiku sadowski saelens \
    saes saez safi safo safoaa saghir saglam sahalessy sahanaya sahbaz sahertian sahetapy sahinoglu sahli sahni sahraoui saidani saidy \
    saimima saini sakalli sakarya sakimin sakyi sala salakory salampessy salawane salehi salerno salihovic salihu salomons salz sama \
    samadi samallo samidin samimi samrani samseer samuels samyn sanches sandbergen sanderink sanderson sandhu sandu sankatsingh sanogo \
    santana santbergen santegoets santokhi santoro sanz saoudi sapulete sapuletej saraiva sardjoe sarijem sarikaya sarisoy sarkisian \
    sarpong sartori satter sauberlich sauer saul saunders sauvage sava savchenko savchuk savelsbergh sawires saxena sayah sbai \
    schaafsma schaaij schaapkens schaapveld schaddelee schaeks schaffers schapendonk scharenborg schark scharrenberg scheeren \
    scheerens scheerman scheffer scheffers scheibe scheijgrond schelfhout schellekens schellevis schenning schepens scherer scherjon \
    scherrenburg schet scheuermann scheurwater schiebroek schiffer schilperoort schinke schins schipperheijn schlauchin schlegel \
    schleich schlenter schmidt schmidtke schmiedecke schmiedt schmit schnackers schnitzeler schoenaker schoenmaeckers schoester \
    schoffeleers schofield schokkenbroek scholl scholma scholtz schomber schonenberg schonewille schonland schoofs schoonakker \
    schoonbroodt schoonderbeek schoonderwoerd schoone schoonen schoonenberg schoonheim schoonhoven schoop schoots schoppink schotborgh \
    schottin schoutens schouwenaar schouwenaars schouwenburg schouwstra schrama schreiber schreinemacher schreuder schreuders schreuel \
    schreur schrijen schrijnemaekers schroen schroter schrouff schryver schuchhardt schuijt schuilenburg schuiling schuiteman schukken \
    schuler schulte schulten schulting schultinge schultz schumacher schumann schunck schurer schurink schuster schutrups schutz \
    schuurbiers schuuring schuurman schuurmans schuurs schuurstra schwab schwartz schweitzer schweizer schwital schyns sebregts seddik \
    seddiki sediqi sedney seedo seedorf seferina segebahn segeren segers seghers seguin seidel seifert seijger seijkens seip seitz \
    seker sekkaki selanno selimi selimovic sels selten semedo semenenko semenov semlali senel sener senger sengers sengul senouci \
    sensoy senturk serban sereda serra serrano sert servais serwaa sesay sethi settaf seuren sevrin sewalt sewbalak sewgobind sewmar \
    sewnarain sewnath sewpersad sewradj shabani shaheen shala shamsi shao shapiro sharifi sharma sharpe shaw shen sheoratan sheppard \
    sherzai shetty shevchuk shukla shvets siad siahaya sibilo siddiqui sidhu sidorov sidorova siebelink siebering siebers siebring \
    siegers siemerink siemons siering sierksma siersma sietaram sihasale sijahailatua sijbesma sijbom sijbrandij sijm sijmons sikkens \
    sikkes sikking sikorski silfhout sillie silvestri silvius simeonov simic simmelink simmons simoens simoes simpson sinanovic \
    sinclair sinha sinke sinnema sinnige sipkema sipkes sipma sipos sissing sissoko sitaldin sitanala sitaram siwabessy sjoerdsma \
    sjollema skiba skinner skowronski skrzypczak slaats slabbekoorn slagt slagter slaman slater slavov sleegers slegers slegt sleijfer \
    slenders sleumer sleypen slieker sliepenbeek sliphorst slofstra slooten slootweg slotboom slotman sluijs sluijsmans sluijter \
    sluijters smail smajic smajlovic smalbrugge smallegange smedt smeekes smeele smeenk smeitink smeyers smidt smink smirnov smirnova \
    smissaert smitjes smitskamp smitsmans smulder smulders snauwaert snelders snelleman snepvangers snieder sniedt soares sobczak \
    sobolewski sodhi soding soebedar soebhag soedamah soedarmo soehawan soekhai soekhlal soekhoe soekroella soemopawiro soer \
    soerdjbalie soetekouw soetens soeters soethout sokol sokolov sokolowski soler solisa solovyov soltani solzer somai sommer somo \
    somogyi somohardjo sonmez sonnenberg sonneveld sonneveldt sontag soplanit sorgatz sorrentino soselisa soto soudani soudant souhoka \
    souidi souisa souissi soumokil sousa sowa sowah soylu soysal spaans spaargaren spahic spanjaard spanjers spanninga spekschate \
    sperber spierings spiess spijkerboer spijkerman spijkstra spikker spoelder spoelstra spoorenberg spoorendonk spoormans sporkslede \
    spreij spriensma sprock sprokkereef spronck spruijt srinivasan srivastava staals stachowiak stadelmann staelens stahr stanciu \
    standaert stanekzai stankevicius stankiewicz stankovic staquet starrenburg stasiak stassin statia staude steckel steeghs steele \
    steenbeek steenbrink steenge steenhoek steenhuizen steenkamp steenman steenstra stefanescu stefanski steffens stegehuis stegeman \
    stegenga stegers stegmann stehouwer steinberg steiner steinmetz stellinga stellingwerf stelma stelwagen steneker stepanov stephens \
    stephenson sterenborg sterkenburg steuer steutel stevanovic stevelink stevelmans stevenson steverink stey steyaert stiebitz \
    stiekema stienen stiffel stigter stijfs stikvoort stips stitou stobbelaar stoelinga stoepker stoevelaar stofberg stoian stojanovic \
    stokhof stokkel stokkermans stokman stolk stoll stolze stomphorst stooker stoopen stoorvogel stoppelenburg stortelder stouthart \
    stoutjesdijk stoyanov stoyanova straalman straatman straatsma stranders strauss straver stravers streefland strengers strengholt \
    streur streutker striebitz strijbis strijbosch strijdhorst strijthagen strikkers stroek stroh strolenberg stronks stroo stroobants \
    strookappe strooper strootman strubbe struijk struijs strzelecki stuij stuijt stulen stultiens stumpf sturkenboom sturm sturme \
    suarez subasi subramanian suciu suelmann suijker suijkerbuijk sukul suljic sullivan sulvaran sumter sunar supusepa surajbali \
    sussebier sutter sutton suurmond sweere sweerts swennen swennenhuis swiatek swiderski swierstra swinnen syaranamual sybesma \
    sybrandy sydorenko syed sykes sylejmani sylla symonenko szabo szalai szczepaniak szczepanski szewczyk szilagyi szucs szulc \
    szymczak taams tabet tahamata tahapary taheri tahirovic tahitu tahraoui tahri takacs takyi talbot taleb talens talhaoui talsma \
    talwar tamaela tammes tamminga tamtelahitu tanamal tanase tandoh tandon tanghe tanguy tanriverdi taouil tarasenko tarhan tasche \
    tasdelen tasdemir taskin taskiran tastan tatli tauwnaar tavakoli tavares tavsan tawia tawil taylor techer tedjai teeuwen teeuwisse \
    teeuwissen tehupuring teijgeler teitsma teixeira tekdemir tektas telehala telgenhof telkamp tellegen telman telting temiz \
    temmerman temmink tempelaars tempelman temsamani temur tenhagen tentua tepe tepper terlouw terzi terzioglu tesfamariam \
    tesfamichael tesselaar tessier testa tetelepta tetteh tetteroo teunisse teunissen teuwen tevetoglu tewolde texier textor thach \
    thaci thai thakoerdat thakur thanel thelosen theunis theuns thevissen theys thiel thiele thielen thimister thirion thiry thode \
    thole thoma thomma thompson thomson thonon thoolen thornton thorpe thuring thys tian tibau tibben tiebot tiekstra tielemans \
    tiemens tiemersma tiemessen tiendrebeogo tiggelaar tiggelman tijdeman tijhof tijhuis tijink tijms tijsen tijsma tijssen \
    tilakdharie tilanus tillema tillmans tilmans tinnemans tintzmann tirtotaroeno tissen titaley titarsolej tiwaa tiwari tjallingii \
    tjalma tjalsma tjin tjokro tjon tjong tkachuk tlustek toekaram toering toisuta toklu tokmak tolsma tolud toma tomasoa tomassen \
    tomaszewski tomczak tomczyk tomesen tomic tomlinson toonen toorenburg topal topcu torenbeek torenvliet torfs torok torres torun \
    tosserams tosun toth touati toubeau touhami touil toumi toure tournay tousalwa toussaint townsend traa traas tran traore trapp \
    trappenberg trivedi troch trommler trouwborst trub trubin trum truong trupp tsang tschentscher tshibangu tsoi tsui tsvetkov \
    tuanakotta tuankotta tudose tuhumury tuijn tuijp tuijt tuinenga tuithof tulsie tunc tuncel tupamahu tupan turek turkenburg \
    turkoglu turkstra turkyilmaz turnbull turpin tutar tutuarima tutuhatunewa tuwanakotta tuynman tuzcu tweneboa twigt twilhaar \
    twumasi tymoshenko ucak ucar uche ugurlu uijen uijl uijlenbroek uijterwaal uijttewaal uitdehaag uiterweerd uktolseja ulker ullmann \
    uluc ulusoy ulutas unen unger ungureanu unitly unlu untailawan ural urbanek urbaniak urbanski urgert urkmez ursu uslu usmany usta \
    uunk uyar uysal uzuner vaes vaesen vaessens vaillant valckx valente valentini valette valkenburgh valkenet vallee vallet valster \
    vanacker vanbrabant vandaele vandamme vandecasteele vandekerckhove vandenberghe vandenbroeck vandenbroucke vandenbussche \
    vandendriessche vandeputte vanderbroeck vanderheijden vanderheyden vanderlinden vandermeer vandersmissen vandersteen \
    vanderstraeten vandevelde vandewalle vanhee vanhommerig vanhoof vanhoutte vanhove vanneste vansteenkiste vantol varela varga \
    vargas varma varol vaseur vasic vasileiou vasilescu vasilev vasiliauskas vasiliev vasseur vasylenko vaughan vazquez veele \
    veenbergen veenema veeneman veenenbos veenhof veenhuis veening veenkamp veenman veenvliet veerkamp vegt vegter veiga veijer \
    velasco veldboer veldema veldhof veldhuijzen veldhuizen veldmaat veldstra velikov veling veliu vellekoop vellema velzeboer \
    venderbosch venderink venema venetiaan venmans vennema venneman vennik verbaan verbakel verbeeck verbeke verberk verberkt verberne \
    verbiest verbist verboon verboven verbraak verbree verbrugghe verbunt verburg verburgh verburgt vercammen vercauteren vercruysse \
    verdaasdonk verdier verdonk verdoorn verduijn vereecke vereecken vereijken verelst veres verfaillie vergauwen verhaag verhaegen \
    verhaeghe verhage verhart verheem verheijden verhelst verheul verheyden verhoeff verhoeks verhoeve verhoork verhulst verkade \
    verkaik verkerk verkerke verkleij verkroost verkuijl verkuijlen verlaan verlouw verma vermaat vermaire vermeeren vermeersch \
    vermeij vermeir vermeire vermeiren vermeule vermeylen vermond vermunt vernes vernhout vernimmen vernooy verouden verplancke \
    verploegh verrijp verrijt versantvoort verschueren verschure verschuur verschuuren versloot versluijs verspeek verspui versteeg \
    versteegen versteeghe versteijnen verstraaten verstraete verstraeten vertegaal vertommen vervaeke vervaet verveer vervoort verweij \
    verwer verwimp verwoerd verzijden verzijl veth viaene vidovic vieira vierbergen viergever vierhout viezee vigneron vijfvinkel \
    vijlbrief vijn vijselaar vilain villerius vinck vincze vinke vinkenvleugel visch vischer visscher visschers viveen vlaanderen \
    vlaar vlaeminck vlaming vlassak vleeming vleeschhouwer vlierman vlietstra vloedgraven vloet vogelsang vogt vogten voicu voigt \
    voisin volbeda volkering volkerink volkers volkov vollbrecht vollmer volman volmer voloshyn volp vondenhoff voogt voorberg voorham \
    voorhoeve voorneveld voorthuijsen voortman voorwinden vorobyov voskamp voskuil voskuilen vosmeer voss vosse vossebelt vosselman \
    vossenaar vossenberg vossers vredeveld vreeburg vreede vreeke vreeken vreeman vreeswijk vreugdenhil vreuls vriens vriesema vrieze \
    vrijenhoek vrijhoef vrijling vrijmoed vroegh vroegop vroklage vrouwenvelder vuijk vukovic vuong vuurens vuyst vyas vyent \
    waaijenberg waaijer waalboer waals waanders waasdorp waelbers waele wagemakers wagenaar wagenaars wagenknecht wagenvoort wagter \
    wahabi wahidi wahner wairata wakano walalohun walburg walczak waleruny walgemoed walkate walkowiak wallaart wallace walle wallinga \
    wallis walraven walravens walsh walstra walta walters walton walvoort wannet wanningen wapenaar wardak warmels warmerdam \
    warmoeskerken warnars warners warnier warnink warraich wasilewski wassink waterink waterlander waterman watermann waterreus \
    waterschoot wathelet watkins watson wattel wattiez wattimena wattimury wauthier wawrzyniak webb webster wedemeijer weeda weeink \
    weening weerdenbeck weerdenburg weerdt weerens weersink weersma wegdam wegener weggemans weghorst wegkamp wegman wegner weidema \
    weigel weihmann weijer weijermans weijman weijmans weijs weijters weima weimer weinans weinberg weinhage weinhold weistra \
    weitenberg weitzel welbers weldemichael weldeslassie welgraven weling welleman wellens weller welleweerd welmers welten wemmenhove \
    wennekens wennekes wenno wenting wentink werleman wermer wernecke wernink wersch wertenbroek wery wesack wesdijk wesdorp wesenbeek \
    wesseling wesselink wesselman wessels westera westerbaan westerhof westerholt westerhoud westerhuis westerink westerkamp \
    westerlaken westerman westermeijer westerveen westerveld westervelt westhoff westhuis weston westra westrik westveer weterings \
    wetserhof wezenberg whitehead whitehouse whittaker wiafe wichers wichgers wichink wickel wieberdink wieferink wiegerinck wiegers \
    wielaard wielders wielheesen wielinga wieloch wielson wiendels wierda wierdsma wieriks wieringh wiermans wierstra wiersum \
    wiertsema wijdenbosch wijering wijers wijga wijgerde wijgergangs wijker wijkhuijs wijma wijnalda wijnans wijnants wijnhof wijnhoud \
    wijnia wijnja wijnker wijnstra wijnveld wijsman wilbers wilbrink wilczek wildeboer wildenberg wilderink wilderom wilk wilkens \
    wilkin wilkins wilkinson willaert willame willeboordse willekens willekes willemen willemink willemsma willemstein williamson \
    willigenburg willink willis wilmart wilmet wilmink wilmotte wilmsen wilten wiltink wiltjer wiltvank winckens winkelhof winkelhorst \
    winkelman winkelmolen winkes winklaar winkler winsemius winterman wintjens wintraecken wippert wirth wirtz wiskerke wisman \
    wisselink wissing wissink witek withaar withagen witkamp witkowski witlox witsen witt wittebol witteler witteman wittwer \
    wlodarczyk woerdeman wohlgemut wojcicki wojciechowski wolberink wolbers woldegebriel woldemichael woldering woldu wolfert wolff \
    wolffs wolfjager wolfkamp wolfrat wollersheim wolski woltering wolterink wolthuis woltman wolvekamp wong wongsodikromo wongsonadi \
    woodward wooning wopereis wormgoor wormsbecher wouda woude woudstra wouterse woutersen wroblewski wrona wuarlela wubbels wubben \
    wubbolts wuestman wuijts wulferink wulff wullems wulms wuyts wyatt wynants wytema wytsma xhaka xhonneux xiong yaamoa yachou yadav \
    yagci yahi yahiaoui yakoubi yakovlev yanik yankov yapici yaqoubi yaremchuk yari yates yawson yazar yazgan yazici yeboa yeboah \
    yenigun yesilyurt yetim yeung yiadom yildiran yildirir yilmazer yirenkyi yolcu yoldas yordanov yorulmaz younan yousafzai yousefi \
    yousfi youssfi ypma ytsma yurchenko yurdakul yurt yurtsever yuzer zaadnoordijk zaaijer zaat zadran zahedi zahn zaidi zairi zaitsev \
    zakharchenko zakharov zakri zakrzewski zalman zamani zamfir zandee zandstra zandvliet zandwijk zanker zantinge zaouia zarei \
    zaremba zarioh zawada zawadzki zayed zeefuik zeelenberg zeeuw zegers zeijl zeilstra zeinstra zeldenrust zeldenthuis zelissen zelst \
    zemouri zengerink zengin zents zeqiri zeray zeroual zerouali zerrouki zhang zhao zhelev zhou zhuk zian ziane zichem zidane ziegert \
    ziegler zielhuis zielman zijda zijderlaan zijlema zijm zijtveld zimmer zimmerman zinzen ziolkowski zirme zitouni zitouny zivkovic \
    zobel zoer zoetebier zoeteman zoetemeijer zoetman zoetmulder zonderland zonderop zondervan zonderwijk zonnenberg zonneveldt \
    zoontjens zorbach zorlu zouaoui zouggagh zougui zoutendijk zuidam zuidberg zuiddam zuiderduin zuideveld zuidgeest zuidhof zuidinga \
    zuidwijk zuijderduin zuijderhoudt zuijderwijk zuijlen zukauskas zukic zuurbier zuurveen zuydgeest zwaagstra zwaal zwaanswijk \
    zwagerman zwamborn zwartbol zwarteveen zwarthoed zweekhorst zweering zweerink zweers zwetheul zwierink zwiers zwijnenburg zwinkels \
    zych
    """

  /// More surnames that are words, places or first names as well.
  static let moreAlsoWords: StaticString = """
    abbas abbes abdallah abdelaziz abdo abdulrahim abed abid abrahams adam adan adjei adu afriyie ahmed akar akay akbas akkerman \
    albert alberto albertus albrecht alders alexander alexandre alfons ali allan allard allen alonso alp altan altinkaya amerongen amo \
    ampofo amstelveen anand anastasia andela andre andries angela anghel anijs anima antoine anwar apaydin appel appels archer aria \
    ariaans arnaud arnold arshad asante ashton askar aslam ata atalay auger augustijn awad aydogan ayhan ayodele baa baak baan baar \
    baars baart babatunde backer bagdad baggerman bah bahar bai bakboord baker bakhuis bal balk ball bamba banks banning baran barber \
    barbier barendrecht barer baris barker barneveld baron barre barry bas bashir basic bates bax baxter bazin beck bedi beer beets \
    beier bell belle benaissa benard bender benjamins benoit benschop berger berghuis berhe berkhout bernard berry beukers beverwijk \
    bey bibi bie biervliet biezen biggen bigot bijl bijman bijvoet bik bilge bilgin binnendijk birch bird bishop bisschop black blake \
    blanco blees block blokhuis blokker blokland blokzijl blonk blot boakye bock bodegraven boekel boelen boender bol bolder bolk bolt \
    bolwerk bomer bond bonte bontje boom boon boot booth borg borger borst bots bouillon boulanger bourdon bourgeois bouvier bouwhuis \
    bouwmeester boyko boztas bradley brakel brandt bravo bray breeuwer brinks broeders brok bronkhorst brons brooks brown bruce bruins \
    bruintjes brunel brunet bruno bryan buck bui buis buitenhuis bull bulten bunnik burggraaf burns burrows bury butcher butler butt \
    butte butter caballero cai cakar cameron camp can cao carpenter carre carsten carter carton cecilia cen cengiz cents ceylan \
    chabane chahid chamberlain chambers chandler chang chaouki charles cheng cherif chin chow chretien christoph chu chukwu clark \
    claude clement close cock colas colin collier collin connor constant constantin conte cook cools cooper cornelis cornet cousin \
    couturier craig croon cross cruz cui daal dagdelen dai dal dale dalkilic dammers daniel danis daoud dar darko das davey david day \
    dean decamps deelen degen denekamp denis dennis denys diallo dib didier diemen dietrich dieudonne dif dijkers dijkgraaf dijkhuis \
    dijkhuizen dilek dillen dincer ding doelman does doesburg dolman dong donk donker donkers doorn doornbos dorst douglas doyen dreef \
    driesen drijver drijvers drub duarte dumitru duncan duong duran dursun dussen dyer eberhardt eckhardt eenhoorn eerden eersel \
    eigenwillig eilander eke elliott ellis elmas eloy elshof emmen engel ercan erdal eren ergul ergun ernst ertugrul etienne \
    everdingen evren ewijk eze fabriek fadel fan fang farah fares farmer fat fathi faust felicia felipa fellah feng ferhat field \
    fijten fikri finch fink firat fisher flans flapper floor flu fokker fontein ford fortes fortuin foster fox francis franck francois \
    frank franke franken franks freeman french friedrich fritz frost fry fuller gabriel gaillard gall ganesh gao garner gautier gay \
    geilen gemert genot gent gentile george georges gerard gerlach germain gestel ghislain gibbons giessen gijzel gilbert gill gilles \
    glas goblet godin goedbloed goedkoop goeman goes gok gokcen gong gordon gorp gotthard goudriaan goudswaard graanoogst graauw graca \
    graf graham grant gray green gregoire gregory grein grep griffin griffioen groenland grond groothuis gros gross grosse guillaume \
    gul gun gunay gunther guo guven guzel haaften haak haarlem haas habib hadi hadji hafid hagen hagenaars hagos haider hakkers hale \
    hall hamadi hamdi hamel hamer hamming hamoudi hamza han hanna hao harding hardy haring harkema harms harrison hart harvey has \
    hasan hazelaar hazen heath heemskerk hees heesbeen hein heinrich heinz helder heller hengelaar hengst henk henni henry hens \
    herbert herder hering herman hermann herve heser heuser heythuysen hicks hidalgo hill hoang hocine hoek hoeks hoepel hoeve hoeven \
    hoever hofstede hofstee hok holden holt holvoet hommels hong honig honore hoogland hooglander hooi hop hope hoppe horn horsten \
    hoste hou houtzager houwen hove hovel hoving howard hsu hubert hui huigen huisden hummel hunt hunter hussain hussein ibe ibrahim \
    ingen ipek iqbal isabella iscan issa ivan jackson jacob jacques jacquet jagers james javed jha jia jin joe johann john jongeling \
    jongste jonk jonker jonkers jonkman joos jordan joris joseph joyce juliana julien junk junken junker kaan kade kadi kahsay kalf \
    kali kamara kamel kamerling kampen kamphuis kappers karam karman kasteel kats kay keizers kelly kemp kenan kenter kerkhoven kern \
    ketelaar keur keus keuter khadra khaled khalil khan kidane kiel kievit kikkert killer king kir kiran kiss kizil klaus klaver klei \
    kleinhout klemt klerk klijn klinkhamer klomp klooster kloosterhuis klop kluge kluiver kluivers knaap knappe knarren kniest knight \
    knol knook kobus kocabas koek koene koetsier kohl kolk kollen kommer konijn kooiker kooiman kool koopman koot kop koppers kops \
    korf kornelis korporaal korsten kosters kot kouters kozak kraai kraak kraan kramers krant kreeft krijger krijgsman kristen kroes \
    kroezen kromhout kronenberg kruis kruit kruk krul kuil kuiperij kuit kul kunst kuru kus kwak kwakkel kwint lai lal lam lamb \
    lambert landheer landman landsman lane langen langer langerak lans lau laurens laurent lauw laven law lawrence leach lech lee \
    leemans lees leeuw leeuwin leger lei lekkerkerk lelieveld lenz leon leonard leone leonora leus levering levi levy lewis lijster \
    lim lin lindeboom ling linger linke lips lis little liu lloyd lodder loef lok lommen long loos lopes lord lorenz lorenzo louis \
    lourens lower lu lubbers lucas lucht lucia ludwig luiken luiten luo luu lynch maasdam mace mahadew mahmood mahmoud mai maillot maj \
    malek malik mallet manco manna manning mans mansour mantel manuela mao marek mares maria marie marien marin marion markus marques \
    marsh martel martha martijn martin martina martini martins martinus marty mary mason masse maten mathieu mathilda matthijs maurice \
    maurits may mebrahtu medina meerkerk meerman meert mees melis mende meng menger mensa merkel merle mert metin metselaar mey michel \
    middel middelburg mies mignon mihai miles miller millet mills mink minnaar minne miranda mirza mitchell mock moed moerdijk moes \
    mohamud mohan mok mokhtar molenaars moll moluk monde monster montfoort moons moor mora morel morgan morren morris mortel mortier \
    moss mosterd motte moussa mouton mouwen muis mulders munsters murphy mustafa mutsaers naarden nab nabil nacer nagel nagels nair \
    najib nanda narain naser nasser nazli nelis nelson nette newton ng ngo nguyen nicolaas nicolas niekerk nieuwkoop nieuwland \
    nieuwpoort niezen nijland nita nobel nobels noble noblesse noel nolan noordhoek noordpool noordzij norman north nota noten nouri \
    nout nti nys obdam obi odor oemar oguz okbay oktay oldenburger oliver olivier omes onderwater ooft ooms oosten oosterbeek \
    oosterwijk oosting oostrum orhan orlando ors oruc osman oswald othman oti ott otte otter otto ouarda ouden oudsten ouwerkerk \
    overtoom overwater owen ozan ozbay ozdal ozel ozgun ozyurt paap pacht page pages palmer pan parent parker parkinson parry parsons \
    pascal pascual patty paul paulina paulus pauw payer peacock peek peels peet pekel pelgrim pellegrino pels pelser pelsers pen peng \
    penning perry persad petit petrona peulen pfeiffer philippe philips phung piek pieper pierre pieter pieterman pijl pijnacker \
    pijnappel pikeur pinkster pinto planken planting plas plat ploeg plomp ploos plug pochet polak poldervaart pols pons pont ponten \
    pool poorter poot pop pope porter post potgieter pots potter potters pottier poulain power prakken prasad price priem prikken \
    pronk proost proper pruim pul punter put puts qian qin qiu quinn raamsdonk raap rabia rafaela rahim raja rajan ram rama rami rana \
    rao rap raymond read rebel reed reef rees reeves regales regeling reina reinhardt reis remmers remy ren renaud renault renders \
    renner rentmeester reuter reuver rey rice richard riek rietveld rijbroek rijkaard rijken rijs rijsbergen rijswijk rijt rikken \
    riley ring rinkel ritmeester robben robert robin roemer roering roest roger rogers rogge roland romain roman romer rompen ronde \
    rongen roo roosendaal rosa rosalia rose rosier rosmolen ross rossen rossum rostam rouw roy rozenblad rozenboom rozendaal ruben \
    rudolph ruggiero ruiken ruis ruiten ruiterkamp rump rupert russell ryan saad sabri sac saci sadat sadik saeed safak sager said \
    sakar sakkers salah salem salim salman salmi salmon samatar sambo samson sandor sanli sanna santos sas savage savas saygin sayin \
    schaaf schaars schaart schacht schalk schalken schalkwijk schaper schapers scheel scheer scheerder schelling schenk schenkel \
    schenkels schepper scherpenisse scherpenzeel schieman schijf schijndel schijven schilder schilders schilling schilt schimmel \
    schippers schoen schoenmaker schokker schol schonk schoof schoon schoorl schram schrijvers schrik schroten schuil schuit schuring \
    schut schutte schutten schutter schuur scott seinen selami sen senol seven sevim sevinc seyhan sezer sezgin shah shahid shahin \
    shankar sharp sheikh shepherd shi short sidibe siepel silva simon sims sjouke slagboom slaghek slagman slagveer slob slomp sloof \
    sloot slot slots sluimer slump smaal smal smart smelt smet smid smilde smith smolders smook sneep snellen sneller snijder snik \
    snoei snoek snoeren song sow spaan spaander speel speelman speer spencer spier spiering spies spijker spijkers spits splinter \
    spoor spoorman springer sprong sprundel staal stam stan stanley stap star stark starren stas steeg steeman steenbakkers steendam \
    steenhuis steens steenwijk stefan stens stephan stern steur stewart stijger stijl stikker stoel stok stokes stokvis stol stolwijk \
    stone stoop stoppels storey stork storm stout straat streefkerk streng strijker strik stroband strobbe stroeve stroop struik \
    stuifzand stuiver stuurman su suiker summers sun suzer swift ta taal tack tadesse tahar takken taks tamboer tan tang tao tap tariq \
    teeuw tekle temel tesfai tesfay tesfaye teunis tewelde tezcan thibault thibaut thierry thies thijs thomas tijani tilman todd toker \
    tolboom tolk toll tollenaar tong toonders toorn top topic toppen topuz tramper treffers treur trinh trommelen tromp troost trost \
    tse tucker tudor tuil tuinman tuna tuncer turgut turk turner tutu tyler ugur uitham uitslag ullrich ulrich urbain urban ustun \
    uygun vaandrager vaartjes valentin valkenburg valkenier valpoort vasile vaz veenbaas veendam veenendaal veenhuizen vega veldhoen \
    veldt venhuizen verdoold verhaar verheugt verhoog verhoogt verkuil verlaat verloop vermeent vers verschoof versluis versnel \
    verstraten vervaart verwey vets vetter vicente vidal viel vijfhuizen vijver villa vincent vinkers vissers vitale vitali vlad vlam \
    vlas vledder vleeshouwers vlieger vlot vlug voet vogelaar vogelaars vogelenzang vogelpoel vogelzang volders volk volkert vonk \
    vonken voorde voorend voorhuis voorn vrede vriezen vrind vrolijk vroom vulpen vural vuren waard waardenburg waas wachter wade \
    walker wall walter walther wan wang ward warmer warner warren warsame wassenaar waterberg waters waterval watts weel weerd wehkamp \
    wei welch welling wells weltevreden welvaart wende wendt wenzel werkhoven werkman werner wessem wester westerbeek westers wetering \
    wever wevers wezel wheeler white wiegel wiek wieland wijnberg wijnbergen wijnstok wijntjes wildeman wildschut wilhelm wilke willem \
    wilson wind winder windt winkelaar winters wissels wissen witjes witman wits witteveen witting wobben woldendorp wolf wonderen \
    wood woods workum worm worst woudenberg wright wu wulf wyns xia xiang xiao xie xu xue yahia yaman yan yang yao yasar yemane yener \
    yesil yi yigit yin yip yohannes young yousif yu yuan yucel zafar zagers zakaria zaki zand zandbergen zandboer zandman zandt \
    zeestraten zeevaart zegveld zeilmaker zekarias zeng zevenbergen zevenhuizen zheng zhong zhu ziel zijderveld zijl zijp zoet zoete \
    zoeten zomerdijk zoons zouhair zwanenburg zwarts zweep zwemmer zwetsloot zwiep zwier
    """
}
