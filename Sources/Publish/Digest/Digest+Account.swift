import Consultation

extension Digest {
  /// How the figures came about and what they cannot say.
  var account: Section {
    var sentences: [Sentence] = now.accounts.isEmpty ? [] : [read(now)]
    let answers = round("antwoorden")
    if answers.isSomething {
      sentences.append(
        Wording.coding(
          answers, withTheme: round("met_thema"), withoutTheme: round("zonder_thema"), decided: round("besluiten")))
    }
    let (unknown, meetings) = (round("zonder_organisatie"), round("onbekende_overleggen"))
    if unknown.isSomething || meetings.whole > 0 { sentences.append(Wording.unknownNames(unknown, meetings: meetings)) }
    let campaigns = round("campagnes")
    if campaigns.whole > 0 { sentences.append(Wording.campaigns(campaigns)) }
    if material.particulars.hasProblems { sentences.append(Wording.problems) }
    sentences.append(now.silent.isEmpty ? Wording.noBounds : Wording.bounds(silent: round("uitgenodigd_stil")))
    let method = [
      Wording.findingRule, Wording.capacityRule, Wording.quoteRule,
      Wording.quantifiers(Quantifier.allCases.map { ($0.word, $0.range) }), Wording.claims,
    ]
    return Section(heading: Wording.Heading.account, anchor: "verantwoording", blocks: [.sentences(sentences), .sentences(method)])
  }

  private func read(_ figures: RoundFigures) -> Sentence {
    Wording.read(
      Wording.Read(
        title: figures.round.title, files: round("bestanden", of: figures), read: round("gelezen", of: figures),
        counted: round("geteld", of: figures),
        others: Wording.statuses.map { (round($0.column, of: figures), $0.words) }.filter { $0.0.whole > 0 }))
  }
}
