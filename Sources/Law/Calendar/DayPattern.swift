/// What days that are alike give: those with the same occasions under the same law.
struct DayPattern: Sendable {
  var rows: [Bounds]
  var occasions: [CountRange]
  var gross: Bounds
  var need: Bounds
  var daysWithAssistance: Bounds
  /// `true` when there is help, and nobody has said on how many such days.
  var daysAreUnknown: Bool
  var isOverfull: Bool

  /// Adds another kind of the same day.
  mutating func add(_ other: DayPattern) {
    for index in rows.indices {
      rows[index] += other.rows[index]
      occasions[index] = occasions[index] + other.occasions[index]
    }
    gross += other.gross
    need += other.need
    daysWithAssistance += other.daysWithAssistance
    daysAreUnknown = daysAreUnknown || other.daysAreUnknown
    isOverfull = isOverfull || other.isOverfull
  }
}

/// Days that are equally bad, and how large a part of all days they are.
struct DayGrade: Sendable, Hashable {
  /// The part of all days that are at least as bad.
  let share: Rational
  /// The part of all days that are just as bad.
  let weight: Rational

  /// The grades that the rows of a case tell apart, the worst first; one, when no row asks.
  static func grades(_ moments: [HelpMoment]) -> [DayGrade] {
    var shares: [Rational] = []
    for moment in moments {
      guard let badDays = moment.schedule?.conditions.badDays else { continue }
      let share = Rational(Int64(badDays.count), Int64(badDays.whole))
      if share.isPositive, share < 1, !shares.contains(share) { shares.append(share) }
    }
    shares.sort()
    shares.append(.one)
    var grades: [DayGrade] = []
    var before = Rational.zero
    for share in shares {
      grades.append(DayGrade(share: share, weight: share - before))
      before = share
    }
    return grades
  }
}

extension BadDays {
  /// `true` when something happens on days of a grade.
  func holds(on grade: DayGrade) -> Bool {
    let isBad = !(Rational(Int64(count), Int64(whole)) < grade.share)
    return isBad == (side == .bad)
  }
}
