import Foundation
import TestSupport
import Testing

/// A consultation with its old output and an input that makes another one: whatever happens to a run, one of the two stands.
struct OutputScene {
  /// Its input and output.
  let folder: WorkFolder
  /// The output that stands.
  private(set) var old: [String: Data]
  /// The output that the input makes.
  private(set) var new: [String: Data]
  private var hasThird = false

  /// Runs the consultation with both inputs.
  ///
  /// - Parameter prepare: what is added to the consultation first.
  init(_ prepare: (WorkFolder) throws -> Void = { _ in }) throws {
    folder = try FaultyRun.consultation()
    try prepare(folder)
    try FaultyRun.answers(folder, third: "Tijd")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    new = try folder.files(below: "output")
    try FaultyRun.answers(folder, third: nil)
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    old = try folder.files(below: "output")
    try #require(old != new)
    try turn()
  }

  /// From here on the input is that of the output that does not stand.
  private mutating func turn() throws {
    hasThird.toggle()
    try FaultyRun.answers(folder, third: hasThird ? "Tijd" : nil)
  }

  /// Sees that one of the two outputs stands whole, that `verify` accepts it, and that the next run completes and leaves nothing else
  /// behind. Returns whether it was the new one that stood.
  @discardableResult mutating func survives(_ what: String) throws -> Bool {
    let standing = try folder.files(below: "output")
    #expect(standing == old || standing == new, "\(what): a mixture of \(standing.keys.sorted())")
    let isNew = standing == new
    try verifyStanding(third: isNew == hasThird, what)
    let next = try Command.inbreng([], in: folder.url)
    #expect(next.status == 0, "\(what): \(next.errors)")
    let made = try folder.files(below: "output")
    #expect(made == new, "\(what)")
    #expect(try FaultyRun.leftovers(folder) == [], "\(what)")
    swap(&old, &new)
    try turn()
    return isNew
  }

  /// Verifies what stands against the input that it was made from. In a copy, so that the next run finds what this one left behind.
  private func verifyStanding(third: Bool, _ what: String) throws {
    let copy = try WorkFolder()
    try FileManager.default.removeItem(at: copy.url)
    try FileManager.default.copyItem(at: folder.url, to: copy.url)
    try FaultyRun.answers(copy, third: third ? "Tijd" : nil)
    let verified = try Command.inbreng(["verify"], in: copy.url)
    #expect(verified.status == 0, "\(what): \(verified.text) \(verified.errors)")
    #expect(try FaultyRun.leftovers(copy) == [], "\(what)")
  }
}
