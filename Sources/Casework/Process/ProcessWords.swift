import Law

/// How days and periods are written about the process.
enum ProcessWords {
  private static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
  private static let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `måndag 11 maj 2026`.
  static func day(_ date: CalendarDate) -> Finding.Text {
    let text = FindingWords.date(date)
    let index = Int(date.weekday.rawValue)
    return Finding.Text("\(weekdays[index]) \(text.swedish)", "\(english[index]) \(text.english)")
  }

  /// `2 månader`.
  static func length(_ period: LegalPeriod) -> Finding.Text {
    switch period {
    case .days(let count): Finding.Text("\(count) dagar", "\(count) days")
    case .weeks(let count): Finding.Text("\(count) veckor", "\(count) weeks")
    case .months(let count): Finding.Text("\(count) månader", "\(count) months")
    case .years(let count): Finding.Text("\(count) år", "\(count) years")
    }
  }

  /// `januari 2026`.
  static func month(_ date: CalendarDate) -> Finding.Text {
    func text(_ whole: String) -> String { whole.split(separator: " ").dropFirst().joined(separator: " ") }
    let day = FindingWords.date(date)
    return Finding.Text(text(day.swedish), text(day.english))
  }

  /// `kommunen`, `Försäkringskassan`.
  static func authority(_ track: Track?) -> Finding.Text {
    switch track {
    case .agency: Finding.Text("Försäkringskassan", "Försäkringskassan")
    case .kommun: Finding.Text("kommunen", "the kommun")
    case nil: Finding.Text("myndigheten", "the authority")
    }
  }
}

extension DeadlineDoubt {
  /// The reason in both languages.
  var text: Finding.Text {
    let english =
      switch self {
      case .dayMustBeShown: "It must be possible to show the day the letter came. Note the day and keep the envelope."
      case .serviceConditionsUnknown:
        """
        It is not known whether the authority had told of simplified service and sent the control message.
        """
      case .electronicService:
        "That no control message is needed when the decision is sent electronically is not verified in the act."
      case .closedDaysBefore2005:
        "Before 1 April 2005 it is not verified which Saturdays and eves move the last day."
      case .moveUnverified:
        "The last day is a day when the authority is closed, and it is not verified that it moves."
      }
    return Finding.Text("\(reason)", english)
  }
}

extension CalendarDate {
  /// The working day `count` working days before the day.
  func workingDays(before count: Int) -> CalendarDate {
    var day = self
    for _ in 0..<count { day = day.adding(days: -1).workingDayAtLatest }
    return day
  }
}
