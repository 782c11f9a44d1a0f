/// What became of the submissions of one file, by the counting rules of the product.
struct FileCounts {
  var counted = 0
  var replaced = 0
  var test = 0
  var unfinished = 0
  var duplicate = 0

  /// Every submission of the file.
  var read: Int { counted + replaced + test + unfinished + duplicate }

  /// Counts one more.
  mutating func count(_ fate: Response.Fate) {
    switch fate {
    case .counted: counted += 1
    case .replaced: replaced += 1
    case .test: test += 1
    case .unfinished: unfinished += 1
    case .duplicate: duplicate += 1
    }
  }

  /// The heading of `verwacht.csv`.
  static let heading = "bestand;gelezen;geteld;vervangen;test;onvolledig;dubbel;afgekeurd\n"

  /// The row of `verwacht.csv` for a file, by its path below the rounds. Nothing that the generator writes is to be rejected.
  func row(path: String) -> String { "\(path);\(read);\(counted);\(replaced);\(test);\(unfinished);\(duplicate);0\n" }
}
