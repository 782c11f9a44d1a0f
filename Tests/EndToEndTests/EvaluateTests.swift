import Foundation
import TestSupport
import Testing

/// `inbreng evaluate` as an analyst uses it.
@Suite struct EvaluateTests {
  /// Two people who fill in the form of the project's own example.
  @Test func aFormThatIsFilledInComesBackAsFigures() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    let form = try Command.inbreng(["evaluate", "--sheet", "40", "--seed", "5"], in: folder.url)
    #expect(form.status == 0, "\(form.errors)")
    let lines = form.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.first == "antwoord,vraag,vraagtekst,tekst,codeur,themas")
    #expect(try Command.inbreng(["evaluate", "--sheet", "40", "--seed", "5"], in: folder.url).output == form.output)
    #expect(try Command.inbreng(["evaluate", "--sheet", "40", "--seed", "6"], in: folder.url).output != form.output)
    let rows = String(form.text.dropFirst((lines.first?.count ?? 0) + 1))
    func filled(_ coder: String, _ codes: String) -> String { rows.replacing(",,\n", with: ",\(coder),\(codes)\n") }
    try folder.write(
      String((lines.first ?? "") + "\n") + filled("AB", "jeugd") + filled("Krzysztof Vandenbroek", "jeugd|wvggz"), to: "in.csv")
    let outcome = try Command.inbreng(["evaluate", "in.csv"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("Antwoorden: 40. Codeurs, met wat zij codeerden: AB (40), codeur 2 (40)."))
    // One theme of two is shared, everywhere: F1 is 2·1/(1+2).
    #expect(
      outcome.text.split(separator: "\n").contains { $0.hasPrefix("  AB – codeur 2") && $0.contains("  40  0.667") && $0.contains("0 %") })
    #expect(!outcome.text.contains("Krzysztof") && !outcome.errors.contains("Krzysztof"))
    let csv = try Command.inbreng(["evaluate", "--csv", "in.csv"], in: folder.url).text.split(separator: "\n")
    #expect(
      csv.first
        == "niveau,eerste,tweede,thema,antwoorden,f1,f1_met_thema,gelijk,alfa,oordeel,precisie,vindkracht,aandeel_eerste,aandeel_tweede,rang_eerste,rang_tweede,rangverschil"
    )
    #expect(csv.contains { $0.hasPrefix("thema,AB,codeur 2,,40,0.6667,0.6667,0,") })
  }

  @Test func theLabelledSetAgreesWithTheProgramAsTheTestsSay() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    try folder.copy(Project.fixture("labelled/antwoorden-ontwikkel.csv"), to: "a.csv")
    let csv = try Command.inbreng(["evaluate", "--csv", "--empty-is-none", "a.csv"], in: folder.url).text.split(separator: "\n")
    let row = try #require(csv.first { $0.hasPrefix("thema,codeur 1,programma,,179,") })
    let f1 = try #require(Double(row.split(separator: ",", omittingEmptySubsequences: false)[5]))
    #expect(f1 > 0.94)
  }

  @Test func whatCannotBeEvaluatedIsSaid() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    try folder.write("a;b\n1;2\n", to: "b.csv")
    try folder.write("tekst;codeur;themas\nMijn geheim;A;Jan Jansen woont hier\n", to: "c.csv")
    #expect(try Command.inbreng(["evaluate", "weg.csv"], in: folder.url).status == 66)
    let other = try Command.inbreng(["evaluate", "b.csv"], in: folder.url)
    #expect(other.status == 65 && other.errors.contains("[codering-onleesbaar]"))
    let wrong = try Command.inbreng(["evaluate", "c.csv"], in: folder.url)
    #expect(wrong.status == 65 && wrong.errors.contains("[codering-ontbreekt]"))
    #expect(!wrong.errors.contains("Jansen") && !wrong.errors.contains("geheim"))
    #expect(try Command.inbreng(["evaluate"], in: folder.url).status == 64)
    #expect(try Command.inbreng(["evaluate", "b.csv", "--sheet", "3"], in: folder.url).status == 64)
  }
}
