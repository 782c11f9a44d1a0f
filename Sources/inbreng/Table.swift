internal import ArgumentParser
internal import Pipeline

/// `inbreng table`: the table that the reader sees in a file.
struct Table: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Toon de tabel die in een CSV-bestand of werkmap staat, als schone CSV (UTF-8, komma).",
    discussion: """
      Codering, scheidingsteken, aanhalingstekens en kopregels worden uit het bestand zelf afgeleid. Titelregels en voettekst vallen weg; \
      met --raw staat elke regel er zoals zij is.
      """)

  @Argument(help: ArgumentHelp("Het bestand.", valueName: "bestand"))
  var file: String

  @Flag(help: "Toon elke regel zoals zij in het bestand staat.")
  var raw = false

  func run() throws {
    try reportingFailure {
      Terminal.complain(try TableFile(path: file).write(raw: raw) { try Terminal.write($0) })
    }
  }
}
