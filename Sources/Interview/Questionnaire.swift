public import Casework
public import Law

/// The interview: turns a case into questions, one at a time, and answers into a new case. It keeps nothing itself; all
/// its functions give the same for the same case.
///
/// ```swift
/// let interview = try Questionnaire(law: Law(on: today), book: .standard)
/// var subject = InterviewCase()
/// if let question = interview.next(in: .hygiene, of: subject) {
///   subject = try interview.answer(.word("ja"), to: question.id, of: subject)
/// }
/// ```
public struct Questionnaire: Sendable {
  /// The law under which it is asked what still matters.
  public let law: Law
  /// How each fact is asked about, in the order of the catalogue.
  let phrases: [FactPhrase]

  /// - Throws: ``Casework/Book/Unreadable`` when the book's texts for the questions cannot be read.
  public init(law: Law, book: Book) throws {
    self.law = law
    phrases = try Fact.allCases.map { FactPhrase($0, try book.text($0), on: law.date) }
  }
}
