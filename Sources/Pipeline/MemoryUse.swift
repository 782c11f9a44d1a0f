internal import CLinux

/// Memory that is done with goes back to the system, instead of waiting for a use that never comes.
public enum MemoryUse {
  /// Keeps large pieces apart, so that each goes back as soon as it is freed. For the start of the program.
  public static func keepLargeApart() { _ = inbreng_keep_large_apart() }

  /// Gives back what lies free between pieces that are in use: for the moment at which much was freed.
  static func giveBack() { _ = inbreng_give_back() }
}
