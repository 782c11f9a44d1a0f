internal import CZip
internal import Glibc

/// The parts of a zip archive that is held in memory: unpacked within bounds, and never to disk.
final class ZipArchive {
  /// How much an archive may hold.
  struct Limits: Sendable {
    /// How many parts.
    var parts = 10_000
    /// How many bytes all parts that are read take together when they are unpacked; counted while unpacking, whatever the archive says.
    var bytes = 268_435_456
  }

  private let archive: OpaquePointer
  private let limits: Limits
  private var unpacked = 0
  /// The names of all parts.
  let names: [String]

  /// Opens the archive in `bytes`.
  init(_ bytes: [UInt8], limits: Limits) throws(WorkbookFailure) {
    self.limits = limits
    let opened = try Self.open(bytes)
    let count = max(0, zip_get_num_entries(opened, 0))
    archive = opened
    names = (0..<min(count, zip_int64_t(limits.parts))).map { index in
      zip_get_name(opened, zip_uint64_t(index), 0).map { String(cString: $0) } ?? ""
    }
    // From here on the archive is closed by `deinit`.
    guard count <= limits.parts else { throw .tooLarge(megabytes: limits.bytes / 1_048_576) }
    guard names.allSatisfy(Self.isInside) else { throw .pathOutside }
  }

  deinit { zip_discard(archive) }

  /// The archive keeps its own copy of the bytes and frees it.
  private static func open(_ bytes: [UInt8]) throws(WorkbookFailure) -> OpaquePointer {
    guard let copy = malloc(max(1, bytes.count)) else { throw .damaged }
    bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { memcpy(copy, base, buffer.count) }
    }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
      free(copy)
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    return archive
  }

  /// Whether a path stays below the folder that it is relative to.
  static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.hasPrefix("/") && !path.contains("\\") && !parts.contains("..") && parts.first?.hasSuffix(":") != true
  }

  /// Whether there is a part of this name; names differ by more than capitals.
  func has(_ name: String) -> Bool { zip_name_locate(archive, name, ZIP_FL_NOCASE) >= 0 }

  /// The unpacked bytes of a part; nil when there is none of this name.
  func part(_ name: String) throws(WorkbookFailure) -> [UInt8]? {
    let index = zip_name_locate(archive, name, ZIP_FL_NOCASE)
    guard index >= 0 else { return nil }
    var entry = zip_stat_t()
    if zip_stat_index(archive, zip_uint64_t(index), 0, &entry) == 0, entry.encryption_method != ZIP_EM_NONE { throw .encrypted }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Int(zip_fread(file, &buffer, zip_uint64_t(buffer.count)))
      if count < 0 { throw .damaged }
      if count == 0 { return bytes }
      unpacked += count
      if unpacked > limits.bytes { throw .tooLarge(megabytes: limits.bytes / 1_048_576) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
