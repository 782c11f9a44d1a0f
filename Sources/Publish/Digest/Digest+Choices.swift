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

  private func statementBlocks(_ statements: [Question]) -> [Block] {
    let rows: [[TextTable.Cell]] = statements.map { question in
      [
        .text(Wording.shortName(question)), .bar(other(question.code, "eens"), of: other(question.code)),
        .count(other(question.code, "oneens")), .count(other(question.code)),
      ]
    }
    return [
      .sentences([Wording.statementNote]),
      .table(TextTable(caption: Wording.statementTable, columns: Wording.statementColumns, rows: rows)),
    ]
  }
}
