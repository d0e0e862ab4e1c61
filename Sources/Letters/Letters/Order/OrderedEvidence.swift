import CaseFile
public import Casework
public import Law

/// What a letter orders: the evidence, the rows it asks about and the day it is needed.
public struct OrderedEvidence: Sendable {
  /// One who can be asked in a case, and what hangs on it.
  public struct Choice: Sendable, Hashable {
    /// Who answers, in the word for the command line.
    public let issuer: Finding.Text
    /// What it is called.
    public let name: Finding.Text
    /// What there is of it.
    public let standing: EvidenceReview.Standing
    /// Minutes a week of the rows that lack it.
    public let atStake: Bounds
    /// The rows that lack it, in the order of the file.
    public let rows: [String]
  }

  /// How it is ordered.
  public let order: EvidenceOrder
  /// The evidence with the rows that need it.
  public let item: EvidenceReview.Item
  /// The rows that are named, the heaviest first.
  public let rows: [Int]
  /// Rows told by their numbers alone: they are not for this reader.
  public let withheld: [Int]
  /// Each question with the rows it is about; those about no row are left out.
  public let questions: [(question: EvidenceOrder.Question, rows: [Int])]
  /// The day the person must answer an authority, by the log of the case; `nil` when the log has none to come.
  public let deadline: (day: CalendarDate, track: Track?, rules: [RuleID])?

  /// What the material orders.
  ///
  /// - Throws: ``LetterError`` when it is not told from whom, or they have nothing to answer; ``Book/Unreadable``.
  public init(_ material: Material) throws {
    guard let study = material.study else { throw LetterError.needsCase }
    let guide = try ProcessGuide.standard()
    let review = EvidenceReview(study, guide: guide, on: material.day)
    let choices = Self.choices(review)
    guard let name = material.details.issuer else { throw LetterError.needsIssuer(choices) }
    guard let order = guide.order(to: name) else {
      throw LetterError.noSuchIssuer(
        nearest: guide.nearestIssuer(to: name), all: guide.orders.map { $0.issuer })
    }
    guard let item = review.items.first(where: { $0.kind.id == order.kind }) else {
      throw LetterError.notNeeded(order.issuer, choices)
    }
    self.order = order
    self.item = item
    let asked = review.asked(item)
    rows = review.rows(order.named, among: asked)
    withheld = asked.filter { [rows] in !rows.contains($0) }.sorted()
    questions = order.questions.map { ($0, review.rows($0.conditions, among: asked)) }.filter { !$0.1.isEmpty }
    deadline = CaseProcess(study.document, on: material.day).deadlines.lazy.compactMap { deadline in
      guard [.supplement, .proposalReply].contains(deadline.kind), deadline.done == nil, deadline.role == .lastDay,
        case .on(let day) = deadline.day, day >= material.day
      else { return nil }
      return (day, deadline.track, deadline.rules)
    }.min { $0.0 < $1.0 }
  }

  /// Those who can be asked for what the case needs, in the order of what hangs on it.
  ///
  /// - Throws: ``LetterError/needsCase``; ``Book/Unreadable``.
  public static func choices(_ material: Material) throws -> [Choice] {
    guard let study = material.study else { throw LetterError.needsCase }
    return choices(EvidenceReview(study, guide: try ProcessGuide.standard(), on: material.day))
  }

  private static func choices(_ review: EvidenceReview) -> [Choice] {
    review.items.compactMap { item in
      guard let order = review.order(of: item) else { return nil }
      return Choice(
        issuer: order.issuer, name: item.kind.name, standing: item.standing, atStake: item.atStake,
        rows: item.lacking.map { review.study.document.rows[$0].id })
    }
  }
}

extension OrderedEvidence.Choice {
  /// `fysioterapeut: 13 h 12 min i veckan. Intyg från fysioterapeut saknas för A03, A11.`
  func line(_ language: MessageLanguage) -> String {
    let issuer = language(issuer.swedish, issuer.english)
    let name = language(name.swedish, name.english)
    if rows.isEmpty { return language("\(issuer): \(name) finns", "\(issuer): \(name) is there") }
    let hours = language.range(atStake)
    let standing =
      switch standing {
      case .ordered: language("är beställt", "is ordered")
      case .old: language("är äldre än två år", "is more than two years old")
      case .missing, .have: language("saknas", "is missing")
      }
    return language(
      "\(issuer): \(hours) i veckan. \(name) \(standing) för \(rows.joined(separator: ", "))",
      "\(issuer): \(hours) a week. \(name) \(standing) for \(rows.joined(separator: ", "))")
  }
}
