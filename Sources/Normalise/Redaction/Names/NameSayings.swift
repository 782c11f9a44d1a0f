/// Sayings, characters and public names that hold a person's name and mean nobody who could be found.
enum NameSayings {
  /// Each as its folded words.
  static let all: [[String]] = """
    jan met de pet|jan en alleman|jan modaal|jan publiek|jan rap|jan klaassen en katrijn|jan splinter|jan soldaat|jan salie|jan doedel|\
    jan boezeroen|jan piet en klaas|jan piet klaas|piet snot|piet lut|pietje precies|pietje bell|pietje puk|zwarte piet|hoge piet|\
    saaie piet|klaas vaak|houten klaas|stijve klaas|brave hendrik|brave hein|magere hein|haantje de voorste|henk en ingrid|\
    sjonnie en anita|ot en sien|jut en jul|jip en janneke|hans en grietje|hans worst|holle bolle gijs|malle pietje|malle babbe|\
    dikke bertha|lange jan|lange lijs|vrolijke frans|franse slag|vader jacob|moeder teresa|moeder theresa|moeder maria|\
    florence nightingale|tante betje|tante pos|tante truus|ome willem|ome jan|ome joop|oom jan|truus de mier|joris goedbloed|\
    joris driepinter|joost mag het weten|robin hood|sherlock holmes|don quichot|don quichotte|barbertje moet hangen|ei van columbus|\
    wet van murphy|wet van parkinson|peter principle|peter pan|big brother|doubting thomas|ongelovige thomas|sint maarten|sint nicolaas|\
    sinter klaas|sint jan|sint joris|kees de jongen|dik trom|dik voor mekaar|haagse harry|berend botje|roze olifant|lamme goedzak|\
    tijl uilenspiegel|assepoester|ali baba|max havelaar|mien dobbelsteen|loe de jong|vincent van gogh|van gogh|leo kannerhuis|\
    dr leo kannerhuis|pieter baan|pieter baan centrum|anton constandse|verwey jonker|william schrikker|willem schrikker|johan de witt|\
    willem van oranje|willem alexander|koningin maxima|koningin beatrix|anne frank|koningin wilhelmina|prinses beatrix|prins claus|\
    pim fortuyn|theo van gogh|mark rutte|hugo de jonge|rutte|trimbos|maria magdalena|virgil van dijk|andre rieu|albert heijn|albert heyn|\
    jan linders|jan van eyck|gerard mulder|fokke en sukke|suske en wiske|buurman en buurman|swiebertje|bromsnor|saartje|flipje|\
    ernst en bobbie|bert en ernie|buurvrouw en buurman|peppi en kokki|bob ross|bob de bouwer|bob campagne|mark up|job coach|job hopping|\
    job rotation|max verstappen|jan des bouvrie|james bond|billy the kid|frank en vrij|frank en frij|roos en doornen|jan steen|\
    jantje beton|jan hagel|jan patat|jan lul|jan zonder|jan cremer|jantje huilt|jantje lacht|als jantje|klein duimpje|pippi langkous|\
    klein klaasje|piet piraat|bob en bobette|tom poes|tom en jerry|heer bommel|romeo en julia|david en goliath|david tegen goliath|\
    adam en eva|kain en abel|abraham gezien|abraham de mosterd|abraham|sara gezien|arm als job|geduld van job|maria en jozef|\
    jozef en maria|sint juttemis|pontius naar pilatus|pontius|ark van noach|noach|alice in wonderland|dick bruna|piet hein|\
    michiel de ruyter|karel de grote|tante sidonia|tante es|tante til|ome henk|ome cor|oom dagobert|dagobert duck|donald duck|\
    willie wortel|guus geluk|wim kan|andre van duin|hans klok|hans kazan|harry potter|harry houdini|bob marley|michael jackson|\
    greta thunberg|karel appel|joop den uyl|willem drees|vadertje drees|huis van thorbecke|johan cruijff|johan cruyff|louis van gaal|\
    henry ford|thomas more|karl marx|franz kafka|stephen covey|albert einstein|florence|hansje in de kelder|jan in de zak|jan contant|\
    jan de wasser|jan compagnie|piet de smeerpoets|pietje|jantje|klaasje|keesje|barbie en ken|thelma en louise|bonnie en clyde|\
    laurel en hardy|bassie en adriaan|ernst bobbie|samson en gert|nijntje|moeder gans|vrouw holle|hans brinker|jan primus|karel doorman|\
    willem wever|simon says|simon zegt|rob peetoom|bert brussen|ivo niehe|sophie in t veld|oma bep|truus met de tas|lex silencio|\
    guy fawkes|nelson mandela|moeder aarde|koning keizer|van der valk|jan naar piet|piet naar jan|piet naar klaas|zo frans als|radboud|\
    cruijff|cruyff|gekke henkie|amber alert|ixta noa|van neynsel|piet of klaas|klaas of piet|tom cruise|moeder clara|enik recovery|\
    moeder overste|b en w|commissaris van de koning|kabinet van de koning|moeder natuur|joost mag weten|joost weet|wim lex|piet precies|\
    pietje secuur|jantje van leiden|jan kordaat|jan met de hoed|jan doorsnee|jan de buurman|klaas komt|vadertje staat|vader staat|\
    vader tijd|mohammed komt|mohammed naar de berg|naar mohammed|koning salomo|salomo|hannibal|kwik kwek en kwak|jan boerenfluitjes|\
    lieve heer|barbertje|buurman jan|ome sjef|tante jo|pieter van foreest|jan arends|jan van brabant|anton pieck|andersson elffers felix|\
    leo horn|jan wier|pater damiaan|da costa|albert schweitzer|antoni van leeuwenhoek|jeroen bosch|titus brandsma|prof huijbers|\
    rosa manus|sint anna|anna van rijn|maria roepaan|jan palfijn|frits philips|toon hermans|carl jung|sigmund freud|abraham maslow|\
    max weber|storm in een|storm en regen|storm en onweer|storm op komst|storm van kritiek|storm van protest|storm van reacties|\
    roos van leary|pim pam pet|pim pam|sam sam|tom dick en harry|weet joost|van lotje|arta lievegoed|lievegoed|korsakov|korsakoff|\
    asperger|alzheimer|parkinson|huntington|gilles de la tourette|de la tourette|tourette|klinefelter|cushing|creutzfeldt jakob|\
    creutzfeldt|hodgkin|meniere|munchhausen by proxy|munchhausen|capgras|wernicke|lewy body|marfan|noonan|bechterew|scheuermann|dravet|\
    angelman|prader willi|guillain barre|sjogren|stockholmsyndroom|williams syndroom|ziekte van pfeiffer|ziekte van lyme|ziekte van pick|\
    heintje davids|wonder van lourdes|ziekte van crohn|ziekte van kahler|berg van mohammed|jan klaassen|doornroosje|sneeuwwitje|\
    roodkapje|repelsteeltje|joris en de draak|jan huigen|jan huygen|piet paulusma|kees van de schillen|sjakie|jan van de schillenboer|\
    reinier van arkel|horst aan de maas|sint vincentius|barbapapa|bob den uyl|pietje patat|jan kaas|lange wapper|haagse bluf|florence n|\
    dolle mina|brave maria|heilige antonius|sint antonius|sint christoffel|sinte barbara|koning arthur|van dale|dikke van dale|\
    machiavelli|socrates|plato|aristoteles|job s geduld|jobsgeduld|jobstijding|titanic|keynes|maslow|bourdieu|foucault|habermas|\
    thorbecke|montessori|jenaplan|rudolf steiner|piaget|deming|pareto|adam smith|john rawls|hannah arendt|sisyphus|jan tinbergen|\
    piet mondriaan|pierre cuypers|charles eyck|jan lap en zijn maat|jan kalebas|jan zonder vrees|jan zonder land|jan van gent|\
    pietje de voorste|pietje en marietje|tante mien|tante leen|ome arie|ome kees|klein pierke|malle jan|gekke gerrit|gekke henk|\
    gekke greet|malle eppie|malle gerritje|malle hannes|lamme hannes|boze bertha|dulle griet|blinde maupie|houten harry|vriend hein|\
    pietje de dood|hansje pansje|jansen en janssen|jansen en jansen|janssen en janssen|robinson crusoe|belle en het beest|mary poppins|\
    frankenstein|dracula|macgyver|mcgyver|rambo|superman|batman|spiderman|indiana jones|miss marple|columbo|baantjer|dokter bibber|\
    dr phil|doctor phil|dokter phil|oprah|judas|methusalem|methusalah|goliath|lazarus|saulus|van saulus naar paulus|herodes|pilatus|\
    ook gij brutus|xantippe|tantalus|ariadne|nostradamus|columbus|copernicus|praten als brugman|dagobert zeggen|zei bartje|zoete lieve gerritje|jan tuinman|piet paaltjens|ben bizzy|praat als brugman|croesus|\
    mijn naam is haas|mijn naam is hans|boer piet|boer bert|boer harms|koos werkeloos|koos onbenul|karel onbenul|haastige jan|\
    nieuwsgierig aagje|nieuwsgierige aagje|stille willie|stille willem|blonde arie|kleine johannes|vadertje tijd|vadertje langbeen|\
    moeder de vrouw|vrouwe justitia|vrouwe fortuna|koning winter|koning voetbal|keizer karel|graaf dracula|baron von munchhausen|\
    baron van munchhausen|sjaan en sjonnie|jan en zijn maat|henk en anja|statler en waldorf|ma flodder|familie flodder|familie doorsnee|\
    jantje van alles|pietje van alles|pim pandoer|pluk van de petteflet|tinkebell|arie bombarie|sjors van de rebellenclub|\
    sjors en sjimmie|loesje|ollie b bommel|olivier b bommel|heer olivier|wammes waggel|joost den draak|ot sien|kwik kwek|mickey mouse|\
    bugs bunny|tante kaat|tante louise|oom agent|bokito|klaas klever|klazien uut zalk|marie kondo|madame tussauds|henry dunant|\
    mahatma gandhi|gandhi|martin luther king|gaston en leo|johan en de alverman|lucky luke|tita tovenaar|pipo de clown|mamaloe|klukkluk|\
    peter en de wolf|de wolf en de zeven geitjes|hans en de bonenstaak|jan jans|jan jans en de kinderen|sam en moos|pietje en jantje|\
    jantje en pietje|rudolf magnus|emma kinderziekenhuis|wilhelmina kinderziekenhuis|reinier de graaf|frans hals|catharina ziekenhuis|\
    elisabeth tweesteden|canisius wilhelmina|maxima medisch|martini ziekenhuis|pieter pauw|jan pieter heije|hendrik van boeijen|\
    van der hoeven kliniek|van der hoeven|van mesdag|ottho gerhard heldring|otto gerhard heldring|willem pompe|hugo sinzheimer|\
    kees boeke|maria gewanden|marietje kessels|koningin emma|emma ziekenhuis|sint gerardus|sint josef|sint jozef|sint martinus|\
    sint elisabeth|sint servaas|sint pieter|sint lambertus|sint hubertus|sint franciscus|sint vitus|sint barbara|huis van berlagh|\
    piet zoomers|leonardo da vinci|albert cuyp|anton de kom|joke smit|aletta jacobs|bernard van leer|juliana van stolberg|van heutsz|\
    willem lodewijk|philips van horne|charlemagne|karel martel|jan toorop|pierre de coubertin|max planck|levi strauss|tommy hilfiger|\
    calvin klein|hugo boss|jack jones|jack en jones|mexx|marie curie|louis pasteur|robert koch|johnson en johnson|procter en gamble|\
    van nelle|douwe egberts|albert hein|dirk van den broek|emma at work
    """.split(separator: "|").map { $0.split(separator: " ").map(String.init) }

  /// The sayings in numbers of words.
  private struct Numbered {
    /// The words of all sayings.
    var words = WordTable()
    /// The words behind the first one, one saying after the other, by first words.
    var others: [Int] = []
    /// Where those of each saying stand.
    var sayings: [Range<Int>] = []
    /// Which sayings begin with each word.
    var byFirst: [Range<Int>] = []

    init(_ all: [[String]]) {
      let numbers = all.map { $0.map { words.insert(Array($0.utf8)) } }
      let grouped = Dictionary(grouping: numbers) { $0[0] }
      for first in 0..<words.count {
        let begin = sayings.count
        for saying in grouped[first] ?? [] {
          sayings.append(others.count..<others.count + saying.count - 1)
          others += saying.dropFirst()
        }
        byFirst.append(begin..<sayings.count)
      }
    }
  }

  private static let numbered = Numbered(all)

  /// How many words a saying takes that starts at `index`, or 0.
  static func length(at index: Int, of tokens: Tokens) -> Int {
    func number(_ place: Int) -> Int? {
      let token = tokens.list[place]
      return numbered.words.find(tokens.folded, token.foldStart..<token.foldEnd, hash: token.hash)
    }
    guard let first = number(index) else { return 0 }
    let second = index + 1 < tokens.count ? number(index + 1) : nil
    var longest = 0
    for saying in numbered.byFirst[first] {
      let others = numbered.sayings[saying]
      guard others.count >= longest, index + others.count < tokens.count, others.isEmpty || numbered.others[others.lowerBound] == second
      else { continue }
      if others.dropFirst().allSatisfy({ numbered.others[$0] == number(index + 1 + $0 - others.lowerBound) }) { longest = others.count + 1 }
    }
    return longest
  }
}
