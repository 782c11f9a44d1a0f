internal import Consultation

extension CodebookReading {
  /// `vragen.csv`: code;vraag;soort;pool;aliassen.
  mutating func questions() -> [Question] {
    guard let table = table("vragen.csv", required: ["code", "vraag", "soort"], optional: ["pool", "aliassen"]) else { return [] }
    let rows = coded(table)
    checkNames(table, rows, names: { [$0["code"], $0["vraag"]] + $0.list("aliassen") }, kind: .doubleHeading)
    let questions: [Question] = rows.compactMap { row in
      guard let kind: Question.Kind = word(table, row, "soort") else { return nil }
      var pole: Question.Pole?
      switch row["pool"] {
      case "": pole = nil
      case "+", "'+", "plus": pole = .positive
      case "-", "'-", "–", "−", "min": pole = .negative
      default: report(.unknownWord, table, row, "pool", [.word(row["pool"]), .word("+, -")])
      }
      return Question(code: Code(row["code"]), wording: row["vraag"], kind: kind, pole: pole, aliases: row.list("aliassen"))
    }
    let known = Set(questions.map(\.code))
    for code in Code<Question>.consultation where !known.contains(code) {
      problems.append(Problem(.missingQuestion, file: table.file, values: [.word(code.rawValue)]))
    }
    return questions
  }

  /// `keuzes.csv`: vraag;code;naam;aliassen. A list may belong to one question or to all statements (`stelling`).
  mutating func choices(_ questions: [Question]) -> [Choice] {
    guard let table = table("keuzes.csv", required: ["vraag", "code", "naam"], optional: ["aliassen"]) else { return [] }
    let known = Set(questions.map(\.code) + [.statementScale])
    let rows = coded(table, within: { $0["vraag"] })
    for question in rows.map({ $0["vraag"] }).distinct {
      checkNames(
        table, rows.filter { $0["vraag"] == question }, names: { [$0["code"], $0["naam"]] + $0.list("aliassen") }, kind: .doubleAlias)
    }
    return rows.compactMap { row in
      let question = Code<Question>(row["vraag"])
      guard known.contains(question) else {
        report(.unknownCode, table, row, "vraag", [.word(row["vraag"]), .word("vragen.csv")])
        return nil
      }
      return Choice(question: question, code: Code(row["code"]), name: row["naam"], aliases: row.list("aliassen"))
    }
  }

  /// `themas.csv`: code;bovenliggend;naam;volgorde.
  mutating func themes() -> [Theme] {
    guard let table = table("themas.csv", required: ["code", "naam"], optional: ["bovenliggend", "volgorde"]) else { return [] }
    let rows = coded(table)
    let known = Set(rows.map { $0["code"] })
    var parents: [String: String] = [:]
    for row in rows where !row["bovenliggend"].isEmpty {
      if known.contains(row["bovenliggend"]) {
        parents[row["code"]] = row["bovenliggend"]
      } else {
        report(.unknownCode, table, row, "bovenliggend", [.word(row["bovenliggend"]), .word("themas.csv")])
      }
    }
    return rows.enumerated().map { position, row in
      let code = row["code"]
      var top = parents[code]
      var steps = 0
      while let current = top, let above = parents[current], steps <= rows.count {
        top = above
        steps += 1
      }
      if steps > rows.count {
        report(parents[code] == code ? .themeUnderItself : .themeCycle, table, row, "bovenliggend", [.word(code)])
        parents[code] = nil
        top = nil
      } else if steps > 0 {
        report(.deepTheme, table, row, "bovenliggend", [.word(code)])
      }
      // Without a place of its own a theme comes after those that have one.
      let order = wholeNumber(table, row, "volgorde", most: 9_999) ?? 10_000 + position
      return Theme(code: Code(code), parent: top.map { Code($0) }, name: row["naam"], order: order)
    }
  }

  /// `termen.csv`: thema;term;vorm;niet_bij;opmerking. Without the file nothing is coded.
  mutating func terms(_ themes: [Theme]) -> [Term] {
    guard let table = table("termen.csv", required: ["thema", "term", "vorm"], optional: ["niet_bij", "opmerking"]) else { return [] }
    let known = Set(themes.map(\.code))
    var seen: [String: Int] = [:]
    return table.rows.compactMap { row in
      let (subject, text, exceptions) = (row["thema"], row["term"], row["niet_bij"])
      guard !text.isEmpty else {
        report(.badCode, table, row, "term", [.word("")])
        return nil
      }
      guard let form: Term.Form = word(table, row, "vorm") else { return nil }
      let theme = subject.isEmpty || subject == "-" ? nil : Code<Theme>(subject)
      if let theme, !known.contains(theme) {
        report(.unknownCode, table, row, "thema", [.word(theme.rawValue), .word("themas.csv")])
        return nil
      }
      let key = [subject, text.lowercased(), row["vorm"], exceptions].joined(separator: "\u{0}")
      if let first = seen[key] {
        report(.duplicateCode, table, row, "term", [.word(text), .number(first)])
        return nil
      }
      seen[key] = row.number
      return Term(
        theme: theme, text: text, form: form, unless: exceptions.isEmpty ? [] : row.list("niet_bij"), row: row.number)
    }
  }

  /// `organisaties.csv`: code;naam;domein;uitgenodigd;aliassen.
  mutating func organisations() -> [Organisation] {
    guard let table = table("organisaties.csv", required: ["code", "naam", "domein"], optional: ["uitgenodigd", "aliassen"]) else {
      return []
    }
    let rows = coded(table)
    checkNames(table, rows, names: { [$0["code"], $0["naam"]] + $0.list("aliassen") }, kind: .doubleAlias)
    return rows.compactMap { row in
      guard let domain: Organisation.Domain = word(table, row, "domein") else { return nil }
      return Organisation(
        code: Code(row["code"]), name: row["naam"], domain: domain, isInvited: flag(table, row, "uitgenodigd"),
        aliases: row.list("aliassen"))
    }
  }

  /// `checklist.csv`: code;onderdeel;naam;themas;termen;vragen. A consultation may do without.
  mutating func checklist(_ themes: [Theme], _ questions: [Question]) -> [ChecklistItem] {
    guard
      let table = table(
        "checklist.csv", required: ["code", "onderdeel", "naam"], optional: ["themas", "termen", "vragen"], isRequired: false)
    else { return [] }
    let themeCodes = Set(themes.map(\.code))
    let questionCodes = Set(questions.map(\.code))
    return coded(table).compactMap { row in
      guard let part: ChecklistItem.Part = word(table, row, "onderdeel") else { return nil }
      return ChecklistItem(
        code: Code(row["code"]), part: part, name: row["naam"], themes: codes(table, row, "themas", known: themeCodes, from: "themas.csv"),
        terms: row.list("termen"), questions: codes(table, row, "vragen", known: questionCodes, from: "vragen.csv"))
    }
  }

  /// `overleggen.csv`: code;naam;aliassen;niveau;schaal;themas;deelnemers;per_jaar;duur_uren;wettelijk.
  mutating func meetings(_ themes: [Theme], _ organisations: [Organisation], _ choices: [Choice]) -> [Meeting] {
    guard
      let table = table(
        "overleggen.csv", required: ["code", "naam", "niveau"],
        optional: ["aliassen", "schaal", "themas", "deelnemers", "per_jaar", "duur_uren", "wettelijk"])
    else { return [] }
    let rows = coded(table)
    checkNames(table, rows, names: { [$0["code"], $0["naam"]] + $0.list("aliassen") }, kind: .doubleAlias)
    let scales = Set(choices.filter { $0.question == "schaal" }.map(\.code))
    let themeCodes = Set(themes.map(\.code))
    let organisationCodes = Set(organisations.map(\.code))
    return rows.compactMap { row in
      guard let level: Meeting.Level = word(table, row, "niveau") else { return nil }
      let scale = Code<Choice>(row["schaal"])
      if !scales.isEmpty, !scales.contains(scale), !row["schaal"].isEmpty {
        report(.unknownCode, table, row, "schaal", [.word(row["schaal"]), .word("keuzes.csv")])
      }
      return Meeting(
        code: Code(row["code"]), name: row["naam"], aliases: row.list("aliassen"), level: level, scale: scale,
        themes: codes(table, row, "themas", known: themeCodes, from: "themas.csv"),
        participants: codes(table, row, "deelnemers", known: organisationCodes, from: "organisaties.csv"),
        timesPerYear: wholeNumber(table, row, "per_jaar", most: 1_000) ?? 0, hours: number(table, row, "duur_uren", most: 100) ?? 0,
        isStatutory: flag(table, row, "wettelijk"))
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
