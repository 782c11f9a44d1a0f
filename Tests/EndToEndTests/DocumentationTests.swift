import Foundation
import TestSupport
import Testing

/// The README says what the program does, and says it today.
@Suite struct DocumentationTests {
  private let readme: String

  init() throws { readme = String(decoding: try Data(contentsOf: Project.root.appendingPathComponent("README.md")), as: UTF8.self) }

  private static let verbs = ["run", "check", "verify", "trace", "compare", "init", "table", "evaluate", "generate", "facts", "publish"]

  @Test(arguments: verbs)
  func everyCommandAndOptionIsInTheReadme(verb: String) throws {
    let folder = try WorkFolder()
    let help = try Command.inbreng([verb, "--help"], in: folder.url).text
    #expect(readme.contains("`inbreng \(verb) "))
    let row = try #require(readme.split(separator: "\n").first { $0.contains("`inbreng \(verb) ") })
    let options = help.matches(of: /--[a-z-]*[a-z]/).map { String($0.output) }
    for option in Set(options).subtracting(["--help", "--version"]).sorted() { #expect(row.contains(option), "inbreng \(verb)") }
  }

  @Test func everyCommandIsInTheHelp() throws {
    let folder = try WorkFolder()
    let help = try Command.inbreng(["--help"], in: folder.url).text
    for verb in Self.verbs { #expect(help.contains("  \(verb) ")) }
  }

  @Test func everyKindOfProblemHasANameOfItsOwn() throws {
    var seen: Set<String> = []
    let sources = try WorkFolder.files(below: Project.root.appendingPathComponent("Sources")).filter { $0.key.hasSuffix(".swift") }
    for (path, bytes) in sources {
      for match in String(decoding: bytes, as: UTF8.self).matches(of: /ProblemKind\(\s*"([^"]+)"/) {
        #expect(seen.insert(String(match.output.1)).inserted, "\(match.output.1) in \(path)")
      }
    }
    #expect(seen.count > 100)
  }

  @Test func theExcerptStandsInTheDigest() throws {
    let parts = readme.split(separator: "<!-- fragment: output/digest.md -->\n")
    let excerpt = try #require(parts.last?.split(separator: "<!-- einde fragment -->").first)
    let lines = excerpt.split(separator: "\n").map { $0.drop { $0 == ">" || $0 == " " || $0 == "#" } }.filter { !$0.isEmpty }
    let digest = String(decoding: try Data(contentsOf: Project.output.appendingPathComponent("digest.md")), as: UTF8.self)
    #expect(lines.count >= 4)
    #expect(lines.filter { !digest.contains($0) } == [])
  }

  @Test func whatTheReadmePointsToIsThere() throws {
    for match in readme.matches(of: /\]\(([^)#]+)\)/) where !match.output.1.hasPrefix("http") {
      let path = Project.root.appendingPathComponent(String(match.output.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(match.output.1)")
    }
  }
}
