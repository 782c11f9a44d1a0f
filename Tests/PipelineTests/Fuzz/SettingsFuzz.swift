import Consultation

@testable import Pipeline

/// What the reader of settings promises about any bytes: it comes back with usable settings, and with a problem for what it did not use.
enum SettingsFuzz {
  /// The promise that `bytes` break, or nil.
  static func failure(_ bytes: [UInt8]) -> String? {
    let reading = SettingsReader.read(InputFile(source: SourceFile("inbreng.yaml"), bytes: bytes))
    if reading.settings.disclosureThreshold < 3 { return "a threshold below three" }
    let limits = reading.limits
    guard limits.megabytesPerFile > 0, limits.megabytesInAll > 0, limits.files > 0, limits.megabytesPerLine > 0 else { return "no limit" }
    if reading.keyFile.isEmpty || reading.keyFile.contains("/") || reading.keyFile.hasPrefix(".") { return "a key file outside the input" }
    return nil
  }
}
