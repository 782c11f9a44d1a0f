extension FirstNames {
  /// First names from the countries from which people came, K to Z.
  /// In part after the name lists of Faker for Python (MIT licence, copyright 2012 Daniele Faraglia and contributors).
  static let elsewhereFromK: StaticString = """
    kaba kada kadek kadiatou kadija kadinana kahina kahir kahsay kailash kaja kajetan kajin kalgay kalin kalliopi kalman kalpana \
    kaltun kamala kamar kamara kambiz kamel kamilla kamini kamran kanak kanchana kandef kandiah kanpulat kapagan karabas karaca karaer \
    karakucak karam karanbay karatas karcan karlfried karlheinz karlo karlukhan karola karolin karoline karoly karsono karwan kashif \
    kasif kasim kasimir kaspar kasra kastriot kata katalin katayoun katharine kathe katherina katherine kathi kathrin kathryn kati \
    katica katie katrin katya kaushal kaveh kaver kavurt kawita kawthar kayagun kaygusuz kayit kayrabay kazime kazimiera kefser kejal \
    kelami kelechi kenrick kenza kerime kerman kerry kete ketevan ketut kevim keyvan kezban khabat khadar khalifa khanh khatera khawla \
    khoa khoma khosrow khouloud khrystyna khurram khushal kianoush kibar kidan kieran kiet kifaye kike kilicbay kinel kira kiramettin \
    kirat kirgiz kirill kirstin kisanet kitan kitti kivilcim kiyasi kizil kiziltunc klaudia klavdiia klothilde klyment knud kocabas \
    kocak kockan kojo koktas koldan koncagul konguralp konstantin konstantina konstantinos konstanty konstanze kopan koray korbinian \
    kordula korhan korinna korkmazalp kornelius korugan kosemen kossi kostas kostyantyn kosukhan kotuz kourosh krasimira kremena \
    kreszentia kreszenz kriemhild kries krish krishna kristaps kristiane kristijan krisztian krisztofer ksawery ksenia kubran kuddusi \
    kudret kujoe kumar kumaran kumari kumral kunibert kunigunda kunigunde kuno kurdistan kursad kutay kutgun kutun kwabena kwadwo \
    kwaku kwamena kweku kwesi kyriaki kyriakos kyrylo labinot lachezar ladan ladda ladislaus lahcen lahdo lahoucine laika laima laith \
    lajos lale laleh lalita lalo lamberto lamin lamine lamis lan lansana larry lasha laszlo lata latif latife laureano laurentiu \
    laurenz lauretta lavinia lawrence lawrencia laxmi layan lazaro lazzaro leandra leandro ledun leif leigh leilani leire lela leman \
    lemlem lene leni leocadia leocadio leokadia leoncio leone leonel leonhard leonid leonor leonore leontii leopoldine leopoldo lerze \
    lesia lesley lestari letebrhan leticia letizia levan levente levko levon leyli leyre lezize lia liana liberto licia lidija lidwina \
    lieschen liesel ligaya ligia lihua lili liliia lilija liling lilit lilla lilli lilly lilo limon linas ling lingling linus lioba \
    lior liping lirije lisandro lissi lissy liubov liudmyla livio liwia lixin ljubisa ljudmila lloyd lodovico logan loida lokman \
    loredana lorella lorenza loreto lorin lotfi lothar lotti louay lourdes lourenco lovre lovro luana luay luce lucette luchino lucho \
    luciana lucija lucila lucilia lucio lucja lucjan lucrezia ludger ludivine ludmilla ludovica ludovico ludwik lufen luigina luisa \
    luise luisina luitgard lujain lule luljeta luminita lupe lupita lusine lutfi lutfiye lutz luz luzia luzie luzviminda lyna lynda \
    lyuben lyubov lyudmil lyudmila macaria macario macide madalena madhu madina madlen mafalda magarete magdalene magdolna maggie \
    magnus magret magrit mahadew mahboubeh mahfoud mahigul mahin mahinder mahmood mahmud mahnaz mahnoor mahsa mahsun mahter mai \
    maimouna maissa maite majda majid majida maka makar makbule makeba maks maksim maksude maksur maksymilian malak malalai malcolm \
    malee malek malena maliheh malik malke malte malwina mamen manal manana manar manda mandana manel manijeh manisha manjeet manjit \
    manodj manola manouchehr manpreet mansurali manu manuelita maram marcantonio marcela marcelina marcell marcello marcial marciano \
    marcio marcos mareen mareile margaret margarete margarethe margarida margaud margherita margit margita margitta marharyta mari \
    mariame marianela mariangela mariann mariatou marica maricarmen maricel maricela maricris maricruz mariechen marieluise marieme \
    marietta mariia marija marijan marijana marilena marino marios marisa marisela marisol maristela maritta marivic mariyana marko \
    markus marliese marlis marlyn martim martirio marton marusia marvelyne maryem maryna masar maside masood masoud masoumeh \
    massimiliano massinissa masume matay matea matej mateja mateus mathew matias matija matilda matilde matiullah mato matthaus mattia \
    matyas maura mauricio maurilio maurycy mavis maximiano maximilian maximiliano maximino maximo maynur maysa maysam mayte mazlum \
    mbaye mechthild mechthilde mechtild mecide mecit meera mefarettin mefharet mehdiye mehmetzahir mehran mehrdad mehret mehrigul \
    mehrnoosh mehwish meihua meik meiling meinhard meinolf meinrad meixiang mekonnen melaha melahat melania melchor meleknur meliha \
    melihcan melikkan melinda melisa melita melitta melki melul memduh memili menachem menfeat mengi menguc menisan merba merche merdi \
    merim merima merita merlien merlyn merouane mersiha mert mertel merva meryeme merzuk meshur mestur mesude metehan metinkaya \
    meveddet mevludiye meyhanim mezide mher micael micaela michaele michail michalis michandro michelangelo micheletto michelotto \
    mieszko miguela mihael mihail mihaly mihin mihriban mihriye mijo mikail mikhail miklos mikolaj milay mildred milen milivoj milka \
    millicent milosz mimoza mindaugas ming minghua mingming minh minibe minna minoo miray mirbadin mirco mireia mireya miri miriame \
    mirja mirsada mirta mirugia mirwais mishat mislav misra mitko miyesser mizgin moaz modesta modesto mohammadreza mohamoud mohcine \
    mohini mohsen mohsim moises mojgan mojtaba molly moluk momin monireh monis monja morgan moritz morteza moshe mostafa mouaad mouad \
    mouhamed mouloud mounira mousa moustafa moustapha muad muarra muayad mubashir mubetcel mucellib mucevher mudassar muferrih mufide \
    mufit mugber muge muhamad muhammad muhammet muhip muhiye muhlis muhyettin mujde mujtaba mukbile mukramin mukrume muktedir mulayim \
    mulu mulugeta mumin mumtaze munevver munezzer munif munir munira murad muratcan muret muriel murit mursal murugan muruvvet musa \
    musafet musaffa musemma muslum musure mutasim mutluhan muvaffak muvahhide muveddet muzekker mykhailyna mykolai myron myroslav \
    naama nacer nacio nadarajah nadeem nadege nadera nades nadeschda nadeshda nadezhda nadica nadide nadiia nadin nadira nadya naeem \
    nael nafii nafile nafiz nagham naghmeh nagihan nahid nahla nahom naiara naide naila naile naim nair naira najah najate najibullah \
    najoua nakip naldo nalin nalini namik nana nandini nandor nanni naoufal napoleone naqibullah narain narcisa narciso nardos narek \
    narges narhanim narimane narin narjes narjis naser nasiba nasim nasir nasira nasr nasratullah nasreen nasrin nassima nastaran \
    nasteho nasuf natali natalija natalio natalja natalya natan natanael nataniel natasa natasha natasza nath nathaly natividad \
    nattaya naveed naveen navid nawel nayara nayil nayla naz nazar nazaret nazario nazdar nazende nazha nazia nazidil nazifa nazife \
    nazim nazime nazimet nazlihan nazlim nazmi nazmije nazmiye ndeye nebih nebiha necdat necdet nechama nechirvan necilal necip \
    necmettin necmiye necva nedda nedelcho nedjma nedzad neelam nefaret nefise nefiye negar neha nehad nehip neil nejat nejdet \
    nektarios nela nelida nelli nelsinho nelu nenita neptun nerea nereida nergiz neriban nerim nesfe nesibe nesip neslinur nesrin \
    nesrine neval nevena nevenka nevgin nevise nevsal nevsale nevzat neyran nezahat nezengul nezihe nezihi nezize nga ngan ngoc nguyet \
    nhi nhung nicanor niccolo nicholas nicodemo nicolai nicolasa nicolaus nicoleta nicoletta nicolo nicu nidia nieves nigel nighat \
    nigmet nihai nihan nika nikhil niklas niko nikodem nikolai nikolaj nikolaos nikolas nikolaus nikoleta nikolett nikoletta nikolina \
    nikos niksa nilay nilcan nilda nilgun nili nilo niloufar nima nimakoah nimet nimo ninetta ning nino ninos ninve ninwe niradj \
    nirgul nirmala nisha nishtiman nisreen nitin niyazi nnamdi nneka noam nodar noe noelia noemie noha noman nong noorullah norberto \
    norma norman nosheen notburga nouha nourdin nourdine nouri nouria novi nudret nuh nujin nune nur nura nurah nural nuran nurbanu \
    nurda nurdan nurdeniz nuretdin nurettin nurey nurgil nurgul nurhayet nurice nuriye nuriyet nurkan nurmelek nursan nurseda nurser \
    nursim nurtac nurul nurullah nurveren nus nusret nuyan nydia nyoman obaidullah obdulia obinna oceane octavia octavio oda odalis \
    odalys odarka oday oded odkanli oemar ofelia oganer oge oget ognyan ogulbas ogurata ogus oguzhan oguzman okanay okguclu okhrim \
    okkas okseniia okseven oktawia oktay okturemis okturk okyalaz ola olalla olca oldag ole olegario oleh oleksa oleksii oles olesia \
    olesya olgierd olimpia olivie oliwier olumide olus olya omaca omelian omercan omid omriye omur onat oncel onel ongay ongen onofre \
    onsal onuker onurcan onursu onysym opanas oranli orazio orchella orcin orest oreste orfiye orgun oriana orik orkhyp orkun orli \
    ornella orsolya ortak ortrud ortrun ortwin oruc oryna orysia oryurek osama ostap osvaldo oswald oswin otay otfried othmar otilia \
    otjep otman ottavio ottfried ottilie ottmar ottokar ottomar ottone ouadie ouail ouanes ouassim oubayda oumar oumayma oumnia ovidio \
    ovun owais oxana oymak ozakan ozalpsan ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozcan ozdal ozdes ozdil ozdogdu ozel \
    ozerdinc ozertem ozger ozgun ozinal ozkan ozkent ozkutlu ozlu oznur ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozum \
    ozyurt paca pacifica padma paige paker paksu palmira paloma palwasha panagiota panagiotis panas pancho panfilo pankaj panteleimon \
    paola paoletta paquita paraskevi parbatie paride parinaz parisa parmen parvaneh parvati parvin parviz parwana parwati pascaline \
    pascual pascuala pasqual pastora patrice patricio patrizia patrizio paulino paulo pavao pavel pavlina pavlos payam paye paz pedram \
    pegah pehlil pejman pekkan pelayo pellegrino pembesin penelope peng penka pepa pepito perinur perla perlita permun pero perumal \
    pervin perwin pesent peshmerge petrit petro petrona petronela petya peyman philipp phong phuc phung phyllis piedad piedade \
    pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo piersanti pili pio piotrek pirahmet piran pirmin piroska \
    pius placido plinio pompeo pomponio poncio pooja porfirio pornthip pouya prabhu pramod pranav prasad prasert pratap praveen preeti \
    prem prija primitiva primitivo priscila priska priyanka prokhir prudencia prudencio puccio puja purcek purificacion puspita putri \
    putu puya pylyp qais qali qamar qasim qian qiang qing quan quang quentin quinsy quique quirino quoc quyen quynh rabah rabbiye \
    rabea rabih racha rachael radha radmila radostina radouan radwan rafa rafaela raffaella raffaellino raffaello rafi rafia rafih \
    rafika rahaf rahayu rahim rahime rahimullah rahiye rahmatullah rahmet rahmi rahmo rahul rahwa raik raimondo raimund raimundo \
    rainer raisa raissa rajaa rajan rajeev rajendra rajni raju rakide raksha rama ramanathan rami ramia ramize ramla randolf ranieri \
    ranjana ranjit ranya raphaela raquel rashid rashida rashmi rasit rasul ratna ravin rayana rayane rayla raymonde raymund raynick \
    rayvin rayyan razan razi rebaz rebeca rebeka rebihat rebwar recepali reece reem refet reginald regis regulo reham rehime reimar \
    reimund reinald reinaldo reingard reinhardt reinhart reinhild reinhold reka relu remazan rembrandt remedios remigio remo remzi \
    rena renas renato renaud rengul reni renu resit resulcan retno reuven revza rewien rexhep reyes reyhan reyhaneh reyna reynaldo \
    rezan rezin rezzak rhys ricciotti rifkiye rigino rigo rigoberto rihab rinaldo rinor risalet rishi ritu rizgar rizki rizwan robiel \
    roble rochdi rochus rocio rodas roderich rodica rodolfo roepa rogelio roghayeh rohat rohit rohullah rojnu rokas rokia roko roksana \
    roksolana rola rolando roldan romana romano romina romolo romuald romulo ronahi ronak ronaldo roni ronit roqia roque rosalina \
    rosalva rosaura rosel roselinde roselyn rosen rosenda rosendo roshni rosi rosina rositsa rosl rosmarie ross rossana rostam \
    rostyslav roswitha rotraud rotraut rouba rouven roya rozalia rozaliia rozalija rozerin rozh rozsa ruba rubia rubina rudiger rufina \
    rufino ruggero ruggiero ruhide ruhsat ruhugul ruken rukiye ruknettin rumen rumeysa ruoxi rupert ruperta ruperto ruqaya rusen \
    ruslana russell ruta ruthild ruthline ruwayda ruy ruya ruza ruzanna ruzgar ruzica rym ryma saadia saba sabaa sabahat sabahattin \
    saban sabas sabatino sabettin sabih sabiha sabihe sabit sabitrie sabria sabrine sabriye saci sadat sadegh sadeti sadettin sadhana \
    sadiman sadiq sadittin sadiye sadullah saeed saeid safaa safak safdar safet safii safinaz safiya safiyah safouan safura sagcan \
    sagit sahat sahdiye sahigul sahil sahin sahinbey sahinder sahir sahle sahmettin sahnuray saido saif saima saime saire sait sajad \
    sajida sajjad sakar sakina sakip salem salha sali saliha salima salimata salimet salkin salman salmane salome salomey salud \
    salurbay salvi samahat saman samaneh samanta samar samet samina samson samu samuele samurtay samvel samy sanavber sanaz sancak \
    sancar sancho sandalio sandeep sandhia sandjai sandrine sandus sanel sangeeta sangita sanharib saniye sanja sanjeev sanli santi \
    santino santo santoesha santos santosh sanur saoussan sapna sardar sargin sargis sargon saricabay sarit sarita sarkawt saroj \
    sarojini sarpkin sarya sasa sasha satenik satia satilmis satrettin saturnina saturnino saud saulius savak savas saverio savita \
    savki savni sayan saydam sayed saygin sayin sayrak sazime sean sebastiano sebastiao sebattin sebigul sebla seble secgul secme \
    sedef sedife sedigheh seema seerwan sefer sefi sefik sefiye segismundo seha seham sehamet sehel sehreban sehza sejda sekim sekou \
    selaheddin selale selamawit selami selatin selcan selcen selen seler selime selman selmin selver selvi semanur semat semender \
    semhar semiha semine semir semiramis semrin semsettin semsinisa semyon senada senay sencar sendogan senem seniha senkal sennur \
    senol senta sepideh seracettin serafeddin serafina serap serbest serda seref serena serezli serfinaz sergius serhatmehmet serif \
    serife serine serma serman sernur serol sertac servinaz sesuna setareh sevcan sevdi sevdinar seve severiano severin severine \
    severino severo sevgen sevginur sevican sevilay sevindik sevket sevketfeza sevla sevsevil sewdath seyda seydo seydou seyfettin \
    seyfullah seyhan seyit seyithan seyyide sezai sezal sezer sezginbas shabana shabbir shabnam shafiq shafiqa shahab shahad shahbaz \
    shahd shahla shahnaz shahram shahriar shahrokh shahrzad shailesh shaimaa shakeel shakhawan shakila shakir shakira shalini shalom \
    shamiram shamso shamsullah shan shane shankar shanta shaohua sharbel shareef sharifullah shashi shaun shazia shefqet sherif \
    sherwin sheryl sherzad shewit shifa shilan shilpa shimon shira shiv shivani shkelqim shlomo shmuel shmuni shno shohreh shpend \
    shreya shu shuang shubham shufen shukri shukria shurendy shweta shyam siamak sian siavash sibilla sibylla sibylle sidar siddharth \
    sidibe sidika sidki siegbert sieghard sieglinde siegmar siegmund siegried siegrun siegward siela sieuw sigfrido sigfried sigismund \
    siglinde sigmar sigmund sigrun sihame sila silan silanur silja silva silverio silvestre silvestro silviu simao simber sime simge \
    simin simonetta simoni simran simten sinaida sinasi sinisa siper sira sirak siranush sirap sirivan sirriye siti sittik sivakumar \
    sivan sivanathan siylihan siyu sladjana slamet slavko sneha snezhana snizhana snjezana snur soad sobia socorro soechita soerodj \
    soesila soewardi sofiane sofiya sohaib sohail sohaila soheil soheila soheyla sohrab sohret sokmen sokratis soledad solene solma \
    solomiia solomon solveig somchai somjai somsak sona sonad sonal sonam songurkan sonke sonnur soraia soran soren sorina sosimo \
    souhail souhaila souleymane soumia soydaner soykan soykut soyler soyselcuk sozer spozhmai spyridon spyros srdjan sri stacy stana \
    stanislaus stanislav stavros stefani stefanija steffen stefica stelios stepan stewart stilla stjepan stoyanka stuart stylianos \
    suad suayp subhas subhash subramaniam subutiye sucaettin sucdi suchita suda sude sudenaz sudha sudhir sudi sueda suganya suha \
    suharto suhayb suheyda suheyla sujata sukarno sukhdev sukri sukufe sulaiman sulastri suleiman sulejman suleyla sulhi sumaia \
    sumaira suman sumerya sumit suna sunay sunel suner supaporn suparman suphi suratno suren surendra surinder susam susana susanita \
    susann suse susen sushil sushma susi susilo sutrisno suvari suzer svetislav svetlozar sviatoslav sviatoslava swantje swati \
    swetlana sybilla sylvio sylwester symon szabolcs szilard szilveszter szilvia tabassum tabea taciddin tacnur tadeo tadesse tagangul \
    tahani taher tahir tahira tahsin talat talayer talha tali talibe tamas tamaydin tamim tamir tanak tanbay tandogdu tangul tanhan \
    tanir tanpinar tanses tansev tansig tansu tanveer tanya tanyolac tanyu tanzeela taranci taraneh tarkan tartis tarun tasar taskan \
    tassilo tasvir tatevik tatu tatyana tawfiq tayaydin taygan taylak taylan taym tayyibe tayyip teber tecimer tecla tejas tekbay \
    tekecan tekeste tekiner teknaz teksoy telemaco telim telmo telse temel temime temirhan temistocle temizkal temucin tenvir teo \
    teobaldo teodor teodora teodoro teodosio teofila teofilo teoman tercan terence teresita terez tereza terezia terezija terlan \
    tesfalem tete tetyana teuta tevfik tevin tevs teybet tezcan tezol thaddaus thamer thanasis thao thavarajah thekla themistoklis \
    theobald theodor theodore theodoros theophile theres thi thien thilo thinh thinhinane thoralf thorben thu thuan thuy tiberiu \
    tiburcio ticen tidiane tigin tigran tihomir tijani tillmann tilman tilmann tilo timea timm timoteo timothee timurtas tinal tino \
    tirhas titik tito tivadar tiziana tiziano tjandra toan tobiasz todd todorka togan toker tokoz toktug tola tolga tolgahan tolonbay \
    tomasa tomislav tomo tomurcuk tonguc tonino tono toprak topuz toralf torben torel torhan toribio torquato touraj tracey traian \
    trang traude traudel traudl traugott traute trevor trinh trini trinidad trokhym trong trude trudel trung tsehay tsige tsvetanka \
    tsvetelina tuan tugcan tugrulhan tugtas tukelalp tulin tullio tulun tuma tumer tumkurt tunahan tuncboga tuncer tunckilic tunguc \
    turabi turan turcan turcein turgay turkalp turki turkmen turknur tursun tuti tutkucan tutkun tuyen tuyet tuyug tuzeer tuzenur \
    tymofii tymon tymoteusz tzvi ubah ubaldo ubax uberto ubeydullah ucan ucbeyi ucgul uchenna uday udin ufukay ugan uge ugo ugolino \
    ugurkan ugurtan ulakbey ulas ulf ulfet uli ulises ulke ulku ulkudes ulkum ullrich ulu uludag ulugbey uluman ulutay ulyana uma umar \
    umayma umesh ummahan ummahani umman ummet ummu ummuhan umran umray umusan umutcan unal undine unek unlen unsever unubol uraltay \
    urbano urfettin urhan urper urs ursel urte urvin usame ushan usi usman ustun ustym uta ute utku utkucan utz uyanser uyen uygun \
    uzbay uzer uzsoy vacibe vadim vadym vafir vahan vahe vahittin vaida vala valdete valdis valentim valentyn valentyna valeri valeria \
    valerii valerij valerio valero valeska vali valmir valter vandana vanesa vanusa vanya vardan varduhi varfolomii vargin varlik \
    varsha varun varvara vasanthi vasilica vasiliki vasilis vasilka vasily vassilios vassilis vasylyna vaysal vecide vedad vedran \
    veena vefia vehbi veis veit veli velibor velichka velitdin venancio venceslas venedykt veniiamyn verde verim vernon veronika \
    veysel vezat vezrife vicenta victoire victoriano victorino victorita vidal vidya viet vijai vijayakumar vikas vikash viktoria \
    vildane vilma vilmos vinay vincentio vineet vinh vinicio vinko vinzenz viorica vira virag virgilio viridiana visitacion vitali \
    vitaliy vito vitor vitoria vittoria vittorio vitus vivek viviana vivien viyan vjekoslav vjosa vladan vladimira vladislav vlado \
    vladyslav vlora vojislav volker volkhard volkmar volodymyra vural vytautas wafaa wagiman wahid wahida wahyu wais walburga waldek \
    waldtraut waleed walentina walfried wali walli wally walther waltraud waltraut waltrud wanida wanita waqar waqas warda warsan \
    warsha wassila wati wayan wayne wazhma weimin weiwei wendelin wenjie wenke wenwen wera wesam wiam wibke widodo wigbert wilfredo \
    wilfriede wilhelmine willfried willi willibald willibert wilson wiltrud winford winod winta wipa wissal wissam wladimir wladyslawa \
    woldemar wolfhard wulan xawo xece xezal xhevahire xia xiang xiaohong xiaohui xiaojun xiaoli xiaoling xiaomei xiaoming xiaoyan \
    xiaoyu ximena xin xing xinyi xiu xiuying xuan xue xuemei xun yaa yaaba yaakov yacine yacoub yadigar yagin yagizkurt yagmur yago \
    yahia yahsi yahsikan yaiza yakoub yakub yalazabay yalda yalgin yalin yaltirak yama yaman yamin yan yandra yanis yanki yanko yann \
    yannis yanti yanyan yao yaren yargi yaroslava yasan yasattin yaseen yasemen yash yashar yasir yassir yawsef yayak yazganalp yazgul \
    yehuda yekbun yekda yelena yelesen yelyzaveta yener yeneral yepelek yertan yesenia yesica yesil yessica yeter yetisal yevgeny \
    yevheniia yiannis yichen yifan yigal yihan yildir yilma ying yingying yitzhak ylber yogarajah yogesh yohana yolal yonetmen yong \
    yordanka yoruc yosef yosief yosma yossi youba youcef younis younous yousep yousif yousra yousuf yucelen yudhisthir yudi yue yuhan \
    yuksel yuliia yumun yun yuni yunt yurdagul yurdanur yurdaser yurtguven yurtseven yurttas yuxuan yveline zabihullah zacarias \
    zacharias zacharie zafar zafer zahfer zahid zahide zahir zaid zaida zaina zaira zakariyya zakay zakhar zaki zalan zaliha zalmai \
    zamir zana zarghona zari zaven zayn zayna zbyszek zebirce zeeshan zehra zehranur zekarias zekayi zekri zelha zeljka zemzem zennun \
    zennure zenon zenta zerafet zeride zerrin zerya zev zevlude zeyad zeycan zeynel zeynelabidin zeyno zhanna zhen zheng zhi zhivko \
    zhiwei zhiyuan zhong ziba zihan zihni zilan zilfa zina zinnure zivko zixuan ziyad ziyaettin zlatka zlatoslava zohair zohal \
    zohrehan zoltan zora zoraida zoral zorian zorka zosia zoubair zoubida zoulikha zoya zozan zsanett zsigmond zsofia zsolt zsombor \
    zsuzsa zsuzsanna zubair zufer zuhair zuheyla zuhra zula zulal zulbiye zulema zuleyha zulfiye zulfuye zulgarni zulmira zumra zumre \
    zurab zvi zvonko zydrunas zynovii
    """
}
