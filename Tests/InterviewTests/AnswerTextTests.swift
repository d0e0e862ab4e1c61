import CaseFile
import Casework
import Law
import Testing

@testable import Interview

@Suite("Svaren i ord")
struct AnswerTextTests {
  private let interview = Interviews.standard

  private func hygiene() throws -> InterviewCase {
    try interview.answer(.words(["dusch", "tvätt"], own: ["Sköta glasögon"]), to: .what(.hygiene), of: InterviewCase())
  }

  private func expect(
    _ answer: InterviewAnswer, to id: QuestionID, of subject: InterviewCase, plain: String, easy: String? = nil,
    english: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let after = try interview.answer(answer, to: id, of: subject, confirmed: true)
    let text = try #require(interview.answerText(to: id, of: after), sourceLocation: sourceLocation)
    #expect(text.plain == plain, sourceLocation: sourceLocation)
    #expect(text.easy == easy ?? plain, sourceLocation: sourceLocation)
    #expect(text.english == english, sourceLocation: sourceLocation)
  }

  @Test("tid, svåra dagar, hur ofta och klockslag som de lästes") func amounts() throws {
    let subject = try hygiene()
    let minutes = QuestionID.fact(.minutes, ofRow: "H1")
    #expect(interview.answerText(to: minutes, of: subject) == nil)
    try expect(.minutes(usual: "30"), to: minutes, of: subject, plain: "30 minuter", english: "30 minutes")
    try expect(.minutes(usual: "en kvart"), to: minutes, of: subject, plain: "15 minuter", english: "15 minutes")
    try expect(.minutes(usual: "1"), to: minutes, of: subject, plain: "1 minut", english: "1 minute")
    try expect(.minutes(usual: "2,5–4"), to: minutes, of: subject, plain: "2,5–4 minuter", english: "2.5–4 minutes")
    try expect(
      .minutes(usual: "30", hard: "tre kvart", hardDays: "tre"), to: minutes, of: subject,
      plain: "30 minuter en vanlig dag\n45 minuter en svår dag\n3 av 10 dagar är svåra",
      english: "30 minutes on a usual day\n45 minutes on a hard day\n3 days in 10 are hard")
    try expect(.unknown, to: minutes, of: subject, plain: "Vet inte", easy: "Jag vet inte", english: "I don't know")
    let often = QuestionID.fact(.occasions, ofRow: "H1")
    try expect(
      .frequency("3 ggr i veckan"), to: often, of: subject, plain: "3 gånger i veckan", english: "3 times a week")
    try expect(.frequency("1", per: .day), to: often, of: subject, plain: "1 gång om dagen", english: "1 time a day")
    let times = QuestionID(.rowExtra("H1", .times))
    try expect(
      .times("7:15, 22–06", days: .all), to: times, of: subject, plain: "07:15, 22:00–06:00, alla dagar",
      english: "07:15, 22:00–06:00, every day")
    try expect(
      .times("", days: [DaysOfWeek(.monday), DaysOfWeek(.friday)]), to: times, of: subject, plain: "Måndag och fredag",
      english: "Monday and Friday")
    try expect(.times("", days: []), to: times, of: subject, plain: "Inga bestämda tider", english: "No fixed times")
    let timed = try interview.answer(.minutes(usual: "30"), to: minutes, of: subject)
    let part = QuestionID.fact(.privateMinutes, ofRow: "H1")
    try expect(.number("allt"), to: part, of: timed, plain: "Allt", english: "All of it")
    try expect(.number("1"), to: part, of: timed, plain: "1 minut per gång", english: "1 minute per occasion")
    try expect(
      .number("12,5"), to: part, of: timed, plain: "12,5 minuter per gång", english: "12.5 minutes per occasion")
  }

  @Test("val, egna ord och rader vid sina namn") func choices() throws {
    let subject = try hygiene()
    let what = try #require(interview.answerText(to: .what(.hygiene), of: subject))
    #expect(
      what.plain == "Duschar eller badar dig\nTvättar dig vid handfat eller i säng\nSköta glasögon", "\(what.plain)")
    #expect(what.easy.split(separator: "\n").count == 3 && what.english.split(separator: "\n").count == 3)
    try expect(.word("ibland"), to: .gate(.meals), of: subject, plain: "Ibland", english: "Sometimes")
    try expect(
      .words([]), to: .what(.meals), of: subject, plain: "Inget av det", easy: "Inget", english: "None of it")
    let two = QuestionID(.several(.hygiene, .assistants))
    let called = try interview.answer(.text("Morgondusch"), to: QuestionID(.rowExtra("H1", .name)), of: subject)
    try expect(.rows(["H1"]), to: two, of: called, plain: "Morgondusch", english: "Morgondusch")
    try expect(.rows([]), to: two, of: called, plain: "Inget av det", easy: "Inget", english: "None of it")
    let why = QuestionID(.rowExtra("H1", .why))
    try expect(
      .words(["balans"], own: ["Benen sparkar ut."]), to: why, of: subject,
      plain: "Jag kan ramla\nBenen sparkar ut.", english: "I may fall\nBenen sparkar ut.")
    try expect(.text("Kim"), to: QuestionID(.name), of: subject, plain: "Kim", english: "Kim")
    let varies = try interview.answer(.word("olika"), to: QuestionID(.shared(.night)), of: called)
    let night = QuestionID(.several(.hygiene, .night))
    try expect(
      .rows(["H1"], unknown: ["H2"]), to: night, of: varies,
      plain: "Morgondusch\nTvättar dig vid handfat eller i säng: vet inte",
      easy:
        "Morgondusch\n\(try #require(varies.row("H2").map { interview.name(of: $0, in: varies).easy })): jag vet inte",
      english:
        "Morgondusch\n\(try #require(varies.row("H2").map { interview.name(of: $0, in: varies).english })): I don't know"
    )
  }

  @Test("dagar, beslut och ansökningar") func days() throws {
    let subject = InterviewCase()
    try expect(.date("12/5 1992"), to: .fact(.birthDate), of: subject, plain: "12 maj 1992", english: "12 May 1992")
    try expect(
      .grants([
        GrantAnswer(authority: .agency, hours: "62 h 30 min", from: "2024-07-01", to: "2025-06-30"),
        GrantAnswer(authority: .kommun, hours: "", from: "2025-07-01"),
      ]), to: .fact(.grants), of: subject,
      plain:
        "Försäkringskassan: 62,5 timmar i veckan, från 1 juli 2024 till 30 juni 2025\nKommunen: vet inte timmarna, från 1 juli 2025",
      english:
        "Försäkringskassan: 62.5 hours a week, from 1 July 2024 to 30 June 2025\nThe kommun: the hours are not known, from 1 July 2025"
    )
    try expect(
      .grants([]), to: .fact(.grants), of: subject, plain: "Inget av det", easy: "Inget", english: "None of it")
    try expect(
      .applications([
        ApplicationAnswer(arrived: "2026-05-04"),
        ApplicationAnswer(arrived: "2026-06-01", forMoreHours: true, extraHours: "10"),
      ]), to: .fact(.applications), of: subject,
      plain: "Kom in 4 maj 2026\nKom in 1 juni 2026, fler timmar: 10 timmar i veckan",
      english: "Came in 4 May 2026\nCame in 1 June 2026, more hours: 10 hours a week")
  }

  @Test("allt som är besvarat har ord, utan maskinord", arguments: ["a", "b", "c", "d", "e", "f"])
  func examples(_ letter: String) throws {
    let subject = InterviewCase(try Example.document(letter))
    var count = 0
    for section in InterviewSection.allCases {
      for listed in interview.questions(in: section, of: subject) {
        let text = interview.answerText(to: listed.id, of: subject)
        guard listed.status == .answered || listed.status == .unknown else { continue }
        let words = try #require(text, "\(listed.id.rawValue)")
        count += 1
        for layer in [words.plain, words.easy, words.english] {
          #expect(!layer.isEmpty && !layer.hasSuffix("\n"), "\(listed.id.rawValue)")
          // What a file says in its own words is shown as it is.
          if listed.id.fact != nil, listed.id.row != nil || listed.id.fact?.description.scope != .moment {
            #expect(!layer.contains("_") && !layer.contains("okänt"), "\(listed.id.rawValue): \(layer)")
          }
        }
      }
    }
    #expect(count > 60)
  }

  @Test("frågornas nummer går fram och tillbaka, och inga två har samma") func numbers() throws {
    var subject = InterviewCase()
    for section in InterviewSection.parts {
      subject = try interview.answer(.words(section.help.prefix(2).map { $0.word }), to: .what(section), of: subject)
    }
    var seen: [[UInt8]: QuestionID] = [:]
    for section in InterviewSection.allCases {
      for id in interview.names(in: section, of: subject) {
        #expect(QuestionID(numbers: id.numbers, row: id.row) == id, "\(id.rawValue)")
        #expect(QuestionID.isAboutRow(id.numbers) == (id.row != nil))
        if id.row == nil { #expect(seen.updateValue(id, forKey: id.numbers) == nil, "\(id.rawValue)") }
      }
    }
    #expect(seen.count > 100)
    // What is no question has none: too few, a kind there is not, a row too many or too few, a fact of the wrong kind.
    let minutes = QuestionID.fact(.minutes, ofRow: "H1").numbers
    for (numbers, row) in [
      ([], nil), ([0, 0], nil), ([10, 0, 0], nil), ([0, 0, 0], "H1"), ([0, 1, 0], nil), (minutes, nil),
      ([3, 0, minutes[2]], nil), ([5, 0, 0], nil), ([5, 200, 0], nil), ([9, 99, 0], "H1"), ([3, 0, 255], nil),
    ] as [([UInt8], String?)] {
      #expect(QuestionID(numbers: numbers, row: row) == nil, "\(numbers)")
    }
  }
}
