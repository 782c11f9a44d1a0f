/// Writes new files that may come in pieces, one file after the other, below a folder; all can be taken back when the rest cannot be made, so
/// that whoever tries again does not meet the beginning of what failed. What somebody else put there stays.
struct NewFiles {
  private let folder: String
  private var files: [String] = []
  private var folders: [String] = []
  private var current: (path: String, file: FileSystem.Appender)?

  /// None yet, below `folder`.
  init(below folder: String) { self.folder = folder }

  /// How many files were begun.
  var count: Int { files.count }

  /// Makes a folder with those above it that are missing.
  mutating func makeFolder(_ path: String) throws(FileSystem.Failure) { try make("\(folder)/\(path)") }

  private mutating func make(_ folder: String) throws(FileSystem.Failure) {
    var (place, missing): (String, [String]) = (folder, [])
    while FileSystem.kind(of: place) == nil {
      missing.append(place)
      let parent = FileSystem.parent(of: place)
      if parent == place { break }
      place = parent
    }
    folders += missing.reversed()
    try FileSystem.makeFolder(folder)
  }

  /// Adds a piece to the file at `path`; a new path ends the file before it.
  mutating func append(_ bytes: [UInt8], to path: String) throws(FileSystem.Failure) {
    if current?.path != path {
      try finish()
      let whole = "\(folder)/\(path)"
      try make(FileSystem.parent(of: whole))
      current = (path, try FileSystem.Appender(path: whole))
      files.append(whole)
    }
    try current?.file.append(bytes)
  }

  /// Ends the file that is being written.
  mutating func finish() throws(FileSystem.Failure) {
    let last = current
    current = nil
    try last?.file.finish()
  }

  /// Removes the files, and the folders in which nothing else is.
  func takeBack() {
    try? current?.file.close()
    for file in files { try? FileSystem.remove(file) }
    for folder in folders.reversed() { FileSystem.removeIfEmpty(folder) }
  }
}
