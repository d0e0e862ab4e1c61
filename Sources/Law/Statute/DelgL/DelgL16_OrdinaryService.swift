extension Provisions {
  /// 16–18 §§ delgivningslagen: ordinary service.
  public static let ordinaryService: [Provision] = [
    Provision(
      .delgVanlig, .computes,
      [
        Version(
          from: .on(2011, 4, 1), confidence: .high,
          citation: "16–18 §§ delgivningslagen (2010:1932)",
          says: """
            Vid vanlig delgivning räknas tiden från den dag personen tog emot beslutet, vilket oftast visas av ett \
            underskrivet kvitto.
            """,
          inEnglish: """
            With ordinary service the period runs from the day the person received the decision, which is mostly \
            shown by a signed receipt.
            """,
          doubt: "Paragraferna är inte lästa i sin helhet.")
      ])
  ]
}

/// The day a person counts as having got a decision: periods run from it, never from the date printed on the decision.
public struct ServedDay: Sendable, Hashable {
  /// The day. It is not itself moved by a weekend.
  public let day: CalendarDate
  /// The rule that makes it the day.
  public let rule: RuleID
  /// Why the day is not certain; `nil` when it is.
  public let doubt: DeadlineDoubt?

  init(_ day: CalendarDate, by rule: RuleID, doubt: DeadlineDoubt? = nil) {
    self.day = day
    self.rule = rule
    self.doubt = doubt
  }

  /// Vanlig delgivning: the day the person received the document, as the receipt says. `nil` before the act began.
  public static func ordinary(received: CalendarDate) -> ServedDay? {
    guard Provisions.ordinaryService.wording(of: .delgVanlig, on: received) != 0 else { return nil }
    return ServedDay(received, by: .delgVanlig)
  }
}
