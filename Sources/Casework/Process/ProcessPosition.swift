public import CaseFile
public import Law

/// Where a case is on the way, by its log.
public struct ProcessPosition: Sendable, Hashable {
  /// Whose turn it is.
  public enum Turn: String, Sendable, Hashable {
    case person, authority, court
  }

  /// Whose case it is; `nil` when nothing has happened yet.
  public let track: Track?
  /// The event that says so, by index in the log.
  public let event: Int?
  /// The id of the step.
  public let step: String
  /// The ids of the steps that can come next.
  public let next: [String]
  /// Whose turn it is.
  public let turn: Turn
}

extension CaseProcess {
  /// Where the case is in each track that has begun; where none has, at the beginning.
  public var positions: [ProcessPosition] {
    let known = Track.allCases.compactMap { position($0) }
    let start = ProcessPosition(track: nil, event: nil, step: "1", next: ["2", "3", "4"], turn: .person)
    return known.isEmpty ? [start] : known
  }

  private func position(_ track: Track) -> ProcessPosition? {
    var result: ProcessPosition?
    var isGranted = document.grants.contains { $0.authority == track }
    for (index, event) in document.events.enumerated() {
      let isOwn = event.authority == track
      guard isOwn || event.authority == nil && isGranted else { continue }
      if [.decision, .reconsidered, .judgment].contains(event.kind) {
        isGranted = event.outcome == .granted || event.outcome == .partly
      }
      if let place = place(event, index, track) {
        result = ProcessPosition(track: track, event: index, step: place.step, next: place.next, turn: place.turn)
      }
    }
    return result
  }

  private typealias Place = (step: String, next: [String], turn: ProcessPosition.Turn)

  /// `nil` for events that do not move the case on.
  private func place(_ event: CaseDocument.Event, _ index: Int, _ track: Track) -> Place? {
    switch event.kind {
    case .applicationSent: ("4", ["5"], .authority)
    case .applicationArrived, .notificationArrived: ("5", ["6", "7"], .authority)
    case .moreHoursArrived: ("19", ["6", "7"], .authority)
    case .acknowledgement: ("5", ["6", "7"], .authority)
    case .supplementAsked: ("6", ["7"], .person)
    case .supplementSent: ("6", ["7", "8"], .authority)
    case .interview: ("7", ["8", "9", "10"], .authority)
    case .proposal: ("10", ["11"], .person)
    case .commentsSent: ("10", ["11"], .authority)
    case .decision: ("11", afterDecision(event.outcome, track == .agency ? "12a" : "12b"), .person)
    case .reconsiderationAsked: ("12a", ["13", "16"], .authority)
    case .reconsidered: ("12a", afterDecision(event.outcome, "13"), .person)
    case .appealed: appealed(index, track)
    case .judgment: judged(event)
    case .agreement, .assistantRegistered: ("16", [track == .agency ? "17" : "18"], .person)
    case .assistantStarted, .account: (track == .agency ? "17" : "18", ["18"], .person)
    case .authorityReview: ("20", ["10", "11"], .authority)
    case .consentGiven, .contact, .extensionAsked, .extensionGranted, .calculationAsked, .delayRequested,
      .delayAnswered, .change, .changeReported:
      nil
    }
  }

  private func afterDecision(_ outcome: CaseDocument.Outcome?, _ remedy: String) -> [String] {
    switch outcome {
    case .granted: ["16"]
    case .refused, .dismissed, .withdrawn: [remedy]
    case .remitted: ["6"]
    case .partly, .unknown, nil: [remedy, "16"]
    }
  }

  private func appealed(_ index: Int, _ track: Track) -> Place {
    let earlier = document.events[..<index].filter { $0.authority == track }
    switch earlier.last(where: { $0.kind == .judgment })?.court {
    case .administrative?: return ("14", ["15", "16"], .court)
    case .appeal?, .supreme?: return ("15", ["16"], .court)
    case nil: break
    }
    // An appeal that comes before omprövning counts as a request for it.
    if track == .agency, !earlier.contains(where: { $0.kind == .reconsidered }) {
      return ("12a", ["13", "16"], .authority)
    }
    return ("13", ["14", "16"], .court)
  }

  private func judged(_ event: CaseDocument.Event) -> Place {
    let steps = ["13", "14", "15"]
    let place = event.court.flatMap { CaseDocument.Court.allCases.firstIndex(of: $0) } ?? 0
    switch event.outcome {
    case .granted: return (steps[place], ["16"], .person)
    case .remitted: return (steps[place], ["6"], .authority)
    default:
      let further = place + 1 < steps.count ? [steps[place + 1]] : []
      return (steps[place], further + (event.outcome == .partly ? ["16"] : []), .person)
    }
  }
}

extension CaseDocument.EventKind {
  /// The event in words.
  public var title: Finding.Text {
    let english =
      switch self {
      case .applicationSent: "application sent"
      case .applicationArrived: "application came in"
      case .moreHoursArrived: "application for more hours"
      case .notificationArrived: "notification of the kommun"
      case .acknowledgement: "acknowledgement"
      case .consentGiven: "consent to contacts"
      case .supplementAsked: "more papers asked for"
      case .supplementSent: "more papers sent"
      case .interview: "interview"
      case .contact: "contact"
      case .proposal: "proposal"
      case .extensionAsked: "more time asked for"
      case .extensionGranted: "more time given"
      case .commentsSent: "comments sent"
      case .calculationAsked: "calculation of time asked for"
      case .decision: "decision"
      case .reconsiderationAsked: "reconsideration asked for"
      case .reconsidered: "reconsideration decided"
      case .appealed: "appeal"
      case .judgment: "judgment"
      case .delayRequested: "decision asked for in a delayed case"
      case .delayAnswered: "answer in a delayed case"
      case .agreement: "agreement with a provider"
      case .assistantRegistered: "assistant registered"
      case .assistantStarted: "assistant begins"
      case .account: "account"
      case .change: "something has changed"
      case .changeReported: "change reported"
      case .authorityReview: "the authority looks anew"
      }
    return Finding.Text(rawValue.split(separator: "_").joined(separator: " "), english)
  }
}
