extension Provisions {
  /// 9 b § LSS with 51 kap. 8 and 10 §§ SFB: the age limit, the last day to apply and the cap after the limit.
  public static let ageLimit: [Provision] = [
    Provision(
      .alder65Upphor, .computes,
      [
        Version(
          from: .on(1994, 1, 1), to: CalendarDate(2000, 12, 31), confidence: .high,
          citation: "LASS; LSS i lydelsen före SFS 2000:1030",
          says: "Rätten till assistans upphör när personen fyller 65 år, även om behoven finns kvar.",
          inEnglish: "The right to assistance ends when the person turns 65, even if the needs remain.")
      ]),
    Provision(
      .alderGrans, .computes,
      [
        Version(
          from: .on(2026, 1, 1), confidence: .medium,
          citation: "9 b § LSS (SFS 2022:881); 51 kap. 8 och 10 §§ SFB (SFS 2022:879)",
          says: """
            Gränsen är riktåldern för pension, 67 år för åren 2026–2031; den som fyllde 66 före 2026 har kvar sin \
            äldre gräns.
            """,
          inEnglish: """
            The limit is the target age for pension, 67 for the years 2026–2031; a person who turned 66 before 2026 \
            keeps the older limit.
            """,
          doubt: """
            Lydelsen av 9 b § LSS (SFS 2022:881) och SFB:s övergångsregler är inte kontrollerade; i SFB trädde \
            ändringen formellt i kraft 2025-12-01.
            """),
        Version(
          from: .on(2023, 1, 1), to: CalendarDate(2025, 12, 31), confidence: .medium,
          citation: "9 b § LSS (SFS 2022:880); 51 kap. 8 och 10 §§ SFB (SFS 2022:878)",
          says: """
            Gränsen för ny assistans är 66 år för personer födda 1958 eller senare; den som fyllde 65 före 2023 \
            behåller gränsen 65.
            """,
          inEnglish: """
            The limit for new assistance is 66 for persons born in 1958 or later; a person who turned 65 before 2023 \
            keeps the limit 65.
            """,
          doubt: "SFB:s övergångsregler är inte kontrollerade; i SFB trädde ändringen formellt i kraft 2022-12-01."),
        Version(
          from: .on(2001, 1, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "9 b § LSS (SFS 2000:1030); LASS; 51 kap. 8 och 10 §§ SFB; prop. 2000/01:5",
          says: """
            Gränsen är 65 år, men personen behåller assistans som beviljats tidigare eller sökts i tid; timmarna ökas \
            inte.
            """,
          inEnglish: """
            The limit is 65, but the person keeps assistance granted before or applied for in time; the hours are not \
            increased.
            """),
      ]),
    Provision(
      .alderAnsokanSenast, .computes,
      [
        Version(
          from: .on(2001, 1, 1), confidence: .medium,
          citation: "51 kap. 8 § SFB; 9 b § LSS (SFS 2022:881)",
          says: """
            Efter åldersgränsen beviljas assistans bara den som haft den förut eller vars ansökan kom in senast dagen \
            före gränsen och sedan godtas.
            """,
          inEnglish: """
            After the age limit assistance is granted only to a person who had it before or whose application came in \
            at the latest the day before the limit and is then granted.
            """,
          doubt: """
            Lydelsen av 9 b § LSS (SFS 2022:881) är inte kontrollerad, inte heller om en helg kan flytta sista dagen; \
            sök senast vardagen före.
            """)
      ]),
    Provision(
      .sfb5110EjOkning, .computes,
      [
        Version(
          from: .on(2001, 1, 1), confidence: .medium,
          citation: "51 kap. 10 § SFB; 9 b § LSS",
          says: """
            Efter åldersgränsen kan de beviljade timmarna minska men aldrig öka, inte ens när daglig verksamhet \
            upphör; personen väljer vilka behov som blir utan tid.
            """,
          inEnglish: """
            After the age limit the granted hours can decrease but never increase, not even when daily activity ends; \
            the person chooses which needs are left without time.
            """,
          doubt: """
            Lydelsen av 9 b § LSS (SFS 2022:881) är inte kontrollerad; oklart är också om fler timmar som söks före \
            gränsen kan beviljas efter den.
            """)
      ]),
    Provision(
      .solOkatBehov, .informs,
      [
        Version(
          from: .on(2025, 7, 1), confidence: .medium,
          citation: "socialtjänstlagen (2025:400)",
          says: """
            Hjälp utöver de beviljade timmarna söker den äldre personen hos kommunen enligt den nya socialtjänstlagen.
            """,
          inEnglish: """
            The older person applies to the kommun under the new Social Services Act for help beyond the granted \
            hours.
            """,
          doubt: "Vilka paragrafer i den nya lagen som gäller är inte kontrollerat."),
        Version(
          from: .always, to: CalendarDate(2025, 6, 30), confidence: .high,
          citation: "socialtjänstlagen (2001:453)",
          says: """
            Ökar behoven efter åldersgränsen får personen hjälp enligt socialtjänstlagen, till exempel hemtjänst, i \
            stället för fler assistanstimmar.
            """,
          inEnglish: """
            If the needs grow after the age limit the person gets help under the Social Services Act, such as home \
            help, instead of more assistance hours.
            """),
      ]),
    Provision(
      .alderTrans2001, .decides,
      [
        Version(
          from: .on(2001, 1, 1), to: CalendarDate(2002, 12, 31), confidence: .high,
          citation: "punkt 2 i övergångsbestämmelserna till SFS 2000:1030 (LSS)",
          says: """
            Den som förlorade assistansen vid 65 före 2001 får söka den på nytt till och med den 31 december 2002.
            """,
          inEnglish: "A person who lost assistance at 65 before 2001 may apply for it again until 31 December 2002.")
      ]),
  ]
}

/// Åldersgränsen for one person: the day from which no assistance is granted for the first time.
public struct AgeLimit: Sendable, Hashable {
  /// Years.
  public let age: Int
  /// The birthday on which the limit is reached. For 29 February see CI-41.
  public let reached: CalendarDate
  /// The rule that sets the age.
  public let rule: RuleID

  /// The last day an application can come in. A condition: a closed day does not move it (unverified).
  public var lastApplicationDay: CalendarDate { reached.adding(days: -1) }
  /// `true` when authorities are closed on the last day.
  public var lastDayIsHoliday: Bool { !lastApplicationDay.isWorkingDay }
  /// The working day to plan for: the last day itself, or the nearest working day before.
  public var adviceDay: CalendarDate { lastApplicationDay.workingDayAtLatest }
}

/// What the age limit does to a case on a day.
public struct AgeGate: Sendable, Hashable {
  /// Whether assistance can be granted at all.
  public var passes: Truth
  /// Minutes a week that no grant may exceed; `nil` = no cap.
  public var cap: Rational?
  /// The person's limit; `nil` = unknown.
  public var limit: AgeLimit?
  /// `true` when the limit is reached on the day.
  public var passedLimit: Bool
}

extension Law {
  /// The birthday on which an age is reached. Who is born on 29 February reaches it on 28 February in common years, or
  /// by the other reading on 1 March (CI-41).
  public func birthday(_ age: Int, born: CalendarDate) -> CalendarDate {
    Law.birthday(age, born: born, marchFirst: readings.follows(.ci41Day1March))
  }

  static func birthday(_ age: Int, born: CalendarDate, marchFirst: Bool) -> CalendarDate {
    let day = born.adding(years: age)
    return marchFirst && day.day != born.day ? day.adding(days: 1) : day
  }

  /// The age limit of a person. An older, lower limit stays for who reached it before the next wording came; in the track
  /// of Försäkringskassan by the other reading a month before that (CI-26). `nil` when the target age is not yet set for
  /// the year the limit is reached: then only a person under 65 is certainly under it.
  public func ageLimit(born: CalendarDate, track: Track) -> AgeLimit? {
    ageLimit(
      born: born, marchFirst: readings.follows(.ci41Day1March),
      monthEarlier: track == .agency && readings.follows(.ci26FirstOfDecemberSfb))
  }

  func ageLimit(born: CalendarDate, marchFirst: Bool, monthEarlier: Bool) -> AgeLimit? {
    guard born.year <= Deadline.lastYear else { return nil }
    func limit(_ age: Int, _ rule: RuleID) -> AgeLimit {
      AgeLimit(age: age, reached: Law.birthday(age, born: born, marchFirst: marchFirst), rule: rule)
    }
    if applies(.alder65Upphor) { return limit(65, .alder65Upphor) }
    let began = Law.ageLimitWordings
    let first = limit(65, .alderGrans)
    if let second = began.second, first.reached < (monthEarlier ? second.adding(months: -1) : second) { return first }
    let next = limit(66, .alderGrans)
    if let third = began.third, next.reached < (monthEarlier ? third.adding(months: -1) : third) { return next }
    let target = limit(67, .alderGrans)
    return Law.targetAge(on: target.reached) == target.age ? target : nil
  }

  /// The first days of the wordings with 66 years and with the target age.
  private static let ageLimitWordings: (second: CalendarDate?, third: CalendarDate?) = {
    guard let versions = Provisions.ageLimit.provision(.alderGrans)?.versions, versions.count == 3 else {
      return (nil, nil)
    }
    return (versions[1].from.date, versions[0].from.date)
  }()

  /// `true` when the person is under every limit there has been.
  func isCertainlyUnderAgeLimit(born: CalendarDate) -> Bool {
    born.year > Deadline.lastYear || date < birthday(65, born: born)
  }
}

extension Inquiry {
  /// Step 4 for the track and the day of the law: whether assistance can be granted, and up to what.
  ///
  /// Granted before by either authority counts in both tracks. An application that is not given came in on the day.
  mutating func ageGate(born: CalendarDate?, grants: [Grant], applications: [Application]) -> AgeGate {
    let rule: RuleID = law.applies(.alder65Upphor) ? .alder65Upphor : .alderGrans
    open(rule)
    guard let born else {
      witness.read(.birthDate, .unknown)
      close(.open)
      return AgeGate(passes: .unknown, cap: nil, limit: nil, passedLimit: false)
    }
    witness.read(.birthDate, .date(born))
    guard let limit = ageLimit(born: born) else {
      let isUnder = law.isCertainlyUnderAgeLimit(born: born)
      close(isUnder ? .met : .open)
      return AgeGate(passes: isUnder ? .yes : .unknown, cap: nil, limit: nil, passedLimit: false)
    }
    close(.date(limit.reached))
    if Law.targetAge(on: limit.reached) == limit.age { apply(.riktalderTabell, .count(limit.age)) }
    guard law.date >= limit.reached else {
      if limit.lastDayIsHoliday, !grants.contains(where: { $0.holds(on: law.date) }) { marks.insert(.lastDayIsHoliday) }
      return AgeGate(passes: .yes, cap: nil, limit: limit, passedLimit: false)
    }
    guard rule == .alderGrans else { return AgeGate(passes: .no, cap: nil, limit: limit, passedLimit: true) }
    let passes = isKeptAfterLimit(limit, grants, applications)
    let cap = passes ? capAfterLimit(limit, grants, applications) : nil
    return AgeGate(passes: Truth(passes), cap: cap, limit: limit, passedLimit: true)
  }

  /// The limit, with the readings that matter for this person.
  private mutating func ageLimit(born: CalendarDate) -> AgeLimit? {
    let marchFirst = born.month == 2 && born.day == 29 && follows(.ci41Day1March)
    let limit = law.ageLimit(born: born, marchFirst: marchFirst, monthEarlier: false)
    // Who has not reached an older, lower limit has not reached it a month earlier either.
    guard track == .agency, limit != nil else { return limit }
    let other = law.ageLimit(born: born, marchFirst: marchFirst, monthEarlier: true)
    return other != limit && follows(.ci26FirstOfDecemberSfb) ? other : limit
  }

  /// A grant in force on the eve of the limit, or an application that came in before it.
  private mutating func isKeptAfterLimit(
    _ limit: AgeLimit, _ grants: [Grant], _ applications: [Application]
  ) -> Bool {
    let wasGranted = grants.contains { $0.holds(on: limit.lastApplicationDay) }
    let keptFrom = Provisions.ageLimit.provision(.alderGrans)?.versions.last?.from.date
    if let keptFrom, limit.reached < keptFrom { return isGrantedAgain(wasGranted, grants, applications, keptFrom) }
    open(.alderAnsokanSenast)
    witness.read(.grants, .count(grants.count))
    if wasGranted { return close(true) }
    let first = firstArrival(applications)
    witness.read(.applications, .date(first))
    if limit.lastDayIsHoliday { marks.insert(.lastDayIsHoliday) }
    return close(first <= limit.lastApplicationDay)
  }

  private func firstArrival(_ applications: [Application]) -> CalendarDate {
    var first: CalendarDate?
    for application in applications {
      if let earlier = first, earlier <= application.arrived { continue }
      first = application.arrived
    }
    return first ?? law.date
  }

  /// Who lost the assistance at 65 before it could be kept could apply for it again during two years.
  private mutating func isGrantedAgain(
    _ wasGranted: Bool, _ grants: [Grant], _ applications: [Application], _ keptFrom: CalendarDate
  ) -> Bool {
    open(.alderTrans2001)
    witness.read(.grants, .count(grants.count))
    let list = Provisions.ageLimit
    var inTime = applications.isEmpty && list.wording(of: .alderTrans2001, on: law.date) != 0
    for application in applications where list.wording(of: .alderTrans2001, on: application.arrived) != 0 {
      inTime = true
    }
    for grant in grants where grant.from >= keptFrom && grant.from <= law.date { inTime = true }
    return close(wasGranted && inTime)
  }

  /// The lowest of the grant held when the limit was reached (the latest begun, where several ran) and of every later
  /// one; no reason can raise it.
  private mutating func capAfterLimit(
    _ limit: AgeLimit, _ grants: [Grant], _ applications: [Application]
  ) -> Rational? {
    let eve = limit.lastApplicationDay
    var heldFrom: CalendarDate?
    for grant in grants where grant.holds(on: eve) { heldFrom = heldFrom.map { max($0, grant.from) } ?? grant.from }
    open(.sfb5110EjOkning)
    witness.read(.grants, .count(grants.count))
    var cap: Rational?
    for grant in grants {
      let isHeld = grant.holds(on: eve) && grant.from == heldFrom
      if isHeld || (grant.from > eve && grant.from <= law.date) { cap = lower(cap, capOf(grant)) }
    }
    if let heldFrom, let least = cap { cap = withMoreHours(least, after: heldFrom, eve: eve, applications) }
    close(cap.map { .minutesPerWeek($0) } ?? .notMet)
    if cap != nil { apply(.solOkatBehov) }
    return cap
  }

  private func lower(_ cap: Rational?, _ other: Rational?) -> Rational? {
    guard let cap, let other else { return cap ?? other }
    return Rational.least(cap, other)
  }

  /// The hours of a grant. What nobody has said is 0 in the secure sum and no cap in the others.
  private mutating func capOf(_ grant: Grant) -> Rational? {
    let amount = grant.minutesPerWeek
    witness.read(.grants, .amount(amount))
    if amount.isKnown { return amount.least }
    isOpen = true
    guard W.explores else { return amount.isStated ? amount.least : nil }
    return witness.choose(OpenPoint(.grants), among: 2) == 0 ? amount.least : amount.greatest
  }

  /// Applications for more hours that came in before the limit and are decided after it (CI-43).
  private mutating func withMoreHours(
    _ cap: Rational, after heldFrom: CalendarDate, eve: CalendarDate, _ applications: [Application]
  ) -> Rational? {
    var least = Rational.zero
    var greatest: Rational? = .zero
    var count = 0
    for application in applications
    where application.forMoreHours && application.arrived > heldFrom && application.arrived <= eve {
      witness.read(.applications, .date(application.arrived))
      let extra = application.extraMinutesPerWeek
      least += extra.least
      if let most = greatest, let more = extra.greatest { greatest = most + more } else { greatest = nil }
      count += 1
    }
    guard count > 0 else { return cap }
    marks.insert(.moreHoursBeforeLimit)
    if follows(.ci43NotGranted) { return cap }
    isOpen = true
    guard W.explores else { return cap + least }
    return witness.choose(OpenPoint(.applications), among: 2) == 0 ? cap : greatest.map { cap + $0 }
  }
}

extension Grant {
  /// `true` when the grant is in force on a day.
  func holds(on day: CalendarDate) -> Bool {
    if let to, day > to { return false }
    return day >= from
  }
}
