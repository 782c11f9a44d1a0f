internal import Consultation

extension ThemeCoder {
  /// Codes scanned texts one after the other, all of one vocabulary; everything it needs for that it keeps. Not to be shared between
  /// tasks.
  struct Matcher {
    /// A term that matches, and the words it takes, which stand in `takenWords`.
    private struct Candidate {
      var term: Int
      var place: Int
      var count: Int
      var firstWord: Int
      var letters: Int
      /// Whether its words may not be used by shorter terms.
      var claims: Bool
      /// Whether its words mean no theme.
      var excludes: Bool

      /// Where its words stand in `takenWords`.
      var words: Range<Int> { place..<place + count }
    }

    /// What a word of the text is used for.
    private struct Mark: OptionSet {
      let rawValue: UInt8
      static let claimed = Self(rawValue: 1)
      static let excluded = Self(rawValue: 2)
      static let participant = Self(rawValue: 4)
    }

    private let coder: ThemeCoder
    private var finder: PhraseFinder
    private var seenParts: [UInt32]
    /// The terms of which a part occurs: so many of these.
    private var touched: [Int]
    private var touchedCount = 0
    private var completed: [Int] = []
    /// Where the parts of the term at hand stand, and the sentences in which it does not count.
    private var own: [TermPlaces.Occurrence] = []
    private var vetoes: [Int] = []
    private var candidates: [Candidate] = []
    private var takenWords: [Int] = []
    private var marks: [Mark] = []
    /// Per word of the text the chosen candidate that claimed it, or -1.
    private var owners: [Int32] = []
    private var chosen: [Int] = []
    /// The places of the themes of the coding at hand.
    private var places: [Int] = []
    /// The themes that belong to places, lowest first: most codings come back, and their lists are kept once.
    private var themeLists: [[Int]: (themes: [Code<Theme>], subthemes: [Code<Theme>])] = [:]

    /// A matcher with the terms of `coder`.
    init(_ coder: ThemeCoder, stemmer: Stemmer = Stemmer()) {
      self.coder = coder
      finder = PhraseFinder(coder, stemmer: stemmer)
      seenParts = Array(repeating: 0, count: coder.terms.count)
      // One more than there can be: a term that was seen before is put behind the others, and not counted.
      touched = Array(repeating: 0, count: coder.terms.count + 1)
    }

    /// The themes of a text, of which the words have numbers in `vocabulary`.
    mutating func code(_ text: ScannedText, _ vocabulary: WordTable) -> Coding {
      finder.find(in: text, vocabulary)
      findCompleted()
      guard !completed.isEmpty else { return Coding() }
      findCandidates(in: text.tokens)
      guard !candidates.isEmpty else { return Coding() }
      choose(among: text.tokens)
      return coding(in: text.tokens)
    }

    /// The themes that the text coded last may be about: those of terms of which at least half of the parts occur in it, best first.
    mutating func proposals() -> [(theme: Code<Theme>, score: Double)] {
      var scores: [(theme: Int, score: Double)] = []
      collectParts()
      for term in touched[..<touchedCount] {
        let seen = seenParts[term].nonzeroBitCount
        seenParts[term] = 0
        guard let theme = coder.terms[term].theme else { continue }
        let share = Double(seen) / Double(coder.allParts[term].nonzeroBitCount)
        guard share >= 0.5 else { continue }
        if let known = scores.firstIndex(where: { $0.theme == theme }) {
          scores[known].score = max(scores[known].score, share)
        } else {
          scores.append((theme, share))
        }
      }
      return scores.sorted { ($1.score, $0.theme) < ($0.score, $1.theme) }.prefix(3).map { (coder.theme(at: $0.theme), $0.score) }
    }

    // MARK: - Terms

    /// Notes which parts of which terms occur; whoever calls it sets `seenParts` back to 0.
    private mutating func collectParts() {
      let occurrences = finder.occurrences
      var count = 0
      seenParts.withUnsafeMutableBufferPointer { seen in
        touched.withUnsafeMutableBufferPointer { touched in
          for occurrence in occurrences where occurrence.phrase.bit != 0 {
            touched[count] = occurrence.term
            count += seen[occurrence.term] == 0 ? 1 : 0
            seen[occurrence.term] |= occurrence.phrase.bit
          }
        }
      }
      touchedCount = count
    }

    /// Finds the terms of which every part occurs somewhere.
    private mutating func findCompleted() {
      if !completed.isEmpty { completed.removeAll(keepingCapacity: true) }
      guard !finder.occurrences.isEmpty else { return }
      collectParts()
      for place in 0..<touchedCount {
        let term = touched[place]
        if seenParts[term] == coder.allParts[term] { completed.append(term) }
        seenParts[term] = 0
      }
    }

    private mutating func findCandidates(in tokens: Tokens) {
      candidates.removeAll(keepingCapacity: true)
      takenWords.removeAll(keepingCapacity: true)
      let (uses, occurrences) = (coder.uses, finder.occurrences)
      for term in completed {
        own.removeAll(keepingCapacity: true)
        if !vetoes.isEmpty { vetoes.removeAll(keepingCapacity: true) }
        for occurrence in occurrences where occurrence.term == term {
          let use = uses[occurrence.use]
          switch use.role {
          case .part:
            // A phrase does not run over the end of a sentence.
            if tokens.list[occurrence.start].sentenceNumber == tokens.list[occurrence.end - 1].sentenceNumber {
              own.append(.init(sequence: use.sequence, part: use.part, start: occurrence.start, end: occurrence.end))
            }
          case .unless: vetoes.append(tokens.list[occurrence.start].sentence)
          case .organisation: break
          }
        }
        if coder.terms[term].isSimple {
          for place in own where !vetoes.contains(tokens.list[place.start].sentence) {
            let first = takenWords.count
            takenWords.append(contentsOf: place.start..<place.end)
            addCandidate(term, from: first, tokens)
          }
        } else {
          for words in TermPlaces.all(of: coder.terms[term].shape, in: own, tokens) where !vetoes.contains(tokens.list[words[0]].sentence) {
            let first = takenWords.count
            takenWords.append(contentsOf: words)
            addCandidate(term, from: first, tokens)
          }
        }
      }
    }

    private mutating func addCandidate(_ term: Int, from place: Int, _ tokens: Tokens) {
      let isExclusion = coder.terms[term].theme == nil
      var letters = 0
      for word in place..<takenWords.count { letters += tokens.list[takenWords[word]].foldEnd - tokens.list[takenWords[word]].foldStart }
      candidates.append(
        Candidate(
          term: term, place: place, count: takenWords.count - place, firstWord: takenWords[place], letters: letters,
          claims: coder.terms[term].shape.count == 1 || isExclusion, excludes: isExclusion))
    }

    /// Chooses among the candidates, the longest first.
    private mutating func choose(among tokens: Tokens) {
      chosen.removeAll(keepingCapacity: true)
      let uses = coder.uses
      let organisations = finder.occurrences.filter { $0.phrase.bit == 0 && uses[$0.use].role == .organisation }
      if candidates.count == 1, organisations.count < 2 {
        if !candidates[0].excludes { chosen.append(0) }
        return
      }
      candidates.sort { a, b in
        if a.count != b.count { return a.count > b.count }
        if a.letters != b.letters { return a.letters > b.letters }
        if a.excludes != b.excludes { return a.excludes }
        return (a.firstWord, a.term) < (b.firstWord, b.term)
      }
      marks.removeAll(keepingCapacity: true)
      marks.append(contentsOf: repeatElement([], count: tokens.count))
      owners.removeAll(keepingCapacity: true)
      owners.append(contentsOf: repeatElement(-1, count: tokens.count))
      markParticipants(organisations, in: tokens)
      for index in candidates.indices where candidates[index].claims {
        // Two terms for the very same words both hold.
        if hasWord(of: index, markedWithAnyOf: .claimed), !isTaken(index) { continue }
        if candidates[index].excludes {
          mark(index, .excluded)
        } else if candidates[index].words.allSatisfy({ marks[takenWords[$0]].contains(.participant) }) {
          continue
        } else {
          chosen.append(index)
          for place in candidates[index].words { owners[takenWords[place]] = Int32(index) }
        }
        mark(index, .claimed)
      }
      for index in candidates.indices where !candidates[index].claims && !hasWord(of: index, markedWithAnyOf: [.excluded, .participant]) {
        chosen.append(index)
      }
    }

    private func hasWord(of candidate: Int, markedWithAnyOf wanted: Mark) -> Bool {
      candidates[candidate].words.contains { !marks[takenWords[$0]].isDisjoint(with: wanted) }
    }

    private mutating func mark(_ candidate: Int, _ mark: Mark) {
      for place in candidates[candidate].words { marks[takenWords[place]].insert(mark) }
    }

    /// Whether a chosen candidate takes exactly the words of this one: the one that took the first of them, because no two of which the
    /// words differ have any in common.
    private func isTaken(_ candidate: Int) -> Bool {
      let owner = Int(owners[candidates[candidate].firstWord])
      return owner >= 0 && takenWords[candidates[owner].words] == takenWords[candidates[candidate].words]
    }

    /// Marks lists of participants: names of two or more organisations with nothing but commas and little words between them.
    private mutating func markParticipants(_ organisations: [PhraseFinder.Occurrence], in tokens: Tokens) {
      guard organisations.count > 1 else { return }
      var names: [PhraseFinder.Occurrence] = []
      for name in organisations.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) where name.start >= (names.last?.end ?? 0) {
        names.append(name)
      }
      for (one, other) in zip(names, names.dropFirst()) where one.term != other.term {
        guard (one.end..<other.start).allSatisfy({ Self.joiners.contains(tokens.word($0)) }), other.start - one.end <= 2,
          tokens.list[one.end - 1].sentence == tokens.list[other.start].sentence,
          other.start > one.end || !tokens.list[other.start].before.isSubset(of: [.blank])
        else { continue }
        for word in one.start..<one.end { marks[word].insert(.participant) }
        for word in other.start..<other.end { marks[word].insert(.participant) }
      }
    }

    private static let joiners: Set<String> = ["en", "of", "met", "de", "het", "plus", "alsmede", "ook", "samen", "gemeente", "gemeenten"]

    // MARK: - The coding

    /// The coding that the chosen candidates give.
    private mutating func coding(in tokens: Tokens) -> Coding {
      var result = Coding()
      if chosen.count > 1 {
        chosen.sort { a, b in (candidates[a].firstWord, candidates[a].term) < (candidates[b].firstWord, candidates[b].term) }
      }
      places.removeAll(keepingCapacity: true)
      for index in chosen {
        let candidate = candidates[index]
        guard let theme = coder.terms[candidate.term].theme else { continue }
        let category = coder.category(of: theme)
        if !places.contains(category) { places.append(category) }
        if !places.contains(theme) { places.append(theme) }
        let text =
          coder.terms[candidate.term].isPlain
          ? coder.terms[candidate.term].text
          : Self.shown(takenWords[candidate.words], of: tokens)
        if !result.terms.contains(text) { result.terms.append(text) }
      }
      (result.themes, result.subthemes) = themes()
      return result
    }

    /// The categories and sub-themes at the places that were found, in reporting order.
    private mutating func themes() -> (themes: [Code<Theme>], subthemes: [Code<Theme>]) {
      if places.count > 1 { places.sort() }
      if let known = themeLists[places] { return known }
      let made = coder.themes(at: places)
      themeLists[places] = made
      return made
    }

    /// The words that a term with choices or gaps took, as they stand in the text.
    private static func shown(_ words: ArraySlice<Int>, of tokens: Tokens) -> String {
      guard words.count > 1 else { return words.first.map(tokens.word) ?? "" }
      let ordered = words.sorted()
      var text: [UInt8] = []
      text.reserveCapacity(words.reduce(0) { $0 + tokens.bytes($1).count + " … ".utf8.count })
      for (place, word) in ordered.enumerated() {
        if place > 0 { text += (word == ordered[place - 1] + 1 ? " " : " … ").utf8 }
        text += tokens.bytes(word)
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
