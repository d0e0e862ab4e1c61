public import Casework
public import Law

/// A question of the interview, ready to be put.
public struct InterviewQuestion: Sendable, Identifiable {
  /// Its name.
  public let id: QuestionID
  /// Where it belongs.
  public let section: InterviewSection
  /// What the row is called, when the question is about one.
  public let rowName: String?
  /// What can be answered.
  public let kind: QuestionKind
  /// The question: plain, easy and in English.
  public let text: LayeredText
  /// How to answer.
  public let hint: LayeredText?
  /// An example of an answer, to be shown only when asked for; never a time.
  public let example: LayeredText?
  /// Why it is asked.
  public let why: LayeredText?
  /// The rules that read the answer.
  let readBy: [RuleID]
  /// The day whose law it is.
  let date: CalendarDate
  /// `true` when "vet inte" is an answer.
  public let mayBeUnknown: Bool
  /// `true` for what is close to the body: then "prata om det på mötet" is offered beside "hoppa över".
  public let isIntimate: Bool
}

extension InterviewQuestion {
  /// The rules that read the answer, as they stand on the day, for who wants the law.
  public var rules: [RuleReference] {
    readBy.map { rule in
      let version = Provisions.provision(rule).versionShown(on: date)
      return RuleReference(rule: rule, citation: version.citation.description, says: version.says.description)
    }
  }
}

/// A rule and where it stands.
public struct RuleReference: Sendable, Hashable {
  /// The rule.
  public let rule: RuleID
  /// Act and section, or court and case.
  public let citation: String
  /// What it says, in one Swedish sentence.
  public let says: String
}

/// What a question can be answered with.
public enum QuestionKind: Sendable, Hashable {
  /// Yes or no.
  case truth
  /// One of the choices.
  case one([Choice])
  /// Any number of the choices; with own words, what is not among them can be written.
  case many([Choice], ownWords: Bool)
  /// Minutes: a usual day, a hard day, and how many of ten days are hard. Bounds in minutes.
  case minutes(least: Int, greatest: Int)
  /// A number of a unit between two bounds that are included; `allowsAll` when "allt" is an answer.
  case number(unit: LayeredText, least: Int, greatest: Int, allowsAll: Bool)
  /// How often.
  case frequency
  /// A day.
  case date
  /// Clock times and days of the week.
  case times
  /// Free text.
  case text
  /// Any of the rows.
  case rows([Choice])
  /// Granted hours: authority, hours a week, from when.
  case grants
  /// Applications: when they came in, and whether they ask for more hours.
  case applications
}

/// One thing to choose.
public struct Choice: Sendable, Hashable {
  /// The word that is answered; never shown.
  public let word: String
  /// What is shown.
  public let label: LayeredText
  /// The heading it stands under, where the choices are many.
  public let group: LayeredText?

  init(_ word: String, _ label: LayeredText, group: LayeredText? = nil) {
    self.word = word
    self.label = label
    self.group = group
  }
}

/// A question in the list of a section, and how it stands.
public struct ListedQuestion: Sendable, Hashable {
  /// The question.
  public let id: QuestionID
  /// How it stands.
  public let status: QuestionStatus
}

/// How a question stands.
public enum QuestionStatus: Sendable, Hashable {
  /// Answered, be it here or in a file.
  case answered
  /// Answered with "vet inte".
  case unknown
  /// The person passed it by.
  case skipped
  /// To be asked.
  case open
  /// It can change nothing now.
  case notNeeded(NotNeeded)
}

/// Why a question need not be asked.
public enum NotNeeded: Sendable, Hashable {
  /// The row gives no time whatever the answer is, because of a rule.
  case rowFalls(RuleID)
  /// No rule asks for it of this row on this day, or every answer gives the same.
  case noRuleAsks
  /// Another answer makes it needless.
  case because(QuestionID)
  /// It is asked for all rows at once, there.
  case askedOnce(QuestionID)
  /// It may be said but need not be.
  case optional
  /// It is about a row that the person has locked.
  case locked
}
