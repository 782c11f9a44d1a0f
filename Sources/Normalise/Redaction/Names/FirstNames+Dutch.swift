extension FirstNames {
  /// More first names of all generations in the Netherlands, Flanders and Limburg that are hardly ever anything else.
  /// In part after the name lists of Faker for Python (MIT licence, copyright 2012 Daniele Faraglia and contributors).
  static let dutch: StaticString = """
    aafje aaliyah aaltje abe abeltje achiel adelbert adelijn adrian adrie aiko aimee albertje albertus aldo aleid aleida alexia alexis \
    alfie alfonsus alieke alina alison alke almar alyssa ameli amelia amy anais anco andor andy angele angelina angeline angelino \
    angelo anje anjo anka ann annabeth annechien anneclaire annefleur annegien annejet annekatrien annekee anneleen annelinde annelot \
    annelotte annemaaike annemaria annemarieke annemart annemee annemie annemijn annerie annesophie annetje annick anniek annigje \
    annita anny anoek anoesjka anouck anselm ansje antheunis anthonie anthonius antonet antonetta appolonia arendje ariaan arianna \
    ariel arinda arjanne arjo arlette arlinde arnaud arnoldus aron arry arthuro arwen ashley august augusta auke aukjen auwert avalon \
    axel axelle ayden bair bastian bauke baukje bea belinda bendiks benita benjamien benny benoit bente benthe berat berdien berdine \
    berke bernadet bernhard bernice berthold bertien bertje bessel beth betteke bettine bibi bieneke birgitta bjarne blanca boaz \
    bobbie bodine bonifacius boudewien bradley brandon brechje bregje britney britta bruce bryce burt cailey calvin cameron camiella \
    carel carianne carien carijn carine carl carleen carlien carline carlita carly carmella carolijn casimir cathalijne catherine \
    ceciel cecilia cedric celina celinde ceylin chanel chantalle chanti charissa charlene charley charlize charmaine chayen chelsea \
    cherelle cheryl chico christelle christiaen christiana christiane christianus christie christof christophe chrit ciel cilla cillia \
    claas claes claudine cobi coby coenraad colin colla collin conrad coos cootje corinna corne corneli cornelus corstiaan corwin cris \
    cristel cristien cyril daantje dagmara daleen dali damion danae danilo danine danisha danitsja danja dany daphny darcy darius \
    daryl dave davey davina dax deirdre delilah delphine demian denis dennie denzel deon desire deveny devin dex dicky dide diederick \
    diek dieke diewertje dilano dina dingeman dini dinja dinka dion dirkje dominic donja doortje doreen dorette dorianne doro doron \
    dorthe doutzen dre dreike dunja durk duuk dylana dylano dyon ebe ecrin edgard edmee edouard eduardus eefke eelkje eeltsje eeske \
    eldert eleanor elfi elianne elien elin elisabet elizabeth elize elka elle ellemijn elles elli ellie elmar elmer eloy elsemarie \
    elsemiek elsemieke elshof elvera elza emely emilia emilie emke emmelie emmeline emmie engelien engelina engeltje enid enno \
    ernestus esila esli esmaralda esmay esmeree estelle eugenius evan eveli evelijne evelina evelyne evie evy ezra faas fanny fay faye \
    febe fedde feddo feije felien feline fem femmie femmigje femmy fennie fernand ferre feyenne fiebe fieneke fienie fiep fija filine \
    finy fleurine fleurtje flore florent floriaan floriske fonske fopke fran francoise franky fransien fransisca freddie frederic \
    fredericus freerk freya freyja frido fridtjof fried frieda friedel friedrich frouke gabrie gabriella gaelle gaia gaike gea \
    geertruda geertrui gelske genevieve geoffrey georgette geranda gerardina gerdine gerhard gerjan gerjanne gerke gerlies gerlinda \
    gerlo germa germen gerreke gerrianne gerrieke gerritje gerrolt gerry gertien gertje gerwin gery gezina ghislain ghislaine gielke \
    gies gijsberta gijsbertus gijsje gijske gilberte gineke ginette gino giovannie giovanny gisela gisele glenn godelieva godfriedus \
    gonneke gosse govert gradje gre gregory grietha grietje grytsje gunther gust gustaaf guusta gwenda gwenn gwyneth haiko hailey \
    halbe hanne hanno hanny hansel hansje hanske harco hari harke harmen harmina harmjan harmke harrold hartger hary hay haye heero \
    heiltje heimen heinz heleentje helen helmer helmi henderika henderikus hendriekje hendrina hendrine henja henne henriekus \
    henrietta henrika herald herbertus herm hermina herre hetty hieke hielke hilke hille hillegonda hilletje hilly hiltje hindrik \
    hinke hinrike huber huberdien hubrecht huguette huibertje huubke huug huugje hylke ian ibe ids idsert idske ieke ietje ignace \
    ilana illya ilma ilsa ilze inaya indy ines inger ingrit inno ira irmgard isaura ise isis isolde itske ivar ivy ize jaak jaantje \
    jacco jacinta jacintha jackie jacky jacobien jacobine jacomijn jacomina jacquelien jaden jaike jake jaleesa jalisa james jamilla \
    janick janie janieke janke janko janne jannigje jannik janno jans jansje jantiene jantina jari jarne jaron jay jaydey jayla \
    jayleigh jaylen jaylyn jayson jeanet jeannet jeanny jef jefta jehudi jelte jeltje jenna jens jente jermaine jerney jerre jesler \
    jesper jessy jetta jette jetteke jeva jewel jikke jimi jinte jinthe jip jitse jitte joachim joanne joanneke joannes jochen jodi \
    jodo jody joeb joel joella joelle joeri johanneke johny jolan jolanka jolie jolina joline jonah jonie jonne jonneke joos joppe \
    jordan jordyn joren jorie jorieke jorien jorijn jorik jorine jorryt joscha josee josepha josephina josephus josiane josina joska \
    josse jouri jozien juliaan julianne julienne jup juriaan jurjen jurriaan jurrian jurrien justus jyoti kamiel karien karijn karine \
    karl karla karlijne karsten kasper kate kateleine kathalijne katia katleen kato katrijn katty kaya kaylee kayleigh keely keira \
    keith kelsey kendra kenji kenzo keona ker keub kian kiana kiara kirsty kiyan kjell klaasje klaske kobe kobus koert koob kornelia \
    kornelis krelis krijn kris krisje krista kristine krisztina kyan kyano kyara kyle kylian laetitia lamberta lambertha lambertus \
    lando larissa lasse lauran laure laurie laurina lea leah leendertje leida leike lein lejla lenn lennard lennie lennox lenthe \
    leonardus leonieke leonne leonoor leontine leopold leslie leto lewie lewis lidwien lidwine lidy liedewei liekele lieneke lienie \
    liesa liesanne liesbet lieselore lieselot lieselotte lieset lieske lieuwe lieuwke lieven lieze lijsbeth lilia liliana liliane \
    lindsey lindy linette linn linsay linsey lionel lisan lisbeth lise liselot liselotte liset lishanti livia liz lizanne lize lizelot \
    lizette lizz lizzy lobke lode lodewien lodewijk lodi loeka loesje loetje loic lois lola lone loran lore loreen loren lorenz lotta \
    lotteke louke loulou lowiek lucinda ludovic ludovicus luitje luitzen luka lukas luke lute lutgard lutgarde lutgardis lutgart luus \
    luut lyanne lybrich lyke lynette lysanne machteld maddy madeleen mads maeve magali maikel maja malin manja marcelino marchien \
    mardou mareike mareille marein marga margareta margareth margaux mariele mariet marijne marike marilou marinka marinke marise \
    marisha marjanka marjoleine marjon marlieke marlin marlon marlous marnie marry marsha marthijn marthijs martijne marty marylou \
    mascha masha mason math mathe mathea mathias mathild mathis matijn matt mattanja matthea mattias matties mauk maut may maya mayra \
    mehdi meinte melchior melina melle melody mente merit merle merlijn merlin merthe micha micheline michon mick micky mienke miete \
    mika milane milo minou minouche mirjan mirza mischa mitch mitchel mohamad morena moreno myla mylene myra myrna nadieh nan nancy \
    nand nando nanet nanke nanko nathanael naud neal nele neleke nelke neville nic nick nicolet nikita nikkie nila nine ninthe nisa \
    noel noella nola nolan nolda noll norah nore nout obe oetske oliver olivia oltje onne orlando otmar ouafa owen patrik pearl \
    pernilla perry pete peterjan petrus phileine phillip phylicia piera pieterbas pieterke pieternella pietertje pinky pippa pleuni \
    pleunie polle pommelien priscilla quinn quint rachelle rafke ragna rahel rainier ramona rebekka regine reimer reinilde reinjan \
    reinskje remko remon renaat reneke renger renita renko renze rey reyer reza rhode rianca riane riccardo richelle rico riekie rienk \
    rieteke rijkje rika rikie rikke rikkert rikst riley rinke rivka roan robbe robby roberta robine rochelle rodger rodney rody roelie \
    roelien roelina roeline roelke roelofje roja rokus rolien rolina rolinde romain ronan ronja rony rosalia rosalinde rosan rosemary \
    rosette roswita roxan roxane roza rudo rufus runa rune ruurdje saar saartje sammie sandor sandrina sandy sanneke sarie sasja scott \
    seb sebas selina senn senne sepp seppe septimus seth severijn shaila shania shauni shawn shelly sherilyn shireen sibe sibren \
    siebrigje siefke siene sienna sierd sieta sietse sieuwke sija sijbrand sijbren sijmen sil silvain silvan simonne sina sinead \
    sippie siska sitske sjaantje sjacco sjakie sjane sjanna sjarel sjeer sjiri sjo sjoerdje sjoerdtje sjoke sjon sjouke sjoukje sjraar \
    sjuf skye soetkin sonia sparrow stacey stefaan stefanus steffan steffi sten stephany stevie stijne sully sunniva sunny susan \
    susanna susanne suzana suzanna svea swenja syb sybille syl sylke sylvain symen syta taeke tahnee tamira tammo tatum tedje teetske \
    tessie teuna teunie teunis teunisje teus theda thei theike theofiel theu thibaut thibo thies thieu thijmen thijn thilly thimo \
    thirza thor thuur thyra tialda tibe tibo tieme tieneke tigo tijl tijs tine tinne tjaarda tjaart tjalle tjerk tjits tjitte toby \
    toine tomas tommie tonie tonke tonko torsten tosca tosja tova trautchen trautje tress trienke trijnie tru truida truike truke \
    tryntsje tuur tygo tyler ubbo ulrich urbain vajen valentine valere vasco verena verona veronie vida vien vienna vigo vik vince \
    violetta viviane voke volkert vosje walda wander wania wannes wanny warre wendel wendela wendelien wendeline wendie wibo wibren \
    wieke wielke wiely wieske wiets wietse wijbe wijtske wilhelmien wilja wilke wilko willemke wilmar wimke wina winny wobbe wobke \
    wouterina woutje wubbe wullem wyb wybe wybren wytske xaver xavi xaviera xelle xenia yade yael yana yanna yannic yaron yasmijn \
    yasmine yente yentle yfte yinthe yme ymkje yolande yorinde yoshi youp ype ysbrand yvan yvar yvet yvon zachary zegert zena zjuul \
    zjwaan zwanet zwannie
    """

  /// More first names that are words, places or brands as well.
  static let moreAlsoWords: StaticString = """
    aart abel abraham adel adem alia alma america anemoon aria armen asia aster attila aurelia ava aya bao beer beertje belen belle \
    berthe bill billy blessing boy briek broos camelia candida carol cherry claus clement clementine constant darren davit \
    dawn dino dolf douglas eden eibertje emerald eve flint flip flor franca franco gal geer gemma genet georgia ger gil glen \
    grant griet gul gunter hai hazel heather heino henna henry hermelijn holly horst huig imme jade jetje joe jordan josh \
    kick knut kuub lance lander lee li lila ling lucky maas maren margarita marien marlen maxima mehari melis melodie merry mies miet \
    mijntje mindert mink minne mo nada nanny nies niesje nol nova pax pier pip pit pol precious puck puk ramin rani ray \
    reiner riek rinse roemer rose rozemarijn salam santje servet sima sjonnie spencer stans sue tamer teddy tibbe tiffany urban \
    verona vienna violet violette vishal warren wei wikke willie wolf woud yoni zwaan \
    bets cis clarisse dien dientje jetty jes kee lune mik mimi netty patience peet pieke roosje trui yuan innocent divine chen liu jama jop lau \
    marah mays moos mich ries loe olle surya yuna milton
    """
}
