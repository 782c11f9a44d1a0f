import Foundation
import TestSupport
import Testing

/// SECURITY.md says which test shows what; the tests it names are there.
@Suite struct SecurityDocumentTests {
  private let document: String

  init() throws { document = String(decoding: try Data(contentsOf: Project.root.appendingPathComponent("SECURITY.md")), as: UTF8.self) }

  @Test func everyNamedTestExists() throws {
    var tests: Set<String> = []
    let sources = try WorkFolder.files(below: Project.root.appendingPathComponent("Tests")).filter { $0.key.hasSuffix(".swift") }
    for (_, bytes) in sources {
      var suite = ""
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        if let match = line.firstMatch(of: /struct (\w+Tests)\b/) { suite = String(match.output.1) }
        if let match = line.firstMatch(of: /func (\w+)\(/) { tests.insert("\(suite).\(match.output.1)") }
      }
    }
    let named = document.matches(of: /`(\w+Tests\.\w+)`/).map { String($0.output.1) }
    #expect(named.count > 40)
    #expect(named.filter { !tests.contains($0) } == [])
  }

  @Test func everyThreatNamesATest() {
    let rows = document.split(separator: "\n").drop { !$0.hasPrefix("| threat |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    #expect(rows.count > 25)
    for row in rows { #expect(row.contains(/`\w+Tests\.\w+`/), "\(row)") }
  }

  @Test func theScriptsThatItNamesAreThere() {
    for match in document.matches(of: /`(scripts\/[\w-]+)/) {
      #expect(FileManager.default.isExecutableFile(atPath: Project.root.appendingPathComponent(String(match.output.1)).path))
    }
  }

  @Test func theListOfPartsHasVersionsAndLicences() throws {
    let outcome = try Command.run(Project.root.appendingPathComponent("scripts/sbom").path, [], in: Project.root)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(document["bomFormat"] as? String == "CycloneDX")
    let parts = try #require(document["components"] as? [[String: Any]])
    #expect(parts.count > 15)
    for name in ["yams", "swift-argument-parser", "libcsv3", "libsodium23", "zlib1g", "coinor-libcbc-dev"] {
      let part = try #require(parts.first { $0["name"] as? String == name }, "\(name)")
      #expect((part["version"] as? String)?.isEmpty == false)
      #expect((part["licenses"] as? [Any])?.count == 1)
    }
    let check = try Command.run(Project.root.appendingPathComponent("scripts/sbom").path, ["--check"], in: Project.root)
    #expect(check.status == 0, "\(check.errors)")
  }
}
