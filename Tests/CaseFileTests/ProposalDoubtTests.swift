import CaseFile
import Law
import Testing

/// Lines that limit, turn or part what they say: read for what they say, or not understood, and never as more.
@Suite("Förslag som begränsar, minskar eller delar")
struct ProposalDoubtTests {
  private func read(_ text: String) -> ProposalReading { ProposalReader(ProposalReaderTests.document).read(text) }

  private func understood(_ text: String) throws -> ProposalReading.Understood {
    let reading = read(text)
    #expect(reading.notUnderstood.isEmpty, "\(text): \(reading.notUnderstood)")
    return try #require(reading.understood.first)
  }

  private func problems(_ text: String) -> [ProposalProblem] { read(text).notUnderstood.map { $0.problem } }

  // MARK: Less

  @Test("Minskas med är en minskning: radens egen tid minus talet, och det sägs")
  func loweredBy() throws {
    // A01 has 12 minutes: 12 − 2.
    let line = try understood("A01 minskas med 2 min")
    #expect(line.position.minutes == Amount(10))
    #expect(line.values == [.minutes(Amount(10)), .lowered(from: Amount(12), by: Amount(2))])
    // A02 has 75: 75 − 20.
    #expect(try understood("A02 sänks med 20 min per gång").position.minutes == Amount(55))
    // What is left is said too, and is right: 50 − 20.
    #expect(try understood("A03 minskas med 20 min till 30 min").position.minutes == Amount(30))
    #expect(problems("A03 minskas med 20 min till 40 min") == [.contradiction])
    // Half an hour of 50 minutes.
    #expect(try understood("A03 minskas med 0,5 tim").position.minutes == Amount(20))
  }

  @Test(
    "En minskning som inte säkert kan räknas förstås inte",
    arguments: [
      "A01 minskas 5 min", "A01 minskas", "A01 minskas med 20 min", "A03 minskas med 20 min per vecka",
      "A03 minskas med 2 ggr", "A03 minskas med 10–20 min", "A03 minskas med 20 min grundläggande",
      "A03 minskas med hälften", "A01 5 min mindre", "A02 10 min kortare", "A03 30 min för mycket",
      "A05 2 ggr mindre per vecka", "A03 30 min för lite", "A03 30 min mer", "A03 5 min längre",
      "A03 avdrag med 10 min", "A03 10 min dras av", "A22 minskas eftersom det går fort", "A03 minskas från 50 min",
      "A03 20 min mindre, motivering: högt räknat", "A03 beviljas inte mer än 30 min",
      "A03 godtas ej till mer än 20 min",
    ])
  func reductions(text: String) {
    let problem = problems(text).first
    #expect(problem == .reduction || problem == .partialAnswer || problem == .contradiction, "\(read(text))")
  }

  @Test("Till och från säger vad som är kvar")
  func loweredTo() throws {
    for text in ["A03 minskas till 30 min", "A03 sänks från 50 till 30 min", "A03 50 min minskas till 30 min"] {
      let line = try understood(text)
      #expect(line.values == [.minutes(Amount(30))], "\(text)")
      #expect(line.reason == nil)
    }
  }

  // MARK: Parts

  @Test(
    "Godtas inte som grundläggande: tiden står kvar, inget är grundläggande",
    arguments: [
      "A11 godtas inte som grundläggande", "A11 godtas inte som grundläggande behov", "A11 godtas som övrigt behov",
      "A11 räknas som övrigt behov", "A11 avslås som grundläggande behov", "A11 nekas som grundläggande",
      "A11 bedöms inte vara ett grundläggande behov", "A11 är inget grundläggande behov",
      "A11: godtas inte som grundläggande behov utan som övrigt", "A11 räknas som andra personliga behov",
    ])
  func notBasic(text: String) throws {
    let line = try understood(text)
    #expect(line.values == [.basicMinutes(.zero)], "\(text)")
    #expect(!line.position.minutes.isStated)
    #expect(line.reason == nil)
    #expect(!line.hasUnreadWords)
  }

  @Test("Grundläggande och övrigt läggs ihop")
  func otherMinutes() throws {
    // A11 has 10 minutes.
    for text in ["A11 grundläggande 5 min, övrigt 5 min", "A11 5 min grundläggande och 5 min övrigt behov"] {
      #expect(try understood(text).values == [.minutes(Amount(10)), .basicMinutes(Amount(5))], "\(text)")
    }
    #expect(try understood("A11 10 min övrigt").values == [.minutes(Amount(10)), .basicMinutes(.zero)])
    #expect(
      try understood("A11 10 min varav 4 min övrigt").values == [.minutes(Amount(10)), .basicMinutes(Amount(6))])
    // 70 minutes a week over 14 times are 5.
    #expect(
      try understood("A11 grundläggande 70 min/vecka, övrigt 5 min").values == [
        .minutesOfWeek(Amount(10)), .basicMinutes(Amount(5)),
      ])
    // Five of ten: is the rest basic, or refused?
    for text in [
      "A11 5 min övrigt", "A11 övrigt behov 5 min", "A11 5 min, övrigt 5 min", "A11 övrigt", "A11 grundläggande",
    ] {
      #expect(problems(text) == [.otherPart], "\(text)")
    }
    #expect(problems("A11 12 min, grundläggande 5 min, övrigt 5 min") == [.contradiction])
  }

  @Test("Avslag i övrigt gäller resten och inte raden")
  func restRefused() throws {
    for text in [
      "A03 5 min per gång, avslag i övrigt", "A03 5 min. I övrigt avslås ansökan.", "A03 5 min godtas, resten avslås",
      "A03: 5 min, avslår ansökan i övrigt", "A03 5 min, övrig tid godtas inte", "A03 5 min, avslås i övriga delar",
    ] {
      let line = try understood(text)
      #expect(line.values == [.minutes(Amount(5))], "\(text)")
      #expect(line.reason == nil, "\(text)")
      #expect(!line.hasUnreadWords, "\(text)")
    }
    // Nothing but the basic minutes is left.
    #expect(
      try understood("A03 5 min grundläggande, avslag i övrigt").values == [
        .minutes(Amount(5)), .basicMinutes(Amount(5)),
      ])
    for text in [
      "A03 avslag i övrigt", "A03 i övrigt", "A03 1 assistent, avslag i övrigt",
      "A03 ej grundläggande, avslag i övrigt",
    ] {
      #expect(problems(text) == [.unclear], "\(text)")
    }
  }

  @Test(
    "Ett svar på en del av raden är inget svar på raden",
    arguments: [
      "A11 avslag på 5 min", "A11 beviljas ej i sin helhet", "A11 godtas inte fullt ut", "A11 beviljas delvis",
      "A11 godtas hälften", "A11 avslås delvis, 5 min godtas", "A11 halveras", "A11 delvis avslag",
      "A11 godtas, delvis",
      "A11 godtas till viss del", "A11 10 min godtas delvis", "A11 godtas inte helt", "A11 en del godtas",
    ])
  func parts(text: String) { #expect(problems(text) == [.partialAnswer], "\(read(text))") }

  @Test(
    "Undantag och villkor gör svaret oklart",
    arguments: [
      "A11 godtas utom resorna", "A11 avslag på resorna", "A11 godtas för resor", "A11 150 min utan assistent på bio",
      "A11 8 min, utom vid resor", "A11 godtas, men bara vid resor", "A11 8 min, om hon är sjuk just då",
      "A11 inte", "A11 8 min, per dag", "A11 8 min, flera gånger", "A11 ytterligare 8 min", "A11 per vecka 140 min",
      "A03 30 min på natten", "A11 8 min, vid stor trötthet", "A11 avslag, gällande dubbel bemanning",
    ])
  func exceptions(text: String) { #expect(!problems(text).isEmpty, "\(read(text))") }

  @Test("Helt och i sin helhet är hela raden; delvis med ett tal är talet")
  func wholes() throws {
    #expect(try understood("A11 avslås i sin helhet").values == [.refused])
    #expect(try understood("A11 avslås helt").values == [.refused])
    #expect(try understood("A11 godtas fullt ut").values == [.accepted])
    #expect(try understood("A11 godtas delvis, 5 min").values == [.minutes(Amount(5))])
  }

  @Test("Nej till annan tid än radens egen säger två saker")
  func refusedTimes() throws {
    #expect(try understood("A11 10 min 14 ggr/vecka avslås").values == [.refused])
    // Twice a day is fourteen times a week.
    #expect(try understood("A11 10 min 2 ggr/dag avslås").values == [.refused])
    #expect(problems("A11 15 min avslås") == [.contradiction])
    #expect(problems("A11 10 min 7 ggr/vecka avslås") == [.contradiction])
    #expect(problems("A11 avslag på dubbelassistans") == [.contradiction])
    #expect(problems("A11 avslag, 5 min grundläggande") == [.contradiction])
    #expect(problems("A03 dubbelassistans godtas 10 min") == [.unclear])
    #expect(problems("A03 dubbelassistans godtas delvis") == [.unclear])
  }

  // MARK: Numbers

  @Test("Minus, tusental, klockslag och veckodagar läses säkert eller inte alls")
  func numbers() throws {
    for text in ["A01 -5 min", "A01: −5 min", "A01; -5; 4", "Tandborstning -5 min", "A03; 25; -3"] {
      #expect(problems(text) == [.negative], "\(text)")
    }
    #expect(try understood("A01 - 5 min - 3 ggr/vecka").position.minutes == Amount(5))
    #expect(try understood("A05 5–7 min").position.minutes == Amount(from: 5, to: 7))
    for text in ["A24 1.500 min/månad", "A24 12.500 min", "A07 1.30 tim/vecka", "A03 50/30 min", "A03 50/27 min"] {
      #expect(problems(text) == [.pointedNumber], "\(text)")
    }
    #expect(try understood("A07 0.125 tim").position.minutes == Amount(Rational(15, 2)))
    #expect(try understood("A07 1.5 tim per vecka").position.minutes == Amount(Rational(90, 7)))
    #expect(try understood("A07 ½ tim").position.minutes == Amount(30))
    #expect(try understood("A07 1½ tim").position.minutes == Amount(90))
    #expect(try understood("A03 1 timme och 30 minuter").position.minutes == Amount(90))
    #expect(problems("A03 2 h 30 / vecka") == [.numberWithoutUnit])
    #expect(problems("A03 1 500 min") == [.numberWithoutUnit])
    for text in [
      "A07 35 min/dag mån–fre", "A07 30 min mån, ons, fre", "A07 60 min vardagar",
      "A07 30 min varje natt, helger undantagna",
      "A07 30 min lördagar och söndagar", "A07 30 min sön",
    ] { #expect(problems(text) == [.weekdays], "\(text)") }
    // A son is no Sunday, and "är" is no year.
    #expect(try understood("A07 30 min, det är högt räknat när hennes son är hemma").reason?.isEmpty == false)
  }

  @Test("à är per gång; en vecka efter det säger hur ofta")
  func each() throws {
    let line = try understood("A11 14 ggr à 5 min per vecka")
    #expect(line.position.minutes == Amount(5))
    #expect(line.position.occasions == Frequency(Amount(14), per: .week))
    let day = try understood("A11 3 ggr/dag à 15 min")
    #expect(day.position.minutes == Amount(15))
    #expect(day.position.occasions == Frequency(Amount(3), per: .day))
    #expect(!day.hasUnreadWords)
    #expect(problems("A11 2 ggr/dag à 5 min per vecka") == [.contradiction])
    #expect(problems("A11 à 5 min per vecka") == [.contradiction])
  }

  @Test("Tid per dag delas bara när det är säkert på vad")
  func rates() throws {
    // A03 happens four times a week: 30 minutes a day is 30 each time, or 52,5.
    #expect(problems("A03 30 min per dag") == [.seldomer])
    // Two times a day, or two a week as the row?
    #expect(problems("A07 30 min/dygn fördelat på 2 tillfällen") == [.timesWithoutPeriod])
    #expect(problems("A07 30 min/dag x 7") == [.contradiction])
    // 140 over 14.
    let line = try understood("A11 140 min per vecka, fördelat på 14 ggr")
    #expect(line.position.minutes == Amount(10))
    #expect(!line.hasUnreadWords)
    // Both ways of saying it agree, or do not.
    #expect(try understood("A11 8 min per gång, 112 min per vecka").values == [.minutesOfWeek(Amount(8))])
    #expect(problems("A11 8 min per gång, 140 min per vecka") == [.contradiction])
  }

  // MARK: Words that are left

  @Test("Ord som blir över är inget skäl")
  func leftovers() throws {
    let engagement = try understood("A20: som aktiv hjälp")
    #expect(engagement.values == [.engagement(.active)])
    #expect(engagement.reason == nil)
    #expect(try understood("A20: beredskap").values == [.engagement(.standby)])
    #expect(try understood("A20 som beredskap i stället för väntetid").reason == nil)
    for text in ["A03 30 min (av 50)", "A03 beviljas med 30 min av yrkade 50 min", "A03 30 min."] {
      let line = try understood(text)
      #expect(line.reason == nil, "\(text)")
      #expect(!line.hasUnreadWords, "\(text)")
    }
    for text in ["A03 30 min ansökan räknad", "A03 30 min, duschen", "A03 30 min hemma 4 ggr/vecka"] {
      let line = try understood(text)
      #expect(line.reason == nil, "\(text)")
      #expect(line.hasUnreadWords, "\(text)")
    }
    #expect(read("A03 30 min, duschen").isPartial)
    #expect(!read("A03 30 min, högt räknat").isPartial)
  }

  @Test("Ett besked om flera rader på en gång gäller inte bara den första")
  func severalRows() throws {
    for text in ["A01, A02 och A03: avslag", "A01 A02 avslag", "A01 och A02 30 min"] {
      #expect(problems(text) == [.severalRows], "\(text)")
    }
    #expect(try understood("A03 avslag, motivering: samma som A02").values == [.refused])
  }

  @Test("Det ord som gör raden oklar sägs, och inget annat")
  func seen() {
    #expect(read("A11 HEMLIGT Delvis hemligt 5 min").notUnderstood.first?.seen == "delvis")
    #expect(read("A03 30 min hemligt mån–fre").notUnderstood.first?.seen == "mån")
    #expect(read("A03 30 hemligt").notUnderstood.first?.seen == nil)
  }
}
