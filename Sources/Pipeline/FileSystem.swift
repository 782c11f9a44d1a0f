internal import CLinux
internal import Consultation
internal import Glibc

/// What the pipeline does with files, straight on the system's calls so that every failure has its reason.
enum FileSystem {
  /// A call that failed: the path and the system's error number.
  struct Failure: Error {
    let path: String
    let code: CInt

    /// The system's words for the error.
    var reason: String { String(cString: strerror(code)) }
  }

  /// What a name in a folder stands for.
  enum Kind { case file, folder, link, other }

  /// One name in a folder.
  struct Entry {
    let name: String
    let kind: Kind
  }

  /// What stands at `path`, without following a link; nil when nothing does.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Whether `path` is a folder, also through a link.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder in natural order.
  static func entries(of folder: String) throws(Failure) -> [Entry] {
    guard let handle = opendir(folder) else { throw Failure(path: folder, code: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted(by: naturallyPrecedes).map { Entry(name: $0, kind: kind(of: "\(folder)/\($0)") ?? .other) }
  }

  /// All bytes of a regular file.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(path: path, code: EINVAL) }
    var code: CInt = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          code = errno
          break
        }
      }
    }
    guard code == 0 else { throw Failure(path: path, code: code) }
    return bytes
  }

  /// Gives `body` the bytes of a regular file without reading them all into memory, and a function that gives the memory back that
  /// the bytes up to a position took.
  static func withBytes<Value>(
    of path: String, _ body: (UnsafeRawBufferPointer, _ release: (Int) -> Void) throws -> Value
  ) throws -> Value {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(path: path, code: EINVAL) }
    let size = Int(status.st_size)
    if size == 0 { return try body(UnsafeRawBufferPointer(start: nil, count: 0), { _ in }) }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      throw Failure(path: path, code: errno)
    }
    defer { munmap(start, size) }
    madvise(start, size, MADV_SEQUENTIAL)
    let page = sysconf(Int32(_SC_PAGESIZE))
    return try body(UnsafeRawBufferPointer(start: start, count: size)) { position in
      madvise(start, position / page * page, MADV_DONTNEED)
    }
  }

  /// Makes a folder and every missing folder above it.
  static func makeFolder(_ path: String, mode: mode_t = 0o777) throws(Failure) {
    if isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw Failure(path: path, code: errno) }
  }

  /// A new file that grows piece by piece.
  struct Appender {
    private let path: String
    private let descriptor: CInt

    /// Makes the file; one that exists is left alone and is a failure.
    init(path: String, mode: mode_t = 0o666) throws(Failure) {
      self.path = path
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    }

    /// Adds bytes at the end.
    func append(_ bytes: [UInt8]) throws(Failure) {
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          throw Failure(path: path, code: errno)
        }
      }
    }

    /// Hands the file to the disk and closes it.
    func finish() throws(Failure) {
      defer { close(descriptor) }
      guard fsync(descriptor) == 0 else { throw Failure(path: path, code: errno) }
    }
  }

  /// Writes a new file and hands it to the disk before it returns.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o666) throws(Failure) {
    let file = try Appender(path: path, mode: mode)
    do throws(Failure) {
      try file.append(bytes)
    } catch {
      try? file.finish()
      throw error
    }
    try file.finish()
  }

  /// Removes what stands at `path`, with everything below a folder; links are removed, never followed.
  static func remove(_ path: String) throws(Failure) {
    switch kind(of: path) {
    case nil: return
    case .folder:
      for entry in try entries(of: path) { try remove("\(path)/\(entry.name)") }
      guard rmdir(path) == 0 else { throw Failure(path: path, code: errno) }
    default:
      guard unlink(path) == 0 else { throw Failure(path: path, code: errno) }
    }
  }

  /// Puts `new` in the place of `old` in one step; afterwards `new` holds what `old` was.
  static func exchange(_ new: String, with old: String) throws(Failure) {
    guard renameat2(AT_FDCWD, new, AT_FDCWD, old, UInt32(INBRENG_RENAME_EXCHANGE)) == 0 else { throw Failure(path: old, code: errno) }
  }

  /// Gives a file or folder another name in one step.
  static func rename(_ old: String, to new: String) throws(Failure) {
    guard Glibc.rename(old, new) == 0 else { throw Failure(path: new, code: errno) }
  }

  /// Hands the names in a folder to the disk.
  static func sync(folder: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: folder, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Failure(path: folder, code: errno) }
  }

  /// Holds `folder` for this process alone until `body` returns, waiting for whoever holds it.
  static func holding<Result>(_ folder: String, _ body: () throws -> Result) throws -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: folder, code: errno) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Failure(path: folder, code: errno) }
    }
    return try body()
  }

  /// The path that `path` leads to when something is there, else the path without `/` and `/.` at its end.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path = path.dropLast() }
    return String(path)
  }

  /// Gives `body` a folder of its own, for this user alone, next to `folder`, and removes it afterwards.
  static func inTemporaryFolder<Result>(beside folder: String, _ body: (String) throws -> Result) throws -> Result {
    let parent = parent(of: folder)
    try makeFolder(parent)
    let path = "\(parent)/.inbreng-\(getpid())"
    try? remove(path)
    try makeFolder(path, mode: 0o700)
    defer { try? remove(path) }
    return try body(path)
  }

  /// The folder that a path stands in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
