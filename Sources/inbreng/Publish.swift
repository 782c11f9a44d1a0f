internal import ArgumentParser
internal import Consultation
internal import Pipeline

/// `inbreng publish`: every public form from counts that another engine made.
struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Maak de digest, de tabellen, het werkboek en de verslagen uit tellingen die elders zijn gemaakt.",
    discussion: """
      De tellingen volgen uit de feiten van 'inbreng facts'; scripts/spark/ maakt ze met Apache Spark of DuckDB. De bescherming van kleine \
      aantallen, de volgorde en de vormen zijn die van 'inbreng run'. De uitvoermap wordt in haar geheel vervangen; de tabellen voor de analist \
      blijven waar de feiten zijn.
      """)

  @Option(name: .customLong("from"), help: ArgumentHelp("De map met de tellingen.", valueName: "map"))
  var tables: String

  @Option(help: ArgumentHelp("De map met de instellingen, het codeboek, de besluiten en de sleutel.", valueName: "map"))
  var input = "input"

  @Option(help: ArgumentHelp("De map waarin de uitvoer komt.", valueName: "map"))
  var output = "output"

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("Geef bij --output een map op.") }
  }

  func run() async throws {
    try await reportingFailure {
      let run = ConsultationRun(input: input, output: output, jobs: processorCount)
      let report = try await run.publish(from: tables, progress: Progress().show)
      Terminal.progress("")
      Terminal.complain(report.problems)
      let counted = report.accounts.reduce(0) { $0 + $1[.counted] }
      try Terminal.print("\(counted) inzendingen uit \(report.accounts.count) bestanden geteld. Begin met \(output)/digest.md.")
    }
  }
}
