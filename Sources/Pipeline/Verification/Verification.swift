/// What `inbreng verify` found: whether an output is what the input gives, and if not, what was changed and where.
public struct Verification: Sendable {
  /// What is not as it should be: the input first, then the output, by path. Empty when every byte follows from the input.
  public internal(set) var findings: [Finding] = []
  /// How many files the input gives, the manifest among them.
  public internal(set) var files = 0
  /// How many sentences and tables of the digest carry a mark.
  public internal(set) var claims = 0
  /// The parts that were left out of the output when it was made, as they are named on the command line.
  public internal(set) var omitted: [String] = []
  /// Why the output could not be computed anew; nil when it was.
  public internal(set) var obstacle: PipelineError?

  /// Whether every file stands there as the input gives it, and nothing else does.
  public var isSound: Bool { findings.isEmpty && obstacle == nil }

  /// One thing that is not as it should be. Paths of the input are below the input folder, paths of the output below the output folder.
  public enum Finding: Hashable, Sendable {
    /// The output has no manifest, so that nothing says what it was made from.
    case manifestMissing
    /// The manifest is no manifest.
    case manifestUnreadable
    /// Another version of the program made the output.
    case otherVersion(made: String, now: String)
    /// The pseudonyms were made with another key.
    case otherKey
    /// A file of the input is not the one that was read.
    case inputChanged(String)
    /// A file of the input that was read is gone.
    case inputMissing(String)
    /// A file of the input was not there when the output was made.
    case inputAdded(String)
    /// The input has changed, and with it these files of the output would.
    case inputWouldChange([String])
    /// A file of the output was changed after it was made: its hash is not the one in the manifest.
    case outputChanged(String, [FileDifference])
    /// A file of the output agrees with the manifest and yet is not what the input gives.
    case outputDiffers(String, [FileDifference])
    /// A file of the output is gone.
    case outputMissing(String)
    /// Something stands in the output folder that does not belong there.
    case outputAdded(String)
  }
}

/// A place where a file is not what it should be.
///
/// `stands` and `should` are the words or the number that differ. They are nil where a respondent's own words may stand: in quotes, in
/// the tables of the analyst and in the reports for organisations.
public enum FileDifference: Hashable, Sendable {
  /// Line `line` differs, with the column and the mark of the claim where there is one.
  case line(Int, column: String?, claim: String?, stands: String?, should: String?)
  /// So many lines are missing where line `line` should begin.
  case missingLines(at: Int, count: Int)
  /// So many lines too many, from line `line` on.
  case extraLines(at: Int, count: Int)
  /// From line `line` on so many lines stand where others should.
  case otherLines(at: Int, stand: Int, should: Int)
  /// A file that is no text differs from this byte on, counted from 1.
  case byte(Int)
  /// More lines differ than are listed.
  case more(Int)
}
