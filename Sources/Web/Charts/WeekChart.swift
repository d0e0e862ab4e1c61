import CaseFile
import Casework
import Law
import Markup
import Wording

/// Seven days of twenty-four hours. Each sort of help has a pattern of its own, so that it can be told apart without
/// colour. The picture is as wide as the page; the table beside it says the same.
struct WeekChart {
  let reader: Reader
  let week: WeekBands
  let layers: Set<WeekBands.Layer>

  private static let laneHeight = 16
  private static let top = 26
  private static let heading = 20

  var markup: Markup {
    var parts: [Markup] = [
      .element("title", [.init("id", "vecka-titel")], [.text(reader("En vanlig vecka", "A usual week"))]),
      .element("desc", [.init("id", "vecka-text")], [.text(description)]), .element("defs", [], patterns("v")),
    ]
    var y = Self.top
    var (tracks, bars): ([Markup], [Markup]) = ([], [])
    for day in Weekday.allCases {
      let placed = week.placed(on: day, in: layers)
      let lanes = max(1, (placed.map { $0.lane }.max() ?? 0) + 1)
      tracks += track(day, from: y, height: lanes * Self.laneHeight)
      bars += placed.map { bar($0, from: y + Self.heading + 1) }
      y += Self.heading + lanes * Self.laneHeight + 12
    }
    parts += tracks + hours(height: y) + bars
    return .element(
      "svg",
      [
        .init("width", "100%"), .init("height", y), .init("role", "img"),
        .init("aria-labelledby", "vecka-titel vecka-text"),
      ], parts)
  }

  private var description: String {
    let days = Weekday.allCases.map { day in
      "\(reader.language.weekday(day)) \(week.placed(on: day, in: layers).count)"
    }.joined(separator: ", ")
    return reader(
      "Antal band på dagarna: \(days). Tabellen efter bilden säger vad, när och hur länge.",
      "Bands on the days: \(days). The table after the picture says what, when and how long.")
  }

  // MARK: Parts

  private func track(_ day: Weekday, from y: Int, height: Int) -> [Markup] {
    [
      .element("text", [.init("x", 0), .init("y", y + 14)], [.text(reader.language.weekday(day).capitalisedFirst)]),
      .element(
        "rect", class: "track",
        [
          .init("x", 0), .init("y", y + Self.heading), .init("width", "100%"), .init("height", height + 2),
        ]),
    ]
  }

  private func bar(_ placed: WeekBands.Placed, from y: Int) -> Markup {
    let band = placed.band
    let (x, width) = (Self.place(band.start), Self.place(max(band.end - band.start, 6)))
    let top = y + placed.lane * Self.laneHeight + 1
    func part(_ offset: Int, _ height: Int) -> Markup {
      Self.rectangle(
        band.layer, [.init("x", x), .init("y", top + offset), .init("width", width), .init("height", height)],
        isDashed: band.isSometimes || band.isSomewhere, pattern: "v")
    }
    // Two assistants are two bars.
    return band.assistants > 1 ? .group([part(0, 6), part(8, 6)]) : part(0, 14)
  }

  private static func place(_ minutes: Int) -> String { ChartScale(1_440).place(Rational(minutes)) }

  private func hours(height: Int) -> [Markup] {
    [0, 6, 12, 18, 24].flatMap { hour -> [Markup] in
      let anchor = hour == 0 ? "start" : hour == 24 ? "end" : "middle"
      return [
        .element(
          "text", [.init("x", Self.place(hour * 60)), .init("y", 14), .init("text-anchor", anchor)], [.text("\(hour)")]),
        .element(
          "line", class: "axis",
          [
            .init("x1", Self.place(hour * 60)), .init("x2", Self.place(hour * 60)), .init("y1", 20),
            .init("y2", height),
          ]),
      ]
    }
  }

  // MARK: Patterns

  private static func rectangle(
    _ layer: WeekBands.Layer, _ place: [Markup.Attribute], isDashed: Bool, pattern: String
  ) -> Markup {
    let dash: [Markup.Attribute] = isDashed ? [.init("stroke-dasharray", "4 3")] : []
    func edge(_ fill: String) -> Markup {
      .group([
        .element("rect", place + [.init("fill", fill)]),
        .element("rect", class: "edge", place + dash),
      ])
    }
    switch layer {
    case .basic:
      return isDashed
        ? edge("url(#\(pattern)-tat)") : .element("rect", class: "secure", place)
    case .other: return edge("url(#\(pattern)-rand)")
    case .waiting: return edge("url(#\(pattern)-prick)")
    case .school: return edge("url(#\(pattern)-ruta)")
    case .uncounted, .double: return .element("rect", class: "plain", place + dash)
    }
  }

  private func patterns(_ prefix: String) -> [Markup] {
    func pattern(_ name: String, _ size: Int, _ parts: [Markup], turned: Bool = false) -> Markup {
      .element(
        "pattern",
        [
          .init("id", "\(prefix)-\(name)"), .init("width", size), .init("height", size),
          .init("patternUnits", "userSpaceOnUse"),
        ] + (turned ? [.init("patternTransform", "rotate(45)")] : []), parts)
    }
    func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ width: Int) -> Markup {
      .element(
        "line", class: "hatch",
        [
          .init("x1", x1), .init("y1", y1), .init("x2", x2), .init("y2", y2), .init("stroke-width", width),
        ])
    }
    return [
      pattern("tat", 4, [line(0, 0, 0, 4, 6)], turned: true),
      pattern("rand", 8, [line(0, 0, 0, 8, 5)], turned: true),
      pattern("prick", 6, [.element("circle", class: "dot", [.init("cx", 3), .init("cy", 3), .init("r", "1.4")])]),
      pattern("ruta", 7, [line(0, 0, 7, 0, 2), line(0, 0, 0, 7, 2)]),
    ]
  }

  /// What each pattern means, of those that are shown.
  var legend: Markup {
    let shown = week.bands.filter { band in layers.contains { band.isIn($0) } }
    let drawn = WeekBands.Layer.drawn.filter { layer in shown.contains { $0.layer == layer } }
    var items = drawn.map { sample($0, [(1, 14)]) }
    if shown.contains(where: { $0.assistants > 1 }) { items.append(sample(.double, [(1, 6), (9, 6)])) }
    return .element("ul", class: "legend", [], items)
  }

  private func sample(_ layer: WeekBands.Layer, _ bars: [(y: Int, height: Int)]) -> Markup {
    let drawn = layer == .double ? .basic : layer
    return .element(
      "li", [],
      [
        .element(
          "svg", class: "chart", [.init("aria-hidden", "true"), .init("focusable", "false")],
          [.element("defs", [], patterns("l-\(layer.rawValue)"))]
            + bars.map { bar in
              Self.rectangle(
                drawn,
                [.init("x", 1), .init("y", bar.y), .init("width", 40), .init("height", bar.height)], isDashed: false,
                pattern: "l-\(layer.rawValue)")
            }),
        .text(reader.name(layer)),
      ])
  }
}
