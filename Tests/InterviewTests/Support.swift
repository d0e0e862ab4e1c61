import CaseFile
import Casework
import Foundation
import Interview
import Law

enum Interviews {
  /// `true` when the long runs are asked for, as `bin/test --all` does.
  static let triesAll = ProcessInfo.processInfo.environment["EGENMAKT_ALL"] != nil
  static let law = Law(on: CalendarDate(2026, 11, 21))
  static let standard = Interviews.make(law)
  /// In 2021: the fifth need, parents' own part, no flat deduction.
  static let before = Interviews.make(Law(on: CalendarDate(2021, 6, 1)))

  private static func make(_ law: Law) -> Questionnaire {
    do { return try Questionnaire(law: law, book: .standard) } catch { fatalError("\(error)") }
  }
}

enum Example {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples")

  static func document(_ letter: String) throws -> CaseDocument {
    try CaseReader.read(try Data(contentsOf: folder.appending(path: "exempel-\(letter).yaml")))
  }
}

extension Questionnaire {
  /// What an answer would take away, without giving it; empty also when it cannot be given.
  func losses(
    answering answer: InterviewAnswer, to id: QuestionID, of subject: InterviewCase
  ) -> [Loss] {
    do {
      _ = try self.answer(answer, to: id, of: subject)
      return []
    } catch .wouldLose(let losses) {
      return losses
    } catch {
      return []
    }
  }
}
