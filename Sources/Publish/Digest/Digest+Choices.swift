import Consultation

extension Digest {
  /// What organisations chose: statements, model, scale and first themes; only what was asked.
  var choices: Section {
    let asked = material.codebook.questions.filter { !now.choices(of: $0.code).isEmpty && !others.base(of: $0.code).organisations.isEmpty }
    let statements = asked.filter { $0.kind == .statement }
    let lists = asked.filter { $0.kind == .choice || $0.kind == .themes }
    var blocks: [Block] = []
    if !statements.isEmpty { blocks += statementBlocks(statements) }
    if !lists.isEmpty {
      blocks.append(
        .bullets(
          lists.map { question in
            [
              .strong(question.wording),
              .plain(" " + Wording.choices(ranked(question), base: others.base(of: question.code).organisations.count)),
            ]
          }))
    }
    return Section(
      heading: Wording.choicesHeading(statements: !statements.isEmpty, others: lists), anchor: "uitgangspunten", blocks: blocks)
  }

  /// The choices that an organisation made, the one of most organisations first; of themes the first three.
  func ranked(_ question: Question) -> [(name: String, organisations: Int)] {
    let all = now.choices(of: question.code).filter { $0.organisations > 0 }
      .map { (name: material.codebook.name(of: $0), organisations: $0.organisations) }
      .ordered { [-$0.organisations] }
    guard question.kind == .themes, all.count > 3 else { return all }
    return all.filter { $0.organisations >= all[2].organisations }
  }

  /// The one statement with the highest number; nil when several share it or it is nought.
  private static func single(
    _ bases: [(question: Question, base: OtherQuestionFigures.Base)], most count: (OtherQuestionFigures.Base) -> Int
  ) -> (question: Question, base: OtherQuestionFigures.Base)? {
    guard let highest = bases.map({ count($0.base) }).max(), highest > 0 else { return nil }
    let found = bases.filter { count($0.base) == highest }
    return found.count == 1 ? found[0] : nil
  }

  private func statementBlocks(_ statements: [Question]) -> [Block] {
    let bases = statements.map { (question: $0, base: others.base(of: $0.code)) }
    var sentences: [String] = []
    if bases.count > 1 {
      if let most = Self.single(bases, most: \.agreeing.count) {
        sentences.append(
          Wording.mostAgreed(Wording.shortName(most.question), most.base.agreeing.count, of: most.base.organisations.count))
      }
      if let least = Self.single(bases, most: \.disagreeing.count) {
        sentences.append(
          Wording.mostDisagreed(Wording.shortName(least.question), least.base.disagreeing.count, of: least.base.organisations.count))
      }
    }
    sentences.append(Wording.statementNote(bases.contains { !$0.base.agreeing.isDisjoint(with: $0.base.disagreeing) }))
    let rows: [[TextTable.Cell]] = bases.map { question, base in
      [
        .text(Wording.shortName(question)), .bar(base.agreeing.count, of: base.organisations.count), .count(base.disagreeing.count),
        .count(base.organisations.count),
      ]
    }
    return [
      .sentences(sentences), .table(TextTable(caption: Wording.statementTable, columns: Wording.statementColumns, rows: rows)),
    ]
  }
}
