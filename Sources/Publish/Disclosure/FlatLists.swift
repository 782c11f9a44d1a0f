/// Lists that lie behind each other in one piece of memory: going through one of them costs no more than reading it.
struct FlatLists<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  /// Where each list begins; at the end, where the next one will.
  private var starts = [0]

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  /// Adds an element to the list at the end, which ``endList()`` makes one of the lists.
  mutating func append(_ element: Element) { elements.append(element) }

  /// Ends the list that is being filled; the next element begins another.
  mutating func endList() { starts.append(elements.count) }

  /// The places of a list's elements.
  func places(of list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  /// The element at a place.
  subscript(place: Int) -> Element { elements[place] }
}

/// What a column is tied to by being in a sum, or a row by what it sums; with its sign there, 1 or -1.
struct Tie: Sendable {
  let other: Int
  let sign: Int
}

extension FlatLists<Tie> {
  /// The same ties from the other side: for each of so many others the lists that it is in, in their order.
  func turned(count: Int) -> FlatLists<Tie> {
    var sizes = [Int](repeating: 0, count: count)
    for tie in elements { sizes[tie.other] += 1 }
    var result = FlatLists<Tie>()
    var next: [Int] = []
    next.reserveCapacity(count)
    result.starts.reserveCapacity(count + 1)
    for size in sizes {
      next.append(result.starts[result.starts.count - 1])
      result.starts.append(next[next.count - 1] + size)
    }
    result.elements = [Tie](repeating: Tie(other: 0, sign: 0), count: elements.count)
    for list in 0..<self.count {
      for place in places(of: list) {
        let tie = elements[place]
        result.elements[next[tie.other]] = Tie(other: list, sign: tie.sign)
        next[tie.other] += 1
      }
    }
    return result
  }
}
