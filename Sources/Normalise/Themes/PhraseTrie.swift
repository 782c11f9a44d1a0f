/// All phrases of the lexicon in one tree over atoms, so that a text is read once however many there are.
struct PhraseTrie: Sendable {
  /// The child of the root for every atom, or -1.
  private var firsts: [Int32] = []
  /// Node and atom of every other edge in an open-addressing table, 0 where there is none, and where the edge leads.
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var children: [Int32] = Array(repeating: 0, count: 1024)
  private var edgeCount = 0
  private var nodes = [Node()]
  /// The phrases that end somewhere, each with the place of the next that ends at the same node, or -1.
  private var ends: [(phrase: Int32, next: Int32)] = []

  private struct Node {
    var firstEnd: Int32 = -1
    /// The signature of the atoms that go on from here.
    var followers: UInt64 = 0
  }

  /// Adds a phrase: the atoms of its words and its number.
  mutating func insert(_ atoms: [Int32], phrase: Int32) {
    var node: Int32 = 0
    for atom in atoms { node = child(of: node, atom) ?? addChild(of: node, atom) }
    var last: Int32 = -1
    var end = nodes[Int(node)].firstEnd
    while end >= 0 {
      if ends[Int(end)].phrase == phrase { return }
      (last, end) = (end, ends[Int(end)].next)
    }
    if last < 0 { nodes[Int(node)].firstEnd = Int32(ends.count) } else { ends[Int(last)].next = Int32(ends.count) }
    ends.append((phrase, -1))
  }

  /// The node of a phrase's first word, or nil.
  @inline(__always)
  func root(_ atom: Int32) -> Int32? {
    guard Int(atom) < firsts.count, firsts[Int(atom)] >= 0 else { return nil }
    return firsts[Int(atom)]
  }

  /// Whether phrases may go on behind a node with one of the atoms that a signature was made of; a yes may be mistaken, a no never is.
  @inline(__always)
  func mayGoOn(_ node: Int32, with signature: UInt64) -> Bool { nodes[Int(node)].followers & signature != 0 }

  /// What stands for an atom in a signature: one bit of 64.
  @inline(__always)
  static func signature(_ atom: Int32) -> UInt64 { 1 << UInt64(atom & 63) }

  /// The node below `node` for `atom`; the root is 0.
  @inline(__always)
  func child(of node: Int32, _ atom: Int32) -> Int32? {
    if node == 0 { return root(atom) }
    let key = Self.key(node, atom)
    let mask = keys.count - 1
    var slot = Self.place(key) & mask
    while true {
      if keys[slot] == key { return children[slot] }
      if keys[slot] == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  /// The phrases that end at a node, in the order in which they were added.
  @inline(__always)
  func forEachPhrase(at node: Int32, _ body: (Int32) -> Void) {
    var end = nodes[Int(node)].firstEnd
    while end >= 0 {
      body(ends[Int(end)].phrase)
      end = ends[Int(end)].next
    }
  }

  private mutating func addChild(of node: Int32, _ atom: Int32) -> Int32 {
    let child = Int32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].followers |= Self.signature(atom)
    if node == 0 {
      while firsts.count <= Int(atom) { firsts.append(-1) }
      firsts[Int(atom)] = child
      return child
    }
    edgeCount += 1
    if edgeCount * 2 > keys.count { grow() }
    place(Self.key(node, atom), child)
    return child
  }

  private mutating func grow() {
    let old = zip(keys, children).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    children = Array(repeating: 0, count: keys.count)
    for (key, child) in old { place(key, child) }
  }

  private mutating func place(_ key: UInt64, _ child: Int32) {
    let mask = keys.count - 1
    var slot = Self.place(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    (keys[slot], children[slot]) = (key, child)
  }

  /// Never 0, because no edge leaves the root this way.
  private static func key(_ node: Int32, _ atom: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: atom))
  }

  private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) }
}
