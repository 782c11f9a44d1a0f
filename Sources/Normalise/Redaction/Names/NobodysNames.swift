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
    kotter orwell kafka freud anacon moveoo ketenkaart khonraad zeeman ziggo zivver zoom zorgmail zuyd zuyderland
    """
}
