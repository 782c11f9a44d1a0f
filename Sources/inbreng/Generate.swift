internal import ArgumentParser
internal import Pipeline

/// `inbreng generate`: a fictional consultation of any size.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Maak een fictieve consultatie van elke omvang, in alle vormen waarin kantoren hun antwoorden sturen.",
    discussion: "Dezelfde omvang en hetzelfde zaad geven altijd dezelfde bestanden.")

  @Option(help: ArgumentHelp("Hoeveel respondenten.", valueName: "aantal"))
  var respondents: Int

  @Option(help: ArgumentHelp("Het zaad van het toeval.", valueName: "getal"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("De map voor de nieuwe consultatie.", valueName: "map"))
  var output = "voorbeeld"

  func validate() throws {
    guard respondents >= 1, respondents <= 100_000_000 else {
      throw ValidationError("Geef bij --respondents een getal van 1 tot 100000000.")
    }
    guard !output.isEmpty else { throw ValidationError("Geef bij --output een map op.") }
  }

  func run() throws {
    try reportingFailure {
      let files = try GeneratedConsultation(folder: output, respondents: respondents, seed: seed).make()
      try Terminal.print("Een fictieve consultatie met \(respondents) respondenten staat in \(output) (\(files) bestanden).")
    }
  }
}
