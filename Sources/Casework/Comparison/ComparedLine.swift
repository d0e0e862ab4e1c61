public import Law

/// A net basic sum against the 20-hour line, in minutes a week.
public struct ComparedLine: Sendable, Hashable {
  /// The sum, from least to greatest.
  public let minutes: Bounds
  /// The line: a sum must be *more* than this.
  public let threshold: Rational

  /// A sum against a line.
  public init(minutes: Bounds, threshold: Rational) {
    self.minutes = minutes
    self.threshold = threshold
  }

  /// Minutes above the line (positive), or at it or below.
  public var distance: Bounds {
    Bounds(
      secure: minutes.secure - threshold, likely: minutes.likely - threshold, possible: minutes.possible - threshold)
  }

  /// Whether the sum is above; unknown where that is open.
  public var isAbove: Truth {
    if threshold < minutes.secure { return .yes }
    return threshold < minutes.possible ? .unknown : .no
  }
}
