import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

/// Case files of a few rows, for findings.
struct Life {
  var day = "2026-11-21"
  var born: String? = "1990-01-01"
  var circumstances: [String] = []
  var rows: [String] = []
  var after = ""

  /// A row of a need; what else it says, in the words of the file.
  mutating func row(_ id: String, _ words: String) { rows.append("- {id: \(id), \(words)}") }

  /// The file, and what is found in it without assessing it.
  var study: (document: CaseDocument, findings: [Finding]) {
    get throws {
      var text = "egenmakt: 1\ngäller: \(day)\n"
      if let born { text += "person: {född: \(born)}\n" }
      if !circumstances.isEmpty { text += "omständigheter:\n- {\(circumstances.joined(separator: ", "))}\n" }
      text += "rader:\n" + rows.joined(separator: "\n") + "\n" + after + "\n"
      let document = try CaseReader.read(Array(text.utf8))
      let law = Law(on: document.holdsOn ?? Law.horizon)
      return (document, DayFindings(document, subject: document.lawCase(), on: law.date, law: law).findings)
    }
  }

  /// The findings of a kind, each with the names of its rows.
  func found(_ kind: Finding.Kind) throws -> [Set<String>] {
    let study = try study
    return study.findings.filter { $0.kind == kind }.map { Set($0.rows.map { study.document.rows[$0].id }) }
  }
}

@Suite("Att tänka på: dygnet och klockan")
struct DayFindingTests {
  private func life(_ rows: (String, String)...) -> Life {
    var life = Life()
    for (id, words) in rows { life.row(id, words) }
    return life
  }

  private let day = "behov: övrigt, moment: hushåll, natt: nej, gånger: {antal: 7, per: vecka}, dagar: alla"

  @Test("mer än 168 timmar i veckan för en assistent · calc-dygnstak")
  func overFullWeek() throws {
    // 2 × 721 × 7 = 10 094 minutes, 14 above the week's 10 080; 2 × 720 × 7 = 10 080 is just a full week.
    let over = life(("R1", "minuter: 721, \(day)"), ("R2", "minuter: 721, \(day)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .overFullWeek })
    #expect(finding.minutes == 10_094)
    #expect(finding.says.swedish.contains("168 h 14 min"))
    let full = life(("R1", "minuter: 720, \(day)"), ("R2", "minuter: 720, \(day)"))
    #expect(try full.found(.overFullWeek).isEmpty)
    // Time within supervision, and what somebody else meets, is no time of its own.
    #expect(
      try life(
        ("R1", "minuter: 1440, typ: tillsyn, \(day)"), ("R2", "minuter: 721, inom: [R1], \(day)"),
        ("R3", "minuter: 60, tillgodoses_av_annan: ja, \(day)")
      ).found(.overFullWeek).isEmpty)
  }

  @Test("mer än 24 timmar vissa dagar · calc-dygnstak")
  func overFullDay() throws {
    // 1 380 minutes every day and 90 on Saturdays: 1 470 then.
    let saturday = "behov: övrigt, moment: fritid, gånger: {antal: 1, per: vecka}, dagar: [lör]"
    let over = life(("R1", "minuter: 1380, \(day)"), ("R2", "minuter: 90, \(saturday)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .overFullDay })
    #expect(finding.minutes == 1_470)
    #expect(finding.says.swedish.contains("(lör)") && finding.says.english.contains("(Sat)"))
    #expect(try life(("R1", "minuter: 1380, \(day)"), ("R2", "minuter: 60, \(saturday)")).found(.overFullDay).isEmpty)
  }

  @Test("två rader på samma klockslag nämns med båda tiderna · calc-overlap-once")
  func sameClockTime() throws {
    let over = life(
      ("R1", "minuter: 50, klockslag: [\"07:15\"], \(day)"), ("R2", "minuter: 10, klockslag: [\"08:00\"], \(day)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .sameClockTime })
    #expect(finding.rows == [0, 1] && finding.minutes == 5)
    #expect(finding.says.swedish == "Två rader har samma tid. R1: 07:15–08:05. R2: 08:00–08:10.")
    // Four minutes are less than anybody means.
    #expect(
      try life(
        ("R1", "minuter: 49, klockslag: [\"07:15\"], \(day)"), ("R2", "minuter: 10, klockslag: [\"08:00\"], \(day)")
      ).found(.sameClockTime).isEmpty)
  }

  @Test("över midnatt möts kvällens rad och nästa dags")
  func overMidnight() throws {
    let over = life(
      ("R1", "minuter: 60, klockslag: [\"23:30\"], \(day)"), ("R2", "minuter: 20, klockslag: [\"00:10\"], \(day)"))
    #expect(try over.found(.sameClockTime) == [["R1", "R2"]])
    let sunday = "behov: övrigt, moment: fritid, gånger: {antal: 1, per: vecka}"
    // Sunday night goes into Monday, not into Sunday.
    #expect(
      try life(
        ("R1", "minuter: 60, dagar: [sön], klockslag: [\"23:30\"], \(sunday)"),
        ("R2", "minuter: 20, dagar: [mån], klockslag: [\"00:10\"], \(sunday)")
      ).found(.sameClockTime) == [["R1", "R2"]])
    #expect(
      try life(
        ("R1", "minuter: 60, dagar: [sön], klockslag: [\"23:30\"], \(sunday)"),
        ("R2", "minuter: 20, dagar: [sön], klockslag: [\"00:10\"], \(sunday)")
      ).found(.sameClockTime).isEmpty)
  }

  @Test(
    "det som filen själv har rett ut är inget fynd",
    arguments: [
      "inom: [R0]", "samtidig_andra: ja", "tillgodoses_av_annan: ja", "typ: väntetid, natt: ja",
      "typ: tillsyn, netto: ja", "typ: tillsyn, avräknade_rader: [R1]",
    ])
  func settled(words: String) throws {
    let settled = life(
      ("R0", "minuter: 1, typ: tillsyn, \(day)"), ("R1", "minuter: 50, klockslag: [\"07:15\"], \(day)"),
      ("R2", "minuter: 30, klockslag: [\"07:30\"], \(words), " + day.replacingOccurrences(of: "natt: nej, ", with: "")))
    #expect(try settled.found(.sameClockTime).isEmpty)
  }

  @Test("olika veckodagar, veckor och bra eller dåliga dagar möts inte")
  func otherDays() throws {
    let once = "behov: övrigt, moment: fritid, minuter: 50, klockslag: [\"07:15\"]"
    #expect(
      try life(
        ("R1", "\(once), dagar: [mån], gånger: {antal: 1, per: vecka}"),
        ("R2", "\(once), dagar: [tis], gånger: {antal: 1, per: vecka}")
      ).found(.sameClockTime).isEmpty)
    #expect(
      try life(("R1", "\(once), schema: {veckor: udda}"), ("R2", "\(once), schema: {veckor: jämna}"))
        .found(.sameClockTime).isEmpty)
    #expect(
      try life(("R1", "\(once), schema: {veckor: udda}"), ("R2", "\(once), schema: {veckor: udda}"))
        .found(.sameClockTime) == [["R1", "R2"]])
  }

  @Test("en rad vissa dagar är ett fynd först när de andra inte lämnar plats")
  func room() throws {
    func morning(_ days: String, _ times: Int) -> String {
      "behov: övrigt, moment: fritid, minuter: 30, klockslag: [\"07:15\"], dagar: \(days), gånger: {antal: \(times), per: vecka}"
    }
    // Three times a week on any day beside four certain days: the other three are enough. Four times are not.
    let four = morning("[mån, tis, ons, tor]", 4)
    #expect(try life(("R1", four), ("R2", morning("alla", 3))).found(.sameClockTime).isEmpty)
    #expect(try life(("R1", four), ("R2", morning("alla", 4))).found(.sameClockTime) == [["R1", "R2"]])
    // One row on four days and another on the other three leave no day at all.
    let both = life(("R1", four), ("R2", morning("[fre, lör, sön]", 3)), ("R3", morning("alla", 2)))
    #expect(try both.found(.sameClockTime) == [["R1", "R2", "R3"]])
  }

  private let watch =
    "behov: medicinskt, moment: övervaka_andningshjälpmedel, typ: tillsyn, gånger: {antal: 7, per: vecka}"

  @Test("hjälp på dagen och en natt som raderna visar blir mer än 24 timmar")
  func wakingTime() throws {
    // 17 h by day and 8 h of watch: 25 h. With 7 h it is just a day.
    let night = "typ: väntetid, natt: ja, netto: nej, behov: övrigt, moment: annat, gånger: {antal: 7, per: vecka}"
    let over = life(("R1", "minuter: 1020, \(day)"), ("R2", "minuter: 480, \(night)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .beyondWakingTime })
    #expect(finding.minutes == 1_500)
    #expect(finding.says.swedish.contains("Natten är 8 h enligt raderna."))
    let fits = life(("R1", "minuter: 1020, \(day)"), ("R2", "minuter: 420, \(night)"))
    #expect(try fits.found(.beyondWakingTime).isEmpty && fits.found(.muchHelp).isEmpty)
  }

  @Test("mycket hjälp på dagen och en natt som ingen rad visar är en fråga, aldrig en motsägelse")
  func muchHelp() throws {
    // 16 h 10 min and a night taken as 8 h: above 24 h. 16 h is not.
    let over = life(("R1", "minuter: 970, \(day)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .muchHelp })
    #expect(finding.minutes == 970 && finding.severity == .question)
    #expect(finding.says.swedish == "Det är mycket hjälp på en dag: 16 h 10 min. Hinns allt med, och sömnen?")
    #expect(try over.found(.beyondWakingTime).isEmpty)
    #expect(try life(("R1", "minuter: 960, \(day)")).found(.muchHelp).isEmpty)
    // Visits that may be at night are not help by day: 14 h, and 3 h at times unknown.
    let visits = "behov: hygien, moment: toalett, varav_privat: 30, minuter: 30, gånger: {antal: 6, per: dag}"
    #expect(try life(("R1", "minuter: 840, \(day)"), ("R2", "\(visits), natt: okänt")).found(.muchHelp).isEmpty)
    #expect(try life(("R1", "minuter: 840, \(day)"), ("R2", "\(visits), natt: nej")).found(.muchHelp).count == 1)
  }

  @Test("tillsyn dygnet runt är ingen motsägelse, hur den än är skriven")
  func roundTheClock() throws {
    let lives = [
      life(("R1", "\(watch), minuter: 1440")), life(("R1", "\(watch), minuter: 1440, natt: okänt")),
      life(("R1", "\(watch), minuter: 1440, klockslag: [\"07:00-07:00\"]")),
      life(
        ("R1", "\(watch), minuter: 960, klockslag: [\"07:00-23:00\"]"),
        ("R2", "\(watch), minuter: 480, klockslag: [\"23:00-07:00\"]")),
    ]
    for life in lives {
      #expect(try life.study.findings.allSatisfy { $0.severity != .contradiction && $0.kind != .muchHelp })
    }
    // The same watch by day alone, with 61 minutes of help beside it, leaves less than a night.
    #expect(
      try life(("R1", "\(watch), minuter: 960, natt: nej"), ("R2", "minuter: 61, \(day)")).found(.muchHelp).count == 1)
  }

  @Test("det som andra gör hemma tar ingen tid av dagen; på annan plats nämns det för sig")
  func metByOthers() throws {
    let met = "tillgodoses_av_annan: ja, behov: övrigt, moment: annat, gånger: {antal: 7, per: vecka}"
    let parent = life(("R1", "minuter: 1440, typ: tillsyn, \(met)"), ("R2", "minuter: 60, \(day)"))
    #expect(try parent.study.findings.allSatisfy { $0.severity != .contradiction && $0.kind != .muchHelp })
    // 9 h + 8 h of others at home, or nobody says where.
    #expect(try life(("R1", "minuter: 540, \(day)"), ("R2", "minuter: 480, \(met)")).found(.muchHelp).isEmpty)
    // 700 min, 420 in school of which an assistant is there for 120: 700 + 120 + 300 = 1 120, and a night of 480.
    let school = life(
      ("R1", "minuter: 700, \(day)"), ("R2", "minuter: 420, plats: skola, \(met)"),
      ("R3", "minuter: 120, plats: skola, \(day)"))
    let finding = try #require(try school.study.findings.first { $0.kind == .muchHelp })
    #expect(finding.minutes == 1_120 && finding.says.swedish.contains("18 h 40 min, varav 5 h av andra"))
    #expect(
      try life(("R1", "minuter: 540, \(day)"), ("R2", "minuter: 420, plats: skola, \(met)")).found(.muchHelp).isEmpty)
  }

  @Test("hygien, måltider eller klädsel som tar mer än åtta timmar om dagen, eller fler än 24 gånger")
  func muchOfOneNeed() throws {
    let shower = "behov: hygien, moment: dusch, natt: nej, minuter: 60, varav_privat: 60"
    let over = life(("R1", "\(shower), gånger: {antal: 15, per: dag}"))
    let finding = try #require(try over.study.findings.first { $0.kind == .muchOfOneNeed })
    #expect(finding.minutes == 900 && finding.severity == .question)
    #expect(try life(("R1", "\(shower), gånger: {antal: 8, per: dag}")).found(.muchOfOneNeed).isEmpty)
    let often = "behov: klädsel, moment: kläder, natt: nej, minuter: 2, varav_privat: 2"
    #expect(try life(("R1", "\(often), gånger: {antal: 25, per: dag}")).found(.muchOfOneNeed) == [["R1"]])
    #expect(try life(("R1", "\(often), gånger: {antal: 24, per: dag}")).found(.muchOfOneNeed).isEmpty)
    let suction = "behov: andning, moment: andningshjälp, minuter: 5, gånger: {antal: 150, per: dag}"
    #expect(try life(("R1", suction)).found(.muchOfOneNeed).isEmpty)
  }

  @Test("rader som följer på varandra läggs inte ihop; en rad räknas de dagar den gäller")
  func fromAndTo() throws {
    let split = life(("R1", "minuter: 800, \(day), till: 2027-03-31"), ("R2", "minuter: 800, \(day), från: 2027-04-01"))
    #expect(try split.study.findings.isEmpty)
    // Two weeks in which both hold: 2 × 800 × 7 = 11 200 minutes a week.
    let both = life(("R1", "minuter: 800, \(day), till: 2027-04-14"), ("R2", "minuter: 800, \(day), från: 2027-04-01"))
    #expect(try both.study.findings.first { $0.kind == .overFullWeek }?.minutes == 11_200)
    // Once a day for a hundred days is once a day, not three or four times.
    #expect(try life(("R1", "minuter: 500, \(day), till: 2027-02-28")).study.findings.isEmpty)
    // Less than a week is no week: 25 h in a day is told instead.
    let short = life(("R1", "minuter: 750, \(day), till: 2026-11-24"), ("R2", "minuter: 750, \(day)"))
    #expect(try short.found(.overFullWeek).isEmpty)
    #expect(try short.study.findings.first { $0.kind == .overFullDay }?.minutes == 1_500)
  }

  @Test("dagar utanför kalendern är varken skoldag eller ledig dag")
  func outsideCalendar() throws {
    let school = "kalender: {från: 2026-07-01, till: 2027-06-30, terminer: [{från: 2026-08-18, till: 2027-06-11}]}"
    func life(_ second: String) -> Life {
      var life = Life()
      life.row("R1", "behov: övrigt, moment: hushåll, minuter: 20, klockslag: [\"07:00\"], schema: {dagtyp: skoldag}")
      life.row("R2", "behov: övrigt, moment: hushåll, minuter: 20, klockslag: [\"07:00\"], schema: {\(second)}")
      life.after = school
      return life
    }
    #expect(try life("utom: skoldag").found(.sameClockTime).isEmpty)
    #expect(try life("dagtyp: vardag").found(.sameClockTime) == [["R1", "R2"]])
  }

  @Test("två tider: krocken nämns vid den tid som saknar plats")
  func lackingTime() throws {
    // Nine times at two times: seven evenings at most, so two mornings are needed. The shower leaves two.
    let wash =
      "behov: hygien, moment: tvätt, varav_privat: 12, minuter: 12, dagar: alla, klockslag: [\"07:40\", \"22:15\"]"
    let shower = "behov: hygien, moment: dusch, varav_privat: 45, minuter: 45, klockslag: [\"07:40\"]"
    let five = "\(shower), dagar: [mån, tis, tor, lör, sön], gånger: {antal: 5, per: vecka}"
    let two = life(("R1", "\(wash), gånger: {antal: 9, per: vecka}"), ("R2", five))
    #expect(try two.found(.sameClockTime).isEmpty)
    #expect(
      try life(("R1", "\(wash), gånger: {antal: 10, per: vecka}"), ("R2", five)).found(.sameClockTime) == [
        ["R1", "R2"]
      ])
    // The evening is taken every day: it is told, and the morning is not.
    let evening = ("R3", "minuter: 30, klockslag: [\"22:00\"], \(day)")
    let taken = life(("R1", "\(wash), gånger: {antal: 9, per: vecka}"), ("R2", five), evening)
    #expect(try taken.found(.sameClockTime) == [["R1", "R3"]])
  }

  @Test("krocken nämns de dagar den sker")
  func commonDays() throws {
    let saturday = "behov: övrigt, moment: fritid, minuter: 60, dagar: [lör], gånger: {antal: 1, per: vecka}"
    let over = life(
      ("R1", "minuter: 60, klockslag: [\"12:00\"], \(day)"), ("R2", "\(saturday), klockslag: [\"12:30\"]"))
    let finding = try #require(try over.study.findings.first { $0.kind == .sameClockTime })
    #expect(finding.says.swedish == "Två rader har samma tid. R1: 12:00–13:00. R2: 12:30–13:30. Gäller lör.")
    #expect(finding.says.english == "Two rows have the same time. R1: 12:00–13:00. R2: 12:30–13:30. On Sat.")
  }

  @Test("fler minuter än tiden på klockan sägs, och raden räcker så länge som minuterna")
  func minutesBeyondSpan() throws {
    let over = life(
      ("R1", "minuter: 60, klockslag: [\"07:00-07:30\"], \(day)"), ("R2", "minuter: 20, klockslag: [\"07:35\"], \(day)")
    )
    #expect(try over.found(.minutesBeyondSpan) == [["R1"]])
    #expect(try over.found(.sameClockTime) == [["R1", "R2"]])
    let fits = life(("R1", "minuter: 30, klockslag: [\"07:00-07:30\"], \(day)"))
    #expect(try fits.found(.minutesBeyondSpan).isEmpty)
    // Once a day at two times may be shared between them: 60 minutes fit 2 × 30, 70 do not.
    let shared = "klockslag: [\"07:00-07:30\", \"19:00-19:30\"], \(day)"
    #expect(try life(("R1", "minuter: 60, \(shared)")).found(.minutesBeyondSpan).isEmpty)
    #expect(try life(("R1", "minuter: 70, \(shared)")).found(.minutesBeyondSpan) == [["R1"]])
  }

  @Test("en andra assistent som kan vara ledig gör krocken till en fråga")
  func secondAssistant() throws {
    func life(_ active: Int) -> Life {
      self.life(
        (
          "R1",
          "behov: hygien, moment: dusch, varav_privat: 20, minuter: 50, klockslag: [\"07:00\"], assistenter: 2, andra_aktiv_min: \(active), text: lyft, gånger: {antal: 7, per: vecka}"
        ), ("R2", "minuter: 20, klockslag: [\"07:20\"], \(day)"))
    }
    // 50 − 30 = 20 minutes free are just enough; 50 − 31 are not.
    let free = try #require(try life(30).study.findings.first { $0.kind == .sameTimeAsTwo })
    #expect(free.severity == .question && free.says.swedish.hasSuffix("Gör den andra assistenten i R1 det ena?"))
    #expect(try life(30).found(.sameClockTime).isEmpty)
    #expect(free.says.english.hasSuffix("Does the second assistant in R1 do one of them?"))
    #expect(try life(31).found(.sameTimeAsTwo).isEmpty)
    #expect(try life(31).found(.sameClockTime) == [["R1", "R2"]])
  }

  @Test("råden lägger inte till timmar, och närvaro får rådet att ta bort minuterna")
  func remedies() throws {
    let full = life(("R1", "minuter: 721, \(day)"), ("R2", "minuter: 721, \(day)"))
    let finding = try #require(try full.study.findings.first)
    #expect(
      finding.remedy.swedish.contains("skriv samtidig_andra: ja.") && !finding.remedy.swedish.contains("assistenter:"))
    func remedy(_ kind: String) throws -> String {
      let presence = "behov: övrigt, moment: fritid, typ: \(kind), minuter: 240, klockslag: [\"12:00-16:00\"]"
      let over = life(
        ("R1", "\(presence), gånger: {antal: 7, per: vecka}"), ("R2", "minuter: 20, klockslag: [\"14:00\"], \(day)"))
      return try #require(try over.study.findings.first { $0.kind == .sameClockTime }).remedy.swedish
    }
    #expect(try remedy("närvaro").contains("eller ta bort minuterna ur den ena raden"))
    #expect(try !remedy("aktiv").contains("ta bort minuterna"))
  }

  @Test("tom natt: hjälp varje dag och ingen rad mellan 23 och 06 · natt-aktiv-tid")
  func emptyNight() throws {
    let three = [("R1", "minuter: 10, \(day)"), ("R2", "minuter: 11, \(day)"), ("R3", "minuter: 12, \(day)")]
    func life(_ extra: String?) -> Life {
      var life = Life()
      for (id, words) in three { life.row(id, words) }
      if let extra { life.row("R4", "behov: övrigt, moment: lägesändring, gånger: {antal: 7, per: vecka}, \(extra)") }
      return life
    }
    #expect(try life(nil).found(.emptyNight) == [[]])
    #expect(try life("minuter: 12, natt: nej, klockslag: [\"22:30\"]").found(.emptyNight) == [[]])
    // A watch by day is no night. Help every day may be divided between weekdays and weekend.
    #expect(try life("minuter: 300, typ: tillsyn, natt: nej").found(.emptyNight) == [[]])
    func divided(_ weekend: String) -> Life {
      var life = Life()
      for number in 1...3 {
        life.row(
          "R\(number)",
          "behov: övrigt, moment: hushåll, natt: nej, minuter: 1\(number), dagar: [mån, tis, ons, tor, fre], gånger: {antal: 5, per: vecka}"
        )
      }
      life.row("R4", "behov: övrigt, moment: hushåll, natt: nej, minuter: 10, \(weekend)")
      return life
    }
    #expect(try divided("dagar: [lör, sön], gånger: {antal: 2, per: vecka}").found(.emptyNight) == [[]])
    #expect(try divided("dagar: [lör], gånger: {antal: 1, per: vecka}").found(.emptyNight).isEmpty)
    for words in [
      "minuter: 12, natt: ja", "minuter: 12, natt: okänt", "minuter: 480, typ: väntetid", "minuter: 400, typ: tillsyn",
      "minuter: 12, klockslag: [\"03:00\"]", "minuter: 45, klockslag: [\"22:30\"]",
    ] {
      #expect(try life(words).found(.emptyNight).isEmpty, "\(words)")
    }
  }
}

@Suite("Att tänka på: skola och daglig verksamhet")
struct SchoolFindingTests {
  @Test("hjälp hemma på tid i daglig verksamhet · sfb-106-24-skola")
  func elsewhere() throws {
    var life = Life()
    life.row(
      "R1",
      "behov: övrigt, moment: handräckning, minuter: 60, plats: daglig_verksamhet, dagar: [tis], klockslag: [\"09:00-14:00\"], gånger: {antal: 1, per: vecka}"
    )
    let lunch = "behov: övrigt, moment: hushåll, minuter: 30, klockslag: [\"12:00\"], plats: hemma"
    var every = life
    every.row("R2", "\(lunch), dagar: alla, gånger: {antal: 7, per: vecka}")
    let finding = try #require(try every.study.findings.first { $0.kind == .timeElsewhere })
    #expect(finding.rows == [1, 0])
    #expect(finding.says.swedish.contains("på daglig verksamhet enligt R1 (tis 09:00–14:00)"))
    var others = life
    others.row("R2", "\(lunch), dagar: [mån, ons], gånger: {antal: 2, per: vecka}")
    #expect(try others.found(.timeElsewhere).isEmpty)
  }

  @Test("korttids: rader hemma i dess timmar, och hela dagar i kalendern")
  func shortStay() throws {
    var life = Life()
    life.row(
      "R1",
      "behov: övrigt, moment: hushåll, minuter: 60, klockslag: [\"12:00\"], plats: hemma, gånger: {antal: 7, per: vecka}"
    )
    var there = life
    there.row(
      "R2",
      "behov: övrigt, moment: annat, minuter: 600, plats: korttids, klockslag: [\"08:00-18:00\"], dagar: [lör], gånger: {antal: 1, per: vecka}"
    )
    // Told once: as time elsewhere, not as two rows at the same time too.
    #expect(try there.found(.timeElsewhere) == [["R1", "R2"]])
    #expect(try there.found(.sameClockTime).isEmpty)
    life.after =
      "kalender: {från: 2026-07-01, till: 2027-06-30, korttids: [{dagar: [lör], veckor: {var: 2, från: 2026-07-04}}]}"
    #expect(try life.found(.shortStayDays) == [["R1"]])
    var without = life
    without.rows = ["- {id: R1, behov: övrigt, moment: hushåll, minuter: 60, plats: hemma, schema: {utom: korttids}}"]
    #expect(try without.found(.shortStayDays).isEmpty)
  }

  private func child(_ words: String, _ more: String...) -> Life {
    var life = Life(born: "2016-01-01")
    life.row("R1", "behov: sondmatning, moment: sondmatning, minuter: 30, gånger: {antal: 14, per: vecka}, \(words)")
    for (number, row) in more.enumerated() { life.row("R\(number + 2)", row) }
    return life
  }

  @Test("sondmat varje dag hos ett skolbarn: ges den i skolan? · sfb-106-25a-andning-sond")
  func careInSchool() throws {
    #expect(try child("plats: hemma").found(.careInSchool) == [["R1"]])
    let school = "behov: sondmatning, moment: sondmatning, minuter: 30, gånger: {antal: 5, per: vecka}, plats: skola"
    #expect(try child("plats: hemma", school).found(.careInSchool).isEmpty)
    #expect(try child("natt: ja").found(.careInSchool).isEmpty)
    var adult = child("plats: hemma")
    adult.born = "1990-01-01"
    #expect(try adult.found(.careInSchool).isEmpty)
  }

  @Test("sondmat i skolan borttagen som om skolan gav den · sfb-106-25a-andning-sond")
  func takenOff() throws {
    #expect(try child("plats: skola, tillgodoses_av_annan: ja").found(.careTakenOffInSchool) == [["R1"]])
    #expect(try child("plats: skola, platsen_tillgodoser: ja").found(.careTakenOffInSchool).isEmpty)
    // What is directly necessary for the feed is treated as the feed (SFB 106:25 a).
    func needed(_ by: String) throws -> Int {
      var life = Life(born: "2016-01-01")
      life.row(
        "R1",
        "behov: övrigt, moment: annat, direkt_nödvändig_för: \(by), minuter: 10, gånger: {antal: 7, per: vecka}, plats: skola, tillgodoses_av_annan: ja"
      )
      return try life.found(.careTakenOffInSchool).count
    }
    #expect(try needed("sondmatning") == 1 && needed("andning") == 1)
    #expect(try needed("medicinskt") == 0 && needed("inget") == 0)
    var preschool = child("plats: förskola, tillgodoses_av_annan: ja")
    preschool.born = "2022-01-01"
    let finding = try #require(try preschool.study.findings.first { $0.kind == .careTakenOffInSchool })
    #expect(
      finding.says.swedish.contains("förskolan ger")
        && !finding.says.swedish.contains("skolan ger hjälpen: R1. Andning och sondmat i skolan"))
    #expect(finding.remedy.swedish.contains("förskolans personal"))
  }

  @Test("före den 1 juli 2020 räknades inte andning och sondmat i skolan")
  func beforeExemption() throws {
    for words in ["plats: skola, tillgodoses_av_annan: ja", "plats: hemma"] {
      var life = child(words)
      (life.day, life.born) = ("2020-06-30", "2010-01-01")
      #expect(try life.study.findings.allSatisfy { $0.kind != .careTakenOffInSchool && $0.kind != .careInSchool })
      life.day = "2020-07-01"
      #expect(try life.study.findings.contains { $0.kind == .careTakenOffInSchool || $0.kind == .careInSchool })
    }
  }

  @Test("tillsyn mitt på skoldagen · sfb-106-24-skola")
  func schoolHours() throws {
    func life(_ words: String) -> Life {
      var life = Life(born: "2016-01-01")
      life.row("R1", "behov: medicinskt, moment: medicinsk_tillsyn, typ: tillsyn, netto: ja, \(words)")
      return life
    }
    let week = "gånger: {antal: 7, per: vecka}, dagar: alla"
    #expect(try life("minuter: 500, klockslag: [\"07:00-20:00\"], \(week)").found(.schoolHours) == [["R1"]])
    #expect(try life("minuter: 200, klockslag: [\"15:00-20:00\"], \(week)").found(.schoolHours).isEmpty)
    let weekend = "gånger: {antal: 2, per: vecka}, dagar: [lör, sön]"
    #expect(try life("minuter: 500, klockslag: [\"07:00-20:00\"], \(weekend)").found(.schoolHours).isEmpty)
    var young = life("minuter: 500, klockslag: [\"07:00-20:00\"], \(week)")
    young.born = "2022-01-01"
    #expect(try young.found(.schoolHours).isEmpty)
    // Preschool class is school: from the autumn of the year a child turns six.
    var six = young
    (six.born, six.day) = ("2020-12-31", "2026-08-15")
    #expect(try six.found(.schoolHours) == [["R1"]])
    six.day = "2026-08-14"
    #expect(try six.found(.schoolHours).isEmpty)
    // Without clock times: beside more than 12 h by day there is no room for nine to one and a night of 8 h.
    #expect(try life("minuter: 721, natt: nej, \(week)").found(.schoolHours) == [["R1"]])
    #expect(try life("minuter: 720, natt: nej, \(week)").found(.schoolHours).isEmpty)
    #expect(try life("minuter: 1199, \(week)").found(.schoolHours).isEmpty)
  }

  @Test("hjälp hemma mitt på skoldagen och ingen rad i skolan · sfb-106-24-skola")
  func lunchAtHome() throws {
    func life(_ words: String) -> Life {
      var life = Life(born: "2016-01-01")
      life.row("R1", "behov: måltider, moment: mata, varav_privat: 30, minuter: 30, \(words)")
      return life
    }
    let week = "gånger: {antal: 7, per: vecka}, dagar: alla"
    #expect(try life("klockslag: [\"11:30\"], \(week)").found(.schoolHours) == [["R1"]])
    #expect(try life("klockslag: [\"15:30\"], \(week)").found(.schoolHours).isEmpty)
    #expect(try life("klockslag: [\"11:30\"], plats: ute, \(week)").found(.schoolHours).isEmpty)
    // Sometimes at half past eleven and sometimes not: not surely in school hours.
    #expect(try life("klockslag: [\"11:30\"], gånger: {antal: 6, per: vecka}, dagar: alla").found(.schoolHours).isEmpty)
  }

  @Test("rådet om skoltid leder till ett schema som svarar på frågan")
  func schoolRemedy() throws {
    var life = Life(born: "2016-01-01")
    let watch =
      "behov: medicinskt, moment: medicinsk_tillsyn, typ: tillsyn, netto: ja, minuter: 500, klockslag: [\"07:00-20:00\"]"
    life.row("R1", "\(watch), gånger: {antal: 7, per: vecka}")
    let bare = try #require(try life.study.findings.first { $0.kind == .schoolHours })
    #expect(bare.remedy.swedish.contains("Skriv terminerna under kalender, och utom: skoldag i radens schema."))
    life.after = "kalender: {från: 2026-07-01, till: 2027-06-30, terminer: [{från: 2026-08-18, till: 2027-06-11}]}"
    let terms = try #require(try life.study.findings.first { $0.kind == .schoolHours })
    #expect(terms.remedy.swedish == "Går du i skolan: skriv utom: skoldag i radens schema.")
    life.rows = ["- {id: R1, \(watch), schema: {utom: skoldag}}"]
    #expect(try life.found(.schoolHours).isEmpty)
  }
}
