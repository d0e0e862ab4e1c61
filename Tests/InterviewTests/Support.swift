import Casework
import CaseFile
import Foundation
import Interview
import Law

enum Interviews {
  static let law = Law(on: CalendarDate(2026, 11, 21))
  static let standard = try! Questionnaire(law: law, book: .standard)
}
