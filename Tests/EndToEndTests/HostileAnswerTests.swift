import Foundation
import TestSupport
import Testing

/// Two hundred answers that somebody might send to do harm, from a file to every form in which they come out.
@Suite struct HostileAnswerTests {
  /// What is in all of them, so that they are coded to a theme, quoted and reported.
  private static let tail = " en dat geldt al jaren voor de jeugdbescherming in onze regio"

  private static let starts: [String] = [
    // HTML and script.
    "<script>alert(1)</script>", "<SCRIPT SRC=//kwaad.example/x.js></SCRIPT>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "</td></tr></table><h1>kop</h1>", "</p></section></main><iframe src=//kwaad.example>", "<style>*{display:none}</style>", "<!-- weg -->",
    "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "&lt;script&gt;", "&#60;b&#62;", "&amp;lt;i&amp;gt;",
    "<base href=//kwaad.example>",
    "<meta http-equiv=refresh content=0>", "<a href=javascript:alert(1)>klik</a>", "<form action=//kwaad.example>", "<object data=x>",
    "<math><mi//xlink:href=\"data:x,<script>\">", "<details open ontoggle=alert(1)>",
    // Markdown.
    "[klik](https://kwaad.example/)", "![x](http://kwaad.example/a.png)", "<https://kwaad.example/>", "https://kwaad.example/pad",
    "www.kwaad.example", "[1]: https://kwaad.example/", "`code`", "```blok```", "**vet**", "__ook vet__", "~~door~~", "| cel | cel |",
    "# Kop",
    "- punt", "1. punt", "> citaat", "---", "***", "Kop\n===", "$x^2$", "\\(x\\)", "regel\\\nregel", "{{7*7}}", "${7*7}", "<%= 7 %>",
    "#{7}",
    "[^1]", "<sup>aaaaa</sup>", "[x] klaar", ":::let op",
    // Formulas.
    "=1+1", "=HYPERLINK(\"http://kwaad.example\";\"klik\")", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "\r=1+1",
    "=WEBSERVICE(\"x\")",
    "\u{FEFF}=1+1", "\u{200B}=1+1", " =1+1", "\u{A0}=1+1", "＝1+1", "'=1+1", "=DDE(\"cmd\")", "%0A=1", "\"=1+1\"", ";=1+1", ",=1+1",
    // Escapes of terminals and control characters.
    "\u{1B}[31mrood\u{1B}[0m", "\u{1B}]0;titel\u{7}", "\u{1B}[2J", "\u{9B}31m",
    "\u{1B}]8;;http://kwaad.example\u{1B}\\klik\u{1B}]8;;\u{1B}\\", "a\u{8}b",
    "a\u{7F}b", "a\u{7}b", "a\u{C}b", "a\u{B}b", "a\u{0}b", "a\u{1}b", "a\u{85}b", "a\u{90}b", "a\u{9C}b",
    // What turns or hides text.
    "a\u{202E}txt.exe", "\u{202D}a\u{202C}", "\u{2066}a\u{2069}", "\u{2067}a\u{2069}", "\u{2068}a", "\u{200E}a\u{200F}", "\u{61C}a",
    "z\u{200D}w\u{200C}j",
    "w\u{2060}j", "s\u{AD}h", "\u{E0041}\u{E0042}", "\u{FE0F}a", "\u{180E}a", "\u{3164}a", "\u{115F}a", "\u{2800}a", "\u{E000}a",
    "\u{10FFFF}a",
    "Z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{2028}a\u{2029}b",
  ]

  /// The starts as they are, doubled, in the middle of a sentence and in capitals, until there are two hundred; and three of a megabyte.
  static let answers: [String] = {
    var all = starts.map { $0 + tail } + starts.map { "Wij vinden \($0)\($0)" + tail }
    all = Array(all.prefix(197))
    all.append(String(repeating: "a", count: 1_000_000) + tail)
    all.append(String(repeating: "<b>", count: 330_000) + tail)
    all.append("=" + String(repeating: "\u{202E}", count: 330_000) + tail)
    return all
  }()

  private static let published = Result { try publish() }

  /// A consultation of these answers, each of another person with consent to be quoted, in rounds of one so that many are.
  private static func publish() throws -> (folder: WorkFolder, terminal: String) {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    let towns = ["Beek", "Stein", "Vaals", "Heerlen", "Kerkrade", "Landgraaf", "Brunssum", "Meerssen", "Simpelveld", "Voerendaal"]
    var file = "E-mailadres,Organisatie,Mogen wij u citeren?,Wat past niet?,Welke overleggen zijn overbodig?\r\n"
    for (place, answer) in answers.enumerated() {
      let cell = "\"" + answer.replacingOccurrences(of: "\"", with: "\"\"") + "\""
      let overleg = place < starts.count ? "\"" + starts[place].replacingOccurrences(of: "\"", with: "\"\"") + "\"" : ""
      let organisation = place.isMultiple(of: 5) ? cell : "Gemeente \(towns[place % towns.count])"
      file += "p\(place)@elders.example,\(organisation),ja,\(cell),\(overleg)\r\n"
    }
    try folder.write(file, to: "input/rondes/ronde-1/<b>=a\u{202E}.csv")
    var terminal = ""
    for arguments in [["run"], ["check"], ["verify"]] {
      let outcome = try Command.inbreng(arguments, in: folder.url)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors.suffix(500))")
      terminal += outcome.text + outcome.errors
    }
    let marks = try folder.text("output/digest.md").matches(of: /<sup>(\w+)<\/sup>/).map { String($0.output.1) }
    for mark in Set(marks) { terminal += try Command.inbreng(["trace", mark], in: folder.url).text }
    // For scripts/check_hostile.py and scripts/check_workbook.py, which open it in a browser and in LibreOffice.
    let kept = Project.root.appendingPathComponent(".build/hostile")
    try? FileManager.default.removeItem(at: kept)
    try FileManager.default.copyItem(at: folder.url.appendingPathComponent("output"), to: kept)
    return (folder, terminal)
  }

  @Test func thereAreTwoHundredAndTheyAreCounted() throws {
    #expect(Self.answers.count == 200 && Set(Self.answers).count == 200)
    let folder = try Self.published.get().folder
    #expect(try folder.text("output/tabellen/ronden.csv").contains(",1,200,"))
  }

  @Test func noFileAndNoLineOfTheTerminalHidesOrTurnsText() throws {
    let (folder, terminal) = try Self.published.get()
    var texts = try folder.files(below: "output").filter { $0.key != "werkboek.xlsx" }.mapValues { String(decoding: $0, as: UTF8.self) }
    texts["the terminal"] = terminal
    for (place, text) in texts.sorted(by: { $0.key < $1.key }) {
      let hidden = Set(
        text.unicodeScalars.filter { scalar in
          scalar != "\n" && scalar != "\t"
            && [.control, .format, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
        })
      #expect(hidden.map { String($0.value, radix: 16) } == [], "\(place)")
    }
  }

  @Test func thePageHasNoTagsButItsOwn() throws {
    let page = try Self.published.get().folder.text("output/digest.html")
    let body = try #require(page.components(separatedBy: "<body").last?.components(separatedBy: "<script>").first)
    let names = Set(body.matches(of: /<\/?([a-zA-Z0-9!]+)/).map { String($0.output.1) })
    let own: Set = [
      "a", "header", "h1", "p", "strong", "nav", "ul", "ol", "li", "main", "section", "h2", "h3", "h4", "figure", "blockquote",
      "figcaption", "div",
      "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "sup", "details", "summary", "svg", "rect", "span",
    ]
    #expect(names.subtracting(own) == [])
    #expect(page.components(separatedBy: "<script").count == 2 && !page.contains("kwaad.example/\""))
    #expect(body.matches(of: /\son[a-z]+=/).allSatisfy { !body[..<$0.range.lowerBound].hasSuffix("<") })
    #expect(page.contains("jeugdbescherming in onze regio"), "an answer is quoted, or the test shows nothing")
  }

  @Test func markdownHasNoTagsLinksOrTablesOfTheirs() throws {
    let folder = try Self.published.get().folder
    for (path, data) in try folder.files(below: "output") where path.hasSuffix(".md") {
      // What is escaped means nothing.
      let text = String(decoding: data, as: UTF8.self).replacing(/\\[!-\/:-@\[-`{-~]/, with: "")
      let tags = Set(text.matches(of: /<(\/?[a-zA-Z0-9!]+)/).map { String($0.output.1) })
      #expect(tags.isSubset(of: ["sup", "/sup"]), "\(path): \(tags)")
      #expect(!text.contains("://") && !text.contains("www.k") && !text.contains("]("), "\(path)")
      for line in text.split(separator: "\n") where line.contains("onze regio") {
        #expect(line.hasPrefix("- “") || line.hasPrefix("> “"), "\(path): \(line.prefix(60))")
      }
    }
  }

  @Test func noCellOfATableStartsAFormula() throws {
    let folder = try Self.published.get().folder
    for (path, data) in try folder.files(below: "output") where path.hasSuffix(".csv") {
      for cell in Self.cells(String(decoding: data, as: UTF8.self)) {
        guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { continue }
        #expect(Double(cell) != nil, "\(path): \(cell.prefix(40))")
      }
    }
  }

  /// The workbook is a zip of XML; its cells are strings, and none of them is a formula.
  @Test func theWorkbookHasNoFormula() throws {
    let folder = try Self.published.get().folder
    let unzip = Process()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unzip.arguments = [
      "python3", "-c", "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);[sys.stdout.buffer.write(z.read(n)) for n in z.namelist()]",
      folder.path("output/werkboek.xlsx"),
    ]
    let output = Pipe()
    unzip.standardOutput = output
    try unzip.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    unzip.waitUntilExit()
    #expect(text.contains("<worksheet") && !text.contains("<f>") && !text.contains("<f ") && !text.contains("onze regio"))
    #expect(!text.contains("hyperlink"))
  }

  /// The cells of a table by the rules of RFC 4180.
  private static func cells(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\"":
        // A quotation mark right behind one within quotes stands for itself.
        if previous == "\"", !isQuoted { cell.append(scalar) }
        isQuoted.toggle()
      case ",", "\n":
        if isQuoted {
          cell.append(scalar)
        } else {
          cells.append(String(cell))
          cell = String.UnicodeScalarView()
        }
      default: cell.append(scalar)
      }
    }
    return cells
  }
}
