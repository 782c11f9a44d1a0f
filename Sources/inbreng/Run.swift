internal import ArgumentParser
internal import Pipeline

/// `inbreng run`: the whole pipeline.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Verwerk alle rondes en maak de digest en de tabellen (dit is het standaardcommando).",
    discussion: """
      Leest alles in de invoermap en vervangt de uitvoermap in haar geheel. Gaat er onderweg iets mis, dan blijft de oude uitvoer staan.
      """)

  @OptionGroup var folders: Folders

  @Option(help: ArgumentHelp("De map waarin de uitvoer komt.", valueName: "map"))
  var output = "output"

  /// Enough of a kind to see what is the matter in a file, and few enough to read on a screen.
  private static let mostOfAKind = 20

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("Geef bij --output een map op.") }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    try await reportingFailure {
      let report = try await ConsultationRun(input: folders.input, output: output, jobs: folders.jobs).publish(progress: Progress().show)
      Terminal.complain(report.problemLines(most: Self.mostOfAKind))
      try Terminal.print(Summary(report).text(output: output, time: clock.now - start))
    }
  }
}

/// What `run` and `check` have in common.
struct Folders: ParsableArguments {
  @Option(help: ArgumentHelp("De map met de instellingen, het codeboek en de rondes.", valueName: "map"))
  var input = "input"

  @Option(help: ArgumentHelp("Hoeveel taken tegelijk werken; het resultaat is altijd hetzelfde.", valueName: "aantal"))
  var jobs = processorCount

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError("Geef bij --jobs een getal van 1 tot en met 1024.") }
  }
}
