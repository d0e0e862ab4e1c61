import CaseFile
import Law

// Time in school, childcare and daily activity (`sfb-106-24-skola`, `sfb-106-25a-andning-sond`).
extension DayFindings {
  var school: [Finding] { elsewhere + careInSchool + [schoolHours].compactMap { $0 } }

  /// Ages at which a person is taken to be in school: preschool class is over, upper secondary is not.
  private static let schoolAges = 7...18

  private var isOfSchoolAge: Bool { age.map { DayFindings.schoolAges.contains($0) } ?? false }

  private func isAway(_ row: DayRow) -> Bool {
    switch row.moment.place {
    case .school, .childcare, .dailyActivity: true
    default: false
    }
  }

  private func isInSchool(_ row: DayRow) -> Bool { row.moment.place == .school || row.moment.place == .childcare }

  // MARK: Rows at home in the hours of school or daily activity

  /// For each place, the rows at home that lie in its hours. The hours are those of the rows that happen there and have
  /// an end.
  private var elsewhere: [Finding] {
    let places: [Place] = [.school, .childcare, .dailyActivity]
    return places.compactMap { place in
      let there = rows.filter { row in row.moment.place == place && row.row.clockTimes.contains { $0.end != nil } }
        .sorted { $0.id < $1.id }
      let home = rows.filter {
        $0.minutes > 0 && ($0.moment.place == .home || $0.moment.place == .unknown)
          && $0.moment.truths[.metByOther] != .yes
      }
      let late = home.filter { row in there.contains { lies(row, inHoursOf: $0) } }
      guard let window = there.first(where: { window in late.contains { lies($0, inHoursOf: window) } }) else {
        return nil
      }
      return elsewhere(late, window)
    }
  }

  /// `true` when a row surely lies in the hours of a row at another place, on a day they share.
  private func lies(_ row: DayRow, inHoursOf window: DayRow) -> Bool {
    let common = row.days.indices.count { row.days[$0] && window.days[$0] }
    let union = row.dayCount + window.dayCount - common
    guard common > 0, row.surePerSlot.isPositive, Rational(union) < row.surePerSlot + Rational(window.dayCount) else {
      return false
    }
    var left = 0
    var isInside = false
    for slot in row.slots {
      let shared = window.slots.reduce(0) { $0 + max(0, min(slot.end, $1.end) - max(slot.start, $1.start)) }
      left += slot.end - slot.start - shared
      if slot.isFilled, shared >= DayFindings.leastClash { isInside = true }
    }
    // A span longer than its minutes can keep clear, unless too little of it is left.
    return isInside || row.slots.contains { !$0.isFilled } && left < row.minutes && row.isEveryDay
  }

  private func elsewhere(_ late: [DayRow], _ window: DayRow) -> Finding {
    let names = FindingWords.list(late.map { $0.id })
    let days = FindingWords.days(window.weekdays(from: day))
    let hours = window.slots.map { FindingWords.span($0) }.joined(separator: ", ")
    let place: Finding.Text =
      switch window.moment.place {
      case .school: .init("i skolan", "in school")
      case .childcare: .init("i förskolan", "in childcare")
      default: .init("på daglig verksamhet", "in daily activity")
      }
    let time = days.map { Finding.Text("\($0.swedish) \(hours)", "\($0.english) \(hours)") } ?? .init(hours, hours)
    return Finding(
      .timeElsewhere, rows: late.map { $0.index } + [window.index],
      says: .init(
        "Skrivet som hjälp hemma: \(names.swedish). Men då är du \(place.swedish) enligt \(window.id) (\(time.swedish)).",
        "Written as help at home: \(names.english). But by \(window.id) you are \(place.english) then (\(time.english))."
      ),
      remedy: .init(
        "Dela raden i två. Skriv rätt plats för de dagarna, eller ta bort dem.",
        "Divide the row in two. Write the right place for those days, or leave them out."),
      rule: .sfb10624Skola, fact: .place)
  }

  // MARK: Breathing and tube feeding in school

  private func isExemptInSchool(_ row: DayRow) -> Bool {
    row.moment.need == .breathing || row.moment.need == .tubeFeeding
  }

  private var careInSchool: [Finding] {
    let exempt = rows.filter { isExemptInSchool($0) && $0.minutes > 0 }
    let takenOff = exempt.filter { isInSchool($0) && $0.moment.truths[.metByOther] == .yes }
    if !takenOff.isEmpty { return [careTakenOff(takenOff)] }
    let isInSchoolAtAll = isOfSchoolAge || rows.contains { isInSchool($0) }
    guard isInSchoolAtAll, age.map({ $0 < 19 }) ?? true, !exempt.contains(where: { isInSchool($0) }) else { return [] }
    let daily = exempt.filter { $0.moment.truths[.night] != .yes && !($0.timesPerWeek < 5) }
    guard !daily.isEmpty else { return [] }
    let names = FindingWords.list(daily.map { $0.id })
    return [
      Finding(
        .careInSchool, rows: daily.map { $0.index },
        says: .init(
          "Hjälpen i \(names.swedish) behövs varje dag. Ingen rad säger om den också ges i skolan.",
          "The help in \(names.english) is needed every day. No row says whether it is also given in school."),
        remedy: .init(
          "Ges den i skolan: skriv en egen rad med plats: skola. Andning och sondmat kan räknas där.",
          "If it is given in school, write a row of its own with plats: skola. Breathing and tube feeding can count there."
        ),
        rule: .sfb10625aAndningSond, fact: .place)
    ]
  }

  private func careTakenOff(_ rows: [DayRow]) -> Finding {
    let names = FindingWords.list(rows.map { $0.id })
    return Finding(
      .careTakenOffInSchool, rows: rows.map { $0.index },
      says: .init(
        "Borttaget för att skolan ger hjälpen: \(names.swedish). Andning och sondmat i skolan kan ändå räknas.",
        "Taken off because school gives the help: \(names.english). Breathing and tube feeding in school can still count."
      ),
      remedy: .init(
        "Skriv tillgodoses_av_annan: nej, och platsen_tillgodoser: ja om skolans personal hjälper till.",
        "Write tillgodoses_av_annan: nej, and platsen_tillgodoser: ja if the staff of the school helps."),
      rule: .sfb10625aAndningSond, fact: .metByOther)
  }

  // MARK: Supervision in the middle of school days

  private var schoolHours: Finding? {
    guard isOfSchoolAge, !rows.contains(where: { isInSchool($0) }) else { return nil }
    let noon = rows.filter { row in
      row.moment.engagement == .supervision && row.moment.truths[.metByOther] != .yes && coversSchoolDay(row)
    }
    guard !noon.isEmpty else { return nil }
    let names = FindingWords.list(noon.map { $0.id })
    return Finding(
      .schoolHours, rows: noon.map { $0.index },
      says: .init(
        "Tillsynen i \(names.swedish) går mitt på dagen i veckan. Ingen rad säger hur det är i skolan.",
        "The supervision in \(names.english) goes on in the middle of weekdays. No row says how it is in school."),
      remedy: .init(
        "Går du i skolan: ta bort skolans timmar från raden, eller lägg in terminerna under kalender.",
        "If you go to school, take the hours of school off the row, or put the terms under kalender."),
      rule: .sfb10624Skola, fact: .place)
  }

  /// `true` when a row covers nine to one on every working day, with no word of school days.
  private func coversSchoolDay(_ row: DayRow) -> Bool {
    let week: DaysOfWeek = DaysOfWeek(rawValue: 0b001_1111)
    if let conditions = row.row.schedule?.conditions {
      if !conditions.kinds.union(conditions.exceptKinds).isDisjoint(with: .ofSchool) { return false }
    }
    guard row.weekdays(from: day).isSuperset(of: week) else { return false }
    if row.slots.isEmpty { return row.minutes >= 1_200 }
    return row.slots.contains { slot in
      slot.start <= 540 && slot.end >= 780 || slot.start - 1_440 <= 540 && slot.end - 1_440 >= 780
    }
  }
}
