/// Places that are not in Zuid-Limburg. An organisation that is named with one of them is another organisation.
enum Gazetteer {
  /// Municipalities, regions and large places elsewhere, folded.
  static let places: Set<String> = Set(
    """
    beesel|bergen|echt|susteren|echt susteren|gennep|horst|horst aan de maas|leudal|maasgouw|mook|middelaar|nederweert|peel en maas|\
    roerdalen|roermond|venlo|venray|weert|panningen|tegelen|blerick|swalmen|reuver|noord limburg|limburg noord|midden limburg|\
    limburg midden|noord en midden limburg|amsterdam|rotterdam|den haag|s gravenhage|haag|utrecht|eindhoven|tilburg|groningen|almere|\
    breda|nijmegen|arnhem|enschede|haarlem|haarlemmermeer|amersfoort|apeldoorn|zaanstad|zwolle|zoetermeer|leiden|leeuwarden|dordrecht|\
    ede|alphen|alkmaar|emmen|westland|delft|deventer|den bosch|bosch|s hertogenbosch|hertogenbosch|helmond|oss|roosendaal|\
    bergen op zoom|goes|middelburg|vlissingen|terneuzen|hengelo|almelo|hoorn|purmerend|schiedam|vlaardingen|spijkenisse|gouda|lelystad|\
    assen|hoogeveen|meppel|drachten|heerenveen|sneek|veenendaal|zeist|nieuwegein|hilversum|veldhoven|geldrop|valkenswaard|best|deurne|\
    asten|someren|laarbeek|boxtel|uden|meierijstad|veghel|waalwijk|oosterhout|etten leur|zundert|hilvarenbeek|goirle|cranendonck|heeze|\
    leende|bladel|eersel|reusel|cuijk|boxmeer|grave|wijchen|beuningen|druten|tiel|culemborg|zutphen|doetinchem|winterswijk|harderwijk|\
    nunspeet|kampen|steenwijk|hardenberg|oldenzaal|den helder|helder|beverwijk|velsen|heemskerk|katwijk|noordwijk|brabant|noord brabant|\
    oost brabant|west brabant|midden brabant|gelderland|overijssel|drenthe|friesland|fryslan|zeeland|flevoland|noord holland|\
    zuid holland|holland|twente|achterhoek|veluwe|betuwe|kennemerland|haaglanden|rijnmond|drechtsteden|gooi|vechtstreek|ijsselland|\
    hollands midden|midden nederland|oost nederland|noord nederland|brabant zuidoost|zuidoost|zaanstreek|waterland|twentsche|kempen|\
    peelland|vlaanderen|belgie|duitsland|aken|aachen|luik|hasselt|genk|antwerpen|leuven|tongeren|maaseik|herzogenrath|heinsberg|keulen|\
    brussel|donk|montferland|haastrecht|dr|curacao|aruba|rhein|ubbergen|oirschot|venraij|landelijke eenheid|mee samen|mee plus|mee vivenz|\
    beek en donk|ter apel|apel|veenhuizen|vught|zwaag|nieuwersluis|rotterdam rijnmond
    """.split(separator: "|").map(String.init))

  /// The places of one word.
  static let words: Set<String> = places.filter { !$0.contains(" ") }

  /// Places of more words, as lists of words.
  static let phrases: [[String]] = places.filter { $0.contains(" ") }.sorted().map { $0.split(separator: " ").map(String.init) }

  /// Abbreviations of other provinces, as they stand in brackets after a place.
  static let provinces: Set<String> = [
    "gld", "zh", "nh", "nb", "ut", "ov", "fr", "dr", "gr", "ze", "zld", "fl", "gelderland", "n", "z", "de", "be", "d", "b", "brd",
    "duitsland", "belgie",
  ]

  /// Abbreviations that are a province also without brackets.
  static let sureProvinces: Set<String> = ["zh", "nh", "nb", "gld", "zld"]

  /// Words for a part of a region that is not ours when they stand beside a name.
  static let directions: Set<String> = ["noord", "midden", "oost", "west", "noordoost", "noordwest", "zuidoost"]

  /// Our own region and its parts: they say where, not which.
  static let ownRegion: Set<String> = ["zuid", "limburg", "zl", "zuidlimburg", "regio", "nederland", "zuidwest", "lb"]

  /// Villages and quarters of our own region: they say where an organisation is, not which municipality is meant.
  static let ownPlaces: Set<String> = Set(
    """
    urmond elsloo hoensbroek heerlerheide heerlerbaan eygelshoven ubach worms schaesberg nieuwenhagen spaubeek geulle bunde ulestraten \
    munstergeleen limbricht bemelen cadier keer mechelen epen slenaken noorbeek mheer gronsveld schimmert klimmen ransdaal kunrade \
    ubachsberg bocholtz lemiers vijlen wijlre terblijt houthem schin sibbe amstenrade oirsbeek jabeek merkelbeek bingelrade puth \
    sweikhuizen doenrade grevenbicht obbicht buchten holtum papenhoven guttecoven einighausen lindenheuvel chevremont spekholzerheide \
    treebeek hulsberg nieuwstadt rimburg waubach schinveld
    """.split(separator: " ").map(String.init))

  /// Parts of our own region that are no municipality.
  static let subregions: Set<String> = [
    "parkstad", "heuvelland", "mijnstreek", "westelijke", "oostelijke", "mergelland", "wm", "mh", "mhl",
  ]
}
