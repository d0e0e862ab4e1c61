import CaseFile
import Law

// Time in school and childcare (`sfb-106-24-skola`, `sfb-106-25a-andning-sond`).
extension DayFindings {
  func school(besides told: [Elsewhere]) -> [Finding] {
    careInSchool + [schoolHours, shortStayDays(besides: told)].compactMap { $0 }
  }

  /// `true` for a person who is taken to be in school: preschool class is school since 1998 and begins in the autumn of
  /// the year a child turns six; upper secondary is not over before nineteen.
  private var isOfSchoolAge: Bool {
    guard let born = subject.born, let age else { return false }
    let years = day < CalendarDate(1998, 1, 1) ? 7 : 6
    return !(day < CalendarDate(born.year + years, 8, 15)) && age <= 18
  }

  private func isInSchool(_ row: DayRow) -> Bool { row.moment.place == .school || row.moment.place == .childcare }

  /// School, or childcare for who is not yet in school.
  private func name(isChildcare: Bool) -> (inPlace: Finding.Text, place: Finding.Text, word: String) {
    isChildcare
      ? (.init("i förskolan", "in childcare"), .init("förskolan", "childcare"), Place.childcare.rawValue)
      : (.init("i skolan", "in school"), .init("skolan", "school"), Place.school.rawValue)
  }

  // MARK: Breathing and tube feeding in school

  /// Breathing, tube feeding, and what is directly necessary for them.
  private func isExemptInSchool(_ row: DayRow) -> Bool {
    row.moment.need == .breathing || row.moment.need == .tubeFeeding || row.moment.necessaryFor == .breathing
      || row.moment.necessaryFor == .tubeFeeding
  }

  private var careInSchool: [Finding] {
    guard law.applies(.sfb10625aAndningSond) else { return [] }
    let exempt = rows.filter { isExemptInSchool($0) && $0.minutes > 0 }
    let takenOff = exempt.filter { isInSchool($0) && $0.isMetByOther }
    if !takenOff.isEmpty { return [careTakenOff(takenOff)] }
    let away = rows.filter { isInSchool($0) }
    guard isOfSchoolAge || !away.isEmpty, age.map({ $0 < 19 }) ?? true, !exempt.contains(where: { isInSchool($0) })
    else { return [] }
    let daily = exempt.filter { $0.moment.truths[.night] != .yes && !($0.timesPerWeek < 5) }
    guard !daily.isEmpty else { return [] }
    let names = FindingWords.list(daily.map { $0.id })
    let isChildcare = !isOfSchoolAge && away.allSatisfy { $0.moment.place == .childcare }
    let (inPlace, _, word) = name(isChildcare: isChildcare)
    return [
      Finding(
        .careInSchool, rows: daily.map { $0.index },
        says: .init(
          "Hjälpen i \(names.swedish) behövs varje dag. Ingen rad säger om den också ges \(inPlace.swedish).",
          "The help in \(names.english) is needed every day. No row says whether it is also given \(inPlace.english)."),
        remedy: .init(
          "Ges den \(inPlace.swedish): skriv en egen rad med plats: \(word). Andning och sondmat kan räknas där.",
          "If it is given \(inPlace.english), write a row of its own with plats: \(word). Breathing and tube feeding can "
            + "count there."),
        rule: .sfb10625aAndningSond, fact: .place)
    ]
  }

  private func careTakenOff(_ rows: [DayRow]) -> Finding {
    let names = FindingWords.list(rows.map { $0.id })
    let (inPlace, place, _) = name(isChildcare: rows.allSatisfy { $0.moment.place == .childcare })
    return Finding(
      .careTakenOffInSchool, rows: rows.map { $0.index },
      says: .init(
        "Borttaget för att \(place.swedish) ger hjälpen: \(names.swedish). Andning och sondmat \(inPlace.swedish) kan ändå "
          + "räknas.",
        "Taken off because \(place.english) gives the help: \(names.english). Breathing and tube feeding "
          + "\(inPlace.english) can still count."),
      remedy: .init(
        "Skriv tillgodoses_av_annan: nej, och platsen_tillgodoser: ja om \(place.swedish)s personal hjälper till.",
        "Write tillgodoses_av_annan: nej, and platsen_tillgodoser: ja if the staff of \(place.english) helps."),
      rule: .sfb10625aAndningSond, fact: .metByOther)
  }

  // MARK: Help in the middle of school days

  private var schoolHours: Finding? {
    guard isOfSchoolAge, !rows.contains(where: { isInSchool($0) }) else { return nil }
    let noon = rows.filter { row in
      row.minutes > 0 && !row.isMetByOther && isSilentOfSchoolDays(row)
        && (row.moment.engagement == .supervision ? coversSchoolDay(row) : liesInSchoolDay(row))
    }
    guard !noon.isEmpty else { return nil }
    let names = FindingWords.list(noon.map { $0.id })
    let hasTerms = !(document.calendar?.terms.isEmpty ?? true)
    return Finding(
      .schoolHours, rows: noon.map { $0.index },
      says: .init(
        "Hjälp mitt på dagen i veckan: \(names.swedish). Ingen rad säger hur det är i skolan.",
        "Help in the middle of weekdays: \(names.english). No row says how it is in school."),
      remedy: hasTerms
        ? .init(
          "Går du i skolan: skriv utom: skoldag i radens schema.",
          "If you go to school, write utom: skoldag in the schedule of the row.")
        : .init(
          "Går du i skolan? Skriv terminerna under kalender, och utom: skoldag i radens schema.",
          "Do you go to school? Write the terms under kalender, and utom: skoldag in the schedule of the row."),
      rule: .sfb10624Skola, fact: .place)
  }

  private func isSilentOfSchoolDays(_ row: DayRow) -> Bool {
    if let conditions = row.row.schedule?.conditions {
      if !conditions.kinds.union(conditions.exceptKinds).isDisjoint(with: .ofSchool) { return false }
    }
    return calendar.weekdays(of: row.days).isSuperset(of: DaysOfWeek(rawValue: 0b001_1111))
  }

  /// `true` when a watch covers nine to one. Without clock times it does when no other time is left for all its minutes:
  /// the rest of the day is 20 hours, and 12 without the night.
  private func coversSchoolDay(_ row: DayRow) -> Bool {
    if row.slots.isEmpty {
      return row.moment.truths[.night] == .no ? row.minutes > 720 : row.minutes >= DayRow.roundTheClock
    }
    return row.slots.contains { slot in
      slot.start <= 540 && slot.end >= 780 || slot.start - 1_440 <= 540 && slot.end - 1_440 >= 780
    }
  }

  /// `true` when help at home surely happens at a clock time between nine and one.
  private func liesInSchoolDay(_ row: DayRow) -> Bool {
    guard row.isAtHome, !row.isWatch, row.isEveryDay else { return false }
    return row.slots.contains { $0.isFilled && $0.start >= 540 && $0.end <= 780 }
  }
}
