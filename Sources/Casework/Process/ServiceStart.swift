import CaseFile
import Law

/// The day a period runs from, as far as the log tells.
struct ServiceStart {
  /// The day the person was served; `nil` when it is not known.
  var served: ServedDay?
  /// The earliest day that the period can run from, whatever is uncertain.
  var earliest: CalendarDate?
  /// How the start was found.
  var steps: [Finding.Text] = []

  /// The start for a decision, a judgment or another document.
  ///
  /// - Parameter name: the document, `beslutet`.
  init(of event: CaseDocument.Event, named name: Finding.Text) {
    earliest = [event.date.value, event.sent?.value].compactMap { $0 }.max()
    if event.service == .simplified {
      readSimplified(event, name)
      if served != nil { return }
    }
    guard let received = event.received?.value else {
      tellUnknown(name)
      return
    }
    let text = ProcessWords.day(received)
    if event.service == .ordinary {
      served = .ordinary(received: received)
      steps.append(
        .init(
          "Du fick \(name.swedish) \(text.swedish), med ett kvitto att skriva på. Tiden räknas från den dagen.",
          "You got \(name.english) on \(text.english), with a receipt to sign. The time runs from that day."))
    } else {
      served = .plainLetter(received: received)
      steps.append(
        .init(
          "Du fick \(name.swedish) \(text.swedish). Tiden räknas från den dag du fick brevet.",
          "You got \(name.english) on \(text.english). The time runs from the day you got the letter."))
    }
    earliest = received
    if served == nil { tellTooOld() }
  }

  private mutating func readSimplified(_ event: CaseDocument.Event, _ name: Finding.Text) {
    guard let sent = event.sent?.value else {
      steps.append(
        .init(
          "Vid förenklad delgivning räknas tiden från två veckor efter att brevet skickades. Den dagen är okänd.",
          "With simplified service the time runs from two weeks after the letter was sent. That day is unknown."))
      return
    }
    let told = event.toldOfSimplified?.value.map { Truth($0) } ?? .unknown
    served = .simplified(sent: sent, control: event.control?.message ?? .unknown, informedBefore: told)
    guard let served else {
      steps.append(
        .init(
          "Villkoren för förenklad delgivning är inte uppfyllda. Då räknas tiden från den dag du fick brevet.",
          "The conditions of simplified service are not met. The time then runs from the day you got the letter."))
      return
    }
    let (first, second) = (ProcessWords.day(sent), ProcessWords.day(served.day))
    steps.append(
      .init(
        "Brevet skickades \(first.swedish). Två veckor senare, \(second.swedish), räknas du ha fått \(name.swedish).",
        "The letter was sent on \(first.english). Two weeks later, \(second.english), you count as served."))
    guard served.doubt != nil else {
      earliest = served.day
      return
    }
    // Where the conditions may not be met, the day the letter came may be the start, and it may be earlier.
    let real = event.received?.value ?? sent
    earliest = min(real, served.day)
    steps.append(
      .init(
        "Var villkoren inte uppfyllda räknas tiden från den dag du fick brevet.",
        "If the conditions were not met, the time runs from the day you got the letter."))
  }

  private mutating func tellUnknown(_ name: Finding.Text) {
    guard let earliest else {
      steps.append(
        .init(
          "Det är okänt när du fick \(name.swedish). Skriv dagen under mottagen så räknas tiden därifrån.",
          "It is unknown when you got \(name.english). Write the day under mottagen; the time runs from it."))
      return
    }
    let day = ProcessWords.day(earliest)
    steps.append(
      .init(
        """
        Det är okänt när du fick \(name.swedish), men det var inte före \(day.swedish). Skriv dagen under mottagen så \
        räknas tiden därifrån.
        """,
        """
        It is unknown when you got \(name.english), but not before \(day.english). Write the day under mottagen; the \
        time runs from it.
        """))
  }

  private mutating func tellTooOld() {
    steps.append(
      .init(
        "Reglerna för så gammal post finns inte här. Fråga myndigheten.",
        "The rules for such old letters are not known here. Ask the authority."))
  }
}

extension CaseDocument.ControlNote {
  /// The message as the law reads it.
  var message: ControlMessage {
    switch self {
    case .sent(let day): .sent(day)
    case .notSent: .notSent
    case .unknown: .unknown
    case .electronicDocument: .electronicDocument
    }
  }
}
