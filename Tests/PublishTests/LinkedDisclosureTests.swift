import Aggregate
import Consultation
import Testing

@testable import Publish

/// What tables say of each other: a count that no sum gives away can still be caught between others.
@Suite struct LinkedDisclosureTests {
  private static let checklist: [ChecklistItem] = [
    ChecklistItem(code: "u1-punt", part: .input, name: "Over een uitgangspunt", terms: ["burger"], questions: ["u1"]),
    ChecklistItem(code: "jeugd-punt", part: .output, name: "Over een thema", themes: ["jeugd"]),
    ChecklistItem(code: "tafel-punt", part: .activity, name: "Over de overleggen", terms: ["tafel"], questions: ["overleg-oordeel"]),
    ChecklistItem(code: "woord-punt", part: .outcome, name: "Over een woord", terms: ["woord"]),
  ]

  /// What is published of a sample with the checklist.
  private func material(_ sample: Sample, withSecondary: Bool = true) -> ProtectedMaterial {
    let own = Sample.codebook
    let codebook = Codebook(
      questions: own.questions, choices: own.choices, themes: own.themes, organisations: own.organisations, meetings: own.meetings,
      checklist: Self.checklist)
    let material = Material(
      codebook: codebook, settings: sample.settings,
      tallies: Aggregator(codebook: codebook, settings: sample.settings).tallies(sample.coded, accounts: [], rounds: sample.rounds),
      particulars: Particulars(sample.rows, codebook))
    return ProtectedMaterial(material, withSecondary: withSecondary)
  }

  private func rows(_ material: ProtectedMaterial, _ table: String) -> [String] {
    let file = material.textFiles().first { $0.path == "tabellen/\(table).csv" }
    return String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The range of the number in a cell, given what is published.
  private func range(_ cell: PublicCell, _ material: ProtectedMaterial) throws -> ClosedRange<Int> {
    let place = try #require(material.disclosure.model.places[cell])
    let finding = try #require(material.disclosure.ranges[place])
    return finding.low...finding.high
  }

  private func people(_ number: Int, in sample: inout Sample) -> [Pseudonym] { (0..<number).map { _ in sample.respondent(nil) } }

  /// Eight agree and two do not; ten say nothing of the statement. That ten spoke of it leaves one or two for those who do not.
  @Test func aPointOfTheChecklistDoesNotGiveAChoiceAway() throws {
    var sample = Sample()
    let all = people(20, in: &sample)
    for place in 0..<10 { sample.choose(all[place], "u1", place < 8 ? "mee-eens" : "mee-oneens") }
    let careless = material(sample, withSecondary: false)
    #expect(rows(careless, "checklist")[1].hasPrefix("ronde-1,u1-punt,input,Over een uitgangspunt,0,10,10,"))
    #expect(try range(.choice("ronde-1", "u1", "mee-oneens"), careless) == 1...2)
    #expect(!careless.failures.isEmpty)
    let careful = material(sample)
    #expect(rows(careful, "keuzes")[1...] == ["ronde-1,u1,mee-eens,Mee eens,8,0", "ronde-1,u1,mee-oneens,Mee oneens,,0"])
    #expect(rows(careful, "checklist")[1].hasPrefix("ronde-1,u1-punt,input,Over een uitgangspunt,0,,,"))
    #expect(try range(.choice("ronde-1", "u1", "mee-oneens"), careful) == 1...12)
    #expect(careful.failures.isEmpty)
  }

  /// Six name the theme at one question and two at another. The point of that theme counts eight answers.
  @Test func theAnswersOfAPointAreNoSumOverQuestions() throws {
    var sample = Sample()
    let all = people(20, in: &sample)
    for one in all { sample.answer(one, "past-wel", "Iets.", ["overig"]) }
    for one in all { sample.answer(one, "past-niet", "Iets.", ["overig"]) }
    for place in 0..<6 { sample.answer(all[place], "nodig", "Iets.", ["jeugd"]) }
    for place in 6..<20 { sample.answer(all[place], "nodig", "Iets.") }
    for place in 0..<2 { sample.answer(all[place], "niet-nodig", "Iets.", ["jeugd"]) }
    for place in 2..<20 { sample.answer(all[place], "niet-nodig", "Iets.", ["overig"]) }
    let careless = material(sample, withSecondary: false)
    #expect(rows(careless, "checklist")[2].hasPrefix("ronde-1,jeugd-punt,output,Over een thema,0,6,8,"))
    #expect(try range(.theme("ronde-1", "jeugd", "niet-nodig"), careless) == 2...2)
    let careful = material(sample)
    #expect(try range(.theme("ronde-1", "jeugd", "niet-nodig"), careful).count >= 4)
    #expect(careful.failures.isEmpty)
  }

  /// Twelve answers fall under a theme; ten name one category, three the other. Whoever is under a theme is under a category.
  @Test func whatIsUnderAThemeIsUnderACategory() throws {
    var sample = Sample()
    let all = people(20, in: &sample)
    for place in all.indices {
      let named: [Code<Theme>] = (place < 10 ? ["geweld"] : []) + (9..<12 ~= place ? ["jeugd"] : [])
      sample.answer(all[place], "nodig", "Iets.", named)
    }
    let material = material(sample)
    #expect(try range(.theme("ronde-1", "jeugd", "nodig"), material) == 2...12)
  }

  /// Seven name the category; three the sub-theme.
  @Test func aSubthemeIsNoMoreThanItsCategory() throws {
    var sample = Sample()
    let all = people(20, in: &sample)
    for place in all.indices {
      sample.answer(all[place], "nodig", "Iets.", place < 7 ? ["jeugd"] : [], sub: place < 3 ? ["18min-18plus"] : [])
    }
    #expect(try range(.theme("ronde-1", "18min-18plus", "nodig"), material(sample)) == 1...7)
  }

  /// One answered and six say that there is nothing to report. Of twelve that leaves six for who answered; of seven it would leave that one
  /// alone, so that there it is not said how many had nothing to report.
  @Test(arguments: [7, 12]) func whoHasNothingToSayGivesNoAnswer(everyone: Int) throws {
    var sample = Sample()
    let all = people(everyone, in: &sample)
    for place in 0..<6 { sample.answer(all[place], "nodig", "Nee.", method: .noAnswer) }
    sample.answer(all[6], "nodig", "Iets.", ["jeugd"])
    let material = material(sample)
    #expect(try range(.question("ronde-1", "nodig"), material) == 1...6)
    #expect(rows(material, "vragen")[3].hasSuffix(everyone == 7 ? "," : ",6"))
    #expect(material.failures.isEmpty)
  }

  /// One of an organisation without a position and two of no known organisation name a theme; the organisation is counted.
  @Test func anOrganisationWithoutARowHasSomebodyInTheRest() throws {
    var sample = Sample()
    for _ in 0..<8 { sample.respondent(nil) }
    for organisation in [2, 3] { sample.answer(sample.respondent(organisation, capacity: .personal), "nodig", "Iets.", ["jeugd"]) }
    sample.answer(sample.respondent(nil), "nodig", "Iets.", ["jeugd"])
    let material = material(sample)
    // Both organisations have somebody; no more than eleven people took part.
    #expect(try range(.theme("ronde-1", "jeugd", "nodig"), material) == 2...11)
  }

  /// Who is where in the tables about organisations says how many organisations there are and which, never how many people.
  ///
  /// `draagvlak`, `tegenspraak`, `standpuntwissels`, `overleg-tafel`, `overleg-beeld`, `verschuiving` and `thema-beeld` count every
  /// organisation once: two consultations that differ only in how many people of an organisation said the same in person have the same tables.
  @Test func tablesOfOrganisationsDoNotChangeWithTheNumberOfPeople() {
    func tables(_ people: Int) -> [String: [String]] {
      var sample = Sample(rounds: [Round(code: "ronde-1", title: "Een"), Round(code: "ronde-2", title: "Twee")])
      for round in 1...2 {
        for organisation in 1...7 {
          let speaker = sample.respondent(organisation, round: round, capacity: .organisation)
          sample.answer(speaker, organisation == 7 ? "niet-nodig" : "nodig", "Iets.", ["jeugd"])
          sample.judge(speaker, "stuurgroep", round == 1 ? .needed : .superfluous)
          for _ in 0..<(organisation == 3 ? people : 1) {
            let person = sample.respondent(organisation, round: round, capacity: .personal)
            sample.answer(person, "in-de-weg", "Iets.", ["jeugd", "geweld"])
            sample.judge(person, "stuurgroep", .merge)
            sample.judge(person, "driehoek", .superfluous)
            sample.choose(person, "u1", "mee-eens")
          }
        }
      }
      let material = material(sample)
      return Dictionary(
        uniqueKeysWithValues: Self.organisationTables.map { name in (name, rows(material, name)) })
    }
    let (one, nine) = (tables(1), tables(9))
    for name in Self.organisationTables {
      #expect(one[name]?.count ?? 0 > 1, "\(name)")
      #expect(one[name] == nine[name], "\(name)")
    }
  }

  private static let organisationTables = [
    "draagvlak", "tegenspraak", "standpuntwissels", "overleg-tafel", "overleg-beeld", "overleg-totalen", "verschuiving",
    "verschuiving-overleg",
    "thema-beeld", "thema-kanten", "keuzevragen", "respons-domein", "respons-maten", "scenario", "scenario-totalen",
  ]
}
