/// How words end that are names and hardly ever anything else: for a word that no list has.
///
/// The endings were counted in the lists of names here and in the Dutch word list of OpenTaal: at least six names have each, and of ten
/// thousand other words at most one. A quarter of all names ends so, of all other words one in a thousand.
enum NameShapes {
  /// Whether the folded word ends as names do.
  static func has(_ word: ArraySlice<UInt8>) -> Bool {
    var ending: UInt64 = 0
    for (count, byte) in word.reversed().prefix(5).enumerated() {
      ending |= UInt64(byte) << UInt64(8 * count)
      if count > 1, word.count > count + 2, endings.contains(ending) { return true }
    }
    return false
  }

  /// The endings, their last letter in the lowest byte.
  private static let endings: Set<UInt64> = Set(
    all.description.split(separator: " ").map { ending in
      ending.utf8.reversed().enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
    })

  /// Apart by blanks, in the order of their last letters.
  private static let all: StaticString = """
    maa raa waa iba nca ida lda inda rda yda afa ifa nga cha iha sha tha hia iia ulia ania wia zia ija nja lka nka ska ela ila yla dema \
    kema lema sema aima lma sma ana ena dina lina rina sina tina anna sna yna dra hra sra stra yra nsa issa hta ita erta tta hua slava \
    lawa aya iya lya nya rya eza iza hab nab leb aib oub kic ric vic dad mad nad sad uad yad zad fried hid mund gard rard aud rud ibe \
    nice ife ssche ghe nnie ttie bke cke neke teke fke eike mke pke tske aele hane iane anne dre aye iye tze hoff tif iang uong iah lah \
    mah nah oah rah sah tah nbach deh neh reh egh ngh inh esh eth ouh lai mai zai ubi adi edi idi rdi udi afi ahi chi cki rki ski ouki \
    ali ili lami emi hmi himi ani eni rini nni uni dari hari dri eri hri kri tri uri ssi ati oui eij ooij sak czak oeck nck arek urek \
    zek aik fik dink elink nink rink sink tink turk huk zyk sal zal ael hail lil mil gul oul iam aram sam him sim tim lcan rcan dan \
    dogan han ian jan rkan alan ilan slan teman hman uman nan ran san uan ovan wan yan zan rben yden bren jssen nssen bin adin ddin ydin \
    hin ekin ttin eijn ann enn cion imon son oun sun tun lyn tyn edo rdo cio ilio nio erio sio vio zio iko nko ano nno aro dro berto nzo \
    alp far har jar mar yar zar aer aher aijer eijer hner gter bir dir hir kir mir mur nur ktas yas aes elis eijs uijs riks emans jmans \
    lmans rmans tmans jens skens erens lbers aerts ertus ahat sat yat yet uijt aert ibert ett raut scu adu glu anu dou lou tou lav \
    lev kov lov nov rov law ckx oux bay kay ilay nay tay ley rey thy ely eny nny soy ary ssy tty maz naz mez nez rez niz enz usz itz ouz
    """
}
