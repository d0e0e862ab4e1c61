import CaseFile
import Law

/// What a day and a night come to on average, minutes.
private struct WholeDay {
  /// Help by day of the person's own assistants.
  let help: Rational
  /// The night by the rows; `nil` = no row tells of a watch.
  let night: Rational?
  /// What others meet at other places than home.
  let others: Rational

  /// By the rows alone, without what others meet.
  var own: Rational { help + (night ?? 480) }
  var whole: Rational { own + others }
}

// Help by day, night rest and what others meet against the 24 hours of a day.
extension DayFindings {
  /// A day that does not fit 24 hours, on average. Only a night that the rows tell of makes it a contradiction: nobody
  /// needs to sleep eight hours.
  func wakingTime(besides told: [Elsewhere]) -> Finding? {
    let counted = rows.filter { $0.minutes > 0 && $0.moment.within.isEmpty && !$0.isForSecondAssistant }
    let places = Set(told.map { $0.place })
    let days = stretches(of: counted).map { stretch in
      wholeDay(counted.filter { $0.inForce.contains(stretch.lowerBound) }, besides: places)
    }
    guard days.allSatisfy({ $0.whole.isDefined }) else { return nil }
    let beyond = days.filter { $0.night != nil && Rational(1_440) < $0.own }
    if let worst = beyond.max(by: { $0.own < $1.own }) { return beyondWakingTime(worst) }
    return days.filter { Rational(1_440) < $0.whole }.max { $0.whole < $1.whole }.map(muchHelp)
  }

  private func wholeDay(_ rows: [DayRow], besides told: Set<Place>) -> WholeDay {
    func perDay(_ rows: [DayRow]) -> Rational { rows.reduce(.zero) { $0 + $1.minutesPerDay } }
    let own = rows.filter { !$0.isMetByOther }
    let nightRows = own.filter { $0.isAtNight }
    let watches = nightRows.filter { $0.isWatch }
    let isNet = watches.allSatisfy { $0.isNet }
    let met = Dictionary(grouping: rows.filter { $0.isMetByOther && !$0.isWatch && !$0.isAtHome }) { $0.moment.place }
    let others = met.reduce(Rational.zero) { sum, part in
      if told.contains(part.key) { return sum }
      let there = own.filter { $0.moment.place == part.key }
      return sum + (perDay(part.value) - perDay(there)).notBelowZero
    }
    return WholeDay(
      help: perDay(own.filter { $0.isByDay }), night: watches.isEmpty ? nil : perDay(isNet ? nightRows : watches),
      others: others)
  }

  private func beyondWakingTime(_ day: WholeDay) -> Finding {
    let (help, night) = (FindingWords.hours(day.help), FindingWords.hours(day.night ?? .zero))
    return Finding(
      .beyondWakingTime, minutes: day.own,
      says: .init(
        "Hjälp på dagen är \(help) per dygn i snitt. Natten är \(night) enligt raderna. Det blir mer än 24 h.",
        "Help by day is \(help) a day on average. The night is \(night) by the rows. Together that is above 24 h."),
      remedy: .init(
        "Se om någon rad ligger inom en annan, eller ges av en andra assistent. Se också hur lång natten är.",
        "See whether a row lies within another, or is given by a second assistant. See also how long the night is."),
      rule: .calcOverlapOnce, fact: .within)
  }

  private func muchHelp(_ day: WholeDay) -> Finding {
    let hours = FindingWords.hours(day.help + day.others)
    let part = FindingWords.hours(day.others)
    let others: Finding.Text? =
      day.others.isPositive ? .init(", varav \(part) av andra", ", of which \(part) by others") : nil
    return Finding(
      .muchHelp, minutes: day.help + day.others,
      says: .init(
        "Det är mycket hjälp på en dag: \(hours)\(others?.swedish ?? ""). Hinns allt med, och sömnen?",
        "That is a lot of help in a day: \(hours)\(others?.english ?? ""). Is there time for it all, and for sleep?"),
      remedy: .init(
        "Ta gärna tid några dagar. Se också om någon rad ligger inom en annan.",
        "Please time a few days. See also whether a row lies within another."),
      rule: .calcMomentModel, fact: .minutes)
  }

  // MARK: Much of one need

  /// More than this a day for one need of the body is asked about, minutes.
  static let muchOfOneNeed = 480
  /// More times than this a day of one row for such a need are asked about.
  static let manyTimes = 24

  /// Hygiene, meals or dressing that take more than eight hours a day, or that a row has more than 24 times a day.
  var muchOfOneNeed: [Finding] {
    let needs: [(Need, Finding.Text)] = [
      (.hygiene, .init("Hygien", "Hygiene")), (.meals, .init("Måltider", "Meals")),
      (.dressing, .init("Att klä sig", "Dressing")),
    ]
    return needs.compactMap { need, name in
      let own = rows.filter {
        $0.minutes > 0 && !$0.isWatch && !$0.isMetByOther && !$0.isForSecondAssistant && $0.moment.need == need
      }
      let sums = stretches(of: own).map { minutesPerDay(of: own, in: $0) }
      if let most = sums.max(by: { $0 < $1 }), most.isDefined, Rational(DayFindings.muchOfOneNeed) < most {
        return muchTime(own, name, most)
      }
      return manyTimes(own.filter { Rational(DayFindings.manyTimes * 7) < $0.timesPerWeek })
    }
  }

  private func muchTime(_ rows: [DayRow], _ name: Finding.Text, _ minutes: Rational) -> Finding {
    let names = FindingWords.list(rows.map { $0.id })
    let hours = FindingWords.hours(minutes)
    return Finding(
      .muchOfOneNeed, rows: rows.map { $0.index }, minutes: minutes,
      says: .init(
        "\(name.swedish) tar \(hours) om dagen: \(names.swedish). Är det så det brukar vara?",
        "\(name.english) take\(name.english == "Meals" ? "" : "s") \(hours) a day: \(names.english). Is that how it usually is?"
      ),
      remedy: ManyText.remedy, rule: .calcMomentModel, fact: .occasions)
  }

  private func manyTimes(_ rows: [DayRow]) -> Finding? {
    guard !rows.isEmpty else { return nil }
    let names = FindingWords.list(rows.map { $0.id })
    return Finding(
      .muchOfOneNeed, rows: rows.map { $0.index },
      says: .init(
        "Mer än \(DayFindings.manyTimes) gånger om dagen: \(names.swedish). Är det så det brukar vara?",
        "More than \(DayFindings.manyTimes) times a day: \(names.english). Is that how it usually is?"),
      remedy: ManyText.remedy, rule: .calcMomentModel, fact: .occasions)
  }
}

private enum ManyText {
  static let remedy = Finding.Text(
    "Se över hur ofta det händer och hur länge det tar. Skriv gärna upp det i tre dagar.",
    "Look at how often it happens and how long it takes. Please note it down for three days.")
}
