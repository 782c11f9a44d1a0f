/// The version of the program, as in `CHANGELOG.md`.
public let inbrengVersion = "0.1.0"
