import Consultation

extension DisclosureModel {
  /// `checklist.csv`: who spoke of a point is at least everyone who named one of its themes or answered one of its questions. What its words
  /// add nobody can know, unless it has none.
  mutating func addChecklist(_ tallies: [ChecklistTally], _ codebook: Codebook, _ linked: Linked) {
    let items = Dictionary(codebook.checklist.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for tally in tallies where tally.respondents > 0 {
      guard let item = items[tally.item] else { continue }
      let isUnsafe = isFew(tally.respondents)
      let cell = add(.checklist(linked.round, item.code), tally.respondents, isUnsafe: isUnsafe)
      let respondents = add(
        Column(
          cell: cell, value: tally.respondents, floor: max(1, tally.organisations), ceiling: linked.everyone, isSensitive: isUnsafe,
          worth: .repetition))
      let answers = add(
        Column(cell: cell, value: tally.answers, floor: 1, ceiling: max(tally.answers, Self.mostAnswers(item, linked)), worth: .repetition))
      add([respondents], areAtMost: [answers])
      let asked = asked(item, linked)
      for group in asked { add(group.columns, areAtMost: [respondents], plus: -group.voices) }
      for choice in item.questions.flatMap({ linked.themeChoices[$0] ?? [] }) { add([choice], areAtMost: [respondents]) }
      let named = item.themes.map { theme in
        Self.open.filter { !item.questions.contains($0) }.compactMap { linked.themes[$0]?[theme] }
      }
      for spoken in named.joined() { add([spoken.column], areAtMost: [respondents], plus: -spoken.voices) }
      let said = asked.flatMap(\.columns)
      let voices = asked.reduce(0) { $0 + $1.voices }
      for theme in named.isEmpty ? [[]] : named {
        add(
          theme.map(\.column) + said, areAtMost: [answers],
          plus: -theme.reduce(voices) { $0 + $1.voices })
      }
      // Of other questions an answer may have been no choice of the list.
      guard item.terms.isEmpty, item.questions.allSatisfy(Code<Question>.consultation.contains) else { continue }
      let all = named.flatMap(\.self)
      add([answers], areAtMost: all.map(\.column) + said, plus: all.reduce(voices) { $0 + $1.voices })
    }
  }

  /// The six open questions: a ticked overleg is no word about a theme.
  private static let open = Code<Question>.consultation.prefix(6)

  private struct Group {
    var columns: [Int]
    var voices = 0
  }

  /// Of every question of a point, and every overleg when it is about the verdicts on them, who is counted there; each once.
  private func asked(_ item: ChecklistItem, _ linked: Linked) -> [Group] {
    item.questions.flatMap { question -> [Group] in
      if let spoken = linked.answers[question] { return [Group(columns: [spoken.column], voices: spoken.voices)] }
      if let choices = linked.choices[question] { return [Group(columns: choices)] }
      return question == .meetingJudgement ? linked.opinions.map { Group(columns: $0) } : []
    }
  }

  /// Everyone at every question and every overleg: more answers there cannot be.
  private static func mostAnswers(_ item: ChecklistItem, _ linked: Linked) -> Int {
    linked.everyone * (Code<Question>.consultation.count + item.questions.count + linked.opinions.count)
  }
}
