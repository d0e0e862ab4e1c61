import CaseFile
import Casework
import Foundation
import Interview
import Law

/// How long the next question takes, for a case of thirty rows with half of its answers.
///
///     swift run -c release --package-path Benchmarks InterviewBench Examples/exempel-a.yaml
@main
enum InterviewBench {
  static func main() throws {
    let path = CommandLine.arguments.dropFirst().first ?? "Examples/exempel-a.yaml"
    var document = try CaseReader.read(try Data(contentsOf: URL(filePath: path)))
    document.rows = Array(document.rows.prefix(30))
    while document.rows.count < 30, let row = document.rows.first {
      var another = row
      another.id = "X\(document.rows.count)"
      document.rows.append(another)
    }
    let interview = try Questionnaire(law: Law(on: CalendarDate(2026, 11, 21)), book: .standard)
    measure("all answered: next of the whole", interview, InterviewCase(document)) { _ = interview.next(of: $0) }
    for index in document.rows.indices {
      document.rows[index].facts[.privateMinutes] = nil
      document.rows[index].facts[.selfCare] = nil
      document.rows[index].facts[.careMeasure] = nil
      document.rows[index].facts[.place] = nil
    }
    document.forAllRows = FactSheet()
    let half = InterviewCase(document)
    measure("half answered: next of the whole", interview, half) { _ = interview.next(of: $0) }
    measure("half answered: next in Hygien", interview, half) { _ = interview.next(in: .hygiene, of: $0) }
    measure("half answered: states of all sections", interview, half) { subject in
      for section in InterviewSection.allCases { _ = interview.state(of: section, in: subject) }
    }
    measure("half answered: the list of Hygien with reasons", interview, half) {
      _ = interview.questions(in: .hygiene, of: $0)
    }
    measure("all answered: the answers of Hygien in words", interview, InterviewCase(document)) { subject in
      for id in interview.names(in: .hygiene, of: subject) { _ = interview.answerText(to: id, of: subject) }
    }
    let entries = skipped(half, interview).state.entries
    measure("reading what is kept of \(entries.count) questions", interview, half) { _ in
      _ = InterviewState(entries: entries)
    }
    guard let row = half.document.rows.first else { return }
    measure("half answered: a question's page", interview, half) { subject in
      let id = QuestionID.fact(.minutes, ofRow: row.id)
      _ = interview.question(id, of: subject)
      _ = interview.currentAnswer(to: id, in: subject)
      _ = interview.place(of: id, in: subject)
    }
    measure("an answer", interview, half) {
      _ = try? interview.answer(.minutes(usual: "12"), to: .fact(.minutes, ofRow: row.id), of: $0, confirmed: true)
    }
  }

  /// Everything that is asked, passed by.
  private static func skipped(_ subject: InterviewCase, _ interview: Questionnaire) -> InterviewCase {
    var result = subject
    for section in InterviewSection.allCases {
      for listed in interview.questions(in: section, of: subject) where listed.status == .open {
        result = interview.skip(listed.id, of: result)
      }
    }
    return result
  }

  private static func measure(
    _ name: String, _ interview: Questionnaire, _ subject: InterviewCase, _ body: (InterviewCase) -> Void
  ) {
    body(subject)
    var times: [Double] = []
    let clock = ContinuousClock()
    for _ in 0..<100 {
      let time = clock.measure { body(subject) }
      times.append(Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
    }
    times.sort()
    print("\(name): p50 \(text(times[50])) ms, p99 \(text(times[98])) ms")
  }

  private static func text(_ milliseconds: Double) -> String { String(format: "%.3f", milliseconds) }
}
