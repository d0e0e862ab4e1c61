/// Which rows have to be tried together, since what one gives depends on another.
struct UnitPlan {
  /// Rows tried together and counted together.
  struct Group {
    /// The rows counted.
    var counted: [Int]
    /// Supervision rows around them, counted in a group of their own: what lies inside takes from them.
    var around: [Int] = []
    /// Rows share clock time.
    var isLinked = false
    /// Waiting time or standby is among them.
    var isNight = false
    /// One of them is tried with need 7.
    var asksNeedSeven = false
  }

  private(set) var groups: [Group] = []

  /// - Parameters:
  ///   - moments: the rows of the case.
  ///   - isLive: whether a row is part of life on the day and not refused.
  ///   - asksNeedSeven: whether a row is tried with need 7.
  ///   - together: sets of rows that must be one group.
  init(
    _ moments: [HelpMoment], isLive: [Bool], asksNeedSeven: (Int) -> Bool, together: [[Int]]
  ) {
    var parent = Array(moments.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for rows in together {
      for row in rows { parent[root(row)] = root(rows[0]) }
    }
    var isJoint = [Bool](repeating: false, count: moments.count)
    for rows in together where rows.count > 1 { for row in rows { isJoint[row] = true } }
    var groupOf = [Int](repeating: -1, count: moments.count)
    for index in moments.indices where isLive[index] {
      let top = root(index)
      if groupOf[top] < 0 {
        groupOf[top] = groups.count
        groups.append(Group(counted: []))
      }
      let number = groupOf[top]
      groups[number].counted.append(index)
      if moments[index].engagement == .waiting || moments[index].engagement == .standby {
        groups[number].isNight = true
      }
      if asksNeedSeven(index) { groups[number].asksNeedSeven = true }
      if isJoint[index] { groups[number].isLinked = true }
      for outer in UnitPlan.around(index, moments) where isLive[outer] && root(outer) != top {
        groups[number].isLinked = true
        if asksNeedSeven(outer) { groups[number].asksNeedSeven = true }
        if !groups[number].around.contains(outer) { groups[number].around.append(outer) }
      }
    }
  }

  /// Which rows lie in a supervision row, or have rows in them.
  static func related(_ moments: [HelpMoment]) -> [Bool] {
    var result = [Bool](repeating: false, count: moments.count)
    for index in moments.indices {
      let outer = around(index, moments)
      for row in outer { result[row] = true }
      if !outer.isEmpty { result[index] = true }
    }
    return result
  }

  /// The supervision rows that a row lies in or is already taken off.
  static func around(_ index: Int, _ moments: [HelpMoment]) -> [Int] {
    var result = moments[index].within.map { Int($0) }
    for (outer, moment) in moments.enumerated() where moment.takenOff.contains(Int32(index)) {
      if !result.contains(outer) { result.append(outer) }
    }
    return result
  }
}

extension UnitPlan {
  /// Sets of rows that must be tried together: a supervision that the rows inside could use up, and supervisions that lie
  /// in others.
  ///
  /// - Parameter minutes: the most minutes a week of one assistant in a row, and the least while it stands.
  static func exhaustible(
    _ moments: [HelpMoment], minutes: (Int) -> Ends
  ) -> [[Int]] {
    var inside = [[Int]](repeating: [], count: moments.count)
    var isOuter = [Bool](repeating: false, count: moments.count)
    for (index, moment) in moments.enumerated() {
      for outer in moment.within { inside[Int(outer)].append(index) }
    }
    for (index, moment) in moments.enumerated() { isOuter[index] = !inside[index].isEmpty || !moment.takenOff.isEmpty }
    var result: [[Int]] = []
    for outer in moments.indices where isOuter[outer] {
      var sum = Rational.zero
      for inner in inside[outer] { sum += minutes(inner).greatest }
      if !inside[outer].isEmpty, !(sum < minutes(outer).least) { result.append([outer] + inside[outer]) }
      let further = around(outer, moments)
      if !further.isEmpty { result.append([outer] + further) }
    }
    return result
  }
}
