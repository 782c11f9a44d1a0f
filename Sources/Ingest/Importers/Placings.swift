/// The numbers that people gave the options of a question, as far as these say whether they are places in a ranking.
struct Placings {
  /// How many places count, and how many options there are.
  private let (most, options): (Int, Int)
  /// Whether somebody gives an option a place and none the first.
  private(set) var lacksFirst = false
  /// How many people gave several options a number: only ones, places as in a ranking, or others.
  private var (ticked, ranked, unranked) = (0, 0, 0)
  /// The numbers above that of the options: one of them may stand for no place, as 99 does.
  private var beyond: Set<Int> = []

  /// Nobody's numbers yet, of a question with so many options, of which so many places count.
  init(most: Int, options: Int) { (self.most, self.options) = (most, options) }

  /// Takes in what one person gave; 0 is no place.
  mutating func add(_ numbers: [Int]) {
    beyond.formUnion(numbers.filter { $0 > options })
    let places = numbers.filter { (1...options).contains($0) }
    lacksFirst = lacksFirst || !places.isEmpty && !places.contains(1)
    guard places.count > 1 else { return }
    let counted = places.filter { $0 <= most }
    if places.allSatisfy({ $0 == 1 }) {
      ticked += 1
    } else if places.contains(1), Set(counted).count == counted.count {
      ranked += 1
    } else {
      unranked += 1
    }
  }

  /// Whether most people ticked with ones, so that another number is a slip.
  var areTicks: Bool { ticked > ranked + unranked }

  /// Whether these are no places: of those who gave several options a number, more than one in three gave none the first place, or two the
  /// same; or nobody gave several as in a ranking; or there are several numbers beyond that of the options. Of two options that are each yes or
  /// no, one in two would, and of more options, and marks from 1 to 5, nearly all.
  var areScores: Bool { (ticked + unranked) * 2 > ranked || ranked == 0 && lacksFirst || beyond.count > 1 }
}
