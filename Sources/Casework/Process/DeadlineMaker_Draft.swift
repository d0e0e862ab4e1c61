import Law

extension DeadlineMaker {
  /// A deadline under construction.
  struct Draft {
    let kind: CaseDeadline.Kind
    let track: Track?
    let event: Int?
    var month: CalendarDate?
    var role = CaseDeadline.Role.lastDay
    var day = CaseDeadline.Day.unknown
    var safeDay: CalendarDate?
    var postingDay: CalendarDate?
    var rules: [RuleID] = []
    var steps: [Finding.Text] = []
    var doubts: [Finding.Text] = []
    var done: CaseDeadline.Stated?

    init(_ kind: CaseDeadline.Kind, _ track: Track?, _ event: Int?) {
      self.kind = kind
      self.track = track
      self.event = event
    }

    var deadline: CaseDeadline {
      CaseDeadline(
        kind: kind, track: track, event: event, month: month, role: role, day: day, safeDay: safeDay,
        postingDay: postingDay, rules: rules, steps: steps, doubts: doubts, done: done)
    }

    /// The day of a deadline, with the steps of its period and its move.
    mutating func count(_ deadline: Deadline, _ period: LegalPeriod) {
      day = .on(deadline.day)
      safeDay = deadline.adviceDay
      rules = deadline.rules
      let length = ProcessWords.length(period)
      let end = ProcessWords.day(deadline.unshifted)
      steps.append(
        .init(
          "\(length.swedish) från den dagen är \(end.swedish).", "\(length.english) from that day is \(end.english)."))
      if case .months = period, deadline.unshifted.day != deadline.from.day {
        steps.append(
          .init(
            "Den månaden har ingen dag \(deadline.from.day). Då slutar tiden den sista dagen i månaden.",
            "That month has no day \(deadline.from.day). The time then ends on the last day of the month."))
      }
      guard deadline.isMoved else { return }
      let moved = ProcessWords.day(deadline.day)
      steps.append(
        .init(
          "Den dagen är det stängt. Då räcker det med nästa öppna dag: \(moved.swedish).",
          "Offices are closed that day. The next open day is enough: \(moved.english)."))
    }

    /// The day to post a letter by, where there is time for a letter.
    mutating func setPosting(from start: CalendarDate?) {
      guard let safeDay else { return }
      let day = safeDay.workingDays(before: DeadlineMaker.postingDays)
      postingDay = start.map { day < $0 } == true ? nil : day
    }
  }
}
