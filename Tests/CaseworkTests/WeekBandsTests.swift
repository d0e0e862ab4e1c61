import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

@Suite("A usual week as bands")
struct WeekBandsTests {
  private static let head = """
    egenmakt: 1
    gäller: 2026-11-21
    person: {född: 1980-01-01}
    omständigheter: [{personkrets: 1, försäkrad_i_sverige: ja, vistelse: ingen, boende: eget}]
    för_alla_rader: {varaktigt: ja, beror_på_funktionsnedsättningen: ja, eget_behov: ja, tillgodoses_av_annan: nej, plats: hemma}
    rader:

    """

  private func study(_ rows: String) throws -> CaseStudy {
    let document = try CaseReader.read(Array((Self.head + rows).utf8))
    let law = Law(on: document.holdsOn ?? CalendarDate(2026, 11, 21))
    return try CaseStudy(document, subject: document.lawCase(), law: law, isSameLife: false)
  }

  private static let life = """
    - {id: A, behov: hygien, moment: dusch, minuter: 30, varav_privat: 30, gånger: {antal: 1, per: dag}, klockslag: ["07:00"]}
    - {id: B, behov: övrigt, typ: väntetid, natt: ja, minuter: 480, gånger: {antal: 1, per: dag}, klockslag: ["22:00-06:00"]}
    - {id: C, behov: övrigt, minuter: 60, assistenter: 2, gånger: {antal: 1, per: vecka}, dagar: [sön], klockslag: ["23:30"]}
    - {id: D, behov: övrigt, minuter: 10, gånger: {antal: 3, per: vecka}}
    - {id: E, behov: övrigt, minuter: 20, gånger: {antal: 2, per: vecka}, klockslag: ["12:00-14:00"]}
    - {id: F, behov: övrigt, plats: daglig_verksamhet, minuter: 15, gånger: {antal: 5, per: vecka}, dagar: [mån, tis, ons, tor, fre], klockslag: ["10:00"]}
    - {id: G, behov: övrigt, minuter: 15, gånger: {antal: 1, per: dag}, klockslag: ["15:00"], till: 2026-01-01}

    """

  @Test("Bands of rows with clock times; the others stand beside")
  func rows() throws {
    let week = WeekBands(try study(Self.life))
    #expect(week.withoutTimes == [3])
    #expect(week.notNow == [6])
    #expect([0, 1, 5].map { week.layers[$0] } == [.basic, .waiting, .school])
    let shower = week.bands.filter { $0.row == 0 }
    #expect(shower.count == 7)
    #expect(shower.allSatisfy { $0.start == 420 && $0.end == 450 && !$0.isSometimes && !$0.isSomewhere })
    // Twice a week on any day, twenty minutes somewhere in two hours.
    let seldom = week.bands.filter { $0.row == 4 }
    #expect(seldom.count == 7)
    #expect(seldom.allSatisfy { $0.isSometimes && $0.isSomewhere && $0.end == 840 })
    #expect(week.bands.filter { $0.row == 5 }.map { $0.day } == [.monday, .tuesday, .wednesday, .thursday, .friday])
  }

  @Test("What goes over midnight goes on the day after, from Sunday on Monday")
  func midnight() throws {
    let week = WeekBands(try study(Self.life))
    let night = week.bands.filter { $0.row == 1 }
    #expect(night.count == 14)
    #expect(night.filter { $0.goesOn }.allSatisfy { $0.start == 1_320 && $0.end == 1_440 })
    #expect(night.filter { $0.isFromBefore }.allSatisfy { $0.start == 0 && $0.end == 360 })
    // Each day of the week has 2 + 6 hours of the night.
    for day in Weekday.allCases {
      #expect(night.filter { $0.day == day }.reduce(0) { $0 + $1.end - $1.start } == 480)
    }
    let sunday = week.bands.filter { $0.row == 2 }
    #expect(sunday.map { $0.day } == [.monday, .sunday])
    #expect(sunday.map { $0.end - $0.start } == [30, 30])
  }

  @Test("As few lanes as keep apart what is at the same time")
  func lanes() throws {
    let week = WeekBands(try study(Self.life))
    let monday = week.placed(on: .monday)
    // 0–6 the night, 0–0.30 from Sunday, 7 the shower, 10 daily activity, 12 somewhere, 22 the night.
    #expect(monday.map { $0.band.row } == [1, 2, 0, 5, 4, 1])
    #expect(monday.map { $0.lane } == [0, 1, 0, 0, 0, 0])
    for day in Weekday.allCases {
      let placed = week.placed(on: day)
      for (index, one) in placed.enumerated() {
        for other in placed[(index + 1)...] where other.lane == one.lane {
          #expect(other.band.start >= one.band.end)
        }
      }
    }
  }

  @Test("Layers alone: two assistants whatever the help is")
  func layers() throws {
    let week = WeekBands(try study(Self.life))
    #expect(Set(week.placed(on: .sunday, in: [.double]).map { $0.band.row }) == [2])
    #expect(Set(week.placed(on: .monday, in: [.basic]).map { $0.band.row }) == [0])
    #expect(Set(week.placed(on: .monday, in: [.waiting]).map { $0.band.row }) == [1])
    #expect(Set(week.present).isSuperset(of: [.basic, .waiting, .double, .school]))
    // Person A has help that is basic, help that is other, and help that gives no time.
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/exempel-a.yaml")
    let document = try CaseReader.read(try Data(contentsOf: file))
    let law = Law(on: document.holdsOn ?? CalendarDate(2026, 11, 21), readings: document.readings)
    let person = try CaseStudy(document, subject: document.lawCase(), law: law, isSameLife: false)
    let layers = WeekBands(person).layers
    for (index, row) in person.rows.enumerated() where row.basic.isPositive && layers[index] != .school {
      #expect(layers[index] == .basic)
    }
    #expect(layers.contains(.basic))
    #expect(layers.contains(.other))
  }

  @Test("The table's lines: each time once, with its days and its end after midnight")
  func entries() throws {
    let entries = WeekBands(try study(Self.life)).entries
    #expect(entries.map { $0.band.row } == [0, 5, 4, 1, 2])
    #expect(entries.map { $0.end } == [450, 615, 840, 1_800, 1_470])
    #expect(entries[3].days == .all)
    #expect(entries[4].days == DaysOfWeek(.sunday))
  }

  @Test("Minutes a week of one assistant")
  func minutes() throws {
    let week = WeekBands(try study(Self.life))
    // 30 × 7, 480 × 7, 60, 10 × 3, 20 × 2.
    #expect(week.minutes.prefix(5).map { $0.least } == [210, 3_360, 60, 30, 40])
    #expect(week.minutes.prefix(5).map { $0.greatest } == [210, 3_360, 60, 30, 40])
    let open = WeekBands(
      try study(
        "- {id: A, behov: övrigt, minuter: {minst: 10, högst: 20}, gånger: {antal: 2, per: dag}}\n- {id: B, behov: övrigt}\n"
      ))
    #expect(open.minutes.map { $0.least } == [140, 0])
    #expect(open.minutes.map { $0.greatest } == [280, nil])
  }

  @Test("Every second week is not every week")
  func everySecondWeek() throws {
    let week = WeekBands(
      try study(
        "- {id: A, behov: övrigt, minuter: 30, dagar: [mån], klockslag: [\"09:00\"], schema: {veckor: {var: 2, från: 2026-11-23}}}\n"
      ))
    #expect(week.bands.map { $0.day } == [.monday])
    #expect(week.bands.allSatisfy { $0.isSometimes })
  }

  @Test("A time that nobody has said the length of is a point")
  func point() throws {
    let week = WeekBands(try study("- {id: A, behov: övrigt, gånger: {antal: 1, per: dag}, klockslag: [\"09:00\"]}\n"))
    #expect(week.bands.count == 7)
    #expect(week.bands.allSatisfy { $0.start == 540 && $0.end == 540 })
  }
}
