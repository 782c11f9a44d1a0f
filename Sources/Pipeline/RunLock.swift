internal import Glibc

/// Keeps two runs out of one output folder. The lock is the system's and ends with the process, however that ends.
struct RunLock: ~Copyable {
  private let path: String
  private let descriptor: CInt
  /// Whether the file system could lock at all; some shares over a network cannot.
  let isHeld: Bool

  private init(path: String, descriptor: CInt, isHeld: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.isHeld = isHeld
  }

  deinit {
    // Taken away while it is held, so that nobody else's lock goes; who waited for it notices and makes a new one.
    unlink(path)
    close(descriptor)
  }

  /// Takes the lock at `path`, a file that is made for it, and waits for whoever has it.
  ///
  /// - Parameter waiting: called once when another process has it, with its number when that is known.
  static func take(_ path: String, waiting: (_ process: Int?) -> Void) throws(FileSystem.Failure) -> RunLock {
    var hasWaited = false
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw FileSystem.Failure(path: path, code: errno) }
      var code = lock(descriptor, LOCK_EX | LOCK_NB)
      if code == EWOULDBLOCK {
        if !hasWaited { waiting(holder(descriptor)) }
        hasWaited = true
        code = lock(descriptor, LOCK_EX)
      }
      switch code {
      case 0:
        if isNamed(descriptor, path) {
          sign(descriptor)
          return RunLock(path: path, descriptor: descriptor, isHeld: true)
        }
        close(descriptor)
      case ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL, EBADF: return RunLock(path: path, descriptor: descriptor, isHeld: false)
      default:
        close(descriptor)
        throw FileSystem.Failure(path: path, code: code)
      }
    }
  }

  private static func lock(_ descriptor: CInt, _ operation: CInt) -> CInt {
    while flock(descriptor, operation) != 0 {
      if errno != EINTR { return errno }
    }
    return 0
  }

  /// Whether the file that is locked is still the one at `path`.
  private static func isNamed(_ descriptor: CInt, _ path: String) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(descriptor, &held) == 0 && lstat(path, &named) == 0 && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  /// Writes down who has the lock. On a full disk it stays unsaid.
  private static func sign(_ descriptor: CInt) {
    let text = Array("\(getpid())\n".utf8)
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.count, 0) }
  }

  private static func holder(_ descriptor: CInt) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    return Int(String(decoding: buffer.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
