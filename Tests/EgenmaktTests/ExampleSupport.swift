import CaseFile
import Foundation
import Law

/// A file of Examples/, read and ready to assess.
struct Example {
  let document: CaseDocument

  /// The example named, without `.yaml`.
  init(_ name: String) throws {
    document = try CaseReader.read(try Data(contentsOf: Example.folder.appending(path: "\(name).yaml")))
  }

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")

  /// The day the file describes.
  var day: CalendarDate { document.holdsOn ?? Law.horizon }

  func index(_ id: String) throws -> Int {
    guard let index = document.rows.firstIndex(where: { $0.id == id }) else { throw ExampleError.noSuchRow(id) }
    return index
  }

  // MARK: Claims

  /// What the file claims, on the day it describes.
  func claims(
    refusing: Set<String> = [], positions: [Position?] = [], _ readings: ReadingOption...
  ) -> ClaimedSums {
    ClaimedSums(
      of: document.lawCase(refusing: refusing), claims: document.claims.map { $0 ?? .unknown }, positions: positions,
      under: law(readings))
  }

  /// What Försäkringskassan accepts of each row, except of the rows that are left as claimed.
  func proposal(leaving untouched: Set<String> = []) -> [Position?] {
    zip(document.rows, document.lawPositions(of: .agency)).map { row, position in
      untouched.contains(row.id) ? nil : position
    }
  }

  /// The rows the authority takes a position on, and how many basic minutes a week each loses by it.
  func losses() -> [String: Rational] {
    let own = claims().rows
    let theirs = claims(positions: proposal()).rows
    var result: [String: Rational] = [:]
    for (index, row) in document.rows.enumerated() where row.positions[.agency] != nil {
      result[row.id] = own[index].basic - theirs[index].basic
    }
    return result
  }

  // MARK: What the law gives

  /// What the law gives on a day; without one, on the day the file describes.
  func assessed(
    on date: CalendarDate? = nil, refusing: Set<String> = [], _ readings: ReadingOption...,
    changing change: (inout Case) -> Void = { _ in }
  ) throws -> Assessment {
    var subject = document.lawCase(refusing: refusing)
    change(&subject)
    return try Assessment(of: subject, under: law(readings, on: date))
  }

  /// The same life under the law of another day.
  func assessed(underLawOf date: CalendarDate, refusing: Set<String> = [], _ readings: ReadingOption...) throws
    -> Assessment
  {
    let subject = document.lawCase(refusing: refusing).moved(from: day, to: date)
    return try Assessment(of: subject, under: law(readings, on: date))
  }

  /// What became of each row in the track of Försäkringskassan.
  func rows(refusing: Set<String> = [], _ readings: ReadingOption...) throws -> [RowResult] {
    let subject = document.lawCase(refusing: refusing)
    return try Assessment.proved(subject, under: law(readings)).proof.rows[Int(Track.agency.rawValue)]
  }

  /// The rows where the law gives something else than the claim, in minutes a week.
  ///
  /// A minute that one assistant spends in two rows at once is counted in the outer row here, as the claims do.
  func differences(refusing: Set<String> = []) throws -> [String: Difference] {
    let claimed = claims(refusing: refusing).rows
    var result: [String: Difference] = [:]
    for (index, row) in try rows(refusing: refusing).enumerated() {
      let difference = Difference(
        basic: row.basic - claimed[index].basic,
        other: row.other + row.nightCredit - claimed[index].other
          - claimed[index].nightCredit, rule: row.rule)
      if difference.basic.isZero, difference.other.isZero { continue }
      result[document.rows[index].id] = difference
    }
    return result
  }

  private func law(_ readings: [ReadingOption], on date: CalendarDate? = nil) -> Law {
    var chosen = document.readings
    for option in readings { chosen.choose(option) }
    return Law(on: date ?? day, readings: chosen)
  }
}

/// What the law takes from or adds to a row, and by which rule.
struct Difference: Hashable {
  var basic: Rational
  var other: Rational
  var rule: RuleID
}

enum ExampleError: Error {
  case noSuchRow(String)
}

extension Rational {
  /// Exact minutes written with a decimal point, for example "7197.05".
  init(minutes text: String) {
    let parts = text.split(separator: ".")
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let scale = (0..<decimals.count).reduce(Int64(1)) { scale, _ in scale * 10 }
    self.init(Int64(parts[0] + decimals) ?? 0, scale)
  }
}
