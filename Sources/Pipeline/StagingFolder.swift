internal import Publish

/// Where a run makes the files that will be its output: a folder for the owner alone, which goes when the run is done.
struct StagingFolder: Sendable {
  /// The path of the folder.
  let path: String
  /// What hands its files to the disk; nil when they are only looked at.
  private let disk: DiskQueue?

  /// The folder at `path`, which exists.
  init(path: String, disk: DiskQueue? = nil) {
    self.path = path
    self.disk = disk
  }

  /// The file as it stands in the folder, where it is written when it stands nowhere yet; the disk begins with it.
  func take(_ file: OutputFile) throws(FileSystem.Failure) -> OutputFile {
    let place: String
    switch file.contents {
    case .bytes(let bytes):
      // No two paths have one hash, and any file system takes a name of its length.
      place = "\(path)/\(Manifest.sha256(Array(file.path.utf8)))"
      try FileSystem.make(bytes, at: place)
    case .file(let temporary): place = temporary
    }
    disk?.hand(place)
    return OutputFile(path: file.path, file: place)
  }
}
