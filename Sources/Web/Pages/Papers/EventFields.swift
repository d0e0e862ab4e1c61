import CaseFile
import Casework
import Law

/// What is typed of an event, and the event it makes.
struct EventFields {
  /// Words and choices, by the field's name.
  var values: [String: String] = [:]
  var faults = FormFaults()

  static let names = [
    "datum", "huvudman", "domstol", "utgang", "delgivning", "skickad", "mottagen", "kontroll", "kontrolldag",
    "upplyst", "svara", "manad", "vem", "text", "dnr",
  ]
  private static let unknowns = ["datum", "mottagen", "skickad", "svara"]

  init() {}

  init(_ form: Form) {
    for name in Self.names { values[name] = form[name] }
    for name in Self.unknowns where form.isTicked("\(name)-okand") { values["\(name)-okand"] = "ja" }
  }

  /// An event as it is kept.
  init(_ event: CaseDocument.Event) {
    set("datum", event.date)
    set("mottagen", event.received)
    set("skickad", event.sent)
    set("svara", event.replyBy)
    values["huvudman"] = event.authority.map { $0 == .agency ? "fk" : "kommun" }
    values["domstol"] = event.court?.rawValue
    values["utgang"] = event.outcome?.rawValue
    values["delgivning"] = event.service?.rawValue
    switch event.control {
    case .sent(let day)?:
      values["kontroll"] = "ja"
      values["kontrolldag"] = day.description
    case .notSent?: values["kontroll"] = "nej"
    case .unknown?: values["kontroll"] = "okänt"
    case .electronicDocument?: values["kontroll"] = "elektroniskt"
    case nil: break
    }
    values["upplyst"] = event.toldOfSimplified.map { told in told.value.map { $0 ? "ja" : "nej" } ?? "okänt" }
    values["manad"] = event.month.map { String($0.description.dropLast(3)) }
    values["vem"] = event.who
    values["text"] = event.text
    values["dnr"] = event.caseNumber
  }

  private mutating func set(_ name: String, _ day: Stated<CalendarDate>?) {
    switch day {
    case .known(let date)?: values[name] = date.description
    case .unknown?: values["\(name)-okand"] = "ja"
    case nil: break
    }
  }

  subscript(name: String) -> String { values[name] ?? "" }

  /// The event; `nil` when something is wrong, which is then told in ``faults``.
  mutating func event(_ kind: CaseDocument.EventKind, _ form: Form, _ reader: Reader) -> CaseDocument.Event? {
    guard let date = stated("datum", form, reader) else {
      faults.add(
        "datum",
        reader(
          "Skriv dagen, eller kryssa i att du inte vet.", "Write the day, or tick that you do not know."))
      return nil
    }
    var event = CaseDocument.Event(kind, date)
    event.authority = ["fk": Track.agency, "kommun": .kommun][self["huvudman"]]
    event.court = CaseDocument.Court(rawValue: self["domstol"])
    event.outcome = CaseDocument.Outcome(rawValue: self["utgang"])
    event.service = CaseDocument.ServiceForm(rawValue: self["delgivning"])
    event.received = stated("mottagen", form, reader)
    event.sent = stated("skickad", form, reader)
    event.replyBy = stated("svara", form, reader)
    event.toldOfSimplified = ["ja": .known(true), "nej": .known(false), "okänt": .unknown][self["upplyst"]]
    event.control = control(form, reader)
    event.month = month(form, reader)
    event.who = form.words("vem")
    event.text = form.words("text")
    event.caseNumber = form.words("dnr")
    check(event, kind, reader)
    return faults.isEmpty ? event : nil
  }

  private mutating func stated(_ name: String, _ form: Form, _ reader: Reader) -> Stated<CalendarDate>? {
    switch form.day(name) {
    case .day(let date): return .known(date)
    case .nothing: return form.isTicked("\(name)-okand") ? .unknown : nil
    case .unreadable:
      faults.add(name, reader.dayFault)
      return nil
    }
  }

  private mutating func control(_ form: Form, _ reader: Reader) -> CaseDocument.ControlNote? {
    switch self["kontroll"] {
    case "nej": return .notSent
    case "okänt": return .unknown
    case "elektroniskt": return .electronicDocument
    case "ja":
      switch form.day("kontrolldag") {
      case .day(let date): return .sent(date)
      case .nothing: return .unknown
      case .unreadable:
        faults.add("kontrolldag", reader.dayFault)
        return nil
      }
    default: return nil
    }
  }

  private mutating func month(_ form: Form, _ reader: Reader) -> CalendarDate? {
    guard let text = form.words("manad") else { return nil }
    if let day = CalendarDate(iso: text + "-01") ?? (try? Typed.date(text)) ?? (try? Typed.date("1 " + text)) {
      return CalendarDate(day.year, day.month, 1)
    }
    faults.add(
      "manad",
      reader("Skriv månaden så här: 2026-10.", "Write the month like this: 2026-10."))
    return nil
  }

  /// Lets the reader of case files look at the event, so that nothing is kept that it would not take.
  private mutating func check(_ event: CaseDocument.Event, _ kind: CaseDocument.EventKind, _ reader: Reader) {
    if kind.needsAuthority, event.authority == nil {
      faults.add(
        "huvudman",
        reader("Välj om det är Försäkringskassan eller kommunen.", "Choose Försäkringskassan or the kommun."))
    }
    guard faults.isEmpty else { return }
    var document = CaseDocument()
    document.events = [event]
    do {
      _ = try CaseReader.read(Array(CaseWriter.json(document).utf8), format: .json)
    } catch {
      for fault in error.all {
        let key = String(fault.path.split(separator: ".").last ?? "")
        let field = Self.fields[key] ?? "datum"
        faults.add(
          field, reader("Något stämmer inte: ", "Something is not right: ") + fault.remedy(reader.language) + ".")
      }
    }
  }

  private static let fields = [
    "mottagen": "mottagen", "skickad": "skickad", "svara_senast": "svara", "månad": "manad", "vem": "vem",
    "text": "text", "diarienummer": "dnr", "kontrollmeddelande": "kontroll", "huvudman": "huvudman",
  ]
}

extension [CaseDocument.Event] {
  /// Puts an event after those of the same day and earlier; one whose day is not known stands last.
  mutating func put(_ event: CaseDocument.Event) {
    guard let date = event.date.value else { return append(event) }
    let place = firstIndex { later in later.date.value.map { date < $0 } ?? false } ?? endIndex
    insert(event, at: place)
  }
}
