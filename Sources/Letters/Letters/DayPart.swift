import CaseFile
import Casework
import Law

/// The parts of a life in the order a day is told: morning to night, then what comes more seldom.
enum DayPart: CaseIterable {
  case morning, day, evening, night, week, month, year

  func name(_ language: MessageLanguage) -> String {
    switch self {
    case .morning: language("Morgon", "Morning")
    case .day: language("Dag", "Day")
    case .evening: language("Kväll", "Evening")
    case .night: language("Natt", "Night")
    case .week: language("I veckan, på olika tider", "In the week, at various times")
    case .month: language("Någon eller några gånger i månaden", "Once or a few times a month")
    case .year: language("Mer sällan", "More seldom")
    }
  }

  /// The part a row belongs to.
  init(_ row: CaseDocument.Row, _ moment: HelpMoment, _ law: Law) {
    let weekly = moment.occasions.count.least * law.readings.weeksPerOccasion(moment.occasions.per)
    if moment.truths[.night] == .yes || moment.engagement == .waiting || moment.engagement == .standby {
      self = .night
    } else if moment.occasions.count.isStated, weekly < Rational(12, 53) {
      self = .year
    } else if moment.occasions.count.isStated, weekly < 1 {
      self = .month
    } else if let start = row.clockTimes.first?.start {
      switch start {
      case 300..<600: self = .morning
      case 600..<1_020: self = .day
      case 1_020..<1_380: self = .evening
      default: self = .night
      }
    } else {
      self = .week
    }
  }

  /// The rows of each part, those with a clock time first and in its order; parts without rows are left out.
  static func rows(of study: CaseStudy) -> [(part: DayPart, rows: [Int])] {
    let parts = study.document.rows.indices.map {
      DayPart(study.document.rows[$0], study.subject.moments[$0], study.law)
    }
    return allCases.compactMap { part in
      let rows = parts.indices.filter { parts[$0] == part }.sorted { left, right in
        let (a, b) = (part.minute(study.document.rows[left]), part.minute(study.document.rows[right]))
        return a == b ? left < right : a < b
      }
      return rows.isEmpty ? nil : (part, rows)
    }
  }

  /// Minutes after the beginning of the part; a night begins at noon.
  private func minute(_ row: CaseDocument.Row) -> Int {
    guard let start = row.clockTimes.first?.start else { return .max }
    return self == .night ? (start + 720) % 1_440 : start
  }
}
