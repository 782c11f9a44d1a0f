internal import Consultation
internal import Glibc
internal import Pipeline

/// What the command says, and where: results to standard output, diagnostics to standard error.
enum Terminal {
  /// Writes a text and a line end to standard output.
  static func print(_ text: String) throws(PipelineError) {
    try write(Array((text.split(separator: "\n", omittingEmptySubsequences: false).map(harmless).joined(separator: "\n") + "\n").utf8))
  }

  /// Writes bytes to standard output; that it went away, as a pager does, is no failure.
  static func write(_ bytes: [UInt8]) throws(PipelineError) { try check(write(bytes, to: STDOUT_FILENO)) }

  /// Writes bytes to standard output; that it went away, as a pager does, is no failure.
  static func write(_ bytes: UnsafeRawBufferPointer) throws(PipelineError) { try check(write(bytes, to: STDOUT_FILENO)) }

  private static func check(_ code: CInt) throws(PipelineError) {
    guard code == 0 || code == EPIPE else {
      throw .standardOutputFailed(reason: String(cString: strerror(code)))
    }
  }

  /// Writes lines to standard error.
  static func complain(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    _ = write(Array((lines.map(harmless).joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
  }

  /// Replaces the progress line on a terminal; does nothing when standard error is no terminal.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    _ = write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
  }

  /// The text with a space for every character that could move the cursor or turn the reading direction: a file name may hold any.
  private static func harmless(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: \.isHidden) else { return String(text) }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isHidden ? " " : $0 }))
  }

  /// Writes bytes and returns 0, or the system's error number.
  private static func write(_ bytes: [UInt8], to descriptor: CInt) -> CInt { bytes.withUnsafeBytes { write($0, to: descriptor) } }

  /// Writes bytes and returns 0, or the system's error number.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Shows on a terminal how far a run is.
struct Progress: Sendable {
  /// Shows that `stage` has begun.
  func show(_ stage: ConsultationRun.Stage) {
    switch stage {
    case .waiting(let process):
      let who = process.map { " (proces \($0))" } ?? ""
      Terminal.complain(["Een andere inbreng\(who) schrijft in deze uitvoermap; deze wacht tot die klaar is. [uitvoer-bezig]"])
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
