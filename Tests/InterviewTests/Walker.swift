import CaseFile
import Law
import RandomCases

@testable import Interview

/// Walks through an interview as somebody could, by numbers that follow from a seed.
struct Walker {
  let interview: Questionnaire
  var subject: InterviewCase
  var numbers: SplitMix64
  /// Rows that an answer has taken away.
  private(set) var rowsTakenAway = 0
  /// Answers that were refused, with the problem; a valid answer is never among them.
  private(set) var refused: [(QuestionID, InterviewAnswer, AnswerProblem)] = []

  init(_ interview: Questionnaire, _ subject: InterviewCase, seed: UInt64) {
    self.interview = interview
    self.subject = subject
    numbers = SplitMix64(seed: seed)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  /// Walks about in a section: answers, doubts, skips, goes back, takes away.
  mutating func wander(in section: InterviewSection, steps: Int) {
    var last: QuestionID?
    for _ in 0..<steps {
      let dice = Int.random(in: 0..<100, using: &numbers)
      guard let question = interview.next(in: section, after: last, of: subject) else {
        if dice < 30 { goBack(section) } else { return }
        continue
      }
      last = question.id
      switch dice {
      case 0..<70: give(answer(to: question), to: question)
      case 70..<80: give(.unknown, to: question)
      case 80..<88: subject = interview.skip(question.id, of: subject)
      case 88..<94: goBack(section)
      case 94..<96:
        if let row = subject.document.rows(in: section).randomElement(using: &numbers) {
          subject = interview.removeRow(row.id, of: subject)
        }
      default:
        if let choice = section.help.randomElement(using: &numbers), subject.document.rows(in: section).count < 6 {
          if let (added, _) = try? interview.addRow(choice.word, named: "extra", to: section, of: subject) {
            subject = added
          }
        }
      }
    }
  }

  /// Goes straight on to the end; gives the number of questions.
  mutating func finish(_ section: InterviewSection, limit: Int = 600) -> Int {
    var count = 0
    while let question = interview.next(in: section, of: subject), count < limit {
      count += 1
      let before = subject
      if chance(75) { give(answer(to: question), to: question) } else { give(.unknown, to: question) }
      if subject == before { subject = interview.skip(question.id, of: subject) }
    }
    return count
  }

  /// Takes the tick from one of the boxes, and says yes to what that takes away.
  mutating func untick(in section: InterviewSection) {
    guard case .words(let words, let own) = interview.currentAnswer(to: .what(section), in: subject),
      let gone = words.randomElement(using: &numbers),
      let without = try? interview.answer(
        .words(words.filter { $0 != gone }, own: own), to: .what(section), of: subject, confirmed: true)
    else { return }
    rowsTakenAway += subject.document.rows.count - without.document.rows.count
    subject = without
  }

  private mutating func goBack(_ section: InterviewSection) {
    let seen = interview.questions(in: section, of: subject).filter { listed in
      switch listed.status {
      case .answered, .unknown, .skipped: true
      default: false
      }
    }
    guard let id = seen.randomElement(using: &numbers)?.id else { return }
    if chance(50) {
      subject = interview.unanswer(id, of: subject)
    } else if let question = interview.question(id, of: subject) {
      give(answer(to: question), to: question)
    }
  }

  mutating func give(_ answer: InterviewAnswer, to question: InterviewQuestion) {
    do {
      subject = try interview.answer(answer, to: question.id, of: subject)
    } catch .wouldLose {
      if chance(60) {
        do {
          let before = subject.document.rows.count
          subject = try interview.answer(answer, to: question.id, of: subject, confirmed: true)
          rowsTakenAway += max(0, before - subject.document.rows.count)
        } catch {
          refused.append((question.id, answer, error))
        }
      }
    } catch {
      refused.append((question.id, answer, error))
    }
  }

  /// An answer that the question offers.
  mutating func answer(to question: InterviewQuestion) -> InterviewAnswer {
    switch question.kind {
    case .truth: return .truth(chance(50))
    case .one(let choices): return choices.randomElement(using: &numbers).map { .word($0.word) } ?? .unknown
    case .many(let choices, let ownWords):
      let few = choices.shuffled(using: &numbers).prefix(Int.random(in: 0...3, using: &numbers)).map { $0.word }
      return .words(few, own: ownWords && chance(20) ? ["Något eget \(Int.random(in: 1...3, using: &numbers))"] : [])
    case .minutes:
      let usual = Int.random(in: 1...60, using: &numbers)
      return chance(30)
        ? .minutes(usual: "\(usual)", hard: "\(usual + 10)", hardDays: "\(Int.random(in: 0...10, using: &numbers))")
        : .minutes(usual: chance(20) ? "\(usual)–\(usual + 5)" : "\(usual)")
    case .number(_, let least, let greatest, let allowsAll):
      if allowsAll, chance(30) { return .number("allt") }
      return .number("\(Int.random(in: least...max(least, min(greatest, least + 30)), using: &numbers))")
    case .frequency: return .frequency("\(Int.random(in: 1...7, using: &numbers)) ggr i veckan")
    case .date:
      return .date("\(Int.random(in: 1950...2024, using: &numbers))-03-0\(Int.random(in: 1...9, using: &numbers))")
    case .times: return .times(chance(50) ? "7:15, 22–06" : "", days: chance(50) ? .all : [])
    case .text: return .text("Något")
    case .rows(let choices): return .rows(choices.filter { _ in chance(40) }.map { $0.word })
    case .grants:
      return chance(50) ? .grants([]) : .grants([GrantAnswer(authority: .kommun, hours: "24", from: "2025-01-01")])
    case .applications:
      return chance(50) ? .applications([]) : .applications([ApplicationAnswer(arrived: "2026-05-04")])
    }
  }
}
