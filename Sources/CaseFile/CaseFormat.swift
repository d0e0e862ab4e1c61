/// The version of the case file format (key `egenmakt`), and the limits every file is held to.
public enum CaseFormat {
  /// The version this program writes. Older versions are always readable.
  public static let current = 1
  /// The largest file, in bytes.
  public static let greatestSize = 2 << 20
  /// The deepest nesting of lists and mappings.
  public static let greatestDepth = 32
  /// The most values that aliases (`*name`) may stand for, counted every time.
  public static let greatestAliasExpansion = 10_000
  /// The most help moments.
  public static let greatestRowCount = 2_000
}
