import Archive
import CaseFile
import Casework
import HTTPTypes
import Law
import Markup
import Wording

/// An event of the case: added, changed, removed.
enum EventFormPage {
  /// Which kind of event, in groups.
  static func choose(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    _ = try await visit.openCase()
    let heading = reader("Vad har hänt?", "What has happened?")
    var main: [Markup] = [
      .element("p", class: "crumb", [], [.link(reader("Så går det till", "How it goes"), to: .process)]),
      .heading(1, heading),
    ]
    for group in EventGroup.all(reader) {
      main.append(.heading(2, group.name))
      main.append(
        .element(
          "ul", class: "tiles", [],
          group.kinds.map { kind in
            .element(
              "li", [],
              [
                .element(
                  "a", class: "tile", [.init("href", Address.eventOfKind.with(kind.number).text)],
                  [.element("strong", [], [.text(reader.language(kind.title).capitalisedFirst)])])
              ])
          }))
    }
    return .page(Page(title: heading, place: .process, main: main))
  }

  static func showNew(_ visit: Visit) async throws -> Reply {
    .page(try await EventFormView(visit, place: .new(try visit.number())).page(EventFields()))
  }

  static func add(_ visit: Visit) async throws -> Reply {
    let view = try await EventFormView(visit, place: .new(try visit.number()))
    var fields = EventFields(visit.form)
    guard let event = fields.event(view.kind, visit.form, visit.reader) else {
      return .page(view.page(fields), .unprocessableContent)
    }
    guard view.open.document.events.count < CaseFormat.greatestEventCount else { throw Refusal.tooLarge }
    try await visit.change(visit.reader("Händelse till", "Event added")) { $0.document.events.put(event) }
    return .redirect(.process.at("hant"))
  }

  static func show(_ visit: Visit) async throws -> Reply {
    let view = try await EventFormView(visit, place: .event(try visit.number()))
    return .page(view.page(view.kept.map { EventFields($0) } ?? EventFields()))
  }

  static func change(_ visit: Visit) async throws -> Reply {
    let view = try await EventFormView(visit, place: .event(try visit.number()))
    var fields = EventFields(visit.form)
    guard let event = fields.event(view.kind, visit.form, visit.reader) else {
      return .page(view.page(fields), .unprocessableContent)
    }
    let place = try visit.number() - 1
    // The number is of the revision that the form was made from, which the change begins from.
    try await visit.change(visit.reader("Händelse ändrad", "Event changed")) { dossier in
      guard dossier.document.events.indices.contains(place), dossier.document.events[place].kind == event.kind else {
        return
      }
      guard dossier.document.events[place].date != event.date else {
        return dossier.document.events[place] = event
      }
      dossier.document.events.remove(at: place)
      dossier.document.events.put(event)
    }
    return .redirect(.process.at("hant"))
  }

  static func remove(_ visit: Visit) async throws -> Reply {
    guard let number = visit.form["nummer"].flatMap(Int.init), number > 0 else { throw Refusal.notFound }
    // The form's number is of the revision that the form was made from, which the change begins from.
    try await visit.change(visit.reader("Händelse borttagen", "Event removed")) { dossier in
      guard dossier.document.events.indices.contains(number - 1) else { return }
      dossier.document.events.remove(at: number - 1)
    }
    return .redirect(.process)
  }
}

/// The form of an event: only what its kind asks for.
struct EventFormView {
  enum Place {
    /// A new one of a kind by its number.
    case new(Int)
    /// One of the log by its number.
    case event(Int)
  }

  let visit: Visit
  let open: DeskCase
  let place: Place
  let kind: CaseDocument.EventKind
  /// The event as it is kept; `nil` for a new one.
  let kept: CaseDocument.Event?

  private var reader: Reader { visit.reader }

  init(_ visit: Visit, place: Place) async throws {
    self.visit = visit
    self.place = place
    open = try await visit.openCase()
    switch place {
    case .new(let number):
      let kinds = CaseDocument.EventKind.allCases
      guard kinds.indices.contains(number - 1) else { throw Refusal.notFound }
      kind = kinds[number - 1]
      kept = nil
    case .event(let number):
      guard open.document.events.indices.contains(number - 1) else { throw Refusal.notFound }
      let event = open.document.events[number - 1]
      kept = event
      kind = event.kind
    }
  }

  private var address: Address {
    switch place {
    case .new(let number): .eventOfKind.with(number)
    case .event(let number): .event.with(number)
    }
  }

  func page(_ fields: EventFields) -> Page {
    Page(
      title: reader("Vad har hänt?", "What has happened?"), place: .process,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Så går det till", "How it goes"), to: .process)]),
        FaultSummary(reader: reader, faults: fields.faults.all.map { (link($0.field), $0.text) }).markup,
        .heading(1, reader.language(kind.title).capitalisedFirst),
        visit.form(to: address, of: open).markup(parts(fields)),
      ] + removal)
  }

  /// Where a fault's link leads: the first choice of a field that is chosen.
  private func link(_ field: String) -> String {
    ["huvudman", "kontroll"].contains(field) ? "\(field)-0" : field
  }

  // MARK: Fields

  private func parts(_ fields: EventFields) -> [Markup] {
    var parts: [Markup] = day(
      "datum", kind.isReceived ? reader("Vilken dag står på papperet?", "Which day is on the paper?") : nil, fields)
    parts.append(authority(fields))
    if kind.isReceived {
      parts += day(
        "mottagen", reader("Vilken dag fick du det?", "Which day did you get it?"), fields,
        hint: reader("Tiden räknas ofta från den dagen.", "The time is often counted from that day."))
    }
    if kind.hasReplyDay {
      parts += day(
        "svara", reader("Vilken dag ska du ha svarat?", "By which day are you to answer?"), fields,
        hint: reader("Dagen som står i brevet.", "The day in the letter."))
    }
    if kind.hasOutcome { parts += [outcome(fields)] }
    if kind == .judgment { parts.append(court(fields)) }
    if kind == .account {
      parts.append(
        FieldElement(
          name: "manad", label: reader("Vilken månad gäller räkningen?", "Which month is the account about?"),
          hint: reader("Skriv till exempel 2026-10.", "Write for example 2026-10."), fault: fields.faults["manad"],
          value: fields["manad"]
        ).line("short"))
    }
    if kind.hasCaseNumber {
      parts.append(
        FieldElement(
          name: "dnr", label: reader("Ärendets nummer", "The number of the case"),
          hint: reader("Det står på brevet: diarienummer eller dnr.", "It is on the letter: diarienummer or dnr."),
          fault: fields.faults["dnr"], value: fields["dnr"]
        ).line("medium"))
    }
    parts.append(
      FieldElement(
        name: "vem", label: reader("Vem talade du med, eller vem skrev?", "Who did you speak with, or who wrote?"),
        fault: fields.faults["vem"], value: fields["vem"], isPrivate: true
      ).line())
    parts.append(
      FieldElement(
        name: "text", label: reader("Vad sades?", "What was said?"), fault: fields.faults["text"],
        value: fields["text"]
      ).text(rows: 4))
    if kind.hasOutcome { parts.append(service(fields)) }
    parts.append(
      .actions([
        .button(reader.save), .link(reader("Avbryt", "Cancel"), to: .process, class: "button plain"),
      ]))
    return parts
  }

  private func day(_ name: String, _ label: String?, _ fields: EventFields, hint: String? = nil) -> [Markup] {
    [
      FieldElement(
        name: name, label: label ?? reader("Vilken dag?", "Which day?"),
        hint: [hint, reader.dayHint].compactMap { $0 }.joined(separator: " "), fault: fields.faults[name],
        value: fields[name]
      ).day(nil),
      FieldElement(name: "\(name)-okand", label: reader("Är dagen okänd?", "Is the day unknown?")).choices(
        [
          .init(
            value: "ja", label: reader("Jag vet inte vilken dag", "I don’t know which day"),
            isChosen: fields["\(name)-okand"] == "ja")
        ], isMany: true),
    ]
  }

  private func authority(_ fields: EventFields) -> Markup {
    FieldElement(
      name: "huvudman", label: reader("Vem gäller det?", easy: "Vem är det?", "Whose case is it?"),
      fault: fields.faults["huvudman"]
    ).choices(
      [
        .init(value: "fk", label: "Försäkringskassan", isChosen: fields["huvudman"] == "fk"),
        .init(value: "kommun", label: reader("Kommunen", "The kommun"), isChosen: fields["huvudman"] == "kommun"),
      ]
        + (kind.needsAuthority
          ? []
          : [.init(value: "", label: reader("Någon annan", "Somebody else"), isChosen: fields["huvudman"].isEmpty)]),
      isSideBySide: true)
  }

  private func outcome(_ fields: EventFields) -> Markup {
    let words: [(CaseDocument.Outcome, String)] = [
      (.granted, reader("Ja till allt", "Yes to everything")), (.partly, reader("Ja till en del", "Yes to a part")),
      (.refused, reader("Nej (avslag)", "No (refused)")),
      (.dismissed, reader("De prövade det inte (avvisning)", "They did not try it (dismissed)")),
      (.remitted, reader("Tillbaka till myndigheten (återförvisning)", "Back to the authority (remitted)")),
      (.withdrawn, reader("Hjälpen dras in", "The help is withdrawn")),
      (.unknown, reader("Vet inte", "I don’t know")),
    ]
    return FieldElement(name: "utgang", label: reader("Hur gick det?", "How did it end?")).choices(
      words.map { .init(value: $0.0.rawValue, label: $0.1, isChosen: fields["utgang"] == $0.0.rawValue) })
  }

  private func court(_ fields: EventFields) -> Markup {
    let words: [(CaseDocument.Court, String)] = [
      (.administrative, "Förvaltningsrätten"), (.appeal, "Kammarrätten"), (.supreme, "Högsta förvaltningsdomstolen"),
    ]
    return FieldElement(name: "domstol", label: reader("Vilken domstol?", "Which court?")).choices(
      words.map { .init(value: $0.0.rawValue, label: $0.1, isChosen: fields["domstol"] == $0.0.rawValue) })
  }

  // MARK: How it came

  /// What the day of service hangs on.
  private func service(_ fields: EventFields) -> Markup {
    let forms: [(CaseDocument.ServiceForm, String, String?)] = [
      (.plainLetter, reader("Som ett vanligt brev", "As a plain letter"), nil),
      (
        .ordinary, reader("Med ett kvitto att skriva under", "With a receipt to sign"),
        reader("Delgivning.", "Service.")
      ),
      (
        .simplified, reader("Som två brev med några dagar emellan", "As two letters some days apart"),
        reader("Förenklad delgivning.", "Simplified service.")
      ),
      (.unknown, reader("Vet inte", "I don’t know"), nil),
    ]
    let ways = FieldElement(name: "delgivning", label: reader("Hur kom det?", "How did it come?")).choices(
      forms.map { form in
        .init(
          value: form.0.rawValue, label: form.1, hint: form.2, isChosen: fields["delgivning"] == form.0.rawValue)
      })
    let told = FieldElement(
      name: "upplyst",
      label: reader(
        "Hade de sagt förut att de skickar så (förenklad delgivning)?",
        "Had they said before that they send that way (simplified service)?")
    ).choices(answers("upplyst", fields), isSideBySide: true)
    let control = FieldElement(
      name: "kontroll",
      label: reader("Kom ett andra brev, ett kontrollmeddelande?", "Did a second, control letter come?"),
      fault: fields.faults["kontroll"]
    ).choices(
      answers("kontroll", fields) + [
        .init(
          value: "elektroniskt", label: reader("Det kom elektroniskt", "It came electronically"),
          isChosen: fields["kontroll"] == "elektroniskt")
      ], isSideBySide: true)
    let controlDay = FieldElement(
      name: "kontrolldag",
      label: reader("Vilken dag skickades det andra brevet?", "Which day was the second letter sent?"),
      hint: reader.dayHint, fault: fields.faults["kontrolldag"], value: fields["kontrolldag"]
    ).day(nil)
    let isUsed = ["delgivning", "skickad", "upplyst", "kontroll", "kontrolldag"].contains { !fields[$0].isEmpty }
    return .element(
      "details", isUsed ? [.init("open", "")] : [],
      [
        .element(
          "summary", [],
          [.text(reader("Hur papperet kom: det kan flytta sista dagen", "How it came: it can move the last day"))]),
        ways,
      ] + day("skickad", reader("Vilken dag skickades det?", "Which day was it sent?"), fields)
        + [told, control, controlDay])
  }

  private func answers(_ name: String, _ fields: EventFields) -> [FieldElement.Choice] {
    [
      .init(value: "ja", label: reader("Ja", "Yes"), isChosen: fields[name] == "ja"),
      .init(value: "nej", label: reader("Nej", "No"), isChosen: fields[name] == "nej"),
      .init(value: "okänt", label: reader("Vet inte", "I don’t know"), isChosen: fields[name] == "okänt"),
    ]
  }

  private var removal: [Markup] {
    guard case .event(let number) = place else { return [] }
    return [
      .details(
        reader("Ta bort händelsen", "Remove the event"),
        [
          visit.form(to: .removeEvent, of: open).markup([
            .hidden("nummer", "\(number)"),
            .paragraph(reader("Det går att ångra efteråt.", "It can be undone afterwards.")),
            .button(reader.remove, .danger),
          ])
        ])
    ]
  }
}
