internal import ArgumentParser
internal import Pipeline

/// `inbreng check`: reads everything, writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lees alles, schrijf niets, en laat zien hoe elk bestand is begrepen en wat er mis zou gaan.")

  @OptionGroup var folders: Folders

  func run() async throws {
    try await reportingFailure {
      let report = try await ConsultationRun(input: folders.input, output: "", jobs: folders.jobs).check(progress: Progress().show)
      try Terminal.print(Understanding(report).text)
      Terminal.problems(report)
      try Terminal.print(Summary(report).text)
    }
  }
}
