import CaseFile
import Casework
import Law

/// *Begäran att avgöra ärendet*: after six months the authority must decide, or say why not.
struct DecideNow: PlainLetter {
  static let purpose = "Be myndigheten besluta när ärendet har tagit mer än sex månader."
  static let englishName = "decide-now"
  static let englishPurpose = "Ask the authority to decide when a case has taken more than six months."
  static let names = plainNames.merging(["inkom": .text, "tidigast": .text]) { $1 }

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }

  func values() throws -> Values {
    var values = plainValues
    guard let waiting, case .on(let first) = waiting.day else { return values }
    values.set("inkom", arrived(waiting).map { material.language.date($0) }, source: Source(rules: waiting.rules))
    // Before that day there is nothing to ask for yet.
    values.set("tidigast", material.day < first ? material.language.date(first) : nil)
    return values
  }

  /// The one application that waits for a decision, by the file; `nil` when there is none, or more than one.
  private var waiting: CaseDeadline? {
    guard let document = material.study?.document else { return nil }
    let track: Track? =
      switch material.details.recipient {
      case .agency: .agency
      case .kommun: .kommun
      case .court, nil: nil
      }
    let all = CaseProcess(document, on: material.day).deadlines.filter { deadline in
      deadline.kind == .delayRequest && deadline.done == nil
        && (track == nil || deadline.track == nil || deadline.track == track)
    }
    return all.count == 1 ? all.first : nil
  }

  private func arrived(_ deadline: CaseDeadline) -> CalendarDate? {
    guard let document = material.study?.document else { return nil }
    if let event = deadline.event { return document.events[event].date.value }
    return document.applications.map(\.arrived).max()
  }
}
