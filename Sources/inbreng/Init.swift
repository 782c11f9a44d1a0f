internal import ArgumentParser
internal import Pipeline

/// `inbreng init`: a new consultation.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin een nieuwe consultatie: instellingen, codeboek van Zuid-Limburg, voorbeeldformulier en een lege ronde.",
    discussion: "Maakt de map en zet daarin een map input. Bestaande bestanden worden nooit overschreven.")

  @Argument(help: ArgumentHelp("De map voor de nieuwe consultatie.", valueName: "map"))
  var folder: String

  func run() throws {
    try reportingFailure {
      let made = try NewConsultation(folder: folder).make()
      Terminal.print(
        """
        De nieuwe consultatie staat in \(folder):
        \(made.map { "  \($0)" }.joined(separator: "\n"))

        Hoe verder:
          1. Pas input/inbreng.yaml en input/codeboek/ aan (ze openen in elk spreadsheetprogramma).
          2. Zet de exports van de eerste ronde in input/rondes/ronde-1/.
          3. Geef in de map \(folder) het commando: inbreng
        """)
    }
  }
}
