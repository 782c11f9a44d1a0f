internal import ArgumentParser
internal import Consultation
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

  @Option(
    help: ArgumentHelp(
      """
      Laat een deel van de uitvoer weg, wat tijd en ruimte scheelt; mag vaker. Een deel is html (digest.html), xlsx (werkboek.xlsx) of rijen \
      (de tabellen in analist/ met een rij voor elke inzending en alles wat iemand zei).
      """, valueName: "deel"), transform: Self.part)
  var without: [OutputPart] = []

  /// Enough of a kind to see what is the matter in a file, and few enough to read on a screen.
  private static let mostOfAKind = 20

  @Sendable
  private static func part(_ name: String) throws -> OutputPart {
    guard let part = OutputPart(rawValue: name) else { throw ValidationError("Geef bij --without html, xlsx of rijen op.") }
    return part
  }

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("Geef bij --output een map op.") }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    try await reportingFailure {
      var run = ConsultationRun(input: folders.input, output: output, jobs: folders.jobs)
      run.without = Set(without)
      let report = try await run.publish(progress: Progress().show)
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
