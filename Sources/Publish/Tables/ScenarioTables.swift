import Consultation

/// `tabellen/scenario.csv`
struct ScenarioTable: Table {
  let material: Material

  static let path = "tabellen/scenario.csv"
  let description = TableDescription(
    path: path,
    explanation: "Wat er van elk overleg zou worden met zo min mogelijk uren: elke organisatie blijft over elk thema aan een tafel, en wat "
      + "wettelijk is of volgens meer dan de helft aan tafel nodig, blijft bestaan. In de kolommen met oordelen telt van elke organisatie de "
      + "laatste ronde waarin zij zich uitsprak. Een scenario om over te praten, geen advies.",
    columns: [
      .init("overleg", "De code van het overleg."), .init("naam", "De naam van het overleg."),
      .init("uitkomst", "Wat er van het overleg zou worden: blijft, ontvangt (andere komen erbij), gaat-op (in een ander) of vervalt."),
      .init("met", "De overleggen die erbij komen, of het overleg waarin het opgaat; codes, gescheiden door |."),
      .init("uren_nu", "De persoonsuren per jaar volgens de inventaris."),
      .init("uren_straks", "De persoonsuren per jaar van de tafel die onder deze naam doorgaat; 0 als die er niet is."),
      .init(
        "reden",
        "Waarom: wettelijk, nodig (nodig_aan_tafel is meer dan de helft van de vier kolommen over de tafel), spaart-uren (samen kost het minder), enige-tafel (een organisatie "
          + "bespreekt hier een thema dat zij nergens anders bespreekt), elders (alles wordt ook aan andere tafels besproken) of leeg."),
      .init("uren_vrij", "Bij spaart-uren de persoonsuren per jaar die het samengaan van deze tafel vrijmaakt; anders 0."),
      .init("waar", "Bij elders de overleggen die alles bespreken, bij enige-tafel de thema's; codes, gescheiden door |."),
    ] + opinions("aan_tafel", "aan tafel") + opinions("anderen", "die niet aan tafel zitten,") + [
      .init(
        "zoals_gezegd",
        "Of dit past bij het beeld van het overleg in de laatste ronde met antwoorden (overleg-beeld.csv): ja of nee; geen-meerderheid als "
          + "dat beeld verdeeld of te-weinig is.")
    ], keys: 1)

  private static func opinions(_ suffix: String, _ who: String) -> [TableDescription.Column] {
    [
      .init("nodig_\(suffix)", "Van de organisaties \(who) het aantal dat het overleg alleen nodig noemt."),
      .init("overbodig_\(suffix)", "Van de organisaties \(who) het aantal dat het overleg alleen overbodig noemt."),
      .init("samenvoegen_\(suffix)", "Van de organisaties \(who) het aantal dat het overleg alleen wil samenvoegen."),
      .init("verdeeld_\(suffix)", "Van de organisaties \(who) het aantal waarvan respondenten verschillend oordelen."),
    ]
  }

  func write(to sink: inout some RowSink) {
    guard let scenario = material.tallies.scenario else { return }
    let tables = Dictionary(scenario.tables.map { ($0.host, $0.hoursPerYear) }, uniquingKeysWith: { first, _ in first })
    for fate in scenario.fates {
      sink.code(fate.meeting)
      sink.text(material.codebook.meeting(fate.meeting)?.name ?? "")
      sink.text(fate.outcome.word)
      sink.codes(fate.outcome.others)
      sink.decimal(fate.hoursToday)
      sink.decimal(tables[fate.meeting] ?? 0)
      let reason = fate.reason.described
      sink.text(reason.word)
      sink.decimal(reason.hoursFreed)
      sink.text(reason.codes.joined(separator: "|"))
      for opinion in [fate.atTable, fate.others] {
        sink.number(opinion.needed)
        sink.number(opinion.superfluous)
        sink.number(opinion.merge)
        sink.number(opinion.divided)
      }
      sink.text(material.isAsSaid(fate).map { $0 ? "ja" : "nee" } ?? "geen-meerderheid")
      sink.endRow()
    }
  }
}

extension MeetingFate.Outcome {
  /// The word for it in the column `uitkomst`.
  var word: String {
    switch self {
    case .stays: "blijft"
    case .receives: "ontvangt"
    case .merges: "gaat-op"
    case .lapses: "vervalt"
    }
  }

  /// The other overleggen that it is about.
  var others: [Code<Meeting>] {
    switch self {
    case .receives(let joining): joining
    case .merges(let host): [host]
    case .stays, .lapses: []
    }
  }
}

extension MeetingFate.Reason {
  /// The word for it in the column `reden`, with the hours and the codes that go with it.
  fileprivate var described: (word: String, hoursFreed: Double, codes: [String]) {
    switch self {
    case .statutory: ("wettelijk", 0, [])
    case .needed: ("nodig", 0, [])
    case .frees(let hours): ("spaart-uren", hours, [])
    case .only(let discussions): ("enige-tafel", 0, discussions.compactMap(\.theme?.rawValue))
    case .treatedAt(let tables): ("elders", 0, tables.map(\.rawValue))
    case .nothing: ("leeg", 0, [])
    }
  }
}

/// `tabellen/scenario-totalen.csv`
struct ScenarioTotalTable: Table {
  let material: Material

  static let path = "tabellen/scenario-totalen.csv"
  /// The one scenario that there is.
  static let scenario = "zo-min-mogelijk-uren"

  let description = TableDescription(
    path: path, explanation: "Het scenario met zo min mogelijk uren naast vandaag.",
    columns: [
      .init("scenario", "De naam van het scenario."), .init("overleggen_nu", "Het aantal overleggen in de inventaris."),
      .init("overleggen_straks", "Het aantal tafels dat overblijft."), .init("uren_nu", "De persoonsuren per jaar van de inventaris."),
      .init("uren_straks", "De persoonsuren per jaar van de tafels die overblijven."),
      .init("uren_vrij", "De persoonsuren per jaar die vrijkomen: uren_nu - uren_straks."),
      .init(
        "speling",
        "Hoeveel persoonsuren per jaar het hooguit nog minder kan; 0 als bewezen is dat minder niet kan. Daarboven is het zoeken "
          + "na een vast aantal stappen gestopt."),
      .init("blijft", "Het aantal overleggen dat blijft zoals het is."),
      .init("ontvangt", "Het aantal overleggen waar andere bij komen."),
      .init("gaat_op", "Het aantal overleggen dat opgaat in een ander."), .init("vervalt", "Het aantal overleggen dat vervalt."),
      .init(
        "zoals_gezegd",
        "Het aantal overleggen waarmee gebeurt wat past bij het beeld ervan in de laatste ronde met antwoorden (overleg-beeld.csv)."),
      .init("anders_dan_gezegd", "Het aantal overleggen waarmee iets anders gebeurt."),
      .init("geen_meerderheid", "Het aantal overleggen waarvan het beeld verdeeld of te-weinig is."),
      .init("themas_zonder_tafel", "Het aantal thema's en subthema's dat nu aan een tafel ligt en dan aan geen enkele."),
      .init("organisaties_zonder_tafel", "Het aantal organisaties dat nu aan een tafel zit en dan aan geen enkele."),
    ], keys: 1)

  func write(to sink: inout some RowSink) {
    guard let scenario = material.tallies.scenario else { return }
    let fates = scenario.fates
    sink.text(Self.scenario)
    sink.number(fates.count)
    sink.number(scenario.tables.count)
    sink.decimal(scenario.hoursToday)
    sink.decimal(scenario.hours)
    sink.decimal(scenario.hoursFreed)
    if case .gap(let hours) = scenario.proof { sink.decimal(hours) } else { sink.decimal(0) }
    for word in ["blijft", "ontvangt", "gaat-op", "vervalt"] { sink.number(fates.count { $0.outcome.word == word }) }
    for asSaid in [true, false, nil] { sink.number(fates.count { material.isAsSaid($0) == asSaid }) }
    let meetings = material.codebook.meetings
    sink.number(Set(meetings.flatMap(\.themes)).subtracting(scenario.tables.flatMap(\.themes)).count)
    sink.number(Set(meetings.flatMap(\.participants)).subtracting(scenario.tables.flatMap(\.participants)).count)
    sink.endRow()
  }
}
