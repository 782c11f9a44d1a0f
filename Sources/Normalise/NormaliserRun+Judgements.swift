internal import Consultation

extension NormaliserRun {
  /// An overleg that somebody names, with what he says about it.
  struct NamedMeeting {
    var reading: JudgementReader.Reading
    /// What the cell says, without personal data.
    var input: RedactedText
    /// What a person decided that the input means; nil when nobody did, empty for none.
    var decided: [Code<Meeting>]?
  }

  /// What an answer says about overleggen; one look-up for a text seen before.
  mutating func readJudgements(_ answer: Answer, _ pole: Question.Pole) -> [NamedMeeting] {
    let key = JudgementKey(text: texts.number(of: answer.content), pole: pole)
    var meetings = judgementCells[key] ?? []
    if judgementCells[key] == nil {
      meetings = JudgementReader(matcher: normaliser.meetings).read(answer, pole: pole).map { named($0) }
      judgementCells[key] = meetings
    }
    for place in meetings.indices { meetings[place].reading.row = answer.row }
    return meetings
  }

  private mutating func named(_ reading: JudgementReader.Reading) -> NamedMeeting {
    let isExact = reading.link == .exact || reading.link == .alias
    let raw = RawText(reading.input)
    let input = isExact ? RedactedText(raw, replacing: []) : texts.redacted(raw)
    return NamedMeeting(reading: reading, input: input, decided: isExact ? nil : book.codes(.meeting, for: input)?.map { Code($0) })
  }

  /// What a cell of the matrix says.
  mutating func matrixJudgement(_ answer: Answer, in file: SourceFile) -> NamedMeeting? {
    guard let subject = answer.subject else { return nil }
    let words = answer.content.text
    guard let verdict = choice(words, of: .meetingJudgement).flatMap({ Verdict(rawValue: $0.rawValue) }) else {
      if !NoAnswer.says(words.read()) || NoAnswer.isNo(words.read()) {
        let wording = codebook.question(.meetingJudgement)?.wording ?? Code<Question>.meetingJudgement.rawValue
        note(Problem(.unknownChoice, file: file, row: answer.row, column: subject, values: [.word(wording)]))
      }
      return nil
    }
    var meeting = self.meeting(subject)
    meeting.reading.verdict = verdict
    meeting.reading.row = answer.row
    return meeting
  }

  /// The overleg that a row of the matrix names, one look-up for a spelling seen before.
  private mutating func meeting(_ subject: RawText) -> NamedMeeting {
    if let known = subjects[subject] { return known }
    let found = normaliser.meetings.read(subject.read())
    let meeting = named(
      JudgementReader.Reading(
        input: subject.read().trimmed, code: found.code, link: found.link, verdict: .noOpinion, row: 0, isMatrix: true))
    subjects[subject] = meeting
    return meeting
  }

  /// One row per overleg: the matrix goes before a name in a cell, unless it says 'no opinion' where the cell has one.
  mutating func addJudgements(_ meetings: [NamedMeeting], _ speaker: Shared<Speaker>) {
    if meetings.isEmpty { return }
    var rows: [(reading: JudgementReader.Reading, input: RedactedText)] = []
    var places: [String: Int] = [:]
    var verdicts: [Int: Set<Verdict>] = [:]
    func add(_ reading: JudgementReader.Reading, _ input: RedactedText) {
      let key = reading.code?.rawValue ?? "? " + Tokens(input.text).words.joined(separator: " ")
      guard let place = places[key] else {
        places[key] = rows.count
        rows.append((reading, input))
        return
      }
      verdicts[place, default: [rows[place].reading.verdict]].insert(reading.verdict)
      if Self.precedes(reading, rows[place].reading) { rows[place] = (reading, input) }
    }
    for meeting in meetings {
      var reading = meeting.reading
      guard let decided = meeting.decided else {
        add(reading, meeting.input)
        continue
      }
      reading.link = .decision
      for code in decided.isEmpty ? [nil] : decided.map(Optional.some) {
        reading.code = code
        add(reading, meeting.input)
      }
    }
    // Whoever says in the matrix that it may merge explains the one and the other.
    let contradicted = verdicts.filter { place, verdicts in
      verdicts.isSuperset(of: [.needed, .superfluous]) && rows[place].reading.code != nil && rows[place].reading.verdict != .merge
    }
    if let first = contradicted.keys.min() {
      note(Problem(.contradictingJudgements, file: speaker.value.file, row: rows[first].reading.row))
    }
    for row in rows {
      if row.reading.code == nil, row.reading.link == .unknown {
        let matcher = normaliser.meetings
        worklist.add(.meeting, row.input) { matcher.proposals(row.input.text).map { ($0.code.rawValue, $0.score) } }
      }
      let said = CodedJudgement.Said(
        meeting: Match(input: row.input, code: row.reading.code, link: row.reading.link), verdict: row.reading.verdict)
      result.judgements.append(
        CodedJudgement(saidOfMeetings.insert(Shared(said)).memberAfterInsert, by: speaker, row: row.reading.row))
    }
  }

  /// Whether one judgement about an overleg goes before another of the same respondent.
  private static func precedes(_ one: JudgementReader.Reading, _ other: JudgementReader.Reading) -> Bool {
    func rank(_ reading: JudgementReader.Reading) -> Int {
      reading.verdict == .noOpinion ? 0 : reading.isMatrix ? 3 : reading.verdict == .merge ? 2 : 1
    }
    return rank(one) > rank(other)
  }
}
