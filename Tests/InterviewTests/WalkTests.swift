import CaseFile
import Casework
import Law
import RandomCases
import Testing

@testable import Interview

@Suite("Vandringar genom intervjun")
struct WalkTests {
  /// Somebody to ask about: nobody yet, a grown-up, a child, or somebody of long ago.
  private static func beginning(_ kind: Int) -> (Questionnaire, InterviewCase) {
    var document = CaseDocument()
    var facts = FactSheet()
    switch kind {
    case 1:
      document.person.born = .known(CalendarDate(1992, 5, 17))
      facts[.mentalImpairment] = .word(MentalImpairment.intellectualOrAutism.rawValue)
      facts[.housing] = .word(Housing.ordinary.rawValue)
      document.forAllRows[.lasting] = .truth(true)
    case 2:
      document.person.born = .known(CalendarDate(2018, 3, 20))
      facts[.mentalImpairment] = .word(MentalImpairment.none.rawValue)
    default: break
    }
    if !facts.isEmpty { document.circumstances = [CaseDocument.Block(facts: facts)] }
    return (kind == 3 ? Interviews.before : Interviews.standard, InterviewCase(document))
  }

  @Test(
    "varje väg genom en del tar slut, och allt är då svarat, okänt, förbigånget eller onödigt med skäl",
    arguments: InterviewSection.allCases)
  func ends(_ section: InterviewSection) throws {
    var walked = Walked()
    for seed in 0..<(Interviews.triesAll ? 100 : 4) {
      let (interview, beginning) = WalkTests.beginning(seed % 4)
      var walker = Walker(interview, beginning, seed: UInt64(seed) * 977 + UInt64(section.letter.utf8.first ?? 0))
      walker.wander(in: section, steps: 40)
      walker.untick(in: section)
      walker.wander(in: section, steps: 20)
      let count = walker.finish(section)
      #expect(count < 600, "\(section) \(seed)")
      let subject = walker.subject
      #expect(interview.next(in: section, of: subject) == nil)
      for listed in interview.questions(in: section, of: subject) {
        #expect(listed.status != .open, "\(listed.id.rawValue)")
        if case .notNeeded(let reason) = listed.status {
          #expect(!interview.text(reason, of: subject).plain.isEmpty)
        }
      }
      #expect([.done, .notMine].contains(interview.state(of: section, in: subject)))
      for (id, answer, problem) in walker.refused {
        // What a question offers can only be refused for what other answers say, or as not known.
        let isFair = [.overFullDay, .partExceedsWhole, .cannotBeUnknown, .wrongKind, .contradicts, .noSuchQuestion]
          .contains(problem)
        #expect(isFair, "\(id.rawValue) \(answer) \(problem)")
        if problem == .wrongKind { #expect(answer == .unknown, "\(id.rawValue) \(answer)") }
      }
      try staysReadable(subject)
      asksWhatDecides(interview, subject, section)
      saysWhatItCounts(interview, subject, section)
      walked.add(walker, section, beginning)
    }
    #expect(walked.answered > 0 && walked.unknown > 0 && walked.skipped > 0, "\(section) \(walked)")
    if section.isPart { #expect(walked.rows > 0 && walked.untickings > 0, "\(section) \(walked)") }
  }

  /// What the walks through a section did, so that a test which does nothing is seen.
  private struct Walked {
    var answered = 0
    var unknown = 0
    var skipped = 0
    var rows = 0
    var untickings = 0

    mutating func add(_ walker: Walker, _ section: InterviewSection, _ beginning: InterviewCase) {
      for listed in walker.interview.questions(in: section, of: walker.subject) {
        switch listed.status {
        case .answered: answered += 1
        case .unknown: unknown += 1
        case .skipped: skipped += 1
        case .open, .notNeeded: break
        }
      }
      rows += walker.subject.document.rows.count - beginning.document.rows.count
      untickings += walker.rowsTakenAway
    }
  }

  /// A fact counted as answered is in the file, and one counted as not known is marked there as unknown. What was passed by
  /// is in neither way.
  private func saysWhatItCounts(_ interview: Questionnaire, _ subject: InterviewCase, _ section: InterviewSection) {
    for listed in interview.questions(in: section, of: subject) {
      let value: StatedValue?
      switch listed.id.ask {
      case .ofCase(let fact) where fact != .grants && fact != .applications:
        value = subject.said(fact, on: interview.law.date)
      case .row(let id, let fact):
        guard let row = subject.row(id) else { continue }
        value = subject.document.facts(of: row)[fact]
      default: continue
      }
      switch listed.status {
      case .answered:
        #expect(value != nil && value != .unknown, "\(listed.id.rawValue)")
      case .unknown:
        let isUnknownFrequency = if case .frequency(let often) = value { often.count == nil } else { false }
        #expect(value == .unknown || isUnknownFrequency, "\(listed.id.rawValue) \(String(describing: value))")
      // What was taken off can be asked again when there is more help; what was said of it stands.
      case .skipped: #expect(value == nil || listed.id.fact == .takenOff, "\(listed.id.rawValue)")
      case .open, .notNeeded: break
      }
    }
  }

  /// The file that comes out can be read again and says the same.
  private func staysReadable(_ subject: InterviewCase) throws {
    let text = CaseWriter.yaml(subject.document)
    do {
      let again = try CaseReader.read(Array(text.utf8))
      #expect(CaseWriter.yaml(again) == text)
    } catch {
      Issue.record("\(error)\n\(text)")
    }
  }

  /// No fact of a row that still decides minutes is called needless, unless it is asked for all rows at once.
  private func asksWhatDecides(_ interview: Questionnaire, _ subject: InterviewCase, _ section: InterviewSection) {
    var completions = Completions(subject.document.lawCase(), under: interview.law)
    for point in completions.decidingRowPoints() {
      let row = subject.document.rows[Int(point.row)]
      guard InterviewSection(of: subject.document.facts(of: row)) == section,
        let id = interview.question(for: point, of: subject), let status = interview.status(of: id, in: subject)
      else { continue }
      switch status {
      case .unknown, .skipped: break
      case .notNeeded(.askedOnce): break
      // A span is an answer, which leaves the minutes open between its ends.
      case .answered: #expect(point.fact?.description.kind != .truth, "\(id.rawValue)")
      case .open, .notNeeded: Issue.record("\(id.rawValue) \(status) \(row)")
      }
    }
  }

  @Test("ingen fråga som reglerna ställer om en rad sorteras bort i förväg") func sieve() throws {
    for interview in [Interviews.standard, Interviews.before] {
      var subject = InterviewCase()
      for section in InterviewSection.parts {
        subject = try interview.answer(
          .words(section.help.map { $0.word }, own: ["Eget"]), to: .what(section), of: subject)
      }
      for (index, row) in subject.document.rows.enumerated() {
        // Two assistants somewhere, and a row of every kind of place.
        if index % 3 == 0 { subject.say(.assistants, .count(2), ofRow: row.id) }
        if index % 2 == 0 {
          subject.say(.place, .word(Place.allCases[1 + index / 2 % (Place.allCases.count - 1)].rawValue), ofRow: row.id)
        }
      }
      for row in subject.document.rows {
        for fact in RowInquiry(row, in: subject.document, under: interview.law).deciding {
          #expect(interview.mayDecide(fact, subject.document.facts(of: row)), "\(fact) \(row.name ?? "")")
        }
      }
    }
  }

  @Test("svaren i en del ändrar inga frågor eller svar i en annan", arguments: InterviewSection.parts)
  func independence(_ section: InterviewSection) throws {
    let letters = Interviews.triesAll ? ["a", "b", "c", "d", "e", "f"] : ["c", "d"]
    var compared = 0
    var hasChanged = false
    for (seed, letter) in letters.enumerated() {
      let before = InterviewCase(try Example.document(letter))
      let interview = Interviews.standard
      var walker = Walker(interview, before, seed: UInt64(seed) + 5)
      walker.wander(in: section, steps: 30)
      let after = walker.subject
      for other in InterviewSection.allCases where other != section {
        let mine = WalkTests.own(interview, before, other)
        let now = WalkTests.own(interview, after, other)
        // A loose row (turning, moving …) changes part when its night or place is told; nothing of it is lost.
        let moved = after.document.rows(in: other).contains { row in
          before.row(row.id).map { InterviewSection(of: before.document.facts(of: $0)) == section } ?? true
        }
        if moved { continue }
        compared += 1
        #expect(mine.rows == now.rows, "\(letter) \(section) → \(other)")
        #expect(mine.questions == now.questions, "\(letter) \(section) → \(other)")
      }
      hasChanged = hasChanged || WalkTests.own(interview, before, section) != WalkTests.own(interview, after, section)
    }
    #expect(hasChanged && compared > 10 * letters.count, "\(section) \(compared)")
  }

  /// A section's questions and answers but for the exceptions: which rows are given under a supervision row, which is
  /// asked there and told of rows in other parts.
  private static func own(
    _ interview: Questionnaire, _ subject: InterviewCase, _ section: InterviewSection
  ) -> (rows: [CaseDocument.Row], questions: [ListedQuestion]) {
    let rows = subject.document.rows(in: section).map { row in
      var row = row
      for fact in [Fact.within, .takenOff, .simultaneousSecond] { row.facts[fact] = nil }
      return row
    }
    let questions = interview.questions(in: section, of: subject).filter { listed in
      switch listed.id.ask {
      case .rowExtra(_, .inside), .rowExtra(_, .bySecond), .row(_, .within), .row(_, .takenOff),
        .row(_, .simultaneousSecond):
        false
      default: true
      }
    }
    return (rows, questions)
  }

  @Test("tillsyn först, sedan måltider: frågan om vad som ligger i tillsynen kommer tillbaka") func mealsAfter() throws
  {
    let interview = Interviews.standard
    var subject = try interview.answer(.words(["medicinsk_tillsyn+tillsyn"]), to: .what(.medical), of: InterviewCase())
    subject = try interview.answer(.words(["tvätt"]), to: .what(.hygiene), of: subject)
    let inside = QuestionID(.rowExtra("L1", .inside))
    subject = try interview.answer(.rows(["H1"]), to: inside, of: subject)
    while let question = interview.next(in: .medical, of: subject) {
      subject = interview.skip(question.id, of: subject)
    }
    #expect(interview.state(of: .medical, in: subject) == .done)
    subject = try interview.answer(.words(["mata"]), to: .what(.meals), of: subject)
    #expect(interview.state(of: .medical, in: subject) == .started)
    #expect(interview.next(in: .medical, of: subject)?.id == inside)
    // What was said stands until it is answered again.
    #expect(interview.currentAnswer(to: inside, in: subject) == .rows(["H1"]))
    subject = try interview.answer(.rows(["H1", "M1"]), to: inside, of: subject)
    #expect(interview.state(of: .medical, in: subject) == .done)
    #expect(subject.row("M1")?.facts[.within] == .rows(["L1"]))
    // The same of help that is added as one more of its kind, and of help in one's own words.
    let (more, _) = try interview.addRow("mata", named: "Lunch ute", to: .meals, of: subject)
    #expect(interview.next(in: .medical, of: more)?.id == inside)
    let own = try interview.answer(.words(["mata"], own: ["Dricka ofta"]), to: .what(.meals), of: subject)
    #expect(interview.next(in: .medical, of: own)?.id == inside)
  }

  @Test("en tillsyns tid kan vara avdragen från en annan, men inte de två från varandra")
  func supervisionOffSupervision()
    throws
  {
    let interview = Interviews.standard
    var subject = try interview.answer(.words(["medicinsk_tillsyn+tillsyn"]), to: .what(.medical), of: InterviewCase())
    subject = try interview.answer(.words(["förebygga_skada"]), to: .what(.preventive), of: subject)
    let other = try #require(subject.document.rows.first { $0.id != "L1" }).id
    subject = try interview.answer(.truth(true), to: .fact(.net, ofRow: "L1"), of: subject)
    subject = try interview.answer(.rows([other]), to: .fact(.takenOff, ofRow: "L1"), of: subject)
    #expect(subject.row("L1")?.facts[.takenOff] == .rows([other]))
    #expect(throws: (any Error).self) {
      try interview.answer(.rows(["L1"]), to: .fact(.takenOff, ofRow: other), of: subject)
    }
  }

  @Test("undantaget: en ny rad i en annan del gör att tillsynen frågar om den") func supervisionAsksAgain() throws {
    let interview = Interviews.standard
    var subject = try interview.answer(.words(["medicinsk_tillsyn+tillsyn"]), to: .what(.medical), of: InterviewCase())
    let inside = QuestionID(.rowExtra("L1", .inside))
    #expect(interview.status(of: inside, in: subject) == .notNeeded(.noRuleAsks))
    subject = try interview.answer(.words(["fritid"]), to: .what(.outing), of: subject)
    #expect(interview.status(of: inside, in: subject) == .open)
    subject = try interview.answer(.rows(["G1"]), to: inside, of: subject)
    #expect(subject.row("G1")?.facts[.within] == .rows(["L1"]))
    #expect(interview.status(of: inside, in: subject) == .answered)
    subject = try interview.answer(.words(["fritid", "ärenden"]), to: .what(.outing), of: subject)
    #expect(interview.status(of: inside, in: subject) == .open)
    // Two assistants watch: then the row can hold no others, and that is said first.
    let two = QuestionID(.several(.medical, .assistants))
    #expect(interview.losses(answering: .rows(["L1"]), to: two, of: subject) == [.answer(.fact(.within, ofRow: "G1"))])
  }

  @Test("det en fil säger om tillsynen gäller raderna i filen: med en ny rad frågas det igen") func fileAsksAgain()
    throws
  {
    let interview = Interviews.standard
    let file = InterviewCase(try Example.document("c"))
    let inside = QuestionID(.rowExtra("C09", .inside))
    #expect(interview.status(of: inside, in: file) == .answered)
    let (more, row) = try interview.addRow("mata", named: "Frukost", to: .meals, of: file)
    #expect(interview.status(of: inside, in: more) == .open)
    guard case .rows(let held, _) = interview.currentAnswer(to: inside, in: more) else {
      Issue.record("no rows")
      return
    }
    let told = try interview.answer(.rows(held + [row]), to: inside, of: more)
    #expect(interview.status(of: inside, in: told) == .answered)
    #expect(told.row(row)?.facts.rows(.within) == ["C09"])
    #expect(told.row(held[0])?.facts.rows(.within) == file.row(held[0])?.facts.rows(.within))
  }

  @Test("tillsyn först och allt annat sedan, i vilken ordning som helst: ingen rad blir oprövad")
  func supervisionFirst() throws {
    let interview = Interviews.standard
    for seed in 0..<(Interviews.triesAll ? 40 : 4) {
      var numbers = SplitMix64(seed: UInt64(seed) + 900)
      let medical = try interview.answer(
        .words(["medicinsk_tillsyn+tillsyn"]), to: .what(.medical), of: InterviewCase())
      var walker = Walker(interview, medical, seed: UInt64(seed) + 31)
      // All of the part is told before there is anything else to hold.
      _ = walker.finish(.medical)
      let others = InterviewSection.allCases.filter { $0 != .medical }.shuffled(using: &numbers)
      for section in others.prefix(Interviews.triesAll ? 14 : 5) { _ = walker.finish(section) }
      let supervisions = walker.subject.document.rows.filter { row in
        !interview.rowsInside(row, of: walker.subject).isEmpty
      }
      for row in supervisions {
        let inside = QuestionID(.rowExtra(row.id, .inside))
        let rows = interview.rowsInside(row, of: walker.subject)
        let isNew = rows.contains { walker.subject.state.considered[inside]?.contains($0.id) != true }
        let status = interview.status(of: inside, in: walker.subject)
        #expect(!isNew || status == .open || status == .skipped, "\(seed) \(row.id)")
      }
      // The interview goes back to it by itself, and comes to an end.
      var count = 0
      var last: QuestionID?
      while let question = interview.next(after: last, of: walker.subject), count < 2_000 {
        count += 1
        last = question.id
        let before = walker.subject
        walker.give(walker.answer(to: question), to: question)
        if walker.subject == before { walker.subject = interview.skip(question.id, of: before) }
      }
      #expect(count < 2_000)
      for row in walker.subject.document.rows {
        let rows = interview.rowsInside(row, of: walker.subject)
        let inside = QuestionID(.rowExtra(row.id, .inside))
        guard !rows.isEmpty, interview.status(of: inside, in: walker.subject) == .answered else { continue }
        #expect(rows.allSatisfy { walker.subject.state.considered[inside]?.contains($0.id) == true })
      }
      #expect(interview.next(of: walker.subject) == nil)
    }
  }

  @Test("uppgifter för 5, 15 och 30 minuter") func tasks() throws {
    let interview = Interviews.standard
    let empty = InterviewCase()
    let five = interview.task(for: .five, of: empty)
    #expect(five.questions.first == .fact(.birthDate))
    #expect(five.questions.suffix(12) == InterviewSection.parts.map { QuestionID.gate($0) })
    #expect(interview.next(in: five, of: empty)?.id == .fact(.birthDate))
    let fifteen = interview.task(for: .fifteen, of: empty)
    #expect(fifteen.sections == [.breathing])
    let begun = try interview.answer(.words(["mata"]), to: .what(.meals), of: empty)
    #expect(interview.task(for: .fifteen, of: begun).sections == [.meals])
    let decisive = [OpenPoint(.minutes, row: 0)]
    #expect(interview.task(for: .fifteen, of: begun, decisive: decisive).sections == [.meals])
    #expect(interview.question(for: decisive[0], of: begun) == .fact(.minutes, ofRow: "M1"))
    let thirty = interview.task(for: .thirty, of: empty)
    #expect(thirty.sections.count == 12 && thirty.sections.last == .night)
    // Each task comes to an end.
    for time in TimeAtHand.allCases {
      var walker = Walker(interview, empty, seed: 3)
      var count = 0
      let task = interview.task(for: time, of: empty)
      while let question = interview.next(in: task, of: walker.subject), count < 2_000 {
        let was = walker.subject
        walker.give(walker.answer(to: question), to: question)
        if walker.subject == was { walker.subject = interview.skip(question.id, of: was) }
        count += 1
      }
      #expect(count < 2_000 && count > 3)
    }
  }

  @Test("förra frågan, nästa fråga och hela vägen") func order() throws {
    let interview = Interviews.standard
    let subject = try interview.answer(.words(["mata"]), to: .what(.meals), of: InterviewCase())
    let minutes = QuestionID.fact(.minutes, ofRow: "M1")
    let occasions = QuestionID.fact(.occasions, ofRow: "M1")
    #expect(interview.next(after: minutes, of: subject)?.id == occasions)
    #expect(interview.place(of: occasions, in: subject)?.previous == minutes)
    // The first of all has nothing before it, and the counts are those of the list.
    let gate = try #require(interview.place(of: .gate(.meals), in: subject))
    let statuses = interview.questions(in: .meals, of: subject).map { $0.status }
    #expect(gate.previous == nil && gate.left == statuses.filter { $0 == .open }.count && gate.left > 2)
    #expect(gate.seen == statuses.filter { $0 == .answered || $0 == .unknown || $0 == .skipped }.count && gate.seen > 2)
    #expect(interview.place(of: .fact(.minutes, ofRow: "M9"), in: subject) == nil)
    #expect(interview.next(of: subject)?.id == QuestionID(.voice))
    #expect(interview.state(of: .meals, in: subject) == .started)
    #expect(interview.state(of: .dressing, in: subject) == .notStarted)
  }
}
