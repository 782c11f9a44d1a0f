internal import ArgumentParser
internal import Pipeline

/// `inbreng init`: a new consultation.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin een nieuwe consultatie: instellingen, codeboek van Zuid-Limburg, voorbeeldformulier en een lege ronde.",
    discussion: "Maakt de map en zet daarin een map input. Bestaande bestanden worden nooit overschreven.")

  @Argument(help: ArgumentHelp("De map voor de nieuwe consultatie.", valueName: "map"))
  var folder: String

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError("Geef de map op waarin de nieuwe consultatie komt.") }
  }

  func run() throws {
    try reportingFailure {
      let made = try NewConsultation(folder: folder).make()
      try Terminal.print(
        """
        De nieuwe consultatie staat in \(folder):
        \(made.map { "  \($0)" }.joined(separator: "\n"))

        Hoe verder:
          1. Pas input/inbreng.yaml en input/codeboek/ aan (ze openen in elk spreadsheetprogramma).
          2. Zet de exports van de eerste ronde in input/rondes/ronde-1/.
          3. Kijk hoe alles wordt gelezen, en maak daarna de digest:
               inbreng check --input \(folder)/input
               inbreng run --input \(folder)/input --output \(folder)/output
             Vanuit de projectmap staat op de plaats van inbreng: scripts/run
        """)
    }
  }
}
