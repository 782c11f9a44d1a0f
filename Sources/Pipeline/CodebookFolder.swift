internal import Consultation
internal import Ingest

/// The codebook of a consultation: what stands in `codeboek/`, completed with what the program carries where a whole part is left out.
enum CodebookFolder {
  /// Reads the files. Without `keuzes.csv` the lists of the program hold, without `checklist.csv` its checklist, and without any `kenmerk` in
  /// `vragen.csv` its headings for organisation, e-mail and the like: a codebook of questions alone is enough to begin with.
  static func read(_ files: [InputFile]) -> (codebook: Codebook?, problems: [Problem]) {
    let (own, allProblems) = CodebookReader().read(files)
    let problems = allProblems.filter { !($0.kind.id == ProblemKind.missingCodebookFile.id && $0.file == Self.choicesFile) }
    guard let own else { return (nil, problems) }
    let hasAttributes = own.questions.contains { $0.kind == .attribute }
    let hasChecklist = files.contains { $0.source == Self.checklistFile }
    guard !hasAttributes || own.choices.isEmpty || !hasChecklist, let carried = CodebookReader().read(templates).codebook else {
      return (own, problems)
    }
    let known = Set(own.questions.map(\.code))
    let attributes = hasAttributes ? [] : carried.questions.filter { [.attribute, .ignored].contains($0.kind) && !known.contains($0.code) }
    let codebook = Codebook(
      questions: own.questions + attributes, choices: own.choices.isEmpty ? carried.choices : own.choices, themes: own.themes,
      terms: own.terms, organisations: own.organisations, meetings: own.meetings,
      checklist: hasChecklist ? own.checklist : carried.checklist)
    return (codebook, problems)
  }

  /// Whether the problems leave out a whole file of the codebook, or a column without which none of its rows can be used, so that the result
  /// would look like an answer and be none.
  static func lacksFile(_ problems: [Problem]) -> Bool {
    problems.contains { problem in
      if problem.kind.id == ProblemKind.missingCodebookColumn.id { return ![choicesFile, checklistFile].contains(problem.file) }
      return [ProblemKind.missingCodebookFile.id, ProblemKind.emptyCodebookFile.id].contains(problem.kind.id)
    }
  }

  private static let checklistFile = SourceFile("codeboek/checklist.csv")
  private static let choicesFile = SourceFile("codeboek/keuzes.csv")

  /// The codebook that the program carries.
  static var templates: [InputFile] {
    Template.all.filter { $0.path.hasPrefix("input/codeboek/") }
      .map { InputFile(source: SourceFile(String($0.path.dropFirst("input/".count))), bytes: $0.bytes) }
  }
}
