import CaseFile
import Law

// Questions: nothing need be wrong, but it is often forgotten.
extension DayFindings {
  var questions: [Finding] {
    [emptyNight, sameMinutes, onlyGoodDays, nothingSeldom, nothingYearly, familyHelp, needOfOthers].compactMap { $0 }
  }

  private var active: [DayRow] {
    rows.filter { $0.minutes > 0 && !$0.isWatch && !$0.isMetByOther }
  }

  /// Help every day and no row that can lie between 23 and 06: help at bedtime often lies before 23. A row with
  /// `natt: okänt` may be one.
  private var emptyNight: Finding? {
    let active = active
    guard active.count > 2, hasHelpEveryDay(active) else { return nil }
    let hasNight = rows.contains { row in
      if row.moment.truths[.night] == .yes || row.holdsNightHelp || row.saysNightIsUnknown { return true }
      if row.slots.isEmpty { return row.moment.engagement == .supervision && row.moment.truths[.night] != .no }
      return row.touches(from: 1_380, to: 360)
    }
    guard !hasNight else { return nil }
    return Finding(
      .emptyNight,
      says: .init(
        "Du har hjälp varje dag. Mellan 23 och 06 finns ingen rad.",
        "You have help every day. Between 23 and 06 there is no row."),
      remedy: .init(
        "Händer det något på natten? Skriv varje sak som en rad, också om någon bara vänder dig eller är vaken.",
        "Does anything happen at night? Write each thing as a row, also if somebody only turns you or is awake."),
      rule: .nattAktivTid, fact: .night)
  }

  /// Every day of the week by one row, or by several on different days.
  private func hasHelpEveryDay(_ active: [DayRow]) -> Bool {
    if active.contains(where: { !($0.timesPerWeek < 7) }) { return true }
    let daily = active.filter { $0.surePerDay > 0 }.reduce(DaySet()) { $0.union($1.days) }
    return calendar.weekdays(of: daily) == .all
  }

  /// At least two in three of the active rows, of six or more with two needs or more, have the very same minutes, a
  /// multiple of five.
  private var sameMinutes: Finding? {
    let known = active.filter { $0.moment.minutes.isKnown }
    guard known.count >= DayFindings.fewestRows else { return nil }
    let groups = Dictionary(grouping: known) { $0.moment.minutes.least }
    guard let (minutes, same) = groups.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      same.count * 3 >= known.count * 2, (minutes / 5).floor * 5 == minutes.floor,
      Rational(Int(minutes.floor)) == minutes,
      Set(same.map { $0.moment.need }).count > 1
    else { return nil }
    let text = FindingWords.hours(minutes)
    return Finding(
      .sameMinutes, rows: same.map { $0.index }, minutes: minutes,
      says: .init(
        "\(same.count) av \(known.count) rader har samma tid: \(text).",
        "\(same.count) of \(known.count) rows have the same time: \(text)."),
      remedy: .init(
        "Ta gärna tid på några av dem, några olika dagar. Skriv ett spann om det varierar.",
        "Please time some of them on a few different days. Write a range if it varies."),
      rule: .calcMomentModel, fact: .minutes)
  }

  /// Every row has one number of minutes and as many times each day: no range, no average, no bad days, no diary.
  private var onlyGoodDays: Finding? {
    guard active.count >= DayFindings.fewestRows, !document.evidence.contains(where: { $0.isLog }) else { return nil }
    let isEven = rows.allSatisfy { row in
      row.moment.minutes.isKnown && row.moment.occasions.count.isKnown && row.moment.schedule?.conditions.badDays == nil
        && row.moment.occasions.per != .month && row.moment.occasions.per != .year
        && Rational(Int(row.timesPerWeek.floor)) == row.timesPerWeek && (!row.slots.isEmpty || row.isEveryDayByCount)
    }
    guard isEven else { return nil }
    return Finding(
      .onlyGoodDays,
      says: .init(
        "Alla dagar ser likadana ut i raderna. Hur är en svår dag?",
        "All days look alike in the rows. What is a hard day like?"),
      remedy: .init(
        "Skriv ett spann, som {minst: 20, högst: 35}, eller egna rader för de svåra dagarna.",
        "Write a range, such as {minst: 20, högst: 35}, or rows of their own for the hard days."),
      rule: .calcMomentModel, fact: .minutes)
  }

  private var nothingSeldom: Finding? {
    guard active.count >= DayFindings.fewestRows, !rows.contains(where: { $0.isSeldom }) else { return nil }
    return Finding(
      .nothingSeldom,
      says: .init(
        "Det finns ingen rad för sådant som händer en gång i månaden eller om året.",
        "There is no row for what happens once a month or once a year."),
      remedy: .init(
        "Tänk på vård, tandläkare, resor, helger, nya hjälpmedel och när du är sjuk.",
        "Think of health care, dentist, trips, holidays, new aids and when you are ill."),
      rule: .sfb513Genomsnitt, fact: .occasions)
  }

  /// Something every month or so, but nothing that happens some times a year.
  private var nothingYearly: Finding? {
    guard active.count >= DayFindings.fewestRows, rows.contains(where: { $0.isSeldom }),
      !rows.contains(where: { $0.isSometimesAYear })
    else { return nil }
    return Finding(
      .nothingYearly,
      says: .init(
        "Det finns ingen rad för sådant som händer någon gång om året.",
        "There is no row for what happens a few times a year."),
      remedy: .init(
        "Tänk på resor, helger, nya hjälpmedel, och när du eller någon annan är sjuk.",
        "Think of trips, holidays, new aids, and when you or somebody else is ill."),
      rule: .sfb513Genomsnitt, fact: .occasions)
  }

  /// The person lives with family, and no row tells of help that family gives, or that it is not shared.
  private var familyHelp: Finding? {
    let livesWithFamily = circumstances.housing == .withParents || circumstances.truths[.spouse] == .yes
    guard livesWithFamily, active.count >= DayFindings.fewestRows else { return nil }
    guard !tellsOfOthers else { return nil }
    return Finding(
      .familyHelp,
      says: .init(
        "Du bor med familj. Står allt med som de gör för dig?",
        "You live with family. Is everything they do for you included?"),
      remedy: .init(
        "Skriv in hjälpen också när den bara blir gjord. Skriv tillgodoses_av_annan: ja om de ska fortsätta.",
        "Write the help down even when it just gets done. Write tillgodoses_av_annan: ja if they are to go on."),
      rule: .tillgodosesPaAnnatSatt, fact: .metByOther)
  }

  /// `true` when some row tells of what others do. The same *no* in every row is a form filled in, and tells nothing.
  private var tellsOfOthers: Bool {
    let facts: [Fact] = [.metByOther, .sharedWithSpouse]
    return facts.contains { fact in
      let isSaid = subject.moments.contains { $0.truths.mentions(fact) && $0.truths[fact] != .no }
      let refusing = document.rows.count { $0.facts[fact] != nil }
      return isSaid || refusing > 0 && refusing < document.rows.count
    }
  }

  private var needOfOthers: Finding? {
    let found = rows.filter {
      $0.moment.content == .familyRelief || $0.moment.truths[.ownNeed] == .no
    }
    guard !found.isEmpty else { return nil }
    let names = FindingWords.list(found.map { $0.id })
    return Finding(
      .needOfOthers, rows: found.map { $0.index },
      says: .init(
        "Till för någon annan än dig: \(names.swedish).", "For somebody other than you: \(names.english)."),
      remedy: .init(
        "Skriv vad du själv behöver just då. Stöd till familjen kan sökas för sig.",
        "Write what you need yourself at that time. Support for the family can be applied for separately."),
      rule: .kamrEgnaBehov, fact: .ownNeed)
  }
}

extension CaseDocument.Evidence {
  /// `true` when it is a diary or a log.
  fileprivate var isLog: Bool {
    let kind = (kind ?? "").lowercased()
    return kind.contains("dagbok") || kind.contains("logg")
  }
}

extension DayRow {
  /// `true` when the row says that nobody knows whether it is at night.
  var saysNightIsUnknown: Bool { moment.truths.mentions(.night) && moment.truths[.night] == .unknown }

  /// `true` when it happens more seldom than every week.
  fileprivate var isSeldom: Bool {
    if moment.occasions.per == .month || moment.occasions.per == .year { return true }
    return timesPerWeek.isPositive && timesPerWeek < 1 || hasDates
  }

  /// `true` when it happens more seldom than every month.
  fileprivate var isSometimesAYear: Bool {
    if moment.occasions.per == .year { return true }
    let perMonth = Frequency(Amount(1), per: .month).leastPerWeek
    return timesPerWeek.isPositive && timesPerWeek < perMonth || hasDates
  }

  private var hasDates: Bool {
    row.schedule.map { !$0.conditions.seasons.isEmpty || !$0.conditions.spans.isEmpty } ?? false
  }

  /// `true` when the number of times is a whole number each day.
  fileprivate var isEveryDayByCount: Bool {
    let perDay = timesPerWeek / 7
    return perDay.isDefined && perDay.isPositive && Rational(Int(perDay.floor)) == perDay
  }
}
