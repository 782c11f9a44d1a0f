import Consultation
import Testing

@testable import Publish

/// What a respondent writes can become markup, link, formula or hidden text in no published file.
@Suite struct HostileTextTests {
  /// Answers that somebody might send to do harm, or by accident.
  static let hostile: [String] = [
    "<script>alert(1)</script> dit is een heel gewone zin over de jeugd", "</p></section><img src=x onerror=alert(1)> zin over de jeugd",
    "<!-- verborgen --> en nog een lange zin over de jeugd", "\" onmouseover=\"alert(1) en nog een lange zin over jeugd",
    "' onload='alert(1) en nog een lange zin over jeugd", "&lt;script&gt; en &#60;b&#62; in een lange zin over jeugd",
    "[klik hier](https://kwaad.example/) voor een lange zin over jeugd", "![plaatje](http://kwaad.example/a.png) lange zin over jeugd",
    "<https://kwaad.example/> in een lange zin over de jeugd", "https://kwaad.example/pad in een lange zin over de jeugd",
    "www.kwaad.example in een gewone lange zin over de jeugd", "mail iemand@kwaad.example in een lange zin over de jeugd",
    "[voetnoot]: https://kwaad.example/ in een lange zin over jeugd", "`code` en ```blok``` in een lange zin over de jeugd",
    "**vet** en __ook vet__ en ~~door~~ in een zin over jeugd", "| cel | cel | en | nog | een | zin | over | jeugd",
    "# Kop\n\nmet nog een lange zin eronder over de jeugd", "- punt\n- punt\n- punt en een lange zin over de jeugd",
    "1. punt\n2. punt en nog een lange zin over de jeugd", "Kop\n===\nen nog een lange zin over de jeugd in de regio",
    "---\ntitel: kwaad\n---\nen nog een lange zin over jeugd", "> citaat\n> op citaat en een lange zin over jeugd",
    "$x^2$ en \\(x\\) in een lange zin over de jeugd hier", "regel\\\nmet een harde overgang en een zin over de jeugd",
    "=HYPERLINK(\"http://kwaad.example\";\"klik\") en zin over jeugd", "+31612345678 bel mij over een lange zin over de jeugd",
    "-2+3+cmd|' /C calc'!A0 in een lange zin over de jeugd", "@SUM(1+1)*cmd|' /C calc'!A0 in een lange zin over de jeugd",
    "\t=1+1 met een tab ervoor in een lange zin over de jeugd", "\r=1+1 met een return ervoor in een zin over de jeugd",
    "\u{200B}=1+1 met een onzichtbaar teken in een zin over jeugd", "\u{FEFF}=1+1 met een bytevolgorde in een zin over de jeugd",
    "\u{1B}[31mrood\u{1B}[0m en een lange zin over de jeugd in de regio", "\u{1B}]0;titel\u{07} en een lange zin over de jeugd in de regio",
    "a\u{202E}txt.exe omgekeerd in een lange zin over de jeugd", "\u{2066}a\u{2069} geïsoleerd in een lange zin over de jeugd",
    "n\u{0}ul en \u{8} terug en \u{7F} weg in een zin over de jeugd", "z\u{200D}e\u{200C}r\u{2060}o\u{AD} breed in een zin over de jeugd",
    "\u{E0041}\u{E0042} taaltekens in een lange zin over de jeugd hier",
    "Z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306} gestapeld in een lange zin over de jeugd",
    "regel\u{2028}scheiding\u{2029}en\u{85}meer in een zin over de jeugd", "{{7*7}} ${7*7} <%= 7 %> in een lange zin over de jeugd",
  ]

  /// A consultation in which the text is quoted, sent as a campaign and reported to its organisation.
  private static func published(_ hostile: String) -> Sample {
    let text = hostile + " en dat blijft voorlopig ook zo"
    var sample = Sample()
    let someone = sample.respondent(1, mayBeQuoted: true)
    sample.answer(someone, "nodig", text, ["jeugd"])
    for organisation in 2...3 { sample.answer(sample.respondent(organisation, mayBeQuoted: true), "sluit-aan", text, ["geweld"]) }
    sample.coded.campaigns = [
      Campaign(round: "ronde-1", question: "sluit-aan", text: redacted(text), answers: ["a2", "a3"].map { Pseudonym($0) })
    ]
    return sample
  }

  @Test(arguments: hostile)
  func noFileHoldsWhatHides(_ text: String) {
    for file in Self.published(text).textFiles() {
      for scalar in String(decoding: file.bytes, as: UTF8.self).unicodeScalars where scalar != "\n" && scalar != "\t" {
        #expect(
          ![.control, .format, .privateUse, .unassigned].contains(scalar.properties.generalCategory),
          "\(file.path) holds U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test(arguments: hostile)
  func theDigestKeepsItsShape(_ text: String) throws {
    let plain = Self.shape(of: Self.published("Dit is een gewone lange zin over de jeugd hier.").text("digest.md"))
    let digest = Self.published(text).text("digest.md")
    let isQuoted = digest.contains("> “")
    #expect(isQuoted, "the answer is quoted, or the test shows nothing")
    let isSame = Self.shape(of: digest) == plain
    #expect(isSame)
  }

  /// The first character of every line, and every unescaped character that could mean something.
  private static func shape(of markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var active = String(line.prefix(2))
      var isEscaped = false
      for character in line {
        if !isEscaped, "`[]<>|#~&$_{}^".contains(character) { active.append(character) }
        isEscaped = character == "\\" && !isEscaped
      }
      return active
    }
  }

  @Test(arguments: hostile)
  func markdownMakesNoLink(_ text: String) {
    let escaped = MarkdownText.escaped(text)
    #expect(!escaped.contains("://") && !escaped.contains("www.k") && !escaped.contains("@k"))
    #expect(!escaped.contains("\n"))
  }

  @Test(arguments: hostile)
  func thePageHoldsNoTagOfTheirs(_ text: String) {
    let plain = Self.tags(in: Self.published("Dit is een gewone lange zin over de jeugd hier.").text("digest.html"))
    let page = Self.published(text).text("digest.html")
    let isSame = Self.tags(in: page) == plain
    #expect(isSame)
  }

  private static func tags(in html: String) -> [Substring] {
    html.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
  }

  @Test(arguments: hostile)
  func noCellStartsAFormula(_ text: String) {
    var csv = CSVWriter(header: [])
    csv.text(text)
    csv.endRow()
    let cell = String(decoding: csv.bytes, as: UTF8.self).dropFirst().drop { $0 == "\"" }
    #expect(cell.unicodeScalars.first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true)
  }

  /// Every sign of ASCII and some others, at every place of short and longer texts, beside a writer that looks at one sign after the other.
  @Test func everySignStandsAsItShouldWhereverItIs() {
    func naive(_ text: String) -> String {
      let starts = "=+-@\t\r".unicodeScalars
      var cell = HarmlessText.lines(text)
      let isQuoted = cell.unicodeScalars.contains { ",\"\n".unicodeScalars.contains($0) }
      let isFormula = [text, cell].contains { $0.unicodeScalars.first.map(starts.contains) ?? false }
      cell = (isFormula ? "'" : "") + cell.replacing("\"", with: "\"\"")
      return isQuoted ? "\"\(cell)\"" : cell
    }
    let signs = (1...0x7F).map { Unicode.Scalar(UInt8($0)) } + ["é", "\u{2066}", "\u{200B}", "€"]
    for length in 0...18 {
      for place in 0...length {
        for sign in signs {
          let text = String(repeating: "a", count: place) + String(sign) + String(repeating: "z", count: length - place)
          var csv = CSVWriter(header: [])
          csv.text(text)
          #expect(String(decoding: csv.bytes.dropFirst(), as: UTF8.self) == naive(text), "\(length) \(place) \(sign.value)")
        }
      }
    }
  }

  @Test func ordinaryTextIsLeftAlone() {
    for text in ["Zuid-Limburg: 18-/18+ en café's, 100 % (n.v.t.)!", "één vraag? ja; “graag”…", "a/b a.b 3.14"] {
      #expect(MarkdownText.escaped(text) == text)
      #expect(HarmlessText.lines(text) == text)
    }
    #expect(MarkdownText.escaped("2021. Een jaar") == "2021\\. Een jaar")
    #expect(MarkdownText.escaped("- geen lijst") == "\\- geen lijst")
    #expect(HTMLText.escaped("a < b & \"c\"") == "a &lt; b &amp; &quot;c&quot;")
  }

  @Test func longTextIsCutBetweenWords() {
    #expect(HarmlessText.excerpt("kort en goed", atMost: 12) == "kort en goed")
    #expect(HarmlessText.excerpt("kort en goed genoeg", atMost: 14) == "kort en goed…")
    #expect(HarmlessText.excerpt(String(repeating: "a", count: 2_000_000), atMost: 40) == String(repeating: "a", count: 40) + "…")
    #expect(HarmlessText.excerpt("a" + String(repeating: " ", count: 1000) + "b", atMost: 40) == "a…")
  }

  @Test func aHugeWordIsNoQuote() {
    var sample = Sample()
    sample.answer(sample.respondent(1, mayBeQuoted: true), "nodig", String(repeating: "woord ", count: 200_000), ["jeugd"])
    #expect(sample.text("digest.md").utf8.count < 20_000)
  }
}
