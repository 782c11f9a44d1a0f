/// Dutch function words and the words that every answer to a consultation holds: they tell nothing about a theme.
///
/// Folded. The words of denial are among them, because a text codes to what it is about, whatever it says of it.
enum StopWords {
  /// Whether a folded word tells nothing about a theme.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    """
    de het een en of maar want dus ook nog al als dan dat dit die deze daar hier er wie wat waar wanneer hoe waarom welke welk wij we ik jij \
    je u uw hij zij ze hun ons onze mijn zijn haar hem hen men iemand niemand iedereen ieder iedere elk elke alle alles niets iets is was \
    waren wordt worden werd werden ben bent heeft hebben had hadden kan kunnen kon konden moet moeten moest mag mogen zal zullen zou zouden \
    wil willen gaat gaan ging doet doen deed gedaan komt komen kwam staat staan blijft blijven krijgt krijgen maakt maken laat laten weet \
    weten ziet zien vind vindt vinden denk denken niet geen wel meer minder veel vaak soms altijd nooit te zeer erg heel goed goede beter \
    betere slecht nieuwe nieuw oude oud grote groot klein kleine korte kort lange lang eerste tweede laatste andere ander anders zelfde eigen \
    samen alleen met zonder voor door van naar tot bij op in aan uit over onder tussen tegen via per om na sinds tijdens vanuit binnen buiten \
    volgens omdat zodat terwijl hoewel mits tenzij graag helaas misschien verder daarnaast bovendien daarom echter toch nu straks later zo \
    zoals net eens even maal keer steeds weer gewoon eigenlijk vooral juist bijna echt zelf elkaar erop eraan ervan ervoor daarvan daarvoor \
    hiervan hiervoor waarin waarop waarbij waarvan mee af toe heen weg terug vast nodig past passen sluit aansluit hangt nee ja ter ten des \
    der den nl bijvoorbeeld bijv enzovoort etc o.a oa ca n.v.t nvt hebt dezelfde hetzelfde degene sommige enkele paar beide allemaal \
    genoeg dingen ding erbij
    """.split(separator: " ").map(String.init))
}
