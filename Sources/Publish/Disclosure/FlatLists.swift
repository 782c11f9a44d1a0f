/// Lists that lie behind each other in one piece of memory: going through one of them costs no more than reading it.
struct FlatLists<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// Where each list begins; at the end, where the last one ends.
  private let starts: [Int]

  init(_ lists: some Collection<some Collection<Element>>) {
    var elements: [Element] = []
    elements.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    var starts = [0]
    starts.reserveCapacity(lists.count + 1)
    for list in lists {
      elements += list
      starts.append(elements.count)
    }
    (self.elements, self.starts) = (elements, starts)
  }

  /// The places of a list's elements.
  func places(of list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  /// The element at a place.
  subscript(place: Int) -> Element { elements[place] }
}
