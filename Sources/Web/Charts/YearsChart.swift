import Casework
import Law
import Markup
import Wording

/// The same life under the law of the years: hours a week, who decides, and the limit. The table beside the picture says
/// the same.
struct YearsChart {
  private static let top = 46
  private static let height = 260

  let reader: Reader
  let machine: TimeMachine
  /// Minutes a week.
  let limit: Rational

  var markup: Markup {
    ChartScale.picture(
      "ar", height: Self.top + Self.height + 26,
      title: reader("Timmar i veckan under lagen olika år", "Hours a week under the law of the years"),
      description: description,
      [.element("defs", [], [ChartScale.hatch("ar-rand")])] + bands + levels + open
        + steps("total-line", 3) { $0.granted.likely } + steps("basic-line", 5) { $0.shown.likely.basicNet }
        + limitLine + levelNames + names + years)
  }

  private var first: CalendarDate { machine.periods.first?.from ?? Law.horizon }
  private var last: CalendarDate { machine.periods.last?.to ?? Law.horizon }
  private var days: ChartScale { ChartScale(Rational(max(1, last.dayNumber - first.dayNumber + 1))) }
  private var hours: ChartScale {
    ChartScale(holding: machine.periods.map { Rational.greatest($0.assessment.granted.possible, basic($0).possible) })
  }

  private func basic(_ period: TimeMachine.Period) -> Bounds { period.assessment.shown.bounds(.basicNet) }

  private func x(_ date: CalendarDate) -> String { days.place(Rational(date.dayNumber - first.dayNumber)) }

  private func end(_ period: TimeMachine.Period) -> String { x(period.to.adding(days: 1)) }

  private func width(_ from: CalendarDate, _ to: CalendarDate) -> String {
    days.place(Rational(to.dayNumber - from.dayNumber + 1))
  }

  private func y(_ minutes: Rational) -> Int {
    Self.top + Self.height - Int((minutes * Rational(Self.height) / hours.whole).roundedHalfEven)
  }

  private var description: String {
    machine.periods.map { period in
      reader(
        "Från \(reader.day(period.from)): \(reader.language.short(period.assessment.authority)), grundläggande ",
        "From \(reader.day(period.from)): \(reader.language.short(period.assessment.authority)), basic ")
        + reader.language.range(basic(period)) + reader(", hela tiden ", ", all time ")
        + reader.language.range(period.assessment.granted)
    }.joined(separator: ". ")
  }

  /// The years that one and the same decides.
  private var reigns: [(authority: Authority, from: CalendarDate, to: CalendarDate)] {
    machine.periods.reduce(into: []) { reigns, period in
      if reigns.last?.authority == period.assessment.authority {
        reigns[reigns.count - 1].to = period.to
      } else {
        reigns.append((period.assessment.authority, period.from, period.to))
      }
    }
  }

  /// Who decides, as a field behind.
  private var bands: [Markup] {
    reigns.map { reign in
      let style: StaticString =
        switch reign.authority {
        case .agency: "band agency"
        case .kommun: "band kommun"
        case .none, .open: "band"
        }
      return .element(
        "rect", class: style,
        [
          .init("x", x(reign.from)), .init("y", Self.top), .init("width", width(reign.from, reign.to)),
          .init("height", Self.height),
        ])
    }
  }

  /// Who decides, in words over the field where there is room for them: about a sixth of a small screen.
  private var names: [Markup] {
    reigns.compactMap { reign in
      guard (reign.to.dayNumber - reign.from.dayNumber) * 6 > last.dayNumber - first.dayNumber else { return nil }
      return .element(
        "text", [.init("x", x(reign.from)), .init("y", Self.top - 8)], [.text(reader.language.short(reign.authority))])
    }
  }

  private var levelHours: [Int64] {
    let step: Int64 = hours.hours > 60 ? 40 : 10
    return Array(stride(from: step, to: hours.hours, by: Int64.Stride(step)))
  }

  private func y(hours: Int64) -> Int { y(Rational(integerLiteral: hours * 60)) }

  private var levels: [Markup] { levelHours.map { horizontal("axis", "0", "100%", y(hours: $0), 1) } }

  /// Over the lines, which must not hide them.
  private var levelNames: [Markup] {
    levelHours.map { .element("text", [.init("x", 4), .init("y", y(hours: $0) - 6)], [.text("\($0) h")]) }
  }

  /// What is open of the basic needs.
  private var open: [Markup] {
    machine.periods.compactMap { period in
      let bounds = basic(period)
      guard bounds.secure < bounds.possible else { return nil }
      let (high, low) = (y(bounds.possible), y(bounds.secure))
      return .element(
        "rect",
        [
          .init("x", x(period.from)), .init("y", high), .init("width", width(period.from, period.to)),
          .init("height", max(1, low - high)), .init("fill", "url(#ar-rand)"),
        ])
    }
  }

  private func steps(_ style: StaticString, _ thickness: Int, _ minutes: (Assessment) -> Rational) -> [Markup] {
    var before: Int?
    return machine.periods.flatMap { period -> [Markup] in
      let height = y(minutes(period.assessment))
      let level = horizontal(style, x(period.from), end(period), height, thickness)
      guard let from = before, from != height else {
        before = height
        return [level]
      }
      before = height
      return [
        .element(
          "line", class: style,
          [
            .init("x1", x(period.from)), .init("x2", x(period.from)), .init("y1", from), .init("y2", height),
            .init("stroke-width", thickness),
          ]), level,
      ]
    }
  }

  private var limitLine: [Markup] {
    let height = y(limit)
    let hours = reader.language.number(limit / 60)
    return [
      horizontal("limit", "0", "100%", height, 3),
      .element(
        "text", class: "limit-text", [.init("x", "100%"), .init("y", height - 6), .init("text-anchor", "end")],
        [.text(reader("\(hours) timmar", "\(hours) hours"))]),
    ]
  }

  private var years: [Markup] {
    let count = last.year - first.year
    let step = count > 20 ? 10 : count > 8 ? 5 : 2
    return stride(from: (first.year + step - 1) / step * step, through: last.year, by: step).compactMap { year in
      let day = CalendarDate(year, 1, 1)
      guard first.adding(days: 200) < day, day.adding(days: 200) < last else { return nil }
      return .element(
        "text", [.init("x", x(day)), .init("y", Self.top + Self.height + 20), .init("text-anchor", "middle")],
        [.text("\(year)")])
    } + [
      .element("text", [.init("x", 0), .init("y", Self.top + Self.height + 20)], [.text("\(first.year)")])
    ]
  }

  private func horizontal(_ style: StaticString, _ x1: String, _ x2: String, _ y: Int, _ thickness: Int) -> Markup {
    .element(
      "line", class: style,
      [
        .init("x1", x1), .init("x2", x2), .init("y1", y), .init("y2", y), .init("stroke-width", thickness),
      ])
  }
}
