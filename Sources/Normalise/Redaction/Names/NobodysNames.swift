/// Organisations, companies, programs and figures of one word that read like a name and are nobody's, folded and apart by blanks.
enum NobodysNames {
  static let all: StaticString = """
    abn accare achmea adelante afas alcander aldi alfa allianz alpha altrecht amarant apollo arcus arkin asn atlas atrium babel \
    bascule bernardinus beta blokker bonjo bosch brijder cicero citaverde citroen combinatie cordaan cupido cz daelzicht delta \
    dichterbij dimence dsw ecare elker entrea envida erasmus essent etos eureka exodus faust fenix fontys gastenhof gevangenenzorg \
    gilde heemwonen heineken helios herlaarhof horizon houdini humanitas ikea impuls indigo innovo intermetzo interpolis jellinek \
    jumbo jupiter karakter kompas koraal kruidvat lambda laurentius leeuwenborgh lentis levanto lidl lister lumen lunet maasvallei \
    mars meander mendix menzis minerva mondriaan mosae movare moveoo movisie mozard murphy mutsaers nationale nedap neptunus nivel nn \
    novadic odido ohra olympia omega onvz opel opera orbis pandora parnassia peugeot pharos philadelphia philips phoenix pluryn praxis \
    primark prisma psyq rabobank radar renault rivierduinen rubicon sap saturnus servatius sevagram severinus sharepoint shell siemens \
    sigma sisyfus slachtofferhulp sophianum surplus tactus teams telegram tiktok tilburg titanic topdesk toyota trajekt trimbos \
    triodos utopia vecozo venus verwey vgz vilans vincere vincio virenze vista vivantes vodafone volvo webex wehkamp weller woonpunt \
    xonar youke youtube yulius berenschot twynstra gudde deloitte capgemini kpmg significant regioplan panteia zembla maslow covey \
    vektis cedris divosa zorgned medicore myneva siilo qurentis regas careview mextra ecaris plancare cedrus koppeltaal pinkroccade \
    centric carenzorgt zorgdomein valtes edifact sociaalnet jeugdnet stipter gidso socialekaart nextdoor signal mendeley forms \
    surveymonkey enalyzer sociometrics decorrespondent ombudsman nidos coa vluchtelingenwerk kentalis visio bartimeus pergamijn sgl gors \
    fivoor inforsa antes limor ribw kwintes lievegoed lionarons virtuagym humankind mik spring partou frontlijn ixta enik viecuri \
    reinaerde siza pluryn zozijn prisma sdw tragel middin ipse amerpoort cordaan philadelphia estinea sensire vitree intermaris ymere \
    vestia woonbron portaal domijn eigenhaard aedes actiz mogroep vng divosa bovo nji rivm kcwz nza igj cbs scp wodc cve rigg raster \
    vincentius yarden monuta dela unive asr aegon achterhoek salland zilverenkruis eno promovendum fbto ditzo anderzorg \
    citrix cortana siri copilot minddistrict embloom djuma tranzo limor carante tantelouise arcon mondea cubiss windesheim fontys saxion avans inholland hanze nhl juzt spirit timon iriszorg \
    victas zeeland kempenhaeghe sein herlaarhof bouman palier rentray pompe pompekliniek mesdag teylingereind harreveld ambiq via vigere \
    proteion providence martinus novizorg impegno talent topicus regas digijust compas suwinet quest zorgmail \
    veduma ecsplore menswel synthese unitus vorkmeer nester antares zaam krijtland zowonen thuisplus sensire thebe amstelring evean \
    topaz careyn vierstroom rivas warande opella icare livio marente omring geriant magentazorg isala rijnstate ikazia amphia bravis \
    bernhoven elkerliek radboudumc maastro zorgbelang huba izovator innoforte sociaalwerk eropaf loesje kiwanis rotary lions \
    calimero asterix obelix godot hercules prometheus achilles damocles gordiaanse icarus cassandra medusa cerberus janus \
    kotter orwell kafka freud anacon moveoo ketenkaart khonraad zeeman ziggo zivver zoom zorgmail zuyd zuyderland
    """

  /// Ends of words that systems and companies have and people do not.
  static let endings: [[UInt8]] = [
    "desk", "ned", "net", "diensten", "eren", "bond", "platform", "bank", "plus", "med", "care", "soft", "ware", "scan", "app", "link",
    "base", "point", "log", "data", "port", "hub", "lab", "web", "tech", "zorgt", "fonds",
  ].map { Array($0.utf8) }
}
