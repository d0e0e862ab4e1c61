import Archive
import CaseFile
import Casework
import HTTPTypes
import Law
import Markup
import Wording

/// One row of the case: to write, change, lock and take away.
enum NeedPage {
  static func showNew(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    return .page(NeedView(visit: visit, open: open, index: nil, edit: RowEdit()).page())
  }

  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let index = try visit.place(among: open.document.rows.count)
    let edit = RowEdit(open.document.rows[index], in: open.document)
    return .page(NeedView(visit: visit, open: open, index: index, edit: edit).page())
  }

  static func add(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let shown = try await visit.shownDossier(open)
    let edit = RowEdit(visit.form)
    let id = shown.document.freshRowID(besides: shown.rowMarks.keys)
    var blank = CaseDocument.Row(id: id, need: .other)
    blank.facts[.need] = nil
    let (row, faults) = edit.written(on: blank, in: shown.document)
    var document = shown.document
    document.rows.append(row)
    if let refusal = refusal(visit, open, nil, edit, faults, document) { return refusal }
    let changed = try await visit.change(visit.reader("Ett nytt behov", "A new need")) { dossier in
      dossier.document.rows.append(row)
      dossier.rowMarks[row.id] = .init(source: .hand)
    }
    guard let place = changed.document.rows.firstIndex(where: { $0.id == id }) else { return .redirect(.needs) }
    return .redirect(.need.numbered(place + 1))
  }

  static func change(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let (shown, index) = try await shownRow(visit, open)
    let edit = RowEdit(visit.form)
    let old = shown.document.rows[index]
    let fields = RowEdit(old, in: shown.document)
    let (row, faults) = edit.written(on: old, in: shown.document, shown: fields)
    var document = shown.document
    document.rows[index] = row
    if let refusal = refusal(visit, open, old.id, edit, faults, document) { return refusal }
    guard row != old else { return .redirect(.needs) }
    try await visit.change(visit.reader("Ett behov ändrat", "A need changed")) { dossier in
      if let place = dossier.document.rows.firstIndex(where: { $0.id == old.id }) {
        // Only the fields that were changed: what another window has written in the others stands.
        dossier.document.rows[place] =
          edit.written(on: dossier.document.rows[place], in: dossier.document, shown: fields).row
      } else {
        dossier.document.rows.append(row)
      }
      dossier.rowMarks[old.id, default: .init()].source = .hand
    }
    return .redirect(.needs)
  }

  static func lock(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let (shown, index) = try await shownRow(visit, open)
    let id = shown.document.rows[index].id
    let isLocked = visit.form["las"] == "ja"
    let label =
      isLocked ? visit.reader("Ett behov låst", "A need locked") : visit.reader("Ett behov upplåst", "A need unlocked")
    try await visit.change(label) { $0.rowMarks[id, default: .init()].isLocked = isLocked }
    return .redirect(.need.numbered((open.document.rows.firstIndex { $0.id == id } ?? index) + 1))
  }

  static func remove(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let (shown, index) = try await shownRow(visit, open)
    let row = shown.document.rows[index]
    var document = shown.document
    document.rows.remove(at: index)
    document.forgetRow(row.id)
    try await visit.change(visit.reader("Ett behov borttaget", "A need removed")) { dossier in
      dossier.document.rows.removeAll { $0.id == row.id }
      dossier.document.forgetRow(row.id)
      // The mark stays, so that the id is not used again.
      dossier.rowMarks[row.id] = .init()
    }
    return .redirect(.needs)
  }

  /// The row as the form's page showed it.
  static func shownRow(_ visit: Visit, _ open: DeskCase) async throws -> (dossier: Dossier, index: Int) {
    let shown = try await visit.shownDossier(open)
    return (shown, try visit.place(among: shown.document.rows.count))
  }

  private static func refusal(
    _ visit: Visit, _ open: DeskCase, _ id: String?, _ edit: RowEdit,
    _ faults: [(field: RowEdit.Field, fault: RowEdit.Fault)], _ document: CaseDocument
  ) -> Reply? {
    let problem = faults.isEmpty ? RowCheck(reader: visit.reader).problem(in: document) : nil
    guard !faults.isEmpty || problem != nil else { return nil }
    let index = id.flatMap { id in open.document.rows.firstIndex { $0.id == id } }
    let view = NeedView(visit: visit, open: open, index: index, edit: edit, faults: faults, problem: problem)
    return .page(view.page(), .unprocessableContent)
  }
}

extension RowEdit {
  init(_ form: Form) {
    self.init()
    for field in Field.allCases { values[field] = form[field.rawValue] }
    days = form.all(Field.days.rawValue).compactMap { UInt8($0) }.compactMap { Weekday(rawValue: $0) }
      .reduce(into: []) { $0.insert(DaysOfWeek($1)) }
  }
}

extension CaseDocument {
  /// Takes away what names a row that is gone.
  fileprivate mutating func forgetRow(_ id: String) {
    for index in rows.indices {
      for fact in [Fact.within, .takenOff] {
        guard case .rows(let ids) = rows[index].facts[fact], ids.contains(id) else { continue }
        let rest = ids.filter { $0 != id }
        rows[index].facts[fact] = rest.isEmpty ? nil : .rows(rest)
      }
    }
    for index in evidence.indices { evidence[index].rows.removeAll { $0 == id } }
  }
}

/// The page of a row.
struct NeedView {
  let visit: Visit
  let open: DeskCase
  /// The row's place; `nil` = a new one, or one that is gone.
  let index: Int?
  let edit: RowEdit
  var faults: [(field: RowEdit.Field, fault: RowEdit.Fault)] = []
  /// What the case file says cannot be so.
  var problem: String?

  private var reader: Reader { visit.reader }
  private var row: CaseDocument.Row? { index.map { open.document.rows[$0] } }
  private var isLocked: Bool { row.map { open.dossier.rowMarks[$0.id]?.isLocked ?? false } ?? false }

  func page() -> Page {
    let texts =
      faults.map { (field: $0.field.rawValue, text: text(of: $0.fault)) }
      + (problem.map { [(field: "namn", text: $0)] } ?? [])
    return Page(
      title: reader("Ett behov", "A need"), place: .needs,
      main: [
        FaultSummary(reader: reader, faults: texts).markup,
        .element("p", class: "crumb", [], [.link(NeedsView.heading(reader), to: .needs)]),
        row.map { .heading(1, DiaryWords.name($0), isOwn: true) }
          ?? .heading(1, reader("Skriv ett behov", "Write a need")),
      ] + links + (isLocked ? locked : form) + (index == nil ? [] : after))
  }

  private var links: [Markup] {
    guard let index else { return [] }
    return [
      .element(
        "div", class: "bar", [],
        [
          .link(reader("Varför?", "Why?"), to: .numbered("/varfor", index + 1), class: "button"),
          .link(reader("Radens historik", "The row's history"), to: .needPast.numbered(index + 1), class: "button"),
        ])
    ]
  }

  // MARK: Locked

  private var locked: [Markup] {
    guard let row else { return [] }
    let edit = RowEdit(row, in: open.document)
    return [
      .caution(
        reader(
          "Du har låst raden. Ingenting ändrar den förrän du låser upp den.",
          easy: "Du har låst raden. Lås upp den om du vill ändra.",
          "You have locked the row. Nothing changes it until you unlock it.")),
      .pairs(
        [
          (RowEdit.Field.minutes, label(.minutes)), (.count, label(.count)), (.clockTimes, label(.clockTimes)),
          (.text, label(.text)),
        ]
        .filter { !edit[$0.0].isEmpty }.map { (name: $0.1, value: .own(edit[$0.0])) }),
    ]
  }

  private var after: [Markup] {
    guard let index else { return [] }
    let lock: Markup =
      isLocked
      ? .button(reader("Lås upp raden", "Unlock the row"), .secondary, name: "las", value: "nej")
      : .button(reader("Lås raden", "Lock the row"), .secondary, name: "las", value: "ja")
    return [
      .heading(2, reader("Lås eller ta bort", "Lock or remove")),
      .paragraph(
        reader(
          "En låst rad ändras inte av dagboken eller intervjun. En borttagen rad kommer tillbaka om du ångrar.",
          easy: "Du kan låsa raden. Då ändras den inte. Du kan också ta bort den.",
          "A locked row is not changed by the diary or the interview. A removed row comes back if you undo.")),
      .element(
        "div", class: "bar", [],
        [visit.form(to: .needLock.numbered(index + 1), of: open).markup([lock])]
          + (isLocked
            ? []
            : [
              visit.form(to: .needRemove.numbered(index + 1), of: open).markup([
                .button(reader("Ta bort raden", "Remove the row"), .danger)
              ])
            ])),
    ]
  }

  // MARK: The form

  private var form: [Markup] {
    let action: Address = index.map { .need.numbered($0 + 1) } ?? .needNew
    let follows = row?.schedule != nil
    return [
      visit.form(to: action, of: open).markup(
        [line(.name), need, line(.minutes, unit: reader("minuter", "minutes")), line(.privateMinutes)]
          + (follows ? [scheduled] : [line(.count), period, days])
          + [
            line(.clockTimes), line(.assistants),
            field(.text).text(rows: 5),
            .actions([
              .button(reader("Spara", "Save")),
              .link(reader("Tillbaka utan att spara", "Back without saving"), to: .needs, class: "button plain"),
            ]),
          ])
    ]
  }

  private func label(_ field: RowEdit.Field) -> String {
    switch field {
    case .name: reader("Vad kallar du det?", "What do you call it?")
    case .need: reader("Vilket behov är det?", "Which need is it?")
    case .minutes: reader("Hur många minuter tar det en gång?", "How many minutes does it take one time?")
    case .privateMinutes:
      reader(
        "Hur mycket av det är mycket privat?", easy: "Hur många minuter är mycket privata?",
        "How much of it is very private?")
    case .count: reader("Hur många gånger?", "How many times?")
    case .period: reader("Gånger per", "Times per")
    case .days: reader("Vilka dagar?", "Which days?")
    case .clockTimes: reader("När på dagen?", "When in the day?")
    case .assistants: reader("Hur många hjälper samtidigt?", "How many help at the same time?")
    case .text: reader("Med dina egna ord", "In your own words")
    }
  }

  private func hint(_ field: RowEdit.Field) -> String? {
    switch field {
    case .name: reader("Till exempel dusch på morgonen.", "For example morning shower.")
    case .minutes:
      reader(
        "Räkna från det att assistenten börjar tills ni är klara. Skriv ett tal, ett spann som 30–40 eller vet inte.",
        easy: "En vanlig dag. Skriv vet inte om du inte vet.",
        "Count from when the assistant begins until you are done. Write a number, a span such as 30–40, or vet inte.")
    case .privateMinutes:
      reader(
        "Minuter, allt eller vet inte. Gäller hygien, måltider, klädsel och kommunikation.",
        easy: "Skriv minuter, allt eller vet inte.",
        "Minutes, allt or vet inte. It concerns hygiene, meals, dressing and communication.")
    case .count:
      reader(
        "Ett tal, ett spann eller vet inte.", easy: "Skriv ett tal eller vet inte.", "A number, a span or vet inte.")
    case .clockTimes:
      reader("Till exempel 07:15, 21:00–21:30. Kan vara tomt.", "For example 07:15, 21:00–21:30. May be empty.")
    case .assistants: reader("Tomt betyder en.", "Empty means one.")
    case .text:
      reader("Vad gör assistenten, och varför behövs det?", "What does the assistant do, and why is it needed?")
    case .need, .period, .days: nil
    }
  }

  private func field(_ field: RowEdit.Field) -> FieldElement {
    FieldElement(
      name: field.rawValue, label: label(field), hint: hint(field),
      fault: faults.first { $0.field == field }.map { text(of: $0.fault) }, value: edit[field],
      isPrivate: field == .name || field == .text)
  }

  private func line(_ field: RowEdit.Field, unit: String? = nil) -> Markup {
    let isShort = [RowEdit.Field.minutes, .privateMinutes, .count, .assistants].contains(field)
    return self.field(field).line(isShort ? "short" : "wide", unit: unit)
  }

  private var need: Markup {
    let needs = Need.allCases.filter { $0 != .deepKnowledge || edit[.need] == $0.rawValue }
    let none = FieldElement.Choice(value: "", label: reader("Välj", "Choose"), isChosen: edit[.need].isEmpty)
    return field(.need).menu(
      [none]
        + needs.map { need in
          .init(value: need.rawValue, label: reader.language.need(need), isChosen: edit[.need] == need.rawValue)
        })
  }

  private var period: Markup {
    field(.period).choices(
      Period.allCases.map { period in
        .init(
          value: period.rawValue, label: reader.language.period(period),
          isChosen: edit[.period] == period.rawValue || edit[.period].isEmpty && period == .day)
      }, isSideBySide: true)
  }

  private var days: Markup {
    field(.days).choices(
      Weekday.allCases.map { day in
        .init(
          value: "\(day.rawValue)", label: reader.language.weekday(day), isChosen: edit.days.contains(DaysOfWeek(day)))
      }, isMany: true, isSideBySide: true)
  }

  private var scheduled: Markup {
    .paragraph(
      reader(
        "Raden följer ett schema i ärendefilen, som säger hur ofta och vilka dagar.",
        easy: "Raden följer ett schema. Schemat säger hur ofta.",
        "The row follows a schedule in the case file, which says how often and which days."), class: "quiet")
  }

  private func text(of fault: RowEdit.Fault) -> String {
    switch fault {
    case .nameMissing: reader("Skriv ett namn på behovet.", "Write a name for the need.")
    case .noSuchNeed: reader("Välj vilket behov det är.", "Choose which need it is.")
    case .minutes:
      reader(
        "Minuterna kunde inte läsas. Skriv till exempel 12, tolv, 30–40 eller vet inte, högst 1440.",
        easy: "Skriv minuterna med ett tal. Till exempel 12.",
        "The minutes could not be read. Write for example 12, 30–40 or vet inte, at most 1440.")
    case .privateMinutes:
      reader(
        "Den privata tiden kunde inte läsas. Skriv minuter, allt eller vet inte.",
        easy: "Skriv minuter, allt eller vet inte.",
        "The private time could not be read. Write minutes, allt or vet inte.")
    case .partExceedsWhole:
      reader(
        "Den privata tiden är mer än hela tiden. Skriv färre minuter, eller allt.",
        easy: "Det blev för många minuter. Skriv färre.",
        "The private time is more than the whole. Write fewer minutes, or allt.")
    case .count:
      reader(
        "Antalet gånger kunde inte läsas. Skriv till exempel 2, två, 2–3 eller vet inte.",
        easy: "Skriv ett tal. Till exempel 2.",
        "The number of times could not be read. Write for example 2, 2–3 or vet inte.")
    case .overFullDay:
      reader(
        "Minuterna och gångerna blir mer än ett dygn för en assistent. Minska något av dem.",
        easy: "Det blev mer än ett dygn. Skriv färre minuter eller gånger.",
        "The minutes and the times come to more than 24 hours for one assistant. Lower one of them.")
    case .clockTimes:
      reader(
        "Ett klockslag kunde inte läsas. Skriv till exempel 07:15 eller 22:00–06:00, mellan 0:00 och 23:59.",
        easy: "Skriv klockan så här: 07:15.",
        "A clock time could not be read. Write for example 07:15 or 22:00–06:00, between 0:00 and 23:59.")
    case .assistants:
      reader("Skriv ett tal från 1 till 10.", "Write a number from 1 to 10.")
    }
  }
}
