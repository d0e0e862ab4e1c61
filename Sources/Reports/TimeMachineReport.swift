import Casework
package import Law
import Markup
package import Wording

/// The same life under the law of every day, as a table, for other programs and as a picture.
package struct TimeMachineReport {
  package let title: String
  package let day: CalendarDate
  package let machine: TimeMachine
  package let language: Language

  package init(title: String, day: CalendarDate, machine: TimeMachine, language: Language) {
    self.title = title
    self.day = day
    self.machine = machine
    self.language = language
  }

  package var blocks: [Block] {
    machine.periods.isEmpty ? [] : [.title(title)] + parts
  }

  /// Everything but the title.
  package var parts: [Block] {
    guard let first = machine.periods.first, let last = machine.periods.last else { return [] }
    var blocks: [Block] = [
      .remark(
        language(
          "Samma liv, annan lag. Uppgifterna och åldern är de som gällde \(language.date(day)); bara lagen byts, \(language.date(first.from)) – \(language.date(last.to)). En uträkning, inte ett beslut.",
          "The same life, another law. Facts and age are those of \(language.date(day)); only the law moves, \(language.date(first.from)) – \(language.date(last.to)). A calculation, not a decision."
        )),
      .table(table),
    ]
    let entries = machine.periods.dropFirst().compactMap { period -> Block.Entry? in
      guard !period.causes.isEmpty else { return nil }
      let rules = period.causes.prefix(4).map { change($0, on: period.from) }
      let more = period.causes.count - rules.count
      return Block.Entry(
        language.date(period.from), notes: rules + (more > 0 ? [language("och \(more) till", "and \(more) more")] : []))
    }
    if !entries.isEmpty { blocks += [.heading(language("Vad som ändrades", "What changed")), .entries(entries)] }
    blocks += costs
    if Law.horizon < last.to {
      blocks += [
        .space,
        .remark(
          language(
            "Lagen är känd här till \(language.date(Law.horizon)); det som visas efter den dagen kan ha ändrats.",
            "The law is known here to \(language.date(Law.horizon)); what is shown after that may have changed.")),
      ]
    }
    return blocks
  }

  /// What became of a rule on a day.
  private func change(_ rule: RuleID, on day: CalendarDate) -> String {
    let provision = Provisions.provision(rule)
    let (before, after) = (provision.version(on: day.adding(days: -1)), provision.version(on: day))
    let kind: String
    switch (before, after) {
    case (_?, _?): kind = language("Ändrad: ", "Changed: ")
    case (nil, _): kind = language("Ny: ", "New: ")
    case (_, nil): kind = language("Gäller inte längre: ", "No longer in force: ")
    }
    guard let version = after ?? before else { return "[\(rule.slug)]" }
    return "\(kind)\(language.sentence(version)) [\(rule.slug)]"
  }

  private var table: Table {
    let columns = [
      Table.Column(language("Lagen", "The law")), Table.Column(language("Beslutar", "Decides")),
      Table.Column(language("Grundl. i veckan", "Basic a week"), .right),
      Table.Column(language("Hela tiden", "All time"), .right),
    ]
    let rows = machine.periods.map { period in
      Table.Row([
        days(period), language.short(period.assessment.authority),
        language.range(period.assessment.shown.bounds(.basicNet)), language.range(period.assessment.granted),
      ])
    }
    return Table(columns: columns, rows: rows)
  }

  /// What the hours cost where that is known.
  private var costs: [Block] {
    let rows = machine.periods.filter { $0.costs != nil && $0.assessment.right == .yes }
      .map { Table.Row([days($0), cost($0)]) }
    guard !rows.isEmpty else { return [] }
    let columns = [
      Table.Column(language("Lagen", "The law")),
      Table.Column(language("Kostnad i veckan, första dagen", "Cost a week, first day"), .right),
    ]
    return [
      .heading(language("Kostnad enligt schablonen", "Cost by the standard rate")),
      .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func days(_ period: TimeMachine.Period) -> String { "\(period.from) – \(period.to)" }

  private func cost(_ period: TimeMachine.Period) -> String {
    guard let costs = period.costs else { return language("okänt", "unknown") }
    let total = costs.kommun + costs.state
    return (costs.isApproximate ? language("ungefär ", "about ") : "") + language.money(total)
      + (costs.isUnverified ? language(" (inte kontrollerat)", " (not verified)") : "")
  }

  // MARK: Picture

  /// Hours a week over the years: basic needs and all time, with the 20-hour line and who decides.
  package var picture: String {
    guard let first = machine.periods.first?.from, let last = machine.periods.last?.to else { return "" }
    let scale = Scale(first: first, last: last, most: greatestHours)
    var parts: [Markup] = [
      .element(
        "title", [],
        [.text(language("Timmar i veckan under lagen olika år", "Hours a week under the law of the years"))]),
      .element("desc", [], [.text(description)]),
      .element("rect", [.init("width", Scale.width), .init("height", Scale.height), .init("fill", "#ffffff")]),
    ]
    parts += bands(scale) + grid(scale)
    parts.append(open(scale))
    parts.append(contentsOf: openTotal(scale))
    parts += names(scale)
    parts.append(steps(scale, "#8a5a00", 2) { $0.granted.likely })
    parts.append(steps(scale, "#00549f", 3) { $0.shown.likely.basicNet })
    let line = scale.y(20)
    parts.append(rule(Scale.left, line, Scale.width - Scale.right, line, "#b00020", dashed: true))
    parts.append(label(Scale.width - Scale.right, line - 6, "20 h", "#b00020", anchor: "end"))
    parts.append(
      label(
        Scale.left, 22,
        language(
          "Timmar i veckan. Blå: grundläggande behov. Brun: hela tiden. Linje: troligt. Yta och streck: från säkert till möjligt.",
          "Hours a week. Blue: basic needs. Brown: all time. Line: likely. Area and dashes: from certain to possible."),
        "#1a1a1a")
    )
    return Markup.element(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", "0 0 \(Scale.width) \(Scale.height)"),
        .init("role", "img"), .init("font-family", "sans-serif"), .init("font-size", "14"),
        .init("lang", language.code),
      ], parts
    ).rendered + "\n"
  }

  /// The picture in words, for who cannot see it.
  private var description: String {
    machine.periods.map { period in
      "\(period.from) – \(period.to): \(language.authority(period.assessment.authority)), "
        + language("grundläggande ", "basic ") + language.range(period.assessment.shown.bounds(.basicNet)) + ", "
        + language("hela tiden ", "total ") + language.range(period.assessment.granted)
    }.joined(separator: "; ")
  }

  private var greatestHours: Int {
    let most = machine.periods.reduce(Rational(1_200)) { Rational.greatest($0, $1.assessment.granted.possible) }
    return Int(((most / 60).floor / 20 + 1) * 20)
  }

  /// Who decides, as a colour behind.
  private func bands(_ scale: Scale) -> [Markup] {
    machine.periods.map { period in
      let (left, right) = scale.ends(period)
      let colour =
        switch period.assessment.authority {
        case .agency: "#e3eefa"
        case .kommun: "#fdf0d5"
        case .none: "#eeeeee"
        case .open: "#f7f2f9"
        }
      return .element(
        "rect",
        [
          .init("x", left), .init("y", Scale.top), .init("width", max(1, right - left)),
          .init("height", Scale.height - Scale.top - Scale.bottom), .init("fill", colour),
        ])
    }
  }

  /// Who decides, in words, where it begins.
  private func names(_ scale: Scale) -> [Markup] {
    var previous: Authority?
    return machine.periods.compactMap { period in
      let isNew = previous != period.assessment.authority
      previous = period.assessment.authority
      return isNew
        ? label(scale.x(period.from) + 4, Scale.top - 6, language.short(period.assessment.authority), "#333333") : nil
    }
  }

  private func grid(_ scale: Scale) -> [Markup] {
    var parts: [Markup] = []
    let step = max(20, scale.most / 8 / 20 * 20)
    for hours in stride(from: 0, through: scale.most, by: step) {
      let y = scale.y(hours)
      parts.append(rule(Scale.left, y, Scale.width - Scale.right, y, "#cccccc", dashed: false))
      parts.append(label(Scale.left - 8, y + 5, "\(hours)", "#444444", anchor: "end"))
    }
    let years = scale.last.year - scale.first.year
    for year in stride(from: scale.first.year, through: scale.last.year, by: max(1, years / 10)) {
      let x = scale.x(max(scale.first, CalendarDate(year, 1, 1)))
      parts.append(label(x, Scale.height - 10, "\(year)", "#444444", anchor: "middle"))
    }
    return parts
  }

  private func steps(_ scale: Scale, _ colour: String, _ width: Int, _ minutes: (Assessment) -> Rational) -> Markup {
    var path = ""
    for period in machine.periods {
      let y = scale.y(minutes: minutes(period.assessment))
      path += path.isEmpty ? "M\(scale.x(period.from)) \(y)" : "L\(scale.x(period.from)) \(y)"
      path += "L\(scale.x(period.to)) \(y)"
    }
    return .element(
      "path",
      [.init("d", path), .init("fill", "none"), .init("stroke", colour), .init("stroke-width", width)])
  }

  /// What is open of the basic needs: the area between the certain and the possible.
  private func open(_ scale: Scale) -> Markup {
    .group(
      machine.periods.compactMap { period in
        let bounds = period.assessment.shown.bounds(.basicNet)
        guard !bounds.isKnown else { return nil }
        let (left, right) = scale.ends(period)
        let (high, low) = (scale.y(minutes: bounds.possible), scale.y(minutes: bounds.secure))
        return .element(
          "rect",
          [
            .init("x", left), .init("y", high), .init("width", max(1, right - left)),
            .init("height", max(1, low - high)),
            .init("fill", "#4f8fd0"), .init("fill-opacity", "0.35"),
          ])
      })
  }

  /// What is open of all the time: thin lines at the certain and the possible.
  private func openTotal(_ scale: Scale) -> [Markup] {
    machine.periods.filter { !$0.assessment.granted.isKnown }.flatMap { period in
      let (left, right) = scale.ends(period)
      return [period.assessment.granted.secure, period.assessment.granted.possible].map { minutes in
        let y = scale.y(minutes: minutes)
        return rule(left, y, right, y, "#8a5a00", dashed: true)
      }
    }
  }

  private func rule(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ colour: String, dashed: Bool) -> Markup {
    .element(
      "line",
      [.init("x1", x1), .init("y1", y1), .init("x2", x2), .init("y2", y2), .init("stroke", colour)]
        + (dashed ? [.init("stroke-dasharray", "6 4"), .init("stroke-width", 2)] : []))
  }

  private func label(_ x: Int, _ y: Int, _ text: String, _ colour: String, anchor: String = "start") -> Markup {
    .element(
      "text", [.init("x", x), .init("y", y), .init("fill", colour), .init("text-anchor", anchor)], [.text(text)])
  }

  /// Days and hours to places in the picture.
  private struct Scale {
    static let width = 960
    static let height = 420
    static let left = 56
    static let right = 24
    static let top = 54
    static let bottom = 34

    let first: CalendarDate
    let last: CalendarDate
    let most: Int

    func x(_ date: CalendarDate) -> Int {
      let days = max(1, last.dayNumber - first.dayNumber)
      return Scale.left + (date.dayNumber - first.dayNumber) * (Scale.width - Scale.left - Scale.right) / days
    }

    /// The ends of a period, the right one where the next begins, so that no gap shows.
    func ends(_ period: TimeMachine.Period) -> (left: Int, right: Int) {
      (x(period.from), x(min(last, period.to.adding(days: 1))))
    }

    func y(_ hours: Int) -> Int { y(minutes: Rational(hours * 60)) }

    func y(minutes: Rational) -> Int {
      let height = Scale.height - Scale.top - Scale.bottom
      return Scale.height - Scale.bottom - Int((minutes * Rational(height) / Rational(most * 60)).roundedHalfEven)
    }
  }
}

/// The time machine for other programs.
package struct TimeMachineJSON: Encodable {
  struct Period: Encodable {
    let from: String
    let to: String
    let authority: String
    let right: String
    let basicNet: JSONReport.Span
    let granted: JSONReport.Span
    let kommunOrePerWeek: String?
    let stateOrePerWeek: String?
    let isCostApproximate: Bool?
    let isCostUnverified: Bool?
    let causes: [String]
  }

  let format = "egenmakt-time-machine-1"
  let periods: [Period]

  package init(_ machine: TimeMachine) {
    periods = machine.periods.map { period in
      Period(
        from: period.from.description, to: period.to.description, authority: "\(period.assessment.authority)",
        right: "\(period.assessment.right)",
        basicNet: JSONReport.Span(period.assessment.shown.bounds(.basicNet)),
        granted: JSONReport.Span(period.assessment.granted), kommunOrePerWeek: period.costs.map { "\($0.kommun.ore)" },
        stateOrePerWeek: period.costs.map { "\($0.state.ore)" }, isCostApproximate: period.costs?.isApproximate,
        isCostUnverified: period.costs?.isUnverified, causes: period.causes.map { "\($0.slug)" })
    }
  }
}
