internal import Glibc
internal import Publish

extension OutputFile {
  /// Gives the bytes to `body` piece by piece, in their order: of a file that stands in a temporary folder there is never more than one piece
  /// in memory.
  func forEachPiece(_ body: ([UInt8]) -> Void) throws(FileSystem.Failure) {
    switch contents {
    case .bytes(let bytes): body(bytes)
    case .file(let path):
      guard let file = fopen(path, "re") else { throw FileSystem.Failure(path: path, code: errno) }
      defer { fclose(file) }
      while true {
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 17) { buffer, count in
          count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
        if piece.isEmpty { break }
        body(piece)
      }
      guard ferror(file) == 0 else { throw FileSystem.Failure(path: path, code: EIO) }
    }
  }

  /// All bytes at once.
  func allBytes() throws(FileSystem.Failure) -> [UInt8] {
    var all: [UInt8] = []
    try forEachPiece { all += $0 }
    return all
  }
}
