import CaseFile

/// The kinds of events in groups, in the order they usually come.
struct EventGroup {
  let name: String
  let kinds: [CaseDocument.EventKind]

  static func all(_ reader: Reader) -> [EventGroup] {
    [
      EventGroup(
        name: reader("Ansökan och utredning", easy: "Du söker", "Application and investigation"),
        kinds: [
          .applicationSent, .applicationArrived, .moreHoursArrived, .notificationArrived, .acknowledgement,
          .consentGiven, .supplementAsked, .supplementSent, .interview, .contact,
        ]),
      EventGroup(
        name: reader("Förslag och beslut", easy: "De svarar", "Proposal and decision"),
        kinds: [.proposal, .extensionAsked, .extensionGranted, .commentsSent, .calculationAsked, .decision]),
      EventGroup(
        name: reader("Efter beslutet", easy: "Du tycker att de har fel", "After the decision"),
        kinds: [.reconsiderationAsked, .reconsidered, .appealed, .judgment]),
      EventGroup(
        name: reader("När det tar lång tid", "When it takes long"), kinds: [.delayRequested, .delayAnswered]),
      EventGroup(
        name: reader("Assistansen", "The assistance"),
        kinds: [.agreement, .assistantRegistered, .assistantStarted, .account]),
      EventGroup(name: reader("Ändringar", "Changes"), kinds: [.change, .changeReported, .authorityReview]),
    ]
  }
}

extension CaseDocument.EventKind {
  /// The number in the address.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// A paper that comes to the person: the day of it and the day it came are not the same.
  var isReceived: Bool {
    switch self {
    case .proposal, .decision, .reconsidered, .judgment, .supplementAsked, .acknowledgement, .extensionGranted,
      .delayAnswered, .authorityReview:
      true
    default: false
    }
  }

  /// Ends with a result for the person.
  var hasOutcome: Bool { [.decision, .reconsidered, .judgment].contains(self) }
  /// Something must be answered by a day.
  var hasReplyDay: Bool { [.proposal, .supplementAsked, .extensionGranted].contains(self) }
  /// An authority's number of the case may stand on it.
  var hasCaseNumber: Bool {
    [.applicationArrived, .moreHoursArrived, .acknowledgement, .proposal, .decision, .reconsidered, .judgment].contains(
      self)
  }
}
