internal import CLinux

/// What the program takes away from itself before it opens a file with answers.
public enum ProcessHardening {
  /// No core dump, no other process looking in, no network and no other program, until the process ends.
  ///
  /// Each is a lock on a door that the program does not use anyway. Where a system does not offer one, the program runs without it.
  public static func apply() {
    _ = inbreng_forbid_dumps()
    _ = inbreng_forbid_network()
  }
}
