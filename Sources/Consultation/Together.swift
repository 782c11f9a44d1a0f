/// Does pieces of work, at most `jobs` of them at the same time; what they give comes in the order of the pieces. With one job each is done
/// where it is asked for, one after another.
///
/// - Parameter piece: the piece at a place. It is asked for once, in order, when its turn has come, so that it may take along what nobody
///   else needs.
public func together<Value: Sendable>(
  _ count: Int, jobs: Int, piece: (_ place: Int) -> @Sendable () async -> Value
) async -> [Value] {
  guard jobs > 1, count > 1 else {
    var values: [Value] = []
    for place in 0..<count { values.append(await piece(place)()) }
    return values
  }
  return await withTaskGroup(of: (place: Int, value: Value).self) { group in
    var values = [Value?](repeating: nil, count: count)
    var asked = 0
    func begin() {
      let (place, work) = (asked, piece(asked))
      asked += 1
      group.addTask { (place, await work()) }
    }
    while asked < min(jobs, count) { begin() }
    for await (place, value) in group {
      values[place] = value
      if asked < count { begin() }
    }
    return values.compactMap(\.self)
  }
}
