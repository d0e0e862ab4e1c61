import CaseFile
import Law

/// How times, days and rows are written in findings.
enum FindingWords {
  /// The most rows named in a sentence.
  static let mostNames = 6

  /// `A01, A02 och A03`, with a number for those that do not fit.
  static func list(_ names: [String], and word: String, more: (Int) -> String) -> String {
    let shown = names.count > mostNames + 1 ? Array(names.prefix(mostNames)) + [more(names.count - mostNames)] : names
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// The same list in both languages.
  static func list(_ names: [String]) -> Finding.Text {
    Finding.Text(
      list(names, and: "och") { "\($0) till" }, list(names, and: "and") { "\($0) more" })
  }

  /// ` 3 rader till.`, after a list in sentences; nothing for none.
  static func moreRows(_ count: Int) -> Finding.Text {
    guard count > 0 else { return Finding.Text("", "") }
    return Finding.Text(
      " \(count) \(count == 1 ? "rad" : "rader") till.", " \(count) more row\(count == 1 ? "" : "s").")
  }

  /// `07:15–08:05`; a time over midnight begins anew at 00.
  static func span(_ slot: DayRow.Slot) -> String { clock(slot.start) + "–" + clock(slot.end) }

  /// The same as it is written in the file.
  static func span(_ time: ClockTime) -> String { clock(time.start) + (time.end.map { "–" + clock($0) } ?? "") }

  private static func clock(_ minute: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let inDay = minute % 1_440
    return padded(inDay / 60) + ":" + padded(inDay % 60)
  }

  /// `mån och ons`; nothing for every day of the week.
  static func days(_ days: DaysOfWeek) -> Finding.Text? {
    guard days != .all, !days.isEmpty else { return nil }
    let swedish = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"]
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    func text(_ names: [String], _ word: String) -> String {
      list(days.days.map { names[Int($0.rawValue)] }, and: word) { "\($0)" }
    }
    return Finding.Text(text(swedish, "och"), text(english, "and"))
  }

  /// `25 h`, `25 h 30 min`, whole minutes.
  static func hours(_ minutes: Rational) -> String {
    let whole = minutes.roundedHalfEven
    let rest = whole % 60
    if whole < 60 { return "\(whole) min" }
    return rest == 0 ? "\(whole / 60) h" : "\(whole / 60) h \(rest) min"
  }

  /// `21 november 2026`.
  static func date(_ date: CalendarDate) -> Finding.Text {
    let swedish = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    func text(_ months: [String]) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }
    return Finding.Text(text(swedish), text(english))
  }
}
