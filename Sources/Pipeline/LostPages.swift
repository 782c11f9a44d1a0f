internal import CLinux

/// What happens when a file that is read where it lies, and not copied into memory first, shrinks or cannot be read any further: the
/// system sends a signal, which would end the process without a word.
public enum LostPages {
  /// From here on that writes `text` to standard error and ends the process with this exit status.
  public static func end(with text: [UInt8], status: Int32) { inbreng_end_on_lost_page(text, text.count, status) }
}
