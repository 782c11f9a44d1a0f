/// Why the output could not be made.
public enum PublishingError: Error, Hashable, Sendable {
  /// No file can be made in the folder for temporary files; the reason is the system's.
  case noTemporaryFile(folder: String, reason: String)
  /// An outsider could work out this many numbers of people from the tables: a mistake in the program.
  case disclosive(numbers: Int)
  /// The workbook could not be written, for instance because the disk is full.
  case workbookFailed(reason: String)
}
