internal import CLinux
internal import Glibc

/// Reads a file that a stranger made: no link, no device, no more than a limit, and the same from the first byte to the last.
enum InputFileReader {
  /// Why a file cannot be used.
  enum Failure: Error, Equatable {
    /// The system's error number.
    case system(CInt)
    /// A link, folder, pipe or device.
    case notAFile
    /// It has more bytes than the limit.
    case tooLarge
    /// A line has more bytes than the limit.
    case lineTooLong
    /// Somebody wrote in it meanwhile.
    case changed
  }

  /// All bytes of a regular file that nobody changes while it is read.
  ///
  /// - Parameters:
  ///   - limit: the most bytes of the file.
  ///   - lineLimit: the most bytes between two line ends.
  ///   - meanwhile: called between two pieces, for tests.
  static func read(
    _ path: DiskPath, limit: Int, lineLimit: Int = .max, meanwhile: () -> Void = {}
  ) throws(Failure) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path.pointer, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ELOOP ? .notAFile : .system(errno) }
    defer { close(descriptor) }
    let before = try status(of: descriptor)
    guard before.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard before.st_size <= limit else { throw .tooLarge }
    let bytes = try contents(of: descriptor, size: Int(before.st_size), meanwhile: meanwhile)
    let after = try status(of: descriptor)
    guard
      bytes.count == before.st_size, after.st_size == before.st_size, after.st_mtim.tv_sec == before.st_mtim.tv_sec,
      after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    else { throw .changed }
    guard !hasLine(longerThan: lineLimit, in: bytes) else { throw .lineTooLong }
    return bytes
  }

  private static func status(of descriptor: CInt) throws(Failure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    return status
  }

  /// The bytes as far as there are any, at most one more than `size`.
  private static func contents(of descriptor: CInt, size: Int, meanwhile: () -> Void) throws(Failure) -> [UInt8] {
    var code: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, min(size + 1 - count, 1 << 24))
        if got > 0 {
          count += got
          meanwhile()
        } else if got == 0 {
          break
        } else if errno != EINTR {
          code = errno
          break
        }
      }
    }
    guard code == 0 else { throw .system(code) }
    return bytes
  }

  private static func hasLine(longerThan limit: Int, in bytes: [UInt8]) -> Bool {
    guard bytes.count > limit else { return false }
    return bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      var position = 0
      while buffer.count - position > limit {
        // A line end among the next bytes, as far as a line may go on.
        let window = start + position
        if let end = memrchr(window, 0x0A, limit + 1) ?? memrchr(window, 0x0D, limit + 1) {
          position += window.distance(to: UnsafeRawPointer(end)) + 1
        } else {
          return true
        }
      }
      return false
    }
  }
}
