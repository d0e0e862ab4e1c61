extension Provisions {
  /// 22–26 §§ delgivningslagen: simplified service.
  public static let simplifiedService: [Provision] = [
    Provision(
      .delgForenklad, .computes,
      [
        Version(
          from: .on(2011, 4, 1), confidence: .medium,
          citation: """
            22–26 §§ delgivningslagen (2010:1932), 22, 23 och 26 §§ i lydelse enligt SFS 2022:1536 från 2023-01-01
            """,
          says: """
            Vid förenklad delgivning anses personen ha fått beslutet två veckor efter att det skickades, om \
            myndigheten har upplyst om sättet och skickat ett kontrollmeddelande nästa arbetsdag.
            """,
          inEnglish: """
            With simplified service the person is held to have got the decision two weeks after it was sent, if the \
            authority has told of this form and sent a control message the next working day.
            """,
          doubt: """
            24–26 §§ är inte lästa i sin helhet; att kontrollmeddelande inte behövs vid elektronisk sändning bygger \
            på kommuners beskrivning.
            """)
      ])
  ]
}

/// The message that tells that a document has been sent by simplified service.
public enum ControlMessage: Sendable, Hashable {
  /// Sent on a day.
  case sent(CalendarDate)
  /// Not sent.
  case notSent
  /// Nobody knows.
  case unknown
  /// The document itself was sent electronically.
  case electronicDocument
}

extension ServedDay {
  /// Förenklad delgivning: two weeks after the document was sent, a calendar day. `nil` when the conditions are not met
  /// – then the person is not served in this way – and before the act began.
  ///
  /// - Parameters:
  ///   - sent: the day the document was sent.
  ///   - control: must be sent the next working day.
  ///   - informedBefore: the person has been told that the form may be used.
  ///   - arrivalIsUnlikely: the circumstances make it unlikely that the document arrived.
  public static func simplified(
    sent: CalendarDate, control: ControlMessage, informedBefore: Truth, arrivalIsUnlikely: Bool = false
  ) -> ServedDay? {
    guard Provisions.simplifiedService.wording(of: .delgForenklad, on: sent) != 0 else { return nil }
    guard informedBefore != .no, !arrivalIsUnlikely, sent.year <= Deadline.lastYear else { return nil }
    var doubt: DeadlineDoubt? = informedBefore == .unknown ? .serviceConditionsUnknown : nil
    switch control {
    case .sent(let day): if day != sent.nextWorkingDay { return nil }
    case .notSent: return nil
    case .unknown: doubt = .serviceConditionsUnknown
    case .electronicDocument: doubt = doubt ?? .electronicService
    }
    return ServedDay(LegalPeriod.days(14).end(from: sent), by: .delgForenklad, doubt: doubt)
  }
}
