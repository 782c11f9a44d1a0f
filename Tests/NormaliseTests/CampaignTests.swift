import Consultation
import TestSupport
import Testing

@testable import Normalise

@Suite("Campaigns")
struct CampaignTests {
  @Test("The finder says what sorting the letters into groups says")
  func agreesWithGroups() throws {
    var random = SplitMix64(seed: 20_211_126)
    let texts = [
      "Alle overleggen moeten op één plek bij elkaar komen, vinden wij.", "alle overleggen moeten op een plek bij elkaar komen vinden wij",
      "Alle overleggen moeten op één plek bij elkaar komen, vinden zij.", "Te kort voor een campagne.",
      "Meer tijd voor de mensen zelf: dat is wat er nodig is, en anders niets.",
    ]
    for _ in 0..<200 {
      var finder = CampaignFinder()
      // The same answers in parts, of which each numbers texts and rounds in its own way.
      var parts = [(finder: CampaignFinder(), answers: [CodedAnswer](), numbers: [Int: Int]())]
      var answers: [CodedAnswer] = []
      let readings = texts.map { text in
        var reading = TextReading(
          text: RedactedText(RawText(text), replacing: []), isBlank: false, saysNothing: false, saysNothingAsWhole: false)
        reading.lettersHash = CampaignFinder.lettersHash(Tokens(text))
        return reading
      }
      for number in 0..<Int.random(in: 0..<30, using: &random) {
        let (text, place) = (Int.random(in: 0..<texts.count, using: &random), Int.random(in: 0..<3, using: &random))
        let round: Code<Round> = Code("r\(place / 2)")
        finder.add(text: text, readings[text], to: place % 2, in: round, after: answers)
        if Int.random(in: 0..<8, using: &random) == 0 { parts.append((CampaignFinder(), [], [:])) }
        let last = parts.count - 1
        let own = parts[last].numbers[text] ?? parts[last].numbers.count
        parts[last].numbers[text] = own
        parts[last].finder.add(text: own, readings[text], to: place % 2, in: round, after: parts[last].answers)
        answers.append(
          CodedAnswer(
            round: round, pseudonym: Pseudonym("a\(number)"),
            respondent: Pseudonym("p\(Int.random(in: 0..<6, using: &random))"),
            source: Provenance(file: SourceFile("r/a.csv"), row: number), organisation: nil, question: Code("q\(place % 2)"),
            text: readings[text].text, themes: [], subthemes: [], method: .noTheme, rule: ""))
        parts[last].answers.append(answers[number])
      }
      #expect(finder.campaigns(of: answers) == Self.reference(answers))
      var joined = CampaignFinder()
      var start = 0
      for part in parts {
        joined.append(part.finder, from: start, of: answers)
        start += part.answers.count
      }
      #expect(joined.campaigns(of: answers) == finder.campaigns(of: answers))
    }
  }

  /// The answers sorted into groups by round, question and letters.
  private static func reference(_ answers: [CodedAnswer]) -> [Campaign] {
    struct Key: Hashable {
      let round: Code<Round>
      let question: Code<Question>
      let letters: String
    }
    var order: [Key] = []
    var groups: [Key: [CodedAnswer]] = [:]
    for answer in answers {
      let letters = Tokens(answer.text.text).words.joined()
      guard letters.utf8.count >= 40 else { continue }
      let key = Key(round: answer.round, question: answer.question, letters: letters)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(answer)
    }
    return order.compactMap { groups[$0] }.filter { Set($0.map(\.respondent)).count >= 3 }.map { group in
      Campaign(round: group[0].round, question: group[0].question, text: group[0].text, answers: group.map(\.pseudonym))
    }
  }
}
