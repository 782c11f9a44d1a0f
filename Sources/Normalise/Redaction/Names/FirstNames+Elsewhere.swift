extension FirstNames {
  /// First names from the countries from which people came, A to J.
  /// In part after the name lists of Faker for Python (MIT licence, copyright 2012 Daniele Faraglia and contributors).
  static let elsewhereToJ: StaticString = """
    abbas abbie abdelali abdelatif abdelfattah abdelghani abdelillah abdeljalil abdelmajid abdelouahed abdelwahid abdennour abderaouf \
    abderrahmane abderrazak abdeslam abdessalam abdiaziz abdikadir abdirahim abdirizak abdisalam abdoul abdulahat abdulaziz abdulbekir \
    abdulcemal abdulgazi abdulhadi abdulkadir abdulkarim abdulkerim abdullatif abdulmenaf abdulqadir abdulrahim abdulsamed abdulsemet \
    abdulwahab abdurrahman abdurresit abedin abeeku abeiku abid abida abidin abilio abir abiye abla abolfazl aboud abram abrehet abril \
    abuzar acar acarkan achie achille achim acikel acilay aclan adak adal adalbert adalberto adama adamo adan adasal adela adelaida \
    adelaide adelardo adelasia adele adelgunde adelia adelina adelinde adeline adelmo adham adhanom adib adigun adila adile adilson \
    adina adjei adjoa adlan admira adolf adolfine adolfo adora adoracion adriane adrianna adriano adrien adrienn adrienne adviye aenne \
    afaf afer afewerki afia afife afnan afonso afra afram afrem africa afrim afriyie afsaneh aftab afua afzal agakisi agapito agata \
    agatha agathe agbegim aggelos aghavni agim agmur agnolo agostino agron agueda agus agustin agustina ahat ahmadreza ahmadullah \
    ahsen ahter ahu aida aiman aime ainara ainoa aires aitana aitor aivars ajay ajla ajmal ajoa akalan akar akash akatay akay akbar \
    akbas akboga akcabay akcasu akcivan akdora akdurmus akeel akgol akgunes akhil akif akil akila akinal akise akmaner akmaral akos \
    akoz aksay aksogut aksoy aktemur akua akumaa akver akwasi akwesi akyildiz alaaddin alabezek aladin alae alaeddin alaeddine alan \
    alanalp alattin alaz alba alban albana albano alberico albin albina albrecht albulena alcan alcides alderano aldona alejandra \
    alejo aleks aleksandar aleksandr aleksandrs aleksei aleksej alemsah alena alessandra alessandro alessia alessio alevtyn alexa \
    alexandria alexandrie alexandros alexandru alexei alexej alexey alfio alfredo algis aliabbas aliihsan alin alireza aliseydi alisik \
    alix aliya alize alkor allan allegra almast almir almudena almus almut almuth alois aloisia alojzy alondra alonso alparslan alpcan \
    alper alperen alphonse alpin alpsu alsoy altan altin altinbike altincicek altinisin altinkaya altogan altug alvaro alwina alwine \
    alyona amac amada amadeo amado amador amalie amaliia amancio amando amani amanullah amar amare amarilis amaro amaya ambar ambrosio \
    amedeo amel america americo amico amiin amilcar aminah amirhossein amitabh amjad amleto amna amparo ampofo amr amre amvrosii \
    anabel anabela anacleto anahit anahita analyn anand anargul anastasie anastasiia anastasio anastasios anastazja anatol anatoli \
    anatolii anatolij anatoly anca anda andela andic andras andreea andrei andreia andrew andrey andrii andrija andris andzelika anett \
    anette angeles angelica angelika angeliki angelita anghel angus anh anibal anica aniel aniela anifa anika aniko anis anisa anjali \
    anjani ankica ankit ankita annak annaliese annalisa annamaria annedore annegret annegrete annekatrin annelene anneli annelie \
    anneliese annelise annett annetta anni annibale annunziata ansaldo anselma anselmo ansgar antal anto antonella antonello antoni \
    antonija antonina antonino antonios antony antun anunciacion anushka anzhela aparna apaydin apolinar apollonia apolonia apostolos \
    araceli arafat aral aran aranka aranzazu ararat aras arash arbenita arber arcan arcelia archie arda ardeshir areej aregawi arezki \
    arezo arezou argu ariadna ariana aribert arif arifcan arife arij arikol aripinar arisoy aristides aristotelis arkadii arkadiusz \
    arkady arkut arlene arlindo armahan arman armando armenio armida armin armine armita arnaldo arnaude arnd arndt arnfried arnim \
    arnulf arnulfo aroa arpad arpag arpi arpine arsen arsenio arshad artak artem artemio arti artie arturo arturs aru arun arunee \
    arvind arziye arzu asad asadullah asalet asante asdrubal asen asena asep asghar asha ashan ashantely ashfaq ashleigh ashna asho \
    ashot ashton ashur ashwin asia asif asim asiman asir asiya asiye aslanhan asli aslihan asliye asmaa asmeret assma asta astghik \
    astra asu asuman asuncion asya atagun atakan atalay atanur atasagun atatore atefeh atenulf atgun athanasios atif atika atila \
    atilgan atilhan atilio atilla atiyye atnan aude auguste augustin augusto aulia aurea aurel aureliano aurelien aurelio aurore avan \
    avesta avetik avhustyn avi avigail avni avraham avrelii avsin avunc awad awatif awesi ayah ayanle ayasun ayat ayaydin aybet aybora \
    ayca aycagul aycan aydan aydar aydinbey aydinc aydogan ayduru ayesha aygonenc aygutalp ayham ayhan aykut aykutalp aylil aymen \
    aynilhayat aynimah aynura ayodele aypar aysan ayseana aysema aysenur aysevim aysima aysoy aysun aysuna aytac aytek aytekin aytoz \
    aytuna ayu ayulker ayvas ayyaruk azad azade azadeh azahar azahara azar azat azeb azeddine azedine azeglio azeneth azettin azhar \
    azime azize azouz azucena azzedine baaba babatunde babett baccio badegul badria bagdas bagdat bahaddin bahe bahia bahija bahittin \
    bahman bahoz bahram bahta bahtinur baidjnath bajram baki bakr balakrishnan balatekin balazs balca baldassare baldomero balduino \
    baldur bali balint balli baltas baltasar bambang banafsheh banu baraa baran barbel barica baris bariscan barna barnabas barsen \
    bartholomaus bartolome bartolomeo basay basem bashan bashira bashkim basilio basim basma basmala basok basriye bassem batirhan \
    batoul batul baturay baudelio bautista bayan bayani baydu baykan bayman bayram bayruhan baytal bayu bayzettin beatriks becky bedi \
    bedirhan bediriye bedri bedriye begim begona behcet behiye behiza behnam behnan behrem behrouz behzad bekbay bekim bekir bektasi \
    bela belal belgin belgizar belkis belkize bella bellisan benaissa benali bence bendeguz benedek benedetta benedetto benedikt \
    benedita benek bengibay bengisu benice benigna benigno benito benjamim benol benoni benvenuto beppe beray berekhet berenice berfin \
    berhe berit beritan berivan beriye berkal berkan berkay berki berksay bernabe bernadett bernarda bernardino bernardita bernardo \
    bernd berndt bernfried bernhardine bernt bernward berran berrin berta bertalan berto bertold bertram bertrand besa besey besime \
    besin bethan bethany betiel betina betti betul beverley beyda beyhatun beyler beyzade bezek bhagwan bhavna biagio bianka bibiana \
    bican bich bidayet bienvenida bijan bilay bilel bilender bilgehan bilgen bilgin bilginur bilgutay biljana bilkay biltas binay \
    binbasar bingbing binh binisik bintou birben birger birgid birgitt birgul birhan birol birsan birsen birte birthe bisar biser \
    biserka bisnoe bisrat bistra bita bitul blagovest blake blanka blas blazej blerina blerta boakye boban bodo bogatimur boglarka \
    bogna bogomil bogumila boguslawa bohdana bohdanna bohodar bohuslav bohuslava bojan bojana boleslav boleslaw bonifacio borahan \
    boratas borbala borja bortecin boryana borys boryslav botan botond boubker bouchaib bouchta boujemaa boyan boyana boynak bozbag \
    bozerk bozica boztas branislav branka branko brett brigida brit brita bronislaw bruna brunhild brunhilde bruni brunilda btissam \
    budi buenaventura buget buhari buket bulunc bunyamun burakhan burc burcin burckhard burcuhan bureyre burghard burhan burkard \
    burkhard burkhardt bushra busra busranur buthaina buyrukhan cabdi cabir cacilia cacilie caetana caetano cafer caga cagdan caglar \
    caglasin cagri cagveren cahya cak cakar cakirca calcedonio calim calista calisto calixta calixto callum calti camila camilla \
    camillo camilo camok canberk candela candelaria candelario candelas candeniz candido canfeza cangur cannur canset canseven cansin \
    cantez canur capkan capucine caren caridad carlito carlota carmelita carmina carminho carole carolin carolyn carsten casandra \
    casemiro cassandra catalin catalina catarina caterina cathleen cathrin catrin cavit cavuldur cayetana cayetano cebesoy cebrian \
    cecilio cedide ceferino celal celem celestina celestino celestyna celikkan celikyurek celilay celso cemalettin cemile cemiyle \
    cemre cenan cengizhan centa cerci cercis cesar cesare cetin cetinsu cevale cevdet cevheri cevikoz cevregul ceyhun ceylan cezayir \
    chabane chafika chaimae chaiwat chakir chakira chandra chandradat chandran chandrika chanez chang chao chaouki charaf charalampos \
    charo chau chaya che chelo chema cheng cherif cherifa chia chidera chika chimamanda chinwe chiraz chita chourouk christl \
    christopher christos chucho chukwu chun chunhua churandy chus chuy cidal cigdem cihan cihandide cihat cilga cilli cilly cindoruk \
    cinerk cintia ciprian cipriano ciriaco cirillo cirino ciro cisem civgin ciwan clare clarisa claudiu claudius clelia clemence \
    clementina cleto clifford climaco clive cloe clotilde cogay cokan colins colpan coluccio conceicao concepcion concha connor conor \
    conrado constanca constanta constanza constanze consuela consuelo copur cordula coriolano cornel cornelio cornelius corrado cosima \
    cosimo coskun cosme cosmina costantino costanzo craig crescencia cristi cristiana cristiano cristobal cruz csaba csilla csongor \
    cuheyna cuma cuman cuneyit cuneyt cuong curro custodia custodio cuthbert cyprian cyrielle daban dafne dagistan dagobert dainius \
    daiva dajana dalan dalia dalibor dalkilic damaris damiano damir damlanur dandan dania danica daniela danijel danijela danis danna \
    dante danylo dao daoud daouda daria darin darina darko darryl darya daryna davi davide davor davoud davyd dawoud dayar debra \
    declan deepak deepika defne deger degmeer deha dejan dejen delal delfina delfino delia delil delovan demet demetrio demir \
    demirbuken demiriz demirok demiryurek demyd denes denge denisa denizalp denkel denys deolinda derin derkay deryanur desiderio \
    desislava despina detlef detlev devi deviner dewkoemar dezso dharmin dhiradj dhiraj diaa diallo dian dicle didem diedrich dierk \
    diethard diethelm diether dietlind dietlinde dietmar dietrich dijana diken dilay dilber dilbrin dilcan dilder dilfeza dilhus \
    dilnaz dilruba dilsat dilsitan dilsoz dimas dimitra dimitrios dimitris dincer dinckol dincsu dinis diogo dionigi dionisia dionisio \
    dipa dirican dirlik ditmar dittmar divina divya diyar djaienti djairam djamal djamel djibril djotie dmitry dobrin dobroslaw \
    doganalp dogannur dogansah doguhan dogukan doina dolensoy dolun domagoj dominga domingo domingos domingus dominik dominika \
    domitila donald donata donatella donatello dondu doner donjeta dorcas dorel dorina dorit dorita dorle dorotea dorothe dorothy \
    dorottya dorte dorukhan doug dounya dov draga dragica drago dragoljub dragos dragutin drazen drita dritan duaa duarte duc dudu \
    duha duilio duje dulce dumitra duncan dundaralp duong duracan duran durante durdali durdica durgadin durmusali durrusehvar \
    dursadiye duruk duruoz dusko duygu duyguhan dwi dzemal dzenan eba ebenezer eberhard eberhardt ebrahim ebrar ebtisam ebuakil ece \
    ecegul ecemis eckard eckart eckehard eckhard eckhardt eckhart eda edanur edaviye edelbert edelgard edelmira edelmiro edeltraud \
    edeltraut edeltrud edgardo edgubay edina edip edite editha edmilson edmund edmundo edoardo edsel edu eduarda efe efekan efil \
    eflatun efosa efrain efrem efser efstathios efua egenur eggert egle ehrenfried ehrentraud ehrhard ehsanullah eitan eitel ejaz eka \
    ekaterina ekber ekkehard ekkehart ekmel eko ekow ela eladio elaheh elaine elamiye elanur elba elcin eleanora eleftherios elemer \
    eleni elenore eleuterio elfie elgin elham elhan eli eliabeth eliana eliezer elifnur eligia eligio eligiusz elira elisabete \
    elisabetta eliseo elisheva elitsa elizabeta elizaveta elladio ellinor elliot elliott elmo elnaz elnur elodia eloisa elove elpidio \
    elsie elvan elvin elvir elvis elwira ema emad emal eman emelina emelita emese emigdio emilian emiliana emiliano emilien emiliia \
    emilio emiliya emin emina emircan emirjona emirsan emis emmanuelle emmerich emmi emperatriz emrullah encarna encarnita endang \
    ender endre enfes enginiz eniko enisa enise ennio enrico ensar ensari enzio epifanio eral eraldo erasmo eraycan erbay erbil \
    ercihan ercument erdemer erdibay erdinc erdmute erdursun erem erenalp erensoy ergener erginel ergonul ergul ergun erhard erhardt \
    erich erincer eris erkilic erkin erkinel erksoy erlinda ermal ermanno ermenegildo ermes ermias ermin ermutlu ernest ernestina \
    ernesto erno erogul eroz ersan ersat ersec ersel ertan erten ertun ertuncay ervaniye ervin eryildiz eryk erzsebet esat esenbay \
    esengun esenturk esi esim esinam eskinalp esmanperi esmanur esmatullah esna esperance esperanza espiridion esraa esref essam \
    estefania estela estrella eszter etelka etelvina eteri ethan etta ettore etty eufemia eugen eugenia eugenio eugeniusz eulalia \
    eunice eusebia eustachy eustaquio eutimio eutropio evamaria evangelia evangelina evangelista evangelos evarist evaristo evcimen \
    evde evelia evelin evgenia evgeny evin evita evrim evrimer eyup eyyup ezequiel ezgin ezgutekin ezio fabia fabiana fabien fabiola \
    fabricio fabrizia fadel fadik fadila fadile fadwa fahad faheem fahim fahima fahri fahriye fahrudin fahrullah faik fairouz faissal \
    faizal faize fakhri falk falko fami fana fanni fanta fardowsa farhad fariba farideh faris farnaz farooq farrukh farshad fartun \
    farzad farzana farzaneh fatbardha fatemeh fathi fathia fatigul fatim fatimah fatimata fatimazahra fatime fatinur fatlum fatmanur \
    fatteh faustino fausto fawad fawzi fawzia fayize faysa fayza fazul febronia fedele feden federigo fedir fedor fehim fehmi fehmiye \
    feifei feliciana feliciano felicidad felicitas felicja felipa felipe felisa felizitas fella femi fenni feofan ferahdiba ferat \
    feraye ferda ferdane ferdinando feremez ferenc fereshteh fereydoun ferhan ferhunde feride feriel feriha ferihan ferinaz fermin \
    fermuta fernanda fernao feroza fersan feryas ferzi fethi fethiye fetullah feven feyha feyruz feyyaz feyzin feza fiamma fidan \
    fidaye fidel fidela figen fiifi fikret fikri fikriye fildan filimon filipa filipe filippa filit filsan finlay fiorenzo fiorino \
    firdaous firdaus firdevis firmesk firouz fisnik fithawi fitnat fito fitore fitri flavia flavio florencia florencio florentina \
    florentine florentino florica florije florina florinda fodil folker forough fortunata fortunato france frances franciska \
    franciszka franck franjo franka frants franz frauke frederico frederike fredi fredo fredy freia freweini fridolin friedbert \
    friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo frishta frithjof fryderyk fugen \
    fulgencio fulvio fulya fuma funda funmi furkan fuzuli fyodor gabel gabi gabino gabor gabriele gabro gagik gail gaitri gaja galasso \
    galip galo galya galyna ganesan ganim ganiye gareth garnik garry gary gaspar gaspare gastone gaurav gautier gavin gawrieh gayane \
    gayatri gazi gebhard geeta gelengul gelsomina gema gencaslan gencay gennady genoveva genowefa geoff georg georgeta georgia \
    georgiana georgina georgine georgios geraldine geraldo geray gerd gerdi gereon gerfried gergana gergely gergo gerhardt gerhart \
    gerhild gerlind germain german germana gernot gero geronimo gershon gerta gerti gertraud gertraude gertraut gertrud gertrudis \
    gervasio gesa gesche gesine gevorg geza ghaida ghalia ghazal ghazala ghazaleh ghazi ghenet ghidey ghilas ghizlaine ghofran gholam \
    ghulam giacinto giacobbe giada giampaolo giampiero gian gianfrancesco gianfranco giang gianluigi gianmarco gianna gianpaolo \
    gianpietro giaro gica gidey giesela gifty gilberto gilda gillian gilman gintaras gintare ginyas gioacchino gioachino gioele \
    gioffre gionata giorgi giorgia giorgos giosue giovanna girolamo gisa gisbert gislinde gita giuliana giuliano giulietta giustino \
    giz gizella gjergj glauco glenda glenville gocha godofredo goernam goffredo gokay gokbudun gokce gokcebalan gokcen gokcil goken \
    goknur gokperi goksev goli golnaz goncafer goncalo gonen gopal gordana gordon gorgunay gorkem gorklu gorsev gottfried gotthard \
    gotthilf gotthold gottlieb gottlob gotz govind goyo gozel gozem graca gracia graciana graciano graciela graeme graham graziano \
    graziella greca greco greg gregoire gregorio gretchen grete gretl grigor griselda guadalupe guang guarino gucal gucluer gucyeter \
    gudrun gudula guenter guenther guglielmo guilherme guiomar guiseppe gulaga gulalai gulbahar gulbani gulbeyan gulbiye gulcan gulce \
    gulcegun guldam guldane gulder gulderen guldunya gulegen gulel gulenay gulev gulfari gulfeza gulgen gulguzel gulhan gulhisar \
    gulinaz gulistan gulkadin gulluhan gulmisal gulnaz gulnaziye gulozge gulper gulperi gulsa gulsah gulsahin gulsalin gulselin \
    gulseref gulseren gulsevil gulsiye gulsu gulsun gultekin gulter gulus gulzadiye gumustekin gunar gunaydin gunda gundel gundi \
    gundolf gundula gunduzalp gunebakan guneri gungordu gungoren gunhild gunkurt gunnar gunsel gunsen gunser guntram gunver guo \
    gurarda gurbet gurcuye gurelcem gurkan gursal gursel gurten gustav gustaw gusti gusztav guvercin guzel guzey gyongyi gyorgy \
    gyorgyi gyozo gyula habibe habibollah habibullah hacer haci haciali hacile hadas hadassah hadija hadil hadjer hadrey hafeez hafiza \
    hafssa haidy haifa haitam haiyan hajnalka hakikat hakob hala haleema halenur halide halidun halis haliye hamayoun hamdi hami \
    hamida hamide hamideh hamidreza hamidullah hamiyet hamou hamoudi hana hanae hanbiken hanedan hanh hania hanibal hanim hanin \
    hannabel hannchen hanni hanns hansgeorg hansjoachim hansjorg hansjurgen hanspeter hansultan hao harbinaz hardeo harika harish \
    hariz haroldo haroon haroun harpreet harri harrinarain harrison harro hartati hartmut hartmuth hartwig harvey hasbek haseeb hasgul \
    hasibe hasmik hasnaa hasret hassana hassane hasso hatem hatidza hatin hatun hava havali havrylo havse havva hawar hawre hayali \
    hayam haydee hayder hayel hayk hayley hayret hayrettin hayri hayriye hayrunnisa hazal hazine hazrat heba hedi hediye hedwiges hedy \
    heidelinde heidelore heidemarie heiderose heidrun heiko heimo heiner heinfried heini heino heitor hekime hekmat hekmatullah hekmet \
    helfried helge helin heliodoro hellmut hellmuth helma helmar helmtrud helmuth hemant hemin hend hendra henife hennadii henner \
    henni henok henrik henrike henrique heorhii heraclio herberto heriberto herlinde hermann hermenegildo herminia herminio hermon \
    hernan hernando herrmann herta hertha herwig heva heval hevi heyvetullah hezniye hibaq hicran hicsonmez hidayatullah hidayet hidir \
    hien hieu hifzullah hikmat hilario hilary hilayda hildburg hildegart hildegund hildegunde hilma hilmar hilmi hiltraud hiltrud hina \
    hindal hinet hinrich hipolito hisham hlib hoa hoang hocine holger hollie homa hong hongmei honore hoodo horacio hordii horia \
    hortense hosam hoskadem hossam hossein houcine houdaifa houshang houssaine houssein hovhannes howard hripsime hristina hrvoje \
    hryhorii hua huban hubertine huda hudavent hugh hugues huiling hukumdar hulda huma humaira humberto humeyra hunalp hunor hurdogan \
    huri hurican hurmet hurside huruyet huryasar husam husmen husna husniye husnuhal huy huzuri hysni iain iakiv iara iarema iaroslav \
    iaroslava iaryna iban ibolya ibro ibtissam icimbike ide idik idil idiris idris idriss iefrem ielysaveta ielysei ieva ievhen ife \
    ifeanyi iftin iga igmar ignacia ignacy ignatz ignaz ihab ihnat ihsan ihssane ijaz ika ikenna iker ikhlas ikiz iklim ilalmis ilaria \
    ilayda ilbek ildefonso ildem ildes ildiko ildiz ileana ilgi ilhami iliana ilie ilija ilim ilinca ilirjana ilka ilkbahar ilke ilkim \
    ilklima illia ilmafer ilper ilsu ilteris ilyass ilyes imelda imene imge immacolata immo imren imrihan imtiaz ina inaam inancli \
    inass inayatullah inci incifir indra indradj indrani inese ingbert ingeburg ingelore ingetraud ingetraut ingo ingolf ingried inigo \
    inka inken inmaculada inocencio insa intihap intisar ioanna ioannis iolanda ionela iosyp ipek ippazio iqbal iraj irakli irem iren \
    ireneusz irini irmela irmengard irmhild irmi irmingard irmtraud irmtraut irmtrud irwan isabela isabell isaias isak isatou iscan \
    ishak isho ishtar isidor isidora isidoro isidro isikay isiman isin iskender islime ismael ismahan ismik isra israa issatou istahil \
    istvan itzhak itziar iukhym iustym iustyna ivailo ivana ivandro ivanna ivano ivecen ivelin ivelina ivica ivka ivone iwo iyiyurek \
    iza izabella izaline izel izgu izzet jaafar jaber jacinto jackson jacobo jacopo jadranka jafar jafet jagdis jagoda jailson jaime \
    jairzinho jakob jakov jale jaleh jalila jamaac jamaal jamaludin jamiro jamshid jandino jandira janek janett janette janice janin \
    janis janja jankat jann janos jared jaruthip jasna jaspreet jaswant javad javed javi javiera jawid jaya jayanti jayne jazmin \
    jedrzej jeff jele jemma jenaro jennefer jeno jeremi jeremiah jeremias jeremie jeronimo jeroy jessika jesus jesusa jethro jetmir \
    jhun jia jiahui jian jianguo jianhua jiawei jie jimena jin jing jinglan jingyi jiri jitendra jiyan joana joaquim joaquina jobst \
    jocelyn jocelyne jodie joerg johann johanne joko jola jonatan joojo jordana jorgen josefina josefine joselito josep josiah josip \
    josipa josko joso jost josue joumana jovita jozo jozsef juana juanita juanito judi juergen julianna julieta julijana julio juliusz \
    juma jumana junaid june junjie juraj jurendy jurgita juri jurij juris jurmen justina
    """
}
