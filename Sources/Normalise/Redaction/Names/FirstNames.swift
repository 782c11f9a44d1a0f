/// First names that people in Zuid-Limburg bear: Dutch, Limburg and from over the border, and those of the countries from which people
/// came. Folded, apart by blanks.
enum FirstNames {
  /// Names that are hardly ever anything else.
  static let clear: StaticString = """
    aad aafke aagje aaron abayomi abdallah abdel abdelaziz abdelhak abdelhamid abdelkader abdelkarim abdellah abdellatif \
    abderrahim abderrahman abdessamad abdikarim abdinasir abdirahman abdo abdul abdulahi abdullah abdulrahman abebe abena abigail \
    achmed achraf adaeze adam adelheid adil adnan adri adriaan adriana adrianus adwoa agnes agnieszka ahlam ahlem ahmad ahmed \
    ahmet aicha aiden aischa aisha akke akosua akram alaa alain albert albertine alberto aldert alejandro aleksander aleksandra \
    alet aletta alex alexander alexandra alexandre alfons alfonso alfred ali alice alicia alicja alida aline alissa allard allison \
    almaz aloys alphons alwin amadou amal amalia amanda amanuel ambroos amela amelie amin amina aminata amine amir amira amit \
    ammar amra anas anass anastasia anastasiya andre andrea andreas andree andrej andres andries andriy andrzej aneta anetta ange \
    angela angelique angjelina anil anique anissa anita anja ank anke ankie anna annabel annabelle anne anneke annelieke annelies \
    anneloes annelore annemarie annemarijn annemiek annemieke annerieke annerose annet annette annie annika anouar anouk ans \
    anthony antje antoaneta antoine antoinette anton antonia antonie antonietta antonio antonius antoon anwar anya aouatif appie \
    aram arben ardian arend ariane arianne arie aris arjan arjen arjun armand arne arno arnold arnoud arnout arta artan arthur \
    artur artuur aruna arwa ashok aslam asma asmae assia astrid atanas atef atie attie audrey aukje aurelie avin awa awet ayaan \
    aydin ayfer ayla aylan aylin ayman aymane aynur ayoub ayse aysegul aysel ayten aziz aziza azra babette bachir badia badr baer \
    bahaa bahar balthasar baptiste barbara barend barry bart bartek bartlomiej bartosz basak basel bashar bashir bassam bastiaan \
    beata beatrice beatrijs beatrix beatriz benedict benjamin bennie benno bep ber berber bereket berend berendina berhane berna \
    bernadette bernard bernardus bert bertha bertie bertine bertus berty besim besnik betje betsy bettie bettina betty beyza \
    bharat bianca bieke bilal biniam biniyam birgit bjorn blerim bob bogdan bogdana boguslaw bohdan bohumil bonnie boris boubacar \
    bouchra boudewijn bouke boyko bozena bozhidar brahim bram brechtje brenda brian bridget brigitta brigitte britt bronwyn bruno \
    bryan bugra bulent burak burcu burim caitlin calogero camiel camille canan caner carin carina carla carlijn carlo carlos \
    carmela carmelo carmen carola carolien carolina caroline casper catharina catharine cathy cecile cees celeste celestin \
    celestine celia celine cem cemal cemil cengiz ceren cezary chadia chafik chahid chaim chaima chakib chantal charifa charles \
    charlie charlotte chayenne cheick cheyenne chiara chidi chinedu chioma chloe chretien chris chrisje christa christel \
    christiaan christian christianne christien christina christine christoffel christoph cilia cindy ciska claartje claire clara \
    clarissa claude claudette claudia claudio clemens coen colette concetta conny constance constantijn constantin cor cora corien \
    corina corine corinne cornald corneel cornelia cornelie cornelis cornelise corrie corrina corry cosmin costel crispijn \
    cristian cristina cynthia cyriel czeslaw daan dagmar daisy dalal dalila damian damien damla dani daniel daniele danielle \
    danique danny danuta daphne dardan darek dario dariusz david davy dawid dawit debbie debby debora deborah deepa delano delshad \
    demi denise deniz dennis denny derek derk derrick derya desiree desmond dewi diana diane dianne didier diederik diego dieter \
    dieudonne dieuwertje dilan dilara dilek dilovan dimitar dimitri dimitrina dimphy dinant dineke dinesh dinie dione dirk ditte \
    djamila djoeke dmitri dmytro dogan dolores domenico dominicus dominique donato dora dorien dorinda dorine doris dorota \
    dorothea dorothee dorus douae dounia douwe dragan dragana dren drieka dries driss driton duco dumitru dursun dusan dylan ebbe \
    ebru ecem edda eddie eddy edek edgar edin edith edmond edo edson eduard eduardo edward edwin edyta eefje eelco eelke eeltje \
    egbert egon eibert eileen ejmay ekrem elbert elena eleonora eleonore elfriede eliane elias elies elif elina eline elisa \
    elisabeth elisah elise eliza ella ellemieke ellen ellis elly elma elmas elodie eloise els elsa elsbeth elsje elske elvedin \
    elvira elzbieta emanuel emanuele emeka emel emiel emil emile emily emine emir emirhan emma emmanuel emmeke emmy emrah emre \
    encarnacion enes engelbert engin enrique enver enzo ephrem ercan erdal erdem erdogan eren erhan eric erica erik erika erkan \
    erna ernestine ernst erol ersin ertugrul erwin esin esma esmee esmeralda esra esteban ester esther ethem etienne eugene \
    eugenie eusebio eva evelien eveliene evelijn eveline evelyn evert evi evren ewa ewald ewelina ewoud ewout eyad eylem eymen \
    eyob ezgi fabian fabienne fabio fabrice fabrizio fadi fadime fadma fadoua faduma fadumo fahd faisal faiza famke farah fares \
    farhan farhiya farid farida farouk faruk fatih fatiha fatima fatma fatmir fatna fatos fatou fatoumata fawaz faysal federica \
    federico feike felicia felix femke fenna fenne ferdaous ferdi ferdinand ferhat ferit fernando ferry feyza fidelis fieke fien \
    fiene fientje fieny fikadu filip filippo filiz filmon filomena finn fiona firas firat fitsum flamur fleur floortje florian \
    floriene florim florin florine floris fokke folake folkert fonny fons fouad fouzia francesca francesco francien francine \
    francis francisca francisco franciscus franciszek francois fransje frantisek franziska fred freddy frederick frederiek \
    frederik frederique freek frida friso frits fritz froukje fuat fynn gabriel gabriela gabrielle gaby gaetano galina gamze \
    ganesh gaston geert geertje geertruida geesje geke gennaro george georges georgi gerald gerard gerarda gerardo gerardus gerben \
    gerda gerdien gerlinde gerlof germaine gerolf gerrie gerrit gerrita gert gertie gertjan gertruda gertrude gerty gezim ghada \
    ghaith ghassan ghebre gheorghe ghizlane giacomo giancarlo gianluca gianni gideon giel gijs gijsbert gilbert gilles gilmar gina \
    giorgio giovanca giovanni girmay giselle gitta gitte giulia giulio giuseppe giuseppina gizem gloria godelieve godfried gokhan \
    gonda gonnie gonny gonul gonzalo goran grazyna greet greetje gregor greta gretel gretha grzegorz grzesiek guido guillaume \
    guillermo gulay guler gulsen gulsum gulten gunay gusta gustavo guus guusje guven gwen gwendolyn haben habib habiba habtom \
    hadewych hadi hafid hafida hafsa hagos haider haitham hajar hajo hajra hakan hakim hakima hakki halil halima halime halimo \
    halina halit haluk halyna hamada hamadi hamed hamid hamza hanan hanane handan handrie haneen hani hanife hanna hannah hanneke \
    hanneloes hannelore hannes hannie hans harald harie hariette haris harold harrie harriet harry harun hasan hasna hassan hassna \
    hatice hatim hayat haydar hayet hayo hedda hedwig heidi heike hein heinrich heleen helena helene helga hella helmut hendrien \
    hendrik hendrika hendrikje hendrikus henk henkie hennie henning henny henri henricus henriette henryk herbert heribert herma \
    herman hermanus hermien hermine herve hessel hester hette hettie hevin hicham hidde hikmet hilal hilda hilde hildegard hiske \
    hiwa hodan houda houria houssam hozan hristo huberdina hubert huberta hubertien hubertina hubertus hugo huib huibert hulya \
    huong husamettin husein huseyin husnu hussain hussam hussein huub ibrahim ibrahima ibtisam ida iefke ifeoma ifrah ignacio \
    ignazio igor ihor ike ikram ilham ilhan ilias ilir iliya ilja iljan ilkay ilker ilknur ilona ilonka ilse ilva ilyas imad iman \
    imane imke immaculee imran imre inas ineke inez inge ingeborg ingmar ingrid inna insaf ioana ionel ionut iqra irena irene \
    irfan irina irma iryna isa isaac isabeau isabel isabella isabelle isil ismail ismet issa issam iulia iulian ivan ivanka ivaylo \
    ivo ivonne iwan iwona izaak izabela jaap jabbar jabir jacek jack jaco jacob jacoba jacobus jacqueline jacques jadwiga jagdish \
    jaimie jaimy jakub jalal jamal jamie jamila jan jana jane janet janien janina janine janna jannah janneke jannes jannetje \
    jannie janny jantien jantine jantje janusz jaouad japie jaqueline jarek jarno jaroslav jaroslaw jasmin jasmina jasmine \
    jasminka jason jasper javier jawad jayda jayden jaylano jaylinn jeanette jeanine jeanne jeannette jeannie jeannine jeannot \
    jeffrey jelena jelle jelmer jemima jenneke jennifer jenny jeremy jeroen jerome jerry jerzy jesse jessica jessie jetske jeu \
    jihan jihane jill jim jimmy jitka jits jitske joan joanna joao joaquin joas jobke jochem joep joey johan johanna johannes john \
    johnny joke jolanda jolande jolanta jolanthe jolein jolene jolien jolijn jonas jonathan jonna joop joost joran jordi jordy \
    jorg jorge jorick jorinde joris jorn jorne jorrit jort jos jose josef josefa josefien joseph josephien josephine josette \
    joshua josien josine josje jouad jouke jovan jovana joyce jozef jozefa jozefien juan judit judith judy jules julia julian \
    juliana juliane julie julien juliet juliette julita julius jurek jurgen jurre justin justine justyna jutta juul juup jwan kaan \
    kaat kaatje kacper kadir kadriye kai kaj kalina kaloyan kamal kamil kamila kamile kamilia kaoutar karel karen karianne karim \
    karima karin karina karlien karlijn karol karolien karolina karst kasia katarina katarzyna katelijne katerina kateryna \
    katharina kathelijn kathleen kathy katinka katja katrien katy kavita kawtar kay kazim kazimierz keano kees keesje keetje \
    keimpe kelly kelvin kemal ken kenan kenneth kenny kerem kerim kerstin kevin khadidja khadija khadra khaled khalid khalil \
    khaoula kholoud kibrom kidane kiflom kiki kilian kim kimberley kimberly kinan kinga kiran kiril kirsten kishore kitty klaartje \
    klaas klara klaus klazien klazina klemens koen koenraad kofi konrad koos kostiantyn krasimir kristel kristiaan kristian \
    kristien kristin kristina kristof krystian krystyna krzysztof kubra kujtim kursat kurt kwame kwasi kyra laila lakshmi lamar \
    lambert lamia lamyae lana lara larisa lars larysa latifa laura lauren laurence laurens laurent laurentien laurette laurien \
    laurine lauwrens layla leander leanne lech leendert leentje leila lena lenie lennart lenneke lennert lenny leny lenz leo leon \
    leona leonard leonardo leonie leonora leontien leszek letty levent levi levina lexie leyla liam liane lianne liban lidewij \
    lidia lieke lien liene lies liesbeth liesje lilian lilianne lily lina linda lindsay lineke linh liridon lisa lisanne lisette \
    liviu liza ljiljana ljubica loek loekie loes lokke loni lonneke lorena lorenzo loretta lorraine lotje lotte loubna louella \
    louis louisa louise lourens lowie luai luam luan lubna luc lucas lucia lucian luciano lucie lucien lucienne lucilla lucille \
    lucretia lucy lucyna ludmila ludo ludwig ludwina luigi luis lukasz lulzim luuk luwam lydia lydie lynn lynne lyubomir lyudmyla \
    maaike maarten maartje mabel machiel maciej madalina madeleine madelief madelon magda magdalena maha mahad mahdi maher mahesh \
    mahir mahmoud mahmut maik maike mairon majd majed maksym malgorzata malika malou mamadou mandy manfred manoel manoj manolo \
    manon mansour manuel manuela marc marcel marcella marcelle marcelline marcelo marcia marcin marco marcus marek margaretha \
    margje margo margot margreet margret margriet margrit marguerite maria mariam mariama marian mariana marianka marianna \
    marianne mariano maribel marie marieke mariekje mariel marielle marieta mariette marij marijke marijn marijtje marika marilyn \
    marin marina marinus mario mariola marion mariska marissa marit marita maritza marius mariusz mariya marja marjan marjanne \
    marjet marjo marjolein marjolijn marjorie marleen marleentje marlene marlies marlijn marloes marlou marnel marnix maroua marta \
    marte martha marthe martien martijn martin martina martine martinus martje martyn marvin marwa marwan mary maryam maryama \
    maryse marzena massimo mateo mateusz mathieu mathijn mathijs mathilda mathilde mats matteo matthew matthias matthieu matthijs \
    maud maureen maurice maurits maurizio mauro maxamed maxim maxime mazen mebrahtu mechteld medine meena megan mehmed mehmet \
    mehtap meike meindert meino melanie melek melih melike melissa meltem melvin menno meral mercedes merhawi meriem merijn meron \
    merve meryem mesud mesut meta metin mette mevlida mevlut mia michael michaela michal michalina michel michela michele michelle \
    michiel mieczyslaw mieke miel mien mientje miep miepje miguel mihaela mihai mihret mikal mike mila milagros milan milena \
    milica miloe milos milou mimoun mimount minke minnie miodrag mira miranda mircea mireille mirek mirela mirella miriam mirjam \
    mirjana mirko mirlinda mirna miroslav miroslaw miroslawa mirre mirsad mirte mirthe mitchell mladen moad moha mohamed mohammad \
    mohammed mohamud mohan mohanad mohand mohannad mohsin moira mokhtar mona monica moniek monika monique morris mouaz mouhcine \
    mouna mounaim mounia mounir mourad moussa muamer muammer mucahit muhamed muhammed muhannad muharrem muhittin mukaddes mukesh \
    muna murat murtaza mussie mustafa mustapha muzaffer mykhailo mykola mykyta myriam myrthe nabil nabila naciye nadia nadine \
    nadir nadiya nadja naima najat najib najiba najla najma najwa nalan nanda nanette nanja nanne naomi naoual nareen narendra \
    naresh nasser nassim natacha natalia natalie nataliia nataliya natascha natasja nathalie nathan nathanja natnael nawal nazan \
    nazli nebahat nebojsa necati necla nedim neeke neeltje nel nelis nelleke nellie nelly nelson nenad nergis nermin nermina nese \
    neslihan netta nettie nevin nexhmije nezha ngozi nguyen nicky nico nicola nicolaas nicolae nicolas nicole nicolette nicolien \
    nicoline nidal niek niels nienke nihad nihal nihat niki nikki nikky nikola nikolay nils nilufer nimco nina ninke nisrine nita \
    nizar noa noah noelle noemi noor noortje nora norbert nordin nordine noud nouh noura noureddine nuno nunzia nunzio nuray \
    nurcan nurhan nuri nuria nursel nurten nynke oana obada obaida octavian odette odile odilia oeds oene oguz okan okbay okke \
    oksana olaf olav olcay oleg oleksandr oleksandra oleksiy olena olga olha olivier oliwia olu oluwaseun omaima omar omayma omer \
    omran onno onur oona orhan oscar oskar osman othman otis otte otto ouafae ouarda ouassima oumaima oumou ousmane oussama ovidiu \
    ozan ozge ozgur ozlem pablo paco paddy pamela paolo pascal pascale pascalle pasquale patric patricia patrick patries patrycja \
    patryk patty paul paula paulette paulien paulina pauline paulus pavlo pawel pedro peggy pelin pelle pepe pepijn percy perihan \
    peronne petar peter petra petronella petros petru phaedra philip philippa philippe philomena phuong pien pierina pierke pierre \
    pierrette piet pieter pieterjan pieternel pietro pim pinar piotr pjotr plamen pleun polat polina poul pradeep prakash predrag \
    prisca priya przemek przemyslaw qendrim quincy quinten quinty quirijn quirine qusai rabab rabia rabie rachel rachid rachida \
    radboud radek radia radjen radjesh radka radoslav radoslaw radovan radu raed raf rafael rafal raffaele rafik raghad raghda \
    rahma raimond rajae rajesh rajiv rakesh ralf ralph raluca ramazan ramesh ramiro ramon ramzi rana randy raneem rania ranko \
    raoul raphael rasha rasim rasmus ratko raul ravi rawan rawda rayan rayen raymon raymond razvan rebecca rebin recep redouan \
    redouane refik regien regilio regina reina reinder reinhard reinhilde reinier reinold reinoud reinout rekha remco remi remie \
    remy remziye renata renate rene renee renie renilde rens renske renzo resi resie resul revano rhea ria riad riana rianne \
    ricarda ricardo richard richel rick ricky rida ridouan ridvan rie rieke rien riet rieta rietje rignald rik rim rima rime rina \
    rineke rinie rinske rinus riny rinze rita riyad riza rkia rob robbert robbie robel robert robertjan roberto robin rocco \
    roderick roderik rodrigo roel roeland roelof roger rogerio rogier rohan rojda rojhat rojin roland rolf rolinda romaisa roman \
    romek romy ron ronald ronda ronnie ronny rosa rosalie rosalien rosalinda rosanna rosanne rosaria rosemarie rosemarijn roshan \
    rosie rosita rowena rowin roxana roxanne roy ruben rudi rudie rudolf rudolph rudsel rudy rula rumyana ruslan rusmir rutger \
    ruth ruthmila ruud ruurd ruut ryan ryszard saad sabah sabien sabina sabine sabir sabri sabrina sacha sadia sadik safae safia \
    safiye safwan sagal sahar sahra sahro saida sakine salah salahdin salih salim sally salma saloua salvador salvatore salwa \
    samantha samatar samer sami samia samih samiha samir samira sammy samrawit samuel sana sanaa sanae sander sandra sandro sanela \
    sanjay sanna sannah sanne santiago sara sarah sarina sascha saskia satish sawsan scarlett schelto sead sebastiaan sebastian \
    sebastien seda sedat sefa seger seher selahattin selam selcuk selda selena selim selin selma sem semere semih semmy semra \
    senad senait serdar serge sergei sergej sergey sergio serhat serhii serhiy serkan serpil servaas sevda severien sevgi sevil \
    sevim sevinc sezen sezgin shadi shahaira shahid shahin shaima shana shanaya shanna shannon shanti shaquille sharda sharif \
    sharita sharlon sharmila sharon sharona shaza sheela sheila sherida sherko shirin shirley shirwan shiva shpresa shurandy shwan \
    sia sibel sidra siebe siebrand siebren siegfried siegrid siem sien sietske sigrid sigurd siham silke silvana silvester silvia \
    silvie silvio silviya simeon simon simona simone simoon simret sinan sinem sipke sirwan sjaak sjaan sjaco sjang sjanie sjannie \
    sjef sjefke sjeng sjir sjoerd sjors sjra sjuul skender slavica slawek slawomir slobodan snezana soefi soenita soerin sofia \
    sofian sofie sofieke sofiia solange soner songul sonja sonny sophia sophie sophieke soraya sorin souad soufian soufiane \
    soukaina soulaiman soumaya srdan stan stanimir stanislaw stanislawa stanley steef stef stefan stefania stefanie stefano \
    steffie stefka steijn stelian stella stephan stephane stephanie stephen stevan steve steven stien stientje stijn stina stoyan \
    suada suat suhail suhaila sukran sukru suleyman suljo sumaya sumeyye sunil sunita suresh suus suzan suzanne suze suzette suzy \
    sven svenja svetla svetlana svitlana swaantje swen sybe sybrand sybren sylvana sylvester sylvia sylviane sylvie sylwia szymon \
    tabitha taco tadeusz taha tahar tamar tamara taner tania tanja taoufik tara taras tarek tareq tarik tariq tatiana tatjana \
    tayfun ted tekin teklay tekle teresa terry tesfai tesfay tesfaye tess tessa tessel tetiana teun teuntje tewelde thaddeus thaer \
    thalia thanh thea theo theodoor theodora theodorus theresa therese theresia thibault thierry thijs thom thomas thomasina \
    thorsten thymen tiago tiara tibor tiemen tiemo tijmen tijn tilla tilly tim timo timon timothy timur tina tineke tinie tinka \
    tinnie tinus tirza titia titus tjalling tjarda tjark tjebbe tjeerd tjibbe tjitske tobi tobias todor tom tomasz tomek tommaso \
    tommy toni tonia tonio tonja tonnie tonny tony toon toos tooske touria tracy treesje trijntje trinet tristan trix trixie troy \
    trudi trudie trudy truuj truus tsegay tsvetan tudor tugba tugce tulay tuncay tunde turgut turhan turkan twan tycho tymen \
    tyrone udo ufuk ugur ulla ulli ulrike umberto umit umut ursula urszula uschi usha vaclav vahid vahit valdrin valentin \
    valentina valerie valeriia valeriu valery valon vanessa vasil vasile vasyl vedat veerle vera veronica veronique veselin vesna \
    vic vicente vicky victor victoria vijay vikram viktor viktoriia viktoriya vincent vincenza vincenzo vinod viola violeta viorel \
    virginia virginie visar vitalii vitaly vivian vivianne vivienne vlad vladimir vlasta volkan volodymyr vyacheslav waclaw wael \
    wafa wafae wail waldemar walid walter wanda wanja warner warsame waseem wassim weldu wencke wenda wende wendy wenzel werner \
    weronika wesley wessel wibe widad wiebe wiebke wiebren wieger wiel wieland wieneke wies wiesje wieslaw wieslawa wieteke \
    wietske wijbrand wijnand wijnanda wiktor wiktoria wilbert wilbrord wilco wilfred wilfried wilhelm wilhelmina wilhelmus wiljo \
    willeke willem willemieke willemien willemijn willemina william willibrord willy wilma wilna wilrike wim winand winfried \
    winnie winston wioletta witold wladyslaw wlodzimierz wojciech wojtek wolfgang wolter wouke wout wouter woutera wubbo wytse \
    xander xandra xaveria xavier xena xhevdet xiao xiomara yahya yakup yalcin yamen yannick yara yaroslav yasar yasemin yaser \
    yasin yasmiin yasmin yasmina yasser yassin yassine yavuz yazan yazid yde yeliz yemane yentl yetunde yevgeni yevhen yfke yigit \
    yildiz yilmaz ylva ymke yoeri yohannes yolanda yonas yonca yoran yordan yordanos yorick younes youness youri yousef youssef \
    youssra yucel yulia yuliya yunus yuri yurii yusra yusuf yves yvette yvo yvonne yvonneke zaher zahia zahra zain zainab zakaria \
    zakariya zamzam zara zarah zayd zaynab zbigniew zdenek zdenka zdravko zdzislaw zef zeger zeina zeinab zekeriya zeki zekiye \
    zeliha zeljko zeno zerai zeynep ziad zineb zita ziya zjef zjeng zjwan zlatan zlatko zoe zoey zofia zohra zoran zorica zouhair \
    zubeyde zuhal zuleika zuzanna zwaantje zygmunt
    """

  /// Names that are words, places or brands as well: names only where something beside them says so.
  static let alsoWords: StaticString = """
    ad ada amber an ana angel april aurora bas beau ben bo brecht brent cas cato christen dana dean dick don donna ed elke faith \
    floor florence frank frans grace guy harm hiba hope hub ien indira ine iris jasmijn jean jet jo job joy kas leen lei lex lieve \
    linde lis liv lot lou luca luna mara mark mart max mees mei merel mina nour pam penny phil pia pie pilar reggie rein romeo roos \
    rosario rowan saber safa said salomon sam sef sena senna sita sterre storm sultan ties til tiny ton trees valentijn ward wil \
    will ama babs fata keet lino macarena manou netje pieta sjerp tes wolfram femme gani hind honorata rocky sunday dharma
    """

  /// Names of four letters and more that are words in lower case.
  static let wordsInLowerCase: StaticString = """
    fleur erna gloria engeltje madelief margriet rietje tiara berber karst wende richel mirre paddy amine nadir roman ferry mercedes marin solange daisy barry lotje maxim maxime magda lieve jasmijn marina \
    robin viola stella laura roland milan regina carina martin christen \
    adele afrem agron allan angelica auguste baran barbel barsen bilgen blake candela candelas caren cesar concha cornel dejan diken \
    doner dorte edite esperance fella france german goken gonen graham gunsel halide helin hemin inken kalin kamala leman leone \
    liana limon logan lorin maggie malee mamen manana mareen mavis molly naira nurser quinsy ravin roble roque rosen ruken \
    rumen rusen russell safet sarit semat serena serif serine shalom sherif silva susen talibe ticen togan undine wally wenke benali \
    indah blessing comfort salar samim clyde \
    adam alet alke anil axel carl deon diek dora ebbe egon emir enes eren evan faas febe fiep finn fran geke gust herm ieke jack jake \
    jane jans jens juan kaan kate kris lech lein lien lies lily linn lise lode lone lore ludo luis luke lute mads mary mats matt maya \
    meta mick mike mila milo nele nese nine noel nore nout oene omer otto paco pepe pete pien rene rens rhea rico rien riet rime roan \
    rosa rune ruth senn stan sten taco tess tine tony toon troy tuur vien wail wiel wies wout
    """
}
