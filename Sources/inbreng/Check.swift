internal import ArgumentParser
internal import Pipeline

/// `inbreng check`: reads everything, writes nothing but the source description that was asked for.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lees alles, schrijf niets, en laat zien hoe elk bestand is begrepen en wat er mis zou gaan.",
    discussion: """
      Leest het programma een bestand verkeerd, laat dan met --write-source opschrijven hoe het is begrepen, verander wat niet klopt, en \
      kijk opnieuw. Een bronbestand dat er al is, blijft zoals het is.
      """)

  @OptionGroup var folders: Folders

  @Option(
    help: ArgumentHelp("Schrijf naast dit bestand een bronbestand (.bron.yaml) dat zegt hoe het is begrepen.", valueName: "bestand"))
  var writeSource: String?

  func run() async throws {
    if let writeSource {
      return try reportingFailure {
        try Terminal.print("Geschreven: \(try SourceDraft(input: folders.input, file: writeSource).write())")
      }
    }
    try await reportingFailure {
      let report = try await ConsultationRun(input: folders.input, output: "", jobs: folders.jobs).check(progress: Progress().show)
      try Terminal.print(Understanding(report).text)
      Terminal.complain(report.problemLines)
      try Terminal.print(Summary(report).text)
    }
  }
}
