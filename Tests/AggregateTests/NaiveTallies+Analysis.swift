import Consultation

/// The analyses the slow way.
extension NaiveTallies {
  func answers(_ round: Round, _ theme: Code<Theme>?, _ questions: [Code<Question>]) -> [CodedAnswer] {
    coded.answers.filter { $0.round == round.code && questions.contains($0.question) && isAbout(theme, $0) }
  }

  func sides<T: Hashable>(_ positive: [T], _ negative: [T]) -> Sides {
    let (p, n) = (Set(positive), Set(negative))
    return Sides(positive: p.subtracting(n).count, negative: n.subtracting(p).count, both: p.intersection(n).count)
  }

  var pairs: [PairTally] {
    rounds.flatMap { round in
      (codebook.themes.map { Optional($0.code) } + [nil]).flatMap { theme in
        QuestionPair.allCases.compactMap { pair in
          let positive = answers(round, theme, [pair.positive])
          let negative = answers(round, theme, [pair.negative])
          if positive.isEmpty && negative.isEmpty { return nil }
          return PairTally(
            round: round.code, theme: theme, pair: pair,
            organisations: sides(positive.compactMap(\.organisation), negative.compactMap(\.organisation)),
            respondents: sides(positive.map(\.respondent), negative.map(\.respondent)))
        }
      }
    }
  }

  var themesByGroup: [ThemeGroupTally] {
    let domains = Organisation.Domain.allCases.map(Optional.some) + [nil]
    let levels = Level.allCases.map(Optional.some) + [nil]
    return rounds.flatMap { round in
      // A person who counts more than once in a round has every level that was given.
      let people = respondents(round, .counted)
      return (codebook.themes.map { Optional($0.code) } + [nil]).flatMap { theme in
        Code<Question>.consultation.flatMap { question -> [ThemeGroupTally] in
          let rows = answers(round, theme, [question])
          func tally(_ group: ThemeGroupTally.Group, _ rows: [CodedAnswer]) -> ThemeGroupTally? {
            rows.isEmpty
              ? nil
              : ThemeGroupTally(
                round: round.code, theme: theme, question: question, group: group, respondents: Set(rows.map(\.respondent)).count,
                organisations: known(rows.map(\.organisation)))
          }
          return domains.compactMap { domain in
            tally(.domain(domain), rows.filter { row in row.organisation.flatMap { codebook.organisation($0)?.domain } == domain })
          }
            + levels.compactMap { level in
              tally(.level(level), rows.filter { row in people.contains { $0.pseudonym == row.respondent && $0.level == level } })
            }
        }
      }
    }
  }

  func respondents(_ round: Round, _ status: SubmissionStatus) -> [CodedRespondent] {
    coded.respondents.filter { $0.round == round.code && $0.status == status }
  }

  var levels: [LevelTally] {
    rounds.flatMap { round in
      (Organisation.Domain.allCases.map(Optional.some) + [nil]).flatMap { domain in
        (Level.allCases.map(Optional.some) + [nil]).compactMap { level in
          let people = respondents(round, .counted).filter { person in
            person.level == level && person.organisation.flatMap { codebook.organisation($0)?.domain } == domain
          }
          if people.isEmpty && (domain == nil || level == nil) { return nil }
          return LevelTally(
            round: round.code, domain: domain, level: level, respondents: Set(people.map(\.pseudonym)).count,
            organisations: known(people.map(\.organisation)))
        }
      }
    }
  }

  var responseRates: [ResponseRate] {
    rounds.flatMap { round in
      ([nil] + Organisation.Domain.allCases).compactMap { domain in
        let own = codebook.organisations.filter { domain == nil || $0.domain == domain }
        if own.isEmpty { return nil }
        let answered = Set(respondents(round, .counted).compactMap(\.organisation))
        let began = Set(respondents(round, .unfinished).compactMap(\.organisation)).subtracting(answered)
        let invited = own.filter(\.isInvited).map(\.code)
        return ResponseRate(
          round: round.code, domain: domain, complete: invited.filter(answered.contains), partial: invited.filter(began.contains),
          missing: invited.filter { !answered.contains($0) && !began.contains($0) },
          uninvited: own.filter { !$0.isInvited && answered.contains($0.code) }.map(\.code))
      }
    }
  }

  var tableVerdicts: [TableVerdictTally] {
    rounds.flatMap { round in
      codebook.meetings.map { meeting in
        let all = voices(round, meeting)
        let own = all.filter { voice in voice.organisation.map(meeting.participants.contains) ?? false }
        let others = all.filter { voice in !(voice.organisation.map(meeting.participants.contains) ?? false) }
        func group(
          _ voices: [(person: Pseudonym, verdict: Verdict, organisation: Code<Organisation>?)]
        ) -> TableVerdictTally.Group {
          var group = TableVerdictTally.Group(
            respondents: [:], organisationsByVerdict: [:], organisations: known(voices.map(\.organisation)))
          for verdict in Verdict.allCases {
            let same = voices.filter { $0.verdict == verdict }
            group.respondents[verdict] = same.count
            group.organisationsByVerdict[verdict] = known(same.map(\.organisation))
          }
          return group
        }
        let counted = Set(respondents(round, .counted).map(\.pseudonym))
        return TableVerdictTally(
          round: round.code, meeting: meeting.code, atTable: group(own), others: group(others),
          silentParticipants: codebook.organisations.map(\.code).filter { code in
            meeting.participants.contains(code) && !all.contains { $0.organisation == code }
          }, silentRespondents: counted.subtracting(all.map(\.person)).count)
      }
    }
  }

  func answering(_ round: Round) -> Set<Code<Organisation>> {
    Set(respondents(round, .counted).compactMap(\.organisation)).intersection(codebook.organisations.map(\.code))
  }

  func flow<S: Sequence<Code<Organisation>?>>(_ then: S, _ now: S, _ earlier: Round, _ later: Round) -> OrganisationFlow {
    let known = Set(codebook.organisations.map(\.code))
    let (before, after) = (Set(then.compactMap(\.self)).intersection(known), Set(now.compactMap(\.self)).intersection(known))
    return OrganisationFlow(
      before: before.count, joined: after.subtracting(before).subtracting(answering(earlier)).count,
      tookUp: after.subtracting(before).intersection(answering(earlier)).count,
      left: before.subtracting(after).subtracting(answering(later)).count,
      dropped: before.subtracting(after).intersection(answering(later)).count)
  }

  func rank(_ theme: Theme, _ round: Round) -> Int? {
    func weight(_ theme: Theme) -> Int {
      known(answers(round, theme.code, Array(Code<Question>.consultation.prefix(6))).map(\.organisation))
    }
    if weight(theme) == 0 { return nil }
    return 1 + codebook.themes.count { ($0.parent == nil) == (theme.parent == nil) && weight(theme) < weight($0) }
  }

  var themeChanges: [ThemeChange] {
    zip(rounds, rounds.dropFirst()).flatMap { earlier, later in
      codebook.themes.compactMap { theme in
        let open = Array(Code<Question>.consultation.prefix(6))
        let (then, now) = (answers(earlier, theme.code, open), answers(later, theme.code, open))
        if then.isEmpty && now.isEmpty { return nil }
        return ThemeChange(
          earlier: earlier.code, later: later.code, theme: theme.code,
          organisations: flow(then.map(\.organisation), now.map(\.organisation), earlier, later), rankBefore: rank(theme, earlier),
          rankAfter: rank(theme, later))
      }
    }
  }

  var meetingChanges: [MeetingChange] {
    zip(rounds, rounds.dropFirst()).flatMap { earlier, later in
      codebook.meetings.compactMap { meeting in
        let (then, now) = (voices(earlier, meeting), voices(later, meeting))
        if (then + now).allSatisfy({ $0.organisation == nil }) { return nil }
        var organisations: [Verdict: OrganisationFlow] = [:]
        for verdict in Verdict.allCases {
          organisations[verdict] = flow(
            then.filter { $0.verdict == verdict }.map(\.organisation), now.filter { $0.verdict == verdict }.map(\.organisation),
            earlier, later)
        }
        func speaks(_ round: Round, _ person: Pseudonym) -> Bool {
          !respondents(round, .counted).contains { $0.pseudonym == person && $0.capacity == .personal }
        }
        let moved = codebook.organisations.compactMap { organisation -> MeetingChange.Move? in
          let own = (
            then.filter { $0.organisation == organisation.code && speaks(earlier, $0.person) },
            now.filter { $0.organisation == organisation.code && speaks(later, $0.person) }
          )
          let before = Verdict.allCases.filter { v in own.0.contains { $0.verdict == v } }
          let after = Verdict.allCases.filter { v in own.1.contains { $0.verdict == v } }
          if before.isEmpty || after.isEmpty || before == after { return nil }
          return MeetingChange.Move(organisation: organisation.code, before: before, after: after)
        }
        return MeetingChange(
          earlier: earlier.code, later: later.code, meeting: meeting.code, organisations: organisations, moved: moved)
      }
    }
  }
}
