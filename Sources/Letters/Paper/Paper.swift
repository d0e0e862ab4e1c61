public import CaseFile
public import Law
import Wording

/// A paper as content, before anybody decides how it looks: every form – PDF, Word, HTML, plain text – is made of it.
///
/// Each paragraph, row and item knows what it came from (``Source``). It holds no markup: every text is shown as it is.
/// It is deliberately *not* sent anywhere; the person reads it, changes it and signs it.
public struct Paper: Sendable, Hashable {
  /// What a calculation rests on.
  public struct Calculation: Sendable, Hashable {
    /// The day whose law was used.
    public let lawDay: CalendarDate
    /// The last day on which the law is known here.
    public let knownTo: CalendarDate

    /// A calculation by the law of a day.
    public init(lawDay: CalendarDate, knownTo: CalendarDate = Law.horizon) {
      self.lawDay = lawDay
      self.knownTo = knownTo
    }
  }

  /// What sort of paper it is.
  public var kind: Letter
  /// The heading on top.
  public var title: String
  /// The language it is written in.
  public var language: MessageLanguage
  /// The day it is written.
  public var date: CalendarDate
  /// The law behind its figures; `nil` where nothing is computed.
  public var calculation: Calculation?
  /// `true` when the person is made up.
  public var isInvented = false
  /// Who writes, a line each.
  public var sender: [[Inline]] = []
  /// To whom, a line each.
  public var recipient: [[Inline]] = []
  /// What it is about: case number, day of the decision.
  public var references: [Pair] = []
  /// What it says.
  public var blocks: [Block] = []

  /// A paper with nothing on it yet.
  public init(
    _ kind: Letter, title: String, language: MessageLanguage, date: CalendarDate, calculation: Calculation? = nil
  ) {
    self.kind = kind
    self.title = title
    self.language = language
    self.date = date
    self.calculation = calculation
  }

  /// Everything that the paper came from.
  public var source: Source { blocks.reduce(Source()) { $0.union($1.source) } }

  /// *En uträkning, inte ett beslut*, with the law's day; `nil` where nothing is computed.
  public var notice: String? {
    guard let calculation else { return nil }
    let words = PaperWords(language)
    return words.notice(lawDay: calculation.lawDay) + (isInvented ? " " + words.invented : "")
  }

  /// The line under each page.
  public var foot: String {
    let words = PaperWords(language)
    let day = words.written(date)
    guard let calculation else { return day }
    return "\(day). \(words.shortNotice(knownTo: calculation.knownTo))"
  }
}
