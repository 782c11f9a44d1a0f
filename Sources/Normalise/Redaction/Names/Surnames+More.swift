extension Surnames {
  /// More surnames that are hardly ever anything else, of the Netherlands and of the countries from which people came, A to J.
  /// In part after the name lists of Faker for Python (MIT licence, copyright 2012 Daniele Faraglia and contributors).
  static let moreToJ: StaticString = """
    aalbers aalbersberg aarnoudse aarras abada abarkan abbad abbadi abban abbasi abbassi abbink abbott abboud abdellaoui abdelli \
    abdelrahman abdou abdouni abdulla abebrese aberkane abhelakh aboraa abou abouda aboukir aboulkacem aboutaleb abrafi abrassart \
    abreu achahbar achahboun achbar acheampong acherki achiaa achouitar achour achouri achterberg achterhof achterkamp acker ackermann \
    adda addae addi addo aden adeyemi adhin adiguzel adler adolph adoma adomah adomako adriaanse adriaens adriaensen adriaenssens \
    adusei adutwum adutwumwaa adwubi afallah afirifa afkir afoakwa afrah afrakomaa afridi agarwal agbaje agbenyega agca agovic aguilar \
    agyapomaa agyapong agyare agyei agyeiwaa agyekum agyemang aharchi aharrar ahin ahmadzai ahmetovic ahmidou ahortor ahuja aidid \
    aipassa aissani aissaoui aissati aitlahcen aittaleb ajarrai ajdid akachar akarsu akbaba akbari akbarzadeh akbulut akca akcay akdag \
    akdeniz akdogan akerboom akgun akgunduz akhiat akhtar akihary akinci akinola akkaya akkermans akkoc akkouh akkus akman akoaa akoto \
    akowua akpinar akrouh aksu aksut aktepe akuffo akyaa akyeampomaa akyeampong akyena alahmad alali alberda alblas albu aldershof \
    alekseev alemdar alexeev alhamwi alhussein alibaks alic alihoesen aliu aljabouri aljasem alkan alkema alkhalaf alkhatib allain \
    allal allali allouch allouchi almasri almeida almohammad alomar alsayed alshami altay althof altintas altunbas altuntas alves \
    alyousef alzoubi amaadachou amakran amankwah amaouch amara amari amatdjais ameur ameziane amghar amhaouch amini amiri ammari amoa \
    amoah amoako amoakowaa amoanimaa amoasi amoateng ampadu ampofowaa ampoma ampong amponsa amponsah amrane amraoui amri amrouche \
    amrouni anane anciaux anderson andorful andrade andreev andrews andringa andrzejewski angelov anim aniroedh ankersmit ankra annan \
    anokye anouri ansa ansah ansari ansomaa ansomah antonissen antunes antwi antwiwaa aouad aourik apituley aponno apostolov appelhof \
    appia appiah arab araujo arbaoui archich ardjosemito arendsen aretz arhin aribi ariens arikan armstrong arnould arntz arora \
    arslanbas arslanian arsoy asadi asamoa asamoah asantewaa asare asbai asenov asenso asiama asiedu asieduwaa asrih assahli assche \
    asselbergs assink assouiki ataa atak atanasov atas atasever atkins atkinson atmani atmodikromo atta attahiri attia attihuta atzler \
    aubert aubry auch auer aumann austermuhle austin autar auwera avci avdic avdiu averink awale awuah ayad ayadi aydemir aydogdu \
    aygun aynan ayong ayyildiz azahaf azaoum azarfane azdoufal azevedo azghari aziki azimi azizi azmani azouagh azouzi azzam azzaoui \
    azzouz baadjou baafi baah baaij baali baawia babic bacha bachiri bachmann badal badaoui badloe badri badu baele baelen baere baert \
    baetens baets baeyens baffoe baghdadi bahadoersingh bahaj bahida bahloul bahr bahri baig bailey bailly bajrami bajric bajwa bakhat \
    bakhouche bakhti bakhtiari bakkenes bakkouri balah balan balci balciunas baldew baldewpersad baldewsingh baldwin balentina \
    balgobind balkema balkenende balogh balogun balraadjsing baltus balvers banerjee bangura banouh bansie banwarie baptista barakzai \
    baranowska baranowski barbe barbieri barbieux barbosa barbu barendse barkaoui barkholz barlow barnes barnett barrett barros \
    bartelink barth barthelemy bartholomeus bartlett barton barzani basar basaran baskan bastiaans bastiaansen bastien bastin \
    battaglia baudoux baudry bauduin baum baumann bauwens bawuah bayar baydar bayer baykal bayrak bayraktar bazur bazzi beaujean \
    bechan beckmann bednarek beeck beeckman beekhuis beekhuizen beekmans beelen beenen beenhakker beernaert beernink begic begue \
    beguin begum beharie behbahani behzadi beijer bekaert bekkali bekkaoui bekker bekkouch beks bektas belaarbi belabbes belaid \
    belaidi belarbi belbachir belghazi belhadi belhadj belhaj belkacemi belkadi belkaid belkas belkheir belkhir belkhiri bellini \
    belmans belmokhtar belov beltman benabdellah benahmed benaicha benamar benamara benameur benaouda benbrahim benchaib bencheikh \
    benedetti benhaddi benhammou benjelloun benkirane benmoussa bennani bennett bennis benomar bensalah bensalem bensdorp bensellam \
    benslimane benson bentaher benthem benthin bentley benyahia benyaich benyamina benyoucef benzakour benziane beqiri berendsen \
    berenschot bergervoet bergh berghe berghmans bergkamp bergmann bergsma berhitu berisha berkane berkani berkelaar berkhof berkvens \
    bernardi bernards berndsen bernier berrada bertels bertens berthelot bertholet bertin bervoets berzins besic besnard besseling \
    besselink besson betjes bettahar bettioui beukema beumer beurskens bevan beyens beyer bezemer bhaggoe bhagwandas bhagwat \
    bhairosing bhatia bhatt bhatti bhoelan bhoendie bhola bholasing bianco biekram bielecki biemans biemond bien bieniek bierman \
    biermans biesheuvel bihari bihi bijleveld bijlsma bijnaar bijsterveld bilgic bilici bilir bilyk binda bingol binnekamp binner \
    birinci birnbaum bishesar bisoen bisseswar bisumbhar blaauw blackburn blaise blanchard blanchet blankenstein blaszczyk blijleven \
    blin bloch blokdijk blommaert blomme blommers blondeel blondel blondiau blumel boadi boadu boahen boakyewaa boamah boatemaa \
    boatemaah boaten boateng bodart boddeus bodewes bodin bodson boeck boeckx boedhoe boedhram boeijen boejharat boekelman boekema \
    boekhout boelens boels boerboom boere boerema boerhof boerkamp boerleider boersema boersen boeve bogaards bogaart bogaerts \
    bogdanov bogdanova bogers bohlander bohm bohnbach boijmans bokhorst bokhoven boland bolander bolhuis bolnbach bolton bolzmann bona \
    bonbach bondar bondt bonekamp bongers bonhof bonneau bonnin bonsra bonsu booij boomsma boone boonstra bootsma borges borghuis \
    borgman borisov borkowski bormans borner borremans bosak bosboom boschma boschman bose bosgraaf bosnjak bosompem bosscha bossche \
    bosscher bossuyt bosveld botermans bottse bouabdellah bouabid bouafia boualem bouaziz bouazzaoui boubekeur boucetta bouchaara \
    bouchama bouchaou bouchareb bouchat boucher bouchet bouchez bouckaert boucsein boudart boudhan boudiaf boudjemaa boudouh boudraa \
    bouguerra bouhaddou bouhlal bouhout bouich boujdad boujnan boukhalfa boukhatem boukhris boukich boukili boulahcen boulahrouz \
    boulay bouloudnine boulouiz bouma bouman boumaza boumediene bounab bouras bourass bourguignon bourik bours bousaid bousetta \
    bousquet boussaid boutahar boutaib boutaleb boutin boutros bouvet bouyaakoub bouyaghrouf bouzambou bouziane bouziani bouzid \
    bouzrou bovy bowen boyle bozdag braakhuis braakman bracke bradshaw brady braeken braem brahimi brahmi branco brande brandenburg \
    brandsen brandsma brasseur bravenboer breedijk breedveld breman bremer bremmer brennan brenninkmeijer breton breuer breugelmans \
    breukelman breunissen breur brewster briand brichard briemer briggs brinkhof brinkhuis brinkman brinkmann brito broeck broeckx \
    broekema broekhof broekhuijsen broekhuis broekman broekmans broens broeren broersen broersma bronsgeest brookes broun browne \
    bruder brugge bruggink brugman bruijn bruijns bruinink bruinsma brull brummelhuis brummer brun bruneau bruneel bruning brunings \
    brunninkhuis brussee bruycker bruyere bruyn bruyne bruyninckx bryant brzezinski buchholz buckley bucur budak budhai budhu budie \
    budig budy buelens bugday buijsman buijtendijk buisman buisson buiter bukkems bulbul bulduk bulthuis bultot burema burgering \
    burgess burgman burgmans burke burleson burton busch buschman bussink buurma buyse buysse buyuk byrne bytyqi caanen cabral cakir \
    cakmak calik caliskan callebaut callens callewaert calmeijer calvo cambier campbell campenhout campos camurcuoglu camus canisius \
    cano canpolat capelle caprino cardon cardoso carey carlier carmona carneiro caron carpentier carr carrasco carroll cartwright \
    caruso carvalho casier caspar cassart casseres casteleyn castillo castro cattaneo cauberg caudron cehic celebi celis cetinkaya \
    ceulemans ceuppens cevik chaabi chaara chadwick chafi chahbi chaib chaitram chakroun chan chander chandrikasing chaouch chapelle \
    chapman charef charif charkaoui charlier charlton charpentier charrier chartier chatar chatou chaudhary chaudhry chauhan chauveau \
    chauvet chauvin chedi cheema cheikh chellaoua chemlal chen chergui cheriet cherifi cherkaoui cherradi cheung chevallier chibani \
    chikh chikhi chirila chiu chmielewski chojnacki chong chopra chotkan chouaati choudhury choukoud choukri christiaanse christiaens \
    cicek cichorius cieslak cifci ciftci cijntje cillekens cimen cinar ciobanu claesen claeys clarijs clarke clayton cleef clements \
    clerc clerck clercq cloin cloosterman closset cnossen coates coban codrington coelho coenders coene coenegracht coenjaerts \
    coervers cohen cojocaru colak colaris cole coleman coles colijn colinet collard collart collet collette collignon collins colman \
    colot colpaert colson coman compere compier comvalius concincion coninck connolly conradi constancia consten conteh conway cooke \
    coolsma coopmans coorens coppola cordier corlu corman cornelisse cornez cornil correia corsius corstjens cortes cosic cossu \
    costantini coste coster coulon coumou courtens courtois couvreur crahay cramer crauwels crawford creemers cremer crespo crielaard \
    crins cristea croes crombag crooijmans croonenberg cruden cruijff culot cunha cunningham cuperus curfs curtis cuvelier cuyper \
    cuyvers cyrus czajka czarnecki czerwinski daako daakoaa daalderop daalen daalhuizen daamen daams daanen dackus daele daems dahbi \
    dahir dahmane dahmani dahri daldal dalmeijer daly damhuis damico damme damstra dang dankerlui dankwah danso dardenne davids \
    davidson davies davis davison davoudi dawson dayala debidin debie debipersad debroux debruyne deceuninck dechamps decker declerck \
    declercq decock deconinck decoster deelstra defesche degroote degryse degueldre dehmel dehon deijkers deira dejardin dejonghe \
    dekeyser delacroix delaere delahaije delannoy delattre delaunay delcourt delcroix deleu delforge delfosse delgado delhaye delhez \
    delic delmas delmotte delorme delporte deltour delvaux delvigne deman demanet demaret demeulemeester demeulenaere demeyer demeyere \
    demiray demirbas demirci demirel demirhan demirkan demirkaya demirkiran demirtas demmers demoulin demuynck deng denz depoorter \
    deprez depuydt derbal dereli derhaag derkaoui derks derkx derouiche derradji dersjant dervishi derycke desai desantis descamps \
    deschamps deshmukh desmedt desmet dessart dessel dessy detaille dethier detournay detry deumens deurenberg devaux deville \
    devillers devolder devos devriendt dewaele dewez dewilde dewit dewitte dewkalie dewulf dhillon dhondt diaconu diaf diakite diarra \
    dias dickinson dieleman diepenbroek diependaal diepenhorst diepeveen dierckx dierick dierickx diesveld dieteren dietz dieu dihal \
    dijck dijkema dijkhof dijks dijkshoorn dijksma dijkzeul dijoux dikmen dinc dinh dinkelaar dinu diop dippel dirie dirkse dirksen \
    ditschlerin dixon djaoen djebbar djellal djellouli djie djoemai djokic djordjevic djoudi doan dobbelaere dobes dobre dobson dockx \
    docquier dodd doekhi doekhie doeleman doerga doergaram doeven doganay dogru dogruer doherty dohn domanski domhof dominguez \
    dommerholt donati donkersloot donkor donnay donnelly dony doorakkers dooren doorenbos doppenberg doran doring dorr dorrestein \
    dorrestijn dorschner dortmans douma doumont douven douwes douwma dowerg doyle draaijer draaisma dragman dragomir dreuw drewes \
    dreyer driehuis driessche dringenberg driouch druart drubin druijff duah dubbeld dubbeldam dubuisson duchene duchesne duda duez \
    duffy dufie dufour dufrane dufrasne duhamel duifhuis duijf duijn duijndam duijvestijn duinker duinkerken duivenvoorden duizings \
    dujardin dulder dumanli dumas dumont dumortier dumoulin dundar dunn dunnewind dupre dupuis dupuy duquesne durak durand durant \
    durdu durieux durmaz durmus durrani dury dussart dutrieux dutta duursma duval duvivier duymaz dwamena dwarka dwarkasing dwarshuis \
    dyachenko dyck dzafic dziedzic ebbers ebbinge ebert eberth eboigbe ebrahimi echtelt eckbauer eckert eddaoudi eding eduards edwards \
    eeckhout eeftink eekhof eekhout eelman eerkens egberink egberts egelmeers eggels eggens eggermont eggink eghbali egorov ehlert \
    eijkelenboom eijkelkamp eijkman eikelboom eikelenboom eikenaar eimer eimers einerhand eisden eising ekermans ekici elaissati \
    elamrani elazzouzi elbersen elboukhari elderman elezi elfassi elfering elferink elghazi elhaddioui elhadioui elhage elhajji \
    elhamdaoui elidrissi elings elkaddouri elkhattabi elmaci elmi elmokhtari elmont elmoussaoui elouali elouardi elsinga elsinghorst \
    elskamp elyaakoubi elzinga emanuels emmens enache enckevort endeman engbers engbersen engberts engelbertink engelhart engelsma \
    engelsman englebert engwegen ensinck ensing ensink epping eppink eraslan erbas erdemir erdmann erens ergin erkelens ernens errami \
    ersoy ertas erturk esen eser eskandari esmaeili esmeijer essajas esseboom essink esteves etzler etzold eussen eustatia evans \
    evenhuis everaars everaert everaerts everink eversdijk evertse evertsen evora evrard ewalds eykman eynde ezzaki ezzarouali faassen \
    fabbri faber fabre fabry fadli faes fahmi faivre fakiri faqir faqiri farahani faraj farhadi farhane faria farissi farkas farooqi \
    farrell farzadi fatah fatihi fauconnier faulkner faure fayad fazekas fazlic fechner feddema feddes fedorenko fedorov feenstra \
    feijth feijts fekete felders ferdinandus ferguson fermont fernandes ferrand ferrara ferraro ferreira ferretti ferri ferwerda feys \
    fiebig fiedler fielmich fierens figueiredo filipek filipovic finke fiolet fiore fitzgerald flament flantz fleming fletcher fleury \
    fliegner flinterman flootman florack florea flores flynn fofana fofie fokkema fokkens folkers folkersma fonseca fontaine fontana \
    fontijn foriwaa forson forster fortuyn fosu fosua foucart foucher fouquet fowler frankena franklin franse franzen fraser frederiks \
    frederix freij freitag freitas frema frencken frere freriks fretes freudenberger friedman frijters frimpomaa frimpong fritsch \
    fritsma frohlich froma frusch fuentes fuhler fuijk fung furtado gaalen gaastra gacem gadet gajadhar gajadien gajda gajewski galama \
    galema galjaard gallagher galle gallego gallet gallez galli gandhi ganga gangadin gangapersad ganpat ganzeboom ganzevoort gardiner \
    gardner garg garrido gashi gasmi gaspard gaspersz gatti gaudin gauthier gebrehiwot gebrekidan gebremariam gebremeskel \
    gebreselassie geenen geens geeraerts geerdink geerink geerkens geerling geerlings geerse geerts geertsema geertsma gehringer \
    geiger geisel geisler geissler gelder gelderblom gelderen gelderman gelens gemerts genc genechten genuchten georgiou gerads \
    geraets gerardu gerbers gerbrands gerbrandy gerdes geritsen gerlings gerrekens gerrits gerritse gerritsma gersen gerssen gertz \
    gerven geschiere gessel geudens geuens geujen geurink gevaert geyik ghaderi ghaemi ghafari ghafoerkhan ghali ghanem ghannam gharbi \
    ghazouani ghebremedhin ghebreyesus gheorghiu gherbi gholami ghorbani gibbs gibson gieles gierschner giess gijben gijsbertsen \
    gijselaers gijzen giles gilhuis gillain gillard gillet gillis gilson gimenez ginkel giraud girigorie girjasing girschner giuliani \
    gjoka glasbergen glastra glazenburg glineur gloudemans glover glowacki gnatz gobardhan gobbels gobert gobind gobindram godard \
    godart goddard godefroid godett godfrey godfroid goedhart goedhoop goedmakers goeloe goemans goerdajal goerdat goethals goethem \
    goezinne goff goffaux goffinet goilo gokalp gokmen goktas gokturk goldberg goldstein golubev gomes goncalves gondal gooding \
    goodwin gooijer gooren goosen goossen goovaerts gopalrai gopie gorecki goris gorissen gorlitz gorter goselink gospodinov gosselin \
    gosset gossiaux goudsblom goudsmit gough gould govaerts goyal goyvaerts gozubuyuk graaff graafland graafmans graeve graindorge \
    gramberg grandjean grassi grasso gravenberch gravendeel gravesteijn greef greenwood grenier grewal griffiths grigore grijpstra \
    grimbergen groenendaal groenendijk groeneveld groenewegen groenewoud groenhof groenhuis groenink groenleer groenveld groenvelt \
    grondin groof groote grooteboer grootenboer groothedde grootjans grootscholten grootveld grosjean grotenhuis groth grottner \
    grubben gruber gruijters grzelak guclu gude guendouz guennoun guerfi guerra guerreiro guerrero guerrini guessoum guibert guichard \
    guijt guilbert guillet guillon guillot guillou guiot guldemond gulec gulen gulikers gullu gulmez gulyas gumprich gumus gundogan \
    gundogdu gunduz guner gungor gunpf gupta gurbuz gursoy gustin gute gutierrez gutknecht gutowski guyon guyot gyamfi gyamfiaa gyan \
    gyasi gyasiwaa gysels haagen haagsma haaijer haakma haakman haandrikman haanstra haarhuis haarman haarsma haartsen haase haasnoot \
    habraken habte habtemariam hachemi hachimi hachioui hacioglu haddioui haddouche haddouchi haddouti hadjadj hadjar hadraoui haemers \
    haering hafkamp hagedoorn hagelaar hagenbeek hagendijk haidari hainaut hajdari haji hajjaj hajjar hakimi hakvoort halbertsma \
    halfwerk halilovic haliti hallal halleux hamad hamadouche hamann hamdan hamdani hamdoune hamelink hamersma hamidi hamidou hamilton \
    hamlaoui hammadi hammond hammouch hammoud hammoudi hamon hamri hamstra hamzaoui hamzic hancer hancock hande hanegraaf hanekamp \
    hanel hannecart hanneman hannen hannink hanoeman hanse hansma hanson hanssens haouach haqiqi harbers hardjoprajitno hargreaves \
    harink harloff harmens harmsen harmsma harpal harper harris hartemink hartgers hartholt hartkamp hartkoorn hartley hartman hartog \
    hartogh hartsuiker hartung hartveld hasanovic hashemi hashimi hashmi hasper hasselaar hasselbaink hasselman hassoun hassouni \
    hatimi hato hauffer haumahu haveman haverkamp haverkate haverkort havermans havinga hawkins haxhiu hayes haynes hayrioglu hayward \
    hazelhoff hazenberg hazewinkel hebert hecke hecker heeg heemstra heeren heeringa heerings heerkens heerma heersink heesakkers \
    heezen hegedus hegeman hegger hehanussa heida heidari heidema heideman heidrich heijboer heijer heijink heijkoop heijman heijmans \
    heijnekamp heijs heijstek heikoop heinemans heinink heins heinsbroek heintze heinze hekker hekkert hekma hekman hellemans hellwig \
    helmers helmich helmink helsen helstone hemai hemert hemmes hempel henck henderson hendrick hendrikse hendriksen hendriksma \
    hengeveld henin henkes hennekens hennink hennipman henrard henrion henriques henrotte henschel hensels henstra hentschel herbst \
    herck heremans herfkens hermanides hermanns hermansen hermighausen hermsen hermus herpers herrera hersi hertrampf herzog hess \
    hesse hesselink hessels hethur hettner heutmekers heuvelman heuvelmans heuver heuving hewitt heydari heydrich heyenrath heylen \
    heymans heynens heyvaert hiddema hiddink hietbrink hietkamp higgins hijmans hilali hilberink hilbers hilgers hilhorst hillebrand \
    hillebrands hillenaar hiller hilton himmi hindori hindriks hinloopen hira hirasing hirsch hitipeuw hnatiuk hoarau hoareau hobbs \
    hobert hochstenbach hodgson hoebers hoecke hoedemaker hoedeman hoefman hoefs hoeijmakers hoeke hoekerd hoeksema hoeksma hoekzema \
    hoenderdos hoenderop hoenjet hoenkamp hoenselaar hoevenaars hoevers hoffman hoffmans hofhuis hofig hofkamp hofkes hofland hofman \
    hofmans hofmeijer hofs hofsink hofsteenge hogema hogenbirk hogenboom hogendoorn hogenelst hogenhout hogenkamp hogervorst hogeveen \
    holkamp holland hollander holleman hollemans holloway holman holmes holsappel holsten holterman holthuijsen holthuis holtkamp \
    holtrop holtslag holwerda holzapfel holzenbecher hommes honcharenko honee hooft hoogeboom hoogeland hoogendam hoogendijk \
    hoogendoorn hoogenraad hoogerbrugge hoogervorst hoogerwerf hooghiemstra hoogkamer hoogsteder hoogstraten hoogteijling hoogveld \
    hooijer hooijmans hooiveld hooper hooplot hoornstra hopkins hoppenbrouwers horemans horle hornich hornig horsman horstink horstman \
    horton horvath hosseini hoti houari houbban houbiers hougardy houghton houkema houkes houtkamp houtman houtsma houtvast houweling \
    houwelingen houx hovestad hovius howarth howe howell howells hoxha hristov hrytsenko huang huart hubel hubens hubers huberts \
    huberty hubin hudson huet hughes huhn huijbregts huijer huijgens huijser huijsman huijsmans huijzer huisinga huiskamp huisken \
    huiskes huiswoud huitema huitsing huizer hukom hulle hulleman hulscher hulsebos hulshof hulsman hulstein hulzebos humbert humblet \
    hummelink humphreys humphries hundscheid hupkes hurkens hurkmans hurst huskic hussaini hutchinson huth huwae huybrechts huyghe \
    huynh huys huysmans hyde hyseni iancu ibanez ibnou ibrahimi ibrahimovic idaomar idbella iedema iglesias igwe ihalauw iheanacho \
    ihsanoglu ijpelaar ijsseldijk ijzerman ikan ikhlef ilahibaks ilic iliescu ilunga imbert imeri imming impe imrani inan ince ingelse \
    ingenhoest ingram inia inonu iordache ipenburg isenia isik islami ismaili isri issel ivanchenko ivanenko ivanovic ivanovich iyer \
    jaadi jaafari jaarsma jabbour jabczynski jabri jackel jacobse jacobsen jacquemart jacquemin jacquot jadnanansing jadot jadoul \
    jafari jagbandhan jagernath jaggan jagroep jagt jahangier jahangiri jahn jain jainath jakel jakubowski jalali jama jamali jamanika \
    jamaoui jamar jamshidi janga janik janissen jankauskas jankie jankovic jannink jansdam janssens jantsch janzen jaouhari jarvis \
    jasarevic jashari jasinski jastrzebski jaworska jean jebbari jellema jelsma jenkins jenneskens jennings jessel jeuring jeurissen \
    jharap jhinkoe jiang jiawan jilderda jitan jobse jockel joeloemsingh joemmankhan johnson johnston jokhan joling jolink joly jonck \
    jonckheere jones jongaman jongbloed jongejan jongeneelen jongenelen jongepier jongerius jonghe jongkind jongman jongmans jongsma \
    joosse jopich jorink jorna jorritsma josephia joshi joubert jourdan jovic jozwiak juffermans juhasz jukic junck juncken jung junge \
    jungerius jungfer junitz jurgens jurisic jurriens juttner
    """
}
