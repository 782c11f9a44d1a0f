internal import ArgumentParser
internal import Pipeline

/// `inbreng trace`: the rows of the source files behind a sentence of the digest.
struct Trace: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Toon bij een kenmerk uit de digest de zin, de cellen en alle rijen van de bronbestanden waarop zij rusten.",
    discussion: """
      Het kenmerk staat klein achter de zin of boven de tabel. De rijen zijn volledig: wie ze telt, komt op het getal uit. Teksten staan \
      er zonder persoonsgegevens.
      """)

  @Argument(help: ArgumentHelp("Het kenmerk: vijf letters en cijfers.", valueName: "kenmerk"))
  var claim: String

  @OptionGroup var folders: Folders

  @Option(help: ArgumentHelp("De map met de digest waarin het kenmerk staat.", valueName: "map"))
  var output = "output"

  func run() async throws {
    try await reportingFailure {
      let id = claim.lowercased().replacing("sup", with: "").filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      let answer = try await ConsultationRun(input: folders.input, output: output, jobs: folders.jobs)
        .trace(id, progress: Progress().show)
      Terminal.progress("")
      if answer.isDigestCurrent == false {
        Terminal.complain([
          "\(output)/digest.md is niet de digest die \(folders.input) nu geeft; 'inbreng verify' zegt waar het verschil zit. [digest-anders]"
        ])
      }
      guard let claim = answer.claim else {
        let nearest = answer.nearest.joined(separator: ", ")
        Terminal.complain([
          "De digest heeft geen kenmerk “\(id)”. \(nearest.isEmpty ? "Zij heeft er geen." : "Het meest lijkt het op: \(nearest).") "
            + "[kenmerk-onbekend]"
        ])
        throw ExitCode(65)
      }
      try Terminal.print(TraceText(claim: claim).text)
    }
  }
}
