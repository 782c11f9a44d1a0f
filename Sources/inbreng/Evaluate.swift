internal import ArgumentParser
internal import Pipeline

/// `inbreng evaluate`: agreement of the coding with people, and the form on which people code.
struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Vergelijk de codering van mensen met elkaar en met die van het programma, of maak het formulier daarvoor.",
    discussion: """
      Het bestand heeft een rij per antwoord en codeur, met de kolommen tekst, codeur en themas (en desgewenst antwoord, vraag en subthemas), \
      of een rij per antwoord met voor elke codeur een kolom 'themas <codeur>'. In themas staan codes uit themas.csv, gescheiden door |; \
      een subthema brengt zijn thema mee, en - betekent: geen thema. Elke vorm van CSV is goed.

      Met --sheet komt er een formulier op de standaarduitvoer met een steekproef van de antwoorden, zonder wat het programma ervan vond. \
      Geef elke codeur een eigen kopie, zet de ingevulde kopieën onder elkaar en geef dat bestand aan dit commando.
      """)

  @Argument(help: ArgumentHelp("Het bestand met gecodeerde antwoorden.", valueName: "bestand"))
  var file: String?

  @Option(help: ArgumentHelp("De map met de instellingen, het codeboek en de rondes.", valueName: "map"))
  var input = "input"

  @Flag(help: "Geef alle cijfers als één CSV-tabel.")
  var csv = false

  @Flag(help: "Lees een lege cel als 'geen thema', in plaats van als nog niet gecodeerd.")
  var emptyIsNone = false

  @Option(help: ArgumentHelp("Maak een formulier met zoveel antwoorden, om blind te coderen.", valueName: "aantal"))
  var sheet: Int?

  @Option(help: ArgumentHelp("Het zaad van het toeval voor het formulier.", valueName: "getal"))
  var seed: UInt64 = 1

  func validate() throws {
    if let sheet {
      guard file == nil else { throw ValidationError("Geef een bestand óf --sheet, niet allebei.") }
      guard sheet >= 1 else { throw ValidationError("Geef bij --sheet een getal van 1 of hoger.") }
    } else if file == nil {
      throw ValidationError("Geef een bestand met gecodeerde antwoorden, of maak met --sheet een formulier.")
    }
  }

  func run() async throws {
    try await reportingFailure {
      let run = ConsultationRun(input: input, output: "", jobs: processorCount)
      if let sheet {
        try Terminal.write(try await run.codingForm(count: sheet, seed: seed))
      } else if let file {
        let evaluation = try run.evaluate(file, emptyIsNone: emptyIsNone)
        Terminal.complain(evaluation.problems)
        if csv { try Terminal.write(evaluation.csv) } else { try Terminal.print(AgreementText(evaluation).text) }
      }
    }
  }
}
