public import CaseFile
import Law

extension Material.Details {
  /// What the log of a case tells for a letter to somebody: the paper it answers, the day it came and the case number.
  ///
  /// What the log does not tell is `nil`, and then a place to write on.
  public init(_ events: [CaseDocument.Event], for letter: Letter, to holder: PositionHolder?) {
    self.init()
    recipient = holder
    guard let track = holder.flatMap({ Material.Details.track($0) }) else { return }
    let own = events.filter { $0.authority == track }
    caseNumber = own.last { $0.caseNumber != nil }?.caseNumber
    let kinds: [CaseDocument.EventKind] =
      switch letter {
      case .comments: [.proposal]
      case .reconsideration: [.decision]
      case .appeal: track == .agency ? [.reconsidered] : [.decision]
      default: []
      }
    guard let answered = own.last(where: { kinds.contains($0.kind) }) else { return }
    decided = answered.date.value
    received = answered.received?.value
  }

  private static func track(_ holder: PositionHolder) -> Track? {
    switch holder {
    case .agency: .agency
    case .kommun: .kommun
    case .court: nil
    }
  }
}
