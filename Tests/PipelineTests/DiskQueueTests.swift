import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// Files are handed to the disk while others are made.
@Suite struct DiskQueueTests {
  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// Only what the disk has gets the mode of a new file: until then it is its owner's alone.
  @Test(arguments: [0, 1, 2, 8])
  func whenItIsSettledTheDiskHasEverything(threads: Int) async throws {
    let work = try WorkFolder()
    try work.write("", to: "nieuw")
    let usual = try mode(work.path("nieuw"))
    let queue = DiskQueue(threads: threads)
    let paths = (0..<300).map { work.path("\($0)") }
    for path in paths {
      try FileSystem.make(Array(path.utf8), at: path)
      queue.hand(path)
      queue.hand(path)
    }
    try await queue.settle()
    for path in paths { #expect(try mode(path) == usual) }
  }

  @Test(arguments: [0, 3])
  func ofFilesThatTheDiskDoesNotTakeTheFirstIsTold(threads: Int) async throws {
    let work = try WorkFolder()
    let queue = DiskQueue(threads: threads)
    for name in ["c", "b", "a"] {
      if name != "b" { try FileSystem.make([1], at: work.path(name)) }
      queue.hand(work.path(name))
    }
    queue.hand(work.path("d"))
    let failure = await #expect(throws: FileSystem.Failure.self) { try await queue.settle() }
    #expect(failure?.path == work.path("b"))
    #expect(failure?.code == ENOENT)
    #expect(try mode(work.path("c")) == mode(work.path("a")))
  }

  @Test(arguments: [0, 2])
  func nothingIsSettledAtOnce(threads: Int) async throws { try await DiskQueue(threads: threads).settle() }
}
