internal import ArgumentParser
internal import Pipeline

/// `inbreng compare`: what changed between two outputs, and why.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Toon wat er tussen twee uitvoermappen van dezelfde consultatie veranderde, gesplitst naar oorzaak.",
    discussion: """
      De delen tellen op tot het verschil: respondenten die weg zijn of nieuw, gewijzigde antwoorden, gewijzigde besluiten, een gewijzigd \
      codeboek, een andere versie van het programma. Bewaar een uitvoermap onder een andere naam om er later mee te vergelijken.
      """)

  @Argument(help: ArgumentHelp("De eerdere uitvoermap.", valueName: "uitvoer-a"))
  var before: String

  @Argument(help: ArgumentHelp("De latere uitvoermap.", valueName: "uitvoer-b"))
  var after: String

  @Flag(help: "Geef alle verschillen als CSV.")
  var csv = false

  func validate() throws {
    guard !before.isEmpty, !after.isEmpty else { throw ValidationError("Geef twee uitvoermappen op.") }
  }

  func run() throws {
    try reportingFailure {
      let comparison = try OutputComparison(before: before, after: after)
      try Terminal.print(csv ? ComparisonCSV(comparison).text : ComparisonText(comparison).text)
    }
  }
}
