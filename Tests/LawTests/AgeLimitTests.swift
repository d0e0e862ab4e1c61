import Testing

@testable import Law

private func law(_ date: CalendarDate, _ readings: ReadingOption...) -> Law {
  var chosen = Readings()
  for option in readings { chosen.choose(option) }
  return Law(on: date, readings: chosen)
}

/// Which of the answers to what is not known: the one with the lowest cap, what is known, or the one with the highest.
private enum Valuation { case lowest, likely, highest }

private func gate(
  _ law: Law, born: CalendarDate?, grants: [Grant] = [], applications: [Application] = [], track: Track = .agency,
  valuation: Valuation = .lowest
) -> (gate: AgeGate, marks: Marks, isOpen: Bool) {
  guard valuation != .likely else {
    var inquiry = Inquiry(law: law, facts: Circumstances(), witness: Silent())
    inquiry.track = track
    let gate = inquiry.ageGate(born: born, grants: grants, applications: applications)
    return (gate, inquiry.marks, inquiry.isOpen)
  }
  var inquiry = Inquiry(law: law, facts: Circumstances(), witness: Explorer())
  inquiry.track = track
  var found: AgeGate?
  repeat {
    let gate = inquiry.ageGate(born: born, grants: grants, applications: applications)
    let (cap, known) = (gate.cap ?? 1_000_000, found?.cap ?? 1_000_000)
    if found == nil || (valuation == .lowest ? cap < known : known < cap) { found = gate }
  } while inquiry.witness.next()
  return (found!, inquiry.marks, inquiry.isOpen)
}

private let valuations: [Valuation] = [.lowest, .likely, .highest]

/// Born, a day of assistance after the limit, and applications with what they give.
struct AgeVector: Sendable, CustomTestStringConvertible {
  let id: String
  let born: CalendarDate
  let on: CalendarDate
  let applications: [(CalendarDate, Truth)]
  let warns: Bool
  var testDescription: String { id }

  static let all: [AgeVector] = [
    AgeVector(
      id: "TV-065", born: day(1957, 12, 31), on: day(2023, 6, 1),
      applications: [(day(2022, 12, 30), .yes), (day(2022, 12, 31), .no), (day(2023, 1, 2), .no)], warns: false),
    AgeVector(
      id: "TV-066", born: day(1958, 1, 1), on: day(2024, 6, 1),
      applications: [(day(2023, 12, 31), .yes), (day(2024, 1, 1), .no)], warns: true),
    AgeVector(
      id: "TV-067", born: day(1959, 6, 30), on: day(2025, 9, 1),
      applications: [(day(2025, 6, 29), .yes), (day(2025, 6, 30), .no), (day(2025, 7, 1), .no)], warns: true),
    AgeVector(
      id: "TV-068", born: day(1959, 12, 31), on: day(2026, 3, 1),
      applications: [(day(2025, 12, 30), .yes), (day(2025, 12, 31), .no), (day(2026, 1, 1), .no)], warns: false),
    AgeVector(
      id: "TV-069", born: day(1960, 1, 1), on: day(2027, 3, 1),
      applications: [(day(2026, 12, 31), .yes), (day(2027, 1, 1), .no)], warns: true),
    AgeVector(
      id: "TV-070", born: day(1960, 2, 1), on: day(2027, 3, 1),
      applications: [(day(2027, 1, 31), .yes), (day(2027, 2, 1), .no), (day(2027, 2, 2), .no)], warns: true),
    AgeVector(
      id: "TV-121", born: day(1960, 5, 3), on: day(2027, 6, 1),
      applications: [(day(2027, 5, 2), .yes), (day(2027, 5, 3), .no)], warns: true),
  ]
}

@Suite("Åldersgränsen: 9 b § LSS, 51 kap. 8 och 10 §§ SFB, 2 kap. 10 b–c §§ SFB")
struct AgeLimitTests {
  @Test(
    "TV-065 TV-066 TV-067 TV-068 TV-069 TV-070 TV-121 ansökan i tid och för sent · alder-grans, alder-ansokan-senast, tid-1930-173",
    arguments: AgeVector.all)
  func applicationInTime(vector: AgeVector) {
    for track in Track.allCases {
      for (arrived, expected) in vector.applications {
        let (result, marks, _) = gate(
          law(vector.on), born: vector.born, applications: [Application(arrived: arrived)], track: track)
        #expect(result.passes == expected)
        #expect(result.passedLimit)
        #expect(result.cap == nil)
        #expect(result.limit?.lastDayIsHoliday == vector.warns)
        #expect(marks.contains(.lastDayIsHoliday) == vector.warns)
      }
    }
  }

  @Test("TV-121 rådet är arbetsdagen före, och gränsen flyttas inte · alder-ansokan-senast, tid-1930-173")
  func adviceDay() throws {
    let limit = try #require(law(vectorDay).ageLimit(born: day(1960, 5, 3), track: .agency))
    #expect(limit.age == 67)
    #expect(limit.reached == day(2027, 5, 3))
    #expect(limit.lastApplicationDay == day(2027, 5, 2))
    #expect(limit.adviceDay == day(2027, 4, 30))
  }

  @Test("TV-071 ansökan i tid, beslut efter gränsen: får beviljas · alder-ansokan-senast")
  func decidedAfter() {
    let applications = [Application(arrived: day(2026, 12, 15))]
    let (result, _, isOpen) = gate(law(day(2027, 3, 1)), born: day(1960, 1, 1), applications: applications)
    #expect(result.passes == .yes)
    #expect(result.cap == nil)
    #expect(!isOpen)
  }

  @Test("TV-072 taket är timmarna före gränsen, resten enligt SoL · sfb-51-10-ej-okning, sol-okat-behov")
  func capped() {
    let grants = [Grant(authority: .agency, minutesPerWeek: Amount(62 * 60), from: day(2020, 5, 1))]
    var inquiry = Inquiry(
      law: law(day(2026, 3, 1)), facts: Circumstances(), witness: Proof(rowCount: 0))
    let result = inquiry.ageGate(born: day(1958, 2, 1), grants: grants, applications: [])
    #expect(result.passes == .yes)
    #expect(result.cap == 3_720)
    let rules = inquiry.witness.nodes.map(\.rule)
    #expect(rules == [.alderGrans, .alderAnsokanSenast, .sfb5110EjOkning, .solOkatBehov])
    #expect(inquiry.witness.nodes[2].outcome == .minutesPerWeek(3_720))
  }

  @Test("TV-072 TV-122 taket i hela prövningen: 154,4 h ger 62 h, 50 h ger 50 h · sfb-51-10-ej-okning")
  func cappedAssessment() throws {
    func granted(_ minutes: Int, born: CalendarDate, on date: CalendarDate, _ applications: [Application]) throws
      -> Assessment
    {
      var subject = person(born: born, rows: [weekly(.hygiene, minutes)])
      subject.grants = [Grant(authority: .agency, minutesPerWeek: Amount(3_720), from: day(2020, 5, 1))]
      subject.applications = applications
      return try assess(subject, on: date)
    }
    let large = try granted(9_264, born: day(1958, 2, 1), on: vectorDay, [])
    #expect(large.granted == Bounds(3_720))
    #expect(large.marks.contains(.cappedByAge))
    let small = try granted(3_000, born: day(1958, 2, 1), on: vectorDay, [])
    #expect(small.granted == Bounds(3_000))
    #expect(!small.marks.contains(.cappedByAge))
    let more = Application(arrived: day(2026, 12, 1), forMoreHours: true, extraMinutesPerWeek: Amount(600))
    let later = try granted(9_264, born: day(1960, 1, 1), on: day(2027, 3, 1), [more])
    #expect(later.granted == Bounds(secure: 3_720, likely: 4_320, possible: 4_320))
    #expect(later.marks.contains(.moreHoursBeforeLimit))
  }

  @Test("TV-122 fler timmar sökta före gränsen, beslut efter · sfb-51-10-ej-okning (CI-43)")
  func moreHoursBeforeLimit() {
    let born = day(1960, 1, 1)
    let on = day(2027, 3, 1)
    let grants = [Grant(authority: .agency, minutesPerWeek: Amount(62 * 60), from: day(2024, 1, 1))]
    let more = Application(arrived: day(2026, 12, 1), forMoreHours: true, extraMinutesPerWeek: Amount(600))
    let caps = valuations.map { gate(law(on), born: born, grants: grants, applications: [more], valuation: $0) }
    #expect(caps.map(\.gate.cap) == [3_720, 4_320, 4_320])
    #expect(caps.allSatisfy { $0.marks.contains(.moreHoursBeforeLimit) && $0.isOpen })
    let unknown = Application(arrived: day(2026, 12, 1), forMoreHours: true)
    #expect(
      valuations.map { gate(law(on), born: born, grants: grants, applications: [unknown], valuation: $0).gate.cap }
        == [3_720, 3_720, nil])
    let refused = valuations.map {
      gate(law(on, .ci43NotGranted), born: born, grants: grants, applications: [more], valuation: $0)
    }
    #expect(refused.allSatisfy { $0.gate.cap == 3_720 && $0.marks.contains(.moreHoursBeforeLimit) && !$0.isOpen })
    let late = Application(arrived: born.adding(years: 67), forMoreHours: true, extraMinutesPerWeek: Amount(600))
    #expect(gate(law(on), born: born, grants: grants, applications: [late], valuation: .highest).gate.cap == 3_720)
  }

  @Test(
    "årskullarnas gränser · alder-grans, riktalder-tabell",
    arguments: [
      (day(1935, 7, 1), 65), (day(1957, 12, 31), 65), (day(1958, 1, 1), 66), (day(1959, 12, 31), 66),
      (day(1960, 1, 1), 67), (day(1964, 12, 31), 67),
    ])
  func cohorts(born: CalendarDate, age: Int) throws {
    for track in Track.allCases {
      let limit = try #require(law(vectorDay).ageLimit(born: born, track: track))
      #expect(limit.age == age)
      #expect(limit.reached == born.adding(years: age))
      #expect(limit.rule == .alderGrans)
    }
  }

  @Test("riktåldern är okänd efter 2031, men den som är under 65 är säkert under gränsen · riktalder-tabell")
  func unknownTargetAge() {
    let born = day(1965, 1, 1)
    #expect(law(vectorDay).ageLimit(born: born, track: .agency) == nil)
    #expect(Law.targetAge(on: day(2031, 12, 31)) == 67)
    #expect(Law.targetAge(on: day(2032, 1, 1)) == nil)
    #expect(Law.targetAge(on: day(2025, 12, 31)) == nil)
    #expect(gate(law(day(2029, 12, 31)), born: born).gate.passes == .yes)
    #expect(gate(law(day(2030, 1, 1)), born: born).gate.passes == .unknown)
  }

  @Test("CI-26: december 2022 och december 2025 i Försäkringskassans spår · alder-grans")
  func december() {
    let early = law(vectorDay, .ci26FirstOfDecemberSfb)
    for (born, age) in [(day(1957, 12, 15), 66), (day(1957, 11, 30), 65), (day(1959, 12, 15), 67)] {
      #expect(early.ageLimit(born: born, track: .agency)?.age == age)
    }
    #expect(early.ageLimit(born: day(1957, 12, 15), track: .kommun)?.age == 65)
    #expect(early.ageLimit(born: day(1959, 12, 15), track: .kommun)?.age == 66)
    #expect(law(vectorDay).ageLimit(born: day(1959, 12, 15), track: .agency)?.age == 66)
  }

  @Test("CI-26 syns i beviset bara för den som läsningen rör · alder-grans")
  func readingIsShown() {
    func reading(_ born: CalendarDate) -> ReadingOption? {
      var inquiry = Inquiry(
        law: law(vectorDay), facts: Circumstances(), witness: Proof(rowCount: 0))
      _ = inquiry.ageGate(born: born, grants: [], applications: [])
      return inquiry.witness.nodes.first?.reading
    }
    #expect(reading(day(1959, 12, 15)) == .ci26FirstOfJanuary)
    #expect(reading(day(1959, 11, 15)) == nil)
    #expect(reading(day(1960, 2, 29)) == .ci41Day28February)
  }

  @Test("CI-41: född 29 februari · alder-grans")
  func leapDay() {
    let born = day(1960, 2, 29)
    #expect(law(vectorDay).ageLimit(born: born, track: .kommun)?.reached == day(2027, 2, 28))
    let other = law(vectorDay, .ci41Day1March).ageLimit(born: born, track: .kommun)
    #expect(other?.reached == day(2027, 3, 1))
    #expect(other?.lastApplicationDay == day(2027, 2, 28))
    #expect(law(vectorDay, .ci41Day1March).birthday(4, born: born) == day(1964, 2, 29))
  }

  @Test("före 2001 upphör assistansen vid 65, även för den som hade den · alder-65-upphor")
  func before2001() {
    let grants = [Grant(authority: .agency, minutesPerWeek: Amount(3_000), from: day(1996, 1, 1))]
    let born = day(1935, 6, 15)
    #expect(gate(law(day(2000, 6, 14)), born: born, grants: grants).gate.passes == .yes)
    #expect(gate(law(day(2000, 6, 15)), born: born, grants: grants).gate.passes == .no)
    #expect(law(day(2000, 1, 1)).ageLimit(born: born, track: .agency)?.rule == .alder65Upphor)
  }

  @Test("den som förlorade assistansen vid 65 före 2001 söker på nytt till och med 2002 · alder-trans-2001")
  func transition2001() {
    let grants = [Grant(authority: .agency, minutesPerWeek: Amount(3_000), from: day(1996, 1, 1))]
    let born = day(1935, 6, 15)
    func passes(_ arrived: CalendarDate, grants: [Grant]) -> Truth {
      gate(law(day(2004, 1, 1)), born: born, grants: grants, applications: [Application(arrived: arrived)]).gate.passes
    }
    #expect(passes(day(2002, 12, 31), grants: grants) == .yes)
    #expect(passes(day(2003, 1, 1), grants: grants) == .no)
    #expect(passes(day(2002, 12, 31), grants: []) == .no)
    #expect(gate(law(day(2001, 1, 1)), born: born, grants: grants).gate.passes == .yes)
    #expect(gate(law(day(2003, 1, 1)), born: born, grants: grants).gate.passes == .no)
  }

  @Test("beviljat av endera myndigheten räknas i båda spåren, bara om det gällde dagen före · alder-ansokan-senast")
  func grantedBefore() {
    let born = day(1958, 2, 1)  // the limit is 2024-02-01
    let on = day(2026, 3, 1)
    for track in Track.allCases {
      for authority in Track.allCases {
        let held = Grant(authority: authority, minutesPerWeek: Amount(900), from: day(2019, 1, 1), to: day(2024, 1, 31))
        #expect(gate(law(on), born: born, grants: [held], track: track).gate.passes == .yes)
        let ended = Grant(
          authority: authority, minutesPerWeek: Amount(900), from: day(2019, 1, 1), to: day(2024, 1, 30))
        #expect(gate(law(on), born: born, grants: [ended], track: track).gate.passes == .no)
        let after = Grant(authority: authority, minutesPerWeek: Amount(900), from: day(2024, 2, 1))
        #expect(gate(law(on), born: born, grants: [after], track: track).gate.passes == .no)
      }
    }
  }

  @Test("taket är det lägsta av beslutet vid gränsen och senare beslut som har börjat · sfb-51-10-ej-okning")
  func lowestGrant() {
    let born = day(1958, 2, 1)
    let grants = [
      Grant(authority: .agency, minutesPerWeek: Amount(3_000), from: day(2015, 1, 1)),
      Grant(authority: .agency, minutesPerWeek: Amount(4_000), from: day(2022, 1, 1)),
      Grant(authority: .kommun, minutesPerWeek: Amount(3_500), from: day(2025, 1, 1)),
      Grant(authority: .agency, minutesPerWeek: Amount(1_000), from: day(2026, 4, 1)),
    ]
    #expect(gate(law(day(2024, 3, 1)), born: born, grants: grants).gate.cap == 4_000)
    #expect(gate(law(day(2026, 3, 1)), born: born, grants: grants).gate.cap == 3_500)
    #expect(gate(law(day(2026, 4, 1)), born: born, grants: grants).gate.cap == 1_000)
  }

  @Test("okända timmar i ett beslut: noll säkert, inget tak möjligt · sfb-51-10-ej-okning")
  func unknownGrant() {
    let grants = [Grant(authority: .agency, minutesPerWeek: .unknown, from: day(2019, 1, 1))]
    let results = valuations.map { gate(law(day(2026, 3, 1)), born: day(1958, 2, 1), grants: grants, valuation: $0) }
    #expect(results.map(\.gate.cap) == [0, nil, nil])
    #expect(results.allSatisfy { $0.isOpen && $0.gate.passes == .yes })
  }

  @Test("okänt födelsedatum: öppet, inget tak · alder-grans")
  func unknownBirth() {
    let (result, _, _) = gate(law(vectorDay), born: nil)
    #expect(result == AgeGate(passes: .unknown, cap: nil, limit: nil, passedLimit: false))
  }

  @Test("under gränsen finns inget tak, och varningen ges bara till den som inte har assistans · alder-ansokan-senast")
  func underLimit() {
    let born = day(1960, 5, 3)
    let grants = [Grant(authority: .agency, minutesPerWeek: Amount(3_000), from: day(2015, 1, 1))]
    let held = gate(law(vectorDay), born: born, grants: grants)
    #expect(held.gate.passes == .yes && held.gate.cap == nil && !held.gate.passedLimit)
    #expect(!held.marks.contains(.lastDayIsHoliday))
    #expect(gate(law(vectorDay), born: born).marks.contains(.lastDayIsHoliday))
    #expect(!gate(law(vectorDay), born: day(1990, 5, 3)).marks.contains(.lastDayIsHoliday))
  }

  @Test(
    "slumpade fall: taken är ordnade, ordningen saknar betydelse, under 65 alltid ja · sfb-51-10-ej-okning, alder-grans"
  )
  func properties() {
    var generator = SplitMix64(seed: 65_66_67)
    func random(_ first: CalendarDate, _ last: CalendarDate) -> CalendarDate {
      CalendarDate(dayNumber: Int.random(in: first.dayNumber...last.dayNumber, using: &generator))
    }
    for _ in 0..<1_500 {
      let born = random(day(1930, 1, 1), day(1964, 12, 31))
      let on = random(day(2001, 1, 1), day(2031, 12, 31))
      var grants: [Grant] = []
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let from = random(day(1994, 1, 1), day(2031, 1, 1))
        let to = Bool.random(using: &generator) ? nil : from.adding(days: Int.random(in: 0...4_000, using: &generator))
        let known = Bool.random(using: &generator)
        let minutes = known ? Amount(Int.random(in: 60...9_000, using: &generator)) : .unknown
        grants.append(Grant(authority: .agency, minutesPerWeek: minutes, from: from, to: to))
      }
      var applications: [Application] = []
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let more = Bool.random(using: &generator)
        let extra = Bool.random(using: &generator) ? Amount(600) : .unknown
        let arrived = random(day(1994, 1, 1), day(2031, 1, 1))
        applications.append(Application(arrived: arrived, forMoreHours: more, extraMinutesPerWeek: extra))
      }
      let current = law(on)
      let results = valuations.map {
        gate(current, born: born, grants: grants, applications: applications, valuation: $0).gate
      }
      #expect(Set(results.map(\.passes)).count == 1)
      for (lower, higher) in zip(results, results.dropFirst()) {
        if let high = higher.cap { #expect(lower.cap.map { $0 <= high } ?? false) }
      }
      for (index, valuation) in valuations.enumerated() {
        let turned = gate(
          current, born: born, grants: grants.reversed(), applications: applications.reversed(), valuation: valuation)
        #expect(turned.gate == results[index])
      }
      if on < born.adding(years: 65) { #expect(results[0].passes == .yes && results[0].cap == nil) }
      if !results[0].passedLimit { #expect(results[0].cap == nil) }
    }
  }
}
