import Consultation
import Foundation
import Testing

@testable import Publish

/// The web page: what it may load, and that it does nothing else.
@Suite struct WebPageTests {
  private static func page() -> String {
    var sample = Sample()
    for organisation in 1...4 { sample.answer(sample.respondent(organisation), "nodig", "De jeugd.", ["jeugd"]) }
    return sample.text("digest.html")
  }

  /// The digest that a browser computes of what stands between two tags.
  private static func digest(between open: String, and close: String, in page: String) throws -> String {
    let content = try #require(page.components(separatedBy: open).dropFirst().first?.components(separatedBy: close).first)
    let command = Process()
    command.executableURL = URL(fileURLWithPath: "/bin/sh")
    command.arguments = ["-c", "openssl dgst -sha256 -binary | base64"]
    let (input, output) = (Pipe(), Pipe())
    command.standardInput = input
    command.standardOutput = output
    try command.run()
    input.fileHandleForWriting.write(Data(content.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    command.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func onlyItsOwnStyleAndScriptAreAllowed() throws {
    let page = Self.page()
    #expect(try Self.digest(between: "<style>", and: "</style>", in: page) == PageStyle.digest)
    #expect(try Self.digest(between: "<script>", and: "</script>", in: page) == PageScript.digest)
    #expect(!page.contains("unsafe-inline") && page.contains("default-src 'none'"))
    #expect(page.components(separatedBy: "<script").count == 2 && !page.contains(" style="))
  }

  @Test func nothingIsLoadedFromElsewhere() {
    let page = Self.page()
    for fragment in ["http:", "https:", "src=\"", "url(", "@import"] { #expect(!page.contains(fragment), "\(fragment)") }
  }

  @Test func everyMarkLeadsToItsCells() {
    let page = Self.page()
    let marks = page.components(separatedBy: "href=\"#b-").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(!marks.isEmpty)
    for mark in marks { #expect(page.components(separatedBy: "id=\"b-\(mark)\"").count == 2, "\(mark)") }
  }

  @Test func theTableOfContentsNamesEverySectionAndTheme() {
    let page = Self.page()
    let anchors = page.components(separatedBy: "aria-labelledby=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(anchors.contains("thema-jeugd"))
    for anchor in anchors { #expect(page.contains("<a href=\"#\(anchor)\">"), "\(anchor)") }
  }
}
