import Consultation
import Testing

@testable import Normalise

@Suite("The counting rules")
struct SubmissionStatusesTests {
  private func submission(
    row: Int = 2, file: String = "ronde-1/a.csv", round: Code<Round> = "ronde-1", email: String? = nil, id: String? = nil,
    tool: String? = nil, hour: Int? = 9,
    completion: Submission.Completion = .finished, organisation: String? = nil, name: String? = nil, text: String = "x"
  ) -> Submission {
    Submission(
      round: round, source: Provenance(file: SourceFile(file), row: row), toolID: tool.map(RawText.init),
      respondentID: id.map(RawText.init),
      submittedAt: hour.flatMap { LocalTime(year: 2021, month: 3, day: 1, hour: $0) }, completion: completion,
      respondent: RespondentDetails(
        organisation: organisation.map(RawText.init), email: email.map(RawText.init), name: name.map(RawText.init)),
      answers: [Answer(question: "past-wel", row: row, content: .text(RawText(text)))])
  }

  private let key = PseudonymKey.random()

  private func statuses(_ submissions: [Submission]) -> [SubmissionStatus] {
    SubmissionStatuses(submissions, LoneSubmission.all(submissions, at: submissions.indices, key)).statuses
  }

  @Test("The latest submission of a person counts, however the address is written")
  func latest() {
    #expect(
      statuses([submission(email: "A@b.nl", hour: 9), submission(row: 3, email: " a@B.nl ", hour: 10, text: "y")]) == [.replaced, .counted])
    #expect(
      statuses([submission(email: "a@b.nl", hour: 11), submission(row: 3, email: "a@b.nl", hour: 10, text: "y")]) == [.counted, .replaced])
  }

  @Test(
    "An accent is the same in one sign and in two", arguments: [("ren\u{E9}e@b.nl", "rene\u{301}e@b.nl"), ("\u{1EBF}", "e\u{302}\u{301}")])
  func accents(_ one: String, _ other: String) {
    #expect(statuses([submission(id: one), submission(row: 3, id: other, hour: 10, text: "y")]) == [.replaced, .counted])
    #expect(statuses([submission(email: other), submission(row: 3, email: one, hour: 10, text: "y")]) == [.replaced, .counted])
    let (composed, apart) = (submission(id: one), submission(id: other))
    #expect(LoneSubmission(composed, key).respondent == LoneSubmission(apart, key).respondent)
    #expect(statuses([submission(id: one), submission(row: 3, id: "renee@b.nl", text: "y")]) == [.counted, .counted])
  }

  @Test("Between equal times the last in the order of the files counts, and a missing time is the earliest")
  func ties() {
    #expect(statuses([submission(id: "7"), submission(row: 3, id: "7", text: "y")]) == [.replaced, .counted])
    #expect(statuses([submission(id: "7"), submission(row: 3, id: "7", hour: nil, text: "y")]) == [.counted, .replaced])
  }

  @Test("A shared value identifies nobody", arguments: ["anonymous", "Anoniem", "n.v.t.", "-", "  ", "Geen"])
  func shared(_ value: String) {
    #expect(statuses([submission(email: value, text: "a"), submission(row: 3, email: value, text: "b")]) == [.counted, .counted])
    #expect(statuses([submission(id: value, text: "a"), submission(row: 3, id: value, text: "b")]) == [.counted, .counted])
  }

  @Test("An address goes before an id, and the same person may answer again in another round")
  func identities() {
    #expect(
      statuses([submission(email: "a@b.nl", id: "1", text: "a"), submission(row: 3, email: "c@d.nl", id: "1", text: "b")]) == [
        .counted, .counted,
      ])
    #expect(statuses([submission(email: "a@b.nl"), submission(round: "ronde-2", email: "a@b.nl")]) == [.counted, .counted])
    #expect(Identity(email: RawText("1"), id: nil) != Identity(email: nil, id: RawText("1")))
  }

  @Test("Who sent several is known, also where one of them is a duplicate; tests, unfinished ones and nobody's are left out")
  func persons() {
    let all = [
      submission(email: "a@b.nl"), submission(row: 3, email: "c@d.nl"), submission(row: 4, email: "A@b.nl"),
      submission(row: 5), submission(row: 6), submission(row: 7, email: "c@d.nl", organisation: "test"),
      submission(row: 8, id: "9"), submission(row: 9, id: "9", text: "y"), submission(row: 10, email: "a@b.nl", text: "y"),
      submission(row: 11, round: "ronde-2", id: "9"),
    ]
    let statuses = SubmissionStatuses(all, LoneSubmission.all(all, at: all.indices, key))
    #expect(statuses.persons == [[0, 2, 8], [6, 7]])
    #expect(statuses.statuses[2] == .duplicate)
  }

  @Test("A test is a test whatever else it is")
  func test() {
    #expect(statuses([submission(completion: .unfinished, organisation: "Test")]) == [.test])
    #expect(statuses([submission(completion: .preview)]) == [.test])
    #expect(
      statuses([submission(name: "test test"), submission(email: "test@mail.nl"), submission(organisation: "TEST - niet meetellen")]) == [
        .test, .test, .test,
      ])
    #expect(
      statuses([submission(organisation: "Protestantse kerk"), submission(row: 3, name: "Testa", text: "b")]) == [.counted, .counted])
  }

  @Test("An unfinished submission stays unfinished, also when a finished one followed")
  func unfinished() {
    #expect(
      statuses([submission(email: "a@b.nl", completion: .unfinished), submission(row: 3, email: "a@b.nl", hour: 10)]) == [
        .unfinished, .counted,
      ])
    #expect(
      statuses([submission(email: "a@b.nl"), submission(row: 3, email: "a@b.nl", hour: 10, completion: .unfinished)]) == [
        .counted, .unfinished,
      ])
  }

  @Test("The very same submission twice is a duplicate, also over files")
  func duplicates() {
    #expect(statuses([submission(email: "a@b.nl"), submission(file: "ronde-1/b.csv", email: "a@b.nl")]) == [.counted, .duplicate])
    #expect(statuses([submission(tool: "1"), submission(row: 3, tool: "1")]) == [.counted, .duplicate])
    #expect(statuses([submission(), submission(row: 3)]) == [.counted, .duplicate])
    #expect(statuses([submission(tool: "1"), submission(row: 3, tool: "2")]) == [.counted, .counted])
    #expect(statuses([submission(hour: nil), submission(row: 3, hour: nil)]) == [.counted, .counted])
    #expect(statuses([submission(), submission(row: 3, text: "y")]) == [.counted, .counted])
    #expect(
      statuses([
        submission(email: "a@b.nl", hour: 9), submission(row: 3, email: "a@b.nl", hour: 9), submission(row: 4, email: "a@b.nl", hour: 10),
      ]) == [.replaced, .duplicate, .counted])
  }

  @Test("Who sends A, B and A again means A")
  func thereAndBackAgain() {
    let again = ["x", "y", "x"].enumerated().map { submission(row: $0 + 2, email: "a@b.nl", hour: nil, text: $1) }
    #expect(statuses(again) == [.replaced, .replaced, .counted])
  }

  @Test("On a day without times everybody may send the same text")
  func theSameTextOnOneDay() {
    #expect(statuses([submission(hour: 0), submission(row: 3, hour: 0)]) == [.counted, .counted])
  }

  /// The rules word for word, one submission against all others.
  private func naive(_ all: [Submission]) -> [SubmissionStatus] {
    func identity(_ s: Submission) -> String? {
      let mail = s.respondent.email?.read().lowercased()
      if let mail, mail != "anonymous" { return "m" + mail }
      return (s.respondentID?.read()).map { "i" + $0 }
    }
    func alone(_ s: Submission) -> SubmissionStatus? {
      s.respondent.background?.value.organisation?.read() == "test" ? .test : s.completion == .unfinished ? .unfinished : nil
    }
    func same(_ a: Submission, _ b: Submission) -> Bool {
      guard a.round == b.round, identity(a) == identity(b), a.submittedAt == b.submittedAt,
        a.answers.map(\.content) == b.answers.map(\.content),
        a.respondent.background == b.respondent.background
      else { return false }
      if identity(a) != nil { return true }
      return a.submittedAt != nil && a.submittedAt?.second != 0 && (a.toolID == nil || b.toolID == nil || a.toolID == b.toolID)
    }
    var result = all.map(alone)
    for i in all.indices where result[i] == nil {
      let isDuplicate = (0..<i).contains { k in
        guard result[k] == nil, same(all[k], all[i]) else { return false }
        return identity(all[i]) == nil
          || !(k + 1..<i).contains { j in
            result[j] == nil && identity(all[j]) == identity(all[i]) && all[j].round == all[i].round
              && all[j].submittedAt == all[i].submittedAt && !same(all[j], all[i])
          }
      }
      if isDuplicate { result[i] = .duplicate }
    }
    for i in all.indices where result[i] == nil && identity(all[i]) != nil {
      let isReplaced = all.indices.contains { j in
        guard j != i, alone(all[j]) == nil, result[j] == nil || result[j] == .replaced, all[j].round == all[i].round,
          identity(all[j]) == identity(all[i])
        else { return false }
        switch (all[i].submittedAt, all[j].submittedAt) {
        case (nil, nil): return j > i
        case (nil, _): return true
        case (_, nil): return false
        case (let a?, let b?): return b > a || b == a && j > i
        }
      }
      if isReplaced { result[i] = .replaced }
    }
    return result.map { $0 ?? .counted }
  }

  @Test("Every combination of three submissions comes out as the rules say")
  func exhaustive() {
    var variants: [(Int) -> Submission] = []
    for email in [nil, "a@b.nl", "anonymous"] as [String?] {
      for hour in [nil, 9, 10] as [Int?] {
        for tool in [nil, "1"] as [String?] where email == nil || tool == nil {
          for text in ["x", "y"] {
            variants.append { row in submission(row: row, email: email, tool: tool, hour: hour, text: text) }
          }
        }
      }
    }
    variants.append { submission(row: $0, email: "a@b.nl", hour: 10, completion: .unfinished) }
    variants.append { submission(row: $0, email: "a@b.nl", hour: 10, organisation: "test") }
    var wrong = 0
    for a in variants {
      for b in variants {
        for c in variants {
          let all = [a(2), b(3), c(4)]
          if statuses(all) != naive(all) { wrong += 1 }
        }
      }
    }
    #expect(wrong == 0)
  }
}

@Suite("Pseudonyms")
struct PseudonymTests {
  @Test("A pseudonym depends on the key and on every part, and on nothing else")
  func keyed() throws {
    let one = try #require(PseudonymKey(bytes: [UInt8](repeating: 1, count: 32)))
    let two = try #require(PseudonymKey(bytes: [UInt8](repeating: 2, count: 32)))
    #expect(one.pseudonym("a", "b") == one.pseudonym("a", "b"))
    #expect(one.pseudonym("a", "b") != two.pseudonym("a", "b"))
    #expect(one.pseudonym("ab", "") != one.pseudonym("a", "b"))
    #expect(one.pseudonym("a").description.utf8.count == 20)
    #expect(PseudonymKey(bytes: [1, 2]) == nil)
    #expect(PseudonymKey.random().bytes != PseudonymKey.random().bytes)
  }

  /// A word with an accent beside it makes no difference to whether another word says 'test', but keeps it from being judged at a glance.
  @Test func noWordIsTakenForNoTestAtAGlanceOnly() {
    var texts = [""]
    for _ in 0..<4 { texts = texts.flatMap { text in ["t", "T", "e", "s", ".", " ", "test", "@", "1"].map { text + $0 } } }
    for text in texts { #expect(TestMark.saysTest(text) == TestMark.saysTest(text + " é"), "\(text)") }
  }
}
