import Casework
import Law
import Markup

/// An amount of minutes a week on a line from nothing, with what is certain, likely and possible, and where the law draws
/// a limit.
struct Meter {
  let reader: Reader
  let title: String
  let bounds: Bounds
  /// Minutes a week.
  let limit: Rational

  var markup: Markup {
    .element(
      "svg", class: "meter",
      [
        .init("width", "100%"), .init("height", 112), .init("role", "img"),
        .init("aria-labelledby", "matare-titel matare-text"),
      ],
      [
        .element("title", [.init("id", "matare-titel")], [.text(title)]),
        .element("desc", [.init("id", "matare-text")], [.text(description)]),
        .element("defs", [], [hatch]),
        bar("track", from: .zero, to: whole),
        possible,
        bar("secure", from: .zero, to: bounds.secure),
      ] + (bounds.isKnown ? [] : [likelyMark]) + limitMark + axis)
  }

  private var description: String {
    let name = (reader.duration(bounds.secure), reader.duration(bounds.likely), reader.duration(bounds.possible))
    return reader(
      "Säkert \(name.0), troligt \(name.1), möjligt \(name.2). Gränsen är \(reader.duration(limit)).",
      "Certain \(name.0), likely \(name.1), possible \(name.2). The limit is \(reader.duration(limit)).")
  }

  private static let mostTens: Int64 = 100

  /// Minutes a week at the right end: room for what is possible and for the limit, in whole tens of hours. Two assistants
  /// can be there at once, so the week's 168 hours are no end.
  private var scale: Int64 {
    let most = bounds.possible < limit ? limit : bounds.possible
    var tens: Int64 = 3
    while tens < Self.mostTens, whole(tens) < most * 11 { tens += 1 }
    return tens * 600
  }

  private func whole(_ tens: Int64) -> Rational { Rational(integerLiteral: tens * 6_000) }

  private var whole: Rational { Rational(integerLiteral: scale) }

  /// A place on the line in hundredths of a per cent, which is as fine as a screen shows.
  private func place(_ minutes: Rational) -> String {
    let hundredths = min(10_000, (minutes * 10_000 / whole).roundedHalfEven)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  private func bar(_ style: StaticString, from start: Rational, to end: Rational) -> Markup {
    .element(
      "rect", class: style,
      [
        .init("x", place(start)), .init("y", 38), .init("width", place(end - start)), .init("height", 34),
        .init("rx", 4),
      ])
  }

  private var possible: Markup {
    guard bounds.secure < bounds.possible else { return .group([]) }
    return .element(
      "rect",
      [
        .init("x", place(bounds.secure)), .init("y", 38), .init("width", place(bounds.possible - bounds.secure)),
        .init("height", 34), .init("fill", "url(#matare-rand)"),
      ])
  }

  private var hatch: Markup {
    .element(
      "pattern",
      [
        .init("id", "matare-rand"), .init("width", 8), .init("height", 8), .init("patternUnits", "userSpaceOnUse"),
        .init("patternTransform", "rotate(45)"),
      ],
      [
        .element(
          "line", class: "hatch",
          [.init("x1", 0), .init("y1", 0), .init("x2", 0), .init("y2", 8), .init("stroke-width", 5)])
      ])
  }

  private var likelyMark: Markup {
    let x = place(bounds.likely)
    return .element(
      "line", class: "axis likely-line",
      [.init("x1", x), .init("x2", x), .init("y1", 32), .init("y2", 78), .init("stroke-width", 4)])
  }

  private var limitMark: [Markup] {
    let x = place(limit)
    let hours = limit / 60
    return [
      .element(
        "line", class: "limit",
        [.init("x1", x), .init("x2", x), .init("y1", 22), .init("y2", 84), .init("stroke-width", 4)]),
      .element(
        "text", class: "limit-text",
        [.init("x", x), .init("y", 16), .init("text-anchor", hours * 300 < whole ? "start" : "middle")],
        [.text(reader("\(reader.language.number(hours)) timmar", "\(reader.language.number(hours)) hours"))]),
    ]
  }

  private var axis: [Markup] {
    [
      .element("text", [.init("x", "0"), .init("y", 100)], [.text("0")]),
      .element(
        "text", [.init("x", "100%"), .init("y", 100), .init("text-anchor", "end")],
        [.text(reader("\(scale / 60) timmar", "\(scale / 60) hours"))]),
    ]
  }
}
