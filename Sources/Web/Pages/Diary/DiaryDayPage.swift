import Archive
import CaseFile
import Casework
import Law
import Markup
import Wording

/// One day of the diary.
enum DiaryDayPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let place = try visit.place(among: open.dossier.diary.count)
    return .page(DiaryDayView(visit: visit, open: open, place: place).page())
  }

  /// Writes what happened the day before on this day too, as far as it is not here.
  static func copy(_ visit: Visit) async throws -> Reply {
    let (date, address) = try await day(visit)
    try await visit.change(visit.reader("Dagbok: samma som dagen före", "Diary: same as the day before")) { dossier in
      guard let place = dossier.diary.firstIndex(where: { $0.date == date }) else { return }
      dossier.diary[place].entries += dossier.entriesOfDayBefore(place)
    }
    return .redirect(address)
  }

  static func markWhole(_ visit: Visit) async throws -> Reply {
    let (date, address) = try await day(visit)
    let isWhole = visit.form["hel"] == "ja"
    let label =
      isWhole
      ? visit.reader("Dagbok: hela dygnet är med", "Diary: the whole day is here")
      : visit.reader("Dagbok: dygnet är inte helt", "Diary: the day is not whole")
    try await visit.change(label) { dossier in
      guard let place = dossier.diary.firstIndex(where: { $0.date == date }) else { return }
      dossier.diary[place].isWhole = isWhole
    }
    return .redirect(address)
  }

  static func remove(_ visit: Visit) async throws -> Reply {
    let (date, _) = try await day(visit)
    try await visit.change(visit.reader("Dagbok: en dag borttagen", "Diary: a day removed")) { dossier in
      dossier.diary.removeAll { $0.date == date }
    }
    return .redirect(.diary)
  }

  /// The day that the form's page showed.
  ///
  /// - Throws: ``Refusal/notFound``.
  static func day(_ visit: Visit) async throws -> (date: CalendarDate, address: Address) {
    let open = try await visit.openCase()
    let number = try visit.number()
    // The number is a place in the list as the form's page saw it.
    let shown = try await visit.shownDossier(open)
    guard shown.diary.indices.contains(number - 1) else { throw Refusal.notFound }
    let date = shown.diary[number - 1].date
    let place = open.dossier.diary.firstIndex { $0.date == date } ?? number - 1
    return (date, .diaryDay.numbered(place + 1))
  }
}

extension Visit {
  /// The case as the page of the form first showed it: another window may have changed the order since, and a form sent
  /// again after a choice between two answers still counts from there.
  func shownDossier(_ open: DeskCase) async throws -> Dossier {
    guard let revision = (form["fran"] ?? form["revision"]).flatMap(Int.init), revision != open.revision else {
      return open.dossier
    }
    guard let shown = try await site.desk.dossier(revision, of: open.number) else { throw Refusal.staleForm }
    return shown
  }
}

extension Dossier {
  /// What happened on the day before a day, without what is written on the day itself.
  func entriesOfDayBefore(_ place: Int) -> [DiaryDay.Entry] {
    let day = diary[place]
    guard let before = diary.first(where: { $0.date == day.date.adding(days: -1) }) else { return [] }
    return before.entries.filter { entry in !day.entries.contains(entry) }.map { entry in
      var copy = entry
      copy.isUnusual = false
      copy.note = ""
      return copy
    }.filter { copy in !day.entries.contains(copy) }
  }
}

/// The page of a day.
struct DiaryDayView {
  let visit: Visit
  let open: DeskCase
  let place: Int

  private var reader: Reader { visit.reader }
  private var words: DiaryWords { DiaryWords(reader: reader) }
  private var day: DiaryDay { open.dossier.diary[place] }

  func page() -> Page {
    Page(
      title: reader("En dag i dagboken", "A day of the diary"), place: .diary,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Dagbok", "Diary"), to: .diary)]),
        .heading(1, words.day(day.date)),
      ] + entries + [
        .actions([
          .link(
            reader("Skriv något som hände", "Write something that happened"), to: .diaryNew.numbered(place + 1),
            class: "button primary"),
          again,
        ]),
        whole, remove,
      ])
  }

  private var entries: [Markup] {
    guard !day.entries.isEmpty else {
      return [
        .paragraph(
          reader("Inget är skrivet på dagen än.", easy: "Här är tomt än.", "Nothing is written on the day yet."))
      ]
    }
    let order = day.entries.indices.sorted { one, other in
      (day.entries[one].start ?? 1_440, one) < (day.entries[other].start ?? 1_440, other)
    }
    return [
      TableElement(
        id: "dagen", caption: reader("Det som hände", "What happened"), hidesCaption: true,
        columns: [
          .init(reader("Vad", "What")), .init(reader("När", "When")),
          .init(reader("Minuter", "Minutes"), isNumber: true),
          .init(reader("Vem hjälpte", "Who helped")), .init(reader("Mer", "More")), .init(reader("Ta bort", "Remove")),
        ],
        rows: order.map { row(day.entries[$0], $0) }
      ).markup
    ]
  }

  private func row(_ entry: DiaryDay.Entry, _ index: Int) -> TableElement.Row {
    .init([
      .element(
        "a", [.init("href", Address.diaryEntry.numbered(place + 1, index + 1).text)],
        [.own(entry.what), .element("span", class: "visually-hidden", [], [.text(reader(", ändra", ", change"))])]),
      .text(entry.start == nil ? reader("inte sagt", "not said") : words.time(entry)),
      .text(entry.length.map { "\($0)" } ?? reader("inte sagt", "not said")),
      .own(helper(entry)), .own(more(entry)), removeButton(entry, index),
    ])
  }

  private func helper(_ entry: DiaryDay.Entry) -> String {
    let assistants = entry.assistants.map { reader.language.assistants($0) }
    return [entry.helper, assistants].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func more(_ entry: DiaryDay.Entry) -> String {
    var parts: [String] = []
    if let id = entry.row, let row = open.document.rows.first(where: { $0.id == id }) {
      let name = DiaryWords.name(row)
      if name != entry.what { parts.append(reader("hör till \(name)", "belongs to \(name)")) }
    } else {
      parts.append(reader("hör inte till något behov än", "belongs to no need yet"))
    }
    if entry.isUnusual { parts.append(reader("ovanligt", "unusual")) }
    if !entry.note.isEmpty { parts.append(entry.note) }
    return parts.joined(separator: "; ")
  }

  private func removeButton(_ entry: DiaryDay.Entry, _ index: Int) -> Markup {
    visit.form(to: .diaryEntryRemove.numbered(place + 1, index + 1), of: open).markup([
      .button(
        [
          .text(reader("Ta bort", "Remove")),
          .element("span", class: "visually-hidden", [], [.text(": \(entry.what) \(words.time(entry))")]),
        ], .plain)
    ])
  }

  private var again: Markup {
    guard !open.dossier.entriesOfDayBefore(place).isEmpty else { return .group([]) }
    return visit.form(to: .diaryAgain.numbered(place + 1), of: open).markup([
      .button(reader("Samma som i går", "Same as the day before"), .secondary)
    ])
  }

  private var whole: Markup {
    let text =
      day.isWhole
      ? reader(
        "Hela dygnet är med. Det som inte står här hände inte den dagen.",
        easy: "Hela dygnet är med.",
        "The whole day is here. What is not here did not happen that day.")
      : reader(
        "Är hela dygnet med? Säg till när allt är skrivet. Då räknas det som inte står här som ingen gång.",
        easy: "Har du skrivit allt som hände? Tryck då här.",
        "Is the whole day here? Say so when all is written. Then what is not here counts as not having happened.")
    let button: Markup =
      day.isWhole
      ? .button(reader("Nej, något saknas", "No, something is missing"), .secondary, name: "hel", value: "nej")
      : .button(reader("Ja, hela dygnet är med", "Yes, the whole day is here"), .secondary, name: "hel", value: "ja")
    return .card([
      .heading(2, reader("Hela dygnet", "The whole day")), .paragraph(text),
      visit.form(to: .diaryWhole.numbered(place + 1), of: open).markup([button]),
    ])
  }

  private var remove: Markup {
    visit.form(to: .diaryRemove.numbered(place + 1), of: open).markup([
      .actions([.button(reader("Ta bort dagen", "Remove the day"), .danger)]),
      .paragraph(
        reader(
          "Det går att ångra. Knappen Ångra står vid menyn.", "It can be undone. The button Undo stands by the menu."),
        class: "hint"),
    ])
  }
}
