import CaseFile
import Casework
import Law

/// The rows in which two sides differ, each side's time in a column, and the reason given.
struct SideBySide {
  static let names: [String: TemplateName] = [
    "rad": .text, "vad": .text, "person-grundläggande": .text, "deras-grundläggande": .text, "person-annat": .text,
    "deras-annat": .text, "skäl": .text, "skäl-avser": .text, "saknar-skäl": .flag, "egna-ord": .text,
  ]

  let comparison: Comparison
  let language: MessageLanguage

  /// What decides and what means most first.
  var rows: [Values] { comparison.differing.map { values($0) } }

  private func values(_ row: Comparison.Row) -> Values {
    let document = comparison.study.document.rows[row.index]
    let source = Source(rows: [document.id])
    var values = Values()
    values.set("rad", words: document.id, source: source)
    values.set("vad", words: document.name, source: source)
    values.set("egna-ord", words: document.text, source: source)
    values.set("person-grundläggande", cell(row.yours.basic), source: source)
    values.set("deras-grundläggande", cell(row.theirs.basic), source: source)
    values.set("person-annat", cell(row.yours.other + row.yours.night), source: source)
    values.set("deras-annat", cell(row.theirs.other + row.theirs.night), source: source)
    values.set("skäl", words: row.reason?.kind == .missing ? nil : row.reason?.text?.withoutStop, source: source)
    values.set("skäl-avser", words: row.reason?.standsFor?.withoutStop, source: source)
    values.set("saknar-skäl", row.lacksReason)
    return values
  }

  private func cell(_ minutes: Rational) -> String { minutes.isZero ? "–" : language.duration(minutes) }
}
