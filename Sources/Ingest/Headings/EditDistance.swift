/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one text into another.
///
/// Stops at `limit`: every larger distance is `limit + 1`.
func editDistance(_ a: String, _ b: String, limit: Int) -> Int {
  let left = Array(a.utf8)
  let right = Array(b.utf8)
  guard abs(left.count - right.count) <= limit else { return limit + 1 }
  var older: [Int] = []
  var previous = Array(0...right.count)
  for i in 0..<left.count {
    var current = [i + 1]
    current.reserveCapacity(right.count + 1)
    var best = i + 1
    for j in 0..<right.count {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, older[j - 1] + 1) }
      current.append(cost)
      best = min(best, cost)
    }
    if best > limit { return limit + 1 }
    older = previous
    previous = current
  }
  return min(previous[right.count], limit + 1)
}
