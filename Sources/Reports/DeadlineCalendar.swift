import CaseFile
package import Casework
package import Exchange
import Law
package import Wording

/// The days that can be put in a calendar. Titles are neutral, since calendars are shared.
package struct DeadlineCalendar {
  package let file: CalendarFile

  package init(_ process: CaseProcess, language: Language, namesShown: Bool) {
    let title = language("Viktig dag", "Important day")
    var events: [CalendarEvent] = []
    for deadline in process.deadlines where deadline.done == nil {
      guard let day = deadline.day.date else { continue }
      // A deadline that may end later is put where it is in time whatever is unknown.
      let shown = deadline.role == .lastDay ? deadline.safeDay ?? day : day
      events.append(
        CalendarEvent(
          id: DeadlineCalendar.id(deadline, process.document), time: .day(shown),
          title: namesShown ? language(deadline.title) : DeadlineCalendar.title(deadline, language),
          note: namesShown ? language(deadline.act) : nil))
    }
    file = CalendarFile(name: title, events: events)
  }

  private static func title(_ deadline: CaseDeadline, _ language: Language) -> String {
    switch deadline.role {
    case .lastDay: language("Sista dag", "Last day")
    case .firstDay: language("Första dag", "First day")
    case .authority: language("Dag att följa upp", "Day to follow up")
    }
  }

  /// The same for the same person and event in order, also when a day is mended.
  private static func id(_ deadline: CaseDeadline, _ document: CaseDocument) -> StableID {
    let number = deadline.event.map { index in
      let event = document.events[index]
      let same = document.events[...index].filter { $0.kind == event.kind && $0.authority == event.authority }
      return "\(event.authority.map { "\($0.rawValue)" } ?? "-") \(same.count)"
    }
    return StableID([
      "egenmakt.frist", document.person.name ?? "", document.person.born?.value?.description ?? "",
      deadline.kind.rawValue, deadline.track.map { "\($0.rawValue)" } ?? "", deadline.month?.description ?? "",
      number ?? "",
    ])
  }
}
