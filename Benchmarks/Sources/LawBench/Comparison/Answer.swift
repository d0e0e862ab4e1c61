import Foundation
import Law

/// What one implementation says of one person on one day: the sub-problem that all of them compute.
struct Answer {
  /// Whole minutes a week, in the order of ``Answer/columns``.
  var minutes: [Int]
  /// Kronor a week: the kommun's part and the state's.
  var kronor: [Double]

  /// The columns of an answer file, minutes first.
  static let columns =
    SharedNeed.allCases.map(\.rawValue) + [
      "basic_deducted", "other_deducted", "line", "passes", "granted", "kommun_minutes", "state_minutes",
      "kommun_kronor", "state_kronor",
    ]
  static let minuteColumns = columns.count - 2

  /// Peers count money in binary floating point; minutes are compared exactly.
  static let greatestMoneyDifference = 0.05

  func agrees(with other: Answer) -> Bool {
    minutes == other.minutes
      && zip(kronor, other.kronor).allSatisfy { abs($0 - $1) <= Answer.greatestMoneyDifference }
  }
}

extension Answer {
  /// The engine's answer, taken from its full assessment with proof.
  init(for person: SharedPerson, under law: Law) throws {
    let (assessment, proof, _) = try Assessment.proved(person.asCase, under: law)
    guard !assessment.isOpen else { throw BenchFailure.openAnswer }
    let sums = assessment.agency.likely
    var needs = [Int](repeating: 0, count: SharedNeed.allCases.count)
    for (index, row) in person.moments.enumerated() {
      let result = proof.rows[Int(Track.agency.rawValue)][index]
      needs[row.need.position] += try whole(row.need == .other ? result.total : result.basic)
      if row.need != .other { needs[SharedNeed.other.position] += try whole(result.other) }
    }
    let isGranted = assessment.authority != .none
    let granted = isGranted ? assessment.shown.likely.granted : .zero
    guard let rate = law.parameters.hourlyRate,
      let shares = law.costShares(minutesPerWeek: granted, track: assessment.shownTrack)
    else { throw BenchFailure.noRate }
    minutes = needs
    minutes += [
      try whole(sums.basicDeduction), try whole(sums.otherDeduction), try whole(sums.line),
      assessment.authority == .agency ? 1 : 0, try whole(granted),
      try whole(shares.kommun.ore / rate.ore * 60), try whole(shares.state.ore / rate.ore * 60),
    ]
    kronor = [kronorForDisplay(shares.kommun), kronorForDisplay(shares.state)]
  }
}

extension SharedNeed {
  fileprivate var position: Int { SharedNeed.allCases.firstIndex(of: self) ?? 0 }
}

/// The shared input holds only what gives whole minutes.
private func whole(_ amount: Rational) throws -> Int {
  guard amount.denominator == 1 else { throw BenchFailure.notWhole }
  return Int(amount.numerator)
}

private func kronorForDisplay(_ money: Money) -> Double {
  Double(money.ore.numerator) / Double(money.ore.denominator) / 100
}
