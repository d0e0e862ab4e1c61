import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import Interview

@Suite("Exempelpersonerna svarar")
struct RebuildTests {
  /// Somebody who answers as a file says.
  struct Teller {
    let interview = Interviews.standard
    let file: InterviewCase
    var subject = InterviewCase()
    /// The file's row by the new row's id.
    var rows: [String: String] = [:]
    var seen: [String] = []

    init(_ letter: String) throws { file = InterviewCase(try Example.document(letter)) }

    func own(_ id: String) -> String? { rows.first { $0.value == id }?.key }

    /// Goes as the pages lead: through a part to its end, there adds what there is more of, and on to the next part.
    mutating func tell() throws {
      var count = 0
      var last: QuestionID?
      while count < 3_000 {
        count += 1
        guard let question = try next(after: last) else { break }
        last = question.id
        let answer = answer(to: question.id)
        seen.append(line(question, answer))
        guard let answer else {
          subject = interview.skip(question.id, of: subject)
          continue
        }
        subject = try interview.answer(answer, to: question.id, of: subject)
        if case .what(let section) = question.id.ask { match(section) }
      }
      #expect(count < 3_000)
    }

    private mutating func next(after last: QuestionID?) throws -> InterviewQuestion? {
      guard let last, let section = interview.section(of: last, in: subject) else { return interview.next(of: subject) }
      if let next = interview.next(in: section, after: last, of: subject) { return next }
      seen.append("[\(section.name.plain): \(interview.state(of: section, in: subject).text.plain)]")
      if let row = file.document.rows(in: section).first(where: { own($0.id) == nil }) {
        let word = file.choice(of: row, in: section)?.word
        let (added, id) = try interview.addRow(word, named: row.name ?? row.id, to: section, of: subject)
        subject = added
        rows[id] = row.id
        seen.append("[\(section.name.plain): lägger till \(row.name ?? row.id)]")
        return interview.next(in: section, of: subject)
      }
      return interview.next(of: subject)
    }

    /// The rows made by ticking are the file's first of each kind.
    private mutating func match(_ section: InterviewSection) {
      var free = subject.document.rows(in: section).map { $0.id }.filter { rows[$0] == nil }
      for row in file.document.rows(in: section) where own(row.id) == nil {
        let choice = file.choice(of: row, in: section)
        let found = free.first { id in
          subject.row(id).map { subject.choice(of: $0, in: section)?.word == choice?.word } ?? false
        }
        guard let found else { continue }
        free.removeAll { $0 == found }
        rows[found] = row.id
      }
      #expect(free.isEmpty)
    }

    private func answer(to id: QuestionID) -> InterviewAnswer? {
      switch id.ask {
      case .gate(let section): return .word(file.document.rows(in: section).isEmpty ? "nej" : "ja")
      case .several(let section, let fact):
        let ids = subject.document.rows(in: section).map { $0.id }
        if fact == .assistants || fact == .qualifiedMotivation {
          return .rows(
            ids.filter { id in
              guard let row = rows[id].flatMap({ file.row($0) }) else { return false }
              let facts = file.document.facts(of: row)
              return fact == .assistants ? facts.assistants > 1 : facts[fact] == .truth(true)
            })
        }
        return translated(interview.currentAnswer(to: id, in: file))
      case .row(let row, let fact):
        return rows[row].flatMap { translated(interview.currentAnswer(to: .fact(fact, ofRow: $0), in: file)) }
      case .rowExtra(let row, .bySecond):
        // Asked at the first supervision row there is.
        guard let found = subject.row(row) else { return nil }
        return .rows(
          interview.rowsInside(found, of: subject).map { $0.id }.filter { id in
            rows[id].flatMap { file.row($0) }?.facts[.simultaneousSecond] == .truth(true)
          })
      case .rowExtra(let row, let extra):
        return rows[row].flatMap {
          translated(interview.currentAnswer(to: QuestionID(.rowExtra($0, extra)), in: file))
            ?? (extra == .inside ? .rows([]) : nil)
        }
      default: return interview.currentAnswer(to: id, in: file)
      }
    }

    /// The file's ids as the new ones; rows not yet made are left out.
    private func translated(_ answer: InterviewAnswer?) -> InterviewAnswer? {
      guard case .rows(let some, let unknown) = answer else { return answer }
      return .rows(some.compactMap(own), unknown: unknown.compactMap(own))
    }

    private func line(_ question: InterviewQuestion, _ answer: InterviewAnswer?) -> String {
      let name = question.rowName.map { " [\($0)]" } ?? ""
      return "\(question.id.rawValue)\(name) \(question.text.plain) → \(answer.map(short) ?? "hoppar över")"
    }

    private func short(_ answer: InterviewAnswer) -> String {
      switch answer {
      case .unknown: "vet inte"
      case .truth(let isSo): isSo ? "ja" : "nej"
      case .word(let word), .number(let word), .date(let word), .text(let word): word
      case .words(let words, let own): (words + own).joined(separator: ", ")
      case .minutes(let usual, let hard, let days): hard.isEmpty ? usual : "\(usual), \(hard) \(days) av 10"
      case .frequency(let count, let per): "\(count) \(per?.rawValue ?? "")"
      case .times(let text, let days): "\(text) \(days == .all ? "alla dagar" : String(days.rawValue, radix: 2))"
      case .rows(let ids, let unknown):
        ids.isEmpty && unknown.isEmpty ? "inga" : (ids + unknown.map { $0 + "?" }).joined(separator: ", ")
      case .grants(let grants): grants.map { "\($0.hours) h från \($0.from)" }.joined(separator: "; ")
      case .applications(let some): some.map { $0.arrived }.joined(separator: "; ")
      }
    }
  }

  @Test("sidorna de får, i ordning, och ärendet som blir", arguments: ["a", "b", "c", "d", "e", "f"])
  func person(_ letter: String) throws {
    var teller = try Teller(letter)
    try teller.tell()
    try compareGolden("exempel-\(letter).txt", teller.seen.joined(separator: "\n") + "\n")
    #expect(teller.rows.count == teller.file.document.rows.count)

    // The same assessment in every amount of both tracks, and of each row.
    let law = Interviews.law
    let (expected, expectedProof, expectedEnds) = try Assessment.proved(teller.file.document.lawCase(), under: law)
    let (built, proof, ends) = try Assessment.proved(teller.subject.document.lawCase(), under: law)
    #expect(built.authority == expected.authority)
    for amount in TrackAmount.allCases {
      #expect(built.agency.bounds(amount) == expected.agency.bounds(amount), "\(letter) FK \(amount)")
      #expect(built.kommun.bounds(amount) == expected.kommun.bounds(amount), "\(letter) kommunen \(amount)")
    }
    for (index, row) in teller.subject.document.rows.enumerated() {
      let name = teller.rows[row.id]
      guard let other = teller.file.document.rows.firstIndex(where: { $0.id == name }) else { continue }
      for track in 0..<2 {
        #expect(proof.rows[track][index].weekly == expectedProof.rows[track][other].weekly, "\(row.id) \(name ?? "")")
        #expect(ends[track][index] == expectedEnds[track][other], "\(row.id) \(name ?? "")")
      }
    }
    // Nothing that decides is left that the file answers.
    let open = try OpenQuestions(teller.subject.document.lawCase(), under: law)
    for item in open.items {
      guard let id = teller.interview.question(for: item.point, of: teller.subject) else { continue }
      #expect(teller.interview.status(of: id, in: teller.subject) != .open, "\(id.rawValue)")
    }
  }

  private func compareGolden(_ name: String, _ text: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["EGENMAKT_WRITE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if golden != text {
      let lines = zip(golden.split(separator: "\n"), text.split(separator: "\n"))
      let first = lines.first { $0 != $1 }.map { "\($0.0)\n\($0.1)" } ?? "olika antal rader"
      Issue.record("\(name): \(first)")
    }
  }
}
