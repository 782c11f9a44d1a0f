extension FirstNames {
  /// First names that the other lists lack and that are hardly ever anything else: short forms and pet names of Limburg and the Netherlands,
  /// and names from Suriname, the Antilles, Africa, the Near East, Afghanistan, Ukraine and the Balkans.
  static let further: StaticString = """
    abdelilah abdulbaqi abdulhamid abdullahi abdulrazak abeba abimbola abiola abreham achieng adeeb adiam ahed amara amma \
    annieke antoinetteke anusha anwaar aregash arezoo ayo babak batuhan beppie bertke betsie binta bisan bonaventure cansu \
    cephas ceyda chiamaka chima cisca clyde coba corrieke curtley danya dariush deeqa devika dientje diny djenaba djenna donny \
    dorieke drees dwight ebuka ehsan elton errol esmat faisa farhang farisha farouq fatuma fina fonsje frenske freshta gemmie \
    ghena ginie giny golnar gonca gondje grada guuske hadeel hanadi harieke hartono hasib hayan hazem hedayat heinke hibo hiwet \
    homayun hosna hubke hussien ihsane ikran indah jac jacq jamil jaydee jeanneke jenneken jerrel jettie jildou joah joosje \
    jooske jopie joud jurandy kabongo kalala ketie koffi lamiae landu latoya lauke lientje loay loeki lutske mahjouba makiese \
    marietje marietteke mayar mbarek mbuyi medhanie medhin mels mieneke mietje mikiele milouda mory mukendi mulham muzhda naji \
    nandje nargis nasra nawras nazanin nellieke nematullah netteke nilofar ningsih nkechi nsimba nzuzi odai orpheo oubada peerke \
    pembe philou pietje pleuntje pravin qadra reinie reshma rigobert rini romario romee roula sadaf sadio saja samim samiullah \
    sanabel sanam sandhya sarab sercan seyma shanice shaniqua shapour sharida sidney sientje sjengske sudesh sukma suriyana \
    sverre tahmina taim talal tamanna tasneem tayeb temesgen temitope thabo thijsje thijske tigist tillie tjakkie tjeu tjeuke \
    toosje trinette troetje troutje truudje truusje truuske tsehaye tshala tuqa uche virgil waad walaa wanjiku wasim wendelina \
    wendell wensley wichert zabi zarghuna zarmina zewdi zjang zola zoryana
    """
}
