import CaseFile
import Law

/// The days on which a row is put in a calendar, for each of its clock times, and what is to be known of them.
struct RowPlan {
  /// An event of the plan.
  struct Part {
    var first: CalendarDate
    /// How it comes back; `nil` for one day alone.
    var weekly: CalendarEvent.Weekly?
    /// `true` where the row has several events, told apart by their first days.
    var isNamedByDay = false

    var isAlone: Bool { weekly == nil }
  }

  /// Why a row is not in the calendar, or in it with a doubt.
  enum Doubt {
    // Left out.
    case noClockTime, noDays, ended, seldom, badDays, outsideCalendar, never, tooMany
    // Shown.
    case otherNumber, someDays, oneYear
    /// The case's calendar begins too late, or ends too early, for some of the days.
    case partly
  }

  var parts: [Part] = []
  var doubts: [Doubt] = []

  static func leftOut(_ reason: Doubt) -> RowPlan { RowPlan(doubts: [reason]) }

  func remarks(at place: String) -> [Remark] { doubts.map { Remark($0.kind, at: place, $0.wording) } }
}

extension RowPlan.Doubt {
  var kind: Remark.Kind {
    switch self {
    case .otherNumber, .someDays, .oneYear: .interpreted
    default: .leftOut
    }
  }

  var wording: Wording {
    switch self {
    case .noClockTime: Wording("Raden har inget klockslag.", "The row has no clock time.")
    case .noDays:
      Wording("Raden säger inte vilka dagar (dagar).", "The row does not say which days (dagar).")
    case .ended: Wording("Raden har upphört.", "The row has ended.")
    case .seldom:
      Wording(
        "Raden händer inte varje vecka och säger inte vilka veckor. Skriv dem under schema.",
        "The row does not happen every week and does not say which weeks. Write them under schema.")
    case .badDays:
      Wording(
        "Raden gäller bra eller dåliga dagar, och ingen vet i förväg vilka de är.",
        "The row is of good or bad days, and nobody knows beforehand which they are.")
    case .outsideCalendar:
      Wording(
        "Ärendets kalender säger inget om dagarna. Ändra från och till under kalender.",
        "The case's calendar tells nothing of the days. Change från and till under kalender.")
    case .never:
      Wording("Raden infaller inte på någon av dagarna.", "The row falls on none of the days.")
    case .tooMany:
      Wording(
        "Raden ger för många tider. Välj en kortare tid.", "The row gives too many events. Choose a shorter time.")
    case .otherNumber:
      Wording(
        "Dagarna gånger klockslagen är inte lika många som gånger. Kalendern visar alla klockslag på alla dagar.",
        "The days by the clock times are not as many as gånger. The calendar shows every clock time on every day.")
    case .someDays:
      Wording(
        "Schemat säger hur ofta men inte exakt vilka dagar eller klockslag. Kalendern visar alla som är möjliga.",
        "The schedule says how often but not exactly which days or times. The calendar shows all that are possible.")
    case .oneYear:
      Wording(
        "Schemat är lagt ett år framåt. Gör om kalendern när året har gått.",
        "The schedule is laid a year ahead. Make the calendar again when the year has passed.")
    case .partly:
      Wording(
        "Ärendets kalender räcker inte till alla dagar. De dagar den inte säger något om är inte med.",
        "The case's calendar does not reach all the days. Those it tells nothing of are left out.")
    }
  }
}
