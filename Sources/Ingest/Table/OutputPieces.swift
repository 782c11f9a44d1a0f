/// What was written and waits to be handed over, in one piece of memory that is used again and again.
final class OutputPieces {
  private var memory: UnsafeMutableRawBufferPointer
  /// How many bytes wait.
  private(set) var count = 0

  /// Nothing yet, and room for so many bytes.
  init(room: Int = 1 << 20) { memory = .allocate(byteCount: room, alignment: 64) }

  deinit { memory.deallocate() }

  /// Room for so many bytes behind those that wait; what is written there counts after ``wrote(_:)``.
  func room(_ wanted: Int) -> UnsafeMutableRawPointer {
    if memory.count - count < wanted {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(memory.count * 2, count + wanted), alignment: 64)
      larger.copyBytes(from: memory[..<count])
      memory.deallocate()
      memory = larger
    }
    // Never empty.
    return memory.baseAddress.unsafelyUnwrapped + count
  }

  /// So many bytes were written.
  func wrote(_ written: Int) { count += written }

  /// Adds bytes.
  func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      room(bytes.count).copyMemory(from: base, byteCount: bytes.count)
      wrote(bytes.count)
    }
  }

  /// Hands over all that waits.
  func hand(to sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    if count > 0 { try sink(UnsafeRawBufferPointer(rebasing: memory[..<count])) }
    count = 0
  }
}
