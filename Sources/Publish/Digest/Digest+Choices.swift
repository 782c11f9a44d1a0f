import Consultation

extension Digest {
  /// What organisations chose: statements, model, scale and first themes; only what was asked.
  var choices: Section {
    let asked = material.codebook.questions.filter { !now.choices(of: $0.code).isEmpty && other($0.code).whole > 0 }
    let statements = asked.filter { $0.kind == .statement }
    let lists = asked.filter { $0.kind == .choice || $0.kind == .themes }
    var blocks: [Block] = []
    if !statements.isEmpty { blocks += statementBlocks(statements) }
    if !lists.isEmpty {
      blocks.append(
        .bullets(
          lists.map { question in
            [.strong(Sentence(words: question.wording)), .said(" " + Wording.choices(ranked(question), base: other(question.code)))]
          }))
    }
    return Section(
      heading: Wording.choicesHeading(statements: !statements.isEmpty, others: lists), anchor: "uitgangspunten", blocks: blocks)
  }

  /// The choices that an organisation made, the one of most organisations first; of themes the first three.
  func ranked(_ question: Question) -> [(name: String, organisations: Figure)] {
    let all = now.choices(of: question.code).filter { $0.organisations > 0 }
      .map { tally in
        (
          name: material.codebook.name(of: tally),
          organisations: book.figure(
            "tabellen/keuzes.csv", [now.round.code.rawValue, question.code.rawValue, tally.choice], "organisaties")
        )
      }
      .ordered { [-$0.organisations.whole] }
    guard question.kind == .themes, all.count > 3 else { return all }
    return all.filter { $0.organisations.value >= all[2].organisations.value }
  }

  /// The one statement with the highest share of the organisations that answered it, of equal shares the one of more organisations; nil
  /// when several are equal in both or fewer than three say so.
  private func single(_ statements: [Question], most column: String) -> Question? {
    let counted = statements.map { (question: $0, part: other($0.code, column).whole, whole: other($0.code).whole) }
      .filter { $0.part >= MeetingStance.fewestOrganisations && $0.whole > 0 }
    func isLess(_ a: (question: Question, part: Int, whole: Int), _ b: (question: Question, part: Int, whole: Int)) -> Bool {
      let (x, y) = (a.part * b.whole, b.part * a.whole)
      return x != y ? x < y : a.part < b.part
    }
    guard let highest = counted.max(by: isLess), counted.count(where: { !isLess($0, highest) }) == 1 else { return nil }
    return highest.question
  }

  private func statementBlocks(_ statements: [Question]) -> [Block] {
    var sentences: [Sentence] = []
    if statements.count > 1 {
      if let most = single(statements, most: "eens") {
        sentences.append(Wording.mostAgreed(Wording.shortName(most), other(most.code, "eens"), of: other(most.code)))
      }
      if let least = single(statements, most: "oneens") {
        sentences.append(Wording.mostDisagreed(Wording.shortName(least), other(least.code, "oneens"), of: other(least.code)))
      }
    }
    let rows: [[TextTable.Cell]] = statements.map { question in
      [
        .text(Wording.shortName(question)), .bar(other(question.code, "eens"), of: other(question.code)),
        .count(other(question.code, "oneens")), .count(other(question.code)),
      ]
    }
    return [
      .sentences(sentences + [Wording.statementNote]),
      .table(TextTable(caption: Wording.statementTable, columns: Wording.statementColumns, rows: rows)),
    ]
  }
}
