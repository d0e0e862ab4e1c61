import CaseFile
import Casework
import Law
import Markup
import Wording

/// A usual week as bands and as a table.
enum WeekPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let study = try await visit.study()
    let layer = visit.query["lager"].flatMap(WeekBands.Layer.init(rawValue:))
    return .page(WeekView(reader: visit.reader, study: study, week: WeekBands(study), layer: layer).page())
  }
}

extension Reader {
  /// A layer of the week by its name.
  func name(_ layer: WeekBands.Layer) -> String {
    switch layer {
    case .basic: self("Grundläggande", easy: "Det mest privata", "Basic")
    case .other: self("Övrigt", easy: "Annan hjälp", "Other")
    case .waiting: self("Väntetid och beredskap", easy: "Någon väntar", "Waiting and standby")
    case .double: self("Två assistenter", "Two assistants")
    case .school: self("Skola och daglig verksamhet", easy: "Skola och dagliga sysslor", "School and daily activity")
    case .uncounted: self("Ger ingen egen tid", easy: "Räknas inte för sig", "Gives no time of its own")
    }
  }
}

/// The page of the week.
struct WeekView {
  let reader: Reader
  let study: CaseStudy
  let week: WeekBands
  /// The only layer to show; `nil` = all.
  let layer: WeekBands.Layer?

  func page() -> Page {
    Page(
      title: reader("Min vecka", "My week"), place: .week,
      main: [
        .heading(1, reader("Min vecka", "My week")),
        .paragraph(
          reader(
            "En vanlig vecka, som raderna berättar om den. Bilden och tabellen säger samma sak.",
            easy: "Så här ser en vanlig vecka ut.",
            "A usual week, as the rows tell it. The picture and the table say the same."), class: "lead"),
      ] + content)
  }

  private var content: [Markup] {
    guard !study.document.rows.isEmpty else {
      return [
        .paragraph(reader("Här finns inga behov än.", "There are no needs here yet.")),
        .actions([
          .link(reader("Börja med intervjun", "Begin with the interview"), to: .interview, class: "button primary")
        ]),
      ]
    }
    return warnings + filter + picture + table + loose + notNow
  }

  // MARK: What to look at

  private static let ofTheWeek: Set<Finding.Kind> = [
    .overFullWeek, .overFullDay, .sameClockTime, .minutesBeyondSpan, .beyondWakingTime, .timeElsewhere, .sameTimeAsTwo,
    .emptyNight, .sameMinutes, .muchHelp, .schoolHours, .shortStayDays,
  ]

  private var warnings: [Markup] {
    let findings = study.findings.filter { Self.ofTheWeek.contains($0.kind) }
    guard !findings.isEmpty else { return [] }
    return [
      .heading(2, reader("Att se över i veckan", easy: "Titta på det här", "To look at in the week")),
      .element(
        "ul", class: "entries", [],
        findings.map { finding in
          .element(
            "li", [],
            [
              .paragraph([.own(reader.language(finding.says))]),
              .paragraph(remedy(finding), class: "quiet"), rowLinks(finding.rows),
            ])
        }),
    ]
  }

  /// What to do, told for who answers on pages and not for who writes in a file.
  private func remedy(_ finding: Finding) -> String {
    switch finding.kind {
    case .sameClockTime, .sameTimeAsTwo:
      reader(
        "Rätta tiderna om de är fel. Ges den ena hjälpen under en tillsyn, eller av en andra assistent? Svara då på det i intervjun.",
        easy: "Är tiden fel? Ändra den. Hjälper två samtidigt? Säg det i intervjun.",
        "Mend the times if they are wrong. Is one given during supervision, or by a second assistant? Then answer so in the interview."
      )
    case .overFullDay, .overFullWeek:
      reader(
        "Se om samma tid står i två rader. Ges den ena hjälpen under en tillsyn, eller av en andra assistent? Svara då på det i intervjun.",
        easy: "Står samma tid två gånger? Ändra den ena.",
        "See whether the same time stands in two rows. Is one given during supervision, or by a second assistant? Then answer so in the interview."
      )
    case .schoolHours:
      reader(
        "Går du i skolan? Säg i intervjun hur det är där, och vilka dagar raden gäller.",
        easy: "Går du i skolan? Säg det i intervjun.",
        "Do you go to school? Tell in the interview how it is there, and which days the row is for.")
    default: reader.language(finding.remedy)
    }
  }

  private func rowLinks(_ rows: [Int]) -> Markup {
    guard !rows.isEmpty else { return .group([]) }
    return .element("div", class: "bar", [], rows.prefix(8).map { rowLink($0) })
  }

  private func rowLink(_ index: Int) -> Markup {
    .element("a", class: "row-link", [.init("href", Address.need.numbered(index + 1).text)], [.own(study.label(index))])
  }

  // MARK: The picture

  private var filter: [Markup] {
    let present = week.present
    guard present.count > 1 else { return [.heading(2, reader("Dygn för dygn", "Day by day"), id: "bild")] }
    func item(_ text: String, _ address: Address, isHere: Bool) -> Markup {
      .element(
        "a", class: "tool",
        [.init("href", address.at("bild").text)] + (isHere ? [.init("aria-current", "true")] : []), [.text(text)])
    }
    return [
      .heading(2, reader("Dygn för dygn", "Day by day"), id: "bild"),
      .element(
        "nav", class: "bar", [.init("aria-label", reader("Visa", "Show"))],
        [item(reader("Allt", "All"), .week, isHere: layer == nil)]
          + present.map { item(reader.name($0), .week($0), isHere: layer == $0) }),
    ]
  }

  private var picture: [Markup] {
    let chart = WeekChart(reader: reader, week: week, layers: layer.map { [$0] } ?? Set(WeekBands.Layer.allCases))
    guard !week.bands.isEmpty else {
      return [
        .paragraph(
          reader(
            "Ingen rad har klockslag än. Skriv klockslag på en rad, så syns den här.",
            easy: "Skriv klockan på dina behov. Då syns de här.",
            "No row has clock times yet. Write clock times on a row, and it is shown here."))
      ]
    }
    return [
      .element(
        "figure", class: "chart", [],
        [
          chart.markup,
          .element(
            "figcaption", [],
            [
              .text(
                reader(
                  "Dygnet går från vänster till höger. Det som är samtidigt står under vartannat. Streckad kant: inte alltid, eller någon gång under tiden.",
                  easy: "Dygnet går från vänster till höger. Samtidig hjälp står under.",
                  "The day goes from left to right. What is at the same time stands below. Dashed: not always, or somewhere in the time."
                ))
            ]),
        ]),
      chart.legend,
    ]
  }

  // MARK: The table

  private var table: [Markup] {
    let entries = week.entries.filter { entry in layer.map { entry.band.isIn($0) } ?? true }
    guard !entries.isEmpty else { return [] }
    return [
      .heading(2, reader("Samma vecka som tabell", "The same week as a table")),
      TableElement(
        id: "veckan", caption: reader("Veckan efter klockan", "The week by the clock"), hidesCaption: true,
        columns: [
          .init(reader("Vad", "What")), .init(reader("När", "When")), .init(reader("Sort", "Sort")),
          .init(reader("Tid i veckan", "Time a week"), isNumber: true),
        ],
        rows: entries.map { entry in
          let band = entry.band
          return .init([
            rowLink(band.row), .group([.text(time(band, entry.end)), .element("br"), .text(days(entry.days, band))]),
            .text(sort(band)), .text(minutes(band.row)),
          ])
        }
      ).markup,
      .paragraph(
        reader(
          "Tiden i veckan är radens alla gånger, för en assistent.",
          "The time a week is all the row's times, for one assistant."), class: "quiet"),
    ]
  }

  private func time(_ band: WeekBands.Band, _ end: Int) -> String {
    let words = DiaryWords(reader: reader)
    guard end > band.start else { return words.clock(band.start) }
    let text = "\(words.clock(band.start))–\(words.clock(end % 1_440))"
    return band.isSomewhere ? reader("någon gång \(text)", "some time \(text)") : text
  }

  private func days(_ days: DaysOfWeek, _ band: WeekBands.Band) -> String {
    let text = days == .all ? reader("alla dagar", "every day") : reader.language.days(days)
    return band.isSometimes ? text + reader(", inte alltid", ", not always") : text
  }

  /// The sort of help, and how many give it where they are more than one.
  private func sort(_ band: WeekBands.Band) -> String {
    let name = reader.name(band.layer)
    guard band.assistants > 1, band.layer != .double else { return name }
    return "\(name), \(reader.language.assistants(band.assistants))"
  }

  private func minutes(_ index: Int) -> String {
    let minutes = week.minutes[index]
    guard let greatest = minutes.greatest else { return reader("okänt", "unknown") }
    return minutes.least == greatest
      ? reader.duration(greatest) : "\(reader.duration(minutes.least)) – \(reader.duration(greatest))"
  }

  // MARK: What the picture cannot show

  private var loose: [Markup] {
    let rows = week.withoutTimes.filter { index in
      guard let layer else { return true }
      return layer == .double ? study.subject.moments[index].assistants > 1 : week.layers[index] == layer
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, reader("Utan klockslag", "Without clock times")),
      .paragraph(
        reader(
          "De här raderna finns med i summorna men inte i bilden. De säger inte när på dygnet det är.",
          easy: "Vi vet inte när på dagen det här är.",
          "These rows are in the sums but not in the picture. They do not say when in the day it is.")),
      list(rows),
    ]
  }

  private var notNow: [Markup] {
    guard layer == nil, !week.notNow.isEmpty else { return [] }
    return [
      .heading(2, reader("Gäller inte just nu", "Not true now")), list(week.notNow),
    ]
  }

  private func list(_ rows: [Int]) -> Markup {
    .element(
      "ul", class: "entries", [],
      rows.map {
        .element("li", [], [rowLink($0), .text(" "), .text(minutes($0)), .text(reader(" i veckan", " a week"))])
      })
  }
}
