internal import ArgumentParser
internal import Pipeline

/// `inbreng facts`: the facts of one file, for an engine that puts those of many files together.
struct Facts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Geef de feiten van één bestand of van de standaardinvoer: het begin van een verwerking op een andere rekenmachine.",
    discussion: """
      Elke regel is één feit: een inzending, een antwoord, een thema, een oordeel, een keuze. Er staan geen persoonsgegevens in: respondenten \
      hebben een pseudoniem, en tekst staat er alleen zonder persoonsgegevens en van wie instemde met citeren. Wat van andere bestanden \
      afhangt, blijft open: welke inzending telt, en elke som. Namen van respondenten uit andere bestanden worden alleen herkend met --known-names.
      """)

  @Argument(help: ArgumentHelp("Het bestand; zonder bestand de standaardinvoer.", valueName: "bestand"))
  var file: String?

  @Option(help: ArgumentHelp("De map met de instellingen, het codeboek, de besluiten en de sleutel.", valueName: "map"))
  var input = "input"

  @Option(help: ArgumentHelp("De ronde; zonder deze optie de map waarin het bestand staat.", valueName: "ronde"))
  var round: String?

  @Option(help: ArgumentHelp("De naam van het bestand in de feiten, als pad onder input/rondes/.", valueName: "bron"))
  var source: String?

  @Option(help: ArgumentHelp("Alleen dit deel van de inzendingen, als 2/8: het tweede van acht.", valueName: "deel"))
  var part: String?

  @Option(help: ArgumentHelp("Een bestand met de namen van alle respondenten, zoals --names ze geeft.", valueName: "bestand"))
  var knownNames: String?

  @Flag(help: "Geef alleen de namen van de respondenten. Let op: dit zijn persoonsgegevens, alleen bedoeld voor --known-names.")
  var names = false

  @Flag(help: "Geef alleen de uitleg van de kolommen.")
  var columns = false

  func validate() throws {
    guard part == nil || share != nil else { throw ValidationError("Geef bij --part een deel op als 2/8: het tweede van acht delen.") }
  }

  private var share: (Int, Int)? {
    guard let part else { return (1, 1) }
    let numbers = part.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1], count >= 1, (1...count).contains(number) else { return nil }
    return (number, count)
  }

  func run() throws {
    try reportingFailure {
      if columns {
        let rows = FactSource.columns.map { "\($0.name),\"\($0.explanation)\"" }
        return try Terminal.print((["kolom,uitleg"] + rows).joined(separator: "\n"))
      }
      var facts = FactSource(input: input, path: file)
      facts.round = round
      facts.source = source
      facts.knownNames = knownNames
      facts.share = share ?? (1, 1)
      if names { return try Terminal.write(try facts.names()) }
      Terminal.complain(try facts.write { try Terminal.write($0) })
    }
  }
}
