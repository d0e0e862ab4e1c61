import Archive
import CaseFile
import Casework
import Foundation
import HTTPTypes
import Law
import Markup
import Wording

/// Real days: what happened and how long it took.
enum DiaryPage {
  static func show(_ visit: Visit) async throws -> Reply {
    .page(DiaryView(visit: visit, open: try await visit.openCase()).page())
  }

  /// Adds a day, or goes to the one that is there.
  static func addDay(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let text = visit.form["dag"] ?? ""
    let reader = visit.reader
    guard let date = CalendarDate(iso: text.trimmingEnds) else {
      let fault = reader(
        "Dagen kunde inte läsas. Skriv år, månad och dag, till exempel 2026-11-23.",
        easy: "Skriv dagen så här: 2026-11-23.",
        "The day could not be read. Write year, month and day, for example 2026-11-23.")
      return refused(visit, open, text, fault)
    }
    guard !(visit.site.world.today() < date) else {
      let fault = reader(
        "Dagen har inte varit än. Dagboken är för dagar som har varit.", easy: "Dagen har inte varit än.",
        "The day has not been yet. The diary is for days that have been.")
      return refused(visit, open, text, fault)
    }
    if let place = open.dossier.diary.firstIndex(where: { $0.date == date }) {
      return .redirect(.diaryDay.numbered(place + 1))
    }
    let changed = try await visit.change(reader("Dagbok: en ny dag", "Diary: a new day")) { dossier in
      if !dossier.diary.contains(where: { $0.date == date }) { dossier.diary.append(DiaryDay(date)) }
    }
    return .redirect(address(of: date, in: changed))
  }

  private static func refused(_ visit: Visit, _ open: DeskCase, _ text: String, _ fault: String) -> Reply {
    .page(DiaryView(visit: visit, open: open, typedDay: text, dayFault: fault).page(), .unprocessableContent)
  }

  private static func address(of date: CalendarDate, in open: DeskCase) -> Address {
    open.dossier.diary.firstIndex { $0.date == date }.map { .diaryDay.numbered($0 + 1) } ?? .diary
  }

  /// Notes that something happens now, today: one tap.
  static func log(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let document = try await visit.shownDossier(open).document
    let rows = document.suddenRows
    var entry: DiaryDay.Entry
    if let number = visit.form["rad"].flatMap(Int.init), rows.contains(number - 1) {
      let row = document.rows[number - 1]
      entry = DiaryDay.Entry(DiaryWords.name(row))
      entry.row = row.id
    } else if let number = visit.form["slag"].flatMap(Int.init), LogKind.allCases.indices.contains(number) {
      entry = DiaryDay.Entry(LogKind.allCases[number].name(visit.reader))
    } else {
      throw Refusal.notFound
    }
    let world = visit.site.world
    let today = world.today()
    entry.start = Typed.minuteOfDay(world.clock(world.now()))
    let noted = entry
    let changed = try await visit.change(visit.reader("Dagbok: loggat nu", "Diary: logged now")) { dossier in
      if let place = dossier.diary.firstIndex(where: { $0.date == today }) {
        dossier.diary[place].entries.append(noted)
      } else {
        dossier.diary.append(DiaryDay(today, entries: [noted]))
      }
    }
    return .redirect(address(of: today, in: changed))
  }

  /// Makes what the diary says the row's minutes.
  static func use(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let reader = visit.reader
    let shown = try await visit.shownDossier(open).document
    guard let number = visit.form["rad"].flatMap(Int.init), shown.rows.indices.contains(number - 1),
      let place = open.document.rows.firstIndex(where: { $0.id == shown.rows[number - 1].id }),
      let choice = visit.form["val"].flatMap(DiarySummary.Choice.init(rawValue:))
    else { throw Refusal.notFound }
    let row = open.document.rows[place]
    let summary = DiarySummary(of: row.id, in: open.dossier.diaryRecords)
    guard let quantity = summary.quantity(choice) else { throw Refusal.notFound }
    var document = open.document
    document.rows[place].facts[.minutes] = .quantity(quantity)
    guard open.dossier.rowMarks[row.id]?.isLocked != true else { return .redirect(.diary) }
    if RowCheck(reader: reader).problem(in: document) != nil {
      let fault = reader(
        "De nya minuterna går inte ihop med något annat på raden, till exempel hur mycket som är privat. Ändra raden först.",
        easy: "De nya minuterna passar inte med resten av raden. Ändra raden först.",
        "The new minutes do not go together with something else of the row, for example how much is private. Change the row first."
      )
      return .page(
        DiaryView(visit: visit, open: open, useFault: (row.id, fault)).page(), .unprocessableContent)
    }
    try await visit.change(reader("Tiden på en rad från dagboken", "A row's time from the diary")) { dossier in
      guard let place = dossier.document.rows.firstIndex(where: { $0.id == row.id }) else { return }
      dossier.document.rows[place].facts[.minutes] = .quantity(quantity)
      dossier.rowMarks[row.id, default: .init()].source = .diary
    }
    return .redirect(.need.numbered(place + 1))
  }
}

/// What comes without warning and may have no row yet.
enum LogKind: CaseIterable {
  case seizure, suction, outburst

  func name(_ reader: Reader) -> String {
    switch self {
    case .seizure: reader("Anfall", "Seizure")
    case .suction: reader("Sugning", "Suction")
    case .outburst: reader("Utbrott", "Outburst")
    }
  }
}

/// What the case file says cannot be so.
struct RowCheck {
  let reader: Reader

  /// The errors in words; `nil` when the file is whole.
  func problem(in document: CaseDocument) -> String? {
    do {
      _ = try CaseReader.read(CaseWriter.json(document).utf8, format: .json)
      return nil
    } catch {
      return error.message(reader.language)
    }
  }
}

/// The page of the diary.
struct DiaryView {
  let visit: Visit
  let open: DeskCase
  var typedDay: String?
  var dayFault: String?
  var useFault: (row: String, text: String)?

  private var reader: Reader { visit.reader }
  private var words: DiaryWords { DiaryWords(reader: reader) }
  private var dossier: Dossier { open.dossier }

  func page() -> Page {
    let faults = (dayFault.map { [("dag", $0)] } ?? []) + (useFault.map { [(useID($0.row), $0.text)] } ?? [])
    return Page(
      title: reader("Dagbok", "Diary"), place: .diary,
      main: [
        FaultSummary(reader: reader, faults: faults.map { (field: $0.0, text: $0.1) }).markup,
        .heading(1, reader("Dagbok", "Diary")),
        .paragraph(
          reader(
            "Skriv vad som händer några verkliga dagar och hur lång tid det tar. Välj gärna 3–14 dagar, både lätta och svåra.",
            easy: "Skriv vad som händer på dagarna. Skriv hur lång tid det tar.",
            "Write what happens on some real days and how long it takes. Choose 3–14 days, both easy and hard ones."),
          class: "lead"),
        .paragraph(progress),
      ] + log + days + [newDay] + summary + [paper])
  }

  private var progress: String {
    switch dossier.diary.count {
    case 0:
      reader(
        "Ingen dag är skriven än. Två dagar räcker för ett utkast.",
        easy: "Här finns inga dagar än. Två dagar räcker för en början.",
        "No day is written yet. Two days are enough for a draft.")
    case 1:
      reader(
        "En dag är skriven. Med en dag till räcker det för ett utkast.",
        easy: "Du har skrivit en dag. En dag till räcker för en början.",
        "One day is written. One more is enough for a draft.")
    case 2:
      reader(
        "Två dagar är skrivna. Det räcker för ett utkast. Fler dagar gör tiderna säkrare.",
        easy: "Du har skrivit två dagar. Det räcker för en början. Fler dagar är ännu bättre.",
        "Two days are written. That is enough for a draft. More days make the times surer.")
    case let count:
      reader("\(count) dagar är skrivna.", easy: "Du har skrivit \(count) dagar.", "\(count) days are written.")
    }
  }

  // MARK: Log mode

  private var log: [Markup] {
    let rows = open.document.suddenRows.map { index in
      Markup.button([.own(DiaryWords.name(open.document.rows[index]))], .secondary, name: "rad", value: "\(index + 1)")
    }
    let kinds = LogKind.allCases.enumerated().map { index, kind in
      Markup.button(kind.name(reader), .secondary, name: "slag", value: "\(index)")
    }
    return [
      .heading(2, reader("Händer det nu?", "Is it happening now?"), id: "logg"),
      .paragraph(
        reader(
          "Ett tryck skriver klockslaget i dagens dagbok. Resten kan du skriva sedan.",
          easy: "Tryck en gång. Då sparas klockan.",
          "One tap writes the time in today's diary. You can write the rest later.")),
      visit.form(to: .diaryLog, of: open).markup([.element("div", class: "bar", [], kinds + rows)]),
    ]
  }

  // MARK: Days

  private var days: [Markup] {
    guard !dossier.diary.isEmpty else { return [] }
    return [
      .heading(2, reader("Dagarna", "The days")),
      .element(
        "ul", class: "entries", [],
        dossier.diaryOrder.map { place in
          let day = dossier.diary[place]
          return .element(
            "li", [],
            [
              .element(
                "a", class: "row-link", [.init("href", Address.diaryDay.numbered(place + 1).text)],
                [.text(words.day(day.date))]),
              .paragraph(describe(day), class: "quiet"),
            ])
        }),
    ]
  }

  private func describe(_ day: DiaryDay) -> String {
    let count = day.entries.count
    let rows = reader(count == 1 ? "1 rad" : "\(count) rader", count == 1 ? "1 row" : "\(count) rows")
    return day.isWhole ? rows + reader(", hela dygnet är med", ", the whole day is here") : rows
  }

  private var newDay: Markup {
    let field = FieldElement(
      name: "dag", label: reader("Vilken dag?", "Which day?"),
      hint: reader("År, månad och dag, till exempel 2026-11-23.", "Year, month and day, for example 2026-11-23."),
      fault: dayFault, value: typedDay ?? "\(visit.site.world.today())")
    return visit.form(to: .diary, of: open).markup([
      .heading(2, reader("Skriv en dag", "Write a day")), field.line("medium", type: "date"),
      .actions([.button(reader("Öppna dagen", "Open the day"))]),
    ])
  }

  private var paper: Markup {
    .group([
      .heading(2, reader("På papper", "On paper")),
      .paragraph([
        .text(
          reader(
            "Du kan skriva ut en tom dagbok och fylla i den med penna. ",
            "You can print an empty diary and fill it in by hand. ")),
        .link(reader("Pappersdagbok bland breven", "Paper diary among the letters"), to: .paperDiary),
      ]),
    ])
  }

  // MARK: What it says

  private var summary: [Markup] {
    let summaries = dossier.diarySummaries
    guard !summaries.isEmpty else { return [] }
    return [
      .heading(2, reader("Vad dagboken säger", easy: "Så lång tid tog det", "What the diary says")),
      .element("ul", class: "entries", [], summaries.map(entry)),
      .details(
        reader("Så är det räknat", "How it is reckoned"),
        [
          .list([
            .text(
              reader(
                "Snittet är minuterna delade med antalet gånger. Gånger utan minuter är inte med i snittet.",
                easy: "Vi delar minuterna med hur många gånger det hände.",
                "The average is the minutes divided by the times. Times without minutes are not in it.")),
            .text(
              reader(
                "Gånger i veckan räknas på dagar där raden är skriven, och på dagar där hela dygnet är med. Är hela dygnet med räknas en dag utan raden som ingen gång.",
                easy: "Säg till när hela dygnet är med. Då vet vi vad som inte hände.",
                "Times a week are reckoned over days where the row is written, and days that are whole. On a whole day a row that is not there did not happen."
              )),
            .text(
              reader(
                "Dagar som du har märkt som ovanliga räknas för sig.", easy: "Ovanliga dagar räknas för sig.",
                "Days that you have marked as unusual are reckoned apart.")),
            .text(
              reader(
                "Det som går över midnatt hör till dagen då det började. Minuterna gäller en assistent.",
                easy: "Det som går över midnatt hör till första dagen.",
                "What goes over midnight belongs to the day it began. The minutes are those of one assistant.")),
          ])
        ]),
    ]
  }

  private func useID(_ row: String) -> String {
    "anvand-\((open.document.rows.firstIndex { $0.id == row } ?? 0) + 1)"
  }

  private func entry(_ summary: DiarySummary) -> Markup {
    guard let index = open.document.rows.firstIndex(where: { $0.id == summary.row }) else { return .group([]) }
    let row = open.document.rows[index]
    let fault = useFault.flatMap { $0.row == row.id ? $0.text : nil }
    return .element(
      "li", [.init("id", useID(row.id))],
      [
        .heading(3, DiaryWords.name(row), isOwn: true),
        .paragraph(told(summary.usual)), .paragraph(againstOwn(summary, row)),
      ] + unusual(summary.unusual)
        + (fault.map { [.element("p", class: "fault", [], [.text($0)])] } ?? [])
        + use(summary, row, index))
  }

  private func told(_ days: DiarySummary.Days) -> String {
    guard days.count > 0 else {
      return reader("Bara ovanliga dagar är skrivna.", "Only unusual days are written.")
    }
    var text = reader(
      "\(words.times(days.occasions)) på \(words.days(days.count))",
      "\(words.times(days.occasions)) in \(words.days(days.count))")
    if days.without > 0 {
      text += reader(", varav \(words.days(days.without)) utan", ", of which \(words.days(days.without)) without")
    }
    text += "."
    if let average = days.average, let least = days.least, let greatest = days.greatest {
      text += reader(" I snitt \(words.minutes(average)) per gång", " On average \(words.minutes(average)) a time")
      text +=
        least == greatest
        ? "."
        : reader(" (minst \(least), högst \(greatest)).", " (at least \(least), at most \(greatest)).")
    } else {
      text += reader(" Ingen gång har minuter än.", " No time has minutes yet.")
    }
    if days.timed < days.occasions, days.timed > 0 {
      text += reader(
        " \(words.times(days.occasions - days.timed)) saknar minuter.",
        " \(words.times(days.occasions - days.timed)) lacks minutes.")
    }
    if let perWeek = days.timesPerWeek {
      let number = reader.language.number(perWeek)
      text += reader(" Det blir \(number) gånger i veckan", " That is \(number) times a week")
      text +=
        days.minutesPerWeek.map { reader(", \(reader.duration($0)) i veckan.", ", \(reader.duration($0)) a week.") }
        ?? "."
    }
    if days.withSeveral > 0 {
      text += reader(
        " \(words.times(days.withSeveral)) med två assistenter.",
        " \(words.times(days.withSeveral)) with two assistants.")
    }
    return text
  }

  private func againstOwn(_ summary: DiarySummary, _ row: CaseDocument.Row) -> String {
    let minutes = open.document.facts(of: row).quantity(.minutes)
    let own = minutes.map { reader.language.quantity($0) } ?? ""
    switch summary.against(minutes) {
    case .unsaid:
      return minutes == nil
        ? reader("Behovet har inga minuter än.", "The need has no minutes yet.")
        : reader("I behovet står \(own) minuter.", "The need says \(own) minutes.")
    case .same:
      return reader("I behovet står lika mycket: \(own) minuter.", "The need says the same: \(own) minutes.")
    case .within:
      return reader(
        "I behovet står \(own) minuter. Snittet ligger där emellan.",
        "The need says \(own) minutes. The average lies within.")
    case .more(let difference):
      return reader(
        "I behovet står \(own) minuter. Dagboken säger \(words.minutes(difference)) mer.",
        "The need says \(own) minutes. The diary says \(words.minutes(difference)) more.")
    case .less(let difference):
      return reader(
        "I behovet står \(own) minuter. Dagboken säger \(words.minutes(difference)) mindre.",
        "The need says \(own) minutes. The diary says \(words.minutes(difference)) less.")
    }
  }

  private func unusual(_ days: DiarySummary.Days) -> [Markup] {
    guard days.count > 0 else { return [] }
    let average = days.average.map {
      reader(", i snitt \(words.minutes($0)) per gång", ", on average \(words.minutes($0)) a time")
    }
    return [
      .paragraph(
        reader(
          "Ovanliga dagar är inte med ovan: \(words.times(days.occasions)) på \(words.days(days.count))\(average ?? "").",
          "Unusual days are not in that: \(words.times(days.occasions)) in \(words.days(days.count))\(average ?? "")."),
        class: "quiet")
    ]
  }

  private func use(_ summary: DiarySummary, _ row: CaseDocument.Row, _ index: Int) -> [Markup] {
    guard dossier.rowMarks[row.id]?.isLocked != true else {
      return [
        .paragraph(
          reader(
            "Raden är låst av dig. Lås upp den bland dina behov för att använda dagbokens tid.",
            easy: "Du har låst raden.",
            "You have locked the row. Unlock it among your needs to use the diary's time."), class: "quiet")
      ]
    }
    let own = open.document.facts(of: row).quantity(.minutes)
    guard let average = summary.quantity(.average), let span = summary.quantity(.span) else { return [] }
    var buttons: [Markup] = []
    if average != own {
      let number = reader.language.quantity(average)
      let about = summary.averageIsRounded ? reader(" (avrundat)", " (rounded)") : ""
      buttons.append(
        button(
          reader("Använd snittet, \(number) minuter\(about)", "Use the average, \(number) minutes\(about)"), .average,
          row))
    }
    if span != average, span != own {
      let ends = reader.language.quantity(span)
      buttons.append(button(reader("Använd \(ends) minuter", "Use \(ends) minutes"), .span, row))
    }
    guard !buttons.isEmpty else { return [] }
    return [
      visit.form(to: .diaryUse, of: open).markup(
        [.hidden("rad", "\(index + 1)"), .element("div", class: "bar", [], buttons)])
    ]
  }

  private func button(_ text: String, _ choice: DiarySummary.Choice, _ row: CaseDocument.Row) -> Markup {
    .button(
      [
        .text(text), .element("span", class: "visually-hidden", [], [.text(": "), .text(DiaryWords.name(row))]),
      ], .secondary, name: "val", value: choice.rawValue)
  }
}

extension Markup {
  /// A heading that a person has written.
  static func heading(_ level: Int, _ text: String, isOwn: Bool) -> Markup {
    let parts: [Markup] = [isOwn ? .own(text) : .text(text)]
    return switch level {
    case 1: .element("h1", [], parts)
    case 2: .element("h2", [], parts)
    default: .element("h3", [], parts)
    }
  }
}
