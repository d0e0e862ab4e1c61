import Casework
import Law
import Markup

/// A line from nothing to a whole, whose places are told in shares of the picture's width.
struct ChartScale {
  /// What the right end stands for, in minutes a week where nothing else is said; positive.
  let whole: Rational

  init(_ whole: Rational) { self.whole = whole }

  /// Room for amounts and for a limit among them, in whole tens of hours from thirty to a thousand. Two assistants can be
  /// there at once, so the week's 168 hours are no end.
  ///
  /// - Parameter amounts: minutes a week.
  init(holding amounts: [Rational]) {
    let most = amounts.reduce(.zero) { Rational.greatest($0, $1) }
    var tens: Int64 = 3
    while tens < 100, Rational(integerLiteral: tens * 6_000) < most * 11 { tens += 1 }
    whole = Rational(integerLiteral: tens * 600)
  }

  /// Whole hours at the right end.
  var hours: Int64 { (whole / 60).floor }

  /// A place on the line in hundredths of a per cent, which is as fine as a screen shows; what is beyond is at the end.
  func place(_ amount: Rational) -> String {
    let hundredths = min(10_000, (amount * 10_000 / whole).roundedHalfEven)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// A bar that is filled to what is certain, hatched to what is possible and marked at what is likely.
  ///
  /// - Parameter hatch: the id of ``hatch(_:)``.
  func bar(_ bounds: Bounds, y: Int, height: Int, hatch: String) -> [Markup] {
    func part(_ fill: [Markup.Attribute], _ start: Rational, _ end: Rational) -> Markup {
      .element(
        "rect",
        fill + [
          .init("x", place(start)), .init("y", y), .init("width", place(end - start)), .init("height", height),
          .init("rx", 4),
        ])
    }
    var parts: [Markup] = [part([.init("class", "track")], .zero, whole)]
    if bounds.secure < bounds.possible {
      parts.append(part([.init("fill", "url(#\(hatch))")], bounds.secure, bounds.possible))
    }
    parts.append(part([.init("class", "secure")], .zero, bounds.secure))
    if !bounds.isKnown {
      let x = place(bounds.likely)
      parts.append(
        .element(
          "line", class: "axis likely-line",
          [
            .init("x1", x), .init("x2", x), .init("y1", y - 6), .init("y2", y + height + 6), .init("stroke-width", 4),
          ]))
    }
    return parts
  }

  /// Where the law draws a limit, from top to bottom, with its hours in words over it.
  func limit(_ limit: Rational, _ reader: Reader, top: Int, bottom: Int) -> [Markup] {
    [line(limit, top, bottom), name(of: limit, reader, y: top - 6)]
  }

  /// The line of a limit.
  func line(_ limit: Rational, _ top: Int, _ bottom: Int) -> Markup {
    let x = place(limit)
    return .element(
      "line", class: "limit",
      [.init("x1", x), .init("x2", x), .init("y1", top), .init("y2", bottom), .init("stroke-width", 4)])
  }

  /// The hours of a limit, in words.
  func name(of limit: Rational, _ reader: Reader, y: Int) -> Markup {
    let hours = limit / 60
    return .element(
      "text", class: "limit-text",
      [.init("x", place(limit)), .init("y", y), .init("text-anchor", hours * 300 < whole ? "start" : "middle")],
      [.text(reader("\(reader.language.number(hours)) timmar", "\(reader.language.number(hours)) hours"))])
  }

  /// The ends of the line in words.
  func ends(_ reader: Reader, y: Int) -> [Markup] {
    [
      .element("text", [.init("x", "0"), .init("y", y)], [.text("0")]),
      .element(
        "text", [.init("x", "100%"), .init("y", y), .init("text-anchor", "end")],
        [.text(reader("\(hours) timmar", "\(hours) hours"))]),
    ]
  }

  /// The pattern of what is possible.
  static func hatch(_ id: String) -> Markup {
    .element(
      "pattern",
      [
        .init("id", id), .init("width", 8), .init("height", 8), .init("patternUnits", "userSpaceOnUse"),
        .init("patternTransform", "rotate(45)"),
      ],
      [
        .element(
          "line", class: "hatch",
          [.init("x1", 0), .init("y1", 0), .init("x2", 0), .init("y2", 8), .init("stroke-width", 5)])
      ])
  }

  /// A picture as wide as the page, with its title and what it shows in words.
  static func picture(
    _ id: String, class style: StaticString = "picture", height: Int, title: String, description: String,
    _ parts: [Markup]
  ) -> Markup {
    .element(
      "svg", class: style,
      [
        .init("width", "100%"), .init("height", height), .init("role", "img"),
        .init("aria-labelledby", "\(id)-titel \(id)-text"),
      ],
      [
        .element("title", [.init("id", "\(id)-titel")], [.text(title)]),
        .element("desc", [.init("id", "\(id)-text")], [.text(description)]),
      ] + parts)
  }
}
