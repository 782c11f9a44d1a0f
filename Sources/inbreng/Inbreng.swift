internal import ArgumentParser
internal import Pipeline

/// The command `inbreng`: one file per verb.
@main
struct Inbreng: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbreng",
    abstract: "Van de antwoorden van een regionale consultatie naar tabellen en een digest.",
    discussion: """
      Zet de exports van uw vragenlijsten in input/rondes/<ronde>/ en geef het commando 'inbreng'. \
      Daarna staan in output/ de digest, de tabellen en de werklijst.
      """,
    version: inbrengVersion,
    subcommands: [
      Run.self, Check.self, Verify.self, Trace.self, Compare.self, Init.self, Table.self, Evaluate.self, Generate.self,
      Facts.self, Publish.self,
    ],
    defaultSubcommand: Run.self)

  static func main() async {
    ProcessHardening.apply()
    MemoryUse.keepLargeApart()
    await main(nil)
  }
}
