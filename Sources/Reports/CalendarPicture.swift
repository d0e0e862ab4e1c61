import Casework
package import Law
import Markup
package import Wording

/// A quiet bar chart: one bar a week (a month, where the weeks are many), and the average week as a mark over each. What is
/// possible above the likely is pale, and a bar with days that the calendar does not tell of is hatched.
package struct CalendarPicture {
  package let calendar: CalendarExact
  package let language: Language

  package init(calendar: CalendarExact, language: Language) {
    self.calendar = calendar
    self.language = language
  }

  private static let width = 960
  private static let height = 360
  private static let left = 56
  private static let right = 24
  private static let top = 58
  private static let bottom = 46

  private var isByWeek: Bool { calendar.days.count <= 60 * 7 }
  private var bars: [CalendarExact.Sum] { calendar.sums(by: isByWeek ? .week : .month) }

  /// The picture with its title and description.
  package var svg: String {
    let bars = bars
    let most = greatestHours(bars)
    var parts: [Markup] = [
      .element("title", [], [.text(title)]), .element("desc", [], [.text(description(bars))]),
      .element(
        "rect",
        [
          .init("width", CalendarPicture.width), .init("height", CalendarPicture.height), .init("fill", "#ffffff"),
        ]),
      label(CalendarPicture.left, 22, title, "#1a1a1a", weight: "bold"),
      label(
        CalendarPicture.left, 42,
        language(
          "Staplar: dag för dag. Streck: lika många dagar av genomsnittsveckan.",
          "Bars: day by day. Marks: as many days of the average week."), "#444444"),
    ]
    parts += hatching(bars) + legend(bars)
    parts += grid(most)
    for (index, bar) in bars.enumerated() { parts += column(bar, index, of: bars.count, most) }
    parts += names(bars)
    return Markup.element(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"),
        .init("viewBox", "0 0 \(CalendarPicture.width) \(CalendarPicture.height)"), .init("role", "img"),
        .init("font-family", "sans-serif"), .init("font-size", "14"), .init("lang", language.code),
      ], parts
    ).rendered + "\n"
  }

  private var title: String {
    isByWeek
      ? language("Timmar vecka för vecka", "Hours week by week")
      : language("Timmar månad för månad", "Hours month by month")
  }

  /// The picture in words, for who cannot see it.
  private func description(_ bars: [CalendarExact.Sum]) -> String {
    bars.map { bar in
      (isByWeek ? language.week(bar.span.from.week) : language.month(bar.span.from)) + ": "
        + language.range(bar.need) + language(", genomsnitt ", ", average ") + language.range(bar.average)
        + (bar.estimatedDays > 0 ? language(", delvis okända dagar", ", some days unknown") : "")
    }.joined(separator: "; ")
  }

  /// A round number of hours above every bar and mark.
  private func greatestHours(_ bars: [CalendarExact.Sum]) -> Int {
    let most = bars.reduce(Rational(60)) {
      Rational.greatest($0, Rational.greatest($1.need.possible, $1.average.likely))
    }
    let hours = Int((most / 60).floor) + 1
    let step = CalendarPicture.step(hours)
    return (hours + step - 1) / step * step
  }

  /// Hours between two lines: about five lines, on round numbers.
  private static func step(_ hours: Int) -> Int {
    for step in [1, 2, 5, 10, 20, 50, 100, 200, 500] where hours <= step * 5 { return step }
    return 1_000
  }

  private func grid(_ most: Int) -> [Markup] {
    var parts: [Markup] = []
    for hours in stride(from: 0, through: most, by: CalendarPicture.step(most)) {
      let y = y(Rational(hours * 60), most)
      parts.append(
        line(
          CalendarPicture.left, y, CalendarPicture.width - CalendarPicture.right, y, hours == 0 ? "#666666" : "#dddddd",
          1))
      parts.append(label(CalendarPicture.left - 8, y + 5, "\(hours)", "#444444", anchor: "end"))
    }
    return parts
  }

  private func column(_ bar: CalendarExact.Sum, _ index: Int, of count: Int, _ most: Int) -> [Markup] {
    let (left, right) = (x(index, of: count), x(index + 1, of: count))
    let gap = max(1, (right - left) / 6)
    let top = y(bar.need.likely, most)
    let mark = y(bar.average.likely, most)
    let possible = y(bar.need.possible, most)
    var parts: [Markup] = []
    func block(_ top: Int, _ bottom: Int, _ fill: String) {
      parts.append(
        box(left + gap, top, max(1, right - left - 2 * gap), max(0, bottom - top), fill))
    }
    if possible < top { block(possible, top, CalendarPicture.pale) }
    block(top, y(.zero, most), CalendarPicture.blue)
    if bar.estimatedDays > 0 { block(top, y(.zero, most), "url(#skattad)") }
    return parts + [line(left, mark, right, mark, "#8a5a00", 2)]
  }

  // MARK: What is open, and what is estimated

  private static let blue = "#4f8fd0"
  private static let pale = "#c9def3"

  private func hasPossible(_ bars: [CalendarExact.Sum]) -> Bool { bars.contains { $0.need.likely < $0.need.possible } }
  private func isEstimated(_ bars: [CalendarExact.Sum]) -> Bool { bars.contains { $0.estimatedDays > 0 } }

  /// White slanting lines over a bar; only where some bar needs them.
  private func hatching(_ bars: [CalendarExact.Sum]) -> [Markup] {
    guard isEstimated(bars) else { return [] }
    return [
      .element(
        "defs", [],
        [
          .element(
            "pattern",
            [
              .init("id", "skattad"), .init("width", 6), .init("height", 6),
              .init("patternUnits", "userSpaceOnUse"), .init("patternTransform", "rotate(45)"),
            ], [line(1, 0, 1, 6, "#ffffff", 2)])
        ])
    ]
  }

  /// Words for the pale and the hatched, at the right of the title; only where they are there.
  private func legend(_ bars: [CalendarExact.Sum]) -> [Markup] {
    var parts: [Markup] = []
    var x = CalendarPicture.width - CalendarPicture.right
    func entry(_ text: String, _ fills: [String], width: Int) {
      x -= width
      for fill in fills { parts.append(box(x, 11, 14, 14, fill)) }
      parts.append(label(x + 20, 22, text, "#444444"))
    }
    if isEstimated(bars) {
      entry(
        language("okända dagar, genomsnitt", "unknown days, average"), [CalendarPicture.blue, "url(#skattad)"],
        width: 200)
    }
    if hasPossible(bars) { entry(language("möjligt", "possible"), [CalendarPicture.pale], width: 90) }
    return parts
  }

  private func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: String) -> Markup {
    .element(
      "rect",
      [.init("x", x), .init("y", y), .init("width", width), .init("height", height), .init("fill", fill)])
  }

  /// Week numbers under the bars, and the month or the year where it begins.
  private func names(_ bars: [CalendarExact.Sum]) -> [Markup] {
    var parts: [Markup] = []
    let every = max(1, (bars.count + 29) / 30)
    var last = -200
    for (index, bar) in bars.enumerated() {
      let left = x(index, of: bars.count)
      let middle = (left + x(index + 1, of: bars.count)) / 2
      if index % every == 0 {
        let name = isByWeek ? "\(bar.span.from.week.number)" : "\(bar.span.from.month)"
        parts.append(label(middle, CalendarPicture.height - 28, name, "#444444", anchor: "middle"))
      }
      let isNew =
        index == 0
        || (isByWeek ? bars[index - 1].span.to.month != bar.span.to.month : bar.span.from.month == 1)
      if isNew, left - last >= 120 {
        let text = isByWeek ? language.month(bar.span.to) : "\(bar.span.from.year)"
        parts.append(label(left, CalendarPicture.height - 8, text, "#666666"))
        last = left
      }
    }
    return parts
  }

  private func x(_ index: Int, of count: Int) -> Int {
    let width = CalendarPicture.width - CalendarPicture.left - CalendarPicture.right
    return CalendarPicture.left + index * width / max(count, 1)
  }

  private func y(_ minutes: Rational, _ most: Int) -> Int {
    let height = CalendarPicture.height - CalendarPicture.top - CalendarPicture.bottom
    return CalendarPicture.height - CalendarPicture.bottom
      - Int((minutes * Rational(height) / Rational(most * 60)).roundedHalfEven)
  }

  private func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ colour: String, _ width: Int) -> Markup {
    .element(
      "line",
      [
        .init("x1", x1), .init("y1", y1), .init("x2", x2), .init("y2", y2), .init("stroke", colour),
        .init("stroke-width", width),
      ])
  }

  private func label(
    _ x: Int, _ y: Int, _ text: String, _ colour: String, anchor: String = "start", weight: String = "normal"
  ) -> Markup {
    .element(
      "text",
      [
        .init("x", x), .init("y", y), .init("fill", colour), .init("text-anchor", anchor),
        .init("font-weight", weight),
      ], [.text(text)])
  }
}
