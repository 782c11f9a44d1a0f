internal import ArgumentParser
internal import Pipeline

/// `inbreng verify`: whether an output is what the input gives, to the byte.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reken elke zin, tabel en elk bestand van de uitvoer na vanaf de invoer, en meld elk verschil.",
    discussion: """
      Er wordt niets geschreven. Is alles gelijk, dan is de exitcode 0. Wijkt er een byte af, ontbreekt er een bestand of staat er een te \
      veel, dan is zij 65 en staat per verschil wat er staat en wat er hoort; teksten van respondenten worden niet getoond.
      """)

  @OptionGroup var folders: Folders

  @Option(help: ArgumentHelp("De map met de uitvoer die wordt nagerekend.", valueName: "map"))
  var output = "output"

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("Geef bij --output een map op.") }
  }

  func run() async throws {
    try await reportingFailure {
      let result = try await ConsultationRun(input: folders.input, output: output, jobs: folders.jobs).verify(progress: Progress().show)
      Terminal.progress("")
      let text = VerificationText(input: folders.input, output: output)
      Terminal.complain(result.findings.flatMap(text.lines))
      if let obstacle = result.obstacle { Terminal.complain(sentences(for: obstacle)) }
      try Terminal.print(text.verdict(result))
      if !result.isSound { throw ExitCode(result.obstacle.map(status) ?? 65) }
    }
  }
}
