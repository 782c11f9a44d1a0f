import Consultation
import Testing

@testable import Publish

/// Nobody can be counted out of the public tables: what is withheld, and what stays.
@Suite struct DisclosureTests {
  private func rows(_ sample: Sample, _ table: String) -> [String] {
    sample.text("tabellen/\(table).csv").split(separator: "\n").map(String.init)
  }

  /// Respondents who name a theme at a question, on behalf of an organisation or in person.
  private func add(_ number: Int, of organisation: Int?, _ capacity: Capacity?, to sample: inout Sample) {
    for _ in 0..<number {
      let someone = sample.respondent(organisation, capacity: capacity)
      sample.answer(someone, "nodig", "Een antwoord.", ["jeugd"])
      sample.judge(someone, "stuurgroep", .needed)
      sample.choose(someone, "u1", "mee-eens")
    }
  }

  @Test func positionsOfOrganisationsStayHoweverFewVoicesTheyHave() {
    var sample = Sample()
    add(1, of: 1, .organisation, to: &sample)
    add(2, of: 2, nil, to: &sample)
    #expect(rows(sample, "thema-organisatie")[1...] == ["ronde-1,jeugd,org-1,nodig,1,1", "ronde-1,jeugd,org-2,nodig,2,2"])
    #expect(rows(sample, "themas")[1] == "ronde-1,jeugd,nodig,3,2,3")
    #expect(rows(sample, "respons").contains("ronde-1,org-1,Mondriaan,zorg,ja,1"))
    #expect(rows(sample, "keuzes")[1].hasSuffix(",3,2"))
    #expect(rows(sample, "overleggen")[1].contains(",3,0,0,0,2,"))
  }

  @Test(arguments: [3, 5, 10]) func peopleAreCountedFromTheThresholdOn(threshold: Int) {
    for people in 1...11 {
      var sample = Sample()
      sample.settings.disclosureThreshold = threshold
      add(1, of: 1, .organisation, to: &sample)
      add(people, of: nil, nil, to: &sample)
      let count = people >= threshold ? String(people + 1) : ""
      #expect(rows(sample, "themas")[1] == "ronde-1,jeugd,nodig,\(count),1,\(count)")
      #expect(rows(sample, "vragen")[3].hasPrefix("ronde-1,nodig,\(count),1,\(count),"))
    }
  }

  @Test func whatOnlyAFewSaidInPersonIsNoRowUnderTheNameOfTheirOrganisation() {
    var sample = Sample()
    add(1, of: 1, .personal, to: &sample)
    add(1, of: 2, .personal, to: &sample)
    add(1, of: 2, .organisation, to: &sample)
    add(5, of: 3, .personal, to: &sample)
    #expect(rows(sample, "thema-organisatie")[1...] == ["ronde-1,jeugd,org-2,nodig,,", "ronde-1,jeugd,org-3,nodig,,"])
    // Three organisations said it: that is no number of people.
    #expect(rows(sample, "themas")[1] == "ronde-1,jeugd,nodig,8,3,8")
    #expect(rows(sample, "respons").contains("ronde-1,org-2,Politie Limburg,veiligheid,ja,"))
  }

  @Test func theAnalystSeesWhatIsWithheldAndWhy() {
    var sample = Sample()
    add(1, of: 2, .personal, to: &sample)
    add(1, of: 2, .organisation, to: &sample)
    add(5, of: 3, .personal, to: &sample)
    let listed = sample.text("analist/bescherming.csv")
    #expect(
      listed.contains(
        "tabellen/thema-organisatie.csv,respondenten[ronde=ronde-1;thema=jeugd;organisatie=org-2;vraag=nodig],drempel,1,5,\n"))
    #expect(
      listed.contains("tabellen/thema-organisatie.csv,respondenten[ronde=ronde-1;thema=jeugd;organisatie=org-3;vraag=nodig],tweede,,,\n"))
    #expect(sample.text("analist/respondenten.csv").contains(",geteld,persoonlijk\n"))
  }

  @Test func whatStandsOutIsFlaggedAndShown() {
    var sample = Sample()
    add(7, of: 1, .organisation, to: &sample)
    add(1, of: 2, .organisation, to: &sample)
    let listed = sample.text("analist/bescherming.csv")
    #expect(listed.contains("tabellen/themas.csv,respondenten[ronde=ronde-1;thema=jeugd;vraag=nodig],dominantie,,,0.875\n"))
    #expect(listed.contains("tabellen/overleggen.csv,nodig[ronde=ronde-1;overleg=stuurgroep],groep,,,1\n"))
    #expect(rows(sample, "themas")[1] == "ronde-1,jeugd,nodig,8,2,8")
  }

  @Test func theDigestSaysAWithheldNumberInWords() {
    var sample = Sample()
    add(6, of: 1, .organisation, to: &sample)
    add(2, of: nil, nil, to: &sample)
    let digest = sample.text("digest.md")
    #expect(digest.contains("Van een aantal respondenten is de organisatie niet bekend; zij tellen mee"))
    #expect(!digest.contains("2 respondenten"))
    #expect(sample.text("tabellen/beweringen.csv").contains("zonder_organisatie[ronde=ronde-1],,"))
  }

  @Test func withNobodyInPersonNothingIsWithheld() {
    var sample = Sample()
    for organisation in 1...12 { add(organisation % 3 + 1, of: organisation, .organisation, to: &sample) }
    let disclosure = sample.protected.disclosure
    #expect(disclosure.isPublished.allSatisfy { $0 })
    #expect(disclosure.model.sensitive.isEmpty)
  }
}
