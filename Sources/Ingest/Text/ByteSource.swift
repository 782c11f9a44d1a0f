/// The bytes of a file, read from any place a piece at a time.
///
/// Nothing depends on the file staying as it is: a file that became shorter just ends there.
public struct ByteSource {
  /// How many bytes there were when the file was opened.
  public let count: Int
  /// Reads into a buffer from a place in the file on, and says how many bytes came; fewer than asked for, or none, at its end.
  private let readBytes: (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) throws -> Int

  /// A source of `count` bytes that `read` puts into a buffer.
  ///
  /// - Parameter read: is given the place of the first byte that is wanted and room for some; returns how many bytes it put there, 0 at
  ///   the end only.
  public init(count: Int, read: @escaping (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) throws -> Int) {
    self.count = count
    readBytes = read
  }

  /// A source of bytes in memory.
  init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { offset, buffer in
      let part = bytes[min(offset, bytes.count)..<min(offset + buffer.count, bytes.count)]
      buffer.copyBytes(from: part)
      return part.count
    }
  }

  /// Fills a buffer from `offset` on; fewer bytes than it has room for come at the end only.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var count = 0
    while count < buffer.count {
      let got = try readBytes(offset + count, UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if got <= 0 { break }
      count += got
    }
    return count
  }

  /// So many bytes from `offset` on, or fewer at the end.
  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}
