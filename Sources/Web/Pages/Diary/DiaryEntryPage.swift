import Archive
import CaseFile
import Casework
import HTTPTypes
import Law
import Markup
import Wording

/// One thing that happened.
enum DiaryEntryPage {
  static func showNew(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let day = try visit.place(among: open.dossier.diary.count)
    return .page(DiaryEntryView(visit: visit, open: open, day: day, entry: nil, typed: TypedEntry()).page())
  }

  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let day = try visit.place(among: open.dossier.diary.count)
    let entry = try visit.place("rad", among: open.dossier.diary[day].entries.count)
    let typed = TypedEntry(open.dossier.diary[day].entries[entry], visit.reader, open.document)
    return .page(DiaryEntryView(visit: visit, open: open, day: day, entry: entry, typed: typed).page())
  }

  static func add(_ visit: Visit) async throws -> Reply {
    let (date, address) = try await DiaryDayPage.day(visit)
    let shown = try await visit.shownDossier(try await visit.openCase())
    let typed = TypedEntry(visit.form)
    guard let entry = typed.entry(DiaryDay.Entry(""), shown.document, visit.reader) else {
      return try await refused(visit, typed, entry: nil)
    }
    try await visit.change(visit.reader("Dagbok: en rad skriven", "Diary: a row written")) { dossier in
      guard let place = dossier.diary.firstIndex(where: { $0.date == date }) else { return }
      dossier.diary[place].entries.append(entry)
    }
    return .redirect(address)
  }

  static func change(_ visit: Visit) async throws -> Reply {
    let (date, address) = try await DiaryDayPage.day(visit)
    let shown = try await visit.shownDossier(try await visit.openCase())
    let index = try index(visit, shown, date)
    let typed = TypedEntry(visit.form)
    let old = shown.diary.first { $0.date == date }?.entries[index] ?? DiaryDay.Entry("")
    guard let entry = typed.entry(old, shown.document, visit.reader) else {
      return try await refused(visit, typed, entry: index)
    }
    try await visit.change(visit.reader("Dagbok: en rad ändrad", "Diary: a row changed")) { dossier in
      guard let place = dossier.diary.firstIndex(where: { $0.date == date }) else {
        return dossier.diary.append(DiaryDay(date, entries: [entry]))
      }
      if let here = dossier.diary[place].place(of: old, near: index) {
        dossier.diary[place].entries[here] = entry
      } else {
        // Another window has written it otherwise; both are kept.
        dossier.diary[place].entries.append(entry)
      }
    }
    return .redirect(address)
  }

  static func remove(_ visit: Visit) async throws -> Reply {
    let (date, address) = try await DiaryDayPage.day(visit)
    let shown = try await visit.shownDossier(try await visit.openCase())
    let index = try index(visit, shown, date)
    guard let old = shown.diary.first(where: { $0.date == date })?.entries[index] else { throw Refusal.notFound }
    try await visit.change(visit.reader("Dagbok: en rad borttagen", "Diary: a row removed")) { dossier in
      guard let place = dossier.diary.firstIndex(where: { $0.date == date }),
        let here = dossier.diary[place].place(of: old, near: index)
      else { return }
      dossier.diary[place].entries.remove(at: here)
    }
    return .redirect(address)
  }

  private static func index(_ visit: Visit, _ shown: Dossier, _ date: CalendarDate) throws(Refusal) -> Int {
    try visit.place("rad", among: shown.diary.first { $0.date == date }?.entries.count ?? 0)
  }

  private static func refused(_ visit: Visit, _ typed: TypedEntry, entry: Int?) async throws -> Reply {
    let open = try await visit.openCase()
    let day = try visit.place(among: open.dossier.diary.count)
    return .page(
      DiaryEntryView(visit: visit, open: open, day: day, entry: entry, typed: typed, showsFaults: true).page(),
      .unprocessableContent)
  }
}

/// What is written in the form of a diary's row.
struct TypedEntry {
  /// The row's id; empty = something new.
  var row = ""
  var what = ""
  var start = ""
  var end = ""
  var minutes = ""
  var helper = ""
  var assistants = ""
  var isUnusual = false
  var note = ""

  init() {}

  init(_ form: Form) {
    func text(_ name: String) -> String { form[name] ?? "" }
    (row, what, start, end) = (text("rad"), text("vad"), text("start"), text("slut"))
    (minutes, helper, assistants, note) = (text("minuter"), text("vem"), text("assistenter"), text("anteckning"))
    isUnusual = form["ovanligt"] == "ja"
  }

  init(_ entry: DiaryDay.Entry, _ reader: Reader, _ document: CaseDocument) {
    let words = DiaryWords(reader: reader)
    let place = entry.row.flatMap { id in document.rows.firstIndex { $0.id == id } }
    row = place.map { "\($0 + 1)" } ?? ""
    what = entry.what
    start = entry.start.map { words.clock($0) } ?? ""
    end = entry.end.map { words.clock($0) } ?? ""
    minutes = entry.minutes.map { "\($0)" } ?? ""
    helper = entry.helper ?? ""
    assistants = entry.assistants.map { "\($0)" } ?? ""
    isUnusual = entry.isUnusual
    note = entry.note
  }

  private func ownRow(_ document: CaseDocument) -> CaseDocument.Row? {
    Int(row).flatMap { document.rows.indices.contains($0 - 1) ? document.rows[$0 - 1] : nil }
  }

  private var time: TypedOccasion { TypedOccasion(start: start, end: end, minutes: minutes) }

  /// What is written, on what was there before; `nil` when something must be mended first.
  func entry(_ old: DiaryDay.Entry, _ document: CaseDocument, _ reader: Reader) -> DiaryDay.Entry? {
    guard faults(document, reader).isEmpty else { return nil }
    let row = ownRow(document)
    let said = what.trimmingEnds
    var entry = old
    entry.what = said.isEmpty ? row.map { DiaryWords.name($0) } ?? "" : said
    // A row that is gone from the case is still what the diary told of.
    let hasLostRow = old.row.map { id in !document.rows.contains { $0.id == id } } ?? false
    entry.row = row?.id ?? (self.row.isEmpty && hasLostRow ? old.row : nil)
    (entry.start, entry.end, entry.minutes) = (time.start, time.end, time.minutes)
    entry.helper = helper.trimmingEnds.isEmpty ? nil : helper.trimmingEnds
    entry.assistants = assistants == "1" || assistants == "2" ? Int(assistants) : old.keptAssistants(assistants)
    entry.isUnusual = isUnusual
    entry.note = note.trimmingEnds
    return entry
  }

  func faults(_ document: CaseDocument, _ reader: Reader) -> [(field: String, text: String)] {
    var faults: [(field: String, text: String)] = []
    if ownRow(document) == nil, what.trimmingEnds.isEmpty {
      faults.append(
        (
          "vad",
          reader(
            "Skriv vad som hände, eller välj ett av behoven.", easy: "Skriv vad som hände.",
            "Write what happened, or choose one of the needs.")
        ))
    }
    return faults + time.faults.map { fault(of: $0, reader) }
  }

  private func fault(of fault: TypedOccasion.Fault, _ reader: Reader) -> (field: String, text: String) {
    switch fault {
    case .start, .end:
      (
        fault == .start ? "start" : "slut",
        reader(
          "Klockslaget kunde inte läsas. Skriv till exempel 7:15 eller 22.30, mellan 0:00 och 23:59.",
          easy: "Skriv klockan så här: 7:15.",
          "The clock time could not be read. Write for example 7:15 or 22.30, between 0:00 and 23:59.")
      )
    case .minutes:
      (
        "minuter",
        reader(
          "Minuterna kunde inte läsas. Skriv ett helt tal, till exempel 12 eller tolv.",
          easy: "Skriv minuterna med ett tal. Till exempel 12.",
          "The minutes could not be read. Write a whole number, for example 12.")
      )
    case .tooLong:
      (
        "minuter",
        reader(
          "Det är mer än ett dygn. Skriv högst 1440 minuter.", easy: "Det är mer än ett dygn.",
          "That is more than 24 hours. Write at most 1440 minutes.")
      )
    case .endAlone:
      (
        "start",
        reader("Skriv också när det började.", "Write when it began too.")
      )
    case .sameTime:
      (
        "slut",
        reader(
          "Slutet är samma som början. Skriv när det slutade, eller hur många minuter det tog.",
          easy: "Början och slutet är samma. Skriv när det slutade.",
          "The end is the same as the beginning. Write when it ended, or how many minutes it took.")
      )
    case .endBeforeStart:
      (
        "slut",
        reader(
          "Slutet kommer före början. Gick det över midnatt blir det mer än 16 timmar. Se över båda klockslagen.",
          easy: "Slutet kommer före början. Titta på klockan igen.",
          "The end comes before the beginning. Over midnight it would be more than 16 hours. Look at both clock times.")
      )
    case .minutesBeyondSpan:
      (
        "minuter",
        reader(
          "Minuterna är fler än tiden mellan början och slut.",
          "The minutes are more than the time between beginning and end.")
      )
    }
  }
}

extension DiaryDay {
  /// Where an entry stands now; `nil` when it is gone or written otherwise.
  fileprivate func place(of entry: Entry, near index: Int) -> Int? {
    entries.indices.contains(index) && entries[index] == entry ? index : entries.firstIndex(of: entry)
  }
}

extension DiaryDay.Entry {
  /// More assistants than the form asks for stay, when the form was left as it was.
  fileprivate func keptAssistants(_ text: String) -> Int? { assistants.flatMap { "\($0)" == text ? $0 : nil } }
}

extension String {
  /// Without spaces and line ends at the ends.
  var trimmingEnds: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}

/// The form of a diary's row.
struct DiaryEntryView {
  let visit: Visit
  let open: DeskCase
  /// The day's place in the diary.
  let day: Int
  /// The row's place in the day; `nil` = a new one.
  let entry: Int?
  let typed: TypedEntry
  var showsFaults = false

  private var reader: Reader { visit.reader }
  private var faults: [(field: String, text: String)] {
    showsFaults ? typed.faults(open.document, reader) : []
  }

  private func fault(_ field: String) -> String? { faults.first { $0.field == field }?.text }

  func page() -> Page {
    let date = DiaryWords(reader: reader).day(open.dossier.diary[day].date)
    let action: Address = entry.map { .diaryEntry.numbered(day + 1, $0 + 1) } ?? .diaryNew.numbered(day + 1)
    return Page(
      title: reader("En rad i dagboken", "A row of the diary"), place: .diary,
      main: [
        FaultSummary(reader: reader, faults: faults).markup,
        .element(
          "p", class: "crumb", [],
          [.link(reader("Dagbok", "Diary"), to: .diary), .text(" / "), .link(date, to: .diaryDay.numbered(day + 1))]),
        .heading(1, reader("Vad hände?", "What happened?")),
        visit.form(to: action, of: open).markup(
          fields + [
            .actions([
              .button(reader("Spara", "Save")),
              .link(
                reader("Tillbaka utan att spara", "Back without saving"), to: .diaryDay.numbered(day + 1),
                class: "button plain"),
            ])
          ]),
      ])
  }

  private var fields: [Markup] {
    [rowField, whatField] + timeFields + [helperField, assistantField, unusualField, noteField]
  }

  private var rowField: Markup {
    let rows = open.document.rows.enumerated().map { index, row in
      FieldElement.Choice(
        value: "\(index + 1)", label: DiaryWords.name(row), isChosen: typed.row == "\(index + 1)")
    }
    return FieldElement(
      name: "rad", label: reader("Vilket behov hör det till?", "Which need does it belong to?"), isPrivate: true
    ).menu([.init(value: "", label: reader("Något nytt", "Something new"), isChosen: typed.row.isEmpty)] + rows)
  }

  private var whatField: Markup {
    FieldElement(
      name: "vad", label: reader("Vad gjorde ni?", "What did you do?"),
      hint: reader(
        "Med dina egna ord. Är behovet valt kan fältet vara tomt.", easy: "Skriv med egna ord.",
        "In your own words. It can be empty when the need is chosen."),
      fault: fault("vad"), value: typed.what, isPrivate: true
    ).line()
  }

  private var timeFields: [Markup] {
    [
      FieldElement(
        name: "start", label: reader("När började det?", "When did it begin?"),
        hint: reader("Till exempel 7:15. Kan vara tomt.", "For example 7:15. May be empty."), fault: fault("start"),
        value: typed.start
      ).line("short"),
      FieldElement(
        name: "slut", label: reader("När slutade det?", "When did it end?"),
        hint: reader(
          "Efter midnatt går bra, till exempel 0:20. Kan vara tomt.", easy: "Till exempel 7:45. Kan vara tomt.",
          "After midnight is fine, for example 0:20. May be empty."),
        fault: fault("slut"), value: typed.end
      ).line("short"),
      FieldElement(
        name: "minuter", label: reader("Eller: hur många minuter?", "Or: how many minutes?"),
        hint: reader(
          "Räkna från det att assistenten börjar tills ni är klara.", easy: "Hur lång tid tog det?",
          "Count from when the assistant begins until you are done."),
        fault: fault("minuter"), value: typed.minutes
      ).line("short", unit: reader("minuter", "minutes"), extra: [.init("data-stoppur", "hela")]),
    ]
  }

  private var helperField: Markup {
    FieldElement(
      name: "vem", label: reader("Vem hjälpte?", "Who helped?"),
      hint: reader("Till exempel assistent, mamma. Kan vara tomt.", "For example assistant, mother. May be empty."),
      value: typed.helper, isPrivate: true
    ).line()
  }

  private var assistantField: Markup {
    var choices = ["1", "2"]
    if !typed.assistants.isEmpty, !choices.contains(typed.assistants) { choices.append(typed.assistants) }
    let label = reader("Hur många hjälpte samtidigt?", "How many helped at the same time?")
    return FieldElement(name: "assistenter", label: label).choices(
      choices.map { .init(value: $0, label: $0, isChosen: typed.assistants == $0) } + [
        .init(value: "", label: reader("Inte sagt", "Not said"), isChosen: typed.assistants.isEmpty)
      ], isSideBySide: true)
  }

  private var unusualField: Markup {
    FieldElement(name: "ovanligt", label: reader("Var det en vanlig dag?", "Was it a usual day?")).choices(
      [
        .init(
          value: "ja", label: reader("Dagen var ovanlig i det här", "The day was unusual in this"),
          hint: reader("Ovanliga dagar räknas för sig.", "Unusual days are reckoned apart."), isChosen: typed.isUnusual)
      ], isMany: true)
  }

  private var noteField: Markup {
    FieldElement(
      name: "anteckning", label: reader("Något mer att minnas?", "Anything more to remember?"), value: typed.note,
      isPrivate: true
    ).text(rows: 3)
  }
}
