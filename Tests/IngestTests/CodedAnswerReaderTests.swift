import Consultation
import Testing

@testable import Ingest

/// Coded answers, long and wide, in the shapes that people hand in.
@Suite struct CodedAnswerReaderTests {
  private let codebook = Codebook(themes: [
    Theme(code: "jeugd", name: "Jeugd", order: 1), Theme(code: "bescherming", parent: "jeugd", name: "Bescherming", order: 2),
    Theme(code: "wonen", name: "Wonen", order: 3),
  ])

  private func read(_ text: String, emptyIsNone: Bool = false) -> (data: ReliabilityData, problems: [Problem]) {
    CodedAnswerReader(codebook: codebook, emptyIsNone: emptyIsNone)
      .read(InputFile(source: SourceFile("gecodeerd.csv"), bytes: Array(text.utf8)))
  }

  @Test func longWithTwoCoders() {
    let (data, problems) = read(
      "antwoord;vraag;vraagtekst;tekst;codeur;themas\na1;nodig;Wat?;Een tekst;AB;bescherming|wonen\na2;nodig;Wat?;'-Twee;AB;-\na1;nodig;Wat?;;CD;wonen\n"
    )
    #expect(data.texts.map { $0.read() } == ["Een tekst", "-Twee"])
    #expect(data.coders.map { $0.label.read() } == ["AB", "CD"])
    #expect(data.coders[0].codings == [["jeugd", "bescherming", "wonen"], []])
    #expect(data.coders[1].codings == [["wonen"], nil])
    #expect(problems.isEmpty)
  }

  @Test func wideInAnotherDialect() {
    let (data, problems) = read(
      "Titel van de lijst\r\ntekst,Themas AB,Subthemas AB,Themas CD\r\n\"Een, tekst\",Jeugd,bescherming,\r\nTwee,-,,\"wonen, jeugd\"\r\n")
    #expect(data.coders.map { $0.label.read() } == ["ab", "cd"])
    #expect(data.coders[0].codings == [["jeugd", "bescherming"], []])
    #expect(data.coders[1].codings == [nil, ["wonen", "jeugd"]])
    #expect(problems.map(\.kind) == [.emptyCodings])
    #expect(problems.first?.values == [.number(1)])
  }

  @Test func emptyMeansNoThemeWhenSomebodySaysSo() {
    let text = "id;vraag;moeilijkheid;tekst;themas;subthemas\n1;nodig;geen;Een;;\n2;nodig;genoemd;Twee;jeugd;bescherming\n"
    #expect(read(text, emptyIsNone: true).data.coders.first?.codings == [[], ["jeugd", "bescherming"]])
    #expect(read(text).data.coders.first?.codings == [nil, ["jeugd", "bescherming"]])
  }

  @Test func withoutAKeyTheQuestionAndTheTextTellAnswersApart() {
    let (data, _) = read("vraag;tekst;wie;themas\nnodig;Een;A;jeugd\nniet-nodig;Een;A;wonen\nnodig;een;B;wonen\n")
    #expect(data.texts.count == 2)
    #expect(data.coders.map(\.codings) == [[["jeugd"], ["wonen"]], [["wonen"], nil]])
  }

  @Test func anUnknownCodeCostsThatCoding() {
    let (data, problems) = read("tekst;codeur;themas\nEen;A;jeugd|jeugt\nTwee;A;wonen\n")
    #expect(data.coders.map(\.codings) == [[nil, ["wonen"]]])
    #expect(problems.map(\.kind) == [.unknownCodingCode])
    #expect(problems.first?.row == 2)
  }

  @Test func twiceByTheSameCoderIsAProblemWhenItDiffers() {
    let (data, problems) = read("tekst;codeur;themas\nEen;A;jeugd\nEen;A;jeugd\nEen;a;wonen\n")
    #expect(data.coders.map(\.codings) == [[["jeugd"]]])
    #expect(problems.map(\.kind) == [.contradictingCoding])
    #expect(problems.first?.values == [.number(2)])
  }

  @Test func aCodingWithoutTextIsAProblem() {
    #expect(read("antwoord;tekst;codeur;themas\nx;;A;jeugd\ny;Een;A;jeugd\n").problems.map(\.kind) == [.codingWithoutText])
  }

  @Test func anotherFileHoldsNoCodings() {
    #expect(read("a;b\n1;2\n").problems.map(\.kind) == [.noCodings])
    #expect(read("tekst;b\n1;2\n").problems.map(\.kind) == [.noCodings])
  }
}
