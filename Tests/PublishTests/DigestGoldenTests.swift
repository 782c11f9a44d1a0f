import Consultation
import Foundation
import TestSupport
import Testing

@testable import Publish

/// Whole digests of small consultations, read aloud for their Dutch. With `RECORD=1` in the environment the files are written anew.
@Suite struct DigestGoldenTests {
  @Test func nobodyAnswered() throws { try expect(Sample(), "niemand") }

  @Test func oneAnswer() throws {
    var sample = Sample()
    let someone = sample.respondent(1, mayBeQuoted: true)
    sample.answer(
      someone, "in-de-weg", "De wachtlijst bij Veilig Thuis houdt gezinnen maandenlang in onzekerheid.", ["geweld"], sub: ["veilig-thuis"])
    sample.judge(someone, "ketenoverleg", .superfluous)
    sample.accounts = [FileAccount(round: "ronde-1", file: SourceFile("ronde-1/a.csv"), read: 1, byStatus: [.counted: 1], rejected: 0)]
    try expect(sample, "een-antwoord")
  }

  @Test func allAgree() throws {
    var sample = Sample()
    for organisation in 1...12 {
      let someone = sample.respondent(organisation, mayBeQuoted: organisation == 4, level: organisation == 4 ? .livedWorld : nil)
      sample.answer(
        someone, "nodig", "Jongeren die achttien worden, moeten hun eigen begeleider kunnen houden, nummer \(organisation).", ["jeugd"],
        sub: ["18min-18plus"])
      sample.judge(someone, "stuurgroep", .needed)
      sample.choose(someone, "u1", "mee-eens")
      sample.choose(someone, "samenwerkingsmodel", "afstemmen")
      sample.choose(someone, "themas-top3", nil, themes: ["jeugd", "geweld"])
    }
    sample.accounts = [
      FileAccount(
        round: "ronde-1", file: SourceFile("ronde-1/a.csv"), read: 15, byStatus: [.counted: 12, .replaced: 1, .test: 1], rejected: 1)
    ]
    try expect(sample, "allen-eens")
  }

  @Test func evenlySplit() throws {
    var sample = Sample()
    for organisation in 1...12 {
      let isFor = organisation.isMultiple(of: 2)
      let someone = sample.respondent(organisation, mayBeQuoted: true)
      sample.answer(
        someone, isFor ? "nodig" : "niet-nodig",
        isFor
          ? "Een vaste tafel voor mensenhandel, waar organisatie \(organisation) elke maand bij zit."
          : "Nog een tafel voor mensenhandel erbij, want organisatie \(organisation) zit er al aan drie.", ["geweld"], sub: ["mensenhandel"]
      )
      sample.judge(someone, "stuurgroep", isFor ? .needed : .superfluous)
      sample.judge(someone, "driehoek", organisation < 8 ? .superfluous : .noOpinion)
      sample.judge(someone, "ketenoverleg", organisation < 8 ? .merge : .needed)
      sample.choose(someone, "u1", isFor ? "mee-eens" : "mee-oneens")
      sample.choose(someone, "u2", isFor ? "helemaal-mee-eens" : "neutraal")
      sample.choose(someone, "samenwerkingsmodel", isFor ? "afstemmen" : "richting-geven")
    }
    for _ in 1...2 { sample.answer(sample.respondent(nil), "in-de-weg", "De systemen praten niet met elkaar.") }
    sample.accounts = [
      FileAccount(round: "ronde-1", file: SourceFile("ronde-1/a.csv"), read: 10, byStatus: [.counted: 8, .unfinished: 2], rejected: 0),
      FileAccount(round: "ronde-1", file: SourceFile("ronde-1/b.csv"), read: 6, byStatus: [.counted: 6], rejected: 0),
    ]
    try expect(sample, "verdeeld")
  }

  @Test func twoRounds() throws {
    var sample = Sample(rounds: [
      Round(code: "ronde-1", title: "Eerste ronde (maart 2021)"), Round(code: "ronde-2", title: "Tweede ronde (mei 2021)"),
    ])
    sample.settings.isFictional = false
    for organisation in 1...10 {
      let someone = sample.respondent(organisation, round: 1)
      sample.answer(someone, "past-niet", "De jeugdbescherming past niet.", organisation < 4 ? ["jeugd"] : ["geweld"])
      sample.judge(someone, "stuurgroep", .superfluous)
    }
    for organisation in 2...12 {
      for person in 1...(organisation == 4 ? 6 : 1) {
        let someone = sample.respondent(organisation, round: 2, mayBeQuoted: person == 1)
        sample.answer(
          someone, organisation == 4 ? "sluit-aan" : "past-niet",
          "Antwoord \(organisation) over de jeugdbescherming in de regio, \(person).",
          organisation < 9 ? ["jeugd"] : ["geweld", "overig"], sub: organisation < 7 ? ["jeugdbescherming"] : [])
        sample.answer(someone, "niet-nodig", "n.v.t.", method: .noAnswer)
        sample.judge(someone, "stuurgroep", organisation < 7 ? .needed : .noOpinion)
      }
    }
    let sent = sample.coded.answers.filter { $0.organisation == "org-4" && $0.question == "sluit-aan" }
    sample.coded.campaigns = [
      Campaign(
        round: "ronde-2", question: "sluit-aan", text: redacted("Antwoord 4 over de jeugdbescherming in de regio."),
        answers: sent.map(\.pseudonym))
    ]
    sample.accounts = [
      FileAccount(round: "ronde-1", file: SourceFile("ronde-1/a.csv"), read: 10, byStatus: [.counted: 10], rejected: 0),
      FileAccount(round: "ronde-2", file: SourceFile("ronde-2/a.csv"), read: 18, byStatus: [.counted: 16, .duplicate: 2], rejected: 0),
    ]
    try expect(sample, "twee-rondes")
  }

  @Test func oneOrganisationDominates() throws {
    var sample = Sample()
    for person in 1...22 {
      let someone = sample.respondent(1, mayBeQuoted: person == 3)
      sample.answer(
        someone, "past-niet", "Wij zitten bij elk gezin met vijf hulpverleners tegelijk aan tafel, melding \(person).", ["jeugd"],
        sub: ["jeugdbescherming"])
      sample.answer(someone, "nodig", "Eén plan per gezin, melding \(person).", person < 12 ? ["jeugd"] : [])
      sample.judge(someone, "stuurgroep", person < 20 ? .superfluous : .needed)
      sample.judge(someone, "ketenoverleg", .needed)
    }
    for organisation in 2...4 {
      let someone = sample.respondent(organisation)
      sample.answer(someone, "past-wel", "De jeugdbescherming past.", ["jeugd"], sub: ["jeugdbescherming"])
      sample.judge(someone, "stuurgroep", .needed)
      sample.judge(someone, "ketenoverleg", .superfluous)
    }
    sample.accounts = [
      FileAccount(round: "ronde-1", file: SourceFile("ronde-1/a.csv"), read: 26, byStatus: [.counted: 25, .duplicate: 1], rejected: 0)
    ]
    try expect(sample, "een-overheerst")
  }

  @Test func tenRounds() throws {
    var sample = Sample(rounds: (1...10).map { Round(code: Code("ronde-\($0)"), title: "Ronde \($0)") })
    sample.settings.isFictional = false
    sample.settings.preparation = 0.5
    for round in 1...10 {
      for organisation in 1...(round == 1 ? 2 : 11) where organisation != round {
        let someone = sample.respondent(organisation, round: round, mayBeQuoted: organisation == 7)
        sample.answer(
          someone, "in-de-weg", "In ronde \(round) zat de wachtlijst nog altijd in de weg voor gezinnen.",
          organisation + round < 14 ? ["geweld"] : ["jeugd"], sub: organisation + round < 14 ? ["veilig-thuis"] : [])
        sample.judge(someone, "stuurgroep", round < 10 ? .needed : .superfluous)
        sample.judge(someone, "ketenoverleg", organisation < 6 ? .merge : .noOpinion)
        sample.choose(someone, "u1", organisation == 2 ? "mee-oneens" : "mee-eens")
        sample.choose(someone, "u2", organisation < 6 ? "mee-oneens" : "neutraal")
        sample.choose(someone, "knelpunt", nil, themes: ["veilig-thuis"])
      }
      sample.accounts.append(
        FileAccount(
          round: Code("ronde-\(round)"), file: SourceFile("ronde-\(round)/a.csv"), read: 10, byStatus: [.counted: 10], rejected: 0))
    }
    try expect(sample, "tien-ronden")
  }

  private func expect(_ sample: Sample, _ name: String) throws {
    let file = Project.fixture("digest/\(name).md")
    let digest = sample.text("digest.md")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(digest.utf8).write(to: file)
    }
    let isSame = digest == String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(isSame, "\(name).md differs")
  }
}
