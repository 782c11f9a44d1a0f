/// How much a run takes in at most: the section `grenzen` of the settings. What goes beyond is left out and reported.
struct Limits: Hashable {
  /// The largest file, in megabytes of a million bytes.
  var megabytesPerFile = 500
  /// All files together, in megabytes of a million bytes.
  var megabytesInAll = 2000
  /// The most files.
  var files = 10_000
  /// The longest line of a file, in megabytes of a million bytes.
  var megabytesPerLine = 20

  /// The largest `inbreng.yaml` and source description, in bytes: thousands of times what one needs.
  static let bytesOfYAML = 1_000_000

  /// A million bytes.
  static let megabyte = 1_000_000

  /// The names of the settings, in the order in which they are documented.
  static let settings: [(name: String, place: any WritableKeyPath<Limits, Int> & Sendable)] = [
    ("bestand_mb", \.megabytesPerFile), ("totaal_mb", \.megabytesInAll), ("bestanden", \.files), ("regel_mb", \.megabytesPerLine),
  ]
}
