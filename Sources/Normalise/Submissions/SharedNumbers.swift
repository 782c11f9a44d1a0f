internal import Consultation

/// Finds files of which many submissions were replaced by those of another file that bear the same numbers: two forms that both count from 1,
/// as a rule.
enum SharedNumbers {
  /// A problem for every two files of which the later one replaced half of what the earlier one holds, two submissions at least, by nothing
  /// but numbers; in the order of the files.
  static func problems(
    _ statuses: SubmissionStatuses, _ alone: [LoneSubmission], among respondents: [CodedRespondent]
  ) -> [Problem] {
    var replaced: [Pair: Int] = [:]
    for person in statuses.persons where alone[person[0]].isNumbered {
      guard let latest = person.first(where: { statuses.statuses[$0] == .counted }) else { continue }
      let later = respondents[latest].source.file
      for place in person where statuses.statuses[place] == .replaced && respondents[place].source.file != later {
        // The same moment is the same submission, exported once more.
        if let time = respondents[place].submittedAt, time == respondents[latest].submittedAt { continue }
        replaced[Pair(earlier: respondents[place].source.file, later: later), default: 0] += 1
      }
    }
    if replaced.isEmpty { return [] }
    var sizes: [SourceFile: Int] = [:]
    for place in respondents.indices { sizes[respondents[place].source.file, default: 0] += 1 }
    return replaced.filter { $0.value > 1 && $0.value * 2 >= sizes[$0.key.earlier, default: 0] }
      .sorted { ($0.key.earlier, $0.key.later) < ($1.key.earlier, $1.key.later) }
      .map { pair, count in Problem(.numbersOfAnotherFile, file: pair.earlier, values: [.number(count), .word(pair.later.path)]) }
  }

  private struct Pair: Hashable {
    let earlier: SourceFile
    let later: SourceFile
  }
}
