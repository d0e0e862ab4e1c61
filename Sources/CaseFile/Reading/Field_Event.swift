import Law

/// Where an event stands in the file, for the checks of the whole log.
struct EventSource {
  let place: SourcePlace
  let date: SourcePlace?
}

extension Field {
  /// A part of `händelser`.
  func event() -> (event: CaseDocument.Event, source: EventSource)? {
    guard let fields = fields(Keys.ofEvent) else { return nil }
    let kind = fields.required(Keys.event)?.word(of: CaseDocument.EventKind.self)
    let date = fields.required(Keys.date)?.stated { $0.date(orUnknown: true) }
    var event = CaseDocument.Event(kind ?? .contact, date ?? .unknown)
    event.authority = fields[Keys.authority]?.track()
    event.court = fields[Keys.court]?.word(of: CaseDocument.Court.self)
    event.outcome = fields[Keys.outcome]?.word(of: CaseDocument.Outcome.self)
    event.service = fields[Keys.service]?.word(of: CaseDocument.ServiceForm.self)
    event.sent = fields[Keys.sent]?.stated { $0.date(orUnknown: true) }
    event.received = fields[Keys.received]?.stated { $0.date(orUnknown: true) }
    event.control = fields[Keys.control]?.controlNote()
    event.toldOfSimplified = fields[Keys.toldOfSimplified]?.stated { $0.answer(orUnknown: true) }
    event.replyBy = fields[Keys.replyBy]?.stated { $0.date(orUnknown: true) }
    event.month = fields[Keys.month]?.month()
    event.who = fields[Keys.who]?.text()
    event.text = fields[Keys.text]?.text()
    event.caseNumber = fields[Keys.caseNumber]?.text()
    EventChecks.check(event, fields)
    guard kind != nil, date != nil else { return nil }
    if kind?.needsAuthority == true, fields.required(Keys.authority) == nil { return nil }
    return (event, EventSource(place: place, date: fields[Keys.date]?.place))
  }

  func track() -> Track? {
    word(Track.allCases.map { $0.word }).flatMap { word in Track.allCases.first { $0.word == word } }
  }

  /// `2026-01`, or any day of the month.
  private func month() -> CalendarDate? {
    guard let text = scalar(expected: .month) else { return nil }
    if let day = CalendarDate(iso: text) ?? CalendarDate(iso: text + "-01") { return day.firstOfMonth }
    fail(.notADate, .month)
    return nil
  }

  /// A day, `nej`, `okänt` or `elektroniskt`.
  private func controlNote() -> CaseDocument.ControlNote? {
    guard let text = scalar(expected: .controlNote) else { return nil }
    if let day = CalendarDate(iso: text) { return .sent(day) }
    switch Spelling.word(text, among: [CaseWords.no, CaseWords.unknown, CaseWords.electronic]) {
    case CaseWords.no: return .notSent
    case CaseWords.unknown: return .unknown
    case CaseWords.electronic: return .electronicDocument
    default: break
    }
    // Some YAML writers make false of nej.
    if ["no", "false"].contains(text.lowercased()) { return .notSent }
    fail(.notADate, .controlNote)
    return nil
  }
}

extension CaseDocument.EventKind {
  /// `true` for kinds that mean nothing without knowing whose case it is.
  public var needsAuthority: Bool {
    switch self {
    case .applicationSent, .applicationArrived, .moreHoursArrived, .notificationArrived, .proposal, .decision,
      .judgment:
      true
    default: false
    }
  }
}

/// The checks of how the parts of the log fit together.
enum EventChecks {
  /// One event: nothing is received before it is sent, or answered before it is asked.
  static func check(_ event: CaseDocument.Event, _ fields: Fields) {
    if let sent = event.sent?.value, let received = event.received?.value, received < sent {
      fields[Keys.received]?.fail(
        .turnedRound,
        Wording(
          "låt mottagen vara samma dag som skickad eller senare", "let mottagen be the same day as skickad or later"))
    }
    guard let date = event.date.value else { return }
    if let received = event.received?.value, received < date {
      fields[Keys.received]?.fail(.turnedRound, .notBeforeEvent)
    }
    if let sent = event.sent?.value, sent < date { fields[Keys.sent]?.fail(.turnedRound, .notBeforeEvent) }
    if let reply = event.replyBy?.value, reply < date { fields[Keys.replyBy]?.fail(.turnedRound, .notBeforeEvent) }
  }

  /// The whole log: known days come in order, so that a slip of the year is seen.
  static func check(_ events: [(event: CaseDocument.Event, source: EventSource)], _ findings: Findings) {
    var latest: CalendarDate?
    for (event, source) in events {
      guard let date = event.date.value else { continue }
      if let known = latest, date < known {
        findings.add(
          .wrongOrder, at: source.date ?? source.place,
          expected: Wording(
            "skriv händelserna i den ordning de hände, eller rätta dagen",
            "write the events in the order they happened, or mend the day"))
      } else {
        latest = date
      }
    }
  }
}

extension Wording {
  static let month = Wording("skriv en månad som 2026-01", "write a month such as 2026-01")
  static let controlNote = Wording(
    "skriv dagen som 2026-11-21, nej, okänt eller elektroniskt",
    "write the day such as 2026-11-21, nej, okänt or elektroniskt")
  static let notBeforeEvent = Wording(
    "låt dagen vara samma dag som datum eller senare", "let the day be the same as datum or later")
}
