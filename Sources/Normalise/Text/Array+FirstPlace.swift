extension Array {
  /// The place of the first element that is past something, or the end; every element behind one that is past it is past it too.
  func firstPlace(where isPast: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
