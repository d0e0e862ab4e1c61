public import CaseFile
public import Law

/// An answer as the person gave it. Numbers, days and times are texts as typed.
public enum InterviewAnswer: Sendable, Hashable {
  /// "Vet inte".
  case unknown
  /// Yes or no.
  case truth(Bool)
  /// The word of a choice.
  case word(String)
  /// The words of choices, and what was written besides, one text a thing.
  case words([String], own: [String] = [])
  /// A number or a span: `tolv`, `1,5`, `40–60`, and `allt` where that is an answer.
  case number(String)
  /// Minutes: a usual day, a hard day, and how many of ten days are hard. Without hard days the usual day is the time.
  case minutes(usual: String, hard: String = "", hardDays: String = "")
  /// How often: `3 ggr i veckan`, `varannan dag`; with a period, only the number need be typed.
  case frequency(String, per: Period? = nil)
  /// A day: `1992-05-12`, `12 maj 1992`.
  case date(String)
  /// Clock times and days: `7:15, 22.00`, `23–07`.
  case times(String, days: DaysOfWeek)
  /// Free text.
  case text(String)
  /// Rows by id: those that it is so for, and those where the person does not know. For the other rows it is not so.
  case rows([String], unknown: [String] = [])
  /// Granted hours.
  case grants([GrantAnswer])
  /// Applications.
  case applications([ApplicationAnswer])
}

/// A decision on hours as typed.
public struct GrantAnswer: Sendable, Hashable {
  /// Who granted.
  public var authority: Track
  /// Hours a week; empty = not known.
  public var hours: String
  /// First day.
  public var from: String
  /// Last day; empty = it still holds.
  public var to: String

  /// A decision.
  public init(authority: Track, hours: String, from: String, to: String = "") {
    self.authority = authority
    self.hours = hours
    self.from = from
    self.to = to
  }
}

/// An application as typed.
public struct ApplicationAnswer: Sendable, Hashable {
  /// The day it came in.
  public var arrived: String
  /// Whether it asks for more hours than are granted.
  public var forMoreHours: Bool
  /// The hours a week asked for on top; empty = not known.
  public var extraHours: String

  /// An application.
  public init(arrived: String, forMoreHours: Bool = false, extraHours: String = "") {
    self.arrived = arrived
    self.forMoreHours = forMoreHours
    self.extraHours = extraHours
  }
}
