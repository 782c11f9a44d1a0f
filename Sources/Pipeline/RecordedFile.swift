internal import Publish

/// A file of the output with what has to be known of its bytes, taken down as soon as it was made. It stands in the staging folder.
struct RecordedFile: Sendable {
  /// The file.
  let file: OutputFile
  /// Its SHA-256.
  let sha256: String
  /// How many records it has, of a table that ``Conservation`` counts; else nil.
  let records: Int?

  /// Goes through the bytes of a file once, and puts them in the folder.
  init(_ file: OutputFile, in folder: StagingFolder) throws(PipelineError) {
    var hash = SHA256()
    var count = Conservation.counts(file) ? RecordCount() : nil
    do throws(FileSystem.Failure) {
      try file.forEachPiece { piece in
        hash.add(piece)
        count?.add(piece)
      }
      self.file = try folder.take(file)
    } catch {
      throw .outputFailed(path: file.path, reason: error.reason)
    }
    sha256 = hash.digest()
    records = count?.records
  }
}

/// How many records a file of RFC 4180 has.
private struct RecordCount {
  private(set) var records = 0
  private var isQuoted = false

  /// Takes in the next piece of the file.
  mutating func add(_ piece: [UInt8]) {
    for byte in piece {
      if byte == 0x22 { isQuoted.toggle() } else if byte == 0x0A, !isQuoted { records += 1 }
    }
  }
}
