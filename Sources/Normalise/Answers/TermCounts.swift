internal import Consultation

/// In how many texts terms stand, with the words by which they are numbered.
struct TermCounts: Sendable {
  let words: TermWords
  let table: NgramTable
  /// Per term the number of texts.
  let texts: [Int]

  /// The terms of the texts of the answers at these places.
  init(of places: [Int], _ answers: [CodedAnswer], _ words: TermWords) {
    let stemmer = Stemmer()
    var (words, table, texts, last) = (words, NgramTable(), [Int](), [Int]())
    for place in places {
      words.read(answers[place].text, stemmer)
      words.forEachTerm { term, _ in
        let number = table.insert(term)
        if number == texts.count {
          texts.append(0)
          last.append(-1)
        }
        guard last[number] != place else { return }
        texts[number] += 1
        last[number] = place
      }
    }
    self.init(words, table, texts)
  }

  private init(_ words: TermWords, _ table: NgramTable, _ texts: [Int]) { (self.words, self.table, self.texts) = (words, table, texts) }

  /// The terms that stand in at least so many texts.
  func frequent(_ fewest: Int) -> Self {
    let places = texts.indices.filter { texts[$0] >= fewest }
    return Self(words, NgramTable(places.map { table.terms[$0] }), places.map { texts[$0] })
  }

  /// In how many of other texts each of these terms stands. The words are then those of both.
  func counted(in places: [Int], _ answers: [CodedAnswer]) -> Self {
    let stemmer = Stemmer()
    var (words, counts, last) = (words, Array(repeating: 0, count: texts.count), Array(repeating: -1, count: texts.count))
    for place in places {
      words.read(answers[place].text, stemmer)
      words.forEachTerm { term, _ in
        guard let number = table.find(term), last[number] != place else { return }
        counts[number] += 1
        last[number] = place
      }
    }
    return Self(words, table, counts)
  }
}
