import Consultation
import Testing

@testable import Publish

/// What the digest may and may not say.
@Suite struct DigestRuleTests {
  private static let sentence = "Deze zin is lang genoeg om te citeren en gaat over de jeugd"

  @Test func smallNumbersOfPersonsAreNotShown() {
    for (persons, isShown) in [(4, false), (5, true)] {
      var sample = Sample()
      for _ in 1...persons { sample.answer(sample.respondent(nil), "nodig", "De jeugd.", ["jeugd"]) }
      #expect(sample.text("digest.md").contains("\(persons) respondenten zonder bekende organisatie gaan hierop in.") == isShown)
    }
  }

  @Test func aQuoteNeedsConsentAndSubstance() {
    let cases: [(String, Bool, CodingMethod?, Bool)] = [
      (Self.sentence, true, nil, true), (Self.sentence, false, nil, false), ("Te kort", true, nil, false),
      (Self.sentence, true, .noAnswer, false), (String(repeating: "Te lang om te citeren. ", count: 20), true, nil, false),
      (String(repeating: "a", count: 100), true, nil, false),
    ]
    for (text, mayBeQuoted, method, isQuoted) in cases {
      var sample = Sample()
      sample.answer(sample.respondent(2), "nodig", "De jeugd.", ["jeugd"])
      sample.answer(sample.respondent(1, mayBeQuoted: mayBeQuoted), "nodig", text, ["jeugd"], method: method)
      #expect(sample.text("digest.md").contains("> “") == isQuoted, "\(text.prefix(20)) \(mayBeQuoted)")
    }
  }

  @Test func aTextWithSomethingTakenOutIsNotQuoted() {
    var sample = Sample()
    sample.answer(sample.respondent(1, mayBeQuoted: true), "nodig", Self.sentence, ["jeugd"])
    let raw = RawText("Jan zegt: \(Self.sentence)")
    let span = raw.read().startIndex..<raw.read().index(raw.read().startIndex, offsetBy: 3)
    sample.coded.answers[0].text = RedactedText(raw, replacing: [(span, .name)])
    #expect(!sample.text("digest.md").contains("> “"))
  }

  @Test func whoAnswersInPersonIsQuotedWithoutDomainAndLeftOutOfTheReport() {
    var sample = Sample()
    sample.answer(sample.respondent(1, mayBeQuoted: true, capacity: .personal), "nodig", Self.sentence, ["jeugd"])
    #expect(sample.text("digest.md").contains("> — een respondent, over wat nodig is"))
    #expect(!sample.textFiles().contains { $0.path.hasPrefix("organisaties/") })
  }

  @Test func theCitizenIsQuotedFirstAndTheOtherSideSecond() {
    var sample = Sample()
    sample.answer(sample.respondent(1, mayBeQuoted: true), "nodig", Self.sentence + ", één.", ["jeugd"])
    sample.answer(sample.respondent(2, mayBeQuoted: true), "niet-nodig", Self.sentence + ", twee.", ["jeugd"])
    sample.answer(sample.respondent(4, mayBeQuoted: true), "nodig", Self.sentence + ", drie.", ["jeugd"])
    sample.answer(sample.respondent(6, mayBeQuoted: true), "niet-nodig", Self.sentence + ", vier.", ["jeugd"])
    let quotes = sample.text("digest.md").split(separator: "\n").filter { $0.hasPrefix("> “") }
    #expect(quotes.map { $0.dropLast(3).suffix(4) } == ["drie", "twee"])
  }

  @Test func aStatutoryMeetingIsNeverCalledSuperfluous() {
    var sample = Sample()
    for organisation in 1...6 { sample.judge(sample.respondent(organisation), "driehoek", .superfluous) }
    let digest = sample.text("digest.md")
    #expect(!digest.contains("| Lokale driehoek (wettelijk) | overbodig") && !digest.contains("Kan “Lokale driehoek” vervallen"))
    #expect(digest.contains("| Lokale driehoek (wettelijk) | wettelijk en toch ter discussie | 0 | 6 | 0 | 6 |"))
  }

  @Test(
    arguments: [
      ([.needed: 3, .superfluous: 2], 5, false, .needed), ([.needed: 2, .superfluous: 2], 4, false, .divided),
      ([.needed: 3, .superfluous: 3], 6, false, .divided), ([.superfluous: 4], 4, true, .statutoryInDoubt),
      ([.superfluous: 4], 4, false, .superfluous), ([.needed: 9, .merge: 7, .superfluous: 3], 19, false, .divided),
      ([.merge: 3, .noOpinion: 9], 3, false, .merge), ([.needed: 2, .noOpinion: 9], 2, false, .tooFew),
      ([.needed: 2, .merge: 1], 3, false, .divided), ([.needed: 9, .merge: 7, .superfluous: 3], 15, false, .divided),
    ] as [([Verdict: Int], Int, Bool, MeetingStance)])
  func stance(_ organisations: [Verdict: Int], _ opinions: Int, _ isStatutory: Bool, _ stance: MeetingStance) {
    let tally = MeetingTally(
      round: "r", meeting: "m", respondents: [:], organisationsByVerdict: organisations, organisations: 12, hoursPerYear: 1)
    #expect(MeetingStance(tally, opinions: opinions, isStatutory: isStatutory) == stance)
  }

  @Test func aTickedOverlegIsNoWordAboutATheme() {
    var sample = Sample()
    for organisation in 1...10 {
      let someone = sample.respondent(organisation)
      sample.answer(someone, organisation < 4 ? "nodig" : "overleg-nodig", "De jeugd.", ["jeugd"])
    }
    #expect(sample.text("tabellen/thema-beeld.csv").contains("ronde-1,jeugd,Jeugd,3,"))
    #expect(sample.text("digest.md").contains("(3 van 10) noemt dit thema"))
  }

  @Test func whoDiffersIsHeard() {
    var sample = Sample()
    for organisation in 1...4 { sample.answer(sample.respondent(organisation), "nodig", "De jeugd.", ["jeugd"]) }
    sample.answer(sample.respondent(5), "niet-nodig", "De jeugd.", ["jeugd"])
    #expect(
      sample.text("digest.md").contains(
        "**Wat nodig is:** alle 4 organisaties die deze vraag beantwoordden; wat niet nodig is: één, en die noemt het alleen daar."))
  }

  @Test func bottlenecksAreCountedPerThemeByOrganisation() {
    var sample = Sample()
    for organisation in 1...4 {
      let someone = sample.respondent(organisation)
      sample.answer(someone, "nodig", "De jeugd en het geweld.", ["geweld", "jeugd"])
      sample.choose(someone, "knelpunt", nil, themes: organisation < 4 ? ["jeugdbescherming"] : ["geweld"])
    }
    let digest = sample.text("digest.md")
    #expect(digest.contains("3 van de 4 organisaties noemen hier een knelpunt."))
    #expect(digest.split(separator: "noemt hier een knelpunt").count == 1, "one organisation is no finding")
  }

  @Test func whatWasNotAskedIsNotMentioned() {
    var sample = Sample()
    sample.answer(sample.respondent(1), "nodig", "De jeugd.", ["jeugd"])
    let digest = sample.text("digest.md")
    for absent in ["niet nodig is", "Wat past", "samenwerkingsmodel", "Uitgangspunt", "Wat er verschoof"] {
      #expect(!digest.contains(absent), "\(absent)")
    }
  }

  @Test func noSectionIsEmptyAndNoWordForAQuantityStandsAlone() {
    var sample = Sample()
    for organisation in 1...12 {
      let someone = sample.respondent(organisation)
      sample.answer(someone, organisation < 4 ? "past-wel" : "in-de-weg", "Iets.", organisation.isMultiple(of: 2) ? ["jeugd"] : ["geweld"])
      sample.judge(someone, "stuurgroep", organisation < 4 ? .needed : .merge)
    }
    let lines = sample.text("digest.md").split(separator: "\n")
    for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("#") && next.hasPrefix("#") {
      #expect(next.hasPrefix("### "), "\(line) is empty")
    }
    let words = ["enkele ", "een deel ", "een aanzienlijk deel ", "een meerderheid ", "de meeste "]
    for line in lines where !line.hasPrefix("|") && !line.contains("Woorden voor hoeveelheden") {
      for word in words where line.lowercased().contains(word) {
        #expect(line.contains(" van 12)") || line.contains(" van 9)"), "\(line)")
      }
    }
  }

  @Test func aFictionalConsultationSaysSoFirst() {
    var sample = Sample()
    sample.answer(sample.respondent(1), "nodig", "De jeugd.", ["jeugd"])
    for path in ["digest.md", "organisaties/org-1.md"] {
      #expect(sample.text(path).split(separator: "\n")[1].contains("verzonnen"), "\(path)")
    }
    sample.settings.isFictional = false
    #expect(!sample.text("digest.md").contains("verzonnen"))
  }
}
