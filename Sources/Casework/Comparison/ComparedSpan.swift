public import Law

/// What the law gives of a row, from what is certain to what is possible, in minutes a week.
public struct ComparedSpan: Sendable, Hashable {
  /// Basic need.
  public internal(set) var basic: Bounds
  /// Other need.
  public internal(set) var other: Bounds
  /// Waiting time or standby after division.
  public internal(set) var night: Bounds

  /// - Parameters:
  ///   - counted: the row as it is compared, likely.
  ///   - result: the row as the law has it, before minutes of rows inside others were moved between them.
  ///   - ends: the least and the greatest of the row as the law has it.
  init(_ counted: ComparedMinutes, _ result: RowResult, _ ends: RowEnds) {
    basic = ComparedSpan.bounds(counted.basic, result.basic, ends[.basic])
    other = ComparedSpan.bounds(counted.other, result.other, ends[.other])
    night = ComparedSpan.bounds(counted.night, result.nightCredit, ends[.nightCredit])
  }

  /// Where the row is open, how many minutes are moved is open too: the span holds both with and without them.
  private static func bounds(
    _ counted: Rational, _ result: Rational, _ ends: (least: Rational, greatest: Rational)
  ) -> Bounds {
    guard ends.least != ends.greatest else { return Bounds(counted) }
    let moved = counted - result
    return Bounds(
      secure: (ends.least + Rational.least(moved, .zero)).notBelowZero, likely: counted,
      possible: ends.greatest + Rational.greatest(moved, .zero))
  }

  /// `true` when nothing is open.
  public var isKnown: Bool { basic.isKnown && other.isKnown && night.isKnown }

  /// `true` when the minutes may be what the law gives, kind by kind.
  public func contains(_ minutes: ComparedMinutes) -> Bool {
    basic.contains(minutes.basic) && other.contains(minutes.other) && night.contains(minutes.night)
  }

  /// From the least of both to the greatest of both; likely as the first.
  func union(_ span: ComparedSpan) -> ComparedSpan {
    var result = self
    result.basic = basic.union(span.basic)
    result.other = other.union(span.other)
    result.night = night.union(span.night)
    return result
  }

  static func += (left: inout ComparedSpan, right: ComparedSpan) {
    left.basic += right.basic
    left.other += right.other
    left.night += right.night
  }
}

extension Bounds {
  fileprivate func contains(_ value: Rational) -> Bool { !(value < secure) && !(possible < value) }

  fileprivate func union(_ bounds: Bounds) -> Bounds {
    Bounds(
      secure: Rational.least(secure, bounds.secure), likely: likely,
      possible: Rational.greatest(possible, bounds.possible))
  }
}
