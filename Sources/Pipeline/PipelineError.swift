public import Consultation

/// What makes going on impossible. The command turns it into a sentence and an exit status.
public enum PipelineError: Error {
  /// The input folder, or a part that cannot be missed, is not there.
  case inputMissing(path: String)
  /// What should be the input folder, or a folder in it, is something else.
  case inputNoFolder(path: String)
  /// The codebook or the settings cannot be used; the problems say why.
  case inputUnusable([Problem])
  /// A file of the input cannot be read.
  case inputUnreadable(path: String, reason: String)
  /// A file changed or shrank while it was read.
  case inputChanged(path: String)
  /// There is no output to judge.
  case outputMissing(path: String)
  /// The key that made the pseudonyms is not there, so that they cannot be made again.
  case keyMissing(path: String)
  /// The output folder holds something that this program did not put there.
  case outputForeign(path: String, names: [String])
  /// The output folder lies among the files that are read, where the next run would take it for answers.
  case outputAmongInput(path: String, folder: String)
  /// Standard output cannot be written.
  case standardOutputFailed(reason: String)
  /// Somebody filled in the worklist in the output folder, where the next run would overwrite it.
  case worklistChanged(path: String)
  /// A new consultation would overwrite what is there.
  case alreadyThere(path: String, names: [String])
  /// A source description is already there, and may hold what a person wrote.
  case descriptionThere(path: String)
  /// The file that a command was asked to read is not there.
  case fileMissing(path: String)
  /// Nobody said to which round the bytes belong.
  case roundMissing
  /// A part of a file that does not exist was asked for.
  case noSuchShare
  /// A folder that should hold the tables of another engine does not, or a table is not what it should be.
  case countsUnusable(path: String, table: String, reason: CountsFault)
  /// A folder that should be an output is none.
  case notAnOutput(path: String)
  /// A table of an output is not there or cannot be read, or lacks columns.
  case outputIncomplete(path: String, table: String, columns: [String])
  /// Two outputs that should be of the same consultation are not.
  case otherConsultation(before: String, after: String)
  /// The output cannot be written.
  case outputFailed(path: String, reason: String)
  /// An outsider could work out this many numbers of people from what would be published: a mistake in the program.
  case disclosive(numbers: Int)
  /// A file's account does not add up: a mistake in the program.
  case unbalanced(FileAccount)
  /// Two stages disagree about how much there is of something: a mistake in the program.
  case notConserved(what: String, expected: Int, found: Int)
}

/// What is wrong with a table of counts.
public enum CountsFault: Hashable, Sendable {
  /// It is not there or cannot be read.
  case missing
  /// It lacks these columns.
  case columns([String])
  /// The row with this number below the headings holds something that is no value of this column.
  case value(row: Int, column: String)
}
