import Testing

@testable import Law

/// `calc-svep`: on every day when a wording or a figure changes, and the day before, each need and each topic gets
/// exactly one answer, by a rule in force. The answers say nothing of how evidence would be weighed.
/// Remembers what became of each row, nothing else.
private struct RowRecorder: Witness {
  var rows: [[RowResult]]

  init(rowCount: Int) {
    rows = [[RowResult]](repeating: [RowResult](repeating: RowResult(), count: rowCount), count: 2)
  }

  static var keeps: Bool { false }
  static var keepsRows: Bool { true }
  mutating func enter(step: Int, track: Track?) {}
  mutating func open(_ rule: RuleID, row: Int32) {}
  mutating func close(_ outcome: Outcome) {}
  mutating func read(_ fact: Fact, _ value: FactValue) {}
  mutating func follow(_ option: ReadingOption) {}
  mutating func use(unverified: Bool) {}
  mutating func record(_ result: RowResult, row: Int32, track: Track) { rows[Int(track.rawValue)][Int(row)] = result }
}

@Suite("Svepet: ett svar på varje fråga varje dag · calc-svep")
struct SweepTests {
  /// Days when a wording begins or the day after one ended, or a figure of a dated table begins or ended; sorted.
  static let changes: [CalendarDate] = {
    var days: Set<CalendarDate> = [Law.firstDay, Law.horizon]
    for provision in Provisions.all where provision.role != .status {
      for version in provision.versions {
        if let first = version.from.date { days.insert(first) }
        if let last = version.to { days.insert(last.adding(days: 1)) }
      }
    }
    days.formUnion(figureChanges)
    return days.filter { !($0 < Law.firstDay) && !(Law.horizon < $0) }.sorted()
  }()

  /// The same for the figures alone.
  static let figureChanges: Set<CalendarDate> = {
    var days: Set<CalendarDate> = []
    func add<Value>(_ table: Dated<Value>) {
      for entry in table.entries {
        days.insert(entry.from)
        if let last = entry.to { days.insert(last.adding(days: 1)) }
      }
    }
    add(Parameters.threshold)
    add(Parameters.cofinance)
    add(Parameters.standardHourlyRate)
    add(Parameters.waitingRatio)
    add(Parameters.standbyRatio)
    add(Parameters.parentalDeduction)
    add(Parameters.grantPeriod)
    add(Parameters.retroactive)
    return days
  }()

  /// Every change and the day before it.
  static let days: [CalendarDate] = {
    var days: Set<CalendarDate> = []
    for date in changes {
      days.insert(date)
      if Law.firstDay < date { days.insert(date.adding(days: -1)) }
    }
    return days.sorted()
  }()

  /// The words that belong to each need, and those that can be written under any.
  static let topics: [(need: Need, contents: [Content])] = {
    func words(_ first: Content, _ last: Content) -> [Content] {
      let all = Content.allCases
      return Array(all[(all.firstIndex(of: first) ?? 0)...(all.firstIndex(of: last) ?? 0)])
    }
    let anywhere: [Content] = [.unknown, .encouragement, .reminders, .transfer, .orthosisProsthesis, .equipmentCare]
    let watching = words(.preventingHarm, .activation)
    let own: [(Need, [Content])] = [
      (.breathing, words(.breathingHelp, .equipmentCare)), (.hygiene, words(.shower, .treatmentBath)),
      (.meals, words(.feeding, .intravenousNutrition)), (.tubeFeeding, words(.intravenousNutrition, .tubeSiteCare)),
      (.dressing, words(.indoorClothes, .clothesCare)), (.communication, words(.conversation, .languageOnly)),
      (.preventiveSupport, watching), (.medicalSupport, watching + [.watchingBreathingAid]), (.deepKnowledge, watching),
      (.other, words(.household, .elseOther) + [.interpreting]),
    ]
    return own.map { need, contents in (need, contents + anywhere.filter { !contents.contains($0) }) }
  }()

  /// Ten minutes a day, six of them private, for every need and every word that belongs to it.
  static func everyTopic(_ change: (inout HelpMoment) -> Void = { _ in }) -> [HelpMoment] {
    topics.flatMap { need, contents in
      contents.map { content in row(need, 10, content: content, privately: 6, id: need.rawValue, change) }
    }
  }

  func answers(_ subject: borrowing Case, under law: Law) throws -> [[RowResult]] {
    let count = subject.moments.count
    return try Assessment.make(subject, law, RowRecorder(rowCount: count)).1.rows
  }

  /// What is wrong with the answers of a day: a row without minutes and without a rule that takes them, more minutes
  /// than were given, or a rule that is not in force or decides nothing.
  ///
  /// The general rule on other needs answers also before it was written into the act on 1996-07-01.
  func faults(_ subject: Case, under law: Law) throws -> [String] {
    var faults: [String] = []
    for (place, results) in try answers(subject, under: law).enumerated() {
      for (index, result) in results.enumerated() {
        let hasMinutes = result.basic.isPositive || result.other.isPositive
        let answers = hasMinutes || result.isDropped || result.isOpen
        let fits = result.basic + result.other <= 70
        let inForce = law.applies(result.rule) || result.rule == .lss9a4AndraBehov
        let role = Provisions.provision(result.rule).role
        let decides = role == .decides || role == .computes
        guard !(answers && fits && inForce && decides && result.rule != .calcMomentModel) else { continue }
        let moment = subject.moments[index]
        faults.append(
          "\(law.date) \(place) \(moment.need) \(moment.content) \(result.rule.slug): \(result.basic) + \(result.other)"
        )
      }
    }
    return faults
  }

  @Test("varje behov och ämne har ett svar av en regel i kraft, i båda spåren")
  func everyTopicEveryDay() throws {
    let subject = person(rows: SweepTests.everyTopic())
    for date in SweepTests.days { #expect(try faults(subject, under: Law(on: date)) == []) }
  }

  @Test("varje ord under varje behov har ett svar, också ett ord som hör till ett annat behov")
  func everyWordUnderEveryNeed() throws {
    let rows = Need.allCases.flatMap { need in
      Content.allCases.map { content in row(need, 10, content: content, privately: 6) }
    }
    for date in SweepTests.changes where date == SweepTests.changes.last || Law(on: date).changesListOrPractice {
      #expect(try faults(person(rows: rows), under: Law(on: date)) == [])
    }
  }

  @Test("varje ämne har ett svar också som tillsyn, väntetid, beredskap, närvaro, vårdåtgärd och i skolan")
  func otherShapes() throws {
    let shapes: [(String, (inout HelpMoment) -> Void)] = [
      ("supervision", { $0.engagement = .supervision }),
      (
        "presence",
        {
          $0.engagement = .presence; $0.place = .outside
        }
      ),
      (
        "care",
        {
          $0.truths[.careMeasure] = .yes; $0.selfCare = .documented
        }
      ),
      (
        "school",
        {
          $0.place = .school; $0.specialReasons = .yes
        }
      ), ("necessary", { $0.necessaryFor = .breathing }),
      ("feed", { $0.necessaryFor = .tubeFeeding }), ("medical", { $0.necessaryFor = .medicalSupport }),
      ("activation", { $0.truths[.qualifiedMotivation] = .yes }),
    ]
    for (name, change) in shapes {
      let subject = person(rows: SweepTests.everyTopic(change))
      for date in SweepTests.changes { #expect(try faults(subject, under: Law(on: date)) == [], "\(name)") }
    }
  }

  @Test(
    "väntetid och beredskap har en regel i kraft varje dag i båda spåren", arguments: [Engagement.waiting, .standby])
  func night(engagement: Engagement) throws {
    let rest = row(.other, 280) {
      $0.engagement = engagement
      $0.truths[.night] = .yes
      $0.truths[.net] = .yes
    }
    let credit: Rational = engagement == .waiting ? 490 : 280
    for new in [Truth.yes, .no] {
      let subject = person(rows: [rest]).with { $0.truths[.newDecision] = new }
      for date in SweepTests.days {
        let law = Law(on: date)
        for (place, results) in try answers(subject, under: law).enumerated() {
          let isPaused = place == 0 && new == .yes && law.applies(.fk201705Uppehall)
          #expect(results[0].nightCredit == (isPaused ? 0 : credit), "\(date) \(place)")
          #expect(law.applies(results[0].rule), "\(date) \(results[0].rule.slug)")
        }
      }
    }
  }

  @Test("under varje annan läsning svarar också en regel i kraft", arguments: ContestedQuestion.allCases)
  func otherReadings(question: ContestedQuestion) throws {
    let subject = person(rows: SweepTests.everyTopic())
    for option in question.options.dropFirst() {
      for (number, date) in SweepTests.changes.enumerated() where number % 6 == Int(question.rawValue) % 6 {
        #expect(try faults(subject, under: Law(on: date).reading(option)) == [], "\(option)")
      }
    }
  }

  @Test("före 1996-07-01 är varje grundläggande behov öppet, aldrig noll")
  func alwaysOpenBefore1996() throws {
    let rows = SweepTests.everyTopic().filter { $0.need != .other && $0.need != .medicalSupport }
    for date in SweepTests.days where date < day(1996, 7, 1) {
      for results in try answers(person(rows: rows), under: Law(on: date)) {
        for (index, result) in results.enumerated() where rows[index].content != .familyRelief {
          #expect(result.isOpen && result.rule == .lss9a1Lista, "\(date) \(rows[index].need) \(rows[index].content)")
        }
      }
      let assessment = try assess(person(rows: rows), on: date)
      #expect(assessment.authority == .open)
      #expect(assessment.right == .open)
      #expect(assessment.agency.least(.basicNet) == 0)
      #expect(assessment.agency.greatest(.basicNet) > 1_200)
    }
  }

  @Test(
    "ett svar ändras bara den dag en lydelse eller ett tal börjar eller slutar", arguments: [AgeClass.adult, .age7to11])
  func changesOnlyAtVersions(age: AgeClass) throws {
    let rows = SweepTests.everyTopic()
    var subject = person(rows: rows)
    subject.heldAge = age
    for (first, next) in zip(SweepTests.changes, SweepTests.changes.dropFirst()) {
      let last = next.adding(days: -1)
      guard first < last else { continue }
      let atFirst = try answers(subject, under: Law(on: first))
      let atLast = try answers(subject, under: Law(on: last))
      #expect(atFirst == atLast, "\(first) – \(last)")
    }
  }

  @Test("den regel vars svar ändras har en ny lydelse den dagen, eller så har den som svarar i stället")
  func changesHaveARule() throws {
    let rows = SweepTests.everyTopic()
    let subject = person(rows: rows)
    for date in SweepTests.changes.dropFirst() {
      let (before, after) = (Law(on: date.adding(days: -1)), Law(on: date))
      let moved = RuleID.allCases.filter { before.wording($0) != after.wording($0) }
      guard moved.isEmpty else { continue }
      #expect(try answers(subject, under: before) == answers(subject, under: after), "\(date)")
    }
  }

  @Test("tabellernas tal ligger i ordning utan överlapp, och deras regel gäller hela tiden")
  func tables() {
    func check<Value>(_ table: Dated<Value>, _ name: Comment) {
      #expect(!table.entries.isEmpty, name)
      for (older, newer) in zip(table.entries, table.entries.dropFirst()) {
        guard let last = older.to else {
          Issue.record("an inner entry has no last day: \(name)")
          continue
        }
        #expect(newer.from == last.adding(days: 1), name)
      }
      for entry in table.entries {
        if let last = entry.to { #expect(!(last < entry.from), name) }
        #expect(!(Law.horizon < entry.lastChecked), name)
      }
    }
    check(Parameters.threshold, "threshold")
    check(Parameters.cofinance, "cofinance")
    check(Parameters.standardHourlyRate, "standardHourlyRate")
    check(Parameters.waitingRatio, "waitingRatio")
    check(Parameters.standbyRatio, "standbyRatio")
    check(Parameters.parentalDeduction, "parentalDeduction")
    check(Parameters.grantPeriod, "grantPeriod")
    check(Parameters.retroactive, "retroactive")
  }

  @Test("ett tal börjar den dag dess regel eller åldersklassernas regler börjar")
  func figuresFollowTheirRules() {
    func begins(_ rule: RuleID, _ date: CalendarDate) -> Bool {
      Provisions.provision(rule).versions.contains {
        $0.from.date == date || ($0.from == .always && date == Law.firstDay)
      }
    }
    for entry in Parameters.threshold.entries { #expect(begins(entry.rule, entry.from)) }
    for entry in Parameters.cofinance.entries { #expect(begins(entry.rule, entry.from)) }
    for entry in Parameters.waitingRatio.entries { #expect(begins(entry.rule, entry.from)) }
    for entry in Parameters.standbyRatio.entries { #expect(begins(entry.rule, entry.from)) }
    for entry in Parameters.grantPeriod.entries { #expect(begins(entry.rule, entry.from)) }
    for entry in Parameters.retroactive.entries { #expect(begins(entry.rule, entry.from)) }
    for entry in Parameters.parentalDeduction.entries {
      for rule in [RuleID.avdrag0, .avdrag16, .avdrag711, .avdrag1217] {
        let version = Provisions.provision(rule).versions.first { $0.from.date == entry.from }
        #expect(version != nil && version?.to == entry.to, "\(rule.slug) \(entry.from)")
        #expect(version?.confidence == entry.confidence, "\(rule.slug) \(entry.from)")
      }
    }
    for entry in Parameters.standardHourlyRate.entries {
      #expect(entry.from == CalendarDate(entry.from.year, 1, 1) && entry.to == CalendarDate(entry.from.year, 12, 31))
      #expect(entry.rule == .sfb5111Schablon)
    }
  }

  @Test("utanför det kända är ett tal okänt, aldrig noll")
  func unknownOutside() {
    #expect(Law(on: day(1997, 10, 31)).parameters.cofinanceHours == nil)
    #expect(Law(on: day(1997, 11, 1)).parameters.cofinanceHours == 20)
    #expect(Law(on: day(2007, 12, 31)).parameters.hourlyRate == nil)
    #expect(Law(on: day(2008, 1, 1)).parameters.hourlyRate == Money(kronor: 237))
    #expect(Law(on: day(2026, 12, 31)).parameters.hourlyRate == Money(kronor: 347, ore: 70))
    #expect(Law(on: day(2022, 12, 31)).parameters.deductions == nil)
    #expect(Law(on: day(2010, 12, 31)).parameters.grantPeriodMonths == nil)
    #expect(Law(on: day(2011, 1, 1)).parameters.grantPeriodMonths == 6)
    #expect(Law(on: day(2010, 12, 31)).parameters.retroactiveMonths == nil)
    #expect(Law(on: day(2011, 1, 1)).parameters.retroactiveMonths == 1)
    #expect(Law.targetAge(on: day(2025, 12, 31)) == nil)
    #expect(Law.targetAge(on: day(2032, 1, 1)) == nil)
    #expect(throws: LawError.beforeFirstDay) { try assess(person(), on: day(1993, 12, 31)) }
  }
}

extension Law {
  /// `true` on the days when the list of basic needs or the practice on hygiene gets a new wording.
  fileprivate var changesListOrPractice: Bool {
    let before = Law(on: date.adding(days: -1))
    return [RuleID.lss9a1Lista, .ra200957Integritet, .hfd201956HygienRen].contains { wording($0) != before.wording($0) }
  }
}
