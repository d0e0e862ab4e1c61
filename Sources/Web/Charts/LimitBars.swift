import Casework
import Law
import Markup
import Wording

/// Amounts of minutes a week under each other on one line, against the limit of the law. The table beside the picture says
/// the same.
struct LimitBars {
  struct Bar {
    let name: String
    /// Minutes a week.
    let bounds: Bounds
  }

  private static let step = 62

  let reader: Reader
  let title: String
  let bars: [Bar]
  /// Minutes a week.
  let limit: Rational

  var markup: Markup {
    let scale = ChartScale(holding: bars.map { $0.bounds.possible } + [limit])
    let bottom = 26 + bars.count * Self.step
    let rows = bars.enumerated().flatMap { index, bar -> [Markup] in
      let y = 26 + index * Self.step
      return [.element("text", [.init("x", "0"), .init("y", y + 18)], [.text(bar.name)])]
        + scale.bar(bar.bounds, y: y + 26, height: 24, hatch: "staplar-rand") + [scale.line(limit, y + 20, y + 56)]
    }
    return ChartScale.picture(
      "staplar", height: bottom + 26, title: title, description: description,
      [.element("defs", [], [ChartScale.hatch("staplar-rand")])] + rows
        + [scale.name(of: limit, reader, y: 14)] + scale.ends(reader, y: bottom + 20))
  }

  private var description: String {
    bars.map { "\($0.name): \(reader.language.range($0.bounds))" }.joined(separator: ". ")
      + reader(". Gränsen är \(reader.duration(limit)).", ". The limit is \(reader.duration(limit)).")
  }
}
