/// All phrases of the lexicon in one tree over atoms, so that a text is read once however many there are.
struct PhraseTrie {
  private var edges: [UInt64: Int32] = [:]
  private var phrases: [[Int32]] = [[]]
  private var starts: Set<Int32> = []

  /// Adds a phrase: the atoms of its words and its number.
  mutating func insert(_ atoms: [Int32], phrase: Int32) {
    var node: Int32 = 0
    for atom in atoms {
      let key = Self.key(node, atom)
      if let next = edges[key] {
        node = next
      } else {
        let next = Int32(phrases.count)
        phrases.append([])
        edges[key] = next
        node = next
      }
    }
    if !phrases[Int(node)].contains(phrase) { phrases[Int(node)].append(phrase) }
  }

  /// The node below `node` for `atom`.
  func child(of node: Int32, _ atom: Int32) -> Int32? { edges[Self.key(node, atom)] }

  /// The phrases that end at a node.
  func phrases(at node: Int32) -> [Int32] { phrases[Int(node)] }

  private static func key(_ node: Int32, _ atom: Int32) -> UInt64 { UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: atom)) }
}
