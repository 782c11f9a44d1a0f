/// First names that are common in the Netherlands and over the border.
enum FirstNames {
  /// Names that are hardly ever anything else.
  static let clear: Set<String> = Set(
    """
    aad aafke aaron abdel abdellah abdul achmed adam adil adriaan adriana agnes ahmed aicha aischa albert alberto alex alexander \
    alexandra alfons ali alice alicia alida aline alwin amber amelie amina amir ana andre andrea andreas andries angela angelique anita \
    anja anke ankie anna annabel anne anneke annelies annelieke annelore annemarie annemiek annemieke annet annette annie annika anouk \
    anthony antje antoine antoinette anton antonia antoon antonius arend ariane arie arjan arjen arno arnold arnoud arthur astrid atie \
    audrey aukje ayse aziz barbara bart bastiaan beatrix ben benjamin bennie berend bernadette bernard bert bertha berty betsy betty \
    bianca bilal birgit bjorn boris boudewijn brahim bram brenda brigitte britt bruno camiel camille carin carina carla carlijn carlo \
    carlos carmen carola carolien carolina caroline casper cecile cees celine chantal charlotte chris christa christel christiaan \
    christian christien christina christine christoph cindy claire clara claudia coen colette conny constance corine corinne cornelia \
    cornelis corrie cyriel daan daniel danielle danny david debbie debby demi denise dennis derk desiree diana diane dick dieter \
    dimitri dinie dirk djamila dominique donna dora dorien doris dorothea dorothee edith eddy edgar edward edwin eefje eelco egbert \
    elena elina eline elisa elisabeth elise elke ella ellen elly elma els elsbeth elske emiel emil emile emily emine emma emmy enrique \
    eric erica erik erika erna ernst erwin esmee esra esther eva evelien eveline evelyn evert ewald fabian fabienne fadi farid fatiha \
    fatima fatma felix femke ferdinand ferry fleur floris francien francine francis francisca franciscus francois frank frans franziska \
    fred freddy frederik frederique frits gabriel gabrielle geert geertje geertruida george georges gerard gerarda gerben gerda gerdien \
    gerlof gerrie gerrit gertjan gertrude gerty giel gijs gijsbert gina giovanni gitte gonnie grace greet greetje gregor gretha guido \
    guus gwen hamid hamza hanna hannah hanneke hannie hans harrie harry hassan hatice heidi hein helena helene helga hella henk hendrik \
    hendrika hennie henny henri henriette herman hermien hester hettie hilda hilde hildegard huib hub hubert hubertina hubertus hugo \
    husein ibrahim ilona ilse inge ingeborg ingrid irene isa isabel isabella isabelle ivo ivonne jaap jack jacob jacoba jacqueline \
    jacques jamal jan jana jane janet janine janna janneke jannie jannes janny jantine japie jasmijn jasper jean jeanette jeanine \
    jeanne jeannette jeffrey jelle jenneke jennifer jenny jeroen jesse jessica jim jimmy joan jochem joep joey johan johanna johannes \
    john johnny jolanda jolande jolanthe jolien joop joost jordi joris jose josef josefien joseph josephine josette josien joyce juan \
    judith julia julian juliana juliette julius jurgen juul kaatje karel karen karim karin karina karlijn karolien kas katarina \
    kathleen katja katrien katy kees kelly kemal ken kenneth kevin khadija khalid kim kirsten kitty klaartje klaas klaus koen koos \
    kristel kristien kristina kurt lambert lara laura lauren laurens laurent laurien leen leila lena lennart lenny leon leonie leonard \
    leonora leontien lex liam lianne lidia lies liesbeth lieke lien lieve lilian lily linda lindsay lisa lisanne lisette loek loes \
    lonneke loretta lotte louis louisa louise lourens luc lucas lucia lucie lucienne ludo luuk lucy lydia maaike maarten maartje \
    machiel madelon magda mahmoud maike mandy manfred manon marc marcel marcella marco margaretha margje margo margot margreet margriet \
    maria marian marianne maribel marie mariekje marieke mariel marielle marieta marij marijke marijn marika marina mario marion \
    mariska marissa marit marita maritza marja marjan marjo marjolein marjolijn marleen marlene marlies marloes marlou marnix marta \
    martha martien martijn martin martina martine martje mary mathijs mathilde matthias matthijs maud maureen maurice maurits mehmet \
    melanie melissa merijn meryem mia michael michel michele michelle michiel mieke mien miep mike mila milan milou mina mira miranda \
    miriam mirjam mirna mirte mitchell mohamed mohammed monica monika monique mounir mourad muhammed murat mustafa myriam myrthe nadia \
    nadine nanda naomi natalia natalie natasja nathalie nel nellie nelly niels nicky nico nicolaas nicole niek nienke nina noa noah \
    noor noortje nora nuria nynke olga olivier omar oscar oskar otto patricia patrick patty paul paula paulien pauline pedro peggy \
    pepijn peter petra philip philippe pia pien piet pieter pieternel pierre quincy quinten rachel rachid rachida ralf ralph ramon \
    raoul raymond rebecca reggie regina reinder reinier reinout remco remy renata renate rene renee renske resi riana rianne ricardo \
    richard rick ricky rinus rita rob robbert robert roberto robin rocco roderick roel roeland roelof rogier roland rolf romy ronald \
    ronnie ronny rosalie rosanne rosemarie rosita ruben rudi rudolf rudy rutger ruth ruud sabina sabine sabrina said saida salim \
    samantha samir samira samuel sander sandra sanne sara sarah sascha saskia sebastiaan selma serge sharon sharona shirley siebe \
    siegfried sietske sigrid silvia simon simone sjaak sjef sjoerd sjors sofie sonja sophie stan stefan stefanie stella stephan \
    stephanie steven suzan suzanne suzy sven sylvester sylvia sylvie tamara tanja tara tatjana ted teun tessa thea theo theodora \
    theresia therese thijs thomas tibor tiemen tijmen tijn til tim tina tineke tinus titia tjeerd tobias tom tommy ton toni tonny toon \
    toos tristan trudi trudie trudy truus twan ursula valerie vanessa vera veronica veronique victor vincent virginie vivian walter \
    wanda ward wendy werner wesley wiebe wiel wieteke wietske wilbert wilfred wilhelmina willeke willem willemien willemijn william \
    willy wilma wim winston wolfgang wouter xander yara yasin yasmin yasmina yde yolanda youri youssef yusuf yvette yvonne zahra zeynep \
    zita zoe jos jo leo ruut sjra sjir pie lei lou harie bep ank ineke ine ien inez irma jetske jitske joke jolijn jorrit jorn jort \
    judy karst kai keetje kiki lucille madeleine malou mees mirella mirthe nanne nelleke nicolette niki odette odile oene onno otis \
    pascal pascale pim pleun radboud reina rens rik roos-marie rosa ria rie riet rineke roger ron sabien sem senna silke sien sofia \
    stijn suus sybren tess teuntje tonja tonnie ulrike valentina veerle vicky wies wijnand willemieke wilco wout xavier yasemin ymke \
    yoran zeger ahmet mehmed huseyin elif fatih kadir osman emre burak selin yilmaz nour
    """.split(separator: " ").map(String.init)
  ).subtracting(ambiguous)

  /// Names that are words or places as well: names only next to a surname, a title or a role.
  static let ambiguous: Set<String> = [
    "wil", "will", "frank", "mark", "roos", "bas", "max", "floor", "iris", "job", "storm", "sam", "jet", "linde", "luna", "merel", "sterre",
    "mei", "april",
    "don", "ad", "an", "bo", "ed", "guy", "jo", "lot", "mart", "harm", "rein", "trees", "beau", "joy", "faith", "angel", "valentijn", "lei",
    "pie", "lou", "ien", "ine", "til", "ward", "said", "mina", "pia", "isa", "ken", "ana", "rie", "lara", "hub", "kas", "kai", "stan",
    "mien",
    "amber", "grace", "donna", "hope", "jack", "nel", "leen", "lien", "mees", "jan-mei", "elke", "sem", "ali", "leon", "regina", "wim-a",
    "julius", "nour", "ton", "toon", "ron", "tara", "chris-a", "mia", "els-a", "lex", "victor", "felix", "koos", "bert-a", "bep", "ank",
    "rosa", "marina", "roger", "tim-a", "rob-a", "jean", "sara-a", "karst", "ted", "lis", "ella", "mike", "noa", "alex-a", "carmen", "jane",
  ]
}
