import CaseFile
import Casework
import Law
import RandomCases
import Testing

@testable import Interview

@Suite("Låsta rader")
struct LockedTests {
  private let interview = Interviews.standard

  /// Two rows of hygiene, the first locked.
  private func subject(_ edit: (InterviewCase) throws -> InterviewCase = { $0 }) throws -> InterviewCase {
    let free = try edit(
      interview.answer(.words(["dusch", "tvätt"]), to: .what(.hygiene), of: InterviewCase()))
    return InterviewCase(free.document, state: free.state, locked: ["H1"])
  }

  @Test("en ruta som kryssas av, eller nej på delen, tar inte bort en låst rad") func unticking() throws {
    let subject = try subject()
    for (answer, id) in [
      (InterviewAnswer.words(["tvätt"]), QuestionID.what(.hygiene)), (.words([]), .what(.hygiene)),
      (.word("nej"), .gate(.hygiene)),
    ] {
      for confirmed in [false, true] {
        #expect(throws: AnswerProblem.locked(["H1"])) {
          try interview.answer(answer, to: id, of: subject, confirmed: confirmed)
        }
      }
      #expect(interview.lockedRows(askedBy: id, of: subject) == ["H1"])
    }
    let after = try interview.answer(.words(["dusch"]), to: .what(.hygiene), of: subject, confirmed: true)
    #expect(after.document.rows.map { $0.id } == ["H1"])
    #expect(interview.removeRow("H1", of: subject) == subject)
  }

  @Test("om en låst rad ställs inga frågor, och svar tas inte emot") func ofRow() throws {
    let subject = try subject()
    let minutes = QuestionID.fact(.minutes, ofRow: "H1")
    #expect(interview.status(of: minutes, in: subject) == .notNeeded(.locked))
    for (answer, id) in [
      (InterviewAnswer.minutes(usual: "5"), minutes), (.text("Nytt"), QuestionID(.rowExtra("H1", .name))),
      (.words([], own: ["Därför"]), QuestionID(.rowExtra("H1", .why))),
      (.words(["dagbok"]), QuestionID(.rowExtra("H1", .evidence))),
    ] {
      #expect(throws: AnswerProblem.locked(["H1"])) { try interview.answer(answer, to: id, of: subject) }
      #expect(interview.lockedRows(askedBy: id, of: subject) == ["H1"])
      #expect(interview.unanswer(id, of: subject) == subject)
    }
    var walker = Walker(interview, subject, seed: 4)
    _ = walker.finish(.hygiene)
    #expect(walker.subject.row("H1") == subject.row("H1"))
    #expect(interview.state(of: .hygiene, in: walker.subject) == .done)
  }

  @Test("ett svar för all hjälp lämnar en låst rad som den var") func shared() throws {
    let lasting = QuestionID(.shared(.lasting))
    let said = try subject { try interview.answer(.word("alla"), to: lasting, of: $0) }
    for word in ["ingen", "olika"] {
      let after = try interview.answer(.word(word), to: lasting, of: said)
      let row = try #require(after.row("H1"))
      #expect(after.document.facts(of: row)[.lasting] == .truth(true), "\(word)")
      #expect(interview.currentAnswer(to: lasting, in: after) == .word(word))
    }
    let none = try interview.answer(.word("ingen"), to: lasting, of: said)
    #expect(none.row("H2").map { none.document.facts(of: $0)[.lasting] } == .truth(false))
    // Where nothing is said of the row, the row itself stays as it is.
    let unsaid = try subject()
    let after = try interview.answer(.word("alla"), to: lasting, of: unsaid)
    #expect(after.row("H1") == unsaid.row("H1"))
    #expect(interview.lockedRows(askedBy: lasting, of: unsaid) == ["H1"])
  }

  @Test("en fråga om flera rader gäller inte den låsta") func several() throws {
    let two = QuestionID(.several(.hygiene, .assistants))
    let subject = try subject()
    guard case .rows(let choices) = interview.question(two, of: subject)?.kind else {
      Issue.record("no rows")
      return
    }
    #expect(choices.map { $0.word } == ["H2"])
    #expect(throws: AnswerProblem.unknownChoice) { try interview.answer(.rows(["H1"]), to: two, of: subject) }
    let after = try interview.answer(.rows(["H2"]), to: two, of: subject)
    #expect(after.row("H1") == subject.row("H1"))
    #expect(interview.status(of: two, in: after) == .answered)
    let all = InterviewCase(subject.document, state: subject.state, locked: ["H1", "H2"])
    #expect(interview.status(of: two, in: all) == .notNeeded(.locked))
  }

  @Test("det som ligger i en tillsyn stannar där om raden är låst") func inside() throws {
    var free = try interview.answer(.words(["medicinsk_tillsyn+tillsyn"]), to: .what(.medical), of: InterviewCase())
    free = try interview.answer(.words(["fritid", "ärenden"]), to: .what(.outing), of: free)
    let inside = QuestionID(.rowExtra("L1", .inside))
    free = try interview.answer(.rows(["G1"]), to: inside, of: free)
    let subject = InterviewCase(free.document, state: free.state, locked: ["G1"])
    let after = try interview.answer(.rows(["G2"]), to: inside, of: subject, confirmed: true)
    #expect(after.row("G1")?.facts[.within] == .rows(["L1"]))
    #expect(after.row("G2")?.facts[.within] == .rows(["L1"]))
    // With two assistants, or away, the supervision could not hold it.
    let two = QuestionID(.several(.medical, .assistants))
    #expect(throws: AnswerProblem.locked(["G1"])) {
      try interview.answer(.rows(["L1"]), to: two, of: subject, confirmed: true)
    }
    #expect(throws: AnswerProblem.locked(["G1"])) {
      try interview.answer(.words([]), to: .what(.medical), of: subject, confirmed: true)
    }
    #expect(interview.removeRow("L1", of: subject) == subject)
    // Unlocked again, it is asked about.
    let open = InterviewCase(after.document, state: after.state)
    #expect(interview.status(of: inside, in: open) == .open)
  }

  @Test("namnet på en rad som är borta används inte igen") func names() throws {
    let subject = InterviewCase(taken: ["H1", "H3"])
    let after = try interview.answer(.words(["dusch", "tvätt"]), to: .what(.hygiene), of: subject)
    #expect(after.document.rows.map { $0.id } == ["H2", "H4"])
  }

  @Test("hur man än går ändras ingen låst rad", arguments: ["a", "b", "c", "d", "e", "f"]) func walks(_ letter: String)
    throws
  {
    let document = try Example.document(letter)
    for seed in 0..<(Interviews.triesAll ? 20 : 2) {
      var numbers = SplitMix64(seed: UInt64(seed) + 40)
      let locked = Set(document.rows.map { $0.id }.filter { _ in Bool.random(using: &numbers) })
      let before = InterviewCase(document, locked: locked)
      var walker = Walker(interview, before, seed: UInt64(seed))
      for section in InterviewSection.allCases.shuffled(using: &numbers).prefix(Interviews.triesAll ? 15 : 6) {
        walker.wander(in: section, steps: 12)
        for id in locked {
          let old = try #require(before.row(id))
          var new = try #require(walker.subject.row(id), "\(letter) \(section) \(id)")
          let said = document.facts(of: old)
          for fact in said.mentioned + new.facts.mentioned {
            #expect(walker.subject.document.facts(of: new)[fact] == said[fact], "\(letter) \(id) \(fact)")
          }
          new.facts = old.facts
          #expect(new == old, "\(letter) \(section) \(id)")
        }
      }
      let text = CaseWriter.yaml(walker.subject.document)
      #expect(throws: Never.self) { try CaseReader.read(Array(text.utf8)) }
    }
  }
}
