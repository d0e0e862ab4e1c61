import CaseFile
import Casework
import Law
import Markup
import Reports
import Wording

/// The same life under the law of other years: what it gave, who decided and what was changed.
enum YearsPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let study = try await visit.site.desk.study(of: open)
    let isRecent = visit.query["sedan"] == "\(recent)"
    let machine = try TimeMachine(
      of: study.subject, describedOn: study.law.date, from: isRecent ? CalendarDate(recent, 1, 1) : Law.firstDay,
      to: Law.horizon, readings: study.document.readings)
    return .page(page(visit.reader, study, machine, isRecent: isRecent))
  }

  /// The year from which most rules of today have come.
  private static let recent = 2017

  private static func page(_ reader: Reader, _ study: CaseStudy, _ machine: TimeMachine, isRecent: Bool) -> Page {
    let heading = reader("Samma liv, annan lag", easy: "Lagen förr och nu", "The same life, another law")
    let report = TimeMachineReport(
      title: heading, day: study.law.date, machine: machine, language: reader.language)
    return Page(
      title: heading, place: .law,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Lagen", "The law"), to: .law)]), .heading(1, heading),
        .paragraph(
          reader(
            "Lagen har ändrats många gånger. Så här hade den räknat för just dig.",
            easy: "Lagen har ändrats många gånger. Här ser du vad den hade gett dig förr. Ditt liv är samma.",
            "The law has changed many times. This is what it would have given you."
          ), class: "lead"), chart(reader, study, machine), years(reader, isRecent: isRecent),
      ]
        + BlockView(
          blocks: [.heading(reader("År för år", "Year by year"))] + report.parts, name: "ar-tabell"
        ).markup)
  }

  private static func chart(_ reader: Reader, _ study: CaseStudy, _ machine: TimeMachine) -> Markup {
    .element(
      "figure", class: "chart", [],
      [
        YearsChart(reader: reader, machine: machine, limit: study.law.parameters.thresholdMinutes).markup,
        .element(
          "figcaption", [],
          [
            .text(
              reader(
                "Timmar i veckan. Hel linje: grundläggande behov, troligt. Randigt: det som är möjligt. Prickad linje: hela tiden. Överst står vem som beslutar.",
                easy:
                  "Timmar i veckan. Hel linje: det mest privata. Prickad linje: all hjälp. Randigt: kanske. Överst står vem som bestämmer.",
                "Hours a week. Solid line: basic needs, likely. Hatched: what is possible. Dotted line: all time. At the top: who decides."
              ))
          ]),
      ])
  }

  private static func years(_ reader: Reader, isRecent: Bool) -> Markup {
    .paragraph([
      isRecent
        ? .link(reader("Visa alla år från 1994", "Show all years from 1994"), to: .years)
        : .link(
          reader("Visa bara åren från \(recent)", "Show only the years from \(recent)"), to: .years(since: recent))
    ])
  }
}
