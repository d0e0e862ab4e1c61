import Law

extension CaseSchema {
  /// The definition of an event of the log.
  static var eventDefinitions: [(String, SchemaNode)] { [("handelse", event)] }

  private static var event: SchemaNode {
    let fields: [String: SchemaNode] = [
      Keys.date: dayOrUnknown.described("Dagen det hände. För ett beslut dagen det fattades."),
      Keys.event: .words(CaseDocument.EventKind.allCases.map { $0.rawValue }).described("Vad som hände."),
      Keys.authority: .words(Track.allCases.map { $0.word }).described("Vems ärende det är."),
      Keys.court: .words(CaseDocument.Court.allCases.map { $0.rawValue }).described("Domstolen som dömde."),
      Keys.outcome: .words(CaseDocument.Outcome.allCases.map { $0.rawValue }).described("Hur det gick."),
      Keys.service: .words(CaseDocument.ServiceForm.allCases.map { $0.rawValue })
        .described("Hur handlingen kom: med kvitto, förenklad delgivning eller vanligt brev."),
      Keys.sent: dayOrUnknown.described("Dagen handlingen skickades."),
      Keys.received: dayOrUnknown.described("Dagen du fick handlingen. Därifrån räknas tiden."),
      Keys.control: .either([
        .reference("dag"), .words([CaseWords.no, CaseWords.unknown, CaseWords.electronic]),
      ]).described("Kontrollmeddelandet vid förenklad delgivning."),
      Keys.toldOfSimplified: .reference("sanning")
        .described("Om myndigheten i förväg har berättat om förenklad delgivning."),
      Keys.replyBy: dayOrUnknown.described("Sista dagen att svara som myndigheten har bestämt."),
      Keys.month: .pattern("^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$")
        .described("Månaden en räkning gäller."),
      Keys.who: .text.described("Vem som sade eller gjorde det."),
      Keys.text: .text.described("Vad som sades."),
      Keys.caseNumber: .text.described("Ärendets nummer hos myndigheten."),
    ]
    return .object(Keys.ofEvent, fields, required: [Keys.date, Keys.event])
  }

  private static var dayOrUnknown: SchemaNode { .reference("dag_eller_okant") }
}
