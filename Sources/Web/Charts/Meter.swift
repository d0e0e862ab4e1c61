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
    let scale = ChartScale(holding: [bounds.possible, limit])
    return ChartScale.picture(
      "matare", class: "meter", height: 112, title: title, description: description,
      [.element("defs", [], [ChartScale.hatch("matare-rand")])]
        + scale.bar(bounds, y: 38, height: 34, hatch: "matare-rand")
        + scale.limit(limit, reader, top: 22, bottom: 84) + scale.ends(reader, y: 100))
  }

  private var description: String {
    let name = (reader.duration(bounds.secure), reader.duration(bounds.likely), reader.duration(bounds.possible))
    return reader(
      "Säkert \(name.0), troligt \(name.1), möjligt \(name.2). Gränsen är \(reader.duration(limit)).",
      "Certain \(name.0), likely \(name.1), possible \(name.2). The limit is \(reader.duration(limit)).")
  }
}
