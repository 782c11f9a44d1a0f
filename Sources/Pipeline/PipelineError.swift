public import Consultation

/// What makes going on impossible. The command turns it into a sentence and an exit status.
public enum PipelineError: Error {
  /// The input folder, or a part that cannot be missed, is not there.
  case inputMissing(path: String)
  /// The codebook or the settings cannot be used; the problems say why.
  case inputUnusable([Problem])
  /// A file of the input cannot be read.
  case inputUnreadable(path: String, reason: String)
  /// The output folder holds something that this program did not put there.
  case outputForeign(path: String, names: [String])
  /// Somebody filled in the worklist in the output folder, where the next run would overwrite it.
  case worklistChanged(path: String)
  /// A new consultation would overwrite what is there.
  case alreadyThere(path: String, names: [String])
  /// The file that a command was asked to read is not there.
  case fileMissing(path: String)
  /// The output cannot be written.
  case outputFailed(path: String, reason: String)
  /// An outsider could work out this many numbers of people from what would be published: a mistake in the program.
  case disclosive(numbers: Int)
  /// A file's account does not add up: a mistake in the program.
  case unbalanced(FileAccount)
}
