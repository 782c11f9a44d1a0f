/// Files and folders that were made one after the other, to be taken back when the rest cannot be made: whoever tries again must not meet the
/// beginning of what failed. What somebody else put there stays.
struct MadeFiles {
  private var files: [String] = []
  private var folders: [String] = []

  /// Makes a folder with those above it that are missing.
  mutating func makeFolder(_ path: String) throws(FileSystem.Failure) {
    var (place, missing): (String, [String]) = (path, [])
    while FileSystem.kind(of: place) == nil {
      missing.append(place)
      let parent = FileSystem.parent(of: place)
      if parent == place { break }
      place = parent
    }
    folders += missing.reversed()
    try FileSystem.makeFolder(path)
  }

  /// Begins a new file in a folder, which is made when it is missing.
  mutating func begin(_ path: String) throws(FileSystem.Failure) -> FileSystem.Appender {
    try makeFolder(FileSystem.parent(of: path))
    let file = try FileSystem.Appender(path: path)
    files.append(path)
    return file
  }

  /// Removes the files, and the folders in which nothing else is.
  func takeBack() {
    for file in files { try? FileSystem.remove(file) }
    for folder in folders.reversed() { FileSystem.removeIfEmpty(folder) }
  }
}
