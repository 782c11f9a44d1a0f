internal import CLinux
internal import Consultation
internal import Glibc

/// What the pipeline does with files, straight on the system's calls so that every failure has its reason.
enum FileSystem {
  /// A call that failed: the path and the system's error number.
  struct Failure: Error {
    let path: String
    let code: CInt
    /// Why, where the system's words would not say it.
    var why: String?

    /// Why it failed, as a rule in the system's words.
    var reason: String { why ?? String(cString: strerror(code)) }

    /// It is a folder, a pipe or a device.
    static func notAFile(_ path: String) -> Failure { Failure(path: path, code: EINVAL, why: "geen gewoon bestand") }

    /// It has more bytes than `limit`.
    static func tooLarge(_ path: String, limit: Int) -> Failure {
      Failure(path: path, code: EFBIG, why: "groter dan \(limit / Limits.megabyte) MB")
    }
  }

  /// What a name in a folder stands for; unknown when the system gives an error instead.
  enum Kind: Equatable { case file, folder, link, other, unknown(CInt) }

  /// One name in a folder.
  struct Entry {
    /// The name as a person may read it.
    let name: String
    /// The name as the system knows it.
    let bytes: [UInt8]
    let kind: Kind
  }

  /// What stands at `path`, without following a link; nil when nothing does.
  static func kind(of path: String) -> Kind? { kind(of: DiskPath(path)) }

  /// What stands at `path`, without following a link; nil when nothing does.
  static func kind(of path: DiskPath) -> Kind? {
    var status = stat()
    guard lstat(path.pointer, &status) == 0 else { return [ENOENT, ENOTDIR].contains(errno) ? nil : .unknown(errno) }
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
  static func entries(of folder: String) throws(Failure) -> [Entry] { try entries(of: DiskPath(folder)) }

  /// The names in a folder in natural order: all of them, or those that are wanted. What is not wanted is not looked at.
  static func entries(of folder: DiskPath, where isWanted: (String) -> Bool = { _ in true }) throws(Failure) -> [Entry] {
    guard let handle = opendir(folder.pointer) else { throw Failure(path: folder.shown, code: errno) }
    defer { closedir(handle) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) }
      }
      let shown = ShownName.text(of: name)
      if name != [0x2E], name != [0x2E, 0x2E], isWanted(shown) {
        entries.append(Entry(name: shown, bytes: name, kind: kind(of: DiskPath(folder, name)) ?? .other))
      }
      errno = 0
    }
    guard errno == 0 else { throw Failure(path: folder.shown, code: errno) }
    return entries.sorted { naturallyPrecedes($0.name, $1.name) }
  }

  /// All bytes of a regular file, also through a link.
  ///
  /// - Parameter limit: the most bytes; a file with more is a failure.
  static func read(_ path: String, limit: Int = .max) throws(Failure) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    defer { Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure.notAFile(path) }
    guard status.st_size <= limit else { throw Failure.tooLarge(path, limit: limit) }
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

  /// Gives `body` the size of a regular file and a function that reads it from any place on, a piece at a time.
  ///
  /// - Parameter limit: the most bytes; a file with more is a failure.
  /// - Throws: ``Failure``; ``PipelineError/inputChanged(path:)`` when somebody wrote in the file meanwhile; what `body` throws.
  static func withPieces<Value>(
    of path: String, limit: Int,
    _ body: (_ size: Int, _ read: @escaping (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) throws -> Int) throws -> Value
  ) throws -> Value {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    defer { Glibc.close(descriptor) }
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw Failure(path: path, code: errno) }
    guard before.st_mode & S_IFMT == S_IFREG else { throw Failure.notAFile(path) }
    let size = Int(before.st_size)
    guard size <= limit else { throw Failure.tooLarge(path, limit: limit) }
    let value = try body(size) { offset, buffer in
      while true {
        let got = pread(descriptor, buffer.baseAddress, buffer.count, offset)
        if got >= 0 { return got }
        if errno != EINTR { throw Failure(path: path, code: errno) }
      }
    }
    var after = stat()
    guard fstat(descriptor, &after) == 0 else { throw Failure(path: path, code: errno) }
    guard
      after.st_size == before.st_size, after.st_mtim.tv_sec == before.st_mtim.tv_sec, after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    else { throw PipelineError.inputChanged(path: path) }
    return value
  }

  /// Makes a folder and every missing folder above it.
  static func makeFolder(_ path: String, mode: mode_t = 0o777) throws(Failure) {
    if isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw Failure(path: path, code: errno) }
  }

  /// A new file that grows piece by piece. Until it is finished nobody but the owner may read it.
  struct Appender {
    private let path: String
    private let mode: mode_t
    private let descriptor: CInt

    /// Makes the file; one that exists is left alone and is a failure.
    init(path: String, mode: mode_t = 0o666) throws(Failure) {
      self.path = path
      self.mode = mode & ~creationMask
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
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

    /// Hands the file to the disk, gives it its mode and closes it.
    func finish() throws(Failure) { try FileSystem.finish(descriptor, path, mode: mode) }

    /// Closes the file as it is.
    func close() throws(Failure) { try FileSystem.close(descriptor, path) }
  }

  private static func finish(_ descriptor: CInt, _ path: String, mode: mode_t) throws(Failure) {
    guard (mode == 0o600 || fchmod(descriptor, mode) == 0) && fsync(descriptor) == 0 else {
      let code = errno
      Glibc.close(descriptor)
      throw Failure(path: path, code: code)
    }
    try close(descriptor, path)
  }

  private static func close(_ descriptor: CInt, _ path: String) throws(Failure) {
    // A share over the network may tell only now that it had no room.
    guard Glibc.close(descriptor) == 0 || errno == EINTR else { throw Failure(path: path, code: errno) }
  }

  /// The rights that the user takes from every new file.
  static let creationMask: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }()

  /// Writes a new file and hands it to the disk before it returns.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o666) throws(Failure) {
    try filled(path, mode, with: bytes).finish()
  }

  /// Writes a new file for its owner alone; ``finish(_:)`` does the rest.
  static func make(_ bytes: [UInt8], at path: String) throws(Failure) { try filled(path, 0o600, with: bytes).close() }

  private static func filled(_ path: String, _ mode: mode_t, with bytes: [UInt8]) throws(Failure) -> Appender {
    let file = try Appender(path: path, mode: mode)
    do throws(Failure) {
      try file.append(bytes)
    } catch {
      try? file.close()
      throw error
    }
    return file
  }

  /// Hands a file that was made for its owner alone to the disk and gives it the mode of a new file.
  static func finish(_ path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    try finish(descriptor, path, mode: 0o666 & ~creationMask)
  }

  /// Removes what stands at `path`, with everything below a folder; links are removed, never followed.
  static func remove(_ path: String) throws(Failure) { try remove(DiskPath(path)) }

  private static func remove(_ path: DiskPath) throws(Failure) {
    switch kind(of: path) {
    case nil: return
    case .folder:
      for entry in try entries(of: path) { try remove(DiskPath(path, entry.bytes)) }
      guard rmdir(path.pointer) == 0 else { throw Failure(path: path.shown, code: errno) }
    default:
      guard unlink(path.pointer) == 0 else { throw Failure(path: path.shown, code: errno) }
    }
  }

  /// Removes a folder with nothing in it; any other stays.
  static func removeIfEmpty(_ folder: String) { _ = rmdir(folder) }

  /// Puts `new` in the place of `old` in one step; afterwards `new` holds what `old` was. Returns false when the file system has no such
  /// step, as some shares over a network; nothing has changed then.
  static func exchange(_ new: String, with old: String) throws(Failure) -> Bool {
    if renameat2(AT_FDCWD, new, AT_FDCWD, old, UInt32(INBRENG_RENAME_EXCHANGE)) == 0 { return true }
    guard [ENOSYS, EINVAL, EOPNOTSUPP].contains(errno) else { throw Failure(path: old, code: errno) }
    return false
  }

  /// Gives `target` the rights that `source` has, as far as that is allowed.
  static func copyMode(of source: String, to target: String) {
    var status = stat()
    if stat(source, &status) == 0 { chmod(target, status.st_mode & 0o7777) }
  }

  /// Gives a file or folder another name in one step.
  static func rename(_ old: String, to new: String) throws(Failure) {
    guard Glibc.rename(old, new) == 0 else { throw Failure(path: new, code: errno) }
  }

  /// Gives the file at `old` the name `new`, unless something has that name already.
  static func giveFirstName(_ old: String, _ new: String) throws(Failure) {
    if link(old, new) == 0 { return }
    // Some file systems know no second names.
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw Failure(path: new, code: errno) }
    guard kind(of: new) == nil else { throw Failure(path: new, code: EEXIST) }
    try rename(old, to: new)
  }

  /// Hands the names in a folder to the disk.
  static func sync(folder: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: folder, code: errno) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Failure(path: folder, code: errno) }
  }

  /// The path that `path` leads to, also when a link leads to nothing, without `/` and `/.` at its end.
  static func resolved(_ path: String, links: Int = 0) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var path = Substring(path)
    while path.utf8.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path = path.dropLast() }
    let whole = String(path)
    guard links < 40, let target = target(ofLink: whole) else { return whole }
    return resolved(target.hasPrefix("/") ? target : "\(parent(of: whole))/\(target)", links: links + 1)
  }

  private static func target(ofLink path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.assumingMemoryBound(to: CChar.self).baseAddress.map { readlink(path, $0, bytes.count) } ?? -1
    }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }

  /// The folder that a path stands in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
