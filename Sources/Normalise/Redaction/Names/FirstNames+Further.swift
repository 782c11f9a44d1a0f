extension FirstNames {
  /// First names that the other lists lack and that are hardly ever anything else: short forms and pet names of Limburg and the Netherlands,
  /// and names from Suriname, the Antilles, Africa, the Near East, Afghanistan, Ukraine and the Balkans.
  static let further: StaticString = """
    aarti abdelilah abdifatah abdimalik abdiqani abdirisak abdishakur abdulbaqi abdulhamid abdullahi abdulmajid abdulrazak abeba \
    abimbola abiola abreham abshir abukar achieng adaobi adeeb ademar adiam admir adonay agostinho ahado ahed aissa aklilu alaaeddin \
    alagie aldin aldrin aleksy alhassane alizee aloisio amaka aman amandine amara ambaro amer amma amrita anab anaelle aniek anisha \
    annebel anneclaar annefloor annelijn anneloek annelous annerijn annieke anouschka antero antoinetteke anusha anwaar ardita aregash \
    arelys arezoo argenis arjeta arlind armelle armindo asmerom assetou ayan aydarus ayo ayoube ayyoub azmera babacar babak babet \
    bahadir bahareh bakary bakir barwaqo bassel batuhan begzada behar behnaz belma benedicte benicio benjamina beppie berbke berkant \
    bertke besarta betsie beytullah beyzanur bibianne binta birhane bisan bishaaro bonaventure brayan brhane britte bujar buse caasha \
    cansu carice carijne carmijn catootje cennet cephas ceyda ceyhan chandni chaquille chiamaka chiel chima chinonso chouaib christijn \
    chukwuma cirilo cisca claribel clyde coba codruta coosje corentin cornee corrieke costin coumba curtley cyrille czeslawa dafina \
    dagoberto dalva daniat danya daphna dardane dariela dariush dashamir deeqa deeqo degan delaney delvis denitsa denzell deqa devika \
    devrim dewanti dewy dexley dexter deyvi dhool dientje dieuwke dieynaba dilana diny dionne diosa djairo djamilah djayden djaylano \
    djenaba djenna djoni djordy djuna donny donovan dorian dorieke doru doutje dragoslav drees dwayn dwayne dwight dyani dyantha dylaney \
    dymphie dymphy dzevad ebuka edilma edison edita edona eef egzon ehsan ekin elbrich elianis eliene elisio ellemiek eloi elonie elton \
    elvana emelie emeline emmelien emmely eray erion erman ermelinda errol esengul esmat esme estella evelijne evelio evelotte everaldo \
    eyasu eylul faaduma facundo fadia fadwa faisa faouzia farhang farisha farishta farouq farxiya faten fatimazohra fatuma fayenne fayez \
    faylinn faziel felicita felisbela fenneke feras fevzi feyzullah filou fina finley firmino firouzeh florie fonsje foske fowsiya \
    frederieke freerkje frenske freshta froilan froukelien frozan gaitrie geertien geertjan geeske gemmie ger gerjo geurt ghebremeskel \
    ghena gherghina ghina ghirmay ghita giano gijsbrecht ginie giny gioia giovana giovani gladys godwin goffe goitom golnar gonca gondje \
    grada griete guiliano gulizar gulnur guuske gwenaelle habtamu habtay hadassa hadeel hadis hadja hafize haitze hajdin hajiba hanadi \
    hanieh hannelien haraldje harieke harmpje harriette hartono hasib hasija hasnae haticenur hawo haxhi haya hayan hazem hazim hector \
    hedayat heinke hennia henryka hermenegilda hibo hilje hilleke hiwet hiwot hoda homaira homayun hosna houssin hubke hung hussien \
    huubje hylkje hysen ibou ibtihal idalina idrissa iefje ihsane ihsanullah ihssan ikran ilijana inacio indah ioan iraida irfana irinel \
    isaline iske ismeta isolina issiaka isuf itzel ivelisse iyad jac jacq jacqueliene jael jairo jaivey jaivy jalou jamil jannick jaxon \
    jayano jaydee jaydon jaylin jaylinho jaymie jeanneke jehona jelka jenneken jerrel jesmer jettie jildert jildou jiske jitze joah \
    johana jolijne jollie jonay joosje jooske jopie jordane jorinda joud joukje jucara jule jupke jurandy jurema kabongo kadra kalala \
    kaltoum kamuran kankou kaouthar katiuska kaylen kayley kesete ketie khadro khalif kibreab kieu kimete kimia kirti kishan kivanc \
    koffi kokob koosje kreshnik krijntje kubilay kushtrim laarbi lailuma lakshman lamiae lammert landu latoya lauke laurinda leantje \
    lenuta leonilde letay leutrim lewieke leylo lidewei lidio lientje lieu lievijn liridona ljubomir loay loeki loiza louwie louwieke \
    lowieke lubbert lucile ludovina lutske lynnlee maaik mabinty madee mael maelle maen maerten mahdieh mahjouba mahyar maicol maisa \
    makan makiese mariatu maricica marietje marietteke marij marjelle marjoke marjolaine marleny marline marrit maryan mathieke maty \
    maudy maxence mayar mayas maziar mbarek mbarka mbuyi mebrat medhanie medhanit medhin mehrnaz meifang meint meintje mekonen meles \
    melissande mels mergim merhawit merieke merih mersad metje mevlude mhretab mieneke mientsje mietje mietsje mikiele milad miledy \
    milorad milosz miloud milouda mineke mintje mirjeta mirlind modou moein mohamadi momodou monserrat mory muamera muhamet muhsin \
    mukendi mulham murvet mustaf muzeyyen muzhda myrte nadim naime naji nandje nannie nargis nasra natalina naut nawar nawras nayeli \
    nazanin nazif nazlican nebyat negin nelia neline nellieke nematullah nene nengah neriman netteke nexhat nghia nhan niculina nihada \
    nilab nilofar niloofar ningsih niusha nkechi nkem noella noldie nolke nolwenn nouk nsimba nubia nursen nzuzi oanh obiora odai odete \
    oebele okbamichael olinda oluchi oluwatobi orcun orpheo oswaldo otavio oubada ousman parham pashk pauwke peerke pembe perrine phat \
    philou pietje pleuntje pravin premtim pushpa qadra quiteria quy randa raphaelle rasoul ravindra raynor razija reggy reinie reinou \
    resat reshma resi rieky rieneke rients rigobert rijad rikkie riky rini rixt rodolphe roelfien rokhaya rokiatou romario romee romeu \
    romijn rommert roozbeh rosalba roselyne roula rovin rrezarta ruchi ruel ruftana ruprecht rycardo saakje sabino sabita sadaf sadio \
    sadri saikou saja salaheddine samim samiullah sanabel sanam sanaullah sandhya sanjin sarab saynab sefke senayit sennait serafim \
    sercan sergii seyfi seyma shaban shaista shanice shaniqa shaniqua shannah shapour sharida shayan shayenne shima shqipe sibrand \
    sidiki sidney sientje sietze silvano sjaan sjengke sjengske sjer sjeuf sladana soenil soerjani somayeh stach stanka stefke stela \
    stephano sudesh suela suharti sukma suleekha sumeyra sumiati sureyya suriyana sverre svetlin sylvette sytse sytske taghrid tahereh \
    tahlil tahmina taim talal talin tamana tamanna tasneem tasnim tayeb teake tedros tekleab temesgen temesghen temitope tesfu tetje \
    thabo thieuke thijsje thijske tiebe tiede tienieke tietie tigist tillie tinieke tjaard tjakkie tjalke tjaltje tjeu tjeuke tjitse \
    tjitze tobechukwu toosje treeske trinette tringa troetje troutje truudje truuke truusje truuske tsega tsegereda tsehaye tshala \
    tsinat tuqa tyrell tyrese tyron uche ugochi uilke ukshin ulbe upke urim vahide valbona valmira velimir vesa veselina vildan vinesh \
    violaine virgil vjollca vladut waad waheeda wahidullah walaa waldtraud wanjiku wasim weiming wendelina wendell wensley wichert \
    wiebrand wiebrig wielie wiepke wiepkje wierish wiesken wietze wigle wika willemijne wilmer wilmie wilmien winfred wolbert wopke \
    wouterus xaviere xaviero xem xhemal yacouba yadira yamila yaneth yanka yasaman yassmina yaya yesim yildiray ylli yllka yohan yohann \
    yomaira yonatan yorn ypke ytje ytsje yudelka yuting zabi zabiullah zakariye zarghuna zarmina zdenko zdravka zeferino zeinabou zelia \
    zewdi zewditu zhor zion ziyan zjang zjefke zjul zlata zohreh zola zoriana zoryana zuleima zyra
    """
}
