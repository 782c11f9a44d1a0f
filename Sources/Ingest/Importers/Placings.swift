/// The numbers that people gave the options of a question, as far as these say whether they are places in a ranking.
struct Placings {
  /// How many places count.
  private let most: Int
  /// Whether somebody gives an option a place and none the first.
  private(set) var lacksFirst = false
  /// How many people gave several options a number: as in a ranking, and otherwise.
  private var (ranked, unranked) = (0, 0)

  /// Nobody's numbers yet, of a question of which so many places count.
  init(most: Int) { self.most = most }

  /// Takes in what one person gave; 0 is no place.
  mutating func add(_ numbers: [Int]) {
    let places = numbers.filter { $0 > 0 }
    guard !places.isEmpty else { return }
    lacksFirst = lacksFirst || !places.contains(1)
    guard places.count > 1 else { return }
    let counted = places.filter { $0 <= most }.sorted()
    if counted == Array(1...min(most, places.count)) { ranked += 1 } else { unranked += 1 }
  }

  /// Whether these are no places: of those who gave several options a number, more than one in five left out a place or gave it twice. Of
  /// two options that are each yes or no, one in two would; of more options, and marks from 1 to 5, nearly all.
  var areScores: Bool { unranked * 4 > ranked }
}
