import CaseFile
import Casework
import Exchange
import Foundation
import Law
import Markup
import Reports
import Wording

/// Where the case is, which days count, and what has happened.
enum ProcessPage {
  static func show(_ visit: Visit) async throws -> Reply { .page(try await ProcessView(visit).page()) }

  /// The days as a calendar. Its titles say nothing of the case: calendars are shared.
  static func calendar(_ visit: Visit) async throws -> Reply {
    let process = CaseProcess(try await visit.openCase().document, on: visit.site.world.today())
    let seconds = Int(visit.site.world.now().timeIntervalSince1970.rounded(.down))
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    guard let stamp = CalendarStamp(day: CalendarDate(dayNumber: day), second: seconds - day * 86_400) else {
      throw Refusal.failure
    }
    let file = DeadlineCalendar(process, language: visit.reader.language, namesShown: false).file
    return .file(
      name: "dagar.ics", mediaType: "text/calendar; charset=utf-8", bytes: Array(file.text(written: stamp).utf8))
  }
}

/// The page of the way of the case.
struct ProcessView {
  let visit: Visit
  let open: DeskCase
  let process: CaseProcess
  let guide: ProcessGuide

  private var reader: Reader { visit.reader }
  private var report: ProcessReport {
    ProcessReport(process: process, guide: guide, showsSteps: true, file: "-", language: reader.language)
  }

  init(_ visit: Visit) async throws {
    self.visit = visit
    open = try await visit.openCase()
    guide = try ProcessGuide.standard()
    process = CaseProcess(open.document, on: visit.site.world.today())
  }

  func page() -> Page {
    let heading = reader("Så går det till", "How it goes")
    return Page(
      title: heading, place: .process,
      main: [
        .heading(1, heading),
        .paragraph(
          reader(
            "Skriv vad som händer i ditt ärende. Då räknas dagarna ut, och du ser vad som kommer härnäst.",
            easy: "Skriv vad som har hänt. Då ser du vilka dagar som är viktiga.",
            "Write what happens in your case. The days are then counted, and you see what comes next."), class: "lead"),
      ] + (open.document.events.isEmpty ? empty : [])
        + BlockView(blocks: report.here, name: "har", isPersonal: true).markup + log + days
        + BlockView(
          blocks: ProcessFindingReport(process: process, language: reader.language).blocks, name: "tanka",
          isPersonal: true
        ).markup + way)
  }

  private var empty: [Markup] {
    [
      .card([
        .paragraph(
          reader(
            "Inget är skrivet än. Börja med det senaste brevet, eller med dagen du sökte.",
            easy: "Inget är skrivet än. Har du fått ett brev? Börja med det.",
            "Nothing is written yet. Begin with the latest letter, or with the day you applied.")),
        .actions([addLink(.primary)]),
      ])
    ]
  }

  private enum LinkKind { case primary, secondary }

  private func addLink(_ kind: LinkKind) -> Markup {
    let text = reader("Skriv vad som har hänt", "Write what has happened")
    return kind == .primary
      ? .link(text, to: .newEvent, class: "button primary") : .link(text, to: .newEvent, class: "button")
  }

  // MARK: What has happened

  private var log: [Markup] {
    guard !open.document.events.isEmpty else { return [] }
    return [
      .heading(2, reader("Det här har hänt", "This has happened"), id: "hant"),
      .element("ol", class: "entries", [], open.document.events.indices.map(entry)), .actions([addLink(.secondary)]),
    ]
  }

  private func entry(_ index: Int) -> Markup {
    let event = open.document.events[index]
    return .element(
      "li", [],
      [
        .paragraph([.own(report.logLine(event))]),
        .paragraph([
          .element(
            "a", [.init("href", Address.event.with(index + 1).text)],
            [
              .text(reader("Ändra", "Change")),
              .element(
                "span", class: "visually-hidden", [], [.text(": \(reader.language(event.kind.title))")]),
            ])
        ]),
      ])
  }

  // MARK: Days

  private var days: [Markup] {
    var parts: [Markup] = [.heading(2, reader("Viktiga dagar", "Important days"), id: "dagar")]
    let blocks = DeadlineReport(process: process, language: reader.language).days
    parts += BlockView(blocks: blocks, level: 3, name: "dagar").markup
    if process.deadlines.contains(where: { $0.done == nil && $0.day.date != nil }) {
      parts.append(
        .actions([
          .link(
            reader("Hämta dagarna till din kalender", "Get the days for your calendar"), to: .importantDays,
            class: "button")
        ]))
      parts.append(
        .paragraph(
          reader(
            "Kalendern säger bara att dagen är viktig, inte vad den gäller. Du öppnar filen i din egen kalender.",
            easy: "I kalendern står bara: Viktig dag. Ingen annan ser vad det gäller.",
            "The calendar only says that the day is important, not why. You open the file in your own calendar."),
          class: "quiet"))
    }
    return parts
  }

  // MARK: The whole way

  private var way: [Markup] {
    let blocks = report.way.filter { block in
      if case .heading = block { return false }
      return true
    }
    return [
      .heading(2, reader("Hela vägen, steg för steg", "The whole way, step by step")),
      .details(
        reader("Visa alla steg, vem som gör vad och hur länge det brukar ta", "Show every step, who does what"),
        BlockView(blocks: blocks, name: "vag").markup),
      .paragraph(
        reader(
          "Vanliga tider är inte kontrollerade och binder ingen. Dagarna ovan räknas ur lagen.",
          "Usual times are not verified and bind nobody. The days above are counted by the law."), class: "quiet"),
      .paragraph([
        .link(
          reader("Här kan du få råd av någon annan", "Where to get advice from others"), to: .help)
      ]),
    ]
  }
}
