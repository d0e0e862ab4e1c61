import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import Interview

@Suite("Svar")
struct AnswerTests {
  private let interview = Interviews.standard

  private func hygiene(_ words: [String], own: [String] = []) throws -> InterviewCase {
    try interview.answer(.words(words, own: own), to: .what(.hygiene), of: InterviewCase())
  }

  @Test("kryss gör rader med egna namn som aldrig används igen") func rowIDs() throws {
    var subject = try hygiene(["dusch", "tandborstning"], own: ["Sköta glasögon"])
    #expect(subject.document.rows.map { $0.id } == ["H1", "H2", "H3"])
    #expect(
      subject.document.rows.map { $0.name } == [
        "Duschar eller badar dig", "Borstar tänderna eller sköter munnen", "Sköta glasögon",
      ])
    #expect(
      interview.losses(answering: .words(["dusch"], own: ["Sköta glasögon"]), to: .what(.hygiene), of: subject)
        == [.row(id: "H2", name: "Borstar tänderna eller sköter munnen")])
    #expect(throws: AnswerProblem.wouldLose([.row(id: "H2", name: "Borstar tänderna eller sköter munnen")])) {
      try interview.answer(.words(["dusch"], own: ["Sköta glasögon"]), to: .what(.hygiene), of: subject)
    }
    subject = try interview.answer(
      .words(["dusch"], own: ["Sköta glasögon"]), to: .what(.hygiene), of: subject, confirmed: true)
    #expect(subject.document.rows.map { $0.id } == ["H1", "H3"])
    subject = try interview.answer(
      .words(["dusch", "tandborstning"], own: ["Sköta glasögon"]), to: .what(.hygiene), of: subject)
    #expect(subject.document.rows.map { $0.id } == ["H1", "H3", "H4"])
  }

  @Test("vanlig dag, svår dag och antal svåra dagar blir ett exakt snitt") func average() throws {
    var subject = try hygiene(["dusch"])
    let id = QuestionID.fact(.minutes, ofRow: "H1")
    // 7 usual days of 30 and 3 hard days of 45: (7 · 30 + 3 · 45) / 10 = 34,5.
    subject = try interview.answer(.minutes(usual: "30", hard: "tre kvart", hardDays: "tre"), to: id, of: subject)
    #expect(subject.row("H1")?.facts.quantity(.minutes).map { "\($0.least)" } == "34.5")
    #expect(interview.currentAnswer(to: id, in: subject) == .minutes(usual: "30", hard: "tre kvart", hardDays: "tre"))
    #expect(throws: AnswerProblem.hardDaysIncomplete) {
      try interview.answer(.minutes(usual: "30", hard: "45"), to: id, of: subject)
    }
    #expect(throws: AnswerProblem.notTenDays) {
      try interview.answer(.minutes(usual: "30", hard: "45", hardDays: "11"), to: id, of: subject)
    }
    #expect(throws: AnswerProblem.outOfBounds(least: 0, greatest: 1_440)) {
      try interview.answer(.minutes(usual: "25 h"), to: id, of: subject)
    }
    // A span on usual days: (5 · 20 + 5 · 60) / 10 = 40 and (5 · 30 + 5 · 60) / 10 = 45.
    subject = try interview.answer(.minutes(usual: "20–30", hard: "1 h", hardDays: "5"), to: id, of: subject)
    #expect(subject.row("H1")?.facts.quantity(.minutes) == .between(40, 45))
  }

  @Test("vet inte tiden blir okänt och en uppgift för dagboken") func unknownTime() throws {
    let subject = try interview.answer(.unknown, to: .fact(.minutes, ofRow: "H1"), of: try hygiene(["dusch"]))
    #expect(subject.row("H1")?.facts[.minutes] == .unknown)
    #expect(interview.status(of: .fact(.minutes, ofRow: "H1"), in: subject) == .unknown)
    #expect(interview.diaryTasks(of: subject).map { $0.row } == ["H1"])
  }

  @Test("kortare tid tar bort en privat del som inte får plats, efter fråga") func shorterTime() throws {
    var subject = try hygiene(["dusch"])
    subject = try interview.answer(.minutes(usual: "30"), to: .fact(.minutes, ofRow: "H1"), of: subject)
    #expect(throws: AnswerProblem.partExceedsWhole) {
      try interview.answer(.number("31"), to: .fact(.privateMinutes, ofRow: "H1"), of: subject)
    }
    subject = try interview.answer(.number("25"), to: .fact(.privateMinutes, ofRow: "H1"), of: subject)
    let shorter = InterviewAnswer.minutes(usual: "20")
    #expect(
      interview.losses(answering: shorter, to: .fact(.minutes, ofRow: "H1"), of: subject)
        == [.answer(.fact(.privateMinutes, ofRow: "H1"))])
    subject = try interview.answer(shorter, to: .fact(.minutes, ofRow: "H1"), of: subject, confirmed: true)
    #expect(subject.row("H1")?.facts[.privateMinutes] == nil)
    #expect(interview.status(of: .fact(.privateMinutes, ofRow: "H1"), in: subject) == .open)
    subject = try interview.answer(.number("allt"), to: .fact(.privateMinutes, ofRow: "H1"), of: subject)
    #expect(subject.row("H1")?.facts[.privateMinutes] == .all)
  }

  @Test("mer än ett dygn går inte") func overFullDay() throws {
    var subject = try hygiene(["dusch"])
    subject = try interview.answer(.minutes(usual: "10 h"), to: .fact(.minutes, ofRow: "H1"), of: subject)
    #expect(throws: AnswerProblem.overFullDay) {
      try interview.answer(.frequency("3 ggr om dagen"), to: .fact(.occasions, ofRow: "H1"), of: subject)
    }
  }

  @Test("nej på en del med rader säger först vad som försvinner") func gateNo() throws {
    let subject = try hygiene(["dusch", "tvätt"])
    #expect(interview.losses(answering: .word("nej"), to: .gate(.hygiene), of: subject).count == 2)
    let after = try interview.answer(.word("nej"), to: .gate(.hygiene), of: subject, confirmed: true)
    #expect(after.document.rows.isEmpty)
    #expect(interview.state(of: .hygiene, in: after) == .notMine)
    #expect(interview.next(in: .hygiene, of: after) == nil)
  }

  @Test("hoppa över minns att frågan är sedd, och ett svar glömmer det") func skip() throws {
    let id = QuestionID.gate(.meals)
    var subject = interview.skip(id, of: InterviewCase())
    #expect(interview.status(of: id, in: subject) == .skipped)
    #expect(interview.next(in: .meals, of: subject)?.id == .what(.meals))
    subject = try interview.answer(.unknown, to: id, of: subject)
    #expect(interview.status(of: id, in: subject) == .unknown)
    #expect(subject.state.skipped.isEmpty)
    subject = interview.unanswer(id, of: subject)
    #expect(interview.status(of: id, in: subject) == .open)
  }

  @Test("lika för alla rader, eller olika: då frågas del för del") func shared() throws {
    var subject = try hygiene(["dusch", "tvätt"])
    let once = QuestionID(.shared(.lasting))
    let part = QuestionID(.several(.hygiene, .lasting))
    #expect(interview.status(of: part, in: subject) == .notNeeded(.askedOnce(once)))
    let same = try interview.answer(.word("alla"), to: once, of: subject)
    #expect(same.document.forAllRows[.lasting] == .truth(true))
    #expect(interview.status(of: part, in: same) == .answered)
    subject = try interview.answer(.word("olika"), to: once, of: same)
    #expect(interview.status(of: part, in: subject) == .open)
    subject = try interview.answer(.rows(["H2"]), to: part, of: subject)
    #expect(subject.row("H1")?.facts[.lasting] == .truth(true))
    #expect(subject.row("H2")?.facts[.lasting] == .truth(false))
    #expect(interview.currentAnswer(to: part, in: subject) == .rows(["H2"], unknown: []))
    // Back to the same for all would take away what is said of H2.
    #expect(throws: AnswerProblem.wouldLose([.answer(.fact(.lasting, ofRow: "H2"))])) {
      try interview.answer(.word("alla"), to: once, of: subject)
    }
  }

  @Test("plats frågas bara för de rader som ges någon annanstans") func place() throws {
    var subject = try hygiene(["dusch", "tvätt"])
    subject = try interview.answer(.word("olika"), to: QuestionID(.shared(.place)), of: subject)
    subject = try interview.answer(.rows(["H2"]), to: QuestionID(.several(.hygiene, .place)), of: subject)
    #expect(subject.row("H1")?.facts[.place] == .word("hemma"))
    #expect(interview.status(of: .fact(.place, ofRow: "H2"), in: subject) == .open)
    // Another question about several rows does not ask it again.
    subject = try interview.answer(.word("olika"), to: QuestionID(.shared(.night)), of: subject)
    subject = try interview.answer(.rows(["H1"]), to: QuestionID(.several(.hygiene, .night)), of: subject)
    #expect(interview.status(of: QuestionID(.several(.hygiene, .place)), in: subject) == .answered)
    subject = try interview.answer(.word("skola"), to: .fact(.place, ofRow: "H2"), of: subject)
    #expect(interview.status(of: QuestionID(.several(.hygiene, .place)), in: subject) == .answered)
  }

  @Test("två assistenter kryssas för på en gång, de andra raderna får en") func two() throws {
    var subject = try hygiene(["dusch", "tvätt"])
    subject = try interview.answer(.rows(["H1"]), to: QuestionID(.several(.hygiene, .assistants)), of: subject)
    #expect(subject.row("H1")?.facts[.assistants] == .count(2))
    #expect(subject.row("H2")?.facts[.assistants] == .count(1))
    #expect(interview.status(of: .fact(.secondActiveMinutes, ofRow: "H1"), in: subject) == .open)
    #expect(
      interview.status(of: .fact(.secondActiveMinutes, ofRow: "H2"), in: subject)
        == .notNeeded(.because(QuestionID(.several(.hygiene, .assistants)))))
  }

  @Test("egenvård för en del av tiden frågar hur många minuter") func partlyJudged() throws {
    var subject = try interview.answer(.words(["kateter"]), to: .what(.toilet), of: InterviewCase())
    let minutes = QuestionID.fact(.selfCareMinutes, ofRow: "T1")
    let selfCare = QuestionID.fact(.selfCare, ofRow: "T1")
    subject = try interview.answer(.minutes(usual: "12"), to: .fact(.minutes, ofRow: "T1"), of: subject)
    #expect(interview.status(of: .fact(.careMeasure, ofRow: "T1"), in: subject) == .open)
    subject = try interview.answer(.truth(true), to: .fact(.careMeasure, ofRow: "T1"), of: subject)
    subject = try interview.answer(.word("bedömd"), to: selfCare, of: subject)
    #expect(interview.status(of: minutes, in: subject) == .notNeeded(.because(selfCare)))
    subject = try interview.answer(.word("bedömd_del"), to: selfCare, of: subject)
    #expect(subject.row("T1")?.facts[.selfCare] == .word("bedömd"))
    #expect(interview.status(of: minutes, in: subject) == .open)
    subject = try interview.answer(.number("8"), to: minutes, of: subject)
    #expect(interview.currentAnswer(to: selfCare, in: subject) == .word("bedömd_del"))
    #expect(throws: AnswerProblem.wouldLose([.answer(minutes)])) {
      try interview.answer(.word("saknas"), to: selfCare, of: subject)
    }
    // Care that nobody has judged gives no time: then nothing more is asked of it.
    let missing = try interview.answer(.word("saknas"), to: selfCare, of: subject, confirmed: true)
    guard case .notNeeded(.rowFalls) = interview.status(of: .fact(.privateMinutes, ofRow: "T1"), in: missing) else {
      Issue.record("\(String(describing: interview.status(of: .fact(.privateMinutes, ofRow: "T1"), in: missing)))")
      return
    }
  }

  @Test("skäl och papper skrivs i raden och kan ändras") func reasons() throws {
    var subject = try hygiene(["dusch"])
    let why = QuestionID(.rowExtra("H1", .why))
    subject = try interview.answer(.words(["balans"], own: ["Benen sparkar ut."]), to: why, of: subject)
    #expect(subject.row("H1")?.text == "Jag kan ramla. Benen sparkar ut.")
    #expect(interview.currentAnswer(to: why, in: subject) == .words(["balans"], own: ["Benen sparkar ut."]))
    let two = QuestionID(.rowExtra("H1", .whyTwo))
    subject = try interview.answer(.words(["hålla"], own: ["En tvättar."]), to: two, of: subject)
    #expect(
      subject.row("H1")?.text == "Jag kan ramla. Benen sparkar ut. Två behövs: En håller mig och en gör. En tvättar.")
    subject = try interview.answer(.words([], own: ["Annat skäl."]), to: why, of: subject)
    #expect(subject.row("H1")?.text == "Annat skäl. Två behövs: En håller mig och en gör. En tvättar.")
    subject = interview.unanswer(two, of: subject)
    #expect(subject.row("H1")?.text == "Annat skäl.")
    let papers = QuestionID(.rowExtra("H1", .evidence))
    subject = try interview.answer(.words(["ADL-intyg"], own: ["film"]), to: papers, of: subject)
    #expect(subject.row("H1")?.evidence == ["U1", "U2"])
    #expect(subject.document.evidence.map { $0.kind } == ["ADL-intyg", "film"])
    subject = try interview.answer(.words(["inget"]), to: papers, of: subject)
    #expect(subject.row("H1")?.evidence == [])
    #expect(interview.status(of: papers, in: subject) == .answered)
  }

  @Test("troligen grupp 1 och 3, och ja på förslaget svarar på gruppen") func group() throws {
    var one = try interview.answer(
      .word("intellektuell_eller_autism"), to: .fact(.mentalImpairment), of: InterviewCase())
    #expect(interview.likelyGroup(of: one)?.group == .one)
    #expect(interview.status(of: QuestionID(.likelyGroup), in: one) == .open)
    one = try interview.answer(.truth(true), to: QuestionID(.likelyGroup), of: one)
    #expect(interview.status(of: QuestionID(.likelyGroup), in: one) == .answered)
    let stated = try interview.answer(
      .word("intellektuell_eller_autism"), to: .fact(.mentalImpairment),
      of: try interview.answer(.word("3"), to: .fact(.group), of: InterviewCase()))
    #expect(interview.status(of: QuestionID(.likelyGroup), in: stated) == .notNeeded(.because(.fact(.group))))
    #expect(one.said(.group, on: interview.law.date) == .word("1"))
    #expect(interview.status(of: .fact(.extensiveNeed), in: one) == .notNeeded(.because(.fact(.group))))

    var three = InterviewCase()
    for fact in CaseFacts.groupThree {
      #expect(interview.likelyGroup(of: three) == nil)
      three = try interview.answer(.truth(true), to: .fact(fact), of: three)
    }
    let likely = try #require(interview.likelyGroup(of: three))
    #expect(likely.group == .three && !likely.isStated)
    #expect(likely.text.plain.hasPrefix("Troligen grupp 3, därför att"))
  }

  @Test("ett svar i filen respekteras och visas") func fromFile() throws {
    let bytes = try Data(contentsOf: Example.folder.appending(path: "exempel-c.yaml"))
    let subject = InterviewCase(try CaseReader.read(bytes))
    #expect(interview.status(of: .fact(.privateMinutes, ofRow: "C13"), in: subject) == .answered)
    #expect(interview.currentAnswer(to: .fact(.minutes, ofRow: "C13"), in: subject) == .minutes(usual: "30"))
    #expect(interview.currentAnswer(to: .fact(.occasions, ofRow: "C01"), in: subject) == .frequency("6,33", per: .week))
    #expect(interview.status(of: .fact(.night, ofRow: "C07"), in: subject) == .unknown)
    #expect(interview.currentAnswer(to: QuestionID(.shared(.place)), in: subject) == .word("olika"))
    #expect(
      interview.currentAnswer(to: QuestionID(.rowExtra("C09", .inside)), in: subject)
        == .rows(["C18", "C19", "C20", "C21"]))
  }

  @Test("beslut om timmar och ansökningar skrivs som de är") func grants() throws {
    var subject = try interview.answer(
      .grants([GrantAnswer(authority: .agency, hours: "62 h 30 min", from: "1 juli 2024")]), to: .fact(.grants),
      of: InterviewCase())
    #expect(subject.document.grants.first?.hoursPerWeek?.value.map { "\($0.least)" } == "62.5")
    #expect(
      interview.currentAnswer(to: .fact(.grants), in: subject)
        == .grants([GrantAnswer(authority: .agency, hours: "62,5", from: "2024-07-01")]))
    subject = try interview.answer(.applications([]), to: .fact(.applications), of: subject)
    #expect(interview.status(of: .fact(.applications), in: subject) == .answered)
    #expect(interview.status(of: .fact(.needBegan), in: subject) == .notNeeded(.because(.fact(.applications))))
  }

  @Test("fel säger vad och hur, i tre texter") func problems() {
    let problems: [AnswerProblem] = [
      .notANumber, .tooManyDecimals, .outOfBounds(least: 0, greatest: 24), .turnedRound, .notAFrequency, .notADate,
      .noSuchDay, .notAClockTime, .notTenDays, .hardDaysIncomplete, .unknownChoice, .wrongKind, .cannotBeUnknown,
      .partExceedsWhole, .overFullDay, .followsSchedule, .contradicts, .noSuchQuestion, .tooManyRows,
      .locked(["H1"]), .wouldLose([.row(id: "H1", name: "x")]),
    ]
    for problem in problems {
      let text = problem.text
      #expect(!text.plain.isEmpty && !text.easy.isEmpty && !text.english.isEmpty)
      #expect(Readability(of: text.plain).lixTenths < 400, "\(text.plain)")
      #expect(Readability(of: text.easy).lixTenths < 300, "\(text.easy)")
    }
  }

  @Test("det sagda utanför filen går att spara") func state() throws {
    var subject = try hygiene(["dusch"], own: ["Annat"])
    subject = interview.skip(.fact(.minutes, ofRow: "H1"), of: subject)
    subject = try interview.answer(.words(["kraft"]), to: QuestionID(.rowExtra("H1", .why)), of: subject)
    #expect(InterviewState(entries: subject.state.entries) == subject.state)
  }
}
