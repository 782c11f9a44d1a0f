internal import Consultation
internal import Glibc
internal import Pipeline

/// What the command says, and where: results to standard output, diagnostics to standard error.
enum Terminal {
  /// Writes a text and a line end to standard output.
  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes lines to standard error.
  static func complain(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    write(Array((lines.map(withoutControls).joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
  }

  /// The problems of a run, one line each.
  static func problems(_ report: RunReport) { complain(report.problems.map(\.line)) }

  /// Replaces the progress line on a terminal; does nothing when standard error is no terminal.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
  }

  /// The text with a space for every control character, so that an odd file name cannot move the cursor.
  private static func withoutControls(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return
      }
    }
  }
}

/// Shows on a terminal how far a run is.
struct Progress: Sendable {
  /// Shows that `stage` has begun.
  func show(_ stage: ConsultationRun.Stage) {
    switch stage {
    case .reading(let files): Terminal.progress("Lezen: \(files) bestanden …")
    case .normalising(let submissions): Terminal.progress("Normaliseren: \(submissions) inzendingen …")
    case .aggregating: Terminal.progress("Tellen …")
    case .publishing: Terminal.progress("Schrijven …")
    case .done: Terminal.progress("")
    }
  }
}

/// How many files are read at the same time when nobody says so.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
