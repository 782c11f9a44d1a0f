/// All phrases of the lexicon in one tree over atoms, so that a text is read once however many there are.
struct PhraseTrie {
  private var firsts: [Int32] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var keys: [UInt64] = []
  private var children: [Int32] = []
  private var phrases: [[Int32]] = [[]]

  /// Adds a phrase: the atoms of its words and its number.
  mutating func insert(_ atoms: [Int32], phrase: Int32) {
    var node: Int32 = 0
    for atom in atoms { node = child(of: node, atom) ?? addChild(of: node, atom) }
    if !phrases[Int(node)].contains(phrase) { phrases[Int(node)].append(phrase) }
  }

  /// The node below `node` for `atom`; the root is 0.
  @inline(__always)
  func child(of node: Int32, _ atom: Int32) -> Int32? {
    if node == 0 {
      guard Int(atom) < firsts.count else { return nil }
      let child = firsts[Int(atom)]
      return child < 0 ? nil : child
    }
    let key = Self.key(node, atom)
    let mask = slots.count - 1
    var slot = Self.place(key) & mask
    while true {
      let edge = Int(slots[slot])
      if edge < 0 { return nil }
      if keys[edge] == key { return children[edge] }
      slot = (slot + 1) & mask
    }
  }

  /// How many phrases end at a node.
  @inline(__always)
  func phraseCount(at node: Int32) -> Int { phrases[Int(node)].count }

  /// A phrase that ends at a node.
  @inline(__always)
  func phrase(_ index: Int, at node: Int32) -> Int { Int(phrases[Int(node)][index]) }

  private mutating func addChild(of node: Int32, _ atom: Int32) -> Int32 {
    let child = Int32(phrases.count)
    phrases.append([])
    if node == 0 {
      while firsts.count <= Int(atom) { firsts.append(-1) }
      firsts[Int(atom)] = child
      return child
    }
    keys.append(Self.key(node, atom))
    children.append(child)
    if keys.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for edge in keys.indices { occupy(edge) }
    } else {
      occupy(keys.count - 1)
    }
    return child
  }

  private mutating func occupy(_ edge: Int) {
    let mask = slots.count - 1
    var slot = Self.place(keys[edge]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(edge)
  }

  private static func key(_ node: Int32, _ atom: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: atom))
  }

  private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) }
}
